// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"
#include "models/domain/capability.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class AccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlySafeBaseUrlsAreAllowed_data();
    void onlySafeBaseUrlsAreAllowed();
    void secretPlacesReadBack();
    void callNamesReadBack();
    void keysAreUniqueAndReadBack();
};

void AccountTest::onlySafeBaseUrlsAreAllowed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.escapelife.ai"_s << true;
    QTest::newRow("loopback name") << u"http://localhost:8080/escapelife"_s << true;
    QTest::newRow("loopback v4") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("plain http") << u"http://api.escapelife.ai"_s << false;
    QTest::newRow("any address is not loopback") << u"http://0.0.0.0"_s << false;
    QTest::newRow("host in disguise") << u"https://api.ok.com@evil.com/"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.com"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///v1"_s << false;
    QTest::newRow("query") << u"https://api.escapelife.ai/?key=1"_s << false;
}

void AccountTest::onlySafeBaseUrlsAreAllowed()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(isAllowedBaseUrl(QUrl(url)), allowed);
}

void AccountTest::secretPlacesReadBack()
{
    for (const auto &text : {u"keyring"_s, u"session"_s, u"env:CALLBOARD_KEY"_s, u"file:/run/secrets/a b"_s})
        QCOMPARE(SecretPlace::fromString(text)->toString(), text);
    for (const auto &text : {u""_s, u"env:"_s, u"file:"_s, u"sk_live_123"_s})
        QVERIFY(!SecretPlace::fromString(text));
}

void AccountTest::callNamesReadBack()
{
    const RecordRef ref{AccountId{12}, u"local:a:b"_s};
    QCOMPARE(RecordRef::fromString(ref.toString()), ref);
    for (const auto &text : {u""_s, u"12"_s, u"12:"_s, u":x"_s, u"x:y"_s, u"-1:x"_s, u"0:x"_s})
        QVERIFY2(!RecordRef::fromString(text), qPrintable(text));
    QVERIFY(isLocalCallId(newLocalCallId()));
    QVERIFY(newLocalCallId() != newLocalCallId());
}

void AccountTest::keysAreUniqueAndReadBack()
{
    QSet<QString> seen;
    for (Provider provider : allProviders()) {
        QCOMPARE(providerFromKey(keyOf(provider)), provider);
        seen << keyOf(provider);
    }
    QCOMPARE(seen.size(), 9);
    for (CallStatus status : allCallStatuses())
        QCOMPARE(callStatusFromKey(keyOf(status)), status);
    QVERIFY(!callStatusFromKey(u"Missed"));
    QVERIFY(capabilitiesOf(Provider::Escapelife).writable.contains(Field::Notes));
    QVERIFY(!capabilitiesOf(Provider::PhoneInc).canDelete);
}

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
