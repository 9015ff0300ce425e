// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "models/domain/querywords.h"
#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "tests/app/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The window and the command line over one synced profile: every list, facet and summary is the same. The
/// window is read first, for all queries, because only one of them may have the profile open.
class SameCountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listAndFacetsAreThoseOfTheWindow_data();
    void listAndFacetsAreThoseOfTheWindow();
    void summariesAddUpToTheWindowsList_data();
    void summariesAddUpToTheWindowsList();
    void savedViewsCountTheSame();
    void aReviewedCallIsCountedAsSuch();

private:
    struct Seen {
        int rows = 0;
        QHash<QString, QMap<QString, int>> facets; ///< By the query language's word, without zeros.
    };
    static QStringList queries();
    Seen lookAt(MainWindow &window, const QString &query) const;
    QJsonObject json(const QStringList &words) const
    {
        const Outcome outcome = m_program.run(words + QStringList{u"--json"_s});
        return outcome.json();
    }

    Program m_program;
    QHash<QString, Seen> m_seen;
};

QStringList SameCountsTest::queries()
{
    return {{},
            u"status:missed,voicemail"_s,
            u"direction:inbound -status:completed"_s,
            u"has:transcript room"_s,
            u"weekday:sat,sun at:9-18"_s,
            u"at:22-6"_s,
            u"line:reception"_s,
            u"number:33 talk:>60"_s,
            u"-has:guest"_s,
            u"guest:nobody-has-this-name"_s};
}

void SameCountsTest::initTestCase()
{
    {
        const SandboxProcess sandbox({u"--calls"_s, u"600"_s, u"--seed"_s, u"11"_s});
        sandbox.settle();
        const Outcome connected = m_program.connect(sandbox.baseUrl(), sandbox.secret());
        QVERIFY2(connected.code == 0, connected.err.constData());
        QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    }
    DesktopOptions options;
    options.profile = m_program.profile();
    options.offline = true;
    options.size = QSize(1400, 900);
    Desktop desktop(*qApp, options);
    QSignalSpy opened(&desktop, &Desktop::opened);
    desktop.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    QVERIFY(QTest::qWaitForWindowExposed(&desktop.window()));
    for (const QString &query : queries())
        m_seen.insert(query, lookAt(desktop.window(), query));
    QVERIFY(desktop.window().close());
}

SameCountsTest::Seen SameCountsTest::lookAt(MainWindow &window, const QString &query) const
{
    QSignalSpy counted(&window.facets(), &FacetBoard::refreshed);
    window.filter().setText(u"number:0000000000"_s); // so that the query is a change in any case
    const bool wasCounted = QTest::qWaitFor([&] { return !counted.isEmpty(); }, 60'000);
    counted.clear();
    window.filter().setText(query);
    const bool isCounted = wasCounted && QTest::qWaitFor([&] { return !counted.isEmpty(); }, 60'000);
    Seen seen;
    if (!isCounted)
        return {-1, {}};
    const auto *table = window.findChild<QAbstractItemView *>(u"callTable"_s)->model();
    const FacetModel &direction = window.facets().facet(QueryField::Direction);
    const int all = direction.countOf(u"inbound"_s) + direction.countOf(u"outbound"_s);
    if (!query.contains(u"direction:"_s)
        && !QTest::qWaitFor([&] { return table->rowCount() == all; }, 60'000))
        return {-1, {}};
    QTest::qWait(200);
    seen.rows = table->rowCount();
    for (const QueryField field : FacetBoard::fields()) {
        const FacetModel &facet = window.facets().facet(field);
        QMap<QString, int> &counts = seen.facets[operatorOf(field).word.toString()];
        for (int row = 0; row < facet.rowCount(); ++row) {
            const QString value = facet.index(row).data(FacetModel::ValueRole).toString();
            if (const int calls = facet.countOf(value))
                counts.insert(value, calls);
        }
    }
    return seen;
}

void SameCountsTest::listAndFacetsAreThoseOfTheWindow_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : queries())
        QTest::newRow(qPrintable(query.isEmpty() ? u"everything"_s : query)) << query;
}

void SameCountsTest::listAndFacetsAreThoseOfTheWindow()
{
    QFETCH(QString, query);
    const Seen seen = m_seen.value(query);
    const Outcome calls = m_program.run({u"calls"_s, u"--query"_s, query, u"--format"_s, u"jsonl"_s});
    QCOMPARE(int(calls.jsonLines().size()), seen.rows);
    const QJsonObject table = json({u"facets"_s, u"--query"_s, query});
    QCOMPARE(table.value(u"calls"_s).toInt(-1), seen.rows);
    const QJsonObject facets = table.value(u"facets"_s).toObject();
    for (const QueryField field : FacetBoard::fields()) {
        const QString word = operatorOf(field).word.toString();
        const QMap<QString, int> ours = seen.facets.value(word);
        QMap<QString, int> theirs;
        for (const QJsonValue &value : facets.value(word).toArray()) {
            // What the window has no room for, and what has a facet of its own there.
            if (ours.contains(value[u"value"_s].toString())
                || (field != QueryField::Guest && field != QueryField::Is))
                theirs.insert(value[u"value"_s].toString(), value[u"calls"_s].toInt());
        }
        theirs.removeIf([](const auto &entry) { return entry.value() == 0; });
        QCOMPARE(theirs, ours);
    }
}

void SameCountsTest::summariesAddUpToTheWindowsList_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("by");
    for (const QString &query : {QString(), u"status:missed,voicemail"_s, u"weekday:sat,sun at:9-18"_s}) {
        for (const char *by : {"day", "weekday", "hour", "status", "direction", "provider"})
            QTest::addRow("%s by %s", qPrintable(query), by) << query << QString::fromLatin1(by);
    }
}

void SameCountsTest::summariesAddUpToTheWindowsList()
{
    QFETCH(QString, query);
    QFETCH(QString, by);
    const QJsonObject summary = json({u"summary"_s, u"--query"_s, query, u"--by"_s, by});
    QCOMPARE(summary.value(u"by"_s).toString(), by);
    QCOMPARE(summary.value(u"calls"_s).toInt(-1), m_seen.value(query).rows);
    int sum = 0;
    for (const QJsonValue &value : summary.value(u"values"_s).toArray())
        sum += value[u"calls"_s].toInt();
    QCOMPARE(sum, m_seen.value(query).rows);
}

void SameCountsTest::savedViewsCountTheSame()
{
    const Outcome listed = m_program.run({u"views"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    for (const QJsonValue &view : QJsonDocument::fromJson(listed.out).array()) {
        const QString query = view[u"query"_s].toString();
        const Outcome calls =
            m_program.run({u"calls"_s, u"--view"_s, view[u"name"_s].toString(), u"--format"_s, u"jsonl"_s});
        QCOMPARE(int(calls.jsonLines().size()), view[u"calls"_s].toInt(-1));
        const Outcome same = m_program.run({u"calls"_s, u"--query"_s, query, u"--format"_s, u"jsonl"_s});
        QCOMPARE(calls.out, same.out);
    }
}

void SameCountsTest::aReviewedCallIsCountedAsSuch()
{
    const auto reviewed = [this] {
        return m_program.run({u"calls"_s, u"--query"_s, u"is:reviewed"_s, u"--format"_s, u"jsonl"_s})
            .jsonLines();
    };
    QVERIFY(reviewed().isEmpty());
    const Outcome one = m_program.run({u"calls"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"jsonl"_s});
    const QString id = one.jsonLines().constFirst().value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(json({u"review"_s, id}).value(u"reviewed"_s).toBool(), true);
    QCOMPARE(reviewed().size(), 1);
    QCOMPARE(m_program.run({u"review"_s, id, u"--undo"_s}).code, 0);
    QVERIFY(reviewed().isEmpty());
    QCOMPARE(m_program.run({u"review"_s, u"1:no-such-call"_s}).code, 1);
    QCOMPARE(m_program.run({u"review"_s, u"nonsense"_s}).code, 2);
}

QTEST_MAIN(SameCountsTest)
#include "tst_samecounts.moc"
