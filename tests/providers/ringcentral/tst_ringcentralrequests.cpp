// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;
using namespace callboard::ringcentral;
using Kind = Error::Kind;

namespace {

QString target(const HttpRequest &request)
{
    return request.path + u'?' + request.query.toString(QUrl::FullyEncoded);
}

const QString nextPage = u"/restapi/v1.0/account/1/call-log"_s;

} // namespace

class RingCentralRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowsAreAlwaysNamed();
    void pagesGoOnWhereTheyEnded();
    void tokensOfOtherPathsAreRefused_data();
    void tokensOfOtherPathsAreRefused();
    void nextPagesElsewhereAreNone_data();
    void nextPagesElsewhereAreNone();
    void idsCannotReachFurther_data();
    void idsCannotReachFurther();
    void idsAreEncoded();
    void changes();
    void changeTokensKnowTheirLog();
    void groups();
};

void RingCentralRequestsTest::windowsAreAlwaysNamed()
{
    const TimePoint from = *fromIso(u"2026-01-01T12:00:00Z");
    const auto closed =
        callsRequest(Scope::Company, {.window = {from, from + std::chrono::hours(1)}, .limit = 50});
    QCOMPARE(target(*closed),
             u"/restapi/v1.0/account/~/call-log?type=Voice&view=Detailed&dateFrom=2026-01-01T12%3A00%3A00Z"
             "&dateTo=2026-01-01T13%3A00%3A00Z&page=1&perPage=50"_s);
    const auto open = callsRequest(Scope::Own, {});
    QCOMPARE(target(*open),
             u"/restapi/v1.0/account/~/extension/~/call-log?type=Voice&view=Detailed"
             "&dateFrom=2000-01-01T00%3A00%3A00Z&page=1&perPage=1000"_s); // not the vendor's last 24 hours
}

void RingCentralRequestsTest::pagesGoOnWhereTheyEnded()
{
    const QUrl base(u"https://platform.ringcentral.com"_s);
    const QString token = tokenOfPage(
        QUrl(u"https://platform.ringcentral.com:443"_s + nextPage + u"?type=Voice&page=2&perPage=250"_s),
        base);
    QCOMPARE(token, nextPage + u"?type=Voice&page=2&perPage=250"_s);
    QCOMPARE(target(*callsRequest(Scope::Company, {.token = token})), token);
    const QUrl sandbox(u"http://127.0.0.1:4000/ringcentral/"_s);
    const QUrl below(u"http://127.0.0.1:4000/ringcentral"_s + nextPage + u"?page=2&dateFrom=a%3Ab"_s);
    QCOMPARE(tokenOfPage(below, sandbox), nextPage + u"?page=2&dateFrom=a%3Ab"_s);
}

void RingCentralRequestsTest::tokensOfOtherPathsAreRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("no query") << nextPage;
    QTest::newRow("another resource") << u"/restapi/v1.0/account/1/sms?page=2"_s;
    QTest::newRow("another path") << u"/other/call-log?page=2"_s;
}

void RingCentralRequestsTest::tokensOfOtherPathsAreRefused()
{
    QFETCH(QString, token);
    QCOMPARE(callsRequest(Scope::Company, {.token = token}).error().kind, Kind::Invalid);
}

void RingCentralRequestsTest::nextPagesElsewhereAreNone_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("another host") << u"https://evil.example.test"_s + nextPage + u"?page=2"_s;
    QTest::newRow("a host that looks alike") << u"https://platform.ringcentral.com.evil.test"_s + nextPage;
    QTest::newRow("another scheme") << u"http://platform.ringcentral.com"_s + nextPage;
    QTest::newRow("another port") << u"https://platform.ringcentral.com:8443"_s + nextPage;
    QTest::newRow("a user") << u"https://a@platform.ringcentral.com"_s + nextPage;
    QTest::newRow("another resource")
        << u"https://platform.ringcentral.com/restapi/v1.0/account/1/sms?page=2"_s;
    QTest::newRow("relative") << nextPage;
}

void RingCentralRequestsTest::nextPagesElsewhereAreNone()
{
    QFETCH(QString, page);
    QVERIFY(tokenOfPage(QUrl(page), QUrl(u"https://platform.ringcentral.com"_s)).isNull());
}

void RingCentralRequestsTest::idsCannotReachFurther_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", ".", "..", "~", "A1,A2", "A1/../x"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void RingCentralRequestsTest::idsCannotReachFurther()
{
    QFETCH(QString, id);
    QCOMPARE(callRequest(Scope::Company, id).error().kind, Kind::NotFound);
    QCOMPARE(insightsRequest(id).error().kind, Kind::NotFound);
}

void RingCentralRequestsTest::idsAreEncoded()
{
    QCOMPARE(callRequest(Scope::Own, u"A 1?"_s)->path,
             u"/restapi/v1.0/account/~/extension/~/call-log/A%201%3F"_s);
}

void RingCentralRequestsTest::changes()
{
    QCOMPARE(target(changesRequest(Scope::Company, {})),
             u"/restapi/v1.0/account/~/call-log-extract-sync?syncType=FSync&recordCount=250&view=Detailed"_s);
    QCOMPARE(target(changesRequest(Scope::Company, u"t+/="_s)),
             u"/restapi/v1.0/account/~/call-log-extract-sync?syncType=ISync&syncToken=t%2B%2F%3D"_s);
    QCOMPARE(
        target(changesRequest(Scope::Own, {})),
        u"/restapi/v1.0/account/~/extension/~/call-log-sync?syncType=FSync&recordCount=250&view=Detailed"_s);
    QCOMPARE(
        target(changesRequest(Scope::Own, u"t"_s)),
        u"/restapi/v1.0/account/~/extension/~/call-log-sync?syncType=ISync&syncToken=t&showDeleted=true"_s);
}

void RingCentralRequestsTest::changeTokensKnowTheirLog()
{
    const QString token = changeToken(Scope::Company, u"t:1"_s);
    QCOMPARE(syncTokenIn(Scope::Company, token), u"t:1"_s);
    QVERIFY(syncTokenIn(Scope::Own, token).isNull());
    QVERIFY(syncTokenIn(Scope::Own, u"t:1"_s).isNull());
    QVERIFY(syncTokenIn(Scope::Own, u"own:"_s).isNull());
}

void RingCentralRequestsTest::groups()
{
    QCOMPARE(callsRequest(Scope::Company, {})->group, heavyGroup);
    QCOMPARE(callRequest(Scope::Company, u"A1"_s)->group, heavyGroup);
    QCOMPARE(changesRequest(Scope::Own, {}).group, heavyGroup);
    QCOMPARE(extensionRequest().group, lightGroup);
}

QTEST_GUILESS_MAIN(RingCentralRequestsTest)
#include "tst_ringcentralrequests.moc"
