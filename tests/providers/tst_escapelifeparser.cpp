// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/parser.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::escapelife;

namespace {

const Reading reading{AccountId{7}, {}};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The only call in a page made of @p fields, with an id and a direction.
Record callWith(const QByteArray &fields)
{
    const auto record = parseCall(R"({"id":"cal_1","direction":"inbound",)" + fields + '}', reading);
    return record.value_or(Record());
}

std::optional<TimePoint> at(QStringView time)
{
    return fromIso(u"2026-03-16T"_s + time.toString() + u'Z');
}

} // namespace

class EscapelifeParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void everyEnvelope_data();
    void everyEnvelope();
    void oneCallInEveryEnvelope_data();
    void oneCallInEveryEnvelope();
    void rawIsWordForWord();
    void badItemsAreSetAsideAndNeverBlockTheirPage();
    void unusualItemsAreKept();
    void startRingAndTalk_data();
    void startRingAndTalk();
    void numbersAreNormalisedForTheRegion();
    void pagesThatAreNone_data();
    void pagesThatAreNone();
    void noPrefixOfAPageIsAPage();
    void damagedPagesNeverCrash();
    void setAsideTextIsBounded();
    void guests();
    void properties_data();
    void properties();
    void summaries_data();
    void summaries();
    void errorDetails_data();
    void errorDetails();
};

void EscapelifeParserTest::everyFieldOfACall()
{
    const auto page = parseCallPage(recorded("list_data"), reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 2);
    QCOMPARE(page->setAside, QList<SetAsideItem>());
    CallFacts expected;
    expected.direction = Direction::Inbound;
    expected.status = CallStatus::Completed;
    expected.providerStatus = u"completed"_s;
    expected.provider = u"twilio"_s;
    expected.fromNumber = u"+12025550142"_s;
    expected.toNumber = u"+12025550100"_s;
    expected.startedAt = at(u"14:00:00");
    expected.startDerived = true;
    expected.createdAt = at(u"14:00:00");
    expected.answeredAt = at(u"14:00:12");
    expected.endedAt = at(u"14:03:19");
    expected.ring = 12s;
    expected.talk = 187s;
    expected.duration = 187s;
    expected.staffId = u"stf_0001"_s;
    expected.guestId = u"gst_0001"_s;
    expected.references = {{u"property_id"_s, u"pty_0001"_s}, {u"reservation_id"_s, u"res_0001"_s}};
    expected.providerCallSid = u"CA00000000000000000000000000000001"_s;
    expected.carrierIds = {u"twilio:CA00000000000000000000000000000001"_s};
    expected.recordings = {{u"cal_0002"_s, Recording::State::Available, {}}};
    expected.transcript = u"Hello.\nGood morning."_s;
    expected.summary = u"Wants an early check-in."_s;
    expected.notes = u"Approved for 1 pm."_s;
    const Record first = page->records.at(0);
    QCOMPARE(first.ref, (RecordRef{AccountId{7}, u"cal_0002"_s}));
    QVERIFY(first.facts == expected);

    const CallFacts second = page->records.at(1).facts;
    QCOMPARE(second.provider, u"quo"_s);
    QCOMPARE(second.status, std::optional(CallStatus::Missed));
    QCOMPARE(second.createdAt, at(u"12:00:00.250"));
    QCOMPARE(second.ring, std::optional<Seconds>(30s));
    QVERIFY(second.notes.isNull() && second.transcript.isNull() && second.guestId.isNull());
    QVERIFY(second.recordings.isEmpty());
}

void EscapelifeParserTest::everyEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("data") << recorded("list_data");
    QTest::newRow("calls") << recorded("list_calls");
    QTest::newRow("bare") << recorded("list_bare");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + recorded("list_bare");
}

void EscapelifeParserTest::everyEnvelope()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, reading);
    QVERIFY(page);
    QCOMPARE(page->records.last().ref.providerCallId, u"cal_0001"_s);
}

void EscapelifeParserTest::oneCallInEveryEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bare") << recorded("created");
    QTest::newRow("data") << "{\"data\":" + recorded("created") + '}';
    QTest::newRow("call") << "{\"call\":" + recorded("created") + '}';
}

void EscapelifeParserTest::oneCallInEveryEnvelope()
{
    QFETCH(QByteArray, body);
    const auto record = parseCall(body, reading);
    QVERIFY(record);
    QCOMPARE(record->ref.providerCallId, u"cal_0001"_s);
    QCOMPARE(record->raw, recorded("created").trimmed());
    QCOMPARE(record->facts.provider, u"manual"_s);
    QVERIFY(!record->facts.ring);
}

void EscapelifeParserTest::rawIsWordForWord()
{
    const QByteArray item = R"({ "id" : "cal_1",  "direction":"inbound", "cost" : 1.500, "id2":"\u0041" })";
    const auto page = parseCallPage("{\"data\": [\n " + item + " \n]}", reading);
    QVERIFY(page);
    QCOMPARE(page->records.at(0).raw, item);
}

void EscapelifeParserTest::badItemsAreSetAsideAndNeverBlockTheirPage()
{
    const auto page = parseCallPage(recorded("list_mixed"), reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 22);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records.at(0).ref.providerCallId, u"cal_good1"_s);
    QCOMPARE(page->records.at(1).ref.providerCallId, u"cal_good2"_s);
    QMap<QString, QString> reasons;
    for (const SetAsideItem &item : page->setAside) {
        QVERIFY(!item.raw.isEmpty());
        QVERIFY(!item.reason.isEmpty());
        if (!item.providerCallId.isEmpty())
            reasons.insert(item.providerCallId, item.reason);
    }
    QCOMPARE(page->setAside.size(), 20);
    const QMap<QString, QString> expected{
        {u"cal_direction_number"_s, u"direction: expected text, got number"_s},
        {u"cal_no_direction"_s, u"direction: missing"_s},
        {u"cal_odd_direction"_s, u"direction: unknown word \"sideways\""_s},
        {u"cal_duration_text"_s, u"duration_seconds: expected number, got text"_s},
        {u"cal_duration_fraction"_s, u"duration_seconds: not a whole number within 64 bits"_s},
        {u"cal_duration_huge"_s, u"duration_seconds: not a whole number within 64 bits"_s},
        {u"cal_time_number"_s, u"created_at: expected text, got number"_s},
        {u"cal_time_words"_s, u"answered_at: not a time"_s},
        {u"cal_notes_list"_s, u"notes: expected text, got list"_s},
    };
    QCOMPARE(reasons, expected);
}

void EscapelifeParserTest::unusualItemsAreKept()
{
    const auto page = parseCallPage(recorded("list_unusual"), reading);
    QVERIFY(page);
    QCOMPARE(page->setAside, QList<SetAsideItem>());
    QHash<QString, CallFacts> calls;
    for (const Record &record : page->records)
        calls.insert(record.ref.providerCallId, record.facts);

    QCOMPARE(calls.value(u"9007199254740993"_s).guestId, u"12345678901234567890123"_s);
    CallFacts nothing;
    nothing.direction = Direction::Inbound;
    QVERIFY(calls.value(u"cal_nulls"_s) == nothing);
    QVERIFY(calls.value(u"cal_empty"_s) == nothing);
    QVERIFY(calls.value(u"cal_empty"_s).notes.isNull());
    QCOMPARE(calls.value(u"cal_unknown_live"_s).status, std::optional(CallStatus::Active));
    QCOMPARE(calls.value(u"cal_unknown_live"_s).providerStatus, u"on_hold"_s);
    QCOMPARE(calls.value(u"cal_unknown_over"_s).status, std::optional(CallStatus::Completed));
    QVERIFY(calls.contains(u"cal_extra"_s));
    QCOMPARE(calls.value(u"cal_surrogate"_s).notes, u"half \uFFFD of a smile, whole \U0001F600"_s);
    QCOMPARE(calls.value(u"cal_nul"_s).notes, QString(u"a\0b"_s));
    QCOMPARE(calls.value(u"cal_nul"_s).notes.size(), 3);
    QCOMPARE(calls.value(u"cal_twice"_s).status, std::optional(CallStatus::Completed));
    QCOMPARE(calls.value(u"cal_whole_double"_s).duration, std::optional<Seconds>(187s));
    QVERIFY(!calls.value(u"cal_negative"_s).duration);
    QCOMPARE(calls.value(u"cal_withheld"_s).fromNumber, u"withheld"_s);
}

void EscapelifeParserTest::startRingAndTalk_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("start"); // empty: absent
    QTest::addColumn<int>("ring"); // -1: absent
    QTest::addColumn<int>("talk");
    const auto row = [](const char *name, const QByteArray &fields, const QString &start, int ring,
                        int talk) {
        QTest::newRow(name) << fields << start << ring << talk;
    };
    const QByteArray day = "2026-03-16T";
    const auto times = [&](const QByteArray &created, const QByteArray &answered, const QByteArray &ended) {
        return R"("created_at":")" + day + created + R"(Z","answered_at":)"
            + (answered.isEmpty() ? "null"_ba : '"' + day + answered + "Z\"") + R"(,"ended_at":)"
            + (ended.isEmpty() ? "null"_ba : '"' + day + ended + "Z\"");
    };
    const QByteArray twilio = R"(,"provider":"twilio","status":)";
    row("answered, row born while ringing",
        times("10:00:00", "10:00:20", "10:01:00") + twilio + R"("completed")", u"10:00:00"_s, 20, 40);
    row("answered, row born at the answer",
        times("10:00:20", "10:00:20", "10:01:00") + twilio + R"("completed")", u"10:00:20"_s, 0, 40);
    row("answered, row older than any ringing",
        times("09:00:00", "10:00:20", "10:01:00") + twilio + R"("completed")", u"10:00:20"_s, -1, 40);
    row("three minutes of ringing", times("10:00:00", "10:03:00", "10:04:00") + twilio + R"("completed")",
        u"10:00:00"_s, 180, 60);
    row("a second more", times("10:00:00", "10:03:01", "10:04:00") + twilio + R"("completed")", u"10:03:01"_s,
        -1, 59);
    row("answered, row born afterwards",
        times("11:00:00", "10:00:20", "10:01:00") + twilio + R"("completed")", u"10:00:20"_s, -1, 40);
    row("missed, row born while ringing", times("10:00:00", {}, "10:00:25") + twilio + R"("missed")",
        u"10:00:00"_s, 25, -1);
    row("completed without an answer time and a length",
        times("10:00:00", {}, "10:00:40") + twilio + R"("completed")", u"10:00:00"_s, 40, -1);
    row("voicemail with the length of its message",
        times("10:00:00", {}, "10:00:40") + twilio + R"("voicemail","duration_seconds":20)", u"10:00:00"_s,
        40, -1);
    row("completed with a length and no answer time is no ringing",
        times("10:00:00", {}, "10:01:40") + twilio + R"("completed","duration_seconds":90)", u"10:00:10"_s,
        -1, -1);
    row("logged by hand",
        times("10:00:00", "10:00:20", "10:01:00") + R"(,"provider":"manual","status":"completed")",
        u"10:00:20"_s, -1, 40);
    row("logged by hand, only an end",
        times("18:00:00", {}, "10:01:00") + R"(,"provider":"manual","duration_seconds":60)", u"10:00:00"_s,
        -1, -1);
    row("only created", times("10:00:00", {}, {}) + twilio + R"("missed")", u"10:00:00"_s, -1, -1);
    row("still ringing", times("10:00:00", {}, {}) + twilio + R"("ringing")", u"10:00:00"_s, -1, -1);
    row("in talk", times("10:00:00", "10:00:09", {}) + twilio + R"("active")", u"10:00:00"_s, 9, -1);
    row("end before the answer", times("10:00:00", "10:00:20", "10:00:10") + twilio + R"("completed")",
        u"10:00:00"_s, 20, -1);
    row("nothing known", R"("status":"missed")", {}, -1, -1);
}

void EscapelifeParserTest::startRingAndTalk()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, start);
    QFETCH(int, ring);
    QFETCH(int, talk);
    const CallFacts facts = callWith(fields).facts;
    QCOMPARE(facts.startedAt, start.isEmpty() ? std::nullopt : at(start));
    QCOMPARE(facts.startDerived, !start.isEmpty());
    QCOMPARE(facts.ring ? int(facts.ring->count()) : -1, ring);
    QCOMPARE(facts.talk ? int(facts.talk->count()) : -1, talk);
}

void EscapelifeParserTest::numbersAreNormalisedForTheRegion()
{
    const QByteArray body =
        R"([{"id":"a","direction":"inbound","from_number":"06 12 34 56 78","to_number":"115"}])";
    const Reading french{AccountId{7}, u"FR"_s};
    QCOMPARE(parseCallPage(body, french)->records.at(0).facts.fromNumber, u"+33612345678"_s);
    QCOMPARE(parseCallPage(body, reading)->records.at(0).facts.toNumber, u"115"_s);
}

void EscapelifeParserTest::pagesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text") << R"("ok")"_ba;
    QTest::newRow("object without list") << R"({"ok":true})"_ba;
    QTest::newRow("error with status 200") << recorded("error_text");
    QTest::newRow("list of another thing's key") << R"({"guests":[]})"_ba;
    QTest::newRow("web page") << "<html></html>"_ba;
    QTest::newRow("a million brackets") << QByteArray(1000000, '[');
    QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba;
    QTest::newRow("UTF-16") << QByteArray("[\0]\0", 4);
}

void EscapelifeParserTest::pagesThatAreNone()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, reading);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void EscapelifeParserTest::noPrefixOfAPageIsAPage()
{
    for (const char *const name : {"list_data", "list_calls", "list_bare", "list_unusual"}) {
        const QByteArray whole = recorded(name).trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseCallPage(whole.first(size), reading));
    }
}

void EscapelifeParserTest::damagedPagesNeverCrash()
{
    QLoggingCategory::setFilterRules(u"callboard.escapelife.warning=false"_s); // thousands of left-out guests
    QRandomGenerator random(1);
    const QByteArray interesting = "\"\\{}[],:0-9eE.+ntfu\n\0\x01\xff\xc3\xed"_ba;
    const QList<QByteArray> pages{recorded("list_unusual"), recorded("list_mixed"), recorded("guests")};
    int understood = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray page = pages.at(round % pages.size());
        for (int change = 0; change < 3; ++change)
            page[random.bounded(int(page.size()))] = interesting.at(random.bounded(int(interesting.size())));
        if (const auto parsed = parseCallPage(page, reading)) {
            ++understood;
            QCOMPARE(parsed->records.size() + parsed->setAside.size(), qsizetype(parsed->itemCount));
        }
        (void)parseCall(page, reading);
        (void)parseGuestPage(page, reading);
        (void)parseProperties(page);
        (void)parseSummary(page);
        (void)parseErrorDetail(page);
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(understood > 300); // else little behind the first check was tried
}

void EscapelifeParserTest::setAsideTextIsBounded()
{
    const auto page = parseCallPage(R"([{"id":"a","notes":")" + QByteArray(200000, 'x') + "\"}]", reading);
    QVERIFY(page);
    QCOMPARE(page->setAside.at(0).raw.size(), 64 * 1024);
}

void EscapelifeParserTest::guests()
{
    QTest::ignoreMessage(QtWarningMsg, "A guest was left out: \"id: missing\"");
    QTest::ignoreMessage(QtWarningMsg, "A guest was left out: \"first_name: expected text, got number\"");
    const auto guests = parseGuestPage(recorded("guests"), reading);
    QVERIFY(guests);
    QCOMPARE(guests->size(), 2);
    const ProviderGuest zoe = guests->at(0);
    QCOMPARE(zoe.providerGuestId, u"gst_0001"_s);
    QCOMPARE(zoe.name, u"Zoé Martin"_s);
    QCOMPARE(zoe.phone, u"+33612345678"_s);
    QCOMPARE(zoe.email, u"zoe@example.com"_s);
    QCOMPARE(zoe.language, u"fr"_s);
    QVERIFY(zoe.raw.startsWith(R"({"id": "gst_0001")"));
    QCOMPARE(guests->at(1).name, u"Ana"_s);
    QVERIFY(guests->at(1).phone.isNull());
}

void EscapelifeParserTest::properties_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("zone");
    QTest::newRow("recorded") << recorded("properties") << u"Hotel Sea View"_s << u"Europe/Lisbon"_s;
    QTest::newRow("bare list") << R"([{"title":"A","timezone":"UTC"}])"_ba << u"A"_s << u"UTC"_s;
    QTest::newRow("one") << R"({"data":{"name":"A"}})"_ba << u"A"_s << QString();
    QTest::newRow("without words") << R"({"data":[{"id":"pty_1"}]})"_ba << QString() << QString();
}

void EscapelifeParserTest::properties()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QFETCH(QString, zone);
    const auto facts = parseProperties(body);
    QVERIFY(facts);
    QCOMPARE(facts->title, title);
    QCOMPARE(facts->timeZone, zone);
}

void EscapelifeParserTest::summaries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("maps")
        << R"({"total":5,"by_direction":{"inbound":3,"outbound":2},"by_status":{"missed":5},)"
           R"("by_provider":{"openphone":5}})"_ba;
    QTest::newRow("short names")
        << R"({"total_calls":5,"direction":{"inbound":3,"outbound":2},"status":{"missed":5},)"
           R"("provider":{"openphone":5}})"_ba;
    QTest::newRow("lists")
        << R"({"data":{"total":5,"by_direction":[{"direction":"inbound","count":3},)"
           R"({"direction":"outbound","count":2}],"by_status":[{"status":"missed","total":5}],)"
           R"("by_provider":[{"key":"openphone","count":5}]}})"_ba;
    QTest::newRow("counts with more") << R"({"summary":{"directions":{"inbound":{"count":3,"seconds":9},)"
                                         R"("outbound":{"count":2}},"statuses":{"missed":{"count":5}},)"
                                         R"("providers":{"openphone":{"count":2},"quo":{"count":3}}}})"_ba;
}

void EscapelifeParserTest::summaries()
{
    QFETCH(QByteArray, body);
    const auto summary = parseSummary(body);
    QVERIFY(summary);
    const QJsonObject expected{
        {u"total"_s, 5},
        {u"by_direction"_s, QJsonObject{{u"inbound"_s, 3}, {u"outbound"_s, 2}}},
        {u"by_status"_s, QJsonObject{{u"missed"_s, 5}}},
        {u"by_provider"_s, QJsonObject{{u"quo"_s, 5}}},
    };
    QCOMPARE(*summary, expected);
    QVERIFY(!parseSummary("{}"));
}

void EscapelifeParserTest::errorDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("text") << recorded("error_text") << u"API key not found"_s;
    QTest::newRow("list") << recorded("error_list")
                          << u"from_number: field required; query.limit: must be 200 or less"_s;
    QTest::newRow("list of text") << R"({"detail":["a","b"]})"_ba << u"a; b"_s;
    QTest::newRow("place with a number")
        << R"({"detail":[{"loc":["body","events",2],"msg":"bad"}]})"_ba << u"events.2: bad"_s;
    QTest::newRow("nothing") << R"({"error":"x"})"_ba << QString();
    QTest::newRow("no JSON") << "<html>"_ba << QString();
}

void EscapelifeParserTest::errorDetails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(parseErrorDetail(body), detail);
}

QTEST_APPLESS_MAIN(EscapelifeParserTest)
#include "tst_escapelifeparser.moc"
