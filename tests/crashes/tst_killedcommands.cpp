// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, killed at random instants of what it was told on the command line: editing, sending,
// importing, exporting, erasing, migrating. What it had said was done is done; told once more, it gets there.
//
// CRASH_ROUNDS is how often for each command, CRASH_SEED the seed.
#include "tests/app/program.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QThread>

#include <csignal>
#include <random>

#include <sys/resource.h>

using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class KilledCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void edits();
    void sending();
    void imports();
    void exports();
    void exportsOnAFullDisk_data();
    void exportsOnAFullDisk();
    void erasures();
    void migrations();
    void cleanupTestCase();

private:
    /// How long it takes when nobody stops it.
    int lengthOf(const QStringList &words)
    {
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = m_program->run(words);
        if (outcome.code != 0)
            qFatal("%s", outcome.err.constData());
        return int(timer.elapsed()) + 1;
    }
    /// True: it came to its end, in spite of us.
    bool kill(const QStringList &words, int longest)
    {
        const std::unique_ptr<QProcess> process = m_program->start(words);
        process->waitForStarted();
        QThread::msleep(m_random() % quint32(longest));
        process->kill();
        process->waitForFinished();
        const bool wasDone = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        m_kills += !wasDone;
        return wasDone;
    }
    QByteArray integrity() const
    {
        const Outcome doctor = m_program->run({u"doctor"_s, u"--json"_s});
        for (const QJsonValue &check : doctor.json().value(u"checks"_s).toArray()) {
            if (check[u"name"_s].toString() == u"store.integrity")
                return check[u"detail"_s].toString().toUtf8();
        }
        return doctor.err;
    }
    QString dataFile(const QString &name) const { return m_program->profile() + u"/data/"_s + name; }
    QJsonArray jsonList(const QStringList &words) const
    {
        return QJsonDocument::fromJson(m_program->run(words + QStringList{u"--json"_s}).out).array();
    }
    /// A profile to begin anew from.
    void keepProfile() { copy(m_program->profile(), m_program->path(u"kept"_s)); }
    void restoreProfile()
    {
        m_program->forget();
        copy(m_program->path(u"kept"_s), m_program->profile());
    }
    static void copy(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const QString target = to + u'/' + entry.fileName();
            if (entry.isDir())
                copy(entry.filePath(), target);
            else
                QFile::copy(entry.filePath(), target);
        }
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    QStringList m_ids;
    const int m_rounds = numberFrom("CRASH_ROUNDS", 4);
    const int m_seed = numberFrom("CRASH_SEED", 1);
    std::mt19937 m_random{quint32(m_seed)};
    int m_kills = 0;
};

void KilledCommandsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"60"_s, u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    m_ids = m_sandbox->truth().keys();
    m_ids.sort();
}

void KilledCommandsTest::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
}

void KilledCommandsTest::edits()
{
    const auto note = [](const QString &id, const QString &text) {
        return QStringList{u"note"_s, u"1:"_s + id, u"--text"_s, text, u"--offline"_s};
    };
    const int longest = lengthOf(note(m_ids.last(), u"first"_s));
    QHash<QString, QString> kept{{m_ids.last(), u"first"_s}};
    for (int round = 0; round < m_rounds; ++round) {
        const QString id = m_ids.at(round % (m_ids.size() - 1));
        const QString text = u"typed %1"_s.arg(round);
        if (kill(note(id, text), longest * 5 / 4))
            kept.insert(id, text);
    }
    QHash<QString, QString> waiting;
    for (const QJsonValue &item : jsonList({u"outbox"_s, u"list"_s}))
        waiting.insert(item[u"call"_s].toString().section(u':', 1), item[u"after"_s].toString());
    for (auto edit = kept.begin(); edit != kept.end(); ++edit)
        QCOMPARE(waiting.value(edit.key()), edit.value());
    QCOMPARE(integrity(), QByteArray("ok"));
}

/// Calls that were logged offline are sent by a sync that is killed; each is there once, or waits for a
/// decision.
void KilledCommandsTest::sending()
{
    const int before = int(m_sandbox->truth().size());
    const QStringList sync{u"sync"_s};
    const int longest = lengthOf(sync) + 40;
    for (int round = 0; round < m_rounds; ++round) {
        const Outcome logged = m_program->run({u"log"_s, u"--direction"_s, u"inbound"_s, u"--from"_s,
                                               u"+33612345678"_s, u"--to"_s, u"+33261911000"_s, u"--notes"_s,
                                               u"killed %1"_s.arg(round), u"--offline"_s});
        QVERIFY2(logged.code == 0, logged.err.constData());
        kill(sync, longest);
    }
    m_program->run(sync);
    m_program->run(sync);
    QHash<QString, int> there;
    const auto truth = m_sandbox->truth();
    for (const QJsonObject &call : truth)
        ++there[call.value(u"notes"_s).toString()];
    const Outcome outbox = m_program->run({u"outbox"_s, u"list"_s, u"--json"_s});
    for (int round = 0; round < m_rounds; ++round) {
        const QString notes = u"killed %1"_s.arg(round);
        QVERIFY2(there.value(notes) <= 1, qPrintable(notes + u" was sent twice"_s));
        QVERIFY2(there.value(notes) == 1 || outbox.out.contains(notes.toUtf8()),
                 qPrintable(notes + u" is lost"_s));
    }
    QVERIFY(truth.size() <= before + m_rounds);
    QCOMPARE(integrity(), QByteArray("ok"));
    m_ids = truth.keys();
    m_ids.sort();
}

void KilledCommandsTest::imports()
{
    constexpr int guests = 3000;
    QByteArray table = "name,phone\n";
    for (int i = 0; i < guests; ++i)
        table += "Guest " + QByteArray::number(i) + ",+4934155" + QByteArray::number(10'000 + i) + '\n';
    const QString file = m_program->path(u"guests.csv"_s);
    write(file, table);
    keepProfile();
    const QStringList words{u"guests"_s, u"import"_s, file};
    const int longest = lengthOf(words);
    const auto count = [&] {
        return int(jsonList({u"guests"_s, u"list"_s}).size());
    };
    QCOMPARE(count(), guests);
    for (int round = 0; round < m_rounds; ++round) {
        restoreProfile();
        const bool wasDone = kill(words, longest);
        const int there = count();
        QVERIFY2(!wasDone || there == guests, qPrintable(QString::number(there)));
        QCOMPARE(integrity(), QByteArray("ok"));
        if (there > 0) // whatever came can be taken back
            QCOMPARE(m_program->run({u"guests"_s, u"import"_s, u"--undo"_s}).code, 0);
        QCOMPARE(count(), 0);
        QCOMPARE(m_program->run(words).code, 0);
        QCOMPARE(count(), guests);
    }
}

void KilledCommandsTest::exports()
{
    const QString file = m_program->path(u"calls.csv"_s);
    const QStringList words{u"calls"_s, u"--format"_s, u"csv"_s, u"--output"_s, file};
    const int longest = lengthOf(words);
    const QByteArray whole = contentOf(file);
    QVERIFY(whole.count('\n') > 50);
    for (int round = 0; round < m_rounds; ++round) {
        write(file, "what was there before\n");
        const bool wasDone = kill(words, longest);
        const QByteArray now = contentOf(file);
        QVERIFY2(now == whole || (!wasDone && now == "what was there before\n"), now.left(200).constData());
    }
}

void KilledCommandsTest::exportsOnAFullDisk_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "jsonl", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// The kernel refuses to let files grow, as on a disk that is full.
void KilledCommandsTest::exportsOnAFullDisk()
{
    QFETCH(QString, format);
    const QString file = m_program->path(u"calls."_s + format);
    write(file, "what was there before\n");
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit small{700, 700};
        setrlimit(RLIMIT_FSIZE, &small);
    });
    process.start(
        QStringLiteral(CALLBOARD_BINARY),
        {u"--profile"_s, m_program->profile(), u"calls"_s, u"--format"_s, format, u"--output"_s, file});
    QVERIFY(process.waitForFinished(300'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("disk"), said.constData());
    QCOMPARE(contentOf(file), QByteArray("what was there before\n"));
    QCOMPARE(integrity(), QByteArray("ok"));
}

void KilledCommandsTest::erasures()
{
    const QByteArray word = "zanzibarsecret";
    const QString name = QString::fromLatin1(word);
    const Outcome added = m_program->run(
        {u"guests"_s, u"add"_s, u"--name"_s, name, u"--number"_s, u"+33699988877"_s, u"--notes"_s, name});
    QVERIFY2(added.code == 0, added.err.constData());
    keepProfile();
    const QStringList words{u"guests"_s, u"erase"_s, name, u"--yes"_s, u"--offline"_s};
    const int longest = lengthOf(words);
    const QString data = m_program->profile() + u"/data"_s;
    QCOMPARE(filesContaining(data, word), QStringList());
    for (int round = 0; round < m_rounds; ++round) {
        restoreProfile();
        QVERIFY(!filesContaining(data, word).isEmpty());
        const bool wasDone = kill(words, longest);
        QCOMPARE(integrity(), QByteArray("ok"));
        const bool isThere = m_program->run({u"guests"_s, u"show"_s, name}).code == 0;
        QVERIFY(!wasDone || !isThere);
        if (isThere)
            QCOMPARE(m_program->run(words).code, 0);
        QVERIFY(!jsonList({u"guests"_s, u"erasures"_s}).isEmpty());
        QCOMPARE(filesContaining(data, word), QStringList());
    }
}

void KilledCommandsTest::migrations()
{
    const auto unpacked = [](const QString &name) {
        return qUncompress(contentOf(QStringLiteral(TEST_DATA "/") + name));
    };
    m_program->forget();
    QDir().mkpath(m_program->profile() + u"/data"_s);
    write(dataFile(u"cache.sqlite"_s), unpacked(u"cache-v2.sqlite.z"_s));
    write(dataFile(u"desk.sqlite"_s), unpacked(u"desk-v2.sqlite.z"_s));
    keepProfile();
    const QStringList words{u"calls"_s, u"--format"_s, u"jsonl"_s};
    const int longest = lengthOf(words);
    const QByteArray whole = m_program->run(words).out;
    QCOMPARE(whole.count('\n'), 160);
    for (int round = 0; round < m_rounds; ++round) {
        restoreProfile();
        for (int kills = 0; kills < 3; ++kills)
            kill(words, longest);
        const Outcome calls = m_program->run(words);
        QVERIFY2(calls.code == 0, calls.err.constData());
        QCOMPARE(calls.err, QByteArray());
        QVERIFY(calls.out == whole);
        QCOMPARE(jsonList({u"outbox"_s, u"list"_s}).size(), 2);
        QCOMPARE(integrity(), QByteArray("ok"));
        for (const QString &backup : {u"cache.sqlite.v2-backup"_s, u"desk.sqlite.v2-backup"_s})
            QVERIFY(contentOf(dataFile(backup)).startsWith("SQLite format 3"));
    }
}

void KilledCommandsTest::cleanupTestCase()
{
    qInfo("%d kills", m_kills);
    recordFigure("kills", m_kills);
    setFigure("seed", m_seed);
    QVERIFY(m_kills > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many rounds take their time
    KilledCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedcommands.moc"
