// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Notes, logged calls and deletions on their way to the provider.
class EditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noteReachesTheProvider_data();
    void noteReachesTheProvider();
    void clearedNoteIsSentAsEmpty();
    void offlineNoteWaitsAndGoesOutWithTheNextSync();
    void offlineNoteSurvivesAFailedSync();
    void discardedNoteShowsTheProvidersAgain();
    void loggedCallReachesTheProviderOnce();
    void everyFieldOfALoggedCallIsKept();
    void fieldsReachTheProviderOrAreKeptHere();
    void fieldsThatCannotBeSentAreSaid();
    void customerOfACallReachesTheCrm();
    void hiddenCallLeavesTheListAndComesBack();
    void auditTellsChangesAndExports();
    void offlineLoggedCallKeepsItsNotes();
    void lostAnswerOfALoggedCallMakesNoSecondOne();
    void deletedCallIsGoneOnBothSides();
    void offlineDeletionWaits();
    void deletionNeedsYes();

private:
    QString anyId() const { return u"1:"_s + m_sandbox->truth().keys().first(); }
    QString notesThere(const QString &id) const;
    QJsonArray outbox() const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
};

void EditsTest::initTestCase()
{
    QVERIFY(SandboxProcess({u"--calls"_s, u"10"_s}).isReady());
}

void EditsTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"120"_s});
    m_sandbox->settle();
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
}

void EditsTest::cleanup()
{
    m_program.reset();
    m_sandbox.reset();
}

QString EditsTest::notesThere(const QString &id) const
{
    return m_sandbox->truth().value(id.section(u':', 1)).value(u"notes"_s).toString();
}

QJsonArray EditsTest::outbox() const
{
    return QJsonDocument::fromJson(m_program->run({u"outbox"_s, u"list"_s, u"--json"_s}).out).array();
}

void EditsTest::noteReachesTheProvider_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("text") << QStringList{u"--text"_s, u"Räum Zimmer 12 → spät"_s} << QByteArray();
    QTest::newRow("dash") << QStringList{u"-"_s} << QByteArray("Räum Zimmer 12 → spät\n");
    QTest::newRow("file dash") << QStringList{u"--file"_s, u"-"_s} << QByteArray("Räum Zimmer 12 → spät\n");
}

void EditsTest::noteReachesTheProvider()
{
    QFETCH(QStringList, how);
    QFETCH(QByteArray, input);
    const QString id = anyId();
    const Outcome noted = m_program->run(QStringList{u"note"_s, id} + how, input);
    QVERIFY2(noted.code == 0, noted.err.constData());
    QVERIFY(noted.out.contains("sent"));
    QCOMPARE(notesThere(id), u"Räum Zimmer 12 → spät"_s);
    QCOMPARE(outbox(), QJsonArray());
}

void EditsTest::clearedNoteIsSentAsEmpty()
{
    const QString id = anyId();
    QCOMPARE(m_program->run({u"note"_s, id, u"--text"_s, u"something"_s}).code, 0);
    QCOMPARE(m_program->run({u"note"_s, id, u"--text"_s, u""_s}).code, 0);
    QCOMPARE(notesThere(id), QString());
    QVERIFY(m_program->calls().value(id.section(u':', 1)).value(u"notes"_s).toString().isEmpty());
}

void EditsTest::offlineNoteWaitsAndGoesOutWithTheNextSync()
{
    const QString id = anyId();
    const QString before = notesThere(id);
    const Outcome noted =
        m_program->run({u"--offline"_s, u"note"_s, id, u"--text"_s, u"later"_s, u"--json"_s});
    QCOMPARE(noted.code, 0);
    QCOMPARE(noted.json().value(u"sent"_s), QJsonValue(false));
    QCOMPARE(notesThere(id), before);
    const QJsonObject call = m_program->calls().value(id.section(u':', 1));
    QCOMPARE(call.value(u"notes"_s).toString(), u"later"_s);
    QCOMPARE(call.value(u"pending"_s).toArray(), QJsonArray{u"notes"_s});
    QCOMPARE(outbox().size(), 1);

    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    QCOMPARE(notesThere(id), u"later"_s);
    QCOMPARE(outbox(), QJsonArray());
    QCOMPARE(m_program->calls().value(id.section(u':', 1)).value(u"pending"_s).toArray(), QJsonArray());
}

void EditsTest::offlineNoteSurvivesAFailedSync()
{
    const QString id = anyId();
    m_program->run({u"--offline"_s, u"note"_s, id, u"--text"_s, u"stubborn"_s});
    m_sandbox->control({{u"faults"_s, u"html"_s}});
    QCOMPARE(m_program->run({u"sync"_s}).code, 1);
    QCOMPARE(outbox().size(), 1);
    m_sandbox->control({{u"faults"_s, u""_s}});
    for (int attempt = 0; attempt < 60 && notesThere(id) != u"stubborn"; ++attempt) {
        QTest::qWait(500); // a failed sending rests for some seconds
        m_program->run({u"sync"_s});
    }
    QCOMPARE(notesThere(id), u"stubborn"_s);
}

void EditsTest::discardedNoteShowsTheProvidersAgain()
{
    const QString id = anyId();
    const QJsonValue before = m_program->calls().value(id.section(u':', 1)).value(u"notes"_s);
    m_program->run({u"--offline"_s, u"note"_s, id, u"--text"_s, u"never mind"_s});
    const QString number = QString::number(outbox().first().toObject().value(u"id"_s).toInt());
    QCOMPARE(m_program->run({u"outbox"_s, u"discard"_s, number}).code, 0);
    QCOMPARE(m_program->calls().value(id.section(u':', 1)).value(u"notes"_s), before);
    QCOMPARE(m_program->run({u"outbox"_s, u"discard"_s, number}).code, 1);
    QCOMPARE(m_program->run({u"outbox"_s, u"discard"_s, u"first"_s}).code, 2);
}

void EditsTest::loggedCallReachesTheProviderOnce()
{
    const qsizetype before = m_sandbox->truth().size();
    const Outcome logged = m_program->run(
        {u"log"_s, u"--direction"_s, u"inbound"_s, u"--from"_s, u"+33 1 99 00 12 34"_s, u"--to"_s,
         u"+33199005678"_s, u"--duration"_s, u"61"_s, u"--notes"_s, u"Lost umbrella"_s, u"--json"_s});
    QVERIFY2(logged.code == 0, logged.err.constData());
    QCOMPARE(logged.json().value(u"sent"_s), QJsonValue(true));
    const QString id = logged.json().value(u"call"_s).toString().section(u':', 1);
    const auto truth = m_sandbox->truth();
    QCOMPARE(truth.size(), before + 1);
    QCOMPARE(truth.value(id).value(u"notes"_s).toString(), u"Lost umbrella"_s);
    QCOMPARE(truth.value(id).value(u"from_number"_s).toString(), u"+33199001234"_s);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    QCOMPARE(difference(m_program->calls(), m_sandbox->truth()), QString());
}

void EditsTest::everyFieldOfALoggedCallIsKept()
{
    const Outcome logged = m_program->run(
        {u"--offline"_s,    u"log"_s,      u"--direction"_s,  u"outbound"_s,     u"--from"_s,
         u"+33199005678"_s, u"--to"_s,     u"+33199001234"_s, u"--started-at"_s, u"2026-03-16T14:00:00Z"_s,
         u"--duration"_s,   u"61"_s,       u"--subject"_s,    u"Umbrella"_s,     u"--summary-detailed"_s,
         u"In the lift"_s,  u"--ticket"_s, u"12"_s,           u"--customer"_s,   u"7"_s});
    QVERIFY2(logged.code == 0, logged.err.constData());
    const Outcome shown =
        m_program->run({u"calls"_s, u"--query"_s, u"to:+33199001234"_s, u"--format"_s, u"jsonl"_s});
    const QJsonObject call = shown.jsonLines().value(0);
    QCOMPARE(call.value(u"started_at"_s).toString().left(19), u"2026-03-16T14:00:00"_s);
    QCOMPARE(call.value(u"summary_detailed"_s).toString(), u"In the lift"_s);
    QCOMPARE(call.value(u"topics"_s).toArray(), QJsonArray{u"Umbrella"_s});
    QCOMPARE(call.value(u"ticket_id"_s).toString(), u"12"_s);
}

void EditsTest::fieldsReachTheProviderOrAreKeptHere()
{
    const QString id = anyId();
    const Outcome edited = m_program->run(
        {u"edit"_s, id, u"--summary"_s, u"Wants a cot"_s, u"--customer"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(edited.code == 0, edited.err.constData());
    const QJsonArray fields = edited.json().value(u"fields"_s).toArray();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0][u"field"_s], QJsonValue(u"summary"_s));
    QCOMPARE(fields[0][u"sent"_s], QJsonValue(true));
    QCOMPARE(fields[1][u"field"_s], QJsonValue(u"customer"_s));
    QCOMPARE(fields[1][u"kept_here"_s], QJsonValue(true));
    const QString name = id.section(u':', 1);
    QCOMPARE(m_sandbox->truth().value(name).value(u"summary"_s).toString(), u"Wants a cot"_s);
    const QJsonObject call = m_program->calls().value(name);
    QCOMPARE(call.value(u"customer_id"_s).toString(), u"Acme"_s);
    QVERIFY(call.value(u"kept_here"_s).toArray().contains(u"customer"_s));
    const Outcome again = m_program->run({u"edit"_s, id, u"--summary"_s, u"Wants a cot"_s});
    QVERIFY(again.code == 0 && again.out.contains("nothing was changed"));
    QCOMPARE(m_program->run({u"edit"_s, id, u"--customer"_s, u""_s}).code, 0);
    QVERIFY(m_program->calls().value(name).value(u"customer_id"_s).toString().isEmpty());
}

void EditsTest::fieldsThatCannotBeSentAreSaid()
{
    const QString id = anyId();
    QCOMPARE(m_program->run({u"edit"_s, id}).code, 2);
    QCOMPARE(m_program->run({u"edit"_s, id, u"--status"_s, u"fine"_s}).code, 2);
    QCOMPARE(m_program->run({u"edit"_s, u"1:nothing"_s, u"--summary"_s, u"x"_s}).code, 1);
    QCOMPARE(outbox(), QJsonArray());
}

void EditsTest::customerOfACallReachesTheCrm()
{
    const QJsonObject api = m_sandbox->api(u"bluerocktel"_s);
    const Outcome added = m_program->run(
        {u"accounts"_s, u"add"_s, u"bluerocktel"_s, u"--name"_s, u"CRM"_s, u"--base-url"_s,
         api.value(u"base_url"_s).toString(), u"--option"_s, u"email="_s + api.value(u"email"_s).toString(),
         u"--secret"_s, u"file:"_s + m_program->secretFile(api.value(u"secret"_s).toString(), u"crm.txt"_s)});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    const Outcome listed = m_program->run(
        {u"calls"_s, u"--query"_s, u"account:CRM"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"jsonl"_s});
    const QJsonObject call = listed.jsonLines().value(0);
    const QString id = call.value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    const Outcome refused = m_program->run({u"edit"_s, id, u"--customer"_s, u"Acme"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("--customer: BlueRockTEL needs a number"), refused.err.constData());
    const Outcome waiting =
        m_program->run({u"--offline"_s, u"edit"_s, id, u"--customer"_s, u"88"_s, u"--ticket"_s, u"12"_s});
    QVERIFY2(waiting.code == 0, waiting.err.constData());
    QVERIFY(waiting.out.contains("will be sent later"));
    QCOMPARE(outbox().size(), 2);
    QCOMPARE(outbox().last()[u"field"_s], QJsonValue(u"customer"_s));
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    QCOMPARE(outbox(), QJsonArray());
    const Outcome shown = m_program->run({u"show"_s, id, u"--json"_s});
    QCOMPARE(shown.json().value(u"customer_id"_s).toString(), u"88"_s);
    QCOMPARE(shown.json().value(u"ticket_id"_s).toString(), u"12"_s);
    const Outcome logged =
        m_program->run({u"log"_s, u"--account"_s, u"CRM"_s, u"--direction"_s, u"inbound"_s, u"--from"_s,
                        u"+33199001234"_s, u"--to"_s, u"+33199005678"_s, u"--customer"_s, u"Acme"_s});
    QCOMPARE(logged.code, 2);
    QVERIFY2(logged.err.contains("--customer: BlueRockTEL needs a number"), logged.err.constData());
}

void EditsTest::hiddenCallLeavesTheListAndComesBack()
{
    const QString id = anyId();
    const qsizetype before = m_program->calls().size();
    QCOMPARE(m_program->run({u"hide"_s, id}).code, 0);
    QCOMPARE(m_program->calls().size(), before - 1);
    QCOMPARE(m_program->run({u"calls"_s, u"--query"_s, u"is:deleted"_s, u"--format"_s, u"jsonl"_s})
                 .jsonLines()
                 .size(),
             1);
    QCOMPARE(m_program->run({u"hide"_s, id, u"--undo"_s}).code, 0);
    QCOMPARE(m_program->calls().size(), before);
    QCOMPARE(m_program->run({u"hide"_s, u"1:nothing"_s}).code, 1);
}

void EditsTest::auditTellsChangesAndExports()
{
    const QString id = anyId();
    QCOMPARE(m_program->run({u"--offline"_s, u"note"_s, id, u"--text"_s, u"=1+1"_s}).code, 0);
    QCOMPARE(
        m_program->run({u"calls"_s, u"--format"_s, u"csv"_s, u"--output"_s, m_program->path(u"all.csv"_s)})
            .code,
        0);
    const Outcome told = m_program->run({u"audit"_s, u"--json"_s, u"--limit"_s, u"2"_s});
    QVERIFY2(told.code == 0, told.err.constData());
    const QJsonArray entries = QJsonDocument::fromJson(told.out).array();
    QCOMPARE(entries.at(0)[u"action"_s].toString(), u"export"_s);
    QVERIFY(entries.at(0)[u"detail"_s].toString().endsWith(u"all.csv"_s));
    QCOMPARE(entries.at(1)[u"action"_s].toString(), u"edit"_s);
    QCOMPARE(entries.at(1)[u"call"_s].toString(), id);
    QCOMPARE(entries.at(1)[u"after"_s].toString(), u"=1+1"_s);
    QVERIFY(!entries.at(1)[u"who"_s].toString().isEmpty());
    const QByteArray csv = m_program->run({u"audit"_s, u"--csv"_s, u"--action"_s, u"edit"_s}).out;
    QVERIFY2(csv.contains("\"'=1+1\""), csv.constData()); // no spreadsheet runs it
    QCOMPARE(m_program->run({u"audit"_s, u"--text"_s, u"nobody wrote this"_s}).out, QByteArray());
}

void EditsTest::offlineLoggedCallKeepsItsNotes()
{
    const Outcome logged =
        m_program->run({u"--offline"_s, u"log"_s, u"--direction"_s, u"outbound"_s, u"--from"_s,
                        u"+33199005678"_s, u"--to"_s, u"+33199001234"_s, u"--json"_s});
    QCOMPARE(logged.code, 0);
    const QString local = logged.json().value(u"call"_s).toString();
    QVERIFY2(local.contains(u"local:"_s), qPrintable(local));
    QCOMPARE(m_program->run({u"--offline"_s, u"note"_s, local, u"--text"_s, u"Called back"_s}).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0); // the note follows at the latest when its call has an id
    QCOMPARE(outbox(), QJsonArray());
    const auto truth = m_sandbox->truth();
    const bool arrived = std::any_of(truth.begin(), truth.end(), [](const QJsonObject &call) {
        return call.value(u"notes"_s).toString() == u"Called back";
    });
    QVERIFY(arrived);
    QCOMPARE(difference(m_program->calls(), truth), QString());
}

void EditsTest::lostAnswerOfALoggedCallMakesNoSecondOne()
{
    const qsizetype before = m_sandbox->truth().size();
    m_sandbox->control({{u"faults"_s, u"drop#1"_s}});
    const Outcome logged =
        m_program->run({u"log"_s, u"--direction"_s, u"inbound"_s, u"--from"_s, u"+33199001234"_s, u"--to"_s,
                        u"+33199005678"_s, u"--notes"_s, u"Only once"_s});
    QVERIFY2(logged.code == 0, logged.err.constData());
    m_sandbox->control({{u"faults"_s, u""_s}});
    for (int attempt = 0; attempt < 5 && !outbox().isEmpty(); ++attempt)
        m_program->run({u"sync"_s});
    QCOMPARE(outbox(), QJsonArray());
    QCOMPARE(m_sandbox->truth().size(), before + 1);
    QCOMPARE(difference(m_program->calls(), m_sandbox->truth()), QString());
}

void EditsTest::deletedCallIsGoneOnBothSides()
{
    const QString id = anyId();
    const Outcome deleted = m_program->run({u"delete"_s, id, u"--yes"_s});
    QVERIFY2(deleted.code == 0, deleted.err.constData());
    QVERIFY(!m_sandbox->truth().contains(id.section(u':', 1)));
    QCOMPARE(m_program->run({u"sync"_s, u"--full"_s}).code, 0);
    QCOMPARE(difference(m_program->calls(), m_sandbox->truth()), QString());
}

void EditsTest::offlineDeletionWaits()
{
    const QString id = anyId();
    QCOMPARE(m_program->run({u"--offline"_s, u"delete"_s, id, u"--yes"_s}).code, 0);
    QVERIFY(m_sandbox->truth().contains(id.section(u':', 1)));
    QVERIFY(!m_program->calls().contains(id.section(u':', 1)));
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    QVERIFY(!m_sandbox->truth().contains(id.section(u':', 1)));
    QVERIFY(!m_program->calls().contains(id.section(u':', 1)));
}

void EditsTest::deletionNeedsYes()
{
    const QString id = anyId();
    const Outcome refused = m_program->run({u"delete"_s, id});
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.sentences(), 1);
    QVERIFY(m_program->calls().contains(id.section(u':', 1)));
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
