// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/guestbook.h"
#include "tests/sync/rig.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Edits on their way from the store to a provider: each arrives once, or stays visible with its reason.
class OutboxPushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anEditArrivesAndLeavesTheOutbox();
    void anEditIsReadBeforeItIsSent();
    void aLostAnswerIsReadNotRepeated();
    void aLostRequestIsSentAgain();
    void editsApartAreMerged();
    void aConflictKeepsBothAndHoldsUpNobody();
    void aDecidedConflictIsSent();
    void aRefusalKeepsTheProvidersWords();
    void aFailingServerIsTriedAgainLater_data();
    void aFailingServerIsTriedAgainLater();
    void anEditWaitsForItsTime();
    void typingOnWhileSendingArrivesToo();
    void anEditOfADeletedCallStaysVisible();
    void oneOfTwoEqualCallsIsNotTakenForTheOther();
    void aLoggedCallIsMadeOnce_data();
    void aLoggedCallIsMadeOnce();
    void aLostCreateIsNeverMadeAgainUnasked();
    void twinsAreBothMade();
    void editsOfALoggedCallWaitForItsId();
    void aDeletionArrives_data();
    void aDeletionArrives();
    void aSignInErrorKeepsTheEdit();
    void anInterruptedSendIsReadFirst_data();
    void anInterruptedSendIsReadFirst();

    void aGuestArrivesAndHasTheirContact();
    void aGuestWithAnAddressIsNeverMadeTwice_data();
    void aGuestWithAnAddressIsNeverMadeTwice();
    void aGuestWithoutAnAddressIsMadeOnce_data();
    void aGuestWithoutAnAddressIsMadeOnce();
    void aGuestOfUnknownFateWaitsForTheUser_data();
    void aGuestOfUnknownFateWaitsForTheUser();
    void anInterruptedGuestIsLookedFor();
    void aRefusedGuestIsSentWithOtherWords();
    void aLinkWaitsForTheGuest();
    void aLinkIsDroppedWithTheGuest();
    void aChangedGuestIsChangedThere();
    void aGuestWhoIsSomebodyElsesIsRefused();

private:
    Guest keep(const QString &name, const QString &email, const QString &number = u"+33612345678"_s)
    {
        Guest guest;
        guest.name = name;
        guest.email = email;
        guest.numbers = {number};
        const QList<GuestOffer> offers{
            {.account = account, .firstName = name.section(u' ', 0, 0), .lastName = name.section(u' ', 1)}};
        return QCoro::waitFor(rig->store->guestBook().save(guest, offers)).value();
    }
    Guest guestNow(GuestId id) { return QCoro::waitFor(rig->store->guestBook().guest(id)).value(); }
    QList<GuestContact> contact(const QString &id) const { return {GuestContact{account, id}}; }
    int made() const { return server->requestCount(u"guest"_s); }

    RecordRef ref(int row) const { return server->calls[row].ref; }
    QString notes(int row) const { return server->calls[row].facts.notes; }

    std::unique_ptr<Rig> rig;
    std::unique_ptr<FakeServer> server;
    AccountId account{};
};

void OutboxPushTest::init()
{
    rig = std::make_unique<Rig>();
    server = std::make_unique<FakeServer>();
    account = rig->connect(*server);
    server->fill(5, at("2026-03-16T10:00:00Z"));
    server->edit(ref(0).providerCallId, [](CallFacts &facts) { facts.notes = u"one\ntwo\nthree"_s; });
    rig->sync();
    server->journal.clear();
}

void OutboxPushTest::cleanup()
{
    rig.reset();
    server.reset();
}

void OutboxPushTest::anEditArrivesAndLeavesTheOutbox()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(notes(1), u"Rang back"_s);
    QVERIFY(rig->outbox().isEmpty());
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::anEditIsReadBeforeItIsSent()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    rig->push();
    QCOMPARE(server->journal, (QStringList{u"fetch cal_000002"_s, u"update cal_000002 notes"_s}));
}

void OutboxPushTest::aLostAnswerIsReadNotRepeated()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->faultAt[2] = Fault::LostAnswer;
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->requestCount(u"update"_s), 1);
    QVERIFY(rig->outbox().isEmpty());
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aLostRequestIsSentAgain()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->faultAt[2] = Fault::LostRequest;
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->requestCount(u"update"_s), 2);
    QCOMPARE(notes(1), u"Rang back"_s);
    QVERIFY(rig->outbox().isEmpty());
}

void OutboxPushTest::editsApartAreMerged()
{
    rig->edit(ref(0), u"one\ntwo\nthree"_s, u"ONE\ntwo\nthree"_s);
    server->edit(ref(0).providerCallId, [](CallFacts &facts) { facts.notes = u"one\ntwo\nTHREE"_s; });
    server->faultAt[2] = Fault::LostAnswer; // and found again among theirs
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(notes(0), u"ONE\ntwo\nTHREE"_s);
    QCOMPARE(server->requestCount(u"update"_s), 1);
    QVERIFY(rig->outbox().isEmpty());
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aConflictKeepsBothAndHoldsUpNobody()
{
    rig->edit(ref(0), u"one\ntwo\nthree"_s, u"mine"_s);
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->edit(ref(0).providerCallId, [](CallFacts &facts) { facts.notes = u"theirs"_s; });
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(notes(0), u"theirs"_s);
    QCOMPARE(notes(1), u"Rang back"_s);
    const QList<OutboxItem> items = rig->outbox();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().state, OutboxState::Conflict);
    QCOMPARE(items.first().after, u"mine"_s);
    QCOMPARE(items.first().theirs, u"theirs"_s);
    server->journal.clear();
    rig->push();
    QVERIFY(server->journal.isEmpty()); // waits for the user
}

void OutboxPushTest::aDecidedConflictIsSent()
{
    rig->edit(ref(0), u"one\ntwo\nthree"_s, u"mine"_s);
    server->edit(ref(0).providerCallId, [](CallFacts &facts) { facts.notes = u"theirs"_s; });
    rig->push();
    QVERIFY(QCoro::waitFor(rig->store->outboxRetry(rig->outbox().first().id)));
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(notes(0), u"mine"_s);
    QVERIFY(rig->outbox().isEmpty());
}

void OutboxPushTest::aRefusalKeepsTheProvidersWords()
{
    rig->edit(ref(0), u"one\ntwo\nthree"_s, u"mine"_s);
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->faultAt[2] = Fault::Rejected;
    const SyncReport report = rig->push();
    QVERIFY(!report.error);
    QCOMPARE(report.sent, 1);
    const QList<OutboxItem> items = rig->outbox();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().state, OutboxState::Rejected);
    QCOMPARE(items.first().problem, u"notes: too long"_s);
    QCOMPARE(items.first().after, u"mine"_s);
    QCOMPARE(notes(1), u"Rang back"_s);
}

void OutboxPushTest::aFailingServerIsTriedAgainLater_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("request");
    for (const int request : {1, 2}) { // the reading before, the writing
        QTest::addRow("offline at request %d", request) << Fault::Offline << request;
        QTest::addRow("timeout at request %d", request) << Fault::Timeout << request;
        QTest::addRow("5xx at request %d", request) << Fault::ServerError << request;
        QTest::addRow("429 at request %d", request) << Fault::RateLimited << request;
        QTest::addRow("unreadable at request %d", request) << Fault::BadReply << request;
        QTest::addRow("login page at request %d", request) << Fault::CaptivePortal << request;
    }
}

void OutboxPushTest::aFailingServerIsTriedAgainLater()
{
    QFETCH(Fault, fault);
    QFETCH(int, request);
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->faultAt[request] = fault;
    rig->push();
    const OutboxItem item = rig->outbox().first();
    QCOMPARE(item.state, OutboxState::Queued);
    QVERIFY(item.notBefore && *item.notBefore > rig->clock.now());
    server->journal.clear();
    server->faultAt.clear();
    rig->push();
    QVERIFY(server->journal.isEmpty()); // not yet
    rig->clock.advance(10min);
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(notes(1), u"Rang back"_s);
    QVERIFY(rig->outbox().isEmpty());
}

void OutboxPushTest::anEditWaitsForItsTime()
{
    const Edit edit{ref(1), Field::Notes, {}, u"Rang"_s};
    QVERIFY(QCoro::waitFor(rig->store->saveEdit(edit, rig->clock.now() + 2s)));
    QCOMPARE(rig->push().sent, 0);
    rig->clock.advance(2s);
    QCOMPARE(rig->push().sent, 1);
}

void OutboxPushTest::typingOnWhileSendingArrivesToo()
{
    rig->edit(ref(1), {}, u"Rang"_s);
    std::vector<QCoro::Task<Result<void>>> typing;
    server->onRequest = [&](int number) {
        const Edit edit{ref(1), Field::Notes, u"Rang"_s, u"Rang back"_s};
        if (number == 2)
            typing.push_back(rig->store->saveEdit(edit));
    };
    rig->push();
    server->onRequest = {};
    rig->push();
    QCOMPARE(notes(1), u"Rang back"_s);
    QVERIFY(rig->outbox().isEmpty());
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::anEditOfADeletedCallStaysVisible()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->remove(ref(1).providerCallId);
    QCOMPARE(rig->push().sent, 0);
    const OutboxItem item = rig->outbox().first();
    QCOMPARE(item.state, OutboxState::Rejected);
    QCOMPARE(item.after, u"Rang back"_s);
    QVERIFY(!item.problem.isEmpty());
}

/// Twice the same number, no answer, no notes: nothing but our own books tells them apart.
void OutboxPushTest::oneOfTwoEqualCallsIsNotTakenForTheOther()
{
    rig->log(server->account, {});
    rig->push();
    QVERIFY(rig->outbox().isEmpty());
    rig->log(server->account, {});
    server->fault = Fault::LostRequest;
    rig->push();
    server->fault = Fault::None;
    rig->close(); // what the pusher remembers goes with the program
    rig->open();
    for (int look = 0; look < 4; ++look) {
        rig->push();
        rig->clock.advance(1min);
    }
    QCOMPARE(rig->outbox().size(), 1); // for the user to decide, not confirmed by the first call
    QVERIFY(!rig->outbox().first().problem.isEmpty());
}

void OutboxPushTest::aLoggedCallIsMadeOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("creates");
    QTest::newRow("at once") << Fault::None << 1;
    QTest::newRow("the answer was lost") << Fault::LostAnswer << 1;
    QTest::newRow("offline at first") << Fault::Offline << 2;
    QTest::newRow("5xx at first") << Fault::ServerError << 2;
}

void OutboxPushTest::aLoggedCallIsMadeOnce()
{
    QFETCH(Fault, fault);
    QFETCH(int, creates);
    rig->log(account, u"Walk-in"_s);
    server->faultAt[1] = fault;
    rig->push();
    rig->clock.advance(1min);
    rig->push();
    QCOMPARE(server->requestCount(u"create"_s), creates);
    QCOMPARE(server->calls.size(), 6);
    QCOMPARE(notes(0), u"Walk-in"_s);
    QVERIFY(rig->outbox().isEmpty());
    rig->sync();
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aLostCreateIsNeverMadeAgainUnasked()
{
    rig->log(account, u"Walk-in"_s);
    server->faultAt[1] = Fault::LostRequest;
    for (int i = 0; i < 5; ++i) {
        rig->sync();
        rig->clock.advance(2h);
    }
    QCOMPARE(server->requestCount(u"create"_s), 1);
    QCOMPARE(server->calls.size(), 5);
    const OutboxItem item = rig->outbox().first();
    QCOMPARE(item.state, OutboxState::Unknown);
    QVERIFY(!item.problem.isEmpty());
    QVERIFY(QCoro::waitFor(rig->store->outboxRetry(item.id)));
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->calls.size(), 6);
    QVERIFY(rig->outbox().isEmpty());
}

/// Two calls that look the same are two calls, also when the answer for one was lost.
void OutboxPushTest::twinsAreBothMade()
{
    rig->log(account, u"Walk-in"_s);
    rig->log(account, u"Walk-in"_s);
    server->faultAt[2] = Fault::LostRequest; // the second create
    rig->push();
    rig->clock.advance(1min);
    rig->push();
    QCOMPARE(server->calls.size(), 6);
    QCOMPARE(rig->outbox().size(), 1); // the lost one is not taken for the other
    QCOMPARE(rig->outbox().first().state, OutboxState::Unknown);
}

void OutboxPushTest::editsOfALoggedCallWaitForItsId()
{
    const RecordRef local = rig->log(account, u"Walk-in"_s);
    rig->edit(local, u"Walk-in"_s, u"Walk-in, room 12"_s);
    rig->edit(local, {}, u"gst_1"_s, Field::Guest);
    server->faultAt[1] = Fault::ServerError;
    rig->push();
    QCOMPARE(server->requestCount(u"update"_s), 0);
    rig->clock.advance(1min);
    rig->push();
    QCOMPARE(server->calls.size(), 6);
    QCOMPARE(notes(0), u"Walk-in, room 12"_s);
    QCOMPARE(server->calls[0].facts.guestId, u"gst_1"_s);
    QVERIFY(rig->outbox().isEmpty());
    rig->sync();
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aDeletionArrives_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("goneBefore");
    QTest::newRow("at once") << Fault::None << false;
    QTest::newRow("gone before") << Fault::None << true;
    QTest::newRow("the answer was lost") << Fault::LostAnswer << false;
    QTest::newRow("the request was lost") << Fault::LostRequest << false;
    QTest::newRow("5xx at first") << Fault::ServerError << false;
}

void OutboxPushTest::aDeletionArrives()
{
    QFETCH(Fault, fault);
    QFETCH(bool, goneBefore);
    const RecordRef call = ref(1);
    QVERIFY(QCoro::waitFor(rig->store->queueDelete(call)));
    if (goneBefore)
        server->remove(call.providerCallId);
    server->faultAt[1] = fault;
    rig->push();
    rig->clock.advance(1min);
    rig->push();
    QVERIFY(!server->find(call.providerCallId));
    QVERIFY(rig->outbox().isEmpty());
    rig->sync({.full = true});
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aSignInErrorKeepsTheEdit()
{
    rig->edit(ref(1), {}, u"Rang back"_s);
    server->fault = Fault::Unauthorised;
    QCOMPARE(rig->sync().error->kind, Error::Kind::Unauthorised);
    QCOMPARE(server->requestCount(), 1); // no list after that
    QCOMPARE(rig->state(account).lastError->kind, Error::Kind::Unauthorised);
    server->fault = Fault::None;
    rig->clock.advance(1min);
    QVERIFY(!rig->sync().error);
    QCOMPARE(notes(1), u"Rang back"_s);
}

/// Killed between "Sending" and the answer.
void OutboxPushTest::anInterruptedSendIsReadFirst_data()
{
    QTest::addColumn<bool>("isNewRun");
    QTest::newRow("by the end of the program") << true;
    QTest::newRow("of the account, which goes on") << false;
}

void OutboxPushTest::anInterruptedSendIsReadFirst()
{
    QFETCH(bool, isNewRun);
    rig->edit(ref(1), {}, u"Rang back"_s);
    OutboxItem item = rig->outbox().first();
    item.state = OutboxState::Sending;
    QVERIFY(QCoro::waitFor(rig->store->outboxUpdate(item)));
    server->edit(ref(1).providerCallId,
                 [](CallFacts &facts) { facts.notes = u"Rang back"_s; }); // it had arrived
    if (isNewRun) {
        rig->close();
        rig->open();
    }
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->requestCount(u"update"_s), 0);
    QVERIFY(rig->outbox().isEmpty());
    COMPARE_WITH(*rig, *server);
}

void OutboxPushTest::aGuestArrivesAndHasTheirContact()
{
    const Guest guest = keep(u"Maria Lopez"_s, u"maria@example.com"_s);
    QCOMPARE(rig->outbox().size(), 1);
    QCOMPARE(rig->push().sent, 1);
    QVERIFY(rig->outbox().isEmpty());
    QCOMPARE(server->guests.size(), 1);
    QCOMPARE(server->guests.first().name, u"Maria Lopez"_s);
    QCOMPARE(server->guests.first().phone, u"+33612345678"_s);
    QCOMPARE(guestNow(guest.id).contacts, contact(server->guests.first().providerGuestId));
    rig->push();
    QCOMPARE(made(), 1);
}

void OutboxPushTest::aGuestWithAnAddressIsNeverMadeTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("the answer was lost") << Fault::LostAnswer;
    QTest::newRow("the request was lost") << Fault::LostRequest;
    QTest::newRow("offline at first") << Fault::Offline;
    QTest::newRow("5xx at first") << Fault::ServerError;
    QTest::newRow("unreadable at first") << Fault::BadReply;
}

void OutboxPushTest::aGuestWithAnAddressIsNeverMadeTwice()
{
    QFETCH(Fault, fault);
    const Guest guest = keep(u"Maria Lopez"_s, u"maria@example.com"_s);
    server->faultAt[1] = fault;
    rig->push();
    rig->close();
    rig->open();
    rig->clock.advance(1min);
    rig->push();
    QVERIFY(rig->outbox().isEmpty());
    QCOMPARE(made(), 2); // the address makes it safe
    QCOMPARE(server->guests.size(), 1);
    QCOMPARE(guestNow(guest.id).contacts, contact(server->guests.first().providerGuestId));
}

void OutboxPushTest::aGuestWithoutAnAddressIsMadeOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("requests");
    QTest::newRow("at once") << Fault::None << 1;
    QTest::newRow("the answer was lost") << Fault::LostAnswer << 1;
    QTest::newRow("offline at first") << Fault::Offline << 2;
    QTest::newRow("429 at first") << Fault::RateLimited << 2;
}

void OutboxPushTest::aGuestWithoutAnAddressIsMadeOnce()
{
    QFETCH(Fault, fault);
    QFETCH(int, requests);
    const Guest guest = keep(u"Maria Lopez"_s, {});
    server->faultAt[1] = fault;
    rig->push();
    rig->clock.advance(1min);
    rig->push();
    QVERIFY(rig->outbox().isEmpty());
    QCOMPARE(made(), requests);
    QCOMPARE(server->guests.size(), 1);
    QCOMPARE(guestNow(guest.id).contacts, contact(server->guests.first().providerGuestId));
}

void OutboxPushTest::aGuestOfUnknownFateWaitsForTheUser_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("lost, nobody may list") << Fault::LostRequest << false;
    QTest::newRow("lost, not in the list") << Fault::LostRequest << true;
    QTest::newRow("5xx") << Fault::ServerError << false;
    QTest::newRow("the answer was lost, nobody may list") << Fault::LostAnswer << false;
}

void OutboxPushTest::aGuestOfUnknownFateWaitsForTheUser()
{
    QFETCH(Fault, fault);
    QFETCH(bool, isListed);
    server->hasGuests = isListed;
    keep(u"Maria Lopez"_s, {});
    server->faultAt[1] = fault;
    for (int i = 0; i < 5; ++i) {
        rig->push();
        rig->clock.advance(2h);
        rig->close();
        rig->open();
    }
    QCOMPARE(made(), 1);
    const OutboxItem item = rig->outbox().first();
    QCOMPARE(item.state, OutboxState::Unknown);
    QVERIFY(!item.problem.isEmpty());
    QVERIFY(QCoro::waitFor(rig->store->outboxRetry(item.id)));
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(made(), 2); // they said so
    QVERIFY(rig->outbox().isEmpty());
}

/// Killed between "Sending" and the answer, which had arrived.
void OutboxPushTest::anInterruptedGuestIsLookedFor()
{
    const Guest guest = keep(u"Maria Lopez"_s, {});
    OutboxItem item = rig->outbox().first();
    server->save(guestFactsFromJson(item.payload));
    item.state = OutboxState::Sending;
    item.attempts = 1;
    QVERIFY(QCoro::waitFor(rig->store->outboxUpdate(item)));
    rig->close();
    rig->open();
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(made(), 0);
    QVERIFY(rig->outbox().isEmpty());
    QCOMPARE(guestNow(guest.id).contacts, contact(server->guests.first().providerGuestId));
}

void OutboxPushTest::aRefusedGuestIsSentWithOtherWords()
{
    const Guest guest = keep(u"Maria Lopez"_s, {});
    server->faultAt[1] = Fault::Rejected;
    rig->push();
    QCOMPARE(rig->outbox().first().state, OutboxState::Rejected);
    QCOMPARE(rig->outbox().first().problem, u"notes: too long"_s);
    const QList<GuestOffer> offers{{.account = account, .firstName = u"Maria"_s, .lastName = u"López"_s}};
    QVERIFY(QCoro::waitFor(rig->store->guestBook().save(guest, offers)));
    QCOMPARE(rig->outbox().size(), 1);
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->guests.first().name, u"Maria López"_s);
}

void OutboxPushTest::aLinkWaitsForTheGuest()
{
    const Guest guest = keep(u"Maria Lopez"_s, {});
    QVERIFY(QCoro::waitFor(rig->store->guestBook().link({ref(1)}, guest.id)));
    rig->edit(ref(2), {}, u"Rang back"_s);
    QCOMPARE(rig->outbox().size(), 3);
    server->faultAt[1] = Fault::Offline;
    rig->push();
    QCOMPARE(server->calls[1].facts.guestId, QString());
    QCOMPARE(server->requestCount(u"update"_s), 0); // offline ends the push
    rig->clock.advance(1min);
    rig->push();
    QVERIFY(rig->outbox().isEmpty());
    QCOMPARE(server->calls[1].facts.guestId, server->guests.first().providerGuestId);
    QCOMPARE(server->requestCount(u"update"_s), 2);
}

void OutboxPushTest::aLinkIsDroppedWithTheGuest()
{
    const Guest guest = keep(u"Maria Lopez"_s, {});
    QVERIFY(QCoro::waitFor(rig->store->guestBook().link({ref(1)}, guest.id)));
    QVERIFY(QCoro::waitFor(rig->store->outboxDiscard(rig->outbox().first().id)));
    QVERIFY(rig->outbox().isEmpty());
    rig->push();
    QVERIFY(server->journal.isEmpty());
    const CallId call = QCoro::waitFor(rig->store->find(ref(1))).value();
    QCOMPARE(QCoro::waitFor(rig->store->call(call))->guest, guest.id); // here the link stays
}

void OutboxPushTest::aChangedGuestIsChangedThere()
{
    Guest guest = keep(u"Maria Lopez"_s, u"maria@example.com"_s);
    rig->push();
    QList<GuestOffer> offers{{.account = account, .firstName = u"Maria"_s, .lastName = u"Lopez"_s}};
    guest.numbers = {u"+34911234567"_s}; // of before the answer: without a contact
    guest = QCoro::waitFor(rig->store->guestBook().save(guest, offers)).value();
    QCOMPARE(guest.contacts, contact(server->guests.first().providerGuestId));
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(server->guests.size(), 1);
    QCOMPARE(server->guests.first().phone, u"+34911234567"_s);
    QVERIFY(QCoro::waitFor(rig->store->guestBook().save(guest, offers)));
    QVERIFY(rig->outbox().isEmpty()); // they have it already
    guest.email = u"other@example.com"_s;
    const auto refused = QCoro::waitFor(rig->store->guestBook().save(guest, offers));
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().detail, keyOf(GuestCopyProblem::KnownByOtherEmail));
    QCOMPARE(guestNow(guest.id).email, u"maria@example.com"_s); // nothing of it was saved
}

void OutboxPushTest::aGuestWhoIsSomebodyElsesIsRefused()
{
    const Guest first = keep(u"Maria Lopez"_s, u"maria@example.com"_s);
    rig->push();
    const Guest second = keep(u"Mari Lopez"_s, u"maria@example.com"_s, u"+34911234567"_s);
    rig->push();
    const OutboxItem item = rig->outbox().first();
    QCOMPARE(item.state, OutboxState::Rejected);
    QVERIFY2(item.problem.contains(keyOf(first.id)), qPrintable(item.problem));
    QVERIFY(QCoro::waitFor(rig->store->guestBook().merge(first.id, second.id)));
    QVERIFY(QCoro::waitFor(rig->store->outboxRetry(item.id)));
    QCOMPARE(rig->push().sent, 1);
    QCOMPARE(guestNow(first.id).contacts, contact(server->guests.first().providerGuestId));
}

QTEST_GUILESS_MAIN(OutboxPushTest)
#include "tst_outboxpush.moc"
