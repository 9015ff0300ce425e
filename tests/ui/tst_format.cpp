// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {

class FormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentIsRelativeToTheZone_data();
    void momentIsRelativeToTheZone();
    void everyLocaleHasADayWithoutYear();
    void fullMomentNamesTheZone();
    void lengthIsShort_data();
    void lengthIsShort();
    void numberStaysLeftToRight();
    void countryComesFromTheNumber();
    void languagesHaveNamesOfTheReader();
    void lineLosesWhatCouldMislead_data();
    void lineLosesWhatCouldMislead();
    void lineIsIsolatedAndShort();
    void textKeepsLinesButBreaksEndlessOnes();
    void textLimitsMarks();
    void nullStaysNull();
};

void FormatTest::momentIsRelativeToTheZone_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("today") << "2026-03-18T08:14:00Z"
                           << "Europe/Paris"
                           << "C"
                           << "Today 09:14";
    QTest::newRow("yesterday") << "2026-03-17T22:05:00Z"
                               << "Europe/Paris"
                               << "C"
                               << "Yesterday 23:05";
    QTest::newRow("after midnight there") << "2026-03-17T23:05:00Z"
                                          << "Europe/Paris"
                                          << "C"
                                          << "Today 00:05";
    QTest::newRow("this year") << "2026-03-16T13:00:00Z"
                               << "Europe/Paris"
                               << "C"
                               << "Mon 16 Mar 14:00";
    QTest::newRow("last year") << "2025-03-16T13:00:00Z"
                               << "Europe/Paris"
                               << "C"
                               << "Sun 16 Mar 2025 14:00";
    QTest::newRow("tomorrow") << "2026-03-19T13:00:00Z"
                              << "Europe/Paris"
                              << "C"
                              << "Thu 19 Mar 14:00";
    QTest::newRow("summer time") << "2026-03-29T01:30:00Z"
                                 << "Europe/Paris"
                                 << "C"
                                 << "Sun 29 Mar 03:30";
    QTest::newRow("tokyo") << "2026-03-17T23:05:00Z"
                           << "Asia/Tokyo"
                           << "C"
                           << "Today 08:05";
    QTest::newRow("german") << "2026-03-16T13:00:00Z"
                            << "Europe/Paris"
                            << "de_DE" << u"Mo. 16. März 14:00"_s;
    QTest::newRow("french") << "2026-03-16T13:00:00Z"
                            << "Europe/Paris"
                            << "fr_FR" << u"lun. 16 mars 14:00"_s;
}

void FormatTest::momentIsRelativeToTheZone()
{
    QFETCH(QString, moment);
    QFETCH(QString, zone);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const TimePoint now = *fromIso(u"2026-03-18T12:00:00Z");
    QString text = momentText(*fromIso(moment), now, QTimeZone(zone.toLatin1()), QLocale(locale));
    if (locale == "de_DE"_L1)
        text.replace("Mo "_L1, "Mo. "_L1); // newer tables write the day without its dot
    QCOMPARE(text, expected);
}

void FormatTest::everyLocaleHasADayWithoutYear()
{
    const TimePoint now = *fromIso(u"2026-12-01T12:00:00Z");
    const TimePoint moment = *fromIso(u"2026-03-16T13:00:00Z");
    const TimePoint older = *fromIso(u"2025-03-16T13:00:00Z");
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        const QString text = momentText(moment, now, QTimeZone::utc(), locale);
        const QString year = locale.toString(QDate(2026, 3, 16), u"yyyy"_s);
        const QString day = locale.toString(QDate(2026, 3, 16), u"d"_s);
        QVERIFY2(!text.contains(year), qUtf8Printable(locale.name() + u": "_s + text));
        QVERIFY2(text.contains(day), qUtf8Printable(locale.name() + u": "_s + text));
        QVERIFY2(!text.contains(u'\''), qUtf8Printable(locale.name() + u": "_s + text));
        const QString olderText = momentText(older, now, QTimeZone::utc(), locale);
        QVERIFY2(olderText.contains(locale.toString(QDate(2025, 3, 16), u"yy"_s)),
                 qUtf8Printable(locale.name() + u": "_s + olderText));
    }
}

void FormatTest::fullMomentNamesTheZone()
{
    const QString text =
        fullMomentText(*fromIso(u"2026-07-16T13:00:05Z"), QTimeZone("Europe/Paris"), QLocale::c());
    QCOMPARE(text, u"Thursday, 16 July 2026, 15:00:05 CEST"_s);
}

void FormatTest::lengthIsShort_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");

    QTest::newRow("zero") << 0 << "0:00";
    QTest::newRow("seconds") << 42 << "0:42";
    QTest::newRow("minutes") << 725 << "12:05";
    QTest::newRow("hours") << 3800 << "1:03:20";
    QTest::newRow("days") << 90000 << "25:00:00";
    QTest::newRow("nonsense") << -5 << u"–"_s;
}

void FormatTest::lengthIsShort()
{
    QFETCH(int, seconds);
    QTEST(lengthText(Seconds(seconds)), "expected");
    QCOMPARE(lengthText({}), u"–"_s);
}

void FormatTest::numberStaysLeftToRight()
{
    QCOMPARE(numberText(u"+13055551234"_s), u"\u2066+1 305-555-1234\u2069"_s);
    QCOMPARE(numberText(withheldNumber.toString()), u"Number withheld"_s);
    QCOMPARE(numberText({}), u"–"_s);
    QCOMPARE(numberText(u"sip:a\u202eb\nc@x"_s), u"\u2066sip:ab c@x\u2069"_s);
}

void FormatTest::countryComesFromTheNumber()
{
    QCOMPARE(countryText(u"+33142685300"_s), u"France"_s);
    QCOMPARE(countryText(u"sip:desk"_s), QString());
    QCOMPARE(countryText({}), QString());
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(countryText(u"+4930901820"_s), u"Deutschland"_s);
    QLocale::setDefault(QLocale::c());
}

void FormatTest::languagesHaveNamesOfTheReader()
{
    QCOMPARE(languageText(u"ja"_s, QLocale(u"en_GB"_s)), u"Japanese"_s);
    QCOMPARE(languageText(u"ja-JP"_s, QLocale(u"de_DE"_s)), u"Japanisch"_s);
    QCOMPARE(languageText(u"de"_s, QLocale(u"fr_FR"_s)), u"allemand"_s);
    QCOMPARE(languageText(u"nonsense"_s, QLocale(u"de_DE"_s)), QString());
    QCOMPARE(languageText({}, QLocale(u"de_DE"_s)), QString());
}

void FormatTest::lineLosesWhatCouldMislead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << "Ann Lee"
                           << "Ann Lee";
    QTest::newRow("markup stays visible") << "<b>x</b>"
                                          << "<b>x</b>";
    QTest::newRow("override") << u"a\u202Egnp.exe"_s << "agnp.exe";
    QTest::newRow("isolates") << u"\u2068a\u2069\u2067b\u2066"_s << "ab";
    QTest::newRow("bidi marks") << u"\u200Fa\u200Eb\u061Cc"_s << "abc";
    QTest::newRow("line breaks become one space") << u"a\r\n\u2028b\vc"_s << "a b c";
    QTest::newRow("controls") << u"a\u0000\u0007\u001b[31mb\u0085c\u009fd"_s << "a[31mb cd";
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc\u2060d"_s << "abcd";
    QTest::newRow("joiners stay") << u"\u0645\u06CC\u200C\u062E"_s << u"\u0645\u06CC\u200C\u062E"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"a"_s << u"\uFFFDa"_s;
    QTest::newRow("emoji") << u"👩‍💻"_s << u"👩‍💻"_s;
    QTest::newRow("marks") << u"e\u0301\u0302\u0303\u0304\u0305\u0306x"_s << u"e\u0301\u0302\u0303\u0304x"_s;
    QTest::newRow("place holders") << "%1 %n %s"
                                   << "%1 %n %s";
    QTest::newRow("nothing left") << u"\u202E\u0000"_s << "";
}

void FormatTest::lineLosesWhatCouldMislead()
{
    QFETCH(QString, text);
    QTEST(plainLine(text), "expected");
}

void FormatTest::lineIsIsolatedAndShort()
{
    QCOMPARE(safeLine(u"Ann"_s), u"\u2068Ann\u2069"_s);
    QCOMPARE(safeLine(u"\u202E"_s), QString());
    QCOMPARE(safeLine(QString(1'000'000, u'x'), 10), u"\u2068xxxxxxxxxx…\u2069"_s);
    QCOMPARE(plainLine(u"👩👩👩"_s, 3), u"👩👩…"_s); // never half a character
}

void FormatTest::textKeepsLinesButBreaksEndlessOnes()
{
    QCOMPARE(safeText(u"a\r\nb\u2029c\td"_s), u"a\nb\nc\td"_s);
    const QString broken = safeText(QString(100'000, u'x'));
    for (const QString &line : broken.split(u'\n'))
        QVERIFY(line.size() <= 1000);
    QCOMPARE(broken.count(u'x'), 100'000);
    const QString words = safeText(u"word "_s.repeated(1000));
    for (const QString &line : words.split(u'\n'))
        QVERIFY2(line.size() <= 1000 && line.trimmed().endsWith("word"_L1), qUtf8Printable(line));
    QCOMPARE(safeText(QString(50, u'x'), 10), u"xxxxxxxxxx…"_s);
}

void FormatTest::textLimitsMarks()
{
    const QString piled = safeText(u"o"_s + QString(1'000'000, QChar(0x0301)));
    QCOMPARE(piled.size(), 5);
}

void FormatTest::nullStaysNull()
{
    QVERIFY(safeLine({}).isNull());
    QVERIFY(safeText({}).isNull());
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::FormatTest)
#include "tst_format.moc"
