// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calljson.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class CallJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsThereAndAbsentIsNull();
    void mergedCallNamesItsSources();
    void valuesKeepTheirKinds();
    void rawRecordsAreKeptEvenWhenTheyAreNoObject();
    void loggedCallsSurviveStorage();
    void columnsAreKeysOfTheCall();
};

namespace {
Call emptyCall()
{
    Call call;
    call.records << RecordInfo{.ref = {AccountId{1}, u"cal_1"_s}};
    return call;
}
} // namespace

void CallJsonTest::everyKeyIsThereAndAbsentIsNull()
{
    const QJsonObject json = callToJson(emptyCall(), u"Seaside"_s);
    for (const auto &key :
         {u"direction"_s, u"status"_s, u"started_at"_s, u"ring_seconds"_s, u"duration_seconds"_s,
          u"guest_id"_s, u"notes"_s, u"ticket_id"_s, u"customer_id"_s, u"transcript"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
        QVERIFY2(json.value(key).isNull(), qPrintable(key));
    }
    for (const auto &key : {u"recordings"_s, u"segments"_s, u"tags"_s, u"pending"_s, u"action_items"_s,
                            u"legs"_s, u"kept_here"_s, u"lost_corrections"_s})
        QVERIFY2(json.value(key).isArray() && json.value(key).toArray().isEmpty(), qPrintable(key));
    QCOMPARE(json.value(u"id"_s).toString(), u"1:cal_1"_s);
    QCOMPARE(json.value(u"provenance"_s), QJsonValue(QJsonObject()));
}

void CallJsonTest::mergedCallNamesItsSources()
{
    Call call = emptyCall();
    call.provenance = {{Field::Notes, {AccountId{2}, u"x"_s}}};
    call.keptHere = {Field::Tags};
    call.legs = {Leg{.id = u"CA2"_s, .toNumber = u"client:alex"_s, .status = CallStatus::Missed}};
    call.recordings = {Recording{.id = u"RE1"_s, .record = {AccountId{2}, u"x"_s}}};
    call.records[0].rawDetails = R"({"insights":{}})";
    const QJsonObject json = callToJson(call, u"Seaside"_s);
    QCOMPARE(json.value(u"provenance"_s), QJsonValue(QJsonObject{{u"notes"_s, u"2:x"_s}}));
    QCOMPARE(json.value(u"kept_here"_s), QJsonValue(QJsonArray{u"tags"_s}));
    QCOMPARE(json.value(u"legs"_s)[0][u"to_number"_s].toString(), u"client:alex"_s);
    QCOMPARE(json.value(u"legs"_s)[0][u"status"_s].toString(), u"missed"_s);
    QVERIFY(json.value(u"legs"_s)[0][u"answered_at"_s].isNull());
    const QJsonObject whole = callWithRecordsToJson(call, {});
    QCOMPARE(whole.value(u"recordings"_s)[0][u"record"_s].toString(), u"2:x"_s);
    QVERIFY(whole.value(u"records"_s)[0][u"details"_s][u"insights"_s].isObject());
    QCOMPARE(whole.value(u"provenance"_s), json.value(u"provenance"_s));
}

void CallJsonTest::valuesKeepTheirKinds()
{
    Call call = emptyCall();
    call.direction = Direction::Outbound;
    call.fromNumber = u"+33142278186"_s;
    call.toNumber = u"+13055551234"_s;
    call.duration = Seconds(0);
    call.startedAt = fromMs(1773669600000);
    call.segments << Segment{
        .speaker = u"guest"_s, .text = u"Hello"_s, .start = std::chrono::milliseconds(1500)};
    call.pending = {Field::Notes};
    const QJsonObject json = callToJson(call, u"Seaside"_s);
    QCOMPARE(json.value(u"duration_seconds"_s), QJsonValue(0));
    QCOMPARE(json.value(u"started_at"_s).toString(), u"2026-03-16T14:00:00Z"_s);
    QCOMPARE(json.value(u"line"_s).toString(), call.fromNumber);
    QCOMPARE(json.value(u"remote_number"_s).toString(), call.toNumber);
    QCOMPARE(json.value(u"segments"_s)[0][u"start"_s], QJsonValue(1.5));
    QVERIFY(json.value(u"segments"_s)[0][u"end"_s].isNull());
    QCOMPARE(json.value(u"pending"_s), QJsonValue(QJsonArray{u"notes"_s}));
}

void CallJsonTest::rawRecordsAreKeptEvenWhenTheyAreNoObject()
{
    Call call = emptyCall();
    call.records[0].raw = R"({"id":"cal_1","new_field":7})";
    call.records << RecordInfo{.ref = {AccountId{2}, u"x"_s}, .raw = "not json"};
    const QJsonObject json = callWithRecordsToJson(call, {{AccountId{1}, u"A"_s}, {AccountId{2}, u"B"_s}});
    const QJsonArray records = json.value(u"records"_s).toArray();
    QCOMPARE(records[0][u"raw"_s][u"new_field"_s], QJsonValue(7));
    QCOMPARE(records[1][u"raw"_s].toString(), u"not json"_s);
    QCOMPARE(records[1][u"account"_s].toString(), u"B"_s);
}

void CallJsonTest::loggedCallsSurviveStorage()
{
    NewCall call{.account = AccountId{3}};
    call.facts.direction = Direction::Inbound;
    call.facts.status = CallStatus::Completed;
    call.facts.fromNumber = u"+13055551234"_s;
    call.facts.toNumber = u"+33142278186"_s;
    call.facts.duration = Seconds(187);
    call.facts.startedAt = fromMs(1773669600000);
    call.facts.notes = u"Line one\nline two"_s;
    call.facts.staffId = u"stf_1"_s;
    call.recordingUrl = u"https://example.org/a.mp3"_s;
    QCOMPARE(newCallFromJson(call.account, newCallToJson(call)), call);
}

void CallJsonTest::columnsAreKeysOfTheCall()
{
    const QJsonObject json = callToJson(emptyCall(), u"Seaside"_s);
    for (const QString &column : callJsonColumns())
        QVERIFY2(json.contains(column) && !json.value(column).isArray(), qPrintable(column));
}

QTEST_GUILESS_MAIN(CallJsonTest)
#include "tst_calljson.moc"
