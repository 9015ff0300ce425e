// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the settings dialog, in the program itself: the cache of recordings, the command line,
// and the window after its next start.
#include "app/desktop.h"
#include "models/store/audiofiles.h"
#include "models/tables/filterstate.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"
#include "ui/settings/searchablecombo.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class SettingsJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }

    void smallerLimitEvictsWhatWasUsedLongestAgo();
    void limitHoldsFromTheNextStartToo();
    void emptyingKeepsWhatCannotBeFetchedAgain();
    void newZoneIsThatOfWindowAndCommandLine();
    void chosenLanguageIsSpoken();
    void settingsArePainted_data();
    void settingsArePainted();

private:
    void openWindow()
    {
        DesktopOptions options;
        options.profile = m_program->profile();
        options.offline = true;
        options.notifies = false;
        m_desktop = std::make_unique<Desktop>(*qApp, options);
        QSignalSpy opened(m_desktop.get(), &Desktop::opened);
        m_desktop->open();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    }
    template<typename Widget> Widget *in(const char *name) const
    {
        return m_desktop->window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void apply()
    {
        const QPointer<QDialog> dialog = in<QDialog>("settingsDialog");
        in<QPushButton>("applySettings")->click();
        QTRY_VERIFY(!dialog);
    }
    /// A call with a recording whose audio is here, used so many hours ago.
    void keep(const QString &call, int hoursAgo, Recording::State state = Recording::State::Available)
    {
        Record record = RecordBuilder(call).at("2026-03-16T10:00:00Z").recording(u"r"_s).build();
        record.facts.recordings[0].state = state;
        got(m_store->applyPage(writeOf({record})));
        const QString name = fileOf(call);
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(700'000, 'x'));
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo),
                         QFileDevice::FileModificationTime);
    }
    QString fileOf(const QString &call) const
    {
        return Profile::under(m_program->profile()).store().audioFolder + u'/'
            + audioStem({AccountId{1}, call}, u"r"_s) + u".audio"_s;
    }
    bool isHere(const QString &call) const { return QFile::exists(fileOf(call)); }

    std::unique_ptr<Program> m_program;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desktop> m_desktop;
};

/// Three recordings of 0.7 MB: two of them are more than a mebibyte.
void SettingsJourneyTest::init()
{
    m_program = std::make_unique<Program>();
    const Profile profile = Profile::under(m_program->profile());
    QVERIFY(profile.make());
    m_store = std::move(*Store::open(profile.store(), m_clock));
    got(m_store->addAccount(account()));
    keep(u"old"_s, 30);
    keep(u"middle"_s, 20);
    keep(u"new"_s, 10);
    m_store.reset();
}

void SettingsJourneyTest::smallerLimitEvictsWhatWasUsedLongestAgo()
{
    openWindow();
    m_desktop->window().showSettings(u"recordings"_s);
    QTRY_VERIFY(in<QPushButton>("emptyRecordings")->isEnabled());
    in<QSpinBox>("recordingsLimit")->setValue(1);
    QVERIFY(isHere(u"old"_s));
    apply();
    QTRY_VERIFY(!isHere(u"old"_s) && !isHere(u"middle"_s));
    QVERIFY(isHere(u"new"_s));
}

void SettingsJourneyTest::limitHoldsFromTheNextStartToo()
{
    QSettings settings(Profile::under(m_program->profile()).settingsFile(), QSettings::IniFormat);
    settings.setValue(u"recordings/limit_mib"_s, u"none of your business"_s);
    settings.sync();
    openWindow();
    m_desktop->window().showSettings(u"recordings"_s);
    QTRY_VERIFY(in<QPushButton>("emptyRecordings")->isEnabled()); // the cache has answered: the limit was set
    QVERIFY(isHere(u"old"_s));
    m_desktop.reset();
    settings.setValue(u"recordings/limit_mib"_s, 1);
    settings.sync();
    openWindow();
    QTRY_VERIFY(!isHere(u"old"_s) && !isHere(u"middle"_s));
    QVERIFY(isHere(u"new"_s));
}

void SettingsJourneyTest::emptyingKeepsWhatCannotBeFetchedAgain()
{
    m_store = std::move(*Store::open(Profile::under(m_program->profile()).store(), m_clock));
    keep(u"lost"_s, 5, Recording::State::Gone);
    m_store.reset();
    openWindow();
    m_desktop->window().showSettings(u"recordings"_s);
    QTRY_VERIFY(in<QPushButton>("emptyRecordings")->isEnabled());
    in<QPushButton>("emptyRecordings")->click();
    QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>("lastCopies")->count(), 1, 60'000);
    in<QPushButton>("removeRecordings")->click();
    QTRY_VERIFY(!in<QDialog>("emptyRecordingsDialog"));
    QVERIFY(!isHere(u"old"_s) && !isHere(u"middle"_s) && !isHere(u"new"_s));
    QVERIFY(isHere(u"lost"_s));
}

void SettingsJourneyTest::newZoneIsThatOfWindowAndCommandLine()
{
    openWindow();
    m_desktop->window().showSettings(u"property"_s);
    in<SearchableCombo>("propertyZone")->choose(u"Asia/Tokyo"_s);
    apply();
    m_desktop.reset();
    openWindow();
    QCOMPARE(m_desktop->window().filter().zone().id(), "Asia/Tokyo");
    m_desktop.reset();
    // 10:00 in UTC is seven in the evening there.
    const QByteArray shown = m_program->run({u"show"_s, u"1:old"_s}).out;
    QVERIFY2(shown.contains("19:00"), shown.constData());
}

void SettingsJourneyTest::chosenLanguageIsSpoken()
{
    const auto picture = [this](const QString &name) {
        const QString file = m_program->path(name);
        m_program->run({u"--offline"_s, u"--scheme"_s, u"light"_s, u"--dialog"_s, u"settings:appearance"_s,
                        u"--screenshot"_s, file});
        return QImage(file);
    };
    const QImage english = picture(u"en.png"_s);
    QVERIFY(!english.isNull());
    QCOMPARE(picture(u"again.png"_s), english);
    QSettings settings(Profile::under(m_program->profile()).settingsFile(), QSettings::IniFormat);
    settings.setValue(u"view/language"_s, u"de"_s);
    settings.sync();
    QVERIFY(picture(u"de.png"_s) != english);
}

void SettingsJourneyTest::settingsArePainted_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<int>("code");
    QTest::newRow("first page") << u"settings"_s << 0;
    QTest::newRow("a page") << u"settings:recordings"_s << 0;
    QTest::newRow("not a dialog") << u"setting"_s << 2;
}

void SettingsJourneyTest::settingsArePainted()
{
    QFETCH(QString, dialog);
    const QString file = m_program->path(u"settings.png"_s);
    const Outcome outcome = m_program->run({u"--offline"_s, u"--dialog"_s, dialog, u"--screenshot"_s, file});
    QTEST(outcome.code, "code");
    QCOMPARE(QFile::exists(file), outcome.code == 0);
    QVERIFY(outcome.code != 0 || QImage(file).width() < 1000); // the dialog, not the window behind it
}

QTEST_MAIN(SettingsJourneyTest)
#include "tst_settingsjourney.moc"
