// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/signedin.h"
#include "models/providers/http/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;

class SignedInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesItsText_data();
    void survivesItsText();
    void whatIsUnknownIsNotWritten();
    void otherSecretsAreNotSignIns_data();
    void otherSecretsAreNotSignIns();
    void strangeTimesAreUnknown();
    void itsWordsAreRedacted();
};

void SignedInTest::survivesItsText_data()
{
    QTest::addColumn<SignedIn>("signedIn");
    const TimePoint moment = *fromIso(u"2026-01-01T12:00:00.250Z");
    QTest::newRow("everything") << SignedIn{"app-secret", "refresh-1", "access-1", moment,
                                            moment + std::chrono::hours(1)};
    QTest::newRow("no refresh token") << SignedIn{{}, {}, "access-2", {}, {}};
    QTest::newRow("no access token") << SignedIn{"app-secret", "refresh-3", {}, {}, {}};
    QTest::newRow("quotes") << SignedIn{{}, "a\"b\\c", "d\n", {}, {}};
}

void SignedInTest::survivesItsText()
{
    QFETCH(SignedIn, signedIn);
    QCOMPARE(SignedIn::fromJson(signedIn.toJson()), signedIn);
}

void SignedInTest::whatIsUnknownIsNotWritten()
{
    QCOMPARE((SignedIn{.accessToken = "access-1"}).toJson(), R"({"access_token":"access-1"})"_ba);
}

void SignedInTest::otherSecretsAreNotSignIns_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a key") << "sk_live_123"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("fields of another way to sign in") << R"({"secret":"eyJ0","client_secret":"x"})"_ba;
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("tokens of the wrong type") << R"({"access_token":5,"refresh_token":null})"_ba;
}

void SignedInTest::otherSecretsAreNotSignIns()
{
    QFETCH(QByteArray, secret);
    QVERIFY(!SignedIn::fromJson(secret));
}

void SignedInTest::strangeTimesAreUnknown()
{
    const auto read = SignedIn::fromJson(R"({"access_token":"access-1","access_expires_at":"soon"})");
    QVERIFY(read);
    QVERIFY(!read->accessExpiresAt);
}

void SignedInTest::itsWordsAreRedacted()
{
    QVERIFY(SignedIn::fromJson(
        R"({"client_secret":"hidden-app","refresh_token":"hidden-refresh","access_token":"hidden-access"})"));
    QCOMPARE(redacted(u"hidden-app hidden-refresh hidden-access"_s), u"••• ••• •••"_s);
    (SignedIn{.refreshToken = "written-refresh"}).toJson();
    QCOMPARE(redacted(u"it is written-refresh"_s), u"it is •••"_s);
}

QTEST_GUILESS_MAIN(SignedInTest)
#include "tst_signedin.moc"
