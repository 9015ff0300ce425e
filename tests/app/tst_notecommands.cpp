// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// note --history and --restore.
class NoteCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void earlierNotesAreListedNewestFirst();
    void anEarlierNoteIsSentAgain();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();

private:
    Outcome note(const QStringList &how) const { return m_program->run(QStringList{u"note"_s, m_id} + how); }
    QStringList texts() const
    {
        QStringList texts;
        const Outcome listed = note({u"--history"_s, u"--json"_s});
        for (const QJsonValue &version : QJsonDocument::fromJson(listed.out).array())
            texts << version[u"text"_s].toString();
        return texts;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    QString m_id;
    QString m_first; ///< What the provider had.
};

void NoteCommandsTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"60"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
    const auto truth = m_sandbox->truth();
    for (auto call = truth.begin(); call != truth.end(); ++call) {
        m_first = call->value(u"notes"_s).toString();
        m_id = u"1:"_s + call.key();
        if (!m_first.isEmpty())
            return;
    }
    QFAIL("no call of the sandbox has notes");
}

void NoteCommandsTest::earlierNotesAreListedNewestFirst()
{
    QVERIFY(texts().isEmpty());
    QCOMPARE(note({u"--text"_s, u"one"_s}).code, 0);
    QCOMPARE(note({u"--text"_s, u"two"_s}).code, 0);
    QCOMPARE(texts(), (QStringList{u"two"_s, u"one"_s, m_first}));
    const QJsonObject newest =
        QJsonDocument::fromJson(note({u"--history"_s, u"--json"_s}).out).array().first().toObject();
    QCOMPARE(newest.value(u"number"_s).toInt(), 1);
    QCOMPARE(newest.value(u"origin"_s).toString(), u"typed"_s);
    QVERIFY(!newest.value(u"author"_s).toString().isEmpty());
    const Outcome plain = note({u"--history"_s});
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.out.count('\n'), 3);
    QVERIFY(plain.out.contains("Hotel")); // whose the first one is
}

void NoteCommandsTest::anEarlierNoteIsSentAgain()
{
    note({u"--text"_s, u"one"_s});
    note({u"--text"_s, u"two"_s});
    const Outcome restored = note({u"--restore"_s, u"2"_s});
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(m_sandbox->truth().value(m_id.section(u':', 1)).value(u"notes"_s).toString(), u"one"_s);
    QCOMPARE(texts().constFirst(), u"one"_s);
    QVERIFY(texts().contains(u"two"_s)); // restoring is an edit like others
}

void NoteCommandsTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<int>("code");
    QTest::newRow("no such version") << QStringList{u"--restore"_s, u"7"_s} << 1;
    QTest::newRow("counted from zero") << QStringList{u"--restore"_s, u"0"_s} << 1;
    QTest::newRow("not a number") << QStringList{u"--restore"_s, u"x"_s} << 2;
    QTest::newRow("both") << QStringList{u"--restore"_s, u"1"_s, u"--history"_s} << 2;
    QTest::newRow("history and text") << QStringList{u"--history"_s, u"--text"_s, u"x"_s} << 2;
    QTest::newRow("nothing") << QStringList{} << 2;
}

void NoteCommandsTest::whatDoesNotFitIsRefused()
{
    QFETCH(QStringList, how);
    QFETCH(int, code);
    const Outcome refused = note(how);
    QCOMPARE(refused.code, code);
    QCOMPARE(refused.sentences(), 1);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(m_sandbox->truth().value(m_id.section(u':', 1)).value(u"notes"_s).toString(), m_first);
}

QTEST_GUILESS_MAIN(NoteCommandsTest)
#include "tst_notecommands.moc"
