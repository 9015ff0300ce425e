// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the window in a language that nobody speaks: what is not in it was never given to
// the translators, and what has no room in it has none in theirs.
#include "tests/support/pseudolanguage.h"
#include "tests/support/textaudit.h"
#include "tests/support/windowtour.h"

#include <QMenuBar>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Words that are the same in every language; what the fixture calls its data has a Ж in each word.
bool isData(const QString &word)
{
    static const QRegularExpression data(
        u"Ж" // the fixture's names
        "|^https?$|^\\{|^(AC|SK|eyJ)$|^UTC$" // addresses, parts of file names, how vendors' keys begin, a
                                             // zone
        "|^[\\p{L}]$|^F\\d+$" // keys, and letters that number something
        "|^[a-z_-]+:|^[a-z]+>|[@/\\\\_]|\\.[a-z]" // the query language, addresses, files, folders
        "|^(Callboard|escapelife|RingCentral|Twilio|Aircall|Quo|MP3|CSV|PDF|JSON|XLSX|UTF-8|E\\.164|GPL-3\\."
        "0)" // names
        ""_s);
    if (data.match(word).hasMatch())
        return true;
    // Dates, countries and languages are worded by QLocale, zones by QTimeZone.
    static const QSet<QString> locale = [] {
        QSet<QString> words{QLocale().amText(), QLocale().pmText()};
        const auto add = [&](const QString &name) {
            for (const QString &word : name.split(QRegularExpression(u"[\\s,()]+"_s)))
                words << word;
        };
        for (int territory = 1; territory <= QLocale::LastTerritory; ++territory)
            add(QLocale::territoryToString(QLocale::Territory(territory)));
        for (int language = 2; language <= QLocale::LastLanguage; ++language) {
            add(QLocale::languageToString(QLocale::Language(language)));
            QString own = QLocale(QLocale::Language(language)).nativeLanguageName();
            add(own);
            if (!own.isEmpty())
                own[0] = own.at(0).toUpper(); // as a list of them begins
            add(own);
        }
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &zone : zones)
            add(QString::fromLatin1(zone).replace(u'_', u' ').replace(u'/', u' '));
        for (int month = 1; month <= 12; ++month)
            words << QLocale().monthName(month) << QLocale().monthName(month, QLocale::ShortFormat);
        for (int day = 1; day <= 7; ++day)
            words << QLocale().dayName(day) << QLocale().dayName(day, QLocale::ShortFormat);
        return words;
    }();
    return locale.contains(word);
}

/// Classes that shorten what does not fit, and say all of it in a tool tip or in their accessible name.
QStringList shortening()
{
    return {u"callboard::Chip"_s,        u"callboard::PopupButton"_s, u"callboard::PageButton"_s,
            u"callboard::TableHeader"_s, u"callboard::GroupHead"_s,   u"callboard::TextLabel"_s,
            u"callboard::FigureCard"_s,  u"callboard::StatusLine"_s,  u"QLineEditIconButton"_s};
}

} // namespace

class PseudoLanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void foreignWordsAreFound();
    void everyTextIsTranslatedAndHasRoom_data();
    void everyTextIsTranslatedAndHasRoom();

private:
    void lookAtMenus();

    PseudoLanguage m_language;
    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<TextAudit> m_audit;
};

void PseudoLanguageTest::init()
{
    QCoreApplication::installTranslator(&m_language);
    m_fixture = std::make_unique<WindowFixture>();
    m_audit.emplace(isData, shortening());
}

void PseudoLanguageTest::cleanup()
{
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_language);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoLanguageTest::foreignWordsAreFound()
{
    QCOMPARE(pseudo(u"Calls: %1 of %n"_s), u"⟦Çàľľš: %1 öf %n ~~⟧"_s);
    QCOMPARE(pseudo(u"<b>&Go</b> &amp; {name}"_s).left(24), u"⟦<b>&Ĝö</b> &amp; {name}"_s);
    const TextAudit audit(isData, {});
    QCOMPARE(audit.foreign(pseudo(u"A call of %1"_s).arg(u"somebody"_s)), QStringList());
    QCOMPARE(audit.foreign(pseudo(u"Call"_s) + u" forgotten words"_s),
             (QStringList{u"forgotten"_s, u"words"_s}));
    QCOMPARE(audit.foreign(u"Жhotel · 12:30"_s), QStringList());
    QLabel narrow(pseudo(u"A text that needs room"_s));
    narrow.setAttribute(Qt::WA_DontShowOnScreen);
    narrow.setFixedWidth(40);
    narrow.show();
    TextAudit cutting(isData, {});
    cutting.look(&narrow);
    QCOMPARE(cutting.cut().size(), 1);
    narrow.setFixedWidth(1000);
    TextAudit wide(isData, {});
    wide.look(&narrow);
    QCOMPARE(wide.cut(), QStringList());
}

void PseudoLanguageTest::everyTextIsTranslatedAndHasRoom_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

void PseudoLanguageTest::everyTextIsTranslatedAndHasRoom()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    fillWindow(*m_fixture);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 40);
    m_fixture->table()->selectRow(0);
    WindowTour tour(*m_fixture, [this](QWidget &shown) { m_audit->look(&shown); });
    tour.seePages();
    lookAtMenus();
    tour.seeDialogs();
    tour.seeSettings();
    QVERIFY2(tour.opened().size() >= 12, qPrintable(tour.opened().join(u", "_s)));
    QVERIFY2(m_audit->looked() > 1000, QByteArray::number(m_audit->looked()).constData());
    const QStringList untranslated = m_audit->untranslated(), cut = m_audit->cut();
    for (const QString &one : untranslated)
        qWarning("Not translated: %s", qUtf8Printable(one));
    for (const QString &one : cut)
        qWarning("Cut off: %s", qUtf8Printable(one));
    QCOMPARE(untranslated.size(), 0);
    QCOMPARE(cut.size(), 0);
}

void PseudoLanguageTest::lookAtMenus()
{
    const QList<QAction *> menus = m_fixture->window->menuBar()->actions();
    for (QAction *menu : menus) {
        Q_EMIT menu->menu()->aboutToShow();
        m_audit->look(*menu->menu());
    }
    const QList<QToolButton *> buttons = m_fixture->window->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->menu() && button->isVisible()) {
            Q_EMIT button->menu()->aboutToShow();
            m_audit->look(*button->menu());
        }
    }
}

QTEST_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
