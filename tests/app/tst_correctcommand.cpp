// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Words of a transcript that are put right on the command line.
class CorrectCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCorrectionIsShownFoundAndTakenBack();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    QJsonObject shown() const { return m_program.run({u"show"_s, m_id, u"--json"_s}).json(); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
    QString m_id; ///< A call with a transcript in turns.
};

void CorrectCommandTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"300"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    const QJsonObject api = m_sandbox->api(u"phone-inc"_s);
    const QString secret = u"file:"_s + m_program.secretFile(api[u"secret"_s].toString());
    const Outcome added =
        m_program.run({u"accounts"_s, u"add"_s, u"phone-inc"_s, u"--name"_s, u"Line"_s, u"--base-url"_s,
                       api[u"base_url"_s].toString(), u"--secret"_s, secret});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    for (const QJsonObject &call : m_program.calls()) {
        if (call.value(u"segments"_s).toArray().size() > 1)
            m_id = call.value(u"id"_s).toString();
    }
    QVERIFY(!m_id.isEmpty());
}

void CorrectCommandTest::aCorrectionIsShownFoundAndTakenBack()
{
    const QString was = shown()[u"segments"_s][1][u"text"_s].toString();
    const Outcome corrected =
        m_program.run({u"correct"_s, m_id, u"2"_s, u"A zanzibar view, please"_s, u"--json"_s});
    QVERIFY2(corrected.code == 0, corrected.err.constData());
    QCOMPARE(corrected.json()[u"text"_s].toString(), u"A zanzibar view, please"_s);
    QCOMPARE(corrected.json()[u"original"_s].toString(), was);
    const QJsonValue turn = shown()[u"segments"_s][1];
    QCOMPARE(turn[u"text"_s].toString(), u"A zanzibar view, please"_s);
    QCOMPARE(turn[u"original"_s].toString(), was);
    const QByteArray page = m_program.run({u"show"_s, m_id}).out;
    QVERIFY2(page.contains("→ “A zanzibar view, please”"), page.constData());
    const QStringList find{u"calls"_s, u"--query"_s, u"zanzibar"_s, u"--format"_s, u"jsonl"_s};
    QCOMPARE(m_program.run(find).jsonLines().size(), 1);
    QVERIFY(m_program.run({u"audit"_s, u"--action"_s, u"correct"_s, u"--json"_s}).out.contains("zanzibar"));
    const Outcome undone = m_program.run({u"correct"_s, m_id, u"2"_s, u"--undo"_s});
    QCOMPARE(undone.code, 0);
    QCOMPARE(shown()[u"segments"_s][1][u"text"_s].toString(), was);
    QVERIFY(m_program.run(find).jsonLines().isEmpty());
}

void CorrectCommandTest::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no words") << QStringList{u"ID"_s, u"1"_s} << 2;
    QTest::newRow("empty words") << QStringList{u"ID"_s, u"1"_s, u" "_s} << 2;
    QTest::newRow("words and undo") << QStringList{u"ID"_s, u"1"_s, u"x"_s, u"--undo"_s} << 2;
    QTest::newRow("no such turn") << QStringList{u"ID"_s, u"999"_s, u"x"_s} << 2;
    QTest::newRow("turn zero") << QStringList{u"ID"_s, u"0"_s, u"x"_s} << 2;
    QTest::newRow("no number") << QStringList{u"ID"_s, u"first"_s, u"x"_s} << 2;
    QTest::newRow("no such call") << QStringList{u"1:nothing"_s, u"1"_s, u"x"_s} << 1;
}

void CorrectCommandTest::wrongUseIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    words.replaceInStrings(u"ID"_s, m_id);
    const Outcome outcome = m_program.run(QStringList{u"correct"_s} + words);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.sentences(), 1);
}

QTEST_GUILESS_MAIN(CorrectCommandTest)
#include "tst_correctcommand.moc"
