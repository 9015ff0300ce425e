// SPDX-License-Identifier: GPL-3.0-or-later
// The settings dialog over a window: what it shows of callboard.ini, and what it writes there.
#include "models/media/listening/recordingsettings.h"
#include "models/providers/accountdraft.h"
#include "tests/support/windowfixture.h"
#include "ui/language.h"
#include "ui/settings/propertysettings.h"
#include "ui/settings/searchablecombo.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void opensByItsKeyAndFromTheMenu();
    void everythingIsReachedByKeyboardAndHasAName();
    void tabGoesDownThePageAndThenToTheButtons();
    void nothingHoldsBeforeApply();
    void nameOfThePropertyIsInNamesOfFiles();
    void zoneIsFoundByAPartOfItsName();
    void zoneThatIsNoneIsRefusedBesideTheField();
    void newZoneSaysWhatTimeItIsThere();
    void automaticZoneIsThatOfTheAccounts();
    void countryIsThatOfTypedNumbersAndNewAccounts();
    void valuesThatCannotBeUsedAreSaid_data();
    void valuesThatCannotBeUsedAreSaid();
    void recordingsAreWrittenAndHoldAtOnce();
    void listsAhead_data();
    void listsAhead();
    void usualValuesAreNotWritten();
    void fileNameShowsAnExample();
    void folderThatIsNotThereIsRefused();
    void emptyingKeepsWhatCannotBeFetchedAgain();
    void emptyingRemovesLastCopiesWhenTicked();
    void limitBelowWhatIsKeptSaysWhatGoes();
    void coloursAndRowsAreThoseOfTheMenu();
    void motionIsReducedAndStaysSo();
    void languageIsChosenByItsOwnName();
    void localeOfALanguage_data();
    void localeOfALanguage();
    void windowIsArrangedAsAtFirst();
    void mirroredForRightToLeft();

private:
    QDialog *open(const QString &page)
    {
        m_window->window->showSettings(page);
        auto *dialog = m_window->find<QDialog>("settingsDialog");
        activate(dialog);
        return dialog;
    }
    template<typename Widget> Widget *in(const char *name) const
    {
        return m_window->find<QDialog>("settingsDialog")->findChild<Widget *>(QString::fromLatin1(name));
    }
    void apply()
    {
        const QPointer<QDialog> dialog = m_window->find<QDialog>("settingsDialog");
        in<QPushButton>("applySettings")->click();
        QTRY_VERIFY(!dialog);
    }
    /// Texts that are shown beside the fields of the page in front.
    QString words() const
    {
        QStringList all;
        const QList<QLabel *> labels =
            in<QStackedWidget>("settingsStack")->currentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    void type(SearchableCombo *list, const QString &text)
    {
        list->setFocus();
        list->lineEdit()->selectAll();
        QTest::keyClicks(list->lineEdit(), text);
    }

    std::unique_ptr<WindowFixture> m_window;
};

void SettingsTest::init()
{
    m_window = std::make_unique<WindowFixture>();
}

void SettingsTest::cleanup()
{
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void SettingsTest::opensByItsKeyAndFromTheMenu()
{
    m_window->openWindow();
    activate(m_window->window.get());
    QTest::keyClick(m_window->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->find<QDialog>("settingsDialog"));
    QVERIFY(m_window->find<QDialog>("settingsDialog")->isVisible());
    const QList<QAction *> menu = m_window->find<QMenu>("programMenu")->actions();
    QVERIFY(menu.indexOf(m_window->find<QAction>("showSettings")) >= menu.size() - 3); // just above "Quit"
}

void SettingsTest::everythingIsReachedByKeyboardAndHasAName()
{
    m_window->openWindow();
    QDialog *dialog = open({});
    auto *pages = in<QListWidget>("settingsPages");
    QVERIFY(pages->hasFocus());
    for (int row = 0; row < pages->count(); ++row) {
        QCOMPARE(pages->currentRow(), row);
        QSet<QWidget *> missing;
        const auto inputs = in<QStackedWidget>("settingsStack")->currentWidget()->findChildren<QWidget *>();
        for (QWidget *input : inputs) {
            const bool isInput = qobject_cast<QAbstractButton *>(input) || qobject_cast<QComboBox *>(input)
                || (qobject_cast<QLineEdit *>(input) && !input->focusProxy())
                || qobject_cast<QSpinBox *>(input);
            const bool isPart = qobject_cast<QAbstractSpinBox *>(input->parentWidget())
                || qobject_cast<QComboBox *>(input->parentWidget());
            if (isInput && !isPart && input->isVisible() && input->isEnabled())
                missing.insert(input);
        }
        QVERIFY(!missing.isEmpty());
        for (QWidget *input : std::as_const(missing)) {
            auto *button = qobject_cast<QAbstractButton *>(input);
            QVERIFY2(!input->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(input->objectName()));
            QVERIFY(!input->accessibleName().contains(u'&'));
        }
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            missing.remove(dialog->focusWidget());
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(missing.isEmpty() ? QString() : (*missing.begin())->objectName()));
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
    }
}

void SettingsTest::tabGoesDownThePageAndThenToTheButtons()
{
    m_window->recordings.kept = {{.key = u"1/a"_s, .bytes = 2048}}; // so that its button can be reached
    m_window->openWindow();
    QDialog *dialog = open({});
    auto *pages = in<QListWidget>("settingsPages");
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        pages->setFocus();
        int below = 0;
        QStringList way;
        while (way.size() < 30) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QWidget *there = dialog->focusWidget();
            way << there->objectName();
            if (there == pages)
                break;
            const int middle = there->mapTo(dialog, there->rect().center()).y();
            QVERIFY2(middle > below - 8, qPrintable(way.join(u' '))); // in one line they need not be as high
            below = middle;
        }
        QCOMPARE(way.last(), pages->objectName());
    }
}

void SettingsTest::nothingHoldsBeforeApply()
{
    m_window->openWindow();
    const QPointer<QDialog> dialog = open(u"property"_s);
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled());
    in<QLineEdit>("propertyName")->setText(u"Hotel Sole"_s);
    QVERIFY(in<QPushButton>("applySettings")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(PropertySettings::read(m_window->settings), PropertySettings());
}

void SettingsTest::nameOfThePropertyIsInNamesOfFiles()
{
    m_window->openWindow();
    open(u"property"_s);
    QTest::keyClicks(in<QLineEdit>("propertyName"), u" Hotel/Sole "_s);
    apply();
    QCOMPARE(PropertySettings::read(m_window->settings).name, u"Hotel/Sole"_s);
    m_window->find<QAction>("exportCalls")->trigger();
    QTRY_VERIFY(m_window->find<QFileDialog>("exportFileDialog"));
    const QStringList files = m_window->find<QFileDialog>("exportFileDialog")->selectedFiles();
    QCOMPARE(QFileInfo(files.value(0)).completeBaseName(), u"Hotel Sole calls"_s);
}

void SettingsTest::zoneIsFoundByAPartOfItsName()
{
    m_window->openWindow();
    open(u"property"_s);
    auto *zone = in<SearchableCombo>("propertyZone");
    type(zone, u"new yor"_s);
    QVERIFY(!zone->chosen());
    QCOMPARE(zone->completer()->completionCount(), 1);
    QCOMPARE(zone->completer()->currentCompletion(), u"America/New York"_s);
    type(zone, u"america/new york"_s);
    QCOMPARE(zone->chosen(), u"America/New_York"_s);
    apply();
    QCOMPARE(PropertySettings::read(m_window->settings).zone({}).id(), "America/New_York");
}

void SettingsTest::zoneThatIsNoneIsRefusedBesideTheField()
{
    m_window->openWindow();
    QDialog *dialog = open(u"property"_s);
    type(in<SearchableCombo>("propertyZone"), u"Pars"_s);
    in<QListWidget>("settingsPages")->setCurrentRow(2);
    in<QPushButton>("applySettings")->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(in<QListWidget>("settingsPages")->currentRow(), 0);
    QVERIFY2(words().contains(u"Pars"_s) && words().contains(u"is not in the list"_s), qPrintable(words()));
    QVERIFY(in<SearchableCombo>("propertyZone")->hasFocus());
    QVERIFY(in<SearchableCombo>("propertyZone")->accessibleDescription().contains(u"not in the list"_s));
    QCOMPARE(PropertySettings::read(m_window->settings), PropertySettings());
    type(in<SearchableCombo>("propertyZone"), u"Europe/Paris"_s);
    QVERIFY(!words().contains(u"is not in the list"_s));
    apply();
}

void SettingsTest::newZoneSaysWhatTimeItIsThere()
{
    m_window->openWindow(); // in Europe/Paris, where it is 13:00
    open(u"property"_s);
    auto *zone = in<SearchableCombo>("propertyZone");
    zone->choose(u"Europe/Paris"_s);
    QVERIFY2(words().contains(u"13:00"_s), qPrintable(words()));
    zone->choose(u"Asia/Tokyo"_s);
    QVERIFY2(words().contains(u"21:00"_s), qPrintable(words()));
}

void SettingsTest::automaticZoneIsThatOfTheAccounts()
{
    Account hotel = account();
    hotel.options.insert(u"timezone"_s, u"America/New_York"_s);
    QCOMPARE(automaticZone({hotel}).id(), "America/New_York");
    QVERIFY(QCoro::waitFor(m_window->store->addAccount(hotel)));
    m_window->openWindow();
    open(u"property"_s);
    auto *zone = in<SearchableCombo>("propertyZone");
    QTRY_COMPARE(zone->currentText(), u"Automatic (America/New York)"_s);
    QCOMPARE(zone->chosen(), QString());
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled());
    hotel.options.insert(u"timezone"_s, u"nonsense"_s);
    QCOMPARE(automaticZone({hotel}), QTimeZone::systemTimeZone());
}

void SettingsTest::countryIsThatOfTypedNumbersAndNewAccounts()
{
    m_window->openWindow();
    open(u"property"_s);
    in<SearchableCombo>("propertyCountry")->choose(u"IT"_s);
    apply();
    const PropertySettings property = PropertySettings::read(m_window->settings);
    QCOMPARE(property.country, u"IT"_s);
    QCOMPARE(property.typedCountry(), u"IT"_s);
    Account fresh = account();
    addCountry(fresh, property.country);
    QCOMPARE(fresh.options.value(u"country"_s), u"IT"_s);
    addCountry(fresh, u"FR"_s);
    QCOMPARE(fresh.options.value(u"country"_s), u"IT"_s);
    Account none = account();
    addCountry(none, QString());
    QCOMPARE(none, account());
}

void SettingsTest::valuesThatCannotBeUsedAreSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("used"); ///< What is said to hold.
    const auto music = RecordingSettings::usualFolder();
    QTest::newRow("zone") << u"property/time_zone"_s << u"Mars/Olympus"_s << u"property"_s << u"Automatic"_s;
    QTest::newRow("country") << u"property/country"_s << u"Atlantis"_s << u"property"_s << u"Automatic"_s;
    QTest::newRow("language") << u"view/language"_s << u"klingon"_s << u"appearance"_s << u"As the desktop"_s;
    QTest::newRow("motion") << u"view/reduce_motion"_s << u"perhaps"_s << u"appearance"_s << u"no"_s;
    QTest::newRow("limit, no number")
        << u"recordings/limit_mib"_s << u"a lot"_s << u"recordings"_s << u"MiB"_s;
    QTest::newRow("limit, negative") << u"recordings/limit_mib"_s << u"-5"_s << u"recordings"_s << u"MiB"_s;
    QTest::newRow("limit, huge") << u"recordings/limit_mib"_s << u"99999999999"_s << u"recordings"_s
                                 << u"MiB"_s;
    QTest::newRow("ahead") << u"recordings/ahead"_s << u"perhaps"_s << u"recordings"_s << u"yes"_s;
    QTest::newRow("rescue") << u"recordings/rescue"_s << u"perhaps"_s << u"recordings"_s << u"no"_s;
    QTest::newRow("folder") << u"recordings/save_folder"_s << u"/no/such/folder"_s << u"recordings"_s
                            << music;
}

void SettingsTest::valuesThatCannotBeUsedAreSaid()
{
    QFETCH(QString, key);
    QFETCH(QString, written);
    QFETCH(QString, page);
    QFETCH(QString, used);
    m_window->settings.setValue(key, written);
    m_window->settings.sync();
    QCOMPARE(PropertySettings::read(m_window->settings).zone({}), QTimeZone::systemTimeZone());
    QCOMPARE(RecordingSettings::read(m_window->settings).choices, RecordingChoices());
    QCOMPARE(RecordingSettings::read(m_window->settings).saveFolder, RecordingSettings::usualFolder());
    QVERIFY(LanguageSettings::read(m_window->settings).language.isEmpty());
    m_window->openWindow();
    open(page);
    QTRY_VERIFY2(words().contains(u"The settings file says"_s), qPrintable(words()));
    QVERIFY(words().contains(written));
    QVERIFY(words().contains(used));
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled()); // looking changes nothing
}

void SettingsTest::recordingsAreWrittenAndHoldAtOnce()
{
    QVERIFY(QDir(m_window->folder.path()).mkdir(u"saved"_s));
    m_window->openWindow();
    open(u"recordings"_s);
    in<QSpinBox>("recordingsLimit")->setValue(512);
    in<QCheckBox>("aheadQueue")->click();
    in<QCheckBox>("rescueRecordings")->click();
    in<QLineEdit>("recordingsFileName")
        ->setText(u"{date}, {guest}"_s); // a comma makes a list of it in the file
    in<QLineEdit>("recordingsFolder")->setText(m_window->folder.filePath(u"saved"_s));
    apply();
    const RecordingChoices expected{
        .limitMiB = 512, .ahead = {PrefetchReason::Selected, PrefetchReason::Review}, .rescues = true};
    QCOMPARE(m_window->recordings.choices, expected);
    QSettings file(m_window->settings.fileName(), QSettings::IniFormat);
    const RecordingSettings read = RecordingSettings::read(file);
    QCOMPARE(read.choices, expected);
    QCOMPARE(read.fileName, u"{date}, {guest}"_s);
    QCOMPARE(read.saveFolder, m_window->folder.filePath(u"saved"_s));
    QCOMPARE(read.unusable, UnusableSettings());
}

void SettingsTest::listsAhead_data()
{
    QTest::addColumn<QStringList>("written"); ///< key=value
    QTest::addColumn<int>("lists");
    QTest::newRow("nothing said") << QStringList() << 3;
    QTest::newRow("off") << QStringList{u"ahead=false"_s} << 0;
    QTest::newRow("off, whatever is said of one")
        << QStringList{u"ahead=false"_s, u"ahead_queue=true"_s} << 0;
    QTest::newRow("without one") << QStringList{u"ahead_queue=no"_s} << 2;
    QTest::newRow("without two") << QStringList{u"ahead_queue=0"_s, u"ahead_review=off"_s} << 1;
}

void SettingsTest::listsAhead()
{
    QFETCH(QStringList, written);
    for (const QString &line : written)
        m_window->settings.setValue(u"recordings/"_s + line.section(u'=', 0, 0), line.section(u'=', 1));
    const RecordingSettings read = RecordingSettings::read(m_window->settings);
    QTEST(int(read.choices.ahead.size()), "lists");
    read.write(m_window->settings);
    QCOMPARE(RecordingSettings::read(m_window->settings), read);
}

void SettingsTest::usualValuesAreNotWritten()
{
    m_window->settings.setValue(u"recordings/limit_mib"_s, 512);
    m_window->openWindow();
    open(u"recordings"_s);
    QCOMPARE(in<QSpinBox>("recordingsLimit")->value(), 512);
    in<QSpinBox>("recordingsLimit")->setValue(2048);
    apply();
    QVERIFY(m_window->settings.allKeys().filter(u"recordings/"_s).isEmpty());
}

void SettingsTest::fileNameShowsAnExample()
{
    m_window->openWindow();
    open(u"recordings"_s);
    auto *name = in<QLineEdit>("recordingsFileName");
    QCOMPARE(name->text(), usualAudioName);
    name->setText(u"{guest} by "_s);
    QAction *staff = nullptr;
    for (QAction *entry : in<QPushButton>("insertPlaceholder")->menu()->actions()) {
        if (entry->text().contains(u"{staff}"_s))
            staff = entry;
    }
    QVERIFY(staff);
    staff->trigger();
    QCOMPARE(name->text(), u"{guest} by {staff}"_s);
    QVERIFY2(words().contains(u"Maria Lopez by Anna.mp3"_s), qPrintable(words()));
    name->setText(u"{gast}"_s);
    QVERIFY2(words().contains(u"{gast}"_s) && words().contains(u"is no placeholder"_s), qPrintable(words()));
    name->clear();
    QVERIFY(!words().contains(u"no placeholder"_s));
    QVERIFY2(words().contains(u"Maria Lopez.mp3"_s), qPrintable(words())); // the usual name
}

void SettingsTest::folderThatIsNotThereIsRefused()
{
    m_window->openWindow();
    QDialog *dialog = open(u"recordings"_s);
    auto *folder = in<QLineEdit>("recordingsFolder");
    folder->setText(u"/no/such/folder"_s);
    in<QPushButton>("applySettings")->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(words().contains(u"There is no folder"_s), qPrintable(words()));
    QVERIFY(folder->hasFocus());
    folder->setText(u"music"_s);
    in<QPushButton>("applySettings")->click();
    QVERIFY2(words().contains(u"whole path"_s), qPrintable(words()));
    folder->clear();
    QVERIFY(!words().contains(u"whole path"_s));
    in<QSpinBox>("recordingsLimit")->setValue(100);
    apply();
    QCOMPARE(RecordingSettings::read(m_window->settings).choices.limitMiB, 100);
}

void SettingsTest::emptyingKeepsWhatCannotBeFetchedAgain()
{
    m_window->recordings.kept = {{.key = u"1/a"_s, .bytes = 2048},
                                 {.key = u"1/b"_s,
                                  .bytes = 1024,
                                  .isLastCopy = true,
                                  .startedAt = at("2026-03-15T10:00:00Z"),
                                  .guestName = u"Maria Lopez"_s}};
    m_window->openWindow();
    open(u"recordings"_s);
    QTRY_VERIFY(in<QPushButton>("emptyRecordings")->isEnabled());
    QVERIFY2(words().contains(u"2 recording"_s), qPrintable(words()));
    in<QPushButton>("emptyRecordings")->click();
    QTRY_VERIFY(in<QDialog>("emptyRecordingsDialog"));
    auto *list = in<QListWidget>("lastCopies");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Maria Lopez"_s));
    QVERIFY(in<QLabel>("lastCopiesWords")->text().startsWith(u"1 recording"_s));
    QVERIFY(in<QLabel>("emptyWords")->text().startsWith(u"1 recording"_s));
    QVERIFY(!in<QCheckBox>("lastCopiesToo")->isChecked());
    in<QPushButton>("removeRecordings")->click();
    QTRY_VERIFY(!in<QDialog>("emptyRecordingsDialog"));
    QCOMPARE(m_window->recordings.kept.size(), 1);
    QCOMPARE(m_window->recordings.kept.first().key, u"1/b"_s);
    QTRY_VERIFY2(words().contains(u"1 recording"_s), qPrintable(words()));
}

void SettingsTest::emptyingRemovesLastCopiesWhenTicked()
{
    m_window->recordings.kept = {{.key = u"1/b"_s, .bytes = 1024, .isLastCopy = true}};
    m_window->openWindow();
    open(u"recordings"_s);
    QTRY_VERIFY(in<QPushButton>("emptyRecordings")->isEnabled());
    in<QPushButton>("emptyRecordings")->click();
    QTRY_VERIFY(in<QDialog>("emptyRecordingsDialog"));
    QTRY_COMPARE(in<QListWidget>("lastCopies")->count(), 1);
    QVERIFY(!in<QPushButton>("removeRecordings")->isEnabled());
    in<QCheckBox>("lastCopiesToo")->click();
    QVERIFY(in<QLabel>("emptyWords")->text().contains(u"gone for good"_s));
    in<QPushButton>("removeRecordings")->click();
    QTRY_VERIFY(!in<QDialog>("emptyRecordingsDialog"));
    QVERIFY(m_window->recordings.kept.isEmpty());
    QTRY_VERIFY(!in<QPushButton>("emptyRecordings")->isEnabled());
}

void SettingsTest::limitBelowWhatIsKeptSaysWhatGoes()
{
    m_window->recordings.kept = {{.key = u"1/a"_s, .bytes = 300 * 1024 * 1024}};
    m_window->openWindow();
    open(u"recordings"_s);
    QTRY_VERIFY2(words().contains(u"300.0 MiB"_s), qPrintable(words()));
    in<QSpinBox>("recordingsLimit")->setValue(100);
    QVERIFY2(words().contains(u"About 200.0 MiB"_s), qPrintable(words()));
}

void SettingsTest::coloursAndRowsAreThoseOfTheMenu()
{
    m_window->openWindow();
    m_window->find<QAction>("schemeDark")->trigger();
    open(u"appearance"_s);
    auto *scheme = in<QComboBox>("settingsScheme");
    QCOMPARE(scheme->currentData().toInt(), int(Theme::Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(int(Theme::Scheme::Light)));
    in<QCheckBox>("settingsCompactRows")->click();
    QCOMPARE(m_window->theme.scheme(), Theme::Scheme::Dark);
    apply();
    QCOMPARE(m_window->theme.scheme(), Theme::Scheme::Light);
    QVERIFY(m_window->find<QAction>("schemeLight")->isChecked());
    QVERIFY(m_window->find<QAction>("compactRows")->isChecked());
}

void SettingsTest::motionIsReducedAndStaysSo()
{
    m_window->openWindow();
    QVERIFY(!m_window->theme.reducesMotion());
    open(u"appearance"_s);
    in<QCheckBox>("settingsReduceMotion")->setChecked(true);
    QVERIFY(!m_window->theme.reducesMotion());
    apply();
    QVERIFY(m_window->theme.reducesMotion());
    m_window->theme.setMotionReduced(false);
    m_window->openWindow(); // another start
    QVERIFY(m_window->theme.reducesMotion());
    m_window->theme.setDesktop({.reducedMotion = true});
    open(u"appearance"_s);
    QVERIFY(in<QCheckBox>("settingsReduceMotion")->isChecked());
    QVERIFY2(words().contains("desktop asks"_L1), qPrintable(words()));
    in<QCheckBox>("settingsReduceMotion")->setChecked(false);
    apply();
    QVERIFY(m_window->theme.reducesMotion()); // the desktop still asks for it
    m_window->theme.setDesktop({});
    QVERIFY(!m_window->theme.reducesMotion());
    QVERIFY(!m_window->settings.contains(u"view/reduce_motion"_s));
}

void SettingsTest::languageIsChosenByItsOwnName()
{
    m_window->openWindow();
    open(u"appearance"_s);
    auto *language = in<QComboBox>("settingsLanguage");
    QCOMPARE(language->count(), bundledLanguages().size() + 1);
    QCOMPARE(language->itemText(language->findData(u"de"_s)), u"Deutsch"_s);
    QCOMPARE(language->itemText(language->findData(u"en"_s)), u"English"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    QSignalSpy renewal(m_window->window.get(), &MainWindow::renewalWanted);
    apply();
    QCOMPARE(renewal.size(), 1);
    QCOMPARE(LanguageSettings::read(m_window->settings).language, u"de"_s);
    open(u"appearance"_s);
    in<QComboBox>("settingsLanguage")->setCurrentIndex(0);
    apply();
    QVERIFY(!m_window->settings.contains(LanguageSettings::languageKey));
}

void SettingsTest::localeOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("locale");
    QTest::newRow("as the desktop") << QString() << u"fr_CH"_s << u"fr_CH"_s;
    QTest::newRow("the same") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("spoken there, too") << u"de"_s << u"fr_CH"_s << u"de_CH"_s;
    QTest::newRow("not spoken there") << u"de"_s << u"fr_FR"_s << u"de_DE"_s;
}

void SettingsTest::localeOfALanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, desktop);
    LanguageSettings settings;
    settings.language = language;
    QTEST(settings.locale(QLocale(desktop)).name(), "locale");
}

void SettingsTest::windowIsArrangedAsAtFirst()
{
    m_window->openWindow();
    auto *sideBar = m_window->find<QAction>("showSideBar");
    sideBar->trigger();
    QVERIFY(!sideBar->isChecked());
    m_window->window->resize(900, 600);
    open(u"appearance"_s);
    in<QPushButton>("settingsResetLayout")->click();
    QVERIFY(sideBar->isChecked());
    QVERIFY(m_window->find<QWidget>("sideBar") == nullptr || m_window->find<QWidget>("sideBar")->isVisible());
    QTRY_VERIFY(m_window->window->size()
                != QSize(900, 600)); // as large as it was, as far as the screen allows
    QVERIFY(words().contains(u"arranged as at first"_s));
}

void SettingsTest::mirroredForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_window->openWindow();
    QDialog *dialog = open(u"recordings"_s);
    const auto left = [&](QWidget *widget) {
        return widget->mapTo(dialog, QPoint(0, 0)).x();
    };
    QVERIFY(left(in<QListWidget>("settingsPages")) > left(in<QStackedWidget>("settingsStack")));
    QVERIFY(left(in<QPushButton>("insertPlaceholder")) < left(in<QLineEdit>("recordingsFileName")));
    QCOMPARE(in<QLineEdit>("recordingsFileName")->layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
