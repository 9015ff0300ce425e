// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/columns.h"
#include "models/providers/bluerocktel/parser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::bluerocktel;

namespace {

const CallReading reading{{AccountId{7}, u"FR"_s}};

CallReading readingIn(const char *zone)
{
    return {{AccountId{7}, {}}, QTimeZone(zone), true};
}

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Record callWith(const QByteArray &fields, const CallReading &how = reading)
{
    return parseCall(R"({"id":1,"direction":"inbound",)" + fields + '}', how).value_or(Record());
}

} // namespace

class BlueRockTelParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void pagesInEveryEnvelope_data();
    void pagesInEveryEnvelope();
    void badItemsAreSetAside();
    void statusWords_data();
    void statusWords();
    void timesWithoutAZone_data();
    void timesWithoutAZone();
    void noCallIsLongerThanAYear();
    void listedByTheLastChange();
    void subjectsLeadTheTopics();
    void words_data();
    void words();
    void segments_data();
    void segments();
    void logins_data();
    void logins();
    void versions();
    void users();
    void contactsInBothSpellings();
    void errorWords_data();
    void errorWords();
    void noPrefixOfAPageIsAPage();
};

void BlueRockTelParserTest::everyFieldOfACall()
{
    const QByteArray body = recorded("call").trimmed();
    const auto record = parseCall(body, reading);
    QVERIFY(record);
    QCOMPARE(record->ref, (RecordRef{AccountId{7}, u"9007199254740993"_s}));
    QCOMPARE(record->raw, body);
    QVERIFY(!record->details);
    QVERIFY(!record->moreExpected);
    CallFacts wanted;
    wanted.direction = Direction::Inbound;
    wanted.status = CallStatus::Completed;
    wanted.providerStatus = u"completed"_s;
    wanted.fromNumber = u"+12025550142"_s;
    wanted.toNumber = u"+12025550100"_s;
    wanted.startedAt = fromIso(u"2026-01-01T12:00:00Z");
    wanted.endedAt = fromIso(u"2026-01-01T12:01:11Z");
    wanted.createdAt = fromIso(u"2026-01-01T12:01:12Z");
    wanted.duration = 71s;
    wanted.staffId = u"3"_s;
    wanted.guestId = u"42"_s;
    wanted.references = {{u"customer_id"_s, u"7"_s}, {u"ticket_id"_s, u"12"_s}};
    wanted.recordings = {{u"9007199254740993"_s, Recording::State::Available, {}}};
    wanted.transcript = u"Is parking included?"_s;
    wanted.segments = {{u"Agent"_s, u"Front desk."_s, 500ms, 1750ms},
                       {u"Caller"_s, u"Is parking included?"_s, 2000ms, 4250ms}};
    wanted.summary = u"Guest asked about parking."_s;
    wanted.summaryDetailed = u"- Parking is 20 a night."_s;
    wanted.topics = QStringList{u"Parking"_s, u"price"_s, u"arrival"_s};
    wanted.sentiments = QStringList{u"positive"_s};
    wanted.notes = u"Wants bay 4.\nCall back."_s;
    QCOMPARE(record->facts, wanted);
}

void BlueRockTelParserTest::pagesInEveryEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Pagination>("place");
    QTest::newRow("root") << recorded("list_root") << Pagination{2, 2, 10, false};
    QTest::newRow("meta") << recorded("list_meta") << Pagination{1, 3, 1, true};
    QTest::newRow("no last page")
        << R"({"data":[{"id":15,"direction":"inbound"}],"current_page":1,"next_page_url":"x"})"_ba
        << Pagination{1, {}, {}, true};
    QTest::newRow("last page zero")
        << R"({"data":[{"id":15,"direction":"inbound"}],"current_page":1,"last_page":0})"_ba
        << Pagination{1, {}, {}, {}};
    QTest::newRow("bare") << R"([{"id":15,"direction":"inbound"}])"_ba << Pagination{};
}

void BlueRockTelParserTest::pagesInEveryEnvelope()
{
    QFETCH(QByteArray, body);
    QFETCH(Pagination, place);
    const auto page = parseCallPage(body, reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 1);
    QCOMPARE(page->records.value(0).ref.providerCallId, u"15"_s);
    QVERIFY(parsePagination(body) == place);
}

void BlueRockTelParserTest::badItemsAreSetAside()
{
    const auto page = parseCallPage(recorded("list_mixed"), reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 9);
    QStringList reasons;
    for (const SetAsideItem &item : page->setAside)
        reasons << item.reason;
    QCOMPARE(reasons,
             QStringList({u"direction: missing or unknown"_s, u"started_at: expected text, got number"_s,
                          u"id: missing"_s, u"expected an object"_s, u"expected an object"_s}));
    QStringList read;
    for (const Record &record : page->records)
        read << record.ref.providerCallId + u' ' + keyOf(record.facts.status.value());
    QCOMPARE(read, QStringList({u"1 completed"_s, u"4 completed"_s, u"5 active"_s, u"6 missed"_s}));
    QCOMPARE(page->records.at(1).facts.providerStatus, u"transferred"_s);
}

void BlueRockTelParserTest::statusWords_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto is = [](CallStatus status) {
        return int(status);
    };
    QTest::newRow("completed") << R"("status":"completed","answered":true)"_ba << is(CallStatus::Completed);
    QTest::newRow("completed by default") << R"("status":"Completed")"_ba << is(CallStatus::Completed);
    QTest::newRow("completed but not taken")
        << R"("status":"completed","answered":false)"_ba << is(CallStatus::Missed);
    QTest::newRow("missed") << R"("status":"missed","answered":true)"_ba << is(CallStatus::Missed);
    QTest::newRow("voicemail") << R"("status":"voicemail","answered":false)"_ba << is(CallStatus::Voicemail);
    QTest::newRow("only not taken") << R"("answered":0)"_ba << is(CallStatus::Missed);
    QTest::newRow("own word, over") << R"("status":"handed_on","ended_at":"2026-01-01T12:00:00Z")"_ba
                                    << is(CallStatus::Completed);
    QTest::newRow("own word, not over") << R"("status":"handed_on")"_ba << is(CallStatus::Active);
}

void BlueRockTelParserTest::statusWords()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QCOMPARE(int(callWith(fields).facts.status.value()), status);
}

void BlueRockTelParserTest::timesWithoutAZone_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("zone named") << u"2026-07-01T12:00:00Z"_s << u"2026-07-01T12:00:00Z"_s;
    QTest::newRow("offset") << u"2026-07-01T12:00:00+05:30"_s << u"2026-07-01T06:30:00Z"_s;
    QTest::newRow("microseconds") << u"2026-07-01T12:00:00.000000Z"_s << u"2026-07-01T12:00:00Z"_s;
    QTest::newRow("summer") << u"2026-07-01 12:00:00"_s << u"2026-07-01T10:00:00Z"_s;
    QTest::newRow("winter") << u"2026-01-01 12:00:00"_s << u"2026-01-01T11:00:00Z"_s;
    QTest::newRow("with a T") << u"2026-01-01T12:00:00"_s << u"2026-01-01T11:00:00Z"_s;
    QTest::newRow("before the change") << u"2026-10-25 01:59:59"_s << u"2026-10-24T23:59:59Z"_s;
    QTest::newRow("twice that night") << u"2026-10-25 02:30:00"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("after the change") << u"2026-10-25 03:00:00"_s << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("never that night") << u"2026-03-29 02:30:00"_s << u"2026-03-29T01:30:00Z"_s;
    QTest::newRow("morning of spring") << u"2026-03-29 03:00:00"_s << u"2026-03-29T01:00:00Z"_s;
}

void BlueRockTelParserTest::timesWithoutAZone()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const Record record = callWith("\"started_at\":\"" + written.toLatin1() + '"', readingIn("Europe/Paris"));
    QVERIFY(record.facts.startedAt);
    QCOMPARE(toIso(*record.facts.startedAt), meant);
}

void BlueRockTelParserTest::noCallIsLongerThanAYear()
{
    const QByteArray start = R"("status":"missed","started_at":"2026-01-01T12:00:00Z","ended_at":")";
    const CallFacts rang = callWith(start + R"(2026-01-01T12:00:25Z")").facts;
    QCOMPARE(rang.duration, std::optional(25s));
    QCOMPARE(rang.ring, rang.duration);
    const CallFacts another = callWith(start + R"(9044-01-01T12:00:25Z")").facts;
    QVERIFY(another.endedAt);
    QVERIFY(!another.duration);
    QVERIFY(!another.ring);
}

void BlueRockTelParserTest::listedByTheLastChange()
{
    const QByteArray fields = R"("created_at":"2026-01-01T12:00:00Z","updated_at":"2026-01-02T12:00:00Z")";
    QVERIFY(!callWith(fields).listedAt);
    QCOMPARE(callWith(fields, readingIn("UTC")).listedAt, fromIso(u"2026-01-02T12:00:00Z"));
}

void BlueRockTelParserTest::subjectsLeadTheTopics()
{
    QCOMPARE(callWith(R"("subject":"Late check-out")").facts.topics, QStringList{u"Late check-out"_s});
    QCOMPARE(callWith(R"("subject":"Parking","topics":["price","PARKING"])").facts.topics,
             QStringList({u"Parking"_s, u"price"_s}));
    QVERIFY(callWith(R"("subject":"Parking")").facts.notes.isNull());
}

void BlueRockTelParserTest::words_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("texts") << R"(["a","b","a",""])"_ba << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("objects") << R"([{"name":"a"},{"label":"b"},{"other":1},3])"_ba
                             << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("one text") << R"("a")"_ba << QStringList{u"a"_s};
    QTest::newRow("one object") << R"({"label":"a","score":1})"_ba << QStringList{u"a"_s};
    QTest::newRow("scores") << R"({"bad":0.1,"good":0.8,"so-so":0.4})"_ba
                            << QStringList({u"good"_s, u"so-so"_s, u"bad"_s});
    QTest::newRow("by speaker") << R"({"agent":"good","caller":{"label":"bad"},"n":1})"_ba
                                << QStringList({u"good"_s, u"bad"_s});
    QTest::newRow("wrapped in a text") << R"("[\"a\",{\"name\":\"b\"}]")"_ba << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("looks wrapped") << R"("[a")"_ba << QStringList{u"[a"_s};
}

void BlueRockTelParserTest::words()
{
    QFETCH(QByteArray, column);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(column, topicKeys()), words);
}

void BlueRockTelParserTest::segments_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QList<Segment>>("turns");
    const QList<Segment> plain{{u"A"_s, u"Hello."_s, {}, {}}, {u"B"_s, u"Hi: you?\nYes."_s, {}, {}}};
    QTest::newRow("lines") << R"("transcription_diarized":"A: Hello.\nB: Hi: you?\nYes.")"_ba << plain;
    QTest::newRow("lines without speakers")
        << R"("transcription_diarized":"Hello.\nB: Hi")"_ba << QList<Segment>();
    QTest::newRow("texts") << R"("segments":["Hello."])"_ba << QList<Segment>{{{}, u"Hello."_s, {}, {}}};
    QTest::newRow("numbers and milliseconds")
        << R"("segments":[{"speaker":0,"text":"Hi","start_ms":1500,"end_ms":2000}])"_ba
        << QList<Segment>{{u"Speaker 1"_s, u"Hi"_s, 1500ms, 2000ms}};
    QTest::newRow("wrapped in a text")
        << R"("segments":"[{\"speaker\":\"A\",\"text\":\"Hi\",\"startTime\":1}]")"_ba
        << QList<Segment>{{u"A"_s, u"Hi"_s, 1s, {}}};
    QTest::newRow("under its own name") << R"("segments":{"segments":[{"text":"Hi","start":-1}]})"_ba
                                        << QList<Segment>{{{}, u"Hi"_s, {}, {}}};
    QTest::newRow("something else") << R"("segments":{"a":1})"_ba << QList<Segment>();
}

void BlueRockTelParserTest::segments()
{
    QFETCH(QByteArray, fields);
    QFETCH(QList<Segment>, turns);
    QCOMPARE(callWith(fields).facts.segments, turns);
}

void BlueRockTelParserTest::logins_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("token") << R"({"token":"abc","user":{"id":3}})"_ba
                           << "abc"_ba;
    QTest::newRow("under data") << R"({"data":{"token":"abc"}})"_ba
                                << "abc"_ba;
    QTest::newRow("none") << R"({"user":{"id":3}})"_ba << QByteArray();
    QTest::newRow("a list") << "[]"_ba << QByteArray();
}

void BlueRockTelParserTest::logins()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QCOMPARE(parseLogin(body).value_or(QByteArray()), token);
}

void BlueRockTelParserTest::versions()
{
    const auto facts = parseVersion(
        R"({"version":"8","status":"ok","vendor":"blue_rock_tel","url":"https://inn.bluerocktel.net"})");
    QVERIFY(facts);
    QCOMPARE(facts->title, u"inn.bluerocktel.net"_s);
    QCOMPARE(parseVersion(R"({"version":"8","status":"ok"})").error().kind, Error::Kind::BadReply);
    QCOMPARE(parseVersion("[]").error().kind, Error::Kind::BadReply);
}

void BlueRockTelParserTest::users()
{
    const auto names = parseUsers(recorded("users"));
    QVERIFY(names);
    QCOMPARE(*names, (QHash<QString, QString>{{u"3"_s, u"Alex Front"_s}, {u"4"_s, u"Robin Desk"_s}}));
    QVERIFY(!parseUsers(R"({"users":1})"));
}

void BlueRockTelParserTest::contactsInBothSpellings()
{
    const auto snake = parseContact(recorded("contact_snake"), u"FR"_s);
    QVERIFY(snake && *snake);
    QCOMPARE((*snake)->name, u"Robin Guest"_s);
    QCOMPARE((*snake)->phone, u"+33261911010"_s);
    QCOMPARE((*snake)->email, u"robin@example.com"_s);
    const auto camel = parseContact(recorded("contact_camel"), {});
    QVERIFY(camel && *camel);
    QCOMPARE((*camel)->providerGuestId, u"42"_s);
    QCOMPARE((*camel)->name, u"Robin Guest"_s);
    QCOMPARE((*camel)->phone, u"+12025550199"_s);
    const auto nobody = parseContact(R"({"response":"contact not found"})", {});
    QVERIFY(nobody && !*nobody);
}

void BlueRockTelParserTest::errorWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("fields") << R"({"message":"Invalid","errors":{"status":["is wrong","is old"]}})"_ba
                            << u"status: is wrong; status: is old"_s;
    QTest::newRow("message") << R"({"message":"Unauthenticated."})"_ba << u"Unauthenticated."_s;
    QTest::newRow("older pages") << R"({"response":"not found"})"_ba << u"not found"_s;
    QTest::newRow("none") << "oops"_ba << QString();
}

void BlueRockTelParserTest::errorWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(parseErrorDetail(body), words);
}

void BlueRockTelParserTest::noPrefixOfAPageIsAPage()
{
    const QByteArray body = recorded("list_root").trimmed();
    QVERIFY(body.size() > 100);
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!parseCallPage(body.first(length), reading), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(BlueRockTelParserTest)
#include "tst_bluerocktelparser.moc"
