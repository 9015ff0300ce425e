// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of guests, and which of them calls show.
#include "models/store/audittrail.h"
#include "models/store/guestbook.h"
#include "models/store/privacy.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const QString annasNumber = u"+33612345678"_s; // who rings in RecordBuilder's call

Guest guestNamed(const QString &name, const QStringList &numbers = {})
{
    Guest guest;
    guest.name = name;
    guest.numbers = numbers;
    return guest;
}

Stay stay(const char *arrival, const char *departure, const QString &room = {})
{
    return {QDate::fromString(QLatin1StringView(arrival), Qt::ISODate),
            QDate::fromString(QLatin1StringView(departure), Qt::ISODate), room};
}

} // namespace

class GuestBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<Profile>(), m_profile->addAccount(); }
    void cleanup() { m_profile.reset(); }

    void savedGuestIsReadBackWhole();
    void savingWithoutNameAndNumberIsRefused();
    void directoryIsSortedByNameAndSearched_data();
    void directoryIsSortedByNameAndSearched();
    void callShowsTheGuestOfItsNumber();
    void callThatComesLaterShowsThem();
    void numberThatSeveralHaveMatchesNobody();
    void ownLineMatchesNobody();
    void numberThatStopsBeingALineMatchesAgain();
    void providersLinkStandsOverTheNumber();
    void contactOfAGuestShowsThem();
    void handStandsOverEverything();
    void refusalHidesTheMatchUntilTakenBack();
    void linkOutlivesARebuiltCache();
    void linkStaysWithBothPartsOfACall();
    void linkIsToldToTheProviderWhereTheGuestIsKnown();
    void takenBackLinkSendsNothing();
    void newNameIsShownEverywhere();
    void removedGuestComesBackWithTheirCalls();
    void queryAndFullTextFindTheCallsOfAGuest();
    void candidatesAreRankedByStay();
    void nationalFormIsOnlySuggested();
    void providersContactIsACandidate();
    void switchboardHasNoCandidates();
    void withheldHasNoCandidates();
    void otherCallsAreThoseOfTheNumber();
    void mergedGuestIsTakenApartAsTheyWere();
    void changesAfterAMergeStay();
    void importAddsAndUpdatesByNumber();
    void undoneImportLeavesNothing();
    void undoKeepsWhatWasChangedSince();
    void everyImportIsListedAndTakenBack();
    void laterImportIsTakenBackBeforeAnEarlierOne();
    void earlierImportLeavesWhatALaterOneChanged();
    void editsBetweenImportsStay();
    void takenBackOnlyOnce();
    void cancelledImportLeavesNothing();
    void dryRunChangesNothing();
    void manyCallsFollowLittleByLittle();
    void everyOrderOfChangesEndsAsReadingAfresh();

    void offeredGuestWaitsInTheOutbox();
    void offersThatCannotBeSentSaveNothing_data();
    void offersThatCannotBeSentSaveNothing();
    void takenBackOfferLeavesNothing();
    void removedGuestComesBackWithWhatWaited();
    void erasedGuestLeavesNothingToSend();
    void confirmedGuestHasTheContactAlsoAfterAMerge();
    void whatIsSentNamesNobodyInTheTrail();

private:
    /// Account 1 is escapelife's.
    static QList<GuestOffer> offered(const QString &first = u"Anna"_s, const QString &last = u"Keller"_s)
    {
        return {{.account = AccountId{1}, .firstName = first, .lastName = last}};
    }
    QList<OutboxItem> outbox() { return got(store().outbox()); }
    void confirm(const QString &id)
    {
        ProviderGuest theirs;
        theirs.providerGuestId = id;
        got(book().confirm(outbox().constFirst().id, theirs));
    }

    Store &store() { return **m_profile; }
    GuestBook &book() { return store().guestBook(); }
    Guest add(const QString &name, const QStringList &numbers = {annasNumber})
    {
        return got(book().save(guestNamed(name, numbers)));
    }
    void apply(const QList<Record> &records) { got(store().applyPage(writeOf(records))); }
    /// "Anna/matched"; "-/manual": nobody, as the user says.
    QString shown(const QString &id = u"cal_1"_s)
    {
        got(book().settled());
        const Call call = m_profile->callOf(id);
        const CallRow row = m_profile->rowOf(id);
        if (row.guest != call.guest || row.guestOrigin != call.guestOrigin || row.guestName != call.guestName)
            return u"row and call differ"_s;
        return (call.guestName.isNull() ? u"-"_s : call.guestName) + u'/'
            + (call.guestOrigin ? keyOf(*call.guestOrigin) : u"-"_s);
    }
    QStringList names(const QString &text = {})
    {
        QStringList result;
        const auto ids = got(book().ids(text));
        const auto entries = got(book().entries(ids));
        for (const GuestEntry &entry : entries)
            result << entry.name;
        return result;
    }
    QList<GuestCandidate> candidates(const QString &id = u"cal_1"_s)
    {
        return got(book().candidates(refOf(id), QTimeZone("Europe/Paris")));
    }
    static RecordRef refOf(const QString &id) { return {AccountId{1}, id}; }
    static QStringList namesOf(const QList<GuestCandidate> &candidates)
    {
        QStringList names;
        for (const GuestCandidate &candidate : candidates)
            names << candidate.name + u'/' + keyOf(candidate.reason);
        return names;
    }

    /// Five seconds later than what was before.
    GuestImportId importOf(const QList<Guest> &guests, const QString &source)
    {
        m_profile->clock.advance(std::chrono::seconds(5));
        QList<GuestToImport> lines;
        for (const Guest &guest : guests)
            lines << GuestToImport{int(lines.size()) + 1, guest};
        const GuestImportId id = got(book().import(lines, source, {})).id;
        m_profile->clock.advance(std::chrono::seconds(5));
        return id;
    }

    std::unique_ptr<Profile> m_profile;
};

void GuestBookTest::savedGuestIsReadBackWhole()
{
    Guest guest = guestNamed(u" Anna Keller "_s, {u"+33 6 12 34 56 78"_s, u"0341 555"_s, annasNumber});
    guest.language = u"de"_s;
    guest.email = u"anna@example.org"_s;
    guest.stays = {stay("2026-03-14", "2026-03-17", u"214"_s), stay("2025-01-01", "2025-01-03")};
    guest.notes = u"Late arrival"_s;
    guest.contacts = {{AccountId{1}, u"gst_1"_s}};
    const Guest saved = got(book().save(guest));
    QCOMPARE(saved.name, u"Anna Keller"_s);
    QCOMPARE(saved.numbers, (QStringList{annasNumber, u"0341 555"_s}));
    QVERIFY(!saved.uuid.isEmpty());
    m_profile->reopen();
    QCOMPARE(got(book().guest(saved.id)), saved);
    QCOMPARE(saved.stays, guest.stays);
    QCOMPARE(saved.contacts, guest.contacts);
}

void GuestBookTest::savingWithoutNameAndNumberIsRefused()
{
    QCOMPARE(await(book().save(guestNamed(u"  "_s))).error().kind, Error::Kind::Invalid);
    Guest taken = guestNamed(u"Anna"_s);
    taken.contacts = {{AccountId{1}, u"gst_1"_s}};
    got(book().save(taken));
    taken.name = u"Bob"_s;
    QCOMPARE(await(book().save(taken)).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(book().guest(GuestId{99})).error().kind, Error::Kind::NotFound);
}

void GuestBookTest::directoryIsSortedByNameAndSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("all") << QString() << QStringList{u"Ägidius"_s, u"Bob"_s, u"Zoë"_s, QString()};
    QTest::newRow("name, folded") << u"agi"_s << QStringList{u"Ägidius"_s};
    QTest::newRow("end of name") << u"OE"_s << QStringList{u"Zoë"_s};
    QTest::newRow("accent") << u"zoe"_s << QStringList{u"Zoë"_s};
    QTest::newRow("digits") << u"6123"_s << QStringList{u"Bob"_s};
    QTest::newRow("national") << u"06 12 34"_s << QStringList{u"Bob"_s};
    QTest::newRow("room") << u"214"_s << QStringList{u"Zoë"_s};
    QTest::newRow("mail") << u"@example"_s << QStringList{u"Ägidius"_s};
    QTest::newRow("nothing") << u"%"_s << QStringList();
}

void GuestBookTest::directoryIsSortedByNameAndSearched()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    add(QString(), {u"+4930555123"_s});
    Guest zoe = guestNamed(u"Zoë"_s);
    zoe.stays = {stay("2026-03-14", "2026-03-17", u"214"_s)};
    got(book().save(zoe));
    add(u"Bob"_s);
    Guest agidius = guestNamed(u"Ägidius"_s);
    agidius.email = u"A@Example.org"_s;
    got(book().save(agidius));
    QCOMPARE(names(text), found);
}

void GuestBookTest::callShowsTheGuestOfItsNumber()
{
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s).from(u"+33699999999"_s)});
    QCOMPARE(shown(), u"-/-"_s);
    Guest anna = add(u"Anna"_s);
    QCOMPARE(shown(), u"Anna/matched"_s);
    QCOMPARE(shown(u"cal_2"_s), u"-/-"_s);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).guest, anna.id);
    anna.numbers = {u"+33699999999"_s};
    got(book().save(anna));
    QCOMPARE(shown(), u"-/-"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Anna/matched"_s);
}

void GuestBookTest::callThatComesLaterShowsThem()
{
    add(u"Anna"_s);
    apply({RecordBuilder()});
    QCOMPARE(shown(), u"Anna/matched"_s);
}

void GuestBookTest::numberThatSeveralHaveMatchesNobody()
{
    apply({RecordBuilder()});
    add(u"Anna"_s);
    const Guest bob = add(u"Bob"_s);
    QCOMPARE(shown(), u"-/-"_s);
    got(book().remove(bob.id));
    QCOMPARE(shown(), u"Anna/matched"_s);
}

void GuestBookTest::ownLineMatchesNobody()
{
    add(u"Anna"_s);
    apply({RecordBuilder()});
    QCOMPARE(shown(), u"Anna/matched"_s);
    apply({RecordBuilder(u"cal_2"_s).from(u"+33699999999"_s).to(annasNumber)});
    QCOMPARE(shown(), u"-/-"_s);
    QVERIFY(candidates().isEmpty());
}

/// A leg of a call looks like a call from the guest's number as long as the call itself is not there.
void GuestBookTest::numberThatStopsBeingALineMatchesAgain()
{
    add(u"Anna"_s);
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s).from(u"+33699999999"_s).to(annasNumber)});
    QCOMPARE(shown(), u"-/-"_s);
    apply({RecordBuilder(u"cal_2"_s).from(u"+33699999999"_s)});
    QCOMPARE(shown(), u"Anna/matched"_s);
}

void GuestBookTest::providersLinkStandsOverTheNumber()
{
    add(u"Anna"_s);
    apply({RecordBuilder().guest(u"gst_9"_s, u"Bob of the provider"_s),
           RecordBuilder(u"cal_2"_s).guest({}, u"WIRELESS CALLER"_s)});
    QCOMPARE(shown(), u"Bob of the provider/provider"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Anna/matched"_s); // a name alone is no link
}

void GuestBookTest::contactOfAGuestShowsThem()
{
    apply({RecordBuilder().guest(u"gst_9"_s, u"Bob of the provider"_s)});
    Guest bob = guestNamed(u"Robert"_s);
    bob.contacts = {{AccountId{1}, u"gst_9"_s}};
    bob = got(book().save(bob));
    QCOMPARE(shown(), u"Robert/provider"_s);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).guestId, u"gst_9"_s);
    bob.contacts.clear();
    got(book().save(bob));
    QCOMPARE(shown(), u"Bob of the provider/provider"_s);
}

void GuestBookTest::handStandsOverEverything()
{
    add(u"Anna"_s);
    const Guest carla = add(u"Carla"_s, {});
    apply({RecordBuilder().guest(u"gst_9"_s, u"Bob"_s), RecordBuilder(u"cal_2"_s)});
    const auto before = got(book().link({refOf(u"cal_1"_s), refOf(u"cal_2"_s)}, carla.id));
    QCOMPARE(shown(), u"Carla/manual"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Carla/manual"_s);
    apply({RecordBuilder().guest(u"gst_10"_s, u"Dora"_s)}); // the provider changes its mind
    QCOMPARE(shown(), u"Carla/manual"_s);
    got(book().setLinks(before));
    QCOMPARE(shown(), u"Dora/provider"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Anna/matched"_s);
}

void GuestBookTest::refusalHidesTheMatchUntilTakenBack()
{
    add(u"Anna"_s);
    apply({RecordBuilder()});
    const auto before = got(book().unlink({refOf(u"cal_1"_s)}));
    QCOMPARE(shown(), u"-/manual"_s);
    add(u"Bob"_s, {u"+33611111111"_s});
    m_profile->reopen();
    QCOMPARE(shown(), u"-/manual"_s);
    got(book().setLinks(before));
    QCOMPARE(shown(), u"Anna/matched"_s);
}

void GuestBookTest::linkOutlivesARebuiltCache()
{
    const Guest carla = add(u"Carla"_s, {});
    apply({RecordBuilder()});
    got(book().link({refOf(u"cal_1"_s)}, carla.id));
    m_profile->removeCache();
    m_profile->reopen();
    apply({RecordBuilder()});
    QCOMPARE(shown(), u"Carla/manual"_s);
}

void GuestBookTest::linkStaysWithBothPartsOfACall()
{
    const Guest carla = add(u"Carla"_s, {});
    Record one = RecordBuilder().with(&CallFacts::carrierIds, QStringList{u"twilio:CA1"_s});
    Record other = RecordBuilder(u"cal_2"_s).with(&CallFacts::carrierIds, QStringList{u"twilio:CA1"_s});
    apply({one, other});
    QCOMPARE(m_profile->ids().size(), size_t(1));
    got(book().link({refOf(u"cal_2"_s)}, carla.id));
    got(store().splitRecord(refOf(u"cal_2"_s)));
    QCOMPARE(m_profile->ids().size(), size_t(2));
    QCOMPARE(shown(u"cal_1"_s), u"Carla/manual"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Carla/manual"_s);
}

void GuestBookTest::linkIsToldToTheProviderWhereTheGuestIsKnown()
{
    Guest carla = guestNamed(u"Carla"_s);
    carla.contacts = {{AccountId{1}, u"gst_7"_s}};
    carla = got(book().save(carla));
    const Guest dora = add(u"Dora"_s, {});
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s)});
    got(book().link({refOf(u"cal_1"_s)}, carla.id));
    got(book().link({refOf(u"cal_2"_s)}, dora.id));
    const auto waiting = got(store().outbox());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().call, refOf(u"cal_1"_s));
    QCOMPARE(waiting.first().field, Field::Guest);
    QCOMPARE(waiting.first().after, u"gst_7"_s);
    QCOMPARE(shown(), u"Carla/manual"_s);
}

void GuestBookTest::takenBackLinkSendsNothing()
{
    Guest carla = guestNamed(u"Carla"_s);
    carla.contacts = {{AccountId{1}, u"gst_7"_s}};
    carla = got(book().save(carla));
    apply({RecordBuilder().guest(u"gst_9"_s, u"Bob"_s)});
    const auto before = got(book().link({refOf(u"cal_1"_s)}, carla.id));
    QCOMPARE(got(store().outbox()).size(), 1);
    got(book().setLinks(before));
    QCOMPARE(got(store().outbox()).size(), 0);
    QCOMPARE(shown(), u"Bob/provider"_s);
}

void GuestBookTest::newNameIsShownEverywhere()
{
    Guest anna = add(u"Anna"_s);
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s)});
    anna.name = u"Anna Maria"_s;
    got(book().save(anna));
    QCOMPARE(shown(), u"Anna Maria/matched"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Anna Maria/matched"_s);
}

void GuestBookTest::removedGuestComesBackWithTheirCalls()
{
    Guest anna = add(u"Anna"_s, {u"+33611111111"_s});
    anna.contacts = {{AccountId{1}, u"gst_5"_s}};
    anna = got(book().save(anna));
    const Guest part = add(u"Anni"_s, {u"+33622222222"_s});
    got(book().merge(anna.id, part.id));
    anna = got(book().guest(anna.id));
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s).from(u"+33611111111"_s)});
    got(book().link({refOf(u"cal_1"_s)}, anna.id));
    const GuestKeepsake keepsake = got(book().remove(anna.id));
    QCOMPARE(shown(), u"-/provider"_s); // who was told of the link
    QCOMPARE(shown(u"cal_2"_s), u"-/-"_s);
    QCOMPARE(names(), QStringList());
    got(book().restore(keepsake));
    QCOMPARE(got(book().guest(anna.id)), anna);
    QCOMPARE(shown(), u"Anna/manual"_s);
    QCOMPARE(shown(u"cal_2"_s), u"Anna/matched"_s);
    got(book().unmerge(part.id));
    QCOMPARE(got(book().guest(part.id)), part);
}

void GuestBookTest::queryAndFullTextFindTheCallsOfAGuest()
{
    const Guest anna = add(u"Anna Keller"_s);
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s).from(u"+33699999999"_s).notes(u"not her"_s)});
    got(book().settled());
    const std::vector<CallId> hers{got(store().find(refOf(u"cal_1"_s)))};
    QCOMPARE(m_profile->ids(filterOf(u"guest:"_s + keyOf(anna.id))), hers);
    QCOMPARE(m_profile->ids(filterOf(u"guest:keller"_s)), hers);
    QCOMPARE(m_profile->ids(filterOf(u"keller"_s)), hers);
    QCOMPARE(m_profile->ids(filterOf(u"has:guest"_s)), hers);
    const auto facet = got(store().facet(QueryField::Guest));
    QCOMPARE(facet.size(), 1);
    QCOMPARE(facet.first().value, keyOf(anna.id));
    got(book().remove(anna.id));
    QVERIFY(m_profile->ids(filterOf(u"keller"_s)).empty());
}

void GuestBookTest::candidatesAreRankedByStay()
{
    const auto addStaying = [&](const QString &name, const QList<Stay> &stays) {
        Guest guest = guestNamed(name, {annasNumber});
        guest.stays = stays;
        got(book().save(guest));
    };
    addStaying(u"Never"_s, {});
    addStaying(u"Next month"_s, {stay("2026-04-16", "2026-04-20")});
    addStaying(u"Now"_s, {stay("2026-03-16", "2026-03-16")});
    addStaying(u"Last week"_s, {stay("2026-03-01", "2026-03-10")});
    apply({RecordBuilder()});
    QCOMPARE(namesOf(candidates()),
             (QStringList{u"Now/same_number"_s, u"Last week/same_number"_s, u"Next month/same_number"_s,
                          u"Never/same_number"_s}));
}

void GuestBookTest::nationalFormIsOnlySuggested()
{
    add(u"Anna"_s, {u"06 12 34 56 78"_s});
    add(u"Somebody else"_s, {u"07 12 34 56 78"_s});
    apply({RecordBuilder()});
    QCOMPARE(shown(), u"-/-"_s);
    QCOMPARE(namesOf(candidates()), QStringList{u"Anna/similar_number"_s});
}

void GuestBookTest::providersContactIsACandidate()
{
    apply({RecordBuilder()});
    ProviderGuest theirs;
    theirs.providerGuestId = u"gst_3"_s;
    theirs.name = u"Anna of the provider"_s;
    theirs.phone = annasNumber;
    got(store().applyGuests(AccountId{1}, {theirs}));
    const auto found = candidates();
    QCOMPARE(namesOf(found), QStringList{u"Anna of the provider/same_number"_s});
    QCOMPARE(found.first().contact, (GuestContact{AccountId{1}, u"gst_3"_s}));
    Guest anna = guestNamed(u"Anna"_s);
    anna.contacts = {*found.first().contact};
    anna = got(book().save(anna));
    QCOMPARE(candidates().constFirst().guest, anna.id);
}

void GuestBookTest::switchboardHasNoCandidates()
{
    apply({RecordBuilder()});
    for (int i = 0; i <= mostSharers; ++i)
        add(u"Guest %1"_s.arg(i));
    QCOMPARE(candidates().size(), 0);
}

void GuestBookTest::withheldHasNoCandidates()
{
    add(u"Anna"_s, {u"withheld"_s});
    apply({RecordBuilder().from(u"withheld"_s)});
    QCOMPARE(shown(), u"-/-"_s);
    QCOMPARE(candidates().size(), 0);
}

void GuestBookTest::otherCallsAreThoseOfTheNumber()
{
    const Guest anna = add(u"Anna"_s, {});
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s), RecordBuilder(u"cal_3"_s),
           RecordBuilder(u"cal_4"_s).from(u"+33699999999"_s)});
    got(book().unlink({refOf(u"cal_3"_s)}));
    got(book().link({refOf(u"cal_1"_s)}, anna.id));
    QCOMPARE(got(book().otherCalls(refOf(u"cal_1"_s), anna.id)), QList<RecordRef>{refOf(u"cal_2"_s)});
    got(book().link({refOf(u"cal_2"_s)}, anna.id));
    QCOMPARE(got(book().otherCalls(refOf(u"cal_1"_s), anna.id)).size(), 0);
}

void GuestBookTest::mergedGuestIsTakenApartAsTheyWere()
{
    Guest anna = guestNamed(u"Anna"_s, {annasNumber, u"+33611111111"_s});
    anna.notes = u"window seat"_s;
    anna.stays = {stay("2026-03-14", "2026-03-17", u"214"_s)};
    anna = got(book().save(anna));
    Guest other = guestNamed(u"A. Keller"_s, {annasNumber, u"+33622222222"_s});
    other.email = u"a@example.org"_s;
    other.notes = u"no feathers"_s;
    other.contacts = {{AccountId{1}, u"gst_4"_s}};
    other = got(book().save(other));
    apply({RecordBuilder(), RecordBuilder(u"cal_2"_s).from(u"+33622222222"_s),
           RecordBuilder(u"cal_3"_s).from(u"+33699999999"_s), RecordBuilder(u"cal_4"_s).guest(u"gst_4"_s)});
    got(book().link({refOf(u"cal_3"_s)}, other.id));
    QCOMPARE(shown(), u"-/-"_s);
    got(book().merge(anna.id, other.id));
    QCOMPARE(names(), QStringList{u"Anna"_s});
    const Guest both = got(book().guest(anna.id));
    QCOMPARE(both.numbers, (QStringList{annasNumber, u"+33611111111"_s, u"+33622222222"_s}));
    QCOMPARE(both.email, other.email);
    QVERIFY(both.notes.contains(anna.notes) && both.notes.contains(other.notes));
    for (const char *id : {"cal_1", "cal_2"})
        QCOMPARE(shown(QString::fromLatin1(id)), u"Anna/matched"_s);
    QCOMPARE(shown(u"cal_3"_s), u"Anna/manual"_s);
    QCOMPARE(shown(u"cal_4"_s), u"Anna/provider"_s);
    QCOMPARE(got(book().mergedInto(anna.id)).constFirst().id, other.id);
    m_profile->reopen();
    got(book().unmerge(other.id));
    QCOMPARE(got(book().guest(anna.id)), anna);
    QCOMPARE(got(book().guest(other.id)), other);
    QCOMPARE(shown(u"cal_2"_s), u"A. Keller/matched"_s);
    QCOMPARE(shown(u"cal_3"_s), u"A. Keller/manual"_s);
    QCOMPARE(shown(u"cal_4"_s), u"A. Keller/provider"_s);
}

void GuestBookTest::changesAfterAMergeStay()
{
    const Guest anna = add(u"Anna"_s, {annasNumber});
    const Guest other = add(u"Other"_s, {u"+33622222222"_s});
    const Guest third = add(u"Third"_s, {u"+33622222222"_s});
    got(book().merge(anna.id, other.id));
    got(book().merge(anna.id, third.id));
    Guest both = got(book().guest(anna.id));
    both.name = u"Anna Maria"_s;
    both.numbers << u"+33633333333"_s;
    got(book().save(both));
    got(book().unmerge(other.id));
    QCOMPARE(got(book().guest(other.id)), other);
    const Guest rest = got(book().guest(anna.id));
    QCOMPARE(rest.name, u"Anna Maria"_s);
    QCOMPARE(rest.numbers, (QStringList{annasNumber, u"+33622222222"_s, u"+33633333333"_s})); // third's too
    QCOMPARE(await(book().unmerge(other.id)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(book().merge(anna.id, anna.id)).error().kind, Error::Kind::Invalid);
}

void GuestBookTest::importAddsAndUpdatesByNumber()
{
    Guest anna = add(u"Anna"_s);
    Guest known = guestNamed(u"Anna Keller"_s, {annasNumber, u"+33611111111"_s});
    known.stays = {stay("2026-03-14", "2026-03-17", u"214"_s)};
    const QList<GuestToImport> lines{{2, known},
                                     {3, guestNamed(u"Bob"_s, {u"+33622222222"_s})},
                                     {4, guestNamed(u"Bob"_s, {u"+33622222222"_s})}};
    apply({RecordBuilder()});
    const auto report = got(book().import(lines, u"guests.csv"_s, {}));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(names(), (QStringList{u"Anna Keller"_s, u"Bob"_s}));
    QCOMPARE(got(book().guest(anna.id)).stays, known.stays);
    QCOMPARE(shown(), u"Anna Keller/matched"_s);
    QCOMPARE(got(book().import(lines, u"guests.csv"_s, {})).id, GuestImportId{});
    QCOMPARE(got(book().lastImport()), report.id);
}

void GuestBookTest::undoneImportLeavesNothing()
{
    const Guest anna = add(u"Anna"_s);
    QList<GuestToImport> lines{{1, guestNamed(u"Anna Keller"_s, {annasNumber})},
                               {2, guestNamed(u"Anna K."_s, {annasNumber, u"+33611111111"_s})}};
    for (int i = 0; i < 1200; ++i)
        lines << GuestToImport{i + 3, guestNamed(u"Guest %1"_s.arg(i), {u"+4930%1"_s.arg(100000 + i)})};
    const auto progress = std::make_shared<GuestImportProgress>();
    const auto report = got(book().import(lines, u"guests.csv"_s, progress));
    QCOMPARE(progress->done.load(), 1202);
    QCOMPARE(report.added, 1200);
    const auto undone = got(book().undoImport(report.id));
    QCOMPARE(undone.kept, 0);
    QCOMPARE(names(), QStringList{u"Anna"_s});
    QCOMPARE(got(book().guest(anna.id)), anna);
    QCOMPARE(await(book().lastImport()).error().kind, Error::Kind::NotFound);
}

void GuestBookTest::undoKeepsWhatWasChangedSince()
{
    apply({RecordBuilder()});
    const auto report = got(
        book().import({{1, guestNamed(u"Anna"_s)}, {2, guestNamed(u"Bob"_s)}, {3, guestNamed(u"Carla"_s)}},
                      u"guests.csv"_s, {}));
    m_profile->clock.advance(std::chrono::seconds(5));
    const auto ids = got(book().ids());
    Guest anna = got(book().guest(ids[0]));
    anna.notes = u"changed"_s;
    got(book().save(anna));
    got(book().link({refOf(u"cal_1"_s)}, ids[1]));
    const auto undone = got(book().undoImport(report.id));
    QCOMPARE(undone.kept, 2);
    QCOMPARE(undone.keptGuests, (QSet<GuestId>{ids[0], ids[1]}));
    QCOMPARE(names(), (QStringList{u"Anna"_s, u"Bob"_s}));
}

void GuestBookTest::everyImportIsListedAndTakenBack()
{
    const Guest anna = add(u"Anna"_s);
    importOf({guestNamed(u"Bob"_s)}, u"first.csv"_s);
    importOf({guestNamed(u"Carla"_s), guestNamed(u"Anna Keller"_s, {annasNumber})}, u"second.csv"_s);
    importOf({guestNamed(u"Dora"_s)}, u"third.csv"_s);
    const auto imports = got(book().imports());
    QCOMPARE(imports.size(), 3);
    QCOMPARE(imports[1].source, u"second.csv"_s);
    QCOMPARE(imports[1].added, 1);
    QCOMPARE(imports[1].updated, 1);
    QVERIFY(!imports[1].wasInterrupted);
    QVERIFY(imports[0].at > imports[1].at);
    const auto undone = got(book().undoImport(imports[1].id));
    QCOMPARE(undone.added, 1);
    QCOMPARE(undone.updated, 1);
    QCOMPARE(names(), (QStringList{u"Anna"_s, u"Bob"_s, u"Dora"_s}));
    QCOMPARE(got(book().guest(anna.id)), anna);
    QCOMPARE(got(book().imports()).size(), 2);
    QCOMPARE(got(book().lastImport()), imports[0].id);
}

void GuestBookTest::laterImportIsTakenBackBeforeAnEarlierOne()
{
    const auto first = importOf({guestNamed(u"Anna"_s, {annasNumber})}, u"first.csv"_s);
    const auto second = importOf({guestNamed(u"Anna Keller"_s, {annasNumber})}, u"second.csv"_s);
    QCOMPARE(got(book().undoImport(second)).updated, 1);
    QCOMPARE(names(), QStringList{u"Anna"_s});
    const auto undone = got(book().undoImport(first)); // nothing was changed since, in the end
    QCOMPARE(undone.added, 1);
    QCOMPARE(undone.kept, 0);
    QCOMPARE(names(), QStringList());
}

void GuestBookTest::earlierImportLeavesWhatALaterOneChanged()
{
    const auto first = importOf({guestNamed(u"Anna"_s, {annasNumber}), guestNamed(u"Bob"_s)}, u"first.csv"_s);
    const auto second = importOf({guestNamed(u"Anna Keller"_s, {annasNumber})}, u"second.csv"_s);
    const auto undone = got(book().undoImport(first));
    QCOMPARE(undone.added, 1);
    QCOMPARE(undone.kept, 1);
    QCOMPARE(names(), QStringList{u"Anna Keller"_s});
    QCOMPARE(got(book().undoImport(second)).updated, 1);
    QCOMPARE(names(), QStringList{u"Anna"_s});
}

void GuestBookTest::editsBetweenImportsStay()
{
    const auto first = importOf({guestNamed(u"Anna"_s, {annasNumber})}, u"first.csv"_s);
    Guest anna = got(book().guest(got(book().ids()).front()));
    anna.notes = u"likes tea"_s;
    got(book().save(anna));
    m_profile->clock.advance(std::chrono::seconds(5));
    const auto second = importOf({guestNamed(u"Anna Keller"_s, {annasNumber})}, u"second.csv"_s);
    QCOMPARE(got(book().undoImport(second)).updated, 1);
    QCOMPARE(got(book().undoImport(first)).keptGuests, QSet<GuestId>{anna.id});
    QCOMPARE(got(book().guest(anna.id)).notes, u"likes tea"_s);
}

void GuestBookTest::takenBackOnlyOnce()
{
    const auto id = importOf({guestNamed(u"Anna"_s), guestNamed(u"Bob"_s)}, u"guests.csv"_s);
    const auto ids = got(book().ids());
    got(book().remove(ids.front())); // gone already: nobody to be kept
    const auto undone = got(book().undoImport(id));
    QCOMPARE(undone.added, 1);
    QCOMPARE(undone.kept, 0);
    QCOMPARE(await(book().undoImport(id)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(book().undoImport(GuestImportId{4711})).error().kind, Error::Kind::NotFound);
    QCOMPARE(got(book().imports()), QList<GuestImport>());
}

void GuestBookTest::cancelledImportLeavesNothing()
{
    QList<GuestToImport> lines;
    for (int i = 0; i < 2000; ++i)
        lines << GuestToImport{i + 1, guestNamed(u"Guest %1"_s.arg(i))};
    const auto progress = std::make_shared<GuestImportProgress>();
    progress->cancel = true;
    const auto report = got(book().import(lines, u"guests.csv"_s, progress));
    QVERIFY(report.wasCancelled);
    QCOMPARE(report.added, 0);
    QVERIFY(progress->done < 2000);
    QCOMPARE(names(), QStringList());
    QCOMPARE(await(book().lastImport()).error().kind, Error::Kind::NotFound);
}

void GuestBookTest::dryRunChangesNothing()
{
    const Guest anna = add(u"Anna"_s);
    const auto report = got(book().tryImport({{1, guestNamed(u"Anna Keller"_s, {annasNumber})},
                                              {2, guestNamed(u"Bob"_s, {u"+33622222222"_s})},
                                              {3, guestNamed(u"Bob"_s, {u"+33622222222"_s})}}));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(names(), QStringList{u"Anna"_s});
    QCOMPARE(got(book().guest(anna.id)), anna);
}

void GuestBookTest::manyCallsFollowLittleByLittle()
{
    QList<Record> records;
    for (int i = 0; i < 3000; ++i)
        records << RecordBuilder(u"cal_%1"_s.arg(i)).build();
    apply(records);
    QElapsedTimer timer;
    timer.start();
    Guest anna = add(u"Anna"_s);
    m_profile->reopen(); // in the midst of it
    got(book().settled());
    QCOMPARE(m_profile->ids(filterOf(u"guest:"_s + keyOf(anna.id))).size(), size_t(3000));
    qInfo("3000 calls followed in %lld ms", timer.elapsed());
}

/// Against a profile that reads the same calls after all was said about guests.
void GuestBookTest::everyOrderOfChangesEndsAsReadingAfresh()
{
    QRandomGenerator random(7);
    const QStringList numbers{annasNumber, u"+33611111111"_s, u"+33622222222"_s, u"+33633333333"_s};
    const auto any = [&](const QStringList &list) {
        return list[random.bounded(list.size())];
    };
    QList<Record> records;
    for (int i = 0; i < 40; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i));
        call.from(any(numbers)).to(random.bounded(8) == 0 ? any(numbers) : u"+13055550100"_s);
        if (random.bounded(4) == 0)
            call.guest(u"gst_%1"_s.arg(random.bounded(3)), u"Theirs"_s);
        records << call.build();
    }
    QList<GuestId> guests;
    QList<GuestId> parts;
    for (int step = 0; step < 200; ++step) {
        const auto anyGuest = [&] {
            return guests[random.bounded(guests.size())];
        };
        const int what = guests.size() < 2 ? 0 : random.bounded(8);
        if (what == 0) {
            guests << add(u"Guest %1"_s.arg(step), {any(numbers), any(numbers)}).id;
        } else if (what == 1) {
            Guest guest = got(book().guest(anyGuest()));
            guest.numbers = {any(numbers)};
            guest.name += u'x';
            got(book().save(guest));
        } else if (what == 2) {
            Guest guest = got(book().guest(anyGuest()));
            guest.contacts = {{AccountId{1}, u"gst_%1"_s.arg(random.bounded(3))}};
            (void)await(book().save(guest)); // the contact may be another's
        } else if (what == 3) {
            const GuestId from = guests.takeAt(random.bounded(guests.size()));
            got(book().merge(anyGuest(), from));
            parts << from;
        } else if (what == 4 && !parts.isEmpty()) {
            const GuestId part = parts.takeLast();
            (void)await(book().unmerge(part)).transform([&] { guests << part; });
        } else if (what == 5) {
            const GuestId gone = guests.takeAt(random.bounded(guests.size()));
            const auto keepsake = got(book().remove(gone));
            if (random.bounded(2) == 0 && await(book().restore(keepsake)))
                guests << gone;
        } else if (what == 6) {
            apply({records[random.bounded(records.size())]});
        } else {
            const Record &record = records[random.bounded(records.size())];
            apply({record});
            if (random.bounded(2) == 0)
                got(book().link({record.ref}, anyGuest()));
            else
                (void)await(book().unlink({record.ref}));
        }
    }
    apply(records);
    QStringList grown;
    for (const Record &record : std::as_const(records))
        grown << shown(record.ref.providerCallId);
    m_profile->removeCache();
    m_profile->reopen();
    apply(records);
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE(grown[i], shown(records[i].ref.providerCallId));
}

void GuestBookTest::offeredGuestWaitsInTheOutbox()
{
    Guest anna = guestNamed(u"Anna Keller"_s, {annasNumber});
    anna.language = u"de"_s;
    anna = got(book().save(anna, offered()));
    QCOMPARE(outbox().size(), 1);
    const OutboxItem item = outbox().constFirst();
    QCOMPARE(item.kind, OutboxKind::Guest);
    const GuestFacts card{u"Anna"_s, u"Keller"_s, {}, annasNumber, u"de"_s};
    QCOMPARE(guestFactsFromJson(item.payload), card);
    GuestCopy expected;
    expected.account = AccountId{1};
    expected.waiting = card;
    QCOMPARE(got(book().copies(anna.id)), QList<GuestCopy>{expected});
    anna.email = u"anna@example.com"_s;
    got(book().save(anna, offered()));
    QCOMPARE(outbox().size(), 1); // other words of the same
    QCOMPARE(outbox().constFirst().id, item.id);
    QCOMPARE(guestFactsFromJson(outbox().constFirst().payload).email, u"anna@example.com"_s);
    m_profile->reopen();
    QCOMPARE(outbox().size(), 1);
    QVERIFY(got(store().outboxDue(AccountId{2}, m_profile->clock.now())).isEmpty());
    QCOMPARE(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).size(), 1);
}

void GuestBookTest::offersThatCannotBeSentSaveNothing_data()
{
    QTest::addColumn<QList<GuestOffer>>("offers");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no first name") << offered(u" "_s) << Error::Kind::Invalid << u"first_name"_s;
    QTest::newRow("no last name") << offered(u"Anna"_s, {}) << Error::Kind::Invalid << u"last_name"_s;
    QTest::newRow("takes none") << QList<GuestOffer>{{AccountId{2}, true, u"Anna"_s, u"Keller"_s}}
                                << Error::Kind::NotSupported << u"the provider takes no guests"_s;
    QTest::newRow("no account") << QList<GuestOffer>{{AccountId{9}, true, u"Anna"_s, u"Keller"_s}}
                                << Error::Kind::NotFound << u"no such account"_s;
    QTest::newRow("one of two") << offered() + offered(u"Anna"_s, {}) << Error::Kind::Invalid
                                << u"last_name"_s;
}

void GuestBookTest::offersThatCannotBeSentSaveNothing()
{
    QFETCH(QList<GuestOffer>, offers);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    m_profile->addAccount(u"Lines"_s, Provider::Twilio);
    const auto saved = await(book().save(guestNamed(u"Anna Keller"_s), offers));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QCOMPARE(saved.error().detail, detail);
    QVERIFY(names().isEmpty());
    QVERIFY(outbox().isEmpty());
    QCOMPARE(got(book().copies({})).size(), 1); // of Twilio there is nothing to say
}

void GuestBookTest::takenBackOfferLeavesNothing()
{
    apply({RecordBuilder(u"cal_1"_s)});
    const Guest anna = got(book().save(guestNamed(u"Anna Keller"_s), offered()));
    got(book().link({refOf(u"cal_1"_s)}, anna.id));
    QCOMPARE(outbox().size(), 2);
    const QList<GuestOffer> back{{.account = AccountId{1}, .isKept = false}};
    got(book().save(anna, back));
    QVERIFY(outbox().isEmpty());
    QCOMPARE(shown(), u"Anna Keller/manual"_s);
    QVERIFY(!got(book().copies(anna.id)).constFirst().waiting);
}

void GuestBookTest::removedGuestComesBackWithWhatWaited()
{
    apply({RecordBuilder(u"cal_1"_s)});
    const Guest anna = got(book().save(guestNamed(u"Anna Keller"_s), offered()));
    got(book().link({refOf(u"cal_1"_s)}, anna.id));
    OutboxItem sent = outbox().constFirst();
    sent.state = OutboxState::Sending;
    sent.attempts = 1;
    got(store().outboxUpdate(sent));
    const GuestKeepsake keepsake = got(book().remove(anna.id));
    QVERIFY(outbox().isEmpty());
    got(book().restore(keepsake));
    QCOMPARE(outbox().size(), 2);
    QCOMPARE(outbox().constFirst().state, OutboxState::Unknown); // it may have arrived
    QCOMPARE(outbox().constFirst().attempts, 1);
    confirm(u"gst_1"_s);
    QCOMPARE(got(book().guest(anna.id)).contacts, (QList<GuestContact>{{AccountId{1}, u"gst_1"_s}}));
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().after, u"gst_1"_s); // the link knows them now
}

void GuestBookTest::erasedGuestLeavesNothingToSend()
{
    const Guest anna = got(book().save(guestNamed(u"Anna Keller"_s, {annasNumber}), offered()));
    confirm(u"gst_1"_s);
    const Guest part = got(book().save(guestNamed(u"A. Keller"_s), offered(u"A."_s)));
    got(book().merge(anna.id, part.id));
    QCOMPARE(outbox().size(), 1);
    const ErasurePlan plan = got(store().privacy().plan({.guest = anna.id}));
    got(store().privacy().erase(plan, u"request 1"_s, u"tester"_s));
    QVERIFY(outbox().isEmpty());
    m_profile->close();
    QFile desk(m_profile->deskFile());
    QVERIFY(desk.open(QIODevice::ReadOnly));
    QVERIFY(!desk.readAll().contains("Keller"));
}

void GuestBookTest::confirmedGuestHasTheContactAlsoAfterAMerge()
{
    const Guest anna = add(u"Anna Keller"_s);
    const Guest other = got(book().save(guestNamed(u"Anna K."_s), offered()));
    got(book().merge(anna.id, other.id));
    confirm(u"gst_1"_s);
    QCOMPARE(got(book().guest(anna.id)).contacts, (QList<GuestContact>{{AccountId{1}, u"gst_1"_s}}));
    Guest stale = anna;
    stale.notes = u"Late"_s;
    QCOMPARE(got(book().save(stale)).contacts.size(), 1);
    ProviderGuest theirs;
    theirs.providerGuestId = u"gst_2"_s;
    got(book().confirm(OutboxId{99}, theirs)); // taken back meanwhile
    QCOMPARE(got(book().guest(anna.id)).contacts.size(), 1);
}

void GuestBookTest::whatIsSentNamesNobodyInTheTrail()
{
    const Guest anna = got(book().save(guestNamed(u"Anna Keller"_s, {annasNumber}), offered()));
    got(store().outboxRetry(outbox().constFirst().id));
    confirm(u"gst_1"_s);
    QStringList actions;
    const QList<AuditEntry> trail = got(store().auditTrail().entries({}));
    for (const AuditEntry &entry : trail) {
        const QString words = entry.before + entry.after + entry.detail;
        QVERIFY2(!words.contains(u"Keller") && !words.contains(annasNumber), qPrintable(words));
        if (entry.detail.startsWith(keyOf(anna.id)))
            actions << entry.action;
    }
    QCOMPARE(actions,
             (QStringList{u"guest sent"_s, u"retry"_s, u"guest offer"_s, u"guest add"_s})); // newest first
}

QTEST_GUILESS_MAIN(GuestBookTest)
#include "tst_guestbook.moc"
