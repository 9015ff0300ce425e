// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bluerocktel/bluerocktelapi.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::sandbox;

namespace {

/// The API without a network: requests go in, replies come out.
struct Desk {
    World world{1200, 7, fromIso(u"2026-11-21T09:30:00Z").value()};
    BlueRockTelApi api{world};
    QByteArray token;
    QByteArray accept = "application/json";

    Desk() { logIn(); }
    void logIn()
    {
        const QMap<QString, QString> known = api.credentials();
        const ApiReply reply = send("POST", u"/api/login"_s, {},
                                    {{u"email"_s, known[u"email"_s]}, {u"password"_s, known[u"secret"_s]}});
        token = object(reply).value(u"token"_s).toString().toLatin1();
    }
    ApiReply send(const QByteArray &method, const QString &path, const QMap<QString, QString> &query = {},
                  const QJsonObject &body = {})
    {
        const auto header = [this](const QByteArray &name) {
            return name == "accept" ? accept : name == "authorization" ? "Bearer " + token : QByteArray();
        };
        return api.handle({method, path, query, {}, QJsonDocument(body).toJson(), header});
    }
    static QJsonObject object(const ApiReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    QJsonObject list(const QMap<QString, QString> &query)
    {
        return object(send("GET", u"/api/v1/phone-calls"_s, query));
    }
    QJsonArray rows(const QMap<QString, QString> &query) { return list(query).value(u"data"_s).toArray(); }
};

QString pathOf(const QJsonValue &row)
{
    return u"/api/v1/phone-calls/%1"_s.arg(row[u"id"_s].toInteger());
}

} // namespace

/// BlueRockTEL's API against its fact sheet.
class SandboxBlueRockTelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPasswordGivesAToken();
    void tokensEndAndAreRevoked();
    void answersWebPagesToWhoDoesNotAskForJson();
    void pagesHoldEveryKnownCallOnce();
    void theLastChangeComesFirst();
    void filtersAreExactMatches();
    void refusesUnknownSortings();
    void envelopes_data();
    void envelopes();
    void putAnswers201AndNullsBlank();
    void refusesNonsense_data();
    void refusesNonsense();
    void loggingACallLinksANoteAndAnActivity();
    void deletedRowsAreGone();
    void usersAndContacts();
    void theTruthSaysWhatTheRowsSay();
    void itsLimitIsTold();
};

void SandboxBlueRockTelTest::onlyTheRightPasswordGivesAToken()
{
    Desk desk;
    QVERIFY(!desk.token.isEmpty());
    const QJsonObject wrong{{u"email"_s, desk.api.credentials().value(u"email"_s)}, {u"password"_s, u"x"_s}};
    QCOMPARE(desk.send("POST", u"/api/login"_s, {}, wrong).status, 401);
    QCOMPARE(desk.send("POST", u"/api/login"_s).status, 422);
    desk.token = "other";
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s).status, 401);
    QCOMPARE(Desk::object(desk.send("GET", u"/api/version"_s)).value(u"vendor"_s).toString(),
             u"blue_rock_tel"_s);
}

void SandboxBlueRockTelTest::tokensEndAndAreRevoked()
{
    Desk desk;
    desk.world.advance(25h);
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s).status, 401);
    desk.logIn();
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s).status, 200);
    QVERIFY(desk.api.setDialect(u"bluerocktel.tokens"_s, u"revoked"_s));
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s).status, 401);
}

void SandboxBlueRockTelTest::answersWebPagesToWhoDoesNotAskForJson()
{
    Desk desk;
    desk.accept = "*/*";
    QVERIFY(desk.send("GET", u"/api/v1/phone-calls"_s).body.startsWith("<!DOCTYPE"));
    desk.token = "other";
    const ApiReply reply = desk.send("GET", u"/api/v1/phone-calls"_s);
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.headers.first().second, "/login"_ba);
}

void SandboxBlueRockTelTest::pagesHoldEveryKnownCallOnce()
{
    Desk desk;
    QSet<qint64> ids;
    QString before;
    const int last = desk.list({{u"per_page"_s, u"30"_s}}).value(u"last_page"_s).toInt();
    QVERIFY(last > 2);
    for (int page = 1; page <= last; ++page) {
        const QJsonArray rows = desk.rows(
            {{u"per_page"_s, u"30"_s}, {u"page"_s, QString::number(page)}, {u"sort"_s, u"-created_at"_s}});
        for (const QJsonValue &row : rows) {
            const QString created = row[u"created_at"_s].toString();
            QVERIFY(before.isEmpty() || created <= before);
            before = created;
            ids.insert(row[u"id"_s].toInteger());
        }
    }
    int known = 0;
    World::Walk walk(desk.world);
    while (const auto call = walk.next())
        known += desk.api.truth(*call).has_value();
    QVERIFY(known > 60);
    QCOMPARE(ids.size(), known);
    QCOMPARE(desk.rows({}).size(), 10);
    QCOMPARE(desk.rows({{u"per_page"_s, u"1000"_s}}).size(), 100);
}

void SandboxBlueRockTelTest::theLastChangeComesFirst()
{
    Desk desk;
    const QJsonArray rows = desk.rows({{u"per_page"_s, u"50"_s}, {u"sort"_s, u"-updated_at"_s}});
    const QJsonValue old = rows.last();
    desk.world.advance(60s);
    QCOMPARE(desk.send("PUT", pathOf(old), {}, {{u"body"_s, u"again"_s}}).status, 201);
    const QJsonValue first = desk.rows({{u"sort"_s, u"-updated_at"_s}}).first();
    QCOMPARE(first[u"id"_s], old[u"id"_s]);
    QVERIFY(first[u"updated_at"_s].toString() > old[u"updated_at"_s].toString());
    QCOMPARE(first[u"created_at"_s], old[u"created_at"_s]);
}

void SandboxBlueRockTelTest::filtersAreExactMatches()
{
    Desk desk;
    const QJsonValue row = desk.rows({{u"sort"_s, u"-id"_s}}).at(3);
    const QString start = row[u"started_at"_s].toString();
    QVERIFY(desk.rows({{u"filter[started_at]"_s, start}}).contains(row));
    QCOMPARE(desk.rows({{u"filter[started_at]"_s, start.first(10)}}).size(), 0);
    const QJsonArray missed =
        desk.rows({{u"filter[answered]"_s, u"false"_s}, {u"filter[direction]"_s, u"inbound"_s}});
    QVERIFY(!missed.isEmpty());
    for (const QJsonValue &one : missed)
        QVERIFY(!one[u"answered"_s].toBool() && one[u"direction"_s] == u"inbound"_s);
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s, {{u"filter[body]"_s, u"x"_s}}).status, 400);
}

void SandboxBlueRockTelTest::refusesUnknownSortings()
{
    Desk desk;
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s, {{u"sort"_s, u"-color"_s}}).status, 400);
    QVERIFY(desk.api.setDialect(u"bluerocktel.sort"_s, u"created"_s));
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s, {{u"sort"_s, u"-updated_at"_s}}).status, 400);
    QCOMPARE(desk.send("GET", u"/api/v1/phone-calls"_s, {{u"sort"_s, u"-created_at"_s}}).status, 200);
    QVERIFY(!desk.api.setDialect(u"bluerocktel.sort"_s, u"colour"_s));
    QVERIFY(!desk.api.setDialect(u"envelope"_s, u"meta"_s));
}

void SandboxBlueRockTelTest::envelopes_data()
{
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("root") << u"root"_s
                          << QStringList{u"current_page"_s, u"data"_s, u"last_page"_s, u"per_page"_s,
                                         u"total"_s};
    QTest::newRow("meta") << u"meta"_s << QStringList{u"data"_s, u"links"_s, u"meta"_s};
    QTest::newRow("simple") << u"simple"_s << QStringList{u"current_page"_s, u"data"_s, u"per_page"_s};
}

void SandboxBlueRockTelTest::envelopes()
{
    QFETCH(QString, envelope);
    QFETCH(QStringList, keys);
    Desk desk;
    QVERIFY(desk.api.setDialect(u"bluerocktel.envelope"_s, envelope));
    QCOMPARE(desk.list({}).keys(), keys);
}

void SandboxBlueRockTelTest::putAnswers201AndNullsBlank()
{
    Desk desk;
    const QJsonValue row = desk.rows({}).first();
    const ApiReply written =
        desk.send("PUT", pathOf(row), {}, {{u"body"_s, u"note"_s}, {u"summary_detailed"_s, u"long"_s}});
    QCOMPARE(written.status, 201);
    QCOMPARE(Desk::object(written).value(u"body"_s).toString(), u"note"_s);
    const QJsonObject blanked = Desk::object(desk.send("PUT", pathOf(row), {}, {{u"body"_s, QJsonValue()}}));
    QVERIFY(blanked.value(u"body"_s).isNull());
    QCOMPARE(blanked.value(u"summary_detailed"_s).toString(), u"long"_s);
}

void SandboxBlueRockTelTest::refusesNonsense_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QJsonObject good{{u"direction"_s, u"inbound"_s}, {u"status"_s, u"completed"_s}};
    const auto with = [good](const QString &field, const QJsonValue &value) {
        QJsonObject body = good;
        body[field] = value;
        return body;
    };
    QTest::newRow("no status") << QJsonObject{{u"direction"_s, u"inbound"_s}} << u"status"_s;
    QTest::newRow("no direction") << QJsonObject{{u"status"_s, u"missed"_s}} << u"direction"_s;
    QTest::newRow("status") << with(u"status"_s, u"odd"_s) << u"status"_s;
    QTest::newRow("contact") << with(u"contact_id"_s, 5) << u"contact_id"_s;
    QTest::newRow("time") << with(u"started_at"_s, u"noon"_s) << u"started_at"_s;
    QTest::newRow("text") << with(u"body"_s, 5) << u"body"_s;
}

void SandboxBlueRockTelTest::refusesNonsense()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    Desk desk;
    const int before = desk.world.count();
    const ApiReply reply = desk.send("POST", u"/api/v1/phone-calls"_s, {}, body);
    QCOMPARE(reply.status, 422);
    QCOMPARE(Desk::object(reply).value(u"errors"_s).toObject().keys(), QStringList{field});
    QCOMPARE(desk.world.count(), before);
}

void SandboxBlueRockTelTest::loggingACallLinksANoteAndAnActivity()
{
    Desk desk;
    QJsonObject body{{u"direction"_s, u"outbound"_s},
                     {u"status"_s, u"completed"_s},
                     {u"number_from"_s, u"+33261911010"_s},
                     {u"number_to"_s, u"+12025550142"_s},
                     {u"started_at"_s, u"2026-11-21T09:00:00Z"_s},
                     {u"body"_s, u"by hand"_s}};
    const ApiReply plain = desk.send("POST", u"/api/v1/phone-calls"_s, {}, body);
    QCOMPARE(plain.status, 201);
    QCOMPARE(desk.api.linkedNotes().size(), 1);
    QVERIFY(desk.api.ticketActivities().isEmpty());
    const QJsonObject made = Desk::object(plain);
    QCOMPARE(made.value(u"answered"_s).toBool(), true);
    QVERIFY(made.value(u"user_id"_s).isDouble());
    QCOMPARE(
        desk.world.call(*desk.api.keyOf(QString::number(made.value(u"id"_s).toInteger())))->loggedThrough,
        std::optional(Provider::BlueRockTel));
    desk.send("PUT", pathOf(made), {}, {{u"ticket_id"_s, 12}});
    QCOMPARE(desk.api.ticketActivities().size(), 1);
    body[u"ticket_id"_s] = 13;
    desk.send("POST", u"/api/v1/phone-calls"_s, {}, body);
    desk.send("POST", u"/api/v1/phone-calls"_s, {}, body); // repeated: everything is there twice
    QCOMPARE(desk.api.linkedNotes().size(), 3);
    QCOMPARE(desk.api.ticketActivities().size(), 3);
}

void SandboxBlueRockTelTest::deletedRowsAreGone()
{
    Desk desk;
    const QJsonValue row = desk.rows({}).first();
    QCOMPARE(desk.send("DELETE", pathOf(row)).status, 200);
    QCOMPARE(desk.send("DELETE", pathOf(row)).status, 404);
    QCOMPARE(desk.send("GET", pathOf(row)).status, 404);
    QVERIFY(desk.rows({}).first() != row);
}

void SandboxBlueRockTelTest::usersAndContacts()
{
    Desk desk;
    const QJsonArray users = Desk::object(desk.send("GET", u"/api/v1/users"_s)).value(u"data"_s).toArray();
    QVERIFY(!users.first()[u"name"_s].toString().isEmpty());
    QJsonValue linked;
    for (const QJsonValue &row : desk.rows({{u"per_page"_s, u"100"_s}}))
        linked = row[u"contact_id"_s].isDouble() ? row : linked;
    const QString id = QString::number(linked[u"contact_id"_s].toInteger());
    const QJsonObject contact = Desk::object(desk.send("GET", u"/api/v1/contacts/"_s + id));
    QVERIFY(contact.contains(u"first_name"_s));
    const QJsonObject byNumber = Desk::object(desk.send(
        "GET", u"/api/v1/contacts/numbers"_s, {{u"phoneNumber"_s, contact[u"mobile_phone"_s].toString()}}));
    QCOMPARE(byNumber.value(u"data"_s).toObject(), contact);
    const ApiReply nobody =
        desk.send("GET", u"/api/v1/contacts/numbers"_s, {{u"phoneNumber"_s, u"+12025550142"_s}});
    QCOMPARE(nobody.status, 200);
    QVERIFY(Desk::object(nobody).contains(u"response"_s));
    QVERIFY(desk.api.setDialect(u"bluerocktel.names"_s, u"camel"_s));
    QVERIFY(Desk::object(desk.send("GET", u"/api/v1/contacts/"_s + id)).contains(u"firstName"_s));
}

void SandboxBlueRockTelTest::theTruthSaysWhatTheRowsSay()
{
    Desk desk;
    const QJsonValue row = desk.rows({}).first();
    desk.send("PUT", pathOf(row), {},
              {{u"status"_s, u"missed"_s}, {u"answered"_s, false}, {u"body"_s, u"x"_s}});
    const auto key = desk.api.keyOf(QString::number(row[u"id"_s].toInteger()));
    const QJsonObject truth = desk.api.truth(*desk.world.call(*key)).value();
    QCOMPARE(truth.value(u"status"_s).toString(), u"missed"_s);
    QCOMPARE(truth.value(u"notes"_s).toString(), u"x"_s);
    QCOMPARE(truth.value(u"started_at"_s), row[u"started_at"_s]);
    World::Walk walk(desk.world);
    bool strangerSeen = false;
    while (const auto call = walk.next())
        strangerSeen = strangerSeen || !desk.api.truth(*call);
    QVERIFY(strangerSeen);
}

void SandboxBlueRockTelTest::itsLimitIsTold()
{
    Desk desk;
    desk.api.setRequestsPerMinute(1);
    int refused = 0;
    for (int i = 0; i < 4; ++i) {
        const ApiReply reply = desk.send("GET", u"/api/v1/phone-calls"_s);
        refused += reply.status == 429 && reply.headers.first().first == "Retry-After";
    }
    QVERIFY(refused >= 2);
}

QTEST_GUILESS_MAIN(SandboxBlueRockTelTest)
#include "tst_sandboxbluerocktel.moc"
