// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Reviews by command line.
class ReviewCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void init();

    void sampleIsFairAndTheSameAgain();
    void savedListIsLeftOutOfTheNextSample();
    void reportHasARowForEveryAnswerAsked_data();
    void reportHasARowForEveryAnswerAsked();
    void scorecardsComeAndGoAsFiles();
    void badScorecardSaysWhere();
    void wrongUsage_data();
    void wrongUsage();

private:
    static QStringList sample(const QStringList &more = {})
    {
        return QStringList{u"review"_s,       u"sample"_s, u"--query"_s, u"status:completed"_s,
                           u"--per-person"_s, u"2"_s,      u"--json"_s}
        + more;
    }
    static QStringList callsOf(const QJsonObject &sample)
    {
        QStringList calls;
        for (const QJsonValue &call : sample.value(u"calls"_s).toArray())
            calls << call[u"call"_s].toString();
        return calls;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_program.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
};

void ReviewCommandsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"300"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void ReviewCommandsTest::init()
{
    m_program.forget();
    QCOMPARE(m_program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
}

void ReviewCommandsTest::sampleIsFairAndTheSameAgain()
{
    const Outcome drawn = m_program.run(sample({u"--seed"_s, u"7"_s}));
    QCOMPARE(drawn.code, 0);
    const QJsonArray people = drawn.json().value(u"people"_s).toArray();
    QVERIFY(people.size() > 1);
    int sum = 0;
    for (const QJsonValue &person : people) {
        QCOMPARE(person[u"drawn"_s].toInt(), std::min(2, person[u"eligible"_s].toInt()));
        sum += person[u"drawn"_s].toInt();
    }
    const QStringList calls = callsOf(drawn.json());
    QCOMPARE(calls.size(), sum);
    QCOMPARE(QSet<QString>(calls.begin(), calls.end()).size(), sum);
    QCOMPARE(m_program.run(sample({u"--seed"_s, u"7"_s})).out, drawn.out);
    QVERIFY(m_program.run(sample({u"--seed"_s, u"8"_s})).out != drawn.out);
    const QString name = people.first()[u"person"_s].toString();
    const QJsonObject one = m_program.run(sample({u"--seed"_s, u"7"_s, u"--person"_s, name})).json();
    QCOMPARE(one.value(u"people"_s).toArray().size(), 1);
    for (const QString &call : callsOf(one))
        QVERIFY(calls.contains(call));
}

void ReviewCommandsTest::savedListIsLeftOutOfTheNextSample()
{
    const Outcome first = m_program.run(sample({u"--save"_s, u"March"_s}));
    QCOMPARE(first.code, 0);
    const QStringList calls = callsOf(first.json());
    QVERIFY(m_program.run({u"review"_s, calls.first()}).code == 0);
    const QStringList next = callsOf(m_program.run(sample()).json());
    QVERIFY(!next.isEmpty());
    for (const QString &call : next)
        QVERIFY(!calls.contains(call));
    const QJsonArray lists =
        QJsonDocument::fromJson(m_program.run({u"review"_s, u"lists"_s, u"--json"_s}).out).array();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first()[u"name"_s].toString(), u"March"_s);
    QCOMPARE(lists.first()[u"calls"_s].toInt(), int(calls.size()));
    QCOMPARE(lists.first()[u"finished"_s].toInt(), 0);
}

void ReviewCommandsTest::reportHasARowForEveryAnswerAsked_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("csv") << u"csv"_s << QByteArray("Person,Call,");
    QTest::newRow("workbook") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("table") << u"table"_s << QByteArray("March: 0 of ");
}

/// Nothing can be answered here; what there is to answer is there.
void ReviewCommandsTest::reportHasARowForEveryAnswerAsked()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    QCOMPARE(m_program.run(sample({u"--save"_s, u"March"_s})).code, 0);
    const QString name = m_program.path(u"report"_s);
    QFile::remove(name);
    const Outcome outcome =
        m_program.run({u"review"_s, u"report"_s, u"march"_s, u"--format"_s, format, u"--output"_s, name});
    QCOMPARE(outcome.code, 0);
    QFile report(name);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray content = report.readAll();
    QVERIFY2(content.startsWith(begins), content.left(100).constData());
    if (format == u"json")
        QCOMPARE(QJsonDocument::fromJson(content)[u"questions"_s].toArray().size(), 8);
}

void ReviewCommandsTest::scorecardsComeAndGoAsFiles()
{
    const QByteArray card =
        R"({"name": "Sales", "sections": [{"name": "All", "questions": [{"text": "Asked"}]}]})";
    QCOMPARE(m_program.run({u"review"_s, u"import"_s, file(u"card.json"_s, card)}).code, 0);
    QCOMPARE(m_program.run({u"review"_s, u"import"_s, file(u"card.json"_s, card)}).code, 0);
    const QByteArray other = QByteArray(card).replace("Asked", "Asked twice");
    QCOMPARE(m_program.run({u"review"_s, u"import"_s, file(u"card.json"_s, other)}).code, 0);
    const QJsonArray cards =
        QJsonDocument::fromJson(m_program.run({u"review"_s, u"scorecards"_s, u"--json"_s}).out).array();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first()[u"name"_s].toString(), u"Sales"_s);
    QCOMPARE(cards.first()[u"version"_s].toInt(), 2);
}

void ReviewCommandsTest::badScorecardSaysWhere()
{
    const QByteArray card =
        R"({"name": "Sales", "sections": [{"name": "All", "questions": [{"text": "Asked", "scale": "1-10"}]}]})";
    const Outcome outcome = m_program.run({u"review"_s, u"import"_s, file(u"card.json"_s, card)});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.sentences(), 1);
    QVERIFY2(outcome.err.contains("question 1") && outcome.err.contains("1-10"), outcome.err.constData());
    QCOMPARE(m_program.run({u"review"_s, u"import"_s, u"/nowhere.json"_s}).code, 1);
}

void ReviewCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("none per person") << QStringList{u"sample"_s, u"--per-person"_s, u"0"_s} << 2;
    QTest::newRow("too many per person") << QStringList{u"sample"_s, u"--per-person"_s, u"101"_s} << 2;
    QTest::newRow("query") << QStringList{u"sample"_s, u"--query"_s, u"status:nonsense"_s} << 2;
    QTest::newRow("format") << QStringList{u"report"_s, u"--format"_s, u"pdf"_s} << 2;
    QTest::newRow("workbook on the terminal") << QStringList{u"report"_s, u"--format"_s, u"xlsx"_s} << 2;
    QTest::newRow("no list yet") << QStringList{u"report"_s} << 1;
    QTest::newRow("no such list") << QStringList{u"report"_s, u"May"_s} << 1;
    QTest::newRow("no call to draw") << QStringList{u"sample"_s, u"--query"_s, u"zzzzzz"_s, u"--save"_s,
                                                    u"x"_s}
                                     << 1;
    QTest::newRow("no such card") << QStringList{u"sample"_s, u"--query"_s, u"status:completed"_s,
                                                 u"--save"_s, u"x"_s,       u"--scorecard"_s,
                                                 u"y"_s}
                                  << 1;
}

void ReviewCommandsTest::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Outcome outcome = m_program.run(QStringList{u"review"_s} + words);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.sentences() > 0);
}

QTEST_GUILESS_MAIN(ReviewCommandsTest)
#include "tst_reviewcommands.moc"
