// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/loopbacksignin.h"
#include "models/providers/auth/signedin.h"
#include "tests/sandbox/ringcentral/ringcentralprobe.h"

#include <QCoroTask>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using Kind = Error::Kind;

namespace {

/// A person with a browser, in front of the sandbox.
struct Stage {
    SandboxHost host{usualOptions(300)};
    RingCentralProbe probe{host};
    Account account;
    QByteArray secret;
    QList<QByteArray> saved;

    Stage()
    {
        account.provider = Provider::RingCentral;
        account.baseUrl = host.sandbox().baseUrl(Provider::RingCentral);
        account.options.insert(u"client_id"_s, probe.credential("client_id"));
    }
    SignIn vendors() const
    {
        SignIn how = *providerInfo(Provider::RingCentral).signIn;
        how.redirectPort = 0; // other tests run beside this one
        return how;
    }
    /// Opens the vendor's page and goes wherever it sends the browser.
    void browse(const QUrl &page)
    {
        const QByteArray target =
            page.path(QUrl::FullyEncoded).toLatin1() + '?' + page.query(QUrl::FullyEncoded).toLatin1();
        const QUrl back = QUrl::fromEncoded(probe.probe().send("GET", target).headers.value("location"));
        QTcpSocket socket;
        socket.connectToHost(back.host(), quint16(back.port()));
        socket.write("GET " + back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                     + " HTTP/1.1\r\n\r\n");
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool signInWithBrowser()
    {
        LoopbackSignIn signIn(vendors(), account);
        const Result<QUrl> page = signIn.start();
        if (!page)
            return false;
        QCoro::Task<Result<QByteArray>> finishing = signIn.finished();
        browse(*page);
        const Result<QByteArray> result = QCoro::waitFor(std::move(finishing));
        secret = result.value_or(QByteArray());
        return result.has_value();
    }
    std::unique_ptr<CallProvider> provider()
    {
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.paces.insert(u"default"_s, Pace{100000, 1min});
        const auto save = [this](QByteArray newer) {
            return keep(newer);
        };
        return makeProvider({account, secret, config, save});
    }
    QCoro::Task<Result<void>> keep(QByteArray newer)
    {
        saved << newer;
        secret = newer;
        co_return Result<void>();
    }
};

} // namespace

/// Signing in with the browser, and what follows from it, against the sandbox.
class RingCentralSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrowserConnectsAnAccount();
    void aRefusalConnectsNothing();
    void theSecretFollowsItsRotations();
    void anUnsavedSignInCanBeRenewedAgain();
};

void RingCentralSignInTest::aBrowserConnectsAnAccount()
{
    Stage stage;
    QVERIFY(stage.signInWithBrowser());
    const auto signedIn = SignedIn::fromJson(stage.secret);
    QVERIFY(signedIn && !signedIn->refreshToken.isEmpty());
    const auto provider = stage.provider();
    const auto facts = QCoro::waitFor(provider->test());
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Hôtel des Embruns"_s);
    QCOMPARE(facts->timeZone, u"Europe/Paris"_s);
    QVERIFY(stage.saved.isEmpty()); // the token of the sign-in is still good
}

void RingCentralSignInTest::aRefusalConnectsNothing()
{
    Stage stage;
    stage.probe.control({{u"dialect"_s, QJsonObject{{u"consent"_s, u"refused"_s}}}});
    LoopbackSignIn signIn(stage.vendors(), stage.account);
    const Result<QUrl> page = signIn.start();
    QCoro::Task<Result<QByteArray>> finishing = signIn.finished();
    stage.browse(*page);
    stage.probe.control({{u"dialect"_s, QJsonObject{{u"consent"_s, u"given"_s}}}});
    stage.browse(*page); // they think again
    QVERIFY(QCoro::waitFor(std::move(finishing)));
}

void RingCentralSignInTest::theSecretFollowsItsRotations()
{
    Stage stage;
    QVERIFY(stage.signInWithBrowser());
    for (int day = 1; day <= 3; ++day) {
        stage.probe.advance(24 * 3600); // the access token has ended, the refresh token has not
        const auto provider = stage.provider(); // as after a restart
        const auto page = QCoro::waitFor(provider->listCalls({.limit = 1}));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(stage.saved.size(), day);
    }
    stage.probe.advance(8 * 24 * 3600); // and now it has
    const auto page = QCoro::waitFor(stage.provider()->listCalls({.limit = 1}));
    QCOMPARE(page.error().kind, Kind::Unauthorised);
}

/// The program is killed between the vendor's answer and the key store: within the hour of grace nothing is
/// lost.
void RingCentralSignInTest::anUnsavedSignInCanBeRenewedAgain()
{
    Stage stage;
    QVERIFY(stage.signInWithBrowser());
    const QByteArray before = stage.secret;
    const QString refreshToken = QString::fromUtf8(SignedIn::fromJson(before)->refreshToken);
    QCOMPARE(stage.probe
                 .token({{u"grant_type"_s, u"refresh_token"_s},
                         {u"refresh_token"_s, refreshToken},
                         {u"client_id"_s, stage.probe.credential("client_id")}},
                        {})
                 .status,
             200); // nobody kept this one
    QVERIFY(QCoro::waitFor(stage.provider()->listCalls({.limit = 1})));
    QCOMPARE(stage.saved.size(), 1);
    QVERIFY(stage.secret != before);
}

QTEST_GUILESS_MAIN(RingCentralSignInTest)
#include "tst_ringcentralsignin.moc"
