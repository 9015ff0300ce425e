// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types, logs calls and sends, in a process that is killed at random moments, again and again. What
// was on disk at a pause is never lost, nothing is sent twice, and the files stay sound.
//
// KILL_ROUNDS is how often for each of the three providers, KILL_SEED the seed. A thousand kills:
//     KILL_ROUNDS=334 build/dev/tests/crashes/tst_killededits
#include "models/store/guestbook.h"
#include "tests/conformance/stage.h"
#include "tests/support/figures.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// Lines that are with the kernel once add() has returned, so that a kill does not take them back.
class Ledger {
public:
    explicit Ledger(const QString &file)
        : m_file(file)
    {
        m_file.open(QIODevice::Append | QIODevice::Unbuffered);
    }
    void add(const QString &line) { m_file.write(line.toUtf8() + '\n'); }
    static QStringList read(const QString &file)
    {
        QFile lines(file);
        lines.open(QIODevice::ReadOnly);
        return QString::fromUtf8(lines.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QFile m_file;
};

/// The child: types for ever.
class Typist {
public:
    Typist(const QString &folder, const Connection &connection, quint32 seed)
        : m_random(seed)
        , m_desk(connection, Desk::Options{.profile = folder + u"/profile"_s})
        , m_tried(folder + u"/tried"_s)
        , m_kept(folder + u"/kept"_s)
        , m_seed(seed)
    {
        const auto ids = QCoro::waitFor(store().callIds({})).value();
        const QList<CallRow> rows = QCoro::waitFor(store().rows(ids)).value();
        for (const CallRow &row : rows) {
            if (!isLocalCallId(row.ref.providerCallId))
                m_ids << row.ref.providerCallId;
        }
        m_ids.sort();
    }
    [[noreturn]] void typeForEver()
    {
        std::puts("typing");
        std::fflush(stdout);
        QCoro::Task<QList<SyncReport>> sending = m_desk.engine().push({});
        while (true) {
            const int what = int(m_random() % 10);
            if (what < 5)
                type();
            else if (what < 7)
                log();
            else if (what < 8)
                keepGuest();
            else if (sending.isReady())
                sending = m_desk.engine().push({});
            m_desk.clock().advance(5s);
            QTest::qWait(int(m_random() % 4));
        }
    }

private:
    QString word() { return u"w%1x%2x"_s.arg(m_seed).arg(++m_words); }
    Store &store() { return m_desk.store(); }

    /// Letter by letter up to a pause, where it is saved.
    void type()
    {
        const RecordRef ref{m_desk.account().id, m_ids.at(int(m_random() % m_ids.size()))};
        const Result<CallId> id = QCoro::waitFor(store().find(ref));
        const Result<Call> call = id ? QCoro::waitFor(store().call(*id)) : tl::unexpected(id.error());
        if (!call || call->notes.count(u'\n') > 4)
            return; // a call of Aircall has five comments at most
        const QString typed = word();
        QString text = call->notes.isEmpty() ? QString() : call->notes + u'\n';
        text += typed;
        m_tried.add(u"note %1 %2"_s.arg(ref.providerCallId, typed));
        if (QCoro::waitFor(store().saveEdit({ref, Field::Notes, call->notes, text})))
            m_kept.add(u"note %1 %2"_s.arg(ref.providerCallId, typed));
    }
    void log()
    {
        if (!capabilitiesOf(m_desk.account().provider).canCreate)
            return;
        NewCall call{.account = m_desk.account().id};
        call.facts.direction = Direction::Outbound;
        call.facts.fromNumber = u"+13055550100"_s;
        call.facts.toNumber = u"+33612345678"_s;
        call.facts.notes = word();
        call.facts.startedAt = m_desk.clock().now();
        m_tried.add(u"log - "_s + call.facts.notes);
        if (QCoro::waitFor(store().queueCreate(call)))
            m_kept.add(u"log - "_s + call.facts.notes);
    }

    /// With an e-mail address, by which the provider knows them again, or without.
    void keepGuest()
    {
        const AccountId account = m_desk.account().id;
        if (!capabilitiesOf(m_desk.account().provider).canSaveGuests)
            return;
        const QString last = word();
        Guest guest;
        guest.name = u"Guest "_s + last;
        guest.numbers = {u"+4934155%1"_s.arg(10'000 + int(m_random() % 80'000))};
        if (m_random() % 2 == 0)
            guest.email = last + u"@example.com"_s;
        m_tried.add(u"guest - "_s + last);
        const QList<GuestOffer> offers{{.account = account, .firstName = u"Guest"_s, .lastName = last}};
        if (QCoro::waitFor(store().guestBook().save(guest, offers)))
            m_kept.add(u"guest - "_s + last);
    }

    std::mt19937 m_random;
    Desk m_desk;
    Ledger m_tried;
    Ledger m_kept;
    quint32 m_seed;
    QStringList m_ids;
    int m_words = 0;
};

} // namespace

class KilledEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingSentTwice_data();
    void nothingIsLostAndNothingSentTwice();

private:
    static void calmDown(Desk &desk);
    static QString complaint(const QString &folder, const QHash<QString, QJsonObject> &there,
                             const QStringList &guests, const QList<OutboxItem> &outbox);
    static QStringList guestsOf(const SandboxHost &host);
};

void KilledEditsTest::nothingIsLostAndNothingSentTwice_data()
{
    QTest::addColumn<int>("provider");
    for (const Provider provider : {Provider::Escapelife, Provider::BlueRockTel, Provider::Aircall})
        QTest::newRow(qPrintable(keyOf(provider))) << int(provider);
}

void KilledEditsTest::calmDown(Desk &desk)
{
    for (int round = 0; round < 10; ++round) {
        QCoro::waitFor(desk.engine().push({}));
        desk.clock().advance(90min);
    }
    desk.sync({.full = true});
    desk.settle();
}

/// Last names, as escapelife lists its guests.
QStringList KilledEditsTest::guestsOf(const SandboxHost &host)
{
    SandboxProbe probe(host);
    QStringList names;
    while (true) {
        const QJsonArray page =
            probe.call("GET", "/v1/guests?limit=200&offset=" + QByteArray::number(names.size())).data();
        for (const QJsonValue &guest : page)
            names << guest[u"last_name"_s].toString();
        if (page.isEmpty())
            return names;
    }
}

/// What was kept stands there once, or waits; what was tried stands there at most once.
QString KilledEditsTest::complaint(const QString &folder, const QHash<QString, QJsonObject> &there,
                                   const QStringList &guests, const QList<OutboxItem> &outbox)
{
    QHash<QString, int> count;
    for (const QString &guest : guests)
        ++count[guest];
    for (const QJsonObject &call : there) {
        const QString notes = call.value(u"notes"_s).toString();
        for (const QString &word : notes.split(u'\n', Qt::SkipEmptyParts))
            ++count[word.trimmed()];
    }
    QString waiting;
    for (const OutboxItem &item : outbox)
        waiting += item.after + u'\n' + item.payload.value(u"notes"_s).toString() + u'\n'
            + item.payload.value(u"last_name"_s).toString() + u'\n';
    for (const QString &line : Ledger::read(folder + u"/tried"_s)) {
        if (count.value(line.section(u' ', 2)) > 1)
            return line + u" was sent twice"_s;
    }
    for (const QString &line : Ledger::read(folder + u"/kept"_s)) {
        const QString word = line.section(u' ', 2);
        if (count.value(word) == 0 && !waiting.contains(word))
            return line + u" is lost"_s;
    }
    return {};
}

void KilledEditsTest::nothingIsLostAndNothingSentTwice()
{
    QFETCH(int, provider);
    const int rounds = numberFrom("KILL_ROUNDS", 12);
    const quint32 seed = quint32(numberFrom("KILL_SEED", 1));
    std::mt19937 random(seed);
    const SandboxHost host(usualOptions(std::max(80, rounds * 8)));
    settleWorld(host);
    const Connection connection = Connection::to(host.sandbox(), Provider(provider));
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"profile"_s));
    {
        Desk desk(connection, Desk::Options{.profile = folder.filePath(u"profile"_s)});
        desk.settle();
        QVERIFY(!desk.calls().isEmpty());
    }
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--type"_s, folder.path(), QString::fromUtf8(connection.toJson()),
                     QString::number(seed * 100'000 + quint32(round))});
        QVERIFY(child.waitForStarted());
        const bool whileOpening = random() % 8 == 0;
        QVERIFY(whileOpening || child.waitForReadyRead(60'000));
        QThread::msleep(random() % 450);
        QCOMPARE(child.state(), QProcess::Running); // it ends by our hand only
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    Desk desk(connection, Desk::Options{.profile = folder.filePath(u"profile"_s)});
    calmDown(desk);
    const QStringList kept = Ledger::read(folder.filePath(u"kept"_s));
    QVERIFY2(kept.size() > rounds, qPrintable(QString::number(kept.size())));
    const QList<OutboxItem> outbox = QCoro::waitFor(desk.store().outbox()).value();
    const QString wrong = complaint(folder.path(), truthOf(host, Provider(provider)), guestsOf(host), outbox);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%d kills, %d edits kept, %d tried, %d wait for the user", rounds, int(kept.size()),
          int(Ledger::read(folder.filePath(u"tried"_s)).size()), int(outbox.size()));
    QCOMPARE(QCoro::waitFor(desk.store().health()).value().integrity, u"ok"_s);
    recordFigure("kills", rounds);
    recordFigure("edits", kept.size());
    setFigure("seed", seed);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--type") {
        Typist typist(arguments.at(2), Connection::fromJson(arguments.at(3).toUtf8()),
                      arguments.at(4).toUInt());
        typist.typeForEver();
    }
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // a thousand kills take their time
    KilledEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killededits.moc"
