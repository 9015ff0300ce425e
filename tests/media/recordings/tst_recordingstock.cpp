// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingstock.h"

#include "models/store/audiofiles.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Which of the kept recordings could be fetched again.
class RecordingStockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKept();
    void recordingsAreToldWithTheirCalls();
    void lastCopies_data();
    void lastCopies();
    void audioOfNoKnownCallCannotBeFetchedAgain();
    void manyCallsAreWalkedThrough();
    void askingAnewReplacesTheQuestion();
    void onlyWhatIsNamedIsRemoved();
    void whatIsPinnedOrHeardStays();

private:
    void keep(const QString &stem, qint64 bytes = 100)
    {
        const QString name = m_folder->filePath(u"recordings/"_s + stem + u".audio"_s);
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    }
    static QString stemOf(const QString &call, int account = 1)
    {
        return audioStem({AccountId(account), call}, u"r"_s);
    }
    void add(const QList<Record> &records) { got(m_store->applyPage(writeOf(records))); }
    QList<KeptRecording> listed()
    {
        std::optional<Result<QList<KeptRecording>>> answer;
        m_stock->list([&](const Result<QList<KeptRecording>> &kept) { answer = kept; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        return got(*answer);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordingCache> m_cache;
    std::unique_ptr<RecordingStock> m_stock;
};

void RecordingStockTest::init()
{
    m_stock.reset();
    m_cache.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString audio = m_folder->filePath(u"recordings"_s);
    m_store = std::move(*Store::open(
        {m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"desk.sqlite"_s), audio}, m_clock));
    got(m_store->addAccount(account()));
    got(m_store->addAccount(account(u"Office"_s, Provider::RingCentral)));
    m_cache = std::make_unique<RecordingCache>(audio, m_clock, RecordingCache::Fetch());
    m_stock = std::make_unique<RecordingStock>(*m_store, m_clock, *m_cache);
}

void RecordingStockTest::nothingIsKept()
{
    QCOMPARE(listed(), QList<KeptRecording>());
}

void RecordingStockTest::recordingsAreToldWithTheirCalls()
{
    add({RecordBuilder(u"a"_s)
             .at("2026-03-15T10:00:00Z")
             .from(u"+34600000001"_s)
             .guest(u"g"_s, u"Maria Lopez"_s)
             .recording(u"r"_s),
         RecordBuilder(u"b"_s).recording(u"r"_s)});
    keep(stemOf(u"a"_s), 300);
    const KeptRecording expected{.key = stemOf(u"a"_s),
                                 .bytes = 300,
                                 .isLastCopy = false,
                                 .startedAt = at("2026-03-15T10:00:00Z"),
                                 .guestName = u"Maria Lopez"_s,
                                 .number = u"+34600000001"_s};
    QCOMPARE(listed(), QList{expected});
}

void RecordingStockTest::lastCopies_data()
{
    QTest::addColumn<int>("account");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<bool>("isLastCopy");
    QTest::newRow("there") << 1 << 400 << false << false;
    QTest::newRow("the provider let go of it") << 1 << 1 << true << true;
    QTest::newRow("within the provider's 90 days") << 2 << 80 << false << false;
    QTest::newRow("older than the provider keeps it") << 2 << 95 << false << true;
}

void RecordingStockTest::lastCopies()
{
    QFETCH(int, account);
    QFETCH(int, daysAgo);
    QFETCH(bool, isGone);
    Record record = RecordBuilder(u"a"_s, AccountId(account))
                        .at(m_clock.now() - std::chrono::days(daysAgo))
                        .recording(u"r"_s)
                        .build();
    if (isGone)
        record.facts.recordings[0].state = Recording::State::Gone;
    add({record});
    keep(stemOf(u"a"_s, account));
    const QList<KeptRecording> kept = listed();
    QCOMPARE(kept.size(), 1);
    QTEST(kept.first().isLastCopy, "isLastCopy");
    QVERIFY(kept.first().startedAt);
}

void RecordingStockTest::audioOfNoKnownCallCannotBeFetchedAgain()
{
    add({RecordBuilder(u"a"_s).recording(u"r"_s)});
    keep(stemOf(u"long gone"_s));
    const QList<KeptRecording> kept = listed();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().isLastCopy);
    QVERIFY(!kept.first().startedAt);
}

void RecordingStockTest::manyCallsAreWalkedThrough()
{
    QList<Record> records;
    for (int i = 0; i < 900; ++i)
        records << RecordBuilder(u"c%1"_s.arg(i))
                       .at(m_clock.now() - std::chrono::minutes(i))
                       .recording(u"r"_s)
                       .build();
    add(records);
    keep(stemOf(u"c899"_s));
    keep(stemOf(u"c0"_s));
    const QList<KeptRecording> kept = listed();
    QCOMPARE(kept.size(), 2);
    QVERIFY(std::none_of(kept.begin(), kept.end(), [](const KeptRecording &one) { return one.isLastCopy; }));
}

void RecordingStockTest::askingAnewReplacesTheQuestion()
{
    add({RecordBuilder(u"a"_s).recording(u"r"_s)});
    keep(stemOf(u"a"_s));
    int answers = 0;
    m_stock->list([&](const auto &) { ++answers; });
    const int atOnce = answers; // a store that is quick enough has answered already
    QCOMPARE(listed().size(), 1);
    QCOMPARE(answers, atOnce);
}

void RecordingStockTest::onlyWhatIsNamedIsRemoved()
{
    keep(stemOf(u"a"_s), 300);
    keep(stemOf(u"b"_s), 200);
    QCOMPARE(m_cache->remove({stemOf(u"a"_s), u"1/no-such"_s}), 300);
    QCOMPARE(m_cache->size(), 200);
    QCOMPARE(m_cache->count(), 1);
}

void RecordingStockTest::whatIsPinnedOrHeardStays()
{
    keep(stemOf(u"pinned"_s));
    keep(stemOf(u"heard"_s));
    m_cache->setPinned({.call = {AccountId{1}, u"pinned"_s}, .id = u"r"_s}, true);
    const auto stream = m_cache->open({.call = {AccountId{1}, u"heard"_s}, .id = u"r"_s});
    QVERIFY(stream);
    QCOMPARE(listed(), QList<KeptRecording>());
    QCOMPARE(m_cache->remove({stemOf(u"pinned"_s), stemOf(u"heard"_s)}), 0);
    QCOMPARE(m_cache->count(), 2);
}

QTEST_GUILESS_MAIN(RecordingStockTest)
#include "tst_recordingstock.moc"
