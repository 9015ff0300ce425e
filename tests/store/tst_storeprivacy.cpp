// SPDX-License-Identifier: GPL-3.0-or-later
// People who asked to be forgotten, and what is too old to be kept.
#include "models/store/privacy.h"
#include "tests/store/storefixture.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const auto lopez = u"+33699988877"_s;
const auto secret = QByteArray("zanzibarsecret");

} // namespace

class StorePrivacyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void planNamesWhatIsWhere();
    void planNeedsAPerson();
    void planOfAGuestHasTheirNumbersAndLinkedCalls();
    void sharedNumbersAreNotErased();
    void erasingLeavesNoWordOnTheDisk();
    void erasingAsksProvidersThatDelete();
    void theErasedDoNotComeBackWithASync();
    void olderCallsThatComeLaterAreRefused();
    void laterCallsOfTheNumberAreNew();
    void erasedCardsStayAway();
    void unsentWordsAreNotSent();
    void receiptsNameNobody();

    void retentionIsKept();
    void retentionHasBounds();
    void oldWordsGo_data();
    void oldWordsGo();
    void oldCallsGoAndStayAway();
    void previewCountsWhatWouldGo();
    void unsentEditsOutliveRetention();
    void keptNotesGoWithTheirTime();
    void manyOldCallsGoInSteps();

private:
    Store &store() { return **m_profile; }
    static RecordRef ref(const QString &id, int account = 1) { return {AccountId{account}, id}; }
    void add(const QList<Record> &records) { got(store().applyPage(writeOf(records))); }
    int count(const QString &query) { return int(m_profile->ids(test::filterOf(query)).size()); }
    ErasurePlan planOf(const QString &number) { return got(store().privacy().plan({.numbers = {number}})); }
    ErasureReceipt erase(const QString &number)
    {
        return got(store().privacy().erase(planOf(number), u"letter 12"_s, u"ana"_s));
    }
    void keep(KeptKind kind, int days)
    {
        got(store().privacy().setRetention({{{kind, days}}}));
        got(store().privacy().keepWithin());
    }
    void onDesk(const QByteArray &sql)
    {
        Database desk(m_profile->deskFile(), {.access = Access::Write});
        desk.execute(sql);
    }
    QByteArray everythingOnDisk();

    std::unique_ptr<Profile> m_profile;
};

void StorePrivacyTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    m_profile->addAccount(u"Desk phones"_s, Provider::Aircall);
}

QByteArray StorePrivacyTest::everythingOnDisk()
{
    m_profile->close();
    QByteArray all;
    const QDir folder = QFileInfo(m_profile->deskFile()).dir();
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void StorePrivacyTest::planNamesWhatIsWhere()
{
    add({RecordBuilder(u"a"_s).from(lopez).transcript(u"hello"_s).recording(u"r"_s),
         RecordBuilder(u"b"_s).outbound().from(u"+13055550100"_s).to(lopez).notes(u"late"_s),
         RecordBuilder(u"c"_s)});
    add({RecordBuilder(u"x"_s, AccountId{2}).from(lopez).at("2026-03-15T10:00:00Z")});
    const ErasurePlan plan = planOf(lopez);
    QCOMPARE(plan.calls, 3);
    QCOMPARE(plan.transcripts, 1);
    QCOMPARE(plan.recordings, 1);
    QCOMPARE(plan.notes, 1);
    QCOMPARE(plan.numbers, QStringList{lopez});
    QCOMPARE(plan.records, (QList{ref(u"a"_s), ref(u"b"_s), ref(u"x"_s, 2)}));
    QCOMPARE(plan.sources.size(), 2);
    QCOMPARE(plan.sources.at(0).accountName, u"Hotel"_s);
    QVERIFY(plan.sources.at(0).deletesCalls);
    QCOMPARE(plan.sources.at(0).calls, 2);
    QVERIFY(!plan.sources.at(1).deletesCalls);
}

void StorePrivacyTest::planNeedsAPerson()
{
    const auto nobody = await(store().privacy().plan({}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::Invalid);
    QVERIFY(planOf(lopez).isEmpty());
    const auto nothing = await(store().privacy().erase(planOf(lopez), {}, {}));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::NotFound);
}

void StorePrivacyTest::planOfAGuestHasTheirNumbersAndLinkedCalls()
{
    add({RecordBuilder(u"a"_s).from(lopez), RecordBuilder(u"b"_s).from(u"+33600000001"_s),
         RecordBuilder(u"c"_s).from(lopez)});
    onDesk(
        "INSERT INTO guests (id, uuid, name, changed_at) VALUES (7, 'u7', 'Lopez', 0), (8, 'u8', 'Kim', 0);"
        "INSERT INTO guest_numbers (guest_id, number) VALUES (7, '+33699988877');"
        "INSERT INTO call_guests (account_id, provider_call_id, guest_id, origin) VALUES (1, 'b', 7, 3),"
        " (1, 'c', 8, 3);");
    const ErasurePlan plan = got(store().privacy().plan({.guest = GuestId{7}}));
    QCOMPARE(plan.name, u"Lopez"_s);
    QCOMPARE(plan.records, (QList{ref(u"a"_s), ref(u"b"_s)})); // c was somebody else on that telephone
    QCOMPARE(planOf(lopez).guest, std::optional(GuestId{7}));
    got(store().privacy().erase(plan, {}, {}));
    QCOMPARE(count({}), 1);
    const auto again = await(store().privacy().plan({.guest = GuestId{7}}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void StorePrivacyTest::sharedNumbersAreNotErased()
{
    add({RecordBuilder(u"a"_s).from(lopez), RecordBuilder(u"b"_s).from(lopez)});
    onDesk(
        "INSERT INTO guests (id, uuid, name, changed_at) VALUES (7, 'u7', 'Lopez', 0), (8, 'u8', 'Kim', 0);"
        "INSERT INTO guest_numbers (guest_id, number) VALUES (7, '+33699988877'), (8, '+33699988877');"
        "INSERT INTO call_guests (account_id, provider_call_id, guest_id, origin) VALUES (1, 'b', 7, 3);");
    const ErasurePlan plan = got(store().privacy().plan({.guest = GuestId{7}}));
    QCOMPARE(plan.sharedNumbers, QStringList{lopez});
    QVERIFY(plan.numbers.isEmpty());
    QCOMPARE(plan.records, QList{ref(u"b"_s)});
}

void StorePrivacyTest::erasingLeavesNoWordOnTheDisk()
{
    const QString word = QString::fromLatin1(secret);
    add({RecordBuilder(u"a"_s).from(lopez).transcript(word).notes(word).raw("{\"t\":\"" + secret + "\"}"),
         RecordBuilder(u"b"_s)});
    got(store().saveEdit(noteEdit(u"a"_s, word + u" and more"_s, word)));
    QFile backup(m_profile->deskFile() + u".v3-backup"_s);
    QVERIFY(backup.open(QIODevice::WriteOnly));
    backup.write(secret);
    backup.close();
    QVERIFY(count(word) > 0);
    erase(lopez);
    QCOMPARE(count(word), 0);
    QCOMPARE(count({}), 1);
    const QByteArray all = everythingOnDisk();
    QVERIFY(all.size() > 1000);
    QVERIFY(!all.contains(secret));
    QVERIFY(!all.contains(lopez.toUtf8()));
}

void StorePrivacyTest::erasingAsksProvidersThatDelete()
{
    add({RecordBuilder(u"a"_s).from(lopez)});
    add({RecordBuilder(u"x"_s, AccountId{2}).from(lopez).at("2026-03-15T10:00:00Z")});
    erase(lopez);
    const QList<OutboxItem> items = got(store().outbox());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, OutboxKind::Delete);
    QCOMPARE(items.first().call, ref(u"a"_s));
    QCOMPARE(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).size(), 1);
    got(store().outboxConfirm(items.first().id, {}));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(count({}), 0);
}

void StorePrivacyTest::theErasedDoNotComeBackWithASync()
{
    const Record record = RecordBuilder(u"a"_s).from(lopez);
    add({record});
    erase(lopez);
    add({record});
    got(store().applyRecord(record));
    QCOMPARE(count({}), 0);
    m_profile->removeCache();
    m_profile->reopen();
    add({record});
    QCOMPARE(count({}), 0);
}

void StorePrivacyTest::olderCallsThatComeLaterAreRefused()
{
    add({RecordBuilder(u"a"_s).from(lopez)});
    erase(lopez);
    add({RecordBuilder(u"older"_s).from(lopez).at("2025-01-01T10:00:00Z"), RecordBuilder(u"b"_s)});
    QCOMPARE(count({}), 1);
}

void StorePrivacyTest::laterCallsOfTheNumberAreNew()
{
    add({RecordBuilder(u"a"_s).from(lopez)});
    erase(lopez);
    add({RecordBuilder(u"later"_s).from(lopez).at("2026-03-17T10:00:00Z")});
    QCOMPARE(count({}), 1);
}

void StorePrivacyTest::erasedCardsStayAway()
{
    const ProviderGuest card{.providerGuestId = u"g1"_s, .name = u"Lopez"_s, .phone = lopez, .raw = "{}"};
    got(store().applyGuests(AccountId{1}, {card}));
    add({RecordBuilder(u"a"_s).guest(u"g1"_s)}); // from another telephone
    const ErasurePlan plan = planOf(lopez);
    QCOMPARE(plan.contacts, (QList{ErasurePlan::Contact{AccountId{1}, u"g1"_s}}));
    QCOMPARE(plan.calls, 1);
    erase(lopez);
    got(store().applyGuests(AccountId{1}, {card}));
    add({RecordBuilder(u"older"_s).guest(u"g1"_s).at("2025-01-01T10:00:00Z")});
    QCOMPARE(count({}), 0);
    add({RecordBuilder(u"later"_s).guest(u"g1"_s).at("2026-03-17T10:00:00Z")});
    QVERIFY(m_profile->rowOf(u"later"_s).guestName.isNull());
}

void StorePrivacyTest::unsentWordsAreNotSent()
{
    add({RecordBuilder(u"a"_s).from(lopez)});
    got(store().saveEdit(noteEdit(u"a"_s, u"private"_s)));
    got(store().queueCreate({AccountId{1}, RecordBuilder().from(lopez).build().facts, {}}));
    QCOMPARE(planOf(lopez).calls, 2);
    erase(lopez);
    const QList<OutboxItem> items = got(store().outbox());
    QCOMPARE(items.size(), 1); // the deletion of a
    QCOMPARE(items.first().kind, OutboxKind::Delete);
    QCOMPARE(count({}), 0);
}

void StorePrivacyTest::receiptsNameNobody()
{
    add({RecordBuilder(u"a"_s).from(lopez)});
    const ErasureReceipt receipt = erase(lopez);
    QCOMPARE(receipt.calls, 1);
    QCOMPARE(receipt.who, u"ana"_s);
    m_profile->reopen();
    QCOMPARE(got(store().privacy().receipts()), QList{receipt});
    const QByteArray json = QJsonDocument(receiptToJson(receipt)).toJson();
    QVERIFY(!json.contains(lopez.toUtf8()));
    QVERIFY(json.contains("letter 12"));
}

void StorePrivacyTest::retentionIsKept()
{
    QVERIFY(got(store().privacy().retention()).days.isEmpty());
    const Retention wanted{{{KeptKind::Transcript, 30}, {KeptKind::Facts, 365}}};
    got(store().privacy().setRetention(wanted));
    m_profile->reopen();
    QCOMPARE(got(store().privacy().retention()), wanted);
}

void StorePrivacyTest::retentionHasBounds()
{
    for (const int days : {0, -1, Retention::longest + 1}) {
        const auto set = await(store().privacy().setRetention({{{KeptKind::Notes, days}}}));
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Error::Kind::Invalid);
    }
    QVERIFY(got(store().privacy().retention()).days.isEmpty());
}

void StorePrivacyTest::oldWordsGo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("query");
    QTest::newRow("transcripts") << int(KeptKind::Transcript) << u"has:transcript"_s;
    QTest::newRow("summaries") << int(KeptKind::Transcript) << u"has:summary"_s;
    QTest::newRow("notes") << int(KeptKind::Notes) << u"has:notes"_s;
}

void StorePrivacyTest::oldWordsGo()
{
    QFETCH(int, kind);
    QFETCH(QString, query);
    const auto old = RecordBuilder(u"old"_s)
                         .at("2026-01-01T10:00:00Z")
                         .transcript(u"one"_s)
                         .summary(u"two"_s)
                         .notes(u"three"_s)
                         .build();
    const auto young =
        RecordBuilder(u"young"_s).transcript(u"one"_s).summary(u"two"_s).notes(u"three"_s).build();
    add({old, young});
    QCOMPARE(count(query), 2);
    keep(KeptKind(kind), 30);
    QCOMPARE(count(query), 1);
    QCOMPARE(count({}), 2);
    QVERIFY(m_profile->callOf(u"old"_s).records.first().raw.isEmpty());
    QVERIFY(!m_profile->callOf(u"young"_s).records.first().raw.isEmpty());
    QCOMPARE(got(store().applyPage(writeOf({old, young}))).unchanged, 2); // its return is no news
    QCOMPARE(count(query), 1);
    QCOMPARE(count(kind == int(KeptKind::Notes) ? u"three"_s : u"one"_s), 1);
}

void StorePrivacyTest::oldCallsGoAndStayAway()
{
    const Record old = RecordBuilder(u"old"_s).at("2026-01-01T10:00:00Z");
    add({old, RecordBuilder(u"young"_s)});
    keep(KeptKind::Facts, 30);
    QCOMPARE(count({}), 1);
    add({old});
    QCOMPARE(count({}), 1);
    got(store().privacy().setRetention({}));
    add({old});
    QCOMPARE(count({}), 2);
}

void StorePrivacyTest::previewCountsWhatWouldGo()
{
    add({RecordBuilder(u"old"_s).at("2026-01-01T10:00:00Z").notes(u"n"_s),
         RecordBuilder(u"older"_s).at("2025-01-01T10:00:00Z"), RecordBuilder(u"young"_s).notes(u"n"_s)});
    const Retention retention{{{KeptKind::Notes, 30}, {KeptKind::Facts, 365}}};
    const RetentionPreview preview = got(store().privacy().preview(retention, m_profile->clock.now()));
    QCOMPARE(preview, (RetentionPreview{{KeptKind::Notes, 1}, {KeptKind::Facts, 1}}));
    QCOMPARE(count({}), 3);
}

void StorePrivacyTest::unsentEditsOutliveRetention()
{
    add({RecordBuilder(u"old"_s).at("2026-01-01T10:00:00Z")});
    got(store().saveEdit(noteEdit(u"old"_s, u"typed just now"_s)));
    got(store().privacy().setRetention({{{KeptKind::Notes, 30}, {KeptKind::Facts, 30}}}));
    got(store().privacy().keepWithin());
    QCOMPARE(got(store().outbox()).size(), 1);
    QCOMPARE(count(u"typed"_s), 1);
}

void StorePrivacyTest::keptNotesGoWithTheirTime()
{
    add({RecordBuilder(u"old"_s, AccountId{2}).at("2026-01-01T10:00:00Z"),
         RecordBuilder(u"young"_s, AccountId{2})});
    for (const auto &id : {u"old"_s, u"young"_s}) // no writable summary there: they stay here
        got(store().saveEdit({.call = ref(id, 2), .field = Field::Summary, .after = u"ours"_s}));
    QCOMPARE(count(u"ours"_s), 2);
    keep(KeptKind::Transcript, 30);
    QCOMPARE(count(u"ours"_s), 1);
}

void StorePrivacyTest::manyOldCallsGoInSteps()
{
    QList<Record> records;
    for (int i = 0; i < 1201; ++i)
        records << RecordBuilder(u"c%1"_s.arg(i)).at("2026-01-01T10:00:00Z").notes(u"n"_s);
    add(records);
    keep(KeptKind::Notes, 30);
    QCOMPARE(count(u"has:notes"_s), 0);
    QCOMPARE(count({}), 1201);
}

QTEST_GUILESS_MAIN(StorePrivacyTest)
#include "tst_storeprivacy.moc"
