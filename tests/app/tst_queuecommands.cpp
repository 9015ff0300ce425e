// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The callback queue by command line.
class QueueCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void init();

    void openTasksAreTheNumbersThatAreOwed();
    void figuresAddUp();
    void decisionsMoveTasks_data();
    void decisionsMoveTasks();
    void decisionsAreTakenBack();
    void numberMayBeWrittenInAnyWay();
    void unknownKeysAreNamed();
    void listShowsKeys();
    void wrongUsage_data();
    void wrongUsage();

private:
    QJsonObject queue() const
    {
        return m_program.run({u"queue"_s, u"--since"_s, u"2000-01-01"_s, u"--json"_s}).json();
    }
    QJsonArray tasks(const QString &part) const { return queue().value(part).toArray(); }
    Outcome decide(const QStringList &words) const { return m_program.run(QStringList{u"queue"_s} + words); }
    /// An open task that can be called.
    QJsonObject openTask() const
    {
        for (const QJsonValue &task : tasks(u"open"_s)) {
            if (!task[u"number"].isNull())
                return task.toObject();
        }
        return {};
    }
    static QJsonObject withKey(const QJsonArray &tasks, const QString &key)
    {
        for (const QJsonValue &task : tasks) {
            if (task[u"key"].toString() == key)
                return task.toObject();
        }
        return {};
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
};

void QueueCommandsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"400"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void QueueCommandsTest::init()
{
    m_program.forget();
    QCOMPARE(m_program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
}

void QueueCommandsTest::openTasksAreTheNumbersThatAreOwed()
{
    const Outcome listed = m_program.run(
        {u"calls"_s, u"--query"_s, u"callback:owed,tried,withheld"_s, u"--format"_s, u"jsonl"_s});
    QSet<QString> expected;
    for (const QJsonObject &call : listed.jsonLines()) {
        const QString number = call.value(u"remote_number"_s).toString();
        const bool isNobody = number.isEmpty() || number == u"withheld";
        expected.insert(isNobody ? call.value(u"id"_s).toString() : number);
    }
    QSet<QString> found;
    int missed = 0;
    for (const QJsonValue &task : tasks(u"open"_s)) {
        const bool isNobody = task[u"number"].isNull();
        found.insert(task[isNobody ? u"last_call" : u"number"].toString());
        QCOMPARE(task[u"key"].toString().startsWith(u"call:"), isNobody);
        missed += task[u"missed"].toInt();
    }
    QCOMPARE(found, expected);
    QCOMPARE(missed, int(listed.jsonLines().size()));
    QVERIFY(found.size() > 5);
}

void QueueCommandsTest::figuresAddUp()
{
    const QJsonObject all = queue();
    const QJsonObject figures = all.value(u"figures"_s).toObject();
    int sum = 0;
    for (const auto &part :
         {u"owed"_s, u"tried"_s, u"withheld"_s, u"returned"_s, u"settled"_s, u"done"_s, u"snoozed"_s})
        sum += figures.value(part).toInt();
    QCOMPARE(sum, figures.value(u"people"_s).toInt());
    QCOMPARE(all.value(u"open"_s).toArray().size() + all.value(u"gone"_s).toArray().size(), sum);
    const Outcome missed =
        m_program.run({u"calls"_s, u"--query"_s, u"direction:inbound status:missed,voicemail,failed"_s,
                       u"--format"_s, u"jsonl"_s});
    QCOMPARE(figures.value(u"missed"_s).toInt(), int(missed.jsonLines().size()));
    const QJsonObject account = all.value(u"accounts"_s).toArray().first().toObject();
    QCOMPARE(account.value(u"account"_s).toString(), u"Hotel"_s);
    QVERIFY(!account.value(u"complete_to"_s).isNull());
    const QJsonObject later = m_program.run({u"queue"_s, u"--since"_s, u"2200-01-01"_s, u"--json"_s}).json();
    QCOMPARE(later.value(u"figures"_s)[u"missed"].toInt(), 0);
    QCOMPARE(later.value(u"open"_s).toArray().size(), all.value(u"open"_s).toArray().size());
    QVERIFY(later.value(u"gone"_s).toArray().isEmpty());
}

void QueueCommandsTest::decisionsMoveTasks_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("done") << QStringList{u"done"_s, u"--reason"_s, u"wrong-number"_s, u"--remark"_s,
                                         u"a fax"_s}
                          << u"gone"_s << u"done"_s << u"wrong-number"_s;
    QTest::newRow("done, no reason given") << QStringList{u"done"_s} << u"gone"_s << u"done"_s << u"other"_s;
    QTest::newRow("snooze") << QStringList{u"snooze"_s, u"--until"_s, u"2199-01-01T08:00:00Z"_s}
                            << u"snoozed"_s << u"snoozed_until"_s << u"2199-01-01T08:00:00Z"_s;
    QTest::newRow("snooze for minutes")
        << QStringList{u"snooze"_s, u"--minutes"_s, u"600"_s} << u"snoozed"_s << u"done"_s << QString();
    QTest::newRow("take") << QStringList{u"take"_s} << u"open"_s << u"done"_s << QString();
    QTest::newRow("hide") << QStringList{u"hide"_s} << u"gone"_s << u"done"_s << QString();
}

void QueueCommandsTest::decisionsMoveTasks()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QString key = openTask().value(u"key"_s).toString();
    const Outcome decided = decide(QStringList{words.first(), key} + words.mid(1));
    QVERIFY2(decided.code == 0, decided.err.constData());
    const QJsonObject task = withKey(tasks(part), key);
    QVERIFY(!task.isEmpty());
    const QJsonValue decision = task.value(u"decision"_s);
    QCOMPARE(decision[field].toString(), value);
    QCOMPARE(decision[u"hidden"].toBool(), words.first() == u"hide");
    QCOMPARE(decision[u"taken_by"].isNull(), words.first() != u"take");
    QVERIFY(!decision[u"decided_by"].toString().isEmpty());
}

void QueueCommandsTest::decisionsAreTakenBack()
{
    const QJsonArray before = tasks(u"open"_s);
    const QString key = openTask().value(u"key"_s).toString();
    QCOMPARE(decide({u"hide"_s, key}).code, 0);
    QCOMPARE(decide({u"done"_s, key}).code, 0);
    QCOMPARE(tasks(u"open"_s).size(), before.size() - 1);
    const Outcome cleared = decide({u"clear"_s, key, u"--json"_s});
    QCOMPARE(cleared.json().value(u"decided"_s).toArray(), QJsonArray{key});
    QCOMPARE(tasks(u"open"_s), before);
    const QByteArray trail = m_program.run({u"audit"_s, u"--text"_s, key}).out;
    QCOMPARE(trail.count('\n'), 3);
}

void QueueCommandsTest::numberMayBeWrittenInAnyWay()
{
    const QString key = openTask().value(u"key"_s).toString();
    const QString typed = key.left(4) + u' ' + key.mid(4, 3) + u'-' + key.mid(7);
    const Outcome done = decide({u"done"_s, typed, u"--json"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value(u"decided"_s).toArray(), QJsonArray{key});
}

void QueueCommandsTest::unknownKeysAreNamed()
{
    const Outcome nobody = decide({u"done"_s, u"+15550001"_s});
    QCOMPARE(nobody.code, 1);
    QCOMPARE(nobody.sentences(), 1);
    QVERIFY(nobody.err.contains("+15550001"));
    const QString key = openTask().value(u"key"_s).toString();
    const Outcome some = decide({u"take"_s, u"+15550001"_s, key, u"--json"_s});
    QCOMPARE(some.code, 3);
    QCOMPARE(some.json().value(u"unknown"_s).toArray(), QJsonArray{u"+15550001"_s});
    QVERIFY(!withKey(tasks(u"open"_s), key).value(u"decision"_s).isNull());
}

void QueueCommandsTest::listShowsKeys()
{
    const QByteArray list = m_program.run({u"queue"_s, u"--since"_s, u"2000-01-01"_s}).out;
    for (const QJsonValue &task : tasks(u"open"_s))
        QVERIFY2(list.contains(task[u"key"].toString().toUtf8()), list.constData());
}

void QueueCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no key") << QStringList{u"done"_s};
    QTest::newRow("no such reason") << QStringList{u"done"_s, u"+1"_s, u"--reason"_s, u"boring"_s};
    QTest::newRow("snooze, no time") << QStringList{u"snooze"_s, u"+1"_s};
    QTest::newRow("snooze, two times")
        << QStringList{u"snooze"_s, u"+1"_s, u"--minutes"_s, u"5"_s, u"--until"_s, u"2199-01-01"_s};
    QTest::newRow("snooze into the past") << QStringList{u"snooze"_s, u"+1"_s, u"--until"_s, u"2000-01-01"_s};
    QTest::newRow("not a time") << QStringList{u"--since"_s, u"noon"_s};
    QTest::newRow("unknown word") << QStringList{u"finish"_s};
}

void QueueCommandsTest::wrongUsage()
{
    QFETCH(QStringList, words);
    const Outcome refused = decide(words);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.sentences(), 1);
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(QueueCommandsTest)
#include "tst_queuecommands.moc"
