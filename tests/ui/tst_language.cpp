// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishHasItsPlurals();
    void germanIsSpoken();
    void unknownLanguageFallsBackToEnglish();
};

namespace {

QString pause(int seconds)
{
    return sentenceFor({Error::Kind::RateLimited, {}, std::chrono::seconds(seconds)}, u"A"_s);
}

} // namespace

void LanguageTest::englishHasItsPlurals()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"en_US"_s));
    QCOMPARE(pause(1), u"A asks for fewer requests. It is tried again in 1 second."_s);
    QCOMPARE(pause(5), u"A asks for fewer requests. It is tried again in 5 seconds."_s);
}

void LanguageTest::germanIsSpoken()
{
    QVERIFY(bundledLanguages().contains(u"de"_s));
    installLanguage(*QCoreApplication::instance(), QLocale(u"de_AT"_s));
    QCOMPARE(wordFor(CallStatus::Missed), u"Verpasst"_s);
    QCOMPARE(wordFor(Direction::Outbound), u"Ausgehend"_s);
}

void LanguageTest::unknownLanguageFallsBackToEnglish()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"de_DE"_s));
    installLanguage(*QCoreApplication::instance(), QLocale(u"is_IS"_s));
    QCOMPARE(wordFor(CallStatus::Missed), u"Missed"_s);
    QVERIFY(pause(1).endsWith("1 second."_L1));
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::LanguageTest)
#include "tst_language.moc"
