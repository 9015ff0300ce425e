// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/parser.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::sunset;

Q_DECLARE_METATYPE(callboard::CallStatus)
Q_DECLARE_METATYPE(callboard::Recording::State)

namespace {

const Reading reading{AccountId{7}, u"US"_s};
const QString caseId = u"01KAAAAAAAAAAAAAAAAAAAA901"_s;

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ulid(int number)
{
    const QString digits = QString::number(number);
    return u"01K"_s + QString(23 - digits.size(), u'A') + digits;
}

RecordPage pageOf(const char *name)
{
    const Result<CallPage> page = parseCallPage(recorded(name), caseId, reading);
    return page ? page->page : RecordPage();
}

PageMeta metaOf(const char *name)
{
    const Result<CallPage> page = parseCallPage(recorded(name), caseId, reading);
    return page ? page->meta : PageMeta();
}

TimePoint at(QStringView time)
{
    return fromIso(u"2026-01-01T"_s + time.toString() + u'Z').value();
}

} // namespace

class SunsetParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldOfACall();
    void oneCallIsReadAlike();
    void statuses_data();
    void statuses();
    void aCallThatWasNotDialledYetBeganWhenItWasMade();
    void futureWordsAreKept();
    void recordingStates_data();
    void recordingStates();
    void unusualActionItemsAreReadAsFarAsTheyGo();
    void badItemsAreSetAsideAndNeverBlockTheirPage();
    void aBrokenItemDoesNotHideTheMeta();
    void whereThePageStands();
    void repliesThatAreNoPage_data();
    void repliesThatAreNoPage();
    void damagedRepliesNeverCrash();
    void cases();
    void aCaseThatCannotBeReadIsAnError();
    void contacts();
    void profiles_data();
    void profiles();
    void vendorsWords_data();
    void vendorsWords();
};

void SunsetParserTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"callboard.*=false"_s); // what is left out is said in the log
}

void SunsetParserTest::everyFieldOfACall()
{
    const RecordPage page = pageOf("calls");
    QCOMPARE(page.itemCount, 8);
    QCOMPARE(page.setAside.size(), 0);
    const QString id = caseId + u'/' + ulid(1);
    CallFacts expected;
    expected.direction = Direction::Outbound;
    expected.status = CallStatus::Completed;
    expected.providerStatus = u"completed"_s;
    expected.provider = u"twilio"_s;
    expected.fromNumber = u"+12025550100"_s;
    expected.toNumber = u"+12025550142"_s;
    expected.startedAt = at(u"12:00:00");
    expected.createdAt = at(u"11:59:58");
    expected.endedAt = at(u"12:05:42");
    expected.duration = 342s;
    expected.staffId = ulid(803);
    expected.guestId = ulid(802);
    expected.references.insert(u"case_id"_s, caseId);
    expected.providerCallSid = u"CA00000000000000000000000000000004"_s;
    expected.carrierIds = {u"twilio:CA00000000000000000000000000000004"_s};
    expected.recordings = {{id, Recording::State::Available, 340s}};
    expected.transcript = u"Agent: Good afternoon.\nBank: Hello."_s;
    expected.summary = u"Bank confirmed receipt of the certificate."_s;
    expected.actionItems = {{u"Mail the letters"_s, false}, {u"Ring again"_s, true}};
    QCOMPARE(page.records.first().ref, (RecordRef{AccountId{7}, id}));
    QVERIFY(page.records.first().facts == expected);
}

void SunsetParserTest::oneCallIsReadAlike()
{
    const Result<Record> record = parseCall(recorded("call"), caseId, reading);
    QVERIFY(record);
    const Record listed = pageOf("calls").records.first();
    QCOMPARE(record->ref, listed.ref);
    QVERIFY(record->facts == listed.facts);
    QVERIFY(!parseCall(R"({"data":[]})", caseId, reading));
}

void SunsetParserTest::statuses_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<int>("ring"); // -1: not known
    QTest::newRow("answered") << 0 << u"completed"_s << CallStatus::Completed << -1;
    QTest::newRow("begun") << 1 << u"initiated"_s << CallStatus::Ringing << -1;
    QTest::newRow("ringing") << 2 << u"ringing"_s << CallStatus::Ringing << -1;
    QTest::newRow("going on") << 3 << u"in_progress"_s << CallStatus::Active << -1;
    QTest::newRow("unanswered") << 4 << u"no_answer"_s << CallStatus::Missed << 31;
    QTest::newRow("busy") << 5 << u"busy"_s << CallStatus::Missed << 31;
    QTest::newRow("given up") << 6 << u"cancelled"_s << CallStatus::Missed << 31;
    QTest::newRow("failed") << 7 << u"failed"_s << CallStatus::Failed << -1;
}

void SunsetParserTest::statuses()
{
    QFETCH(int, row);
    QFETCH(QString, word);
    QFETCH(CallStatus, status);
    QFETCH(int, ring);
    const CallFacts facts = pageOf("calls").records.value(row).facts;
    QCOMPARE(facts.providerStatus, word);
    QCOMPARE(facts.status, std::optional(status));
    QCOMPARE(facts.ring.value_or(-1s).count(), ring);
    QVERIFY(!facts.answeredAt && !facts.talk);
}

void SunsetParserTest::aCallThatWasNotDialledYetBeganWhenItWasMade()
{
    const CallFacts facts = pageOf("calls").records.value(1).facts;
    QCOMPARE(facts.startedAt, std::optional(at(u"11:59:58")));
    QVERIFY(facts.startDerived);
    QVERIFY(!facts.endedAt && !facts.duration);
    QVERIFY(facts.recordings.isEmpty() && facts.transcript.isNull());
}

void SunsetParserTest::futureWordsAreKept()
{
    const RecordPage page = pageOf("calls-future");
    QCOMPARE(page.records.size(), 7);
    const CallFacts over = page.records.at(0).facts;
    QCOMPARE(over.providerStatus, u"parked"_s);
    QCOMPARE(over.status, std::optional(CallStatus::Completed));
    QCOMPARE(over.direction, std::optional(Direction::Outbound));
    QVERIFY(page.records.at(0).raw.contains("mood"));
    const CallFacts named = page.records.at(1).facts;
    QCOMPARE(named.status, std::optional(CallStatus::Active));
    QCOMPARE(named.staffName, u"Jeanne Martin"_s);
    QVERIFY(named.staffId.isNull() && named.guestId.isNull());
    QVERIFY(named.carrierIds.isEmpty() && named.providerCallSid.isNull());
    QCOMPARE(page.records.at(4).facts.staffName, u"12345678901"_s);
    const CallFacts inbound = page.records.at(5).facts;
    QCOMPARE(inbound.direction, std::optional(Direction::Inbound));
    QCOMPARE(inbound.fromNumber, u"withheld"_s);
    QCOMPARE(inbound.duration, std::optional<Seconds>(17s));
    QCOMPARE(page.records.at(6).facts.direction, std::optional(Direction::Outbound));
    QCOMPARE(page.records.at(6).facts.toNumber, u"8 Avenue"_s);
}

void SunsetParserTest::recordingStates_data()
{
    using State = Recording::State;
    QTest::addColumn<int>("row");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("seconds"); // -1: not known
    QTest::newRow("being made") << 2 << State::Pending << -1;
    QTest::newRow("deleted") << 3 << State::Gone << 340;
    QTest::newRow("a word of the future") << 4 << State::Available << 340;
}

void SunsetParserTest::recordingStates()
{
    QFETCH(int, row);
    QFETCH(Recording::State, state);
    QFETCH(int, seconds);
    const CallFacts facts = pageOf("calls-future").records.value(row).facts;
    QCOMPARE(facts.recordings.size(), 1);
    QCOMPARE(facts.recordings.first().state, state);
    QCOMPARE(facts.recordings.first().length.value_or(-1s).count(), seconds);
}

void SunsetParserTest::unusualActionItemsAreReadAsFarAsTheyGo()
{
    const QList<ActionItem> items = pageOf("calls-future").records.value(4).facts.actionItems;
    QCOMPARE(items, (QList<ActionItem>{{u"Ring"_s, false}}));
}

void SunsetParserTest::badItemsAreSetAsideAndNeverBlockTheirPage()
{
    const RecordPage page = pageOf("calls-malformed");
    QCOMPARE(page.itemCount, 8);
    QCOMPARE(page.records.size(), 2);
    QStringList reasons;
    QStringList ids;
    for (const SetAsideItem &item : page.setAside) {
        reasons << item.reason;
        ids << item.providerCallId;
    }
    QCOMPARE(reasons,
             (QStringList{u"started_at: not a time"_s, u"duration_seconds: expected number, got text"_s,
                          u"id: missing"_s, u"expected an object"_s, u"transcript: expected text, got list"_s,
                          u"action_items: expected list, got text"_s}));
    const QString prefix = caseId + u'/';
    QCOMPARE(ids,
             (QStringList{prefix + ulid(31), prefix + ulid(32), QString(), QString(), prefix + ulid(34),
                          prefix + ulid(35)}));
}

void SunsetParserTest::aBrokenItemDoesNotHideTheMeta()
{
    const auto page =
        parseCallPage(R"({"data":[{"id":tru},{"id":"B"}],"meta":{"page":3,"per_page":2,"has_more":true}})",
                      caseId, reading);
    QVERIFY(page);
    QCOMPARE(page->page.setAside.size(), 1);
    QCOMPARE(page->page.records.size(), 1);
    QCOMPARE(page->meta.offset, std::optional(4));
}

void SunsetParserTest::whereThePageStands()
{
    const PageMeta first = metaOf("calls");
    QCOMPARE(first.offset, std::optional(0));
    QCOMPARE(first.size, std::optional(25));
    QCOMPARE(first.hasMore, std::optional(true));
    const PageMeta last = metaOf("calls-last");
    QCOMPARE(last.offset, std::optional(150));
    QCOMPARE(last.hasMore, std::optional(false));
    const PageMeta counted = metaOf("calls-future"); // without has_more
    QCOMPARE(counted.hasMore, std::optional(false));
    const PageMeta cursor = metaOf("calls-cursor");
    QVERIFY(!cursor.offset);
    QCOMPARE(cursor.hasMore, std::optional(false));
}

void SunsetParserTest::repliesThatAreNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a refusal") << recorded("refusal");
    QTest::newRow("one call") << recorded("call");
    QTest::newRow("without meta") << R"({"data":[]})"_ba;
    QTest::newRow("meta is a list") << R"({"data":[],"meta":[]})"_ba;
    QTest::newRow("the page is a word") << R"({"data":[],"meta":{"page":"one"}})"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void SunsetParserTest::repliesThatAreNoPage()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, caseId, reading);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void SunsetParserTest::damagedRepliesNeverCrash()
{
    for (const char *const name :
         {"calls", "calls-future", "calls-malformed", "cases", "contacts", "profile"}) {
        const QByteArray whole = recorded(name);
        QVERIFY(!whole.isEmpty());
        for (qsizetype cut = 0; cut < whole.size(); cut += 61) {
            QByteArray damaged = whole;
            damaged[cut] = '"';
            for (const QByteArray &body : {whole.first(cut), damaged}) {
                std::ignore = parseCallPage(body, caseId, reading);
                std::ignore = parseCall(body, caseId, reading);
                std::ignore = parseCasePage(body);
                std::ignore = parseContactPage(body, {});
                std::ignore = parseProfile(body);
                std::ignore = parseErrorDetail(body);
            }
        }
    }
}

void SunsetParserTest::cases()
{
    const auto page = parseCasePage(recorded("cases"));
    QVERIFY(page);
    QCOMPARE(page->ids, (QStringList{ulid(901), ulid(902)}));
    QCOMPARE(page->meta.hasMore, std::optional(false));
}

void SunsetParserTest::aCaseThatCannotBeReadIsAnError()
{
    QVERIFY(!parseCasePage(R"({"data":[{"title":"No id"}],"meta":{"page":1}})"));
}

void SunsetParserTest::contacts()
{
    const auto page = parseContactPage(recorded("contacts"), u"US"_s);
    QVERIFY(page);
    QStringList names;
    for (const ProviderGuest &contact : page->contacts)
        names << contact.name;
    QCOMPARE(names,
             (QStringList{u"Example Bank, Estate services"_s, u"مريم Martin"_s, u"Example Bank"_s,
                          u"Example Bank, Estate services"_s}));
    const ProviderGuest bank = page->contacts.first();
    QCOMPARE(bank.providerGuestId, ulid(802));
    QCOMPARE(bank.phone, u"+12025550142"_s);
    QCOMPARE(bank.email, u"estates@bank.example.test"_s);
    QVERIFY(bank.raw.contains("phone_extension"));
    QVERIFY(page->contacts.at(1).phone.isNull());
}

void SunsetParserTest::profiles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::newRow("recorded") << recorded("profile") << u"Jeanne Martin"_s;
    QTest::newRow("one name") << R"({"data":{"id":"A","name":"Office"}})"_ba << u"Office"_s;
    QTest::newRow("no name") << R"({"id":"A","email":"a@example.test"})"_ba << u"a@example.test"_s;
}

void SunsetParserTest::profiles()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QCOMPARE(parseProfile(body)->title, title);
    QVERIFY(!parseProfile(R"({"status":"ok"})"));
}

void SunsetParserTest::vendorsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("with fields") << recorded("refusal")
                                 << u"The request is invalid.; per_page: must be between 1 and 100; "
                                    "cursor: cannot be used together with page"_s;
    QTest::newRow("plain") << R"({"error":{"code":"forbidden","message":"No"}})"_ba << u"No"_s;
    QTest::newRow("another shape") << R"({"error":"No"})"_ba << QString();
    QTest::newRow("not JSON") << "<html>"_ba << QString();
}

void SunsetParserTest::vendorsWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(parseErrorDetail(body), words);
}

QTEST_GUILESS_MAIN(SunsetParserTest)
#include "tst_sunsetparser.moc"
