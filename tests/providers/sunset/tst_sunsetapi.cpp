// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/sunsetapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(callboard::Error::Kind)

namespace {

const QByteArray profileJson = R"({"data":{"id":"U1","name":"Office"}})";
const QByteArray noItems = R"({"data":[],"meta":{"page":1,"per_page":100,"has_more":false}})";
const QByteArray calls = "/v1/cases/01KCASE/phone-calls?";
const QByteArray order = "&sort_by=created_at&sort_order=desc";
const QByteArray caseOrder = "&sort_by=updated_at&sort_order=desc";

QByteArray itemsOf(const QByteArray &items, int page, bool hasMore, int size = 100)
{
    return "{\"data\":[" + items + "],\"meta\":{\"page\":" + QByteArray::number(page) + ",\"per_page\":"
        + QByteArray::number(size) + ",\"has_more\":" + (hasMore ? "true" : "false") + "}}";
}

QByteArray refused(const QByteArray &code)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No\"}}";
}

QByteArray callEnded(const QDateTime &ended, const QByteArray &more)
{
    const QByteArray date = ended.toString(Qt::ISODate).toLatin1();
    return R"({"id":"C1","status":"completed","recording_status":"completed")" + more + ",\"ended_at\":\""
        + date + "\"}";
}

/// One conversation: what the server will say, and an API that talks to it.
struct Talk {
    RawServer server;
    std::unique_ptr<SunsetApi> api;

    explicit Talk(const QString &path = {})
    {
        Account login;
        login.id = AccountId{3};
        login.provider = Provider::Sunset;
        login.baseUrl = server.url();
        login.baseUrl.setPath(path);
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        api = std::make_unique<SunsetApi>(ProviderContext{login, "sun_0123456789\n", config});
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class SunsetApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsSentAsABearer();
    void theVersionMayBeInTheBaseUrl_data();
    void theVersionMayBeInTheBaseUrl();
    void testReadsTheProfileAndTheCases();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();
    void casesAreReadToTheEnd();
    void pagesAreChosenForAnOffset_data();
    void pagesAreChosenForAnOffset();
    void aServerWithSmallerPagesIsFollowed();
    void fetchingACall();
    void anotherCallInTheAnswerIsNone();
    void whatIsStillBeingWrittenIsExpected_data();
    void whatIsStillBeingWrittenIsExpected();
    void idsCannotReachOtherPaths_data();
    void idsCannotReachOtherPaths();
    void contactsOfAllCasesAreOneList();
    void aCaseThatMayNotBeReadHasNoContacts();
    void nothingIsEverWritten();
    void theResetHeaderIsObeyed();
    void theRegistryMakesIt();
};

void SunsetApiTest::theTokenIsSentAsABearer()
{
    Talk talk;
    talk.itAnswers(200, noItems);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s})));
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Bearer sun_0123456789"_ba);
}

void SunsetApiTest::theVersionMayBeInTheBaseUrl_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("host") << QString() << QByteArray();
    QTest::newRow("slash") << u"/"_s << QByteArray();
    QTest::newRow("version") << u"/v1"_s << QByteArray();
    QTest::newRow("version and slash") << u"/v1/"_s << QByteArray();
    QTest::newRow("below a path") << u"/sunset/v1"_s << "/sunset"_ba;
}

void SunsetApiTest::theVersionMayBeInTheBaseUrl()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, begin);
    Talk talk(path);
    talk.itAnswers(200, noItems);
    QVERIFY(QCoro::waitFor(talk.api->lists()));
    WE_SENT(talk, "GET " + begin + "/v1/users/me/cases?page=1&per_page=100" + caseOrder);
}

void SunsetApiTest::testReadsTheProfileAndTheCases()
{
    Talk talk;
    talk.itAnswers(200, profileJson);
    talk.itAnswers(200, itemsOf(R"({"id":"01KCASE"})", 1, true, 1));
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Office"_s);
    WE_SENT(talk, "GET /v1/users/me"_ba, "GET /v1/users/me/cases?page=1&per_page=1" + caseOrder);
}

void SunsetApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("profileStatus");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("casesStatus");
    QTest::addColumn<QByteArray>("cases");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("wrong token") << 401 << refused("unauthorized") << 0 << QByteArray() << Kind::Unauthorised
                                 << u"No"_s;
    QTest::newRow("missing right") << 200 << profileJson << 403 << refused("forbidden") << Kind::Forbidden
                                   << u"cases: read (No)"_s;
    QTest::newRow("another API") << 404 << R"({"detail":"Not Found"})"_ba << 0 << QByteArray()
                                 << Kind::NotFound << u"status 404"_s;
    QTest::newRow("another shape") << 200 << R"({"ok":true})"_ba << 0 << QByteArray() << Kind::BadReply
                                   << u"a profile without an id"_s;
    QTest::newRow("another list") << 200 << profileJson << 200 << R"({"cases":[]})"_ba << Kind::BadReply
                                  << QString();
}

void SunsetApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, profileStatus);
    QFETCH(QByteArray, profile);
    QFETCH(int, casesStatus);
    QFETCH(QByteArray, cases);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    Talk talk;
    talk.itAnswers(profileStatus, profile);
    if (casesStatus > 0)
        talk.itAnswers(casesStatus, cases);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    if (!detail.isNull())
        QCOMPARE(facts.error().detail, detail);
    QCOMPARE(talk.server.surplus(), 0);
}

void SunsetApiTest::casesAreReadToTheEnd()
{
    Talk talk;
    talk.itAnswers(200, itemsOf(R"({"id":"A"},{"id":"B"})", 1, true));
    talk.itAnswers(200, itemsOf(R"({"id":"B"},{"id":"C"})", 2, false)); // B moved while we read
    const auto lists = QCoro::waitFor(talk.api->lists());
    QCOMPARE(*lists, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    WE_SENT(talk, "GET /v1/users/me/cases?page=1&per_page=100" + caseOrder,
            "GET /v1/users/me/cases?page=2&per_page=100" + caseOrder);
}

void SunsetApiTest::pagesAreChosenForAnOffset_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("begin");
    QTest::newRow("top") << 0 << 0 << "page=1&per_page=100"_ba << 0;
    QTest::newRow("overlap") << 80 << 0 << "page=2&per_page=80"_ba << 80;
    QTest::newRow("a little above") << 101 << 0 << "page=2&per_page=100"_ba << 100;
    QTest::newRow("one") << 3 << 1 << "page=4&per_page=1"_ba << 3;
    QTest::newRow("more than allowed") << 0 << 500 << "page=1&per_page=100"_ba << 0;
}

void SunsetApiTest::pagesAreChosenForAnOffset()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    QFETCH(QByteArray, page);
    QFETCH(int, begin);
    Talk talk;
    talk.itAnswers(200, R"({"data":[],"meta":{"has_more":true}})");
    const auto read =
        QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s, .offset = offset, .limit = limit}));
    QVERIFY(read);
    QCOMPARE(read->offset, std::optional(begin));
    QCOMPARE(read->hasMore, std::optional(true));
    WE_SENT(talk, "GET " + calls + page + order); // and never a cursor
}

void SunsetApiTest::aServerWithSmallerPagesIsFollowed()
{
    Talk talk;
    talk.itAnswers(200, itemsOf(R"({"id":"A"})", 2, true, 30));
    talk.itAnswers(200, itemsOf(R"({"id":"B"})", 3, false, 30));
    const auto first = QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s, .offset = 80}));
    QCOMPARE(first->offset, std::optional(30));
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s, .offset = 60})));
    WE_SENT(talk, "GET " + calls + "page=2&per_page=80" + order,
            "GET " + calls + "page=3&per_page=30" + order);
}

void SunsetApiTest::fetchingACall()
{
    Talk talk;
    talk.itAnswers(200, R"({"data":{"id":"01KCALL","status":"completed"}})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"01KCASE/01KCALL"_s));
    QVERIFY(record);
    QCOMPARE(record->ref, (RecordRef{AccountId{3}, u"01KCASE/01KCALL"_s}));
    QCOMPARE(record->facts.references.value(u"case_id"_s), u"01KCASE"_s);
    QVERIFY(!record->moreExpected);
    WE_SENT(talk, "GET /v1/cases/01KCASE/phone-calls/01KCALL"_ba);
}

void SunsetApiTest::anotherCallInTheAnswerIsNone()
{
    Talk talk;
    talk.itAnswers(200, R"({"data":{"id":"01KOTHER"}})");
    talk.itAnswers(404, refused("not_found"));
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"01KCASE/01KCALL"_s)).error().kind, Kind::BadReply);
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"01KCASE/01KCALL"_s)).error().kind, Kind::NotFound);
}

void SunsetApiTest::whatIsStillBeingWrittenIsExpected_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("expected");
    QTest::newRow("just now") << 2 << QByteArray() << true;
    QTest::newRow("written already") << 2 << R"(,"summary":"Done")"_ba << false;
    QTest::newRow("long ago") << 90 << QByteArray() << false;
    QTest::newRow("nobody answered") << 2 << R"(,"status":"busy")"_ba << false;
    QTest::newRow("not recorded") << 2 << R"(,"recording_status":null)"_ba << false;
}

void SunsetApiTest::whatIsStillBeingWrittenIsExpected()
{
    QFETCH(int, minutesAgo);
    QFETCH(QByteArray, more);
    QFETCH(bool, expected);
    Talk talk;
    const QDateTime ended = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    talk.itAnswers(200, itemsOf(callEnded(ended, more), 1, false));
    talk.itAnswers(200, "{\"data\":" + callEnded(ended, more) + '}');
    const auto page = QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s}));
    QCOMPARE(page->records.first().moreExpected, expected);
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"01KCASE/C1"_s));
    QCOMPARE(record->moreExpected, expected);
}

void SunsetApiTest::idsCannotReachOtherPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("without its case") << u"01KCALL"_s;
    QTest::newRow("upwards") << u"01KCASE/.."_s;
    QTest::newRow("deeper") << u"01KCASE/01KCALL/recording"_s;
    QTest::newRow("with a query") << u"01KCASE/01KCALL?x=1"_s;
    QTest::newRow("made here") << u"local:1"_s;
}

void SunsetApiTest::idsCannotReachOtherPaths()
{
    QFETCH(QString, id);
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({.list = u"../users"_s})).error().kind, Kind::NotFound);
    QVERIFY(talk.server.lines().isEmpty());
}

void SunsetApiTest::contactsOfAllCasesAreOneList()
{
    Talk talk;
    talk.itAnswers(200, itemsOf(R"({"id":"A"},{"id":"B"},{"id":"C"})", 1, false));
    talk.itAnswers(200, itemsOf(R"({"id":"X","institution_name":"Bank"})", 1, true));
    talk.itAnswers(200, itemsOf(R"({"id":"X"},{"id":"Y"})", 2, false));
    talk.itAnswers(200, noItems); // nobody in the second case
    talk.itAnswers(200, itemsOf(R"({"id":"Z"})", 1, false));
    const auto names = [&](int offset) {
        const auto contacts = QCoro::waitFor(talk.api->listGuests(offset));
        QStringList ids;
        for (const ProviderGuest &contact : contacts.value_or(QList<ProviderGuest>()))
            ids << contact.providerGuestId;
        return ids;
    };
    QCOMPARE(names(0), QStringList{u"X"_s});
    QCOMPARE(names(1), QStringList{u"Y"_s});
    QCOMPARE(names(2), QStringList{u"Z"_s});
    QCOMPARE(names(3), QStringList());
    const QByteArray contacts = "/institution-contacts?page=1&per_page=100";
    WE_SENT(talk, "GET /v1/users/me/cases?page=1&per_page=100" + caseOrder, "GET /v1/cases/A" + contacts,
            "GET /v1/cases/A/institution-contacts?page=2&per_page=100"_ba, "GET /v1/cases/B" + contacts,
            "GET /v1/cases/C" + contacts);
}

void SunsetApiTest::aCaseThatMayNotBeReadHasNoContacts()
{
    Talk talk;
    talk.itAnswers(200, itemsOf(R"({"id":"A"},{"id":"B"})", 1, false));
    talk.itAnswers(403, refused("forbidden"));
    talk.itAnswers(200, itemsOf(R"({"id":"Z"})", 1, false));
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(0))->size(), 1);
}

void SunsetApiTest::nothingIsEverWritten()
{
    Talk talk;
    const QString id = u"01KCASE/01KCALL"_s;
    QCOMPARE(QCoro::waitFor(talk.api->createCall({})).error().kind, Kind::NotSupported); // it would dial
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(id, Field::Notes, u"x"_s)).error().kind, Kind::NotSupported);
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(id)).error().kind, Kind::NotSupported);
    QVERIFY(talk.server.lines().isEmpty());
    const Capabilities &capabilities = capabilitiesOf(Provider::Sunset);
    QVERIFY(!capabilities.canCreate && !capabilities.canDelete && capabilities.writable.isEmpty());
}

void SunsetApiTest::theResetHeaderIsObeyed()
{
    Talk talk;
    const QByteArray later = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3600);
    talk.server.say(
        RawServer::reply(429, refused("rate_limit_exceeded"), "X-RateLimit-Reset: " + later + "\r\n"));
    const auto page = QCoro::waitFor(talk.api->listCalls({.list = u"01KCASE"_s}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::RateLimited);
    QVERIFY(page.error().retryAfter.value_or(0s) > 3500s);
}

void SunsetApiTest::theRegistryMakesIt()
{
    Account login;
    login.provider = Provider::Sunset;
    login.baseUrl = QUrl(u"https://sunset.example.test/v1"_s);
    const auto provider = makeProvider({login, "secret", {}});
    QVERIFY(provider);
    QCOMPARE(provider->listTraits().kind, ListTraits::Kind::Offset);
    QVERIFY(provider->listTraits().hasLists);
    QVERIFY(providerInfo(Provider::Sunset).defaultBaseUrl.isEmpty());
}

QTEST_GUILESS_MAIN(SunsetApiTest)
#include "tst_sunsetapi.moc"
