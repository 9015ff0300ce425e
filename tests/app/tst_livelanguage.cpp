// SPDX-License-Identifier: GPL-3.0-or-later
// Language and time zone take effect at once: another window takes the place of the first, and what the user
// was doing goes on in it.
#include "app/desktop.h"
#include "models/store/database.h"
#include "models/tables/filterstate.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"
#include "ui/language.h"
#include "ui/settings/searchablecombo.h"
#include "ui/windowmemory.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int longestWait = 60'000; // ms; nothing is measured by it
}

class LiveLanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "C.UTF-8"); }
    void init();
    void cleanup();

    void noteGoesOnThroughFourLanguages();
    void everythingElseIsAsItWas();
    void zoneHoldsAtOnce();
    void whatCannotBeSavedKeepsItsWindow();

private:
    MainWindow &window() const { return m_desktop->window(); }
    template<typename Widget> Widget *in(const char *name) const
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void apply()
    {
        const QPointer<QDialog> dialog = in<QDialog>("settingsDialog");
        const QPointer<MainWindow> old = &window();
        in<QPushButton>("applySettings")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!old, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(window().isVisible(), longestWait);
    }
    void speak(const QString &code)
    {
        window().showSettings(u"appearance"_s);
        auto *language = in<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData(code));
        apply();
    }
    QString menuTitle() const { return in<QMenu>("helpMenu")->title().remove(u'&'); }
    QPlainTextEdit *note() const { return in<QPlainTextEdit>("notesEditor"); }
    QTableView *table() const { return in<QTableView>("callTable"); }
    void choose(int row, int rows = 12)
    {
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), rows, longestWait);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible() && note()->isEnabled() && !note()->isReadOnly(),
                                 longestWait);
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<Desktop> m_desktop;
};

void LiveLanguageTest::init()
{
    m_program = std::make_unique<Program>();
    const Profile profile = Profile::under(m_program->profile());
    QVERIFY(profile.make());
    {
        SystemClock clock;
        const std::unique_ptr<Store> store = std::move(*Store::open(profile.store(), clock));
        got(store->addAccount(account()));
        QList<Record> records;
        for (int i = 0; i < 12; ++i)
            records << RecordBuilder(u"cal_%1"_s.arg(i))
                           .at(qPrintable(u"2026-03-%1T22:30:00Z"_s.arg(10 + i)))
                           .build();
        got(store->applyPage(writeOf(records)));
    }
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    settings.setValue(u"property/time_zone"_s, u"UTC"_s);
    settings.setValue(LanguageSettings::languageKey, u"en"_s);
    settings.sync();
    QLocale::setDefault(QLocale(u"en"_s));
    installLanguage(*qApp, QLocale());
    DesktopOptions options;
    options.profile = m_program->profile();
    options.offline = true;
    options.notifies = false;
    options.size = QSize(1300, 820);
    m_desktop = std::make_unique<Desktop>(*qApp, options);
    QSignalSpy opened(m_desktop.get(), &Desktop::opened);
    m_desktop->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
}

void LiveLanguageTest::cleanup()
{
    m_desktop.reset();
    m_program.reset();
}

void LiveLanguageTest::noteGoesOnThroughFourLanguages()
{
    choose(3);
    note()->setFocus();
    QTest::keyClicks(note(), u"Wants a co"_s);
    note()->moveCursor(QTextCursor::Left);
    QString typed = note()->toPlainText();
    const auto goesOn = [&](const QString &code, const QString &word, Qt::LayoutDirection direction) {
        const int place = note()->textCursor().position();
        speak(code);
        QCOMPARE(menuTitle(), word);
        QCOMPARE(qApp->layoutDirection(), direction);
        QCOMPARE(window().layoutDirection(), direction);
        QTRY_COMPARE_WITH_TIMEOUT(note()->toPlainText(), typed, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(note()->textCursor().position(), place, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(table()->currentIndex().row(), 3, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(window().focusWidget(), note(), longestWait);
        QTest::keyClicks(note(), u"x"_s);
        typed.insert(place, u'x');
        QCOMPARE(note()->toPlainText(), typed);
    };
    QCOMPARE(menuTitle(), u"Help"_s);
    goesOn(u"de"_s, u"Hilfe"_s, Qt::LeftToRight);
    goesOn(u"ar"_s, u"مساعدة"_s, Qt::RightToLeft);
    goesOn(u"en"_s, u"Help"_s, Qt::LeftToRight);
}

void LiveLanguageTest::everythingElseIsAsItWas()
{
    choose(2);
    table()->selectionModel()->select(table()->model()->index(5, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    window().resize(1111, 777);
    window().filter().setText(u"after:2026-03-01"_s);
    speak(u"de"_s);
    QCOMPARE(window().size(), QSize(1111, 777));
    QCOMPARE(window().filter().text(), u"after:2026-03-01"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 12, longestWait);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectionModel()->selectedRows().size(), 2, longestWait);
    QVERIFY(table()->selectionModel()->isRowSelected(5));
    for (const char *page : {"showSummary", "showQueue", "showReview"}) {
        in<QAction>(page)->trigger();
        const int shown = in<QStackedWidget>("pages")->currentIndex();
        speak(page == QByteArray("showQueue") ? u"de"_s : u"en"_s);
        QCOMPARE(in<QStackedWidget>("pages")->currentIndex(), shown);
        if (page == QByteArray("showSummary"))
            speak(u"fr"_s);
    }
}

/// 22:30 UTC is the next morning in Tokyo: what was looked at does not pass the search any more, which stays.
void LiveLanguageTest::zoneHoldsAtOnce()
{
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 12, longestWait);
    window().filter().setText(u"on:2026-03-11"_s);
    choose(0, 1);
    const auto only = [this] {
        return table()->model()->rowCount() == 1
            ? table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString()
            : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!only().isEmpty(), longestWait);
    const QString before = only();
    window().showSettings(u"property"_s);
    in<SearchableCombo>("propertyZone")->choose(u"Asia/Tokyo"_s);
    apply();
    QCOMPARE(window().filter().zone().id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(window().filter().text(), u"on:2026-03-11"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!only().isEmpty() && only() != before,
                             longestWait); // the call of the evening before
    QCOMPARE(window().filter().text(), u"on:2026-03-11"_s);
}

/// A disk that refuses the note keeps the window; the choice holds from the next start on.
void LiveLanguageTest::whatCannotBeSavedKeepsItsWindow()
{
    choose(1);
    note()->setFocus();
    Database blocker(Profile::under(m_program->profile()).store().deskFile, {});
    blocker.execute("BEGIN IMMEDIATE");
    QTest::keyClicks(note(), u"Late"_s);
    const QPointer<MainWindow> old = &window();
    window().showSettings(u"appearance"_s);
    auto *language = in<QComboBox>("settingsLanguage");
    language->setCurrentIndex(language->findData(u"de"_s));
    in<QPushButton>("applySettings")->click();
    const auto isSaid = [this] {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"could not be saved"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30'000);
    QVERIFY(old);
    QCOMPARE(menuTitle(), u"Help"_s);
    QCOMPARE(note()->toPlainText(), u"Late"_s);
    blocker.execute("ROLLBACK");
    QTRY_VERIFY_WITH_TIMEOUT(window().leave(), 30'000);
}

QTEST_MAIN(LiveLanguageTest)
#include "tst_livelanguage.moc"
