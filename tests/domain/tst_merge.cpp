// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

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
    void laterEditsWinAndAreMarked();
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

void MergeTest::laterEditsWinAndAreMarked()
{
    const Call call = mergeRecords({source(1, u"a"_s, Provider::Escapelife, heardOf())},
                                   {.edits = {noteEdit(u"first"_s), noteEdit(u"second"_s)}});
    QCOMPARE(call.notes, u"second"_s);
    QCOMPARE(call.pending, QSet<Field>{Field::Notes});
    QCOMPARE(call.guestName, u"Maria"_s);
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
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
