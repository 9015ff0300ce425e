// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsentences.h"

#include <QSet>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Error::Kind;

namespace {

Account accountOf(Provider provider)
{
    Account account;
    account.provider = provider;
    account.name = u"Front desk"_s;
    account.baseUrl = QUrl(u"https://api.vendor.example"_s);
    return account;
}

TimePoint at(const char *iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

} // namespace

class AccountSentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailureOfACheckHasASentenceOfItsOwn()
    {
        for (const Provider provider : allProviders()) {
            const Account account = accountOf(provider);
            const QSet<QString> sentences{checkSentence({Kind::Unauthorised}, account),
                                          checkSentence({Kind::Forbidden, u"calls:read"_s}, account),
                                          checkSentence({Kind::Offline}, account),
                                          checkSentence({Kind::BadReply}, account),
                                          clockSentence(5min, account)};
            QCOMPARE(sentences.size(), 5);
            QVERIFY(checkSentence({Kind::Unauthorised}, account).contains(displayNameOf(provider)));
        }
    }

    void missingRightIsNamed()
    {
        QVERIFY(checkSentence({Kind::Forbidden, u"calls:read"_s}, accountOf(Provider::Aircall))
                    .contains(u"calls:read"_s));
    }

    void unreachableHostAndStrangeAnswerNameTheAddress()
    {
        for (const Kind kind :
             {Kind::Offline, Kind::Timeout, Kind::NotFound, Kind::BadReply, Kind::CaptivePortal}) {
            const QString sentence = checkSentence({kind}, accountOf(Provider::Quo));
            QVERIFY2(sentence.contains(u"api.vendor.example"_s), qPrintable(sentence));
            QCOMPARE(partConcerned({kind}), DraftPart::BaseUrl);
        }
    }

    void keysAreWhatRefusalsAreAbout()
    {
        QCOMPARE(partConcerned({Kind::Unauthorised}), DraftPart::Secret);
        QCOMPARE(partConcerned({Kind::Forbidden}), DraftPart::Secret);
        QCOMPARE(partConcerned({Kind::Conflict}), DraftPart::Name);
        QCOMPARE(partConcerned({Kind::Storage}), DraftPart::Nothing);
    }

    void clocksSayWhichIsAheadFromTwoMinutesOn()
    {
        const Account account = accountOf(Provider::RingCentral);
        QVERIFY(clockSentence(120s, account).isEmpty());
        QVERIFY(clockSentence(-120s, account).isEmpty());
        const QString behind = clockSentence(301s, account);
        QVERIFY2(behind.contains(u"5 minute"_s) && behind.contains(u"behind"_s), qPrintable(behind));
        const QString ahead = clockSentence(-3h, account);
        QVERIFY2(ahead.contains(u"3 hour"_s) && ahead.contains(u"ahead"_s), qPrintable(ahead));
    }

    void keyThatIsKeptElsewhereIsSearchedThere()
    {
        Account account = accountOf(Provider::Quo);
        account.secret = {SecretPlace::Kind::Environment, u"QUO_KEY"_s};
        QVERIFY(accountSentence({Kind::SecretMissing}, account).contains(u"env:QUO_KEY"_s));
    }

    void limitsAreSaidWhereThereAreSome()
    {
        QVERIFY(limitsSentence(Provider::PhoneInc).contains(u"Phone.inc"_s));
        QVERIFY(limitsSentence(Provider::Aircall).contains(u"183"_s));
        QVERIFY(limitsSentence(Provider::Escapelife).isEmpty());
    }

    void gapsLieBetweenWhatIsKnown()
    {
        const TimePoint now = at("2026-03-16T12:00:00Z");
        const QTimeZone zone("UTC");
        const QList<Range<TimePoint>> one{{at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z")}};
        QVERIFY(gapSentences(one, now, zone).isEmpty());
        const QList<Range<TimePoint>> two =
            one + QList<Range<TimePoint>>{{at("2026-03-15T10:00:00Z"), at("2026-03-16T12:00:00Z")}};
        const QStringList sentences = gapSentences(two, now, zone);
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.first().contains(u"Yesterday 10:00"_s), qPrintable(sentences.first()));
    }

    void historyNamesItsBeginning()
    {
        QVERIFY(historySentence(true, u"2026-01-01"_s).contains(u"2026"_s));
        QVERIFY(!historySentence(true, QString()).contains(u"2026"_s));
        QVERIFY(historySentence(true, {}) != historySentence(false, {}));
    }
};

QTEST_GUILESS_MAIN(AccountSentencesTest)
#include "tst_accountsentences.moc"
