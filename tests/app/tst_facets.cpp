// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// `facets` counts in memory what `calls` and `summary` ask the data base for.
class FacetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesWithTheListAndTheSummary_data();
    void agreesWithTheListAndTheSummary();
    void aCountIsWhatTheListShowsWithThatValue();
    void textOutputHasTheSameCounts();
    void aMistakeIsWrongUse();

private:
    int listed(const QString &query) const
    {
        return int(
            m_program.run({u"calls"_s, u"--query"_s, query, u"--format"_s, u"jsonl"_s}).jsonLines().size());
    }
    QJsonObject facets(const QString &query) const
    {
        return m_program.run({u"facets"_s, u"--query"_s, query, u"--json"_s}).json();
    }
    static QJsonObject countsOf(const QJsonObject &table, const QString &facet)
    {
        QJsonObject counts;
        for (const QJsonValue &value : table.value(u"facets"_s).toObject().value(facet).toArray())
            counts[value[u"value"_s].toString()] = value[u"calls"_s];
        return counts;
    }

    Program m_program;
};

void FacetsTest::initTestCase()
{
    const SandboxProcess sandbox({u"--calls"_s, u"900"_s, u"--seed"_s, u"4"_s});
    sandbox.settle();
    const Outcome connected = m_program.connect(sandbox.baseUrl(), sandbox.secret());
    QVERIFY2(connected.code == 0, connected.err.constData());
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
}

void FacetsTest::agreesWithTheListAndTheSummary_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("everything") << QString();
    QTest::newRow("marks") << u"has:transcript -has:notes"_s;
    QTest::newRow("a word") << u"room"_s;
    QTest::newRow("digits") << u"number:33"_s;
    QTest::newRow("times and lengths") << u"after:-30d talk:>60"_s;
    QTest::newRow("nothing") << u"guest:nobody-has-this-name"_s;
}

void FacetsTest::agreesWithTheListAndTheSummary()
{
    QFETCH(QString, query);
    const QJsonObject table = facets(query);
    const QJsonObject summary = m_program.run({u"summary"_s, u"--query"_s, query, u"--json"_s}).json();
    QCOMPARE(table.value(u"calls"_s).toInt(-1), listed(query));
    QCOMPARE(table.value(u"calls"_s), summary.value(u"calls"_s));
    QCOMPARE(countsOf(table, u"direction"_s), summary.value(u"by_direction"_s).toObject());
    QCOMPARE(countsOf(table, u"status"_s), summary.value(u"by_status"_s).toObject());
    QCOMPARE(countsOf(table, u"provider"_s), summary.value(u"by_provider"_s).toObject());
}

void FacetsTest::aCountIsWhatTheListShowsWithThatValue()
{
    const QJsonObject table = facets(u"status:missed direction:inbound"_s);
    QCOMPARE(countsOf(table, u"status"_s).value(u"completed"_s).toInt(),
             listed(u"status:completed direction:inbound"_s));
    QCOMPARE(countsOf(table, u"direction"_s).value(u"outbound"_s).toInt(),
             listed(u"status:missed direction:outbound"_s));
    QCOMPARE(countsOf(table, u"has"_s).value(u"guest"_s).toInt(),
             listed(u"status:missed direction:inbound has:guest"_s));
    QCOMPARE(countsOf(table, u"account"_s).value(u"1"_s).toInt(), table.value(u"calls"_s).toInt());
}

void FacetsTest::textOutputHasTheSameCounts()
{
    const QByteArray text = m_program.run({u"facets"_s}).out;
    const QJsonObject statuses = countsOf(facets({}), u"status"_s);
    QVERIFY(!statuses.isEmpty());
    for (auto status = statuses.begin(); status != statuses.end(); ++status) {
        const QByteArray line = "  " + status.key().toUtf8().leftJustified(24)
            + QByteArray::number(status.value().toInt()).rightJustified(9) + '\n';
        QVERIFY2(text.contains(line), text.constData());
    }
}

void FacetsTest::aMistakeIsWrongUse()
{
    const Outcome outcome = m_program.run({u"facets"_s, u"--query"_s, u"colour:red"_s});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.sentences(), 1);
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
