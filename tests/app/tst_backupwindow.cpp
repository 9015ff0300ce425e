// SPDX-License-Identifier: GPL-3.0-or-later
// Back up and restore from the window: what is asked, what is said, and what the next window shows.
#include "app/desktop.h"
#include "app/restorerun.h"
#include "models/access/rolesettings.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"
#include "ui/backup/backupmenu.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class BackupWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void dialogSaysHowLargeThingsAre();
    void backupIsWrittenWhileWorkGoesOn();
    void restoringBringsBackWhatWas();
    void strangeFileIsNamedAndNothingIsAsked();
    void failedRestoreLeavesEverything();
    void lowerRoleNeedsThePassphrase_data();
    void lowerRoleNeedsThePassphrase();

private:
    MainWindow &window() const { return m_desktop->window(); }
    template<typename Widget> Widget *in(const char *name) const
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }
    BackupMenu &menu() const { return *window().findChild<BackupMenu *>(); }
    QString file() const { return m_program->path(u"a.callboard-backup"_s); }
    Profile profile() const { return Profile::under(m_program->profile()); }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
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
    void backUp()
    {
        menu().backUpTo(file(), true, false);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Backed up and checked"_s), 60'000);
        QVERIFY(QFile::exists(file()));
    }
    CallRow row()
    {
        const CallId id = got(m_desktop->store().find({AccountId{1}, u"cal_1"_s}));
        return got(m_desktop->store().rows({id})).constFirst();
    }
    void review() { got(m_desktop->store().setReviewed({AccountId{1}, u"cal_1"_s}, true)); }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<Desktop> m_desktop;
};

void BackupWindowTest::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(profile().make());
    {
        SystemClock clock;
        const std::unique_ptr<Store> store = std::move(*Store::open(profile().store(), clock));
        got(store->addAccount(account()));
        got(store->applyPage(writeOf({RecordBuilder(u"cal_1"_s).at("2026-03-16T10:00:00Z").build()})));
    }
    openWindow();
}

void BackupWindowTest::cleanup()
{
    m_desktop.reset();
    m_program.reset();
}

void BackupWindowTest::dialogSaysHowLargeThingsAre()
{
    in<QAction>("backUp")->trigger();
    auto *dialog = in<QDialog>("backupDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(in<QCheckBox>("backupCalls")->isChecked());
    QVERIFY(in<QCheckBox>("backupCalls")->text().contains(QRegularExpression(u"[0-9]"_s)));
    QVERIFY(!in<QCheckBox>("backupRecordings")->isChecked());
    QVERIFY(!in<QCheckBox>("backupRecordings")->isEnabled()); // there are none
    QVERIFY(says(u"keyring"_s));
    in<QPushButton>("backupSave")->click();
    QTRY_VERIFY(in<QDialog>("backupFileDialog"));
    in<QDialog>("backupFileDialog")->reject();
}

void BackupWindowTest::backupIsWrittenWhileWorkGoesOn()
{
    menu().backUpTo(file(), true, false);
    QVERIFY(!in<QAction>("backUp")->isEnabled()); // one at a time
    review();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Backed up and checked"_s), 60'000);
    QVERIFY(in<QAction>("backUp")->isEnabled());
    QTRY_VERIFY(!in<QProgressDialog>("backupProgress"));
    // A place where nothing can be written is named.
    menu().backUpTo(m_program->path(u"nowhere/a"_s), true, false);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"cannot be written"_s), 60'000);
}

void BackupWindowTest::restoringBringsBackWhatWas()
{
    backUp();
    review();
    QVERIFY(row().reviewed);
    menu().askToRestore(file());
    auto *question = in<QMessageBox>("restoreQuestion");
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"is kept in a folder beside"_s));
    QSignalSpy chosen(m_desktop.get(), &Desktop::restoreChosen);
    in<QPushButton>("restoreYes")->click();
    QCOMPARE(chosen.size(), 1);
    m_desktop.reset();
    const RestoreNews news = runRestore(profile(), file());
    QVERIFY2(news.isGood, qPrintable(news.sentence));
    QVERIFY(news.sentence.contains(u"data.before-"_s));
    openWindow();
    QVERIFY(!row().reviewed);
}

void BackupWindowTest::strangeFileIsNamedAndNothingIsAsked()
{
    QFile strange(file());
    QVERIFY(strange.open(QIODevice::WriteOnly));
    strange.write("no backup");
    strange.close();
    menu().askToRestore(file());
    QVERIFY(!in<QMessageBox>("restoreQuestion"));
    QTRY_VERIFY(says(u"is not a backup of Callboard"_s));
}

void BackupWindowTest::failedRestoreLeavesEverything()
{
    backUp();
    review();
    m_desktop.reset();
    QFile backup(file());
    QVERIFY(backup.resize(backup.size() / 2));
    const RestoreNews news = runRestore(profile(), file());
    QVERIFY(!news.isGood);
    QVERIFY2(news.sentence.contains(u"ends too early"_s), qPrintable(news.sentence));
    openWindow();
    QVERIFY(row().reviewed);
}

void BackupWindowTest::lowerRoleNeedsThePassphrase_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("back up") << u"backUp"_s;
    QTest::newRow("restore") << u"restoreBackup"_s;
}

void BackupWindowTest::lowerRoleNeedsThePassphrase()
{
    QFETCH(QString, command);
    m_desktop.reset();
    {
        RoleSettings roles;
        roles.start = Role::Desk;
        roles.owner = Passphrase::of(u"four blue boats"_s, 1);
        QSettings settings(profile().settingsFile(), QSettings::IniFormat);
        roles.write(settings);
    }
    openWindow();
    window().findChild<QAction *>(command)->trigger();
    QVERIFY(in<QDialog>("unlockDialog"));
    QVERIFY(!in<QDialog>("backupDialog"));
    QVERIFY(!in<QDialog>("restoreFileDialog"));
}

QTEST_MAIN(BackupWindowTest)
#include "tst_backupwindow.moc"
