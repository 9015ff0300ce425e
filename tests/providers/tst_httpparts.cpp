// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/gzip.h"
#include "models/providers/http/httpurl.h"
#include "models/providers/http/pacer.h"
#include "models/providers/http/replycheck.h"
#include "tests/support/gzipped.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;

namespace {

constexpr Pacer::Time start = Pacer::Time(1h);

/// Requests that leave within @p window when one always waits.
int leavingWithin(Pacer &pacer, const QString &group, std::chrono::nanoseconds window)
{
    int count = 0;
    Pacer::Time now = start;
    while (now < start + window) {
        pacer.spend(group, now);
        ++count;
        now = std::max(now, pacer.nextAt(group, now));
    }
    return count;
}

} // namespace

/// The pure parts of the HTTP client.
class HttpPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateStaysBelowTheDocumentedOne_data();
    void theRateStaysBelowTheDocumentedOne();
    void aBurstLeavesAtOnce();
    void groupsDoNotWaitForEachOther();
    void aSilenceIsNeverShortened();

    void gzipCutAnywhereIsNoticed();
    void gzipHasALimit();
    void notGzip();

    void bodiesAreAsLongAsTheySay_data();
    void bodiesAreAsLongAsTheySay();

    void serversAskForAPause_data();
    void serversAskForAPause();
    void httpDates_data();
    void httpDates();

    void urls_data();
    void urls();
    void origins_data();
    void origins();
    void redirectTargets_data();
    void redirectTargets();
};

void HttpPartsTest::theRateStaysBelowTheDocumentedOne_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("fewest");
    for (const auto &[requests, fewest] : {std::pair(1, 1), {5, 3}, {10, 8}, {60, 50}, {1000, 850}})
        QTest::addRow("%d a minute", requests) << requests << fewest;
}

void HttpPartsTest::theRateStaysBelowTheDocumentedOne()
{
    QFETCH(int, requests);
    QFETCH(int, fewest);
    Pacer pacer({{u"default"_s, Pace{requests, 1min}}});
    const int left = leavingWithin(pacer, u"default"_s, 1min);
    QVERIFY2(left <= std::max(1, requests * 95 / 100), qPrintable(QString::number(left)));
    QVERIFY2(left >= fewest, qPrintable(QString::number(left)));
}

void HttpPartsTest::aBurstLeavesAtOnce()
{
    Pacer pacer({{u"default"_s, Pace{1000, 1min}}});
    int count = 0;
    while (pacer.nextAt(u"default"_s, start) <= start && count < 1000) {
        pacer.spend(u"default"_s, start);
        ++count;
    }
    QCOMPARE(count, 100);
}

void HttpPartsTest::groupsDoNotWaitForEachOther()
{
    Pacer pacer({{u"default"_s, Pace{1000, 1min}}, {u"slow"_s, Pace{1, 1min}}});
    pacer.spend(u"slow"_s, start);
    pacer.silence(u"other"_s, start + 1h);
    QVERIFY(pacer.nextAt(u"slow"_s, start) > start);
    QVERIFY(pacer.nextAt(u"default"_s, start) <= start);
    QCOMPARE(pacer.nextAt(u"other"_s, start), start + 1h);
}

void HttpPartsTest::aSilenceIsNeverShortened()
{
    Pacer pacer({});
    pacer.silence(u"g"_s, start + 10s);
    pacer.silence(u"g"_s, start + 5s);
    QCOMPARE(pacer.nextAt(u"g"_s, start), start + 10s);
}

void HttpPartsTest::gzipCutAnywhereIsNoticed()
{
    const QByteArray plain = R"({"data":[{"id":"cal_1"},{"id":"cal_2"}]})";
    const QByteArray packed = test::gzipped(plain);
    QCOMPARE(gunzipped(packed, 1000), plain);
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(!gunzipped(packed.first(size), 1000));
    QVERIFY(!gunzipped(packed + "more", 1000));
}

void HttpPartsTest::gzipHasALimit()
{
    const QByteArray packed = test::gzipped(QByteArray(1000000, ' '));
    QVERIFY(gunzipped(packed, 1000000));
    QVERIFY(!gunzipped(packed, 999999));
}

void HttpPartsTest::notGzip()
{
    QVERIFY(!gunzipped("[]", 100));
    QVERIFY(!gunzipped({}, 100));
    QVERIFY(!gunzipped(qCompress("[]").mid(4), 100)); // zlib's own framing
}

void HttpPartsTest::bodiesAreAsLongAsTheySay_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as long") << "2"_ba << true;
    QTest::newRow("cut off") << "50"_ba << false;
    QTest::newRow("with more behind it") << "1"_ba << false;
    QTest::newRow("negative") << "-2"_ba << false;
    QTest::newRow("no number") << "two"_ba << false;
}

/// Qt's own client notices most of it before; what it lets pass is found here.
void HttpPartsTest::bodiesAreAsLongAsTheySay()
{
    QFETCH(QByteArray, length);
    QFETCH(bool, isTaken);
    Outcome outcome;
    outcome.status = 200;
    outcome.headers = {{"Content-Type"_ba, "application/json"_ba}, {"Content-Length"_ba, length}};
    outcome.body = "[]";
    QCOMPARE(judged({}, outcome, {}).has_value(), isTaken);
}

void HttpPartsTest::serversAskForAPause_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("seconds"); // -1: they do not
    const auto row = [](const char *name, const HttpHeaders &headers, int seconds) {
        QTest::newRow(name) << headers << seconds;
    };
    const QByteArray now = "Mon, 16 Mar 2026 14:00:00 GMT";
    row("nothing", {}, -1);
    row("seconds", {{"Retry-After", "7"}}, 7);
    row("zero", {{"retry-after", "0"}}, 0);
    row("negative", {{"Retry-After", "-1"}}, -1);
    row("words", {{"Retry-After", "soon"}}, -1);
    row("date by our clock", {{"Retry-After", "Mon, 16 Mar 2026 14:00:30 GMT"}}, 30);
    row("date by their clock",
        {{"Retry-After", "Mon, 16 Mar 2026 15:00:30 GMT"}, {"Date", "Mon, 16 Mar 2026 15:00:00 GMT"}}, 30);
    row("past date", {{"Retry-After", "Mon, 16 Mar 2026 13:00:00 GMT"}, {"Date", now}}, 0);
    row("reset as a moment", {{"X-RateLimit-Reset", "1773669612"}, {"Date", now}}, 12);
    row("reset as seconds", {{"X-RateLimit-Reset", "12"}}, 12);
    row("reset beyond reason", {{"X-RateLimit-Reset", "99999999999999"}}, -1);
    row("a century", {{"Retry-After", "3155760000"}}, 31556952);
    row("retry-after wins", {{"X-RateLimit-Reset", "12"}, {"Retry-After", "3"}}, 3);
}

void HttpPartsTest::serversAskForAPause()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(int, seconds);
    const TimePoint now = *fromIso(u"2026-03-16T14:00:00Z");
    const auto pause = askedToWait(headers, now);
    QCOMPARE(pause ? int(pause->count()) : -1, seconds);
}

void HttpPartsTest::httpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("example") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("hour that summer time skips here")
        << "Sun, 29 Mar 2026 02:30:00 GMT"_ba << u"2026-03-29T02:30:00Z"_s;
    QTest::newRow("other zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba << QString();
    QTest::newRow("old form") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << QString();
    QTest::newRow("wrong day") << "Sun, 32 Nov 1994 08:49:37 GMT"_ba << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void HttpPartsTest::httpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, moment);
    const auto date = fromHttpDate(text);
    QCOMPARE(date ? toIso(*date) : QString(), moment);
}

void HttpPartsTest::urls_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url"); // empty: refused
    QTest::newRow("plain") << u"https://a.example"_s << u"/v1/calls"_s
                           << "https://a.example/v1/calls?q=a%2Bb"_ba;
    QTest::newRow("base with a path")
        << u"https://a.example/api/"_s << u"/v1"_s << "https://a.example/api/v1?q=a%2Bb"_ba;
    QTest::newRow("escapes stay") << u"https://a.example"_s << u"/v1/a%2Fb%3F"_s
                                  << "https://a.example/v1/a%2Fb%3F?q=a%2Bb"_ba;
    QTest::newRow("climbing") << u"https://a.example"_s << u"/v1/../x"_s << QByteArray();
    QTest::newRow("standing still") << u"https://a.example"_s << u"/v1/./x"_s << QByteArray();
    QTest::newRow("backslash") << u"https://a.example"_s << u"/v1\\x"_s << QByteArray();
    QTest::newRow("http") << u"http://a.example"_s << u"/v1"_s << QByteArray();
}

void HttpPartsTest::urls()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QByteArray, url);
    HttpRequest request;
    request.path = path;
    request.query.addQueryItem(u"q"_s, u"a%2Bb"_s);
    const auto result = requestUrl(QUrl(base), request);
    QCOMPARE(result ? result->toEncoded() : QByteArray(), url);
}

void HttpPartsTest::origins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path") << u"https://a.example/x?y"_s << true;
    QTest::newRow("explicit port") << u"https://a.example:443/"_s << true;
    QTest::newRow("upper case") << u"https://A.EXAMPLE/"_s << true;
    QTest::newRow("other port") << u"https://a.example:444/"_s << false;
    QTest::newRow("other scheme") << u"http://a.example/"_s << false;
    QTest::newRow("other host") << u"https://b.a.example/"_s << false;
    QTest::newRow("longer host") << u"https://a.example.com/"_s << false;
}

void HttpPartsTest::origins()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(QUrl(u"https://a.example"_s), QUrl(other)), same);
}

void HttpPartsTest::redirectTargets_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target"); // empty: refused
    const auto row = [](const char *name, const QString &from, const QByteArray &location,
                        const QByteArray &target) {
        QTest::newRow(name) << from << location << target;
    };
    const QString home = u"https://a.example/v1/calls?limit=1"_s;
    row("relative", home, "/v2", "https://a.example/v2");
    row("other host", home, "https://b.example/x", "https://b.example/x");
    row("without scheme", home, "//b.example/x", "https://b.example/x");
    row("down to http", home, "http://a.example/", {});
    row("down to loopback", home, "http://127.0.0.1/", {});
    row("address in a private network", home, "https://192.168.0.1/", {});
    row("localhost", home, "https://localhost/", {});
    row("loopback in disguise", home, "https://2130706433/", {});
    row("IPv6 loopback", home, "https://[::1]/", {});
    row("user name", home, "https://a.example@b.example/", {});
    row("script", home, "javascript:alert(1)", {});
    row("loopback to loopback", u"http://127.0.0.1:81/"_s, "http://127.0.0.1:82/x", "http://127.0.0.1:82/x");
    row("loopback to https", u"http://127.0.0.1:81/"_s, "https://b.example/x", "https://b.example/x");
    row("loopback to unspecified", u"http://127.0.0.1:81/"_s, "http://0.0.0.0:82/x", {});
}

void HttpPartsTest::redirectTargets()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    const auto result = redirectTarget(QUrl(from), location);
    QCOMPARE(result ? result->toEncoded() : QByteArray(), target);
}

QTEST_APPLESS_MAIN(HttpPartsTest)
#include "tst_httpparts.moc"
