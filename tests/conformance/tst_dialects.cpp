// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/loopbacksignin.h"
#include "models/providers/auth/signedin.h"
#include "tests/conformance/stage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// What vendors leave open comes in several forms; each must lead to the same calls.
class DialectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheTruth_data();
    void everyFormGivesTheTruth();
    void anUnpagedListGivesWhatItShows();
    void revokedTokensAreRenewed();
    void aPlanWithoutTheApiIsExplained();
    void aSignedInAccountRenewsAndKeepsItsTokens();
};

void DialectsTest::everyFormGivesTheTruth_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto rows = [](const char *provider, const char *name, const QStringList &values) {
        for (const QString &value : values)
            QTest::addRow("%s=%s", name, qPrintable(value))
                << QString::fromLatin1(provider) << QString::fromLatin1(name) << value;
    };
    rows("bluerocktel", "bluerocktel.envelope", {u"meta"_s, u"simple"_s, u"zero"_s});
    rows("bluerocktel", "bluerocktel.times", {u"local"_s});
    rows("bluerocktel", "bluerocktel.columns", {u"text"_s});
    rows("bluerocktel", "bluerocktel.names", {u"camel"_s});
    rows("bluerocktel", "bluerocktel.sort", {u"created"_s, u"id"_s});
    rows("bluerocktel", "bluerocktel.per_page", {u"50"_s, u"20"_s, u"10"_s});
    rows("bluerocktel", "bluerocktel.users", {u"closed"_s});
    rows("skipcall", "skipcall.envelope", {u"items"_s, u"bare"_s});
    rows("skipcall", "skipcall.paging", {u"fifty"_s, u"twenty"_s});
    rows("skipcall", "skipcall.times", {u"object"_s});
}

void DialectsTest::everyFormGivesTheTruth()
{
    QFETCH(QString, provider);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const SandboxHost host(usualOptions(2500));
    settleWorld(host);
    SandboxProbe probe(host);
    QCOMPARE(probe.control({{u"dialect"_s, QJsonObject{{name, value}}}}).status, 200);
    Connection connection = Connection::to(host.sandbox(), *providerFromKey(provider));
    connection.account.options.insert(u"timezone"_s, u"Europe/Paris"_s);
    Desk desk(connection);
    const SyncReport report = desk.settle();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    const auto truth = truthOf(host, *providerFromKey(provider));
    QVERIFY(truth.size() > 150);
    QCOMPARE(difference(desk.calls(), truth), QString());
    QVERIFY(desk.state().complete);
}

void DialectsTest::anUnpagedListGivesWhatItShows()
{
    const SandboxHost host(usualOptions(1500));
    settleWorld(host);
    SandboxProbe(host).control({{u"dialect"_s, QJsonObject{{u"skipcall.paging"_s, u"ignored"_s}}}});
    Desk desk(Connection::to(host.sandbox(), Provider::Skipcall));
    const SyncReport report = desk.settle();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QCOMPARE(desk.calls().size(), 100);
}

void DialectsTest::revokedTokensAreRenewed()
{
    const SandboxHost host(usualOptions(300));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), Provider::BlueRockTel));
    QVERIFY(!desk.settle().error);
    SandboxProbe(host).control({{u"dialect"_s, QJsonObject{{u"bluerocktel.tokens"_s, u"revoked"_s}}}});
    QVERIFY(!desk.sync().error);
}

void DialectsTest::aPlanWithoutTheApiIsExplained()
{
    const SandboxHost host(usualOptions(300));
    SandboxProbe(host).control({{u"dialect"_s, QJsonObject{{u"skipcall.plan"_s, u"none"_s}}}});
    const Connection connection = Connection::to(host.sandbox(), Provider::Skipcall);
    Desk desk(connection);
    const auto facts = QCoro::waitFor(desk.engine().test(desk.account(), connection.secret));
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, Error::Kind::Forbidden);
    QVERIFY(facts.error().detail.contains(u"SUBSCRIPTION_REQUIRED"));
}

/// As a person does it: the browser is sent to the vendor and comes back; an hour later the token has ended.
void DialectsTest::aSignedInAccountRenewsAndKeepsItsTokens()
{
    const SandboxHost host(usualOptions(300));
    settleWorld(host);
    Connection connection = Connection::to(host.sandbox(), Provider::PhoneInc);
    LoopbackSignIn signIn(*providerInfo(Provider::PhoneInc).signIn, connection.account);
    const Result<QUrl> page = signIn.start();
    QVERIFY(page);
    QNetworkAccessManager browser;
    QNetworkRequest visit(*page);
    visit.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(visit));
    const Result<QByteArray> secret = QCoro::waitFor(signIn.finished());
    QVERIFY2(secret, secret ? "" : qPrintable(secret.error().detail));
    connection.secret = *secret;
    Desk desk(connection);
    QVERIFY(!desk.settle().error);
    QVERIFY(!desk.calls().isEmpty());
    SandboxProbe(host).control({{u"advance"_s, 2 * 3600}});
    const SyncReport report = desk.sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    const auto before = SignedIn::fromJson(*secret);
    const auto after = SignedIn::fromJson(desk.secrets().secret);
    QVERIFY(before && after);
    QVERIFY(after->refreshToken != before->refreshToken);
    QVERIFY(after->accessToken != before->accessToken);
}

QTEST_GUILESS_MAIN(DialectsTest)
#include "tst_dialects.moc"
