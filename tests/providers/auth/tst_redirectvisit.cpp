// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/redirectvisit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard::oauth;
using Kind = Visit::Kind;

Q_DECLARE_METATYPE(callboard::oauth::Visit::Kind)

class RedirectVisitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visits_data();
    void visits();
    void codesAndWordsAreDecoded();
    void everyVisitGetsAPage();
};

void RedirectVisitTest::visits_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<Kind>("kind");
    const auto get = [](const QByteArray &target) {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    };
    QTest::newRow("code") << get("/callback?code=c1&state=s1") << Kind::Code;
    QTest::newRow("code in another order") << get("/callback?x=y&state=s1&code=c1") << Kind::Code;
    QTest::newRow("refusal") << get("/callback?error=access_denied&state=s1") << Kind::Refused;
    QTest::newRow("refusal and code") << get("/callback?error=x&code=c1&state=s1") << Kind::Refused;
    QTest::newRow("no code") << get("/callback?state=s1") << Kind::Refused;
    QTest::newRow("wrong state") << get("/callback?code=c1&state=s2") << Kind::WrongState;
    QTest::newRow("longer state") << get("/callback?code=c1&state=s11") << Kind::WrongState;
    QTest::newRow("no state") << get("/callback?code=c1") << Kind::WrongState;
    QTest::newRow("refusal of another sign-in") << get("/callback?error=x&state=s2") << Kind::WrongState;
    QTest::newRow("no query") << get("/callback") << Kind::WrongState;
    QTest::newRow("favicon") << get("/favicon.ico") << Kind::Elsewhere;
    QTest::newRow("deeper") << get("/callback/x?code=c1&state=s1") << Kind::Elsewhere;
    QTest::newRow("root") << get("/") << Kind::Elsewhere;
    QTest::newRow("whole URL") << get("http://127.0.0.1/callback?code=c1&state=s1") << Kind::Nonsense;
    QTest::newRow("POST") << "POST /callback?code=c1&state=s1 HTTP/1.1\r\n\r\n"_ba << Kind::WrongMethod;
    QTest::newRow("HEAD") << "HEAD /callback?code=c1&state=s1 HTTP/1.1\r\n\r\n"_ba << Kind::WrongMethod;
    QTest::newRow("not HTTP") << "hello\r\n\r\n"_ba << Kind::Nonsense;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x00\r\n\r\n", 8) << Kind::Nonsense;
    QTest::newRow("half a head") << "GET /callback?code=c1&sta"_ba << Kind::Incomplete;
    QTest::newRow("nothing yet") << QByteArray() << Kind::Incomplete;
    QTest::newRow("endless") << QByteArray(largestVisit + 1, 'x') << Kind::TooLarge;
    QTest::newRow("large head") << get("/callback?code=" + QByteArray(largestVisit, 'c') + "&state=s1")
                                << Kind::TooLarge;
}

void RedirectVisitTest::visits()
{
    QFETCH(QByteArray, received);
    QFETCH(Kind, kind);
    const Visit visit = visitIn(received, "/callback", "s1");
    QCOMPARE(visit.kind, kind);
    QCOMPARE(visit.code, kind == Kind::Code ? u"c1"_s : QString());
}

void RedirectVisitTest::codesAndWordsAreDecoded()
{
    const Visit code = visitIn("GET /cb?code=a%2Fb%3D%2B&state=s HTTP/1.1\r\n\r\n", "/cb", "s");
    QCOMPARE(code.code, u"a/b=+"_s);
    const Visit refusal =
        visitIn("GET /cb?error=access_denied&error_description=The+user+said+no&state=s HTTP/1.0\r\n\r\n",
                "/cb", "s");
    QCOMPARE(refusal.words, u"access_denied: The user said no"_s);
}

void RedirectVisitTest::everyVisitGetsAPage()
{
    const QList<Kind> kinds{Kind::TooLarge,   Kind::Nonsense, Kind::WrongMethod, Kind::Elsewhere,
                            Kind::WrongState, Kind::Refused,  Kind::Code};
    for (const Kind kind : kinds) {
        const QByteArray answer = answerTo({kind, u"c1"_s, u"<script>"_s});
        QVERIFY(answer.startsWith("HTTP/1.1 "));
        QVERIFY(answer.contains("Cache-Control: no-store"));
        QVERIFY(!answer.contains("script>")); // nothing of the visit is repeated
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY(answer.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
    }
}

QTEST_GUILESS_MAIN(RedirectVisitTest)
#include "tst_redirectvisit.moc"
