// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"
#include "models/domain/phonenumber.h"

#include <QTest>

#include <algorithm>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

MergeSource source(int account, const QString &id, Provider provider, CallFacts facts)
{
    MergeSource made;
    made.record = {.ref = {AccountId{account}, id}, .facts = std::move(facts)};
    made.info = {.ref = made.record.ref, .provider = provider};
    return made;
}

CallFacts heardOf()
{
    CallFacts facts;
    facts.provider = u"twilio"_s;
    facts.status = CallStatus::Missed;
    facts.providerStatus = u"missed"_s;
    facts.notes = u"rang twice"_s;
    facts.guestName = u"Maria"_s;
    facts.startedAt = fromMs(1000);
    facts.startDerived = true;
    return facts;
}

CallFacts carried()
{
    CallFacts facts;
    facts.provider = u"twilio"_s;
    facts.status = CallStatus::Voicemail;
    facts.providerStatus = u"no-answer"_s;
    facts.startedAt = fromMs(500);
    facts.references.insert(u"ticket_id"_s, u"7"_s);
    return facts;
}

OutboxItem noteEdit(const QString &after)
{
    return {.kind = OutboxKind::Update, .field = Field::Notes, .after = after};
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRecordIsTheCall();
    void theCarrierSpeaksForTheCallAndTheOthersFillIn();
    void orderOfSourcesDoesNotMatter();
    void theCallIsNamedAfterTheConversationAndNotAfterALeg();
    void deletedSourcesComeLast();
    void timesComeFromTheOneThatKnowsMost();
    void numbersComeFromTheOneThatHidesNone();
    void endOutranksRingingAndVoicemailOutranksMissed();
    void writableWordsComeFromWhereTheyCanBeWritten();
    void listsAreUnited();
    void ticksThatAreNotOursAreLeftAlone();
    void legsAreListedAndSupplyNoMainFacts();
    void severalLegsWithoutTheirCallAreOne();
    void detailsStandOverTheList();
    void latestKeptValueLiesUnderEdits();
    void editsGoWhereTheFieldIsAccepted();
    void laterEditsWinAndAreMarked();
    void linksNameTheirSourceAndAreEdited_data();
    void linksNameTheirSourceAndAreEdited();
    void aClearedFieldIsAbsent();
    void deletionHidesTheCall();
};

void MergeTest::oneRecordIsTheCall()
{
    const Call call = mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf())}, {});
    QCOMPARE(static_cast<const CallFacts &>(call), heardOf());
    QCOMPARE(call.ref().toString(), u"1:a"_s);
    QVERIFY(call.provenance.isEmpty());
    QVERIFY(call.pending.isEmpty());
}

void MergeTest::theCarrierSpeaksForTheCallAndTheOthersFillIn()
{
    const Call call = mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf()),
                                    source(2, u"CA1"_s, Provider::Twilio, carried())},
                                   {});
    QCOMPARE(call.status, CallStatus::Voicemail);
    QCOMPARE(call.providerStatus, u"no-answer"_s);
    QCOMPARE(call.startedAt, fromMs(500));
    QVERIFY(!call.startDerived);
    QCOMPARE(call.notes, u"rang twice"_s);
    QCOMPARE(call.guestName, u"Maria"_s);
    QCOMPARE(call.references.value(u"ticket_id"_s), u"7"_s);
    QCOMPARE(call.provenance.value(Field::Status).toString(), u"2:CA1"_s);
    QCOMPARE(call.provenance.value(Field::Notes).toString(), u"1:a"_s);
    QCOMPARE(call.ref().toString(), u"1:a"_s); // the name does not depend on who is richest
}

void MergeTest::orderOfSourcesDoesNotMatter()
{
    QList<MergeSource> sources{source(1, u"a"_s, Provider::Escapelife, heardOf()),
                               source(2, u"CA1"_s, Provider::Twilio, carried()),
                               source(3, u"9"_s, Provider::Aircall, heardOf())};
    const Call expected = mergeRecords(sources, {});
    std::sort(sources.begin(), sources.end(),
              [](auto &a, auto &b) { return a.record.ref.account > b.record.ref.account; });
    QCOMPARE(mergeRecords(sources, {}), expected);
    std::rotate(sources.begin(), sources.begin() + 1, sources.end());
    QCOMPARE(mergeRecords(sources, {}), expected);
}

void MergeTest::theCallIsNamedAfterTheConversationAndNotAfterALeg()
{
    CallFacts leg = carried();
    leg.parentCallSid = u"CA5"_s;
    const QList<MergeSource> sources{source(1, u"CA1"_s, Provider::Twilio, leg),
                                     source(1, u"CA5"_s, Provider::Twilio, carried()),
                                     source(1, u"CA9"_s, Provider::Twilio, leg)};
    const Call call = mergeRecords(sources, {});
    QStringList names;
    for (const RecordInfo &info : call.records)
        names << info.ref.providerCallId;
    QCOMPARE(names, (QStringList{u"CA5"_s, u"CA1"_s, u"CA9"_s}));
    QCOMPARE(mergeRecords({sources.first()}, {}).ref().providerCallId, u"CA1"_s);
}

void MergeTest::deletedSourcesComeLast()
{
    MergeSource gone = source(2, u"CA1"_s, Provider::Twilio, carried());
    gone.info.deletedAt = fromMs(9000);
    const MergeSource stays = source(1, u"a"_s, Provider::Escapelife, heardOf());
    const Call call = mergeRecords({gone, stays}, {});
    QCOMPARE(call.status, CallStatus::Missed);
    QVERIFY(!call.isDeleted());
    QVERIFY(mergeRecords({gone}, {}).isDeleted());
}

void MergeTest::timesComeFromTheOneThatKnowsMost()
{
    CallFacts full = heardOf();
    full.answeredAt = fromMs(4000);
    full.endedAt = fromMs(9000);
    full.talk = Seconds(5);
    CallFacts exact = carried(); // its own clock; knows the start only
    exact.ring = Seconds(7);
    const Call call = mergeRecords(
        {source(1, u"a"_s, Provider::Escapelife, full), source(2, u"CA1"_s, Provider::Twilio, exact)}, {});
    QCOMPARE(call.startedAt, full.startedAt);
    QVERIFY(call.startDerived);
    QCOMPARE(call.endedAt, full.endedAt);
    QVERIFY(!call.ring); // not from another clock
    QCOMPARE(call.provenance.value(Field::Times).toString(), u"1:a"_s);
    QCOMPARE(call.provenance.value(Field::Status).toString(), u"2:CA1"_s);
}

void MergeTest::numbersComeFromTheOneThatHidesNone()
{
    CallFacts hidden = carried();
    hidden.direction = Direction::Inbound;
    hidden.fromNumber = withheldNumber.toString();
    hidden.toNumber = u"+13055550100"_s;
    CallFacts shown = hidden;
    shown.provider = u"other"_s;
    shown.fromNumber = u"+33612345678"_s;
    const Call call = mergeRecords(
        {source(2, u"CA1"_s, Provider::Twilio, hidden), source(3, u"9"_s, Provider::Skipcall, shown)}, {});
    QCOMPARE(call.fromNumber, shown.fromNumber);
    QCOMPARE(call.provenance.value(Field::Numbers).toString(), u"3:9"_s);
}

void MergeTest::endOutranksRingingAndVoicemailOutranksMissed()
{
    const auto statusOf = [](CallStatus carrier, CallStatus other) {
        CallFacts direct = carried();
        direct.status = carrier;
        CallFacts heard = heardOf();
        heard.status = other;
        return mergeRecords({source(1, u"a"_s, Provider::Escapelife, heard),
                             source(2, u"CA1"_s, Provider::Twilio, direct)},
                            {})
            .status;
    };
    QCOMPARE(statusOf(CallStatus::Ringing, CallStatus::Completed), CallStatus::Completed);
    QCOMPARE(statusOf(CallStatus::Missed, CallStatus::Voicemail), CallStatus::Voicemail);
    QCOMPARE(statusOf(CallStatus::Completed, CallStatus::Voicemail), CallStatus::Completed);
    QCOMPARE(statusOf(CallStatus::Failed, CallStatus::Missed), CallStatus::Failed);
}

void MergeTest::writableWordsComeFromWhereTheyCanBeWritten()
{
    CallFacts rich = carried();
    rich.notes = u"read only"_s;
    rich.summary = u"theirs"_s;
    rich.segments = {Segment{u"guest"_s, u"Hello"_s, {}, {}}};
    const Call call = mergeRecords(
        {source(1, u"a"_s, Provider::Escapelife, heardOf()), source(2, u"CA1"_s, Provider::Twilio, rich)},
        {});
    QCOMPARE(call.notes, u"rang twice"_s);
    QCOMPARE(call.summary, u"theirs"_s); // nobody else has one
    QCOMPARE(call.provenance.value(Field::Segments).toString(), u"2:CA1"_s);
}

void MergeTest::listsAreUnited()
{
    CallFacts one = heardOf();
    one.recordings = {Recording{.id = u"RE1"_s}, Recording{.id = u"a"_s}};
    one.tags = {u"vip"_s};
    one.actionItems = {{u"call back"_s, false}, {u"send the map"_s, false}};
    CallFacts other = carried();
    other.recordings = {Recording{.id = u"RE1"_s}};
    other.tags = {u"late"_s, u"vip"_s};
    other.actionItems = {{u"call back"_s, true}};
    const Call call = mergeRecords(
        {source(1, u"a"_s, Provider::Escapelife, one), source(2, u"CA1"_s, Provider::Twilio, other)}, {});
    QCOMPARE(call.recordings,
             (QList<Recording>{{.id = u"RE1"_s, .record = {AccountId{2}, u"CA1"_s}},
                               {.id = u"a"_s, .record = {AccountId{1}, u"a"_s}}}));
    QCOMPARE(call.tags, QStringList({u"late"_s, u"vip"_s}));
    QCOMPARE(call.actionItems, QList<ActionItem>({{u"call back"_s, true}, {u"send the map"_s, false}}));
}

void MergeTest::ticksThatAreNotOursAreLeftAlone()
{
    CallFacts facts = heardOf();
    facts.actionItems = {{u"call back"_s, false}};
    for (const QString &odd :
         {u"not JSON"_s, u"{}"_s, u"[1, [\"call back\"], [\"call back\", 1], [true, \"x\"]]"_s,
          u"[[\"other\", true]]"_s}) {
        const Call call = mergeRecords({source(1, u"a"_s, Provider::Escapelife, facts)},
                                       {.kept = {{Field::ActionItems, odd, {}}}});
        QCOMPARE(call.actionItems, facts.actionItems);
    }
}

void MergeTest::legsAreListedAndSupplyNoMainFacts()
{
    CallFacts parent = carried();
    parent.legs = {Leg{.id = u"CA2"_s, .toNumber = u"client:old"_s}};
    CallFacts leg = carried();
    leg.parentCallSid = u"CA1"_s;
    leg.providerCallSid = u"CA2"_s;
    leg.toNumber = u"client:alex"_s;
    leg.status = CallStatus::Completed;
    leg.endedAt = fromMs(9000);
    leg.transcript = u"Hello"_s;
    const Call call = mergeRecords(
        {source(1, u"CA2"_s, Provider::Twilio, leg), source(1, u"CA1"_s, Provider::Twilio, parent)}, {});
    QCOMPARE(call.status, CallStatus::Voicemail);
    QVERIFY(call.toNumber.isNull());
    QVERIFY(!call.endedAt);
    QCOMPARE(call.transcript, u"Hello"_s); // a leg may have been what was transcribed
    QCOMPARE(call.legs.size(), 1);
    QCOMPARE(call.legs.first().toNumber, u"client:alex"_s);
    QCOMPARE(call.legs.first().status, CallStatus::Completed);
}

void MergeTest::severalLegsWithoutTheirCallAreOne()
{
    CallFacts leg = carried();
    leg.parentCallSid = u"CA1"_s;
    CallFacts other = leg;
    other.startedAt = fromMs(800);
    const Call call = mergeRecords(
        {source(1, u"CA3"_s, Provider::Twilio, other), source(1, u"CA2"_s, Provider::Twilio, leg)}, {});
    QCOMPARE(call.startedAt, leg.startedAt);
    QCOMPARE(call.parentCallSid, u"CA1"_s);
    QCOMPARE(call.legs.size(), 1);
    QCOMPARE(call.legs.first().id, u"CA3"_s);
}

void MergeTest::detailsStandOverTheList()
{
    MergeSource read = source(1, u"a"_s, Provider::Escapelife, heardOf());
    read.record.details = CallDetails{};
    read.record.details->facts.transcript = u"Hello"_s;
    read.record.details->facts.notes = u"in full"_s;
    const Call call = mergeRecords({read}, {});
    QCOMPARE(call.transcript, u"Hello"_s);
    QCOMPARE(call.notes, u"in full"_s);
    QCOMPARE(call.guestName, u"Maria"_s);
}

void MergeTest::latestKeptValueLiesUnderEdits()
{
    const KeptValue earlier{Field::Notes, u"earlier"_s, fromMs(1)};
    const KeptValue later{Field::Notes, u"later"_s, fromMs(2)};
    const QList<MergeSource> sources{source(1, u"a"_s, Provider::Escapelife, heardOf()),
                                     source(3, u"9"_s, Provider::Quo, heardOf())};
    const Call kept = mergeRecords(sources, {.kept = {later, earlier}});
    QCOMPARE(kept.notes, u"later"_s);
    QCOMPARE(kept.keptHere, QSet<Field>{Field::Notes});
    QVERIFY(!kept.provenance.contains(Field::Notes));
    OutboxItem edit = noteEdit(u"typed"_s);
    edit.call = {AccountId{1}, u"a"_s};
    const Call edited = mergeRecords(sources, {.edits = {edit}, .kept = {later}});
    QCOMPARE(edited.notes, u"typed"_s);
    QCOMPARE(edited.provenance.value(Field::Notes), edit.call);
}

void MergeTest::editsGoWhereTheFieldIsAccepted()
{
    CallFacts silent = carried();
    QList<MergeSource> sources{source(2, u"CA1"_s, Provider::Twilio, silent),
                               source(3, u"b"_s, Provider::BlueRockTel, heardOf()),
                               source(1, u"a"_s, Provider::Escapelife, silent)};
    const Call call = mergeRecords(sources, {});
    QCOMPARE(call.recordFor(Field::Notes)->toString(), u"3:b"_s); // it supplied them
    QCOMPARE(call.recordFor(Field::Summary)->toString(), u"1:a"_s); // the first that takes them
    QCOMPARE(call.recordFor(Field::Segments), std::nullopt);
    sources[1].info.deletedAt = fromMs(1);
    QCOMPARE(mergeRecords(sources, {}).recordFor(Field::Notes)->toString(), u"1:a"_s);
    QCOMPARE(mergeRecords({sources.first()}, {}).recordFor(Field::Notes), std::nullopt);
}

void MergeTest::laterEditsWinAndAreMarked()
{
    const Call call = mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf())},
                                   {.edits = {noteEdit(u"first"_s), noteEdit(u"second"_s)}});
    QCOMPARE(call.notes, u"second"_s);
    QCOMPARE(call.pending, QSet<Field>{Field::Notes});
    QCOMPARE(call.guestName, u"Maria"_s);
}

void MergeTest::linksNameTheirSourceAndAreEdited_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("reference");
    QTest::newRow("ticket") << Field::Ticket << u"ticket_id"_s;
    QTest::newRow("customer") << Field::Customer << u"customer_id"_s;
    QTest::newRow("reservation") << Field::Reservation << u"reservation_id"_s;
}

void MergeTest::linksNameTheirSourceAndAreEdited()
{
    QFETCH(Field, field);
    QFETCH(QString, reference);
    CallFacts crm = heardOf();
    crm.references = {{reference, u"7"_s}};
    const QList<MergeSource> sources{source(1, u"a"_s, Provider::Twilio, carried()),
                                     source(2, u"15"_s, Provider::BlueRockTel, crm)};
    const Call known = mergeRecords(sources, {});
    // The carrier's record comes first, and has a ticket of its own.
    const bool isCarriers = field == Field::Ticket;
    QCOMPARE(fieldValue(known, field), std::optional(u"7"_s));
    QCOMPARE(known.provenance.value(field).toString(), isCarriers ? u"1:a"_s : u"2:15"_s);
    const OutboxItem edit{.call = {AccountId{2}, u"15"_s}, .field = field, .before = u"7"_s, .after = u"8"_s};
    const Call edited = mergeRecords(sources, {.edits = {edit}});
    QCOMPARE(edited.references.value(reference), u"8"_s);
    QVERIFY(edited.pending.contains(field));
    QCOMPARE(edited.provenance.value(field).toString(), u"2:15"_s);
}

void MergeTest::aClearedFieldIsAbsent()
{
    const Call call =
        mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf())}, {.edits = {noteEdit(u""_s)}});
    QVERIFY(call.notes.isNull());
    QVERIFY(call.pending.contains(Field::Notes));
}

void MergeTest::deletionHidesTheCall()
{
    const Call call =
        mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf())},
                     {.edits = {OutboxItem{.call = {AccountId{1}, u"a"_s}, .kind = OutboxKind::Delete}}});
    QVERIFY(call.deletedHere);
    QVERIFY(!call.isDeleted());
    // A record that stays keeps the call, and speaks for it from now on.
    const Call left = mergeRecords(
        {source(1, u"a"_s, Provider::Escapelife, heardOf()), source(3, u"9"_s, Provider::Quo, carried())},
        {.edits = {OutboxItem{.call = {AccountId{1}, u"a"_s}, .kind = OutboxKind::Delete}}});
    QVERIFY(!left.deletedHere);
    QCOMPARE(left.provenance.value(Field::Status).toString(), u"3:9"_s);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
