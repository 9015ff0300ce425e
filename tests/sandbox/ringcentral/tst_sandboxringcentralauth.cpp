// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ringcentral/ringcentralprobe.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;

namespace {

const QByteArray me = "/restapi/v1.0/account/~/extension/~";
const QString back = u"http://127.0.0.1:53017/callback"_s;
const QString verifier = u"a-verifier-that-is-long-enough-for-everybody"_s;

QString challenge()
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString text(const Answer &answer, const QString &key)
{
    return answer.object().value(key).toString();
}

} // namespace

/// Sign-in, tokens and limits of RingCentral's API in the sandbox, against its fact sheet.
class SandboxRingCentralAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJwtOpensASession();
    void otherProofsAreRefused_data();
    void otherProofsAreRefused();
    void onlyFormsAreRead();
    void accessTokensEnd();
    void refreshTokensWorkOnce();
    void aLostAnswerCanBeAskedForAgain();
    void graceEnds();
    void codesNeedTheirVerifier();
    void codesWorkOnce();
    void aUserMayRefuse();
    void strangeAuthorisationsStayAtTheVendor_data();
    void strangeAuthorisationsStayAtTheVendor();
    void revokedTokensAreDead();
    void aSixthSessionEndsTheFirst();
    void everyGroupHasItsOwnLimit();
    void requestsDuringThePenaltyBeginItAnew();

private:
    QString codeFrom(RingCentralProbe &probe, const QString &answerKey = u"code"_s);
    Answer exchange(RingCentralProbe &probe, const QString &code, const QString &usedVerifier);
};

void SandboxRingCentralAuthTest::aJwtOpensASession()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer answer = probe.token(probe.jwtGrant(), probe.basic());
    QCOMPARE(answer.status, 200);
    QCOMPARE(text(answer, u"token_type"_s), u"bearer"_s);
    QCOMPARE(answer.object().value(u"expires_in"_s).toInt(), 3600);
    QCOMPARE(answer.object().value(u"refresh_token_expires_in"_s).toInt(), 604800);
    const Answer user = probe.getAs(text(answer, u"access_token"_s), me);
    QCOMPARE(user.status, 200);
    QVERIFY(user.object().value(u"extensionNumber"_s).toString().size() == 3);
}

void SandboxRingCentralAuthTest::otherProofsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("another JWT") << u"jwt"_s << 400 << u"invalid_grant"_s;
    QTest::newRow("another app") << u"basic"_s << 401 << u"invalid_client"_s;
    QTest::newRow("no app") << u"none"_s << 401 << u"invalid_client"_s;
    QTest::newRow("another grant") << u"grant"_s << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("an unknown refresh token") << u"refresh"_s << 400 << u"invalid_grant"_s;
}

void SandboxRingCentralAuthTest::otherProofsAreRefused()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    QFETCH(QString, error);
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    RingCentralProbe::Fields fields = probe.jwtGrant();
    if (what == u"jwt")
        fields[1].second += u'x';
    if (what == u"grant")
        fields[0].second = u"password"_s;
    if (what == u"refresh")
        fields = {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"made-up"_s}};
    const QByteArray authorization = what == u"none" ? QByteArray()
        : what == u"basic"                           ? "Authorization: Basic " + "a:b"_ba.toBase64() + "\r\n"
                                                     : probe.basic();
    const Answer answer = probe.token(fields, authorization);
    QCOMPARE(answer.status, status);
    QCOMPARE(text(answer, u"error"_s), error);
    QVERIFY(!text(answer, u"error_description"_s).isEmpty());
}

void SandboxRingCentralAuthTest::onlyFormsAreRead()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer json = probe.probe().send("POST", "/ringcentral/restapi/oauth/token",
                                           probe.basic() + "Content-Type: application/json\r\n", "{}");
    QCOMPARE(json.status, 415);
}

void SandboxRingCentralAuthTest::accessTokensEnd()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    QVERIFY(probe.signIn());
    probe.advance(3599);
    QCOMPARE(probe.get(me).status, 200);
    probe.advance(2);
    const Answer answer = probe.get(me);
    QCOMPARE(answer.status, 401);
    QCOMPARE(text(answer, u"errorCode"_s), u"TokenInvalid"_s);
}

void SandboxRingCentralAuthTest::refreshTokensWorkOnce()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer first = probe.token(probe.jwtGrant(), probe.basic());
    const Answer second = probe.refresh(text(first, u"refresh_token"_s));
    QCOMPARE(second.status, 200);
    QCOMPARE(probe.getAs(text(first, u"access_token"_s), me).status, 401); // dead at once
    QCOMPARE(probe.getAs(text(second, u"access_token"_s), me).status, 200);
    QCOMPARE(probe.refresh(text(first, u"refresh_token"_s)).status, 400); // the new pair was used
    QCOMPARE(probe.refresh(text(second, u"refresh_token"_s)).status, 200);
}

void SandboxRingCentralAuthTest::aLostAnswerCanBeAskedForAgain()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer first = probe.token(probe.jwtGrant(), probe.basic());
    const Answer lost = probe.refresh(text(first, u"refresh_token"_s));
    probe.advance(3000);
    const Answer again = probe.refresh(text(first, u"refresh_token"_s));
    QCOMPARE(again.status, 200);
    QCOMPARE(text(again, u"access_token"_s), text(lost, u"access_token"_s));
    QCOMPARE(text(again, u"refresh_token"_s), text(lost, u"refresh_token"_s));
}

void SandboxRingCentralAuthTest::graceEnds()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer first = probe.token(probe.jwtGrant(), probe.basic());
    const Answer second = probe.refresh(text(first, u"refresh_token"_s));
    probe.advance(3601);
    QCOMPARE(probe.refresh(text(first, u"refresh_token"_s)).status, 400);
    QCOMPARE(probe.refresh(text(second, u"refresh_token"_s)).status, 200);
    probe.advance(604801);
    QCOMPARE(probe.refresh(text(second, u"refresh_token"_s)).status, 400);
}

/// What the vendor's page sends the browser back with.
QString SandboxRingCentralAuthTest::codeFrom(RingCentralProbe &probe, const QString &answerKey)
{
    const QByteArray query = RingCentralProbe::encoded({{u"response_type"_s, u"code"_s},
                                                        {u"client_id"_s, probe.credential("client_id")},
                                                        {u"redirect_uri"_s, back},
                                                        {u"state"_s, u"s+1"_s},
                                                        {u"code_challenge"_s, challenge()},
                                                        {u"code_challenge_method"_s, u"S256"_s}});
    const Answer answer = probe.probe().send("GET", "/ringcentral/restapi/oauth/authorize?" + query);
    const QUrl target = QUrl::fromEncoded(answer.headers.value("location"));
    if (answer.status != 302 || !target.toString().startsWith(back)
        || QUrlQuery(target).queryItemValue(u"state"_s, QUrl::FullyDecoded) != u"s+1")
        return {};
    return QUrlQuery(target).queryItemValue(answerKey, QUrl::FullyDecoded);
}

Answer SandboxRingCentralAuthTest::exchange(RingCentralProbe &probe, const QString &code,
                                            const QString &usedVerifier)
{
    return probe.token({{u"grant_type"_s, u"authorization_code"_s},
                        {u"code"_s, code},
                        {u"redirect_uri"_s, back},
                        {u"client_id"_s, probe.credential("client_id")},
                        {u"code_verifier"_s, usedVerifier}},
                       {});
}

void SandboxRingCentralAuthTest::codesNeedTheirVerifier()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const Answer wrong = exchange(probe, codeFrom(probe), u"guessed"_s);
    QCOMPARE(wrong.status, 400);
    QCOMPARE(text(wrong, u"error"_s), u"invalid_grant"_s);
    const Answer right = exchange(probe, codeFrom(probe), verifier);
    QCOMPARE(right.status, 200);
    QCOMPARE(probe.getAs(text(right, u"access_token"_s), me).status, 200);
}

void SandboxRingCentralAuthTest::codesWorkOnce()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    const QString code = codeFrom(probe);
    QVERIFY(!code.isEmpty());
    QCOMPARE(exchange(probe, code, verifier).status, 200);
    QCOMPARE(exchange(probe, code, verifier).status, 400);
    const QString late = codeFrom(probe);
    probe.advance(61);
    QCOMPARE(exchange(probe, late, verifier).status, 400);
}

void SandboxRingCentralAuthTest::aUserMayRefuse()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    probe.control({{u"dialect"_s, QJsonObject{{u"consent"_s, u"refused"_s}}}});
    QCOMPARE(codeFrom(probe, u"error"_s), u"access_denied"_s);
}

void SandboxRingCentralAuthTest::strangeAuthorisationsStayAtTheVendor_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("another app") << "response_type=code&client_id=x&redirect_uri=http://127.0.0.1:1/"_ba;
    QTest::newRow("another place") << "response_type=code&client_id=ID&redirect_uri=https://evil.test/"_ba;
    QTest::newRow("another answer") << "response_type=token&client_id=ID&redirect_uri=http://127.0.0.1:1/"_ba;
    QTest::newRow("a plain challenge")
        << "response_type=code&client_id=ID&redirect_uri=http://127.0.0.1:1/&code_challenge_method=plain"_ba;
}

void SandboxRingCentralAuthTest::strangeAuthorisationsStayAtTheVendor()
{
    QFETCH(QByteArray, query);
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    query.replace("ID", probe.credential("client_id").toLatin1());
    QCOMPARE(probe.probe().send("GET", "/ringcentral/restapi/oauth/authorize?" + query).status, 400);
}

void SandboxRingCentralAuthTest::revokedTokensAreDead()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    QVERIFY(probe.signIn());
    const Answer answer = probe.probe().send(
        "POST", "/ringcentral/restapi/oauth/revoke",
        probe.basic() + "Content-Type: application/x-www-form-urlencoded\r\n", "token=" + probe.access());
    QCOMPARE(answer.status, 200);
    QCOMPARE(probe.get(me).status, 401);
}

void SandboxRingCentralAuthTest::aSixthSessionEndsTheFirst()
{
    const SandboxHost host(usualOptions(100));
    RingCentralProbe probe(host);
    QStringList tokens;
    for (int i = 0; i < 6; ++i)
        tokens << text(probe.token(probe.jwtGrant(), probe.basic()), u"access_token"_s);
    QCOMPARE(probe.getAs(tokens.first(), me).status, 401);
    QCOMPARE(probe.getAs(tokens.at(1), me).status, 200);
    QCOMPARE(probe.getAs(tokens.last(), me).status, 200);
}

void SandboxRingCentralAuthTest::everyGroupHasItsOwnLimit()
{
    SandboxOptions options = usualOptions(100);
    options.requestsPerMinute = 1000;
    const SandboxHost host(options);
    RingCentralProbe probe(host);
    QVERIFY(probe.signIn());
    const QByteArray list = "/restapi/v1.0/account/~/call-log?perPage=1";
    for (int i = 0; i < 10; ++i)
        QCOMPARE(probe.get(list).status, 200);
    const Answer refused = probe.get(list);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), "60"_ba);
    QCOMPARE(refused.headers.value("x-rate-limit-group"), "heavy"_ba);
    QCOMPARE(refused.headers.value("x-rate-limit-limit"), "10"_ba);
    QCOMPARE(text(refused, u"errorCode"_s), u"CMN-301"_s);
    const Answer light = probe.get(me);
    QCOMPARE(light.status, 200);
    QCOMPARE(light.headers.value("x-rate-limit-remaining"), "49"_ba);
    for (int i = 0; i < 4; ++i)
        QVERIFY(probe.signIn());
    QCOMPARE(probe.token(probe.jwtGrant(), probe.basic()).status, 429);
}

void SandboxRingCentralAuthTest::requestsDuringThePenaltyBeginItAnew()
{
    SandboxOptions options = usualOptions(100);
    options.requestsPerMinute = 1000;
    const SandboxHost host(options);
    RingCentralProbe probe(host);
    QVERIFY(probe.signIn());
    const QByteArray list = "/restapi/v1.0/account/~/call-log?perPage=1";
    for (int i = 0; i < 11; ++i)
        probe.get(list);
    probe.advance(50);
    QCOMPARE(probe.get(list).status, 429);
    probe.advance(50); // more than a minute after the first refusal
    QCOMPARE(probe.get(list).status, 429);
    probe.advance(61);
    QCOMPARE(probe.get(list).status, 200);
}

QTEST_GUILESS_MAIN(SandboxRingCentralAuthTest)
#include "tst_sandboxringcentralauth.moc"
