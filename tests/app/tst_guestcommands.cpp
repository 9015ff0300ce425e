// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The directory of guests, and links, by command line.
class GuestCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void init();

    void guestIsAddedShownAndRemoved();
    void callsShowTheGuestOfTheirNumber();
    void linkIsMadeAndTakenBack();
    void twoBecomeOneAndTwoAgain();
    void exportIsImportedAgain_data();
    void exportIsImportedAgain();
    void rejectedLinesAreReported();
    void rejectedLinesAreSavedMendedAndImported();
    void anyImportIsTakenBack();
    void guestIsKeptAtEscapelifeToo();
    void linkWaitsForAGuestMadeOffline();
    void namesThatNothingTellsApartAreAsked();
    void wrongUsage_data();
    void wrongUsage();

private:
    /// So often guests were written at the provider.
    int guestsWritten() const
    {
        int count = 0;
        const QList<QJsonObject> journal = m_sandbox->journal();
        for (const QJsonObject &request : journal)
            count += request.value(u"method"_s).toString() == u"POST"
                && request.value(u"path"_s).toString().endsWith(u"/v1/guests"_s);
        return count;
    }

    QJsonArray guests() const
    {
        return QJsonDocument::fromJson(m_program.run({u"guests"_s, u"list"_s, u"--json"_s}).out).array();
    }
    QString add(const QString &name, const QString &number) const
    {
        const Outcome added =
            m_program.run({u"guests"_s, u"add"_s, u"--name"_s, name, u"--number"_s, number, u"--json"_s});
        return added.json().value(u"id"_s).toString();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// A call without a guest of the provider's.
    QJsonObject strangersCall() const
    {
        const auto calls = m_program.calls();
        for (const QJsonObject &call : calls) {
            if (call.value(u"guest_id"_s).isNull()
                && call.value(u"remote_number"_s).toString().startsWith(u'+'))
                return call;
        }
        return {};
    }
    QJsonObject callNow(const QJsonObject &call) const
    {
        return m_program.calls().value(call.value(u"provider_call_id"_s).toString());
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
};

void GuestCommandsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"200"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void GuestCommandsTest::init()
{
    m_program.forget();
    QCOMPARE(m_program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
}

void GuestCommandsTest::guestIsAddedShownAndRemoved()
{
    const Outcome added =
        m_program.run({u"guests"_s, u"add"_s, u"--name"_s, u"Anna Keller"_s, u"--number"_s, u"0341 5551234"_s,
                       u"--country"_s, u"DE"_s, u"--arrival"_s, u"2026-03-14"_s, u"--departure"_s,
                       u"2026-03-17"_s, u"--room"_s, u"214"_s, u"--language"_s, u"German"_s, u"--json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonObject guest = added.json();
    QCOMPARE(guest.value(u"numbers"_s).toArray(), QJsonArray{u"+493415551234"_s});
    QCOMPARE(guest.value(u"language"_s).toString(), u"de"_s);
    QCOMPARE(guests(), QJsonArray{guest});
    const Outcome shown = m_program.run({u"guests"_s, u"show"_s, u"anna keller"_s});
    QVERIFY(shown.out.contains("+49 341 5551234"));
    QVERIFY(shown.out.contains("214"));
    QCOMPARE(m_program.run({u"guests"_s, u"remove"_s, u"Anna Keller"_s}).code, 2);
    QCOMPARE(m_program.run({u"guests"_s, u"remove"_s, u"Anna Keller"_s, u"--yes"_s}).code, 0);
    QCOMPARE(guests(), QJsonArray());
    QCOMPARE(m_program.run({u"guests"_s, u"show"_s, u"g1"_s}).code, 1);
}

void GuestCommandsTest::callsShowTheGuestOfTheirNumber()
{
    const QJsonObject call = strangersCall();
    QVERIFY(!call.isEmpty());
    const QString key = add(u"Anna"_s, call.value(u"remote_number"_s).toString());
    const QJsonObject now = callNow(call);
    QCOMPARE(now.value(u"guest"_s).toString(), key);
    QCOMPARE(now.value(u"guest_origin"_s).toString(), u"matched"_s);
    QCOMPARE(now.value(u"guest_name"_s).toString(), u"Anna"_s);
    const Outcome found =
        m_program.run({u"calls"_s, u"--query"_s, u"guest:"_s + key, u"--format"_s, u"jsonl"_s});
    QVERIFY(!found.jsonLines().isEmpty());
    QCOMPARE(m_program.run({u"guests"_s, u"edit"_s, key, u"--name"_s, u"Anna Maria"_s}).code, 0);
    QCOMPARE(callNow(call).value(u"guest_name"_s).toString(), u"Anna Maria"_s);
}

void GuestCommandsTest::linkIsMadeAndTakenBack()
{
    const QJsonObject call = strangersCall();
    const QString id = call.value(u"id"_s).toString();
    const QString key = add(u"Anna"_s, u"+493415551234"_s);
    const Outcome linked = m_program.run({u"link"_s, id, u"--guest"_s, u"Anna"_s, u"--json"_s});
    QVERIFY2(linked.code == 0, linked.err.constData());
    QCOMPARE(linked.json().value(u"guest"_s).toString(), key);
    QCOMPARE(callNow(call).value(u"guest_origin"_s).toString(), u"manual"_s);
    QCOMPARE(m_program.run({u"link"_s, id, u"--unlink"_s}).code, 0);
    QVERIFY(callNow(call).value(u"guest"_s).isNull());
    QCOMPARE(m_program.run({u"link"_s, id, u"--guest"_s, u"Nobody"_s}).code, 1);
}

void GuestCommandsTest::twoBecomeOneAndTwoAgain()
{
    const QString anna = add(u"Anna"_s, u"+493415551234"_s);
    const QString other = add(u"A. Keller"_s, u"+493415551235"_s);
    const QJsonArray before = guests();
    QCOMPARE(m_program.run({u"guests"_s, u"merge"_s, anna, other}).code, 0);
    QCOMPARE(guests().size(), 1);
    QCOMPARE(guests().first().toObject().value(u"numbers"_s).toArray().size(), 2);
    QCOMPARE(m_program.run({u"guests"_s, u"unmerge"_s, other}).code, 0);
    QCOMPARE(guests(), before);
    QCOMPARE(m_program.run({u"guests"_s, u"unmerge"_s, other}).code, 1);
}

void GuestCommandsTest::exportIsImportedAgain_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("table") << u"csv"_s;
    QTest::newRow("cards") << u"vcard"_s;
}

void GuestCommandsTest::exportIsImportedAgain()
{
    QFETCH(QString, format);
    add(u"Anna, \"Anni\""_s, u"+493415551234"_s);
    add(u"Bob"_s, u"+493415551235"_s);
    const QString file = m_program.path(u"guests."_s + format);
    QCOMPARE(m_program.run({u"guests"_s, u"export"_s, u"--format"_s, format, u"--output"_s, file}).code, 0);
    QStringList names;
    for (const QJsonValue &guest : guests())
        names << guest.toObject().value(u"name"_s).toString();
    m_program.forget();
    const Outcome imported = m_program.run({u"guests"_s, u"import"_s, file, u"--json"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json().value(u"added"_s).toInt(), 2);
    QStringList again;
    for (const QJsonValue &guest : guests())
        again << guest.toObject().value(u"name"_s).toString();
    QCOMPARE(again, names);
    QCOMPARE(m_program.run({u"guests"_s, u"import"_s, u"--undo"_s}).code, 0);
    QCOMPARE(guests(), QJsonArray());
    QCOMPARE(m_program.run({u"guests"_s, u"import"_s, u"--undo"_s}).code, 1);
}

void GuestCommandsTest::rejectedLinesAreReported()
{
    write(u"guests.csv"_s,
          "name,phone\nAnna,+493415551234\nBob,call me\n,\nCarla,+493415551236\n\"Emil\"x,1\n");
    const QStringList command{u"guests"_s, u"import"_s, m_program.path(u"guests.csv"_s)};
    const Outcome tried = m_program.run(command + QStringList{u"--dry-run"_s, u"--json"_s});
    QCOMPARE(tried.code, 3);
    QCOMPARE(tried.json().value(u"added"_s).toInt(), 2);
    QCOMPARE(guests(), QJsonArray());
    const Outcome imported = m_program.run(command);
    QCOMPARE(imported.code, 3);
    QVERIFY(imported.out.contains("Line 3: "));
    QVERIFY(imported.out.contains("call me"));
    QVERIFY(imported.out.contains("Line 6: "));
    QCOMPARE(guests().size(), 2);
    const Outcome other =
        m_program.run(command + QStringList{u"--columns"_s, u"notes,ignored"_s, u"--json"_s});
    QCOMPARE(other.json().value(u"added"_s).toInt(), 0);
}

void GuestCommandsTest::rejectedLinesAreSavedMendedAndImported()
{
    write(u"guests.csv"_s, "name,phone\nAnna,+493415551234\nBob,call me\n");
    const QString path = m_program.path(u"guests.csv"_s);
    const QString report = m_program.path(u"rejected.csv"_s);
    const QStringList command{u"guests"_s, u"import"_s, path, u"--rejected"_s};
    const Outcome same = m_program.run(command + QStringList{path});
    QCOMPARE(same.code, 1);
    QVERIFY2(same.err.contains("This is the file"), same.err.constData());
    const Outcome nowhere = m_program.run(command + QStringList{m_program.path(u"no/folder.csv"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.err.contains("cannot be written"), nowhere.err.constData());
    QCOMPARE(guests(), QJsonArray()); // nothing without the report
    QCOMPARE(m_program.run(command + QStringList{report}).code, 3);
    QCOMPARE(guests().size(), 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mended = file.readAll().replace("Bob,call me\r\n", "Bob,+493415551235\r\n");
    file.close();
    write(u"rejected.csv"_s, mended);
    const Outcome again = m_program.run({u"guests"_s, u"import"_s, report, u"--json"_s});
    QVERIFY2(again.code == 0, again.out.constData());
    QCOMPARE(again.json().value(u"added"_s).toInt(), 1);
    QCOMPARE(guests().size(), 2);
}

void GuestCommandsTest::anyImportIsTakenBack()
{
    write(u"march.csv"_s, "name,phone\nAnna,+493415551234\nBob,+493415551235\n");
    write(u"april.csv"_s, "name,phone\nCarla,+493415551236\n");
    for (const QString &file : {u"march.csv"_s, u"april.csv"_s})
        QCOMPARE(m_program.run({u"guests"_s, u"import"_s, m_program.path(file)}).code, 0);
    const Outcome listed = m_program.run({u"guests"_s, u"imports"_s, u"--json"_s});
    const QJsonArray imports = QJsonDocument::fromJson(listed.out).array();
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports[1][u"file"_s], QJsonValue(u"march.csv"_s));
    QCOMPARE(imports[1][u"added"_s], QJsonValue(2));
    QVERIFY(m_program.run({u"guests"_s, u"imports"_s}).out.contains("2 new, 0 changed  march.csv"));
    const QString march = QString::number(imports[1][u"id"_s].toInt());
    QCOMPARE(m_program.run({u"guests"_s, u"edit"_s, u"Anna"_s, u"--notes"_s, u"tea"_s}).code, 0);
    const Outcome undone = m_program.run({u"guests"_s, u"import"_s, u"--undo"_s, march});
    QVERIFY2(undone.code == 0, undone.err.constData());
    QVERIFY2(undone.out.contains("1 removed, 0 as before, 1 kept"), undone.out.constData());
    QVERIFY(undone.out.contains("Kept: g") && undone.out.contains("Anna"));
    QCOMPARE(guests().size(), 2); // Anna, and Carla of the other file
    QCOMPARE(m_program.run({u"guests"_s, u"import"_s, u"--undo"_s, march}).code, 1);
    QCOMPARE(m_program.run({u"guests"_s, u"import"_s, u"--undo"_s, u"march.csv"_s}).code, 2);
}

void GuestCommandsTest::guestIsKeptAtEscapelifeToo()
{
    const int before = guestsWritten();
    const Outcome added =
        m_program.run({u"guests"_s, u"add"_s, u"--first-name"_s, u"Ines"_s, u"--last-name"_s, u"Le Bris"_s,
                       u"--email"_s, u"ines@example.com"_s, u"--at"_s, u"Hotel"_s, u"--json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonObject guest = added.json();
    QCOMPARE(guest.value(u"name"_s).toString(), u"Ines Le Bris"_s);
    QCOMPARE(guest.value(u"copies"_s)[0][u"sent"_s], QJsonValue(true));
    const QString theirs = guest.value(u"contacts"_s)[0][u"provider_guest_id"_s].toString();
    QVERIFY2(theirs.startsWith(u"gst_"), qPrintable(theirs));
    QCOMPARE(guestsWritten(), before + 1);

    const QString key = guest.value(u"id"_s).toString();
    const Outcome edited = m_program.run(
        {u"guests"_s, u"edit"_s, key, u"--number"_s, u"+493415551299"_s, u"--at"_s, u"Hotel"_s});
    QVERIFY2(edited.code == 0, edited.err.constData()); // how the name is parted is known
    QVERIFY(edited.out.contains("At Hotel: sent"));
    QCOMPARE(guestsWritten(), before + 2);
    QCOMPARE(guests().first()[u"contacts"_s], guest.value(u"contacts"_s));

    const QJsonObject call = strangersCall();
    const QString id = call.value(u"provider_call_id"_s).toString();
    QCOMPARE(m_program.run({u"link"_s, call.value(u"id"_s).toString(), u"--guest"_s, key}).code, 0);
    QCOMPARE(m_sandbox->truth().value(id).value(u"guest_id"_s).toString(), theirs);
    const Outcome other = m_program.run(
        {u"guests"_s, u"edit"_s, key, u"--email"_s, u"le.bris@example.com"_s, u"--at"_s, u"Hotel"_s});
    QCOMPARE(other.code, 2);
    QVERIFY2(other.err.contains("second guest"), other.err.constData());
    QCOMPARE(guests().first()[u"email"_s], QJsonValue(u"ines@example.com"_s));
    QCOMPARE(filesContaining(m_program.profile() + u"/state"_s, "ines@example.com"), QStringList());
}

void GuestCommandsTest::linkWaitsForAGuestMadeOffline()
{
    const int before = guestsWritten();
    const Outcome added = m_program.run({u"--offline"_s, u"guests"_s, u"add"_s, u"--first-name"_s, u"Yann"_s,
                                         u"--last-name"_s, u"Tanguy"_s, u"--at"_s, u"Hotel"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY(added.out.contains("will be sent later"));
    const QJsonObject call = strangersCall();
    const QString id = call.value(u"provider_call_id"_s).toString();
    QCOMPARE(
        m_program
            .run({u"--offline"_s, u"link"_s, call.value(u"id"_s).toString(), u"--guest"_s, u"Yann Tanguy"_s})
            .code,
        0);
    const Outcome waiting = m_program.run({u"outbox"_s, u"list"_s, u"--json"_s});
    const QJsonArray items = QJsonDocument::fromJson(waiting.out).array();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first()[u"kind"_s], QJsonValue(u"guest"_s));
    QCOMPARE(items.first()[u"payload"_s][u"last_name"_s], QJsonValue(u"Tanguy"_s));
    QVERIFY(m_program.run({u"outbox"_s, u"list"_s}).out.contains("Guest"));
    QCOMPARE(guestsWritten(), before);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    QVERIFY(
        QJsonDocument::fromJson(m_program.run({u"outbox"_s, u"list"_s, u"--json"_s}).out).array().isEmpty());
    QCOMPARE(guestsWritten(), before + 1);
    const QString theirs = guests().first()[u"contacts"_s][0][u"provider_guest_id"_s].toString();
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(m_sandbox->truth().value(id).value(u"guest_id"_s).toString(), theirs);
}

void GuestCommandsTest::namesThatNothingTellsApartAreAsked()
{
    const int before = guestsWritten();
    const QStringList add{u"guests"_s, u"add"_s, u"--name"_s, u"Anna Keller"_s, u"--at"_s, u"Hotel"_s};
    const Outcome unclear = m_program.run(add);
    QCOMPARE(unclear.code, 2);
    QVERIFY2(unclear.err.contains("--first-name"), unclear.err.constData());
    QCOMPARE(guests(), QJsonArray());
    QCOMPARE(m_program.run({u"guests"_s, u"add"_s, u"--name"_s, u"Anna"_s, u"--at"_s, u"Motel"_s}).code, 1);
    QCOMPARE(guests(), QJsonArray());
    QCOMPARE(guestsWritten(), before);
    const Outcome clear =
        m_program.run(add + QStringList{u"--first-name"_s, u"Anna"_s, u"--last-name"_s, u"Keller"_s});
    QVERIFY2(clear.code == 0, clear.err.constData());
    QCOMPARE(guestsWritten(), before + 1);
}

void GuestCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char *name, const QStringList &command) {
        QTest::newRow(name) << command;
    };
    row("nothing to add", {u"guests"_s, u"add"_s});
    row("bad number", {u"guests"_s, u"add"_s, u"--name"_s, u"A"_s, u"--number"_s, u"call me"_s});
    row("bad day", {u"guests"_s, u"add"_s, u"--name"_s, u"A"_s, u"--arrival"_s, u"soon"_s});
    row("bad language", {u"guests"_s, u"add"_s, u"--name"_s, u"A"_s, u"--language"_s, u"Klingonese"_s});
    row("no file", {u"guests"_s, u"import"_s});
    row("bad columns", {u"guests"_s, u"import"_s, u"-"_s, u"--columns"_s, u"name,shoe size"_s});
    row("not a key", {u"guests"_s, u"unmerge"_s, u"Anna"_s});
    row("no guest", {u"link"_s, u"1:cal_1"_s});
}

void GuestCommandsTest::wrongUsage()
{
    QFETCH(QStringList, command);
    const Outcome outcome = m_program.run(command, "name\n");
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.sentences() >= 1);
}

QTEST_GUILESS_MAIN(GuestCommandsTest)
#include "tst_guestcommands.moc"
