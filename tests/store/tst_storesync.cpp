// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

Range<TimePoint> range(const char *from, const char *until)
{
    return {at(from), at(until)};
}

bool anyFileHolds(const QString &file, const QByteArray &word)
{
    for (const char *end : {"", "-wal"}) {
        QFile f(file + QString::fromLatin1(end));
        if (f.open(QIODevice::ReadOnly) && f.readAll().toLower().contains(word))
            return true;
    }
    return false;
}

} // namespace

class StoreSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<Profile>(), m_profile->addAccount(); }
    void cleanup() { m_profile.reset(); }

    void accountsRoundTrip();
    void accountNamesAreUniqueWithoutCase();
    void pageAndCursorArriveTogether();
    void unchangedRecordsAreCounted();
    void betterParsedRecordCountsAsChanged();
    void syncStateRoundTrips();
    void pageOfAnUnknownAccountIsRefused();
    void coverageIsMerged();
    void setAsideItemGoesWhenItBecomesReadable();
    void sweepFindsWhatItDidNotSee();
    void deletedUpstreamStaysVisibleUntilItReturns();
    void liveCallIsReadAgainUntilItEnds();
    void missingTranscriptIsDueForADay();
    void guestNamesReachCallsAndSearch();
    void removedAccountLeavesNothing();
    void changesAreAnnouncedTogether();
    void closingWaitsForWork();

private:
    Store &store() { return **m_profile; }
    std::unique_ptr<Profile> m_profile;
};

void StoreSyncTest::accountsRoundTrip()
{
    Account account = got(store().accounts()).constFirst();
    QCOMPARE(account.id, AccountId{1});
    QVERIFY(!account.uuid.isEmpty());
    account.options = {{u"timezone"_s, u"Europe/Paris"_s}};
    account.colour = u"#aabbcc"_s;
    account.secret = {SecretPlace::Kind::Environment, u"KEY"_s};
    got(store().updateAccount(account));
    m_profile->reopen();
    QCOMPARE(got(store().accounts()), QList<Account>{account});
}

void StoreSyncTest::accountNamesAreUniqueWithoutCase()
{
    const auto taken = await(store().addAccount(test::account(u"hOTEL"_s)));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    QCOMPARE(await(store().removeAccount(AccountId{9})).error().kind, Error::Kind::NotFound);
}

void StoreSyncTest::pageAndCursorArriveTogether()
{
    const QJsonObject cursor{{u"offset"_s, 200}};
    const PageOutcome outcome =
        got(store().applyPage(writeOf({RecordBuilder(u"cal_1"_s), RecordBuilder(u"cal_2"_s)}, cursor)));
    QCOMPARE(outcome.inserted, 2);
    m_profile->reopen();
    QCOMPARE(got(store().syncState(AccountId{1})).cursor, cursor);
    QCOMPARE(m_profile->ids().size(), size_t(2));
}

void StoreSyncTest::unchangedRecordsAreCounted()
{
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s)})));
    const PageOutcome outcome = got(store().applyPage(
        writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s).notes(u"new"_s), RecordBuilder(u"c"_s)})));
    QCOMPARE(outcome.unchanged, 1);
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.inserted, 1);
    QCOMPARE(m_profile->callOf(u"b"_s).notes, u"new"_s);
}

void StoreSyncTest::betterParsedRecordCountsAsChanged()
{
    got(store().applyPage(writeOf({RecordBuilder().raw("{}")})));
    QCOMPARE(got(store().applyPage(writeOf({RecordBuilder().raw("{}").staff(u"stf_1"_s)}))).changed, 1);
}

void StoreSyncTest::syncStateRoundTrips()
{
    const SyncState state{.cursor = {{u"x"_s, 1}},
                          .complete = true,
                          .lastSuccessAt = at("2026-01-01T00:00:00Z"),
                          .lastAttemptAt = at("2026-01-02T00:00:00Z"),
                          .lastFullPassAt = at("2026-01-03T00:00:00Z"),
                          .lastError = Error{Error::Kind::RateLimited, u"slow"_s, Seconds(30), 429}};
    QCOMPARE(got(store().syncState(AccountId{1})), SyncState());
    got(store().saveSyncState(AccountId{1}, state));
    QCOMPARE(got(store().syncState(AccountId{1})), state);
}

void StoreSyncTest::pageOfAnUnknownAccountIsRefused()
{
    const auto refused = await(store().applyPage(writeOf({RecordBuilder(u"a"_s, AccountId{5})})));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_profile->ids().size(), size_t(0));
}

void StoreSyncTest::coverageIsMerged()
{
    const auto cover = [&](const Range<TimePoint> &r) {
        PageWrite write = writeOf({});
        write.covered = {r};
        got(store().applyPage(write));
    };
    cover(range("2026-01-01T00:00:00Z", "2026-01-10T00:00:00Z"));
    cover(range("2026-02-01T00:00:00Z", "2026-02-10T00:00:00Z"));
    QCOMPARE(got(store().coverage(AccountId{1})).size(), 2);
    cover(range("2026-01-09T00:00:00Z", "2026-02-01T00:00:00Z"));
    QCOMPARE(got(store().coverage(AccountId{1})),
             QList<Range<TimePoint>>{range("2026-01-01T00:00:00Z", "2026-02-10T00:00:00Z")});
    cover({{}, at("2026-01-05T00:00:00Z")});
    QCOMPARE(got(store().coverage(AccountId{1})),
             (QList<Range<TimePoint>>{{std::nullopt, at("2026-02-10T00:00:00Z")}}));
}

void StoreSyncTest::setAsideItemGoesWhenItBecomesReadable()
{
    PageWrite write = writeOf({});
    write.page.setAside = {{u"cal_1"_s, "{\"id\":1}", u"bad"_s},
                           {QString(), QByteArray(70000, 'x'), u"worse"_s}};
    QCOMPARE(got(store().applyPage(write)).setAside, 2);
    got(store().applyPage(write));
    auto items = got(store().setAsideItems(AccountId{1}));
    QCOMPARE(items.size(), 2);
    const auto nameless =
        std::find_if(items.begin(), items.end(), [](const auto &i) { return i.providerCallId.isNull(); });
    QVERIFY(nameless != items.end());
    QCOMPARE(nameless->raw.size(), 64 * 1024);
    got(store().applyPage(writeOf({RecordBuilder(u"cal_1"_s)})));
    items = got(store().setAsideItems(AccountId{1}));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().reason, u"worse"_s);
}

void StoreSyncTest::sweepFindsWhatItDidNotSee()
{
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s), RecordBuilder(u"c"_s)})));
    got(store().beginSweep(AccountId{1}));
    PageWrite pass = writeOf({RecordBuilder(u"a"_s)});
    pass.marksSweep = true;
    got(store().applyPage(pass));
    got(store().applyRecord(RecordBuilder(u"c"_s)));
    QCOMPARE(got(store().unseenInSweep(AccountId{1})), (QList<RecordRef>{{AccountId{1}, u"b"_s}}));
    got(store().markDeletedUpstream({{AccountId{1}, u"b"_s}}, m_profile->clock.now()));
    QVERIFY(got(store().unseenInSweep(AccountId{1})).isEmpty());
    got(store().beginSweep(AccountId{1}));
    QCOMPARE(got(store().unseenInSweep(AccountId{1})).size(), 2);
}

void StoreSyncTest::deletedUpstreamStaysVisibleUntilItReturns()
{
    got(store().applyPage(writeOf({RecordBuilder()})));
    got(store().markDeletedUpstream({{AccountId{1}, u"cal_1"_s}}, at("2026-03-16T11:00:00Z")));
    QVERIFY(m_profile->rowOf(u"cal_1"_s).deleted);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.first().deletedAt, at("2026-03-16T11:00:00Z"));
    QCOMPARE(m_profile->ids().size(), size_t(1));
    got(store().applyPage(writeOf({RecordBuilder()})));
    QVERIFY(!m_profile->rowOf(u"cal_1"_s).deleted);
}

void StoreSyncTest::liveCallIsReadAgainUntilItEnds()
{
    const AccountId id{1};
    got(store().applyPage(writeOf({RecordBuilder().status(CallStatus::Active), RecordBuilder(u"done"_s)})));
    auto due = got(store().dueRechecks(id, m_profile->clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().ref.providerCallId, u"cal_1"_s);
    const TimePoint next = m_profile->clock.now() + Seconds(30);
    got(store().scheduleRecheck(due.first().ref, 1, next));
    QVERIFY(got(store().dueRechecks(id, m_profile->clock.now(), 10)).isEmpty());
    // A change that leaves it live keeps the schedule.
    got(store().applyPage(writeOf({RecordBuilder().status(CallStatus::Active).notes(u"x"_s)})));
    QCOMPARE(got(store().dueRechecks(id, next, 10)).constFirst().attempts, 1);
    got(store().applyRecord(RecordBuilder()));
    QVERIFY(got(store().dueRechecks(id, next, 10)).isEmpty());
}

void StoreSyncTest::missingTranscriptIsDueForADay()
{
    const auto records = QList<Record>{RecordBuilder(u"new"_s).at("2026-03-16T11:00:00Z").recording(u"r"_s),
                                       RecordBuilder(u"old"_s).at("2026-03-10T11:00:00Z").recording(u"r"_s),
                                       RecordBuilder(u"silent"_s).at("2026-03-16T11:00:00Z")};
    got(store().applyPage(writeOf(records)));
    const auto due = got(store().dueRechecks(AccountId{1}, m_profile->clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().ref.providerCallId, u"new"_s);
    got(store().scheduleRecheck(due.first().ref, 5, std::nullopt));
    QVERIFY(got(store().dueRechecks(AccountId{1}, at("2030-01-01T00:00:00Z"), 10)).isEmpty());
}

void StoreSyncTest::guestNamesReachCallsAndSearch()
{
    got(store().applyPage(
        writeOf({RecordBuilder().guest(u"gst_1"_s), RecordBuilder(u"b"_s).guest(u"gst_2"_s)})));
    ProviderGuest guest{.providerGuestId = u"gst_1"_s, .name = u"Zoé Martin"_s};
    got(store().applyGuests(AccountId{1}, {guest}));
    QCOMPARE(m_profile->rowOf(u"cal_1"_s).guestName, u"Zoé Martin"_s);
    QCOMPARE(m_profile->ids(filterOf(u"zoe"_s)).size(), size_t(1));
    guest.name = u"Ann"_s;
    got(store().applyGuests(AccountId{1}, {guest}));
    QCOMPARE(m_profile->ids(filterOf(u"zoe"_s)).size(), size_t(0));
    QCOMPARE(m_profile->ids(filterOf(u"ann"_s)).size(), size_t(1));
    // A call that comes after the guest has the name from the start.
    got(store().applyPage(writeOf({RecordBuilder(u"c"_s).guest(u"gst_1"_s)})));
    QCOMPARE(m_profile->callOf(u"c"_s).guestName, u"Ann"_s);
}

void StoreSyncTest::removedAccountLeavesNothing()
{
    m_profile->addAccount(u"Other"_s);
    QList<Record> secret;
    for (int i = 0; i < 50; ++i)
        secret << RecordBuilder(u"cal_%1"_s.arg(i)).notes(u"xylophone"_s).summary(u"quagmire"_s);
    got(store().applyPage(writeOf(secret)));
    got(store().applyPage(writeOf({RecordBuilder(u"mine"_s, AccountId{2})})));
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"xylophone zither"_s, u"xylophone"_s)));
    got(store().removeAccount(AccountId{1}));
    QCOMPARE(m_profile->ids().size(), size_t(1));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(await(store().applyPage(writeOf(secret))).error().kind, Error::Kind::NotFound);
    m_profile->close();
    for (const char *word : {"xylophone", "quagmire", "zither"}) {
        QVERIFY2(!anyFileHolds(m_profile->cacheFile(), word), word);
        QVERIFY2(!anyFileHolds(m_profile->deskFile(), word), word);
    }
    m_profile->reopen();
    m_profile->addAccount(u"Third"_s);
    QCOMPARE(got(store().accounts()).constLast().id, AccountId{3}); // ids are never used twice
}

void StoreSyncTest::changesAreAnnouncedTogether()
{
    QSignalSpy spy(&store(), &Store::callsChanged);
    for (int i = 0; i < 20; ++i)
        got(store().applyPage(writeOf({RecordBuilder(u"cal_%1"_s.arg(i))})));
    QSet<CallId> announced;
    const auto allHeard = [&] {
        announced.clear();
        for (const auto &arguments : spy) {
            const auto ids = arguments.first().value<QList<CallId>>();
            announced.unite(QSet<CallId>(ids.begin(), ids.end()));
        }
        return announced.size() == 20;
    };
    QTRY_VERIFY(allHeard());
    QVERIFY(spy.size() < 20);
}

void StoreSyncTest::closingWaitsForWork()
{
    QList<Record> records;
    for (int i = 0; i < 500; ++i)
        records << RecordBuilder(u"cal_%1"_s.arg(i));
    auto page = store().applyPage(writeOf(records));
    auto edit = store().saveEdit(noteEdit(u"cal_1"_s, u"typed"_s));
    m_profile->close();
    QCOMPARE(got(std::move(page)).inserted, 500);
    got(std::move(edit));
    m_profile->reopen();
    QCOMPARE(m_profile->ids().size(), size_t(500));
    QCOMPARE(m_profile->callOf(u"cal_1"_s).notes, u"typed"_s);
}

QTEST_GUILESS_MAIN(StoreSyncTest)
#include "tst_storesync.moc"
