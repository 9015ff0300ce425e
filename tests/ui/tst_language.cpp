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
    void everyLanguageHasItsOwnWords_data();
    void everyLanguageHasItsOwnWords();
    void digitsAreOfOneKind();
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

void LanguageTest::everyLanguageHasItsOwnWords_data()
{
    QTest::addColumn<QString>("missed");
    QTest::addColumn<QList<int>>("formed"); // numbers whose forms differ
    QTest::newRow("ar") << u"فائتة"_s << QList<int>{1, 2, 5, 20};
    QTest::newRow("de") << u"Verpasst"_s << QList<int>{1, 5};
    QTest::newRow("es") << u"Perdida"_s << QList<int>{1, 5};
    QTest::newRow("fr") << u"Manqué"_s << QList<int>{1, 5};
    QTest::newRow("it") << u"Persa"_s << QList<int>{1, 5};
}

void LanguageTest::everyLanguageHasItsOwnWords()
{
    QFETCH(QString, missed);
    QFETCH(QList<int>, formed);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(bundledLanguages().contains(language));
    installLanguage(*QCoreApplication::instance(), QLocale(language));
    QCOMPARE(wordFor(CallStatus::Missed), missed);
    QSet<QString> sentences;
    for (const int seconds : formed)
        sentences << pause(seconds).remove(QString::number(seconds));
    QCOMPARE(sentences.size(), formed.size());
}

void LanguageTest::digitsAreOfOneKind()
{
    QCOMPARE(withWesternDigits(QLocale(u"ar_EG"_s)).toString(1234), u"1,234"_s);
    QCOMPARE(withWesternDigits(QLocale(u"ar_MA"_s)), QLocale(u"ar_MA"_s));
    QCOMPARE(withWesternDigits(QLocale(u"de_AT"_s)), QLocale(u"de_AT"_s));
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::LanguageTest)
#include "tst_language.moc"
