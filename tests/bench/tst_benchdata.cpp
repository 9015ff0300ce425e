// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcalls.h"
#include "tests/bench/inventor.h"
#include "tests/support/builders.h"

#include <QCoroTask>
#include <QTest>

using namespace callboard;
using namespace callboard::bench;
using namespace Qt::StringLiterals;

/// The calls that the benchmarks measure with are written past the store; they must be what the store would
/// have written.
class BenchDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_bulk = std::make_unique<BenchProfile>(count);
        m_inBulk = Store::open(m_bulk->paths(), m_clock).value();
        m_bySync =
            Store::open({m_folder.filePath(u"cache.sqlite"_s), m_folder.filePath(u"desk.sqlite"_s)}, m_clock)
                .value();
        for (const Account &account : benchAccounts())
            waited(m_bySync->addAccount(account));
        Inventor inventor(count);
        for (int number = 0; number < count; ++number) {
            const Record record = inventor.record(number);
            PageWrite one = test::writeOf({record});
            waited(m_bySync->applyPage(one)); // one by one, so that calls have the same numbers
        }
    }
    void cleanupTestCase()
    {
        m_inBulk.reset();
        m_bySync.reset();
    }

    void listsAreTheStores_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"", "earl", "\"early check\"", "zymurgy", "number:4227", "status:missed",
                                  "guest:kel", "has:notes talk:>2m", "account:2 -direction:outbound",
                                  "on:2024-02", "is:merged", "sort:guest shower inv"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void listsAreTheStores()
    {
        QFETCH(QString, query);
        const CallFilter filter = filterOf(query);
        QCOMPARE(waited(m_inBulk->callIds(filter)), waited(m_bySync->callIds(filter)));
        QCOMPARE(waited(m_inBulk->totals(filter)), waited(m_bySync->totals(filter)));
        for (const QueryField field :
             {QueryField::Direction, QueryField::Status, QueryField::Provider, QueryField::Account,
              QueryField::Line, QueryField::Staff, QueryField::Guest, QueryField::Has})
            QCOMPARE(waited(m_inBulk->facet(field, filter)), waited(m_bySync->facet(field, filter)));
        const QTimeZone paris("Europe/Paris");
        QCOMPARE(waited(m_inBulk->dayCounts(filter, paris)), waited(m_bySync->dayCounts(filter, paris)));
    }

    void callsAndRowsAreTheStores()
    {
        const std::vector<CallId> ids = waited(m_inBulk->callIds({}));
        QCOMPARE(int(ids.size()), count);
        QCOMPARE(waited(m_inBulk->rows(ids)), waited(m_bySync->rows(ids)));
        QList<Call> calls = waited(m_inBulk->calls(ids));
        QList<Call> others = waited(m_bySync->calls(ids));
        forgetWhenSeen(calls);
        forgetWhenSeen(others);
        QCOMPARE(calls, others);
    }

    void callsThatAreSyncedLaterAreFoundToo()
    {
        Inventor later(count, 7);
        const Record record = later.record(0);
        waited(m_inBulk->applyPage(test::writeOf({record})));
        QCOMPARE(waited(m_inBulk->find(record.ref)), CallId(count + 1));
    }

    void textIsAsLongAndAsFrequentAsPromised()
    {
        Inventor inventor(20'000);
        qint64 summaries = 0, transcripts = 0, spoken = 0, early = 0;
        for (int number = 0; number < 20'000; ++number) {
            const CallFacts facts = inventor.record(number).facts;
            summaries += facts.summary.size();
            spoken += !facts.transcript.isNull();
            transcripts += facts.transcript.size();
            early += facts.summary.startsWith(u"Earl"_s);
        }
        QVERIFY2(std::abs(summaries / 20'000 - 156) < 20, qPrintable(QString::number(summaries / 20'000)));
        QVERIFY2(std::abs(transcripts / spoken - 630) < 60,
                 qPrintable(QString::number(transcripts / spoken)));
        QVERIFY(std::abs(spoken - 6'000) < 300);
        QVERIFY(std::abs(early - 2'500) < 200);
    }

private:
    static constexpr int count = 600;

    template<typename T> static T waited(QCoro::Task<Result<T>> &&task)
    {
        return QCoro::waitFor(std::move(task)).value();
    }
    static CallFilter filterOf(const QString &text)
    {
        return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), QTimeZone("Europe/Paris"));
    }
    static void forgetWhenSeen(QList<Call> &calls)
    {
        for (Call &call : calls)
            call.records.first().seenAt.reset();
    }

    const SystemClock m_clock{};
    QTemporaryDir m_folder;
    std::unique_ptr<BenchProfile> m_bulk;
    std::unique_ptr<Store> m_inBulk;
    std::unique_ptr<Store> m_bySync;
};

QTEST_GUILESS_MAIN(BenchDataTest)
#include "tst_benchdata.moc"
