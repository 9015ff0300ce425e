// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

Record fullRecord()
{
    using Ms = std::chrono::milliseconds;
    return RecordBuilder(u"full"_s)
        .guest(u"gst_1"_s, u"Zoé"_s)
        .staff(u"stf_1"_s, u"Léa"_s)
        .notes(u"line one\nline two \U0001F600"_s)
        .summary(u"short"_s)
        .transcript(u"hello"_s)
        .recording(u"rec_1"_s)
        .with(&CallFacts::answeredAt, std::optional(at("2026-03-16T10:00:05.250Z")))
        .with(&CallFacts::endedAt, std::optional(at("2026-03-16T10:01:35Z")))
        .with(&CallFacts::ring, std::optional(Seconds(0)))
        .with(&CallFacts::startDerived, true)
        .with(&CallFacts::summaryDetailed, u"long"_s)
        .with(&CallFacts::references, QMap<QString, QString>{{u"reservation_id"_s, u"res_9"_s}})
        .with(&CallFacts::providerCallSid, u"CA1"_s)
        .with(&CallFacts::segments,
              QList<Segment>{{u"guest"_s, u"hi"_s, Ms(10), {}}, {QString(), u"yes"_s, {}, Ms(5)}})
        .with(&CallFacts::topics, QStringList{u"late"_s, u"key"_s})
        .with(&CallFacts::sentiments, QStringList{u"glad"_s})
        .with(&CallFacts::actionItems, QList<ActionItem>{{u"call back"_s, true}})
        .with(&CallFacts::tags, QStringList{u"vip"_s})
        .with(&CallFacts::legs,
              QList<Leg>{{u"CA2"_s, u"+13055550100"_s, u"client:alex"_s, u"alex"_s, u"Alex"_s,
                          CallStatus::Missed, fromMs(1000), fromMs(2000), fromMs(3000)},
                         {.id = u"CA3"_s}});
}

/// In a call recordings say whose they are.
CallFacts asShown(const Record &record)
{
    CallFacts facts = record.facts;
    for (Recording &recording : facts.recordings)
        recording.record = record.ref;
    return facts;
}

} // namespace

class StoreReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<Profile>(), m_profile->addAccount(); }
    void cleanup() { m_profile.reset(); }

    void factsRoundTrip_data();
    void factsRoundTrip();
    void rowsKeepTheirOrder();
    void rowShowsTheUsersNames();
    void facetsCount();
    void dayCountsFollowSummerTime_data();
    void dayCountsFollowSummerTime();
    void totalsCountEverything();
    void readingGoesOnWhileWriting();

private:
    Store &store() { return **m_profile; }
    std::unique_ptr<Profile> m_profile;
};

void StoreReadingTest::factsRoundTrip_data()
{
    QTest::addColumn<Record>("record");
    Record bare;
    bare.ref = {AccountId{1}, u"bare"_s};
    bare.raw = "{}";
    QTest::newRow("nothing supplied") << bare;
    QTest::newRow("everything supplied") << fullRecord();
    QTest::newRow("NUL and quotes") << RecordBuilder(u"odd"_s).notes(u"a\0b'\"%_;--"_s).build();
}

void StoreReadingTest::factsRoundTrip()
{
    QFETCH(Record, record);
    got(store().applyPage(writeOf({record})));
    m_profile->reopen();
    const Call call = m_profile->callOf(record.ref.providerCallId);
    const CallFacts shown = asShown(record);
    QCOMPARE(static_cast<const CallFacts &>(call), shown);
    QCOMPARE(call.records.first().raw, record.raw);
    QCOMPARE(call.records.first().providerCallSid, record.facts.providerCallSid);
    const Call light = got(store().calls({call.id})).constFirst();
    QCOMPARE(static_cast<const CallFacts &>(light), shown);
    QVERIFY(light.records.first().raw.isEmpty());
    // Merged again from what is stored, it is still the same.
    got(store().saveEdit({record.ref, Field::Summary, {}, u"t"_s}));
    got(store().outboxDiscard(got(store().outbox()).constFirst().id));
    QCOMPARE(static_cast<const CallFacts &>(m_profile->callOf(record.ref.providerCallId)), shown);
}

void StoreReadingTest::rowsKeepTheirOrder()
{
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s), RecordBuilder(u"c"_s)})));
    const auto rows = got(store().rows({CallId{3}, CallId{77}, CallId{1}}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].ref.providerCallId, u"c"_s);
    QCOMPARE(rows[1].ref.providerCallId, u"a"_s);
    QCOMPARE(await(store().call(CallId{77})).error().kind, Error::Kind::NotFound);
}

void StoreReadingTest::rowShowsTheUsersNames()
{
    got(store().applyPage(
        writeOf({RecordBuilder().staff(u"stf_1"_s, u"S. One"_s), RecordBuilder(u"b"_s).staff(u"stf_2"_s)})));
    QVERIFY(m_profile->rowOf(u"cal_1"_s).lineName.isNull());
    QCOMPARE(m_profile->rowOf(u"cal_1"_s).staffName, u"S. One"_s);
    got(store().setLabel(QueryField::Line, u"+13055550100"_s, u"Front desk"_s));
    got(store().setLabel(QueryField::Staff, u"stf_2"_s, u"Léa"_s));
    QCOMPARE(m_profile->rowOf(u"cal_1"_s).lineName, u"Front desk"_s);
    QCOMPARE(m_profile->rowOf(u"b"_s).staffName, u"Léa"_s);
    QCOMPARE(m_profile->callOf(u"b"_s).staffName, u"Léa"_s);
    QCOMPARE(got(store().facet(QueryField::Line)),
             (QList<FacetValue>{{u"+13055550100"_s, u"Front desk"_s, 2}}));
    QCOMPARE(m_profile->ids(filterOf(u"staff:léa"_s)).size(), size_t(1));
    QCOMPARE(m_profile->ids(filterOf(u"line:FRONT"_s)).size(), size_t(2));
    got(store().setLabel(QueryField::Line, u"+13055550100"_s, QString()));
    QVERIFY(m_profile->rowOf(u"cal_1"_s).lineName.isNull());
    QCOMPARE(await(store().setLabel(QueryField::Guest, u"x"_s, u"y"_s)).error().kind, Error::Kind::Invalid);
}

void StoreReadingTest::facetsCount()
{
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s).missed().provider(u"quo"_s),
                                   RecordBuilder(u"b"_s).missed(), RecordBuilder(u"c"_s).outbound()})));
    QCOMPARE(got(store().facet(QueryField::Status)),
             (QList<FacetValue>{{u"missed"_s, {}, 2}, {u"completed"_s, {}, 1}}));
    QCOMPARE(got(store().facet(QueryField::Provider)),
             (QList<FacetValue>{{u"twilio"_s, {}, 2}, {u"quo"_s, {}, 1}}));
    QCOMPARE(got(store().facet(QueryField::Account)).constFirst().label, u"Hotel"_s);
}

void StoreReadingTest::dayCountsFollowSummerTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("lastOfDay");
    QTest::addColumn<QString>("firstOfNext");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Paris, 23 hours") << QByteArray("Europe/Paris") << u"2026-03-29T21:59:59Z"_s
                                     << u"2026-03-29T22:00:00Z"_s << QDate(2026, 3, 29);
    QTest::newRow("Paris, eve of 23 hours") << QByteArray("Europe/Paris") << u"2026-03-28T22:59:59Z"_s
                                            << u"2026-03-28T23:00:00Z"_s << QDate(2026, 3, 28);
    QTest::newRow("Paris, 25 hours") << QByteArray("Europe/Paris") << u"2026-10-25T22:59:59Z"_s
                                     << u"2026-10-25T23:00:00Z"_s << QDate(2026, 10, 25);
    // Midnight does not exist there on that day.
    QTest::newRow("Cairo, no midnight") << QByteArray("Africa/Cairo") << u"2026-04-23T21:59:59Z"_s
                                        << u"2026-04-23T22:00:00Z"_s << QDate(2026, 4, 23);
    QTest::newRow("UTC") << QByteArray("UTC") << u"2026-03-29T23:59:59Z"_s << u"2026-03-30T00:00:00Z"_s
                         << QDate(2026, 3, 29);
}

void StoreReadingTest::dayCountsFollowSummerTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, lastOfDay);
    QFETCH(QString, firstOfNext);
    QFETCH(QDate, day);
    got(store().applyPage(
        writeOf({RecordBuilder(u"a"_s).at(*fromIso(lastOfDay)),
                 RecordBuilder(u"b"_s).at(*fromIso(firstOfNext)).missed(),
                 RecordBuilder(u"c"_s).with(&CallFacts::startedAt, std::optional<TimePoint>())})));
    const QList<DayCount> expected{{day, CallStatus::Completed, 1}, {day.addDays(1), CallStatus::Missed, 1}};
    QCOMPARE(got(store().dayCounts({}, QTimeZone(zone))), expected);
}

void StoreReadingTest::totalsCountEverything()
{
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s).missed(), RecordBuilder(u"b"_s).outbound(),
                                   RecordBuilder(u"c"_s).provider(u"quo"_s)})));
    const Totals totals = got(store().totals({}));
    QCOMPARE(totals.calls, 3);
    QCOMPARE(totals.byDirection, (QMap<QString, int>{{u"inbound"_s, 2}, {u"outbound"_s, 1}}));
    QCOMPARE(totals.byStatus, (QMap<QString, int>{{u"completed"_s, 2}, {u"missed"_s, 1}}));
    QCOMPARE(totals.byProvider, (QMap<QString, int>{{u"twilio"_s, 2}, {u"quo"_s, 1}}));
    QCOMPARE(got(store().totals(filterOf(u"status:missed"_s))).calls, 1);
}

void StoreReadingTest::readingGoesOnWhileWriting()
{
    std::vector<QCoro::Task<Result<PageOutcome>>> writes;
    for (int page = 0; page < 20; ++page) {
        QList<Record> records;
        for (int i = 0; i < 100; ++i)
            records << RecordBuilder(u"cal_%1_%2"_s.arg(page).arg(i)).notes(u"page"_s);
        writes.push_back(store().applyPage(writeOf(records)));
    }
    // Whole pages or nothing, whenever one looks; and table, text and totals agree in the end.
    size_t seen = 0;
    while (seen < 2000) {
        const size_t now = m_profile->ids().size();
        QVERIFY(now >= seen);
        QCOMPARE(now % 100, size_t(0));
        seen = now;
        for (const CallRow &row : got(store().rows({CallId{qint64(seen)}})))
            QVERIFY(row.hasNotes);
    }
    for (auto &write : writes)
        got(std::move(write));
    QCOMPARE(m_profile->ids(filterOf(u"page"_s)).size(), size_t(2000));
}

QTEST_GUILESS_MAIN(StoreReadingTest)
#include "tst_storereading.moc"
