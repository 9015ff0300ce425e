// SPDX-License-Identifier: GPL-3.0-or-later
// The way between roles: up by a passphrase, down by a command or by itself.
#include "models/access/roleaccess.h"
#include "tests/support/builders.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = RoleAccess::Answer;

namespace {

RoleSettings settingsOf(Role start)
{
    RoleSettings settings;
    settings.start = start;
    settings.owner = Passphrase::of(u"owner's"_s, 1000);
    settings.supervisor = Passphrase::of(u"supervisor's"_s, 1000);
    return settings;
}

} // namespace

class RoleAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutSettingsEverybodyIsTheOwner();
    void passphraseOpensItsOwnRole();
    void supervisorsIsTooLowForWhatIsTheOwners();
    void withoutAPassphraseNobodyIsAsked();
    void wrongOnesMakeOneWait();
    void clockThatIsSetBackMakesNobodyWaitLonger();
    void locksByCommand();
    void ownerWithAPassphraseLocksToTheDesk();
    void locksByItself();
    void useKeepsItOpen();
    void firstKeyAfterASleepFindsItLocked();
    void zeroMinutesAreNever();
    void newSettingsShutNobodyOut();
    void settingsComeBackFromTheFile();
    void usualValuesAreNotWritten();
    void whatCannotBeReadIsSaid();
    void unreadablePassphraseOpensNothingAndStaysInTheFile();

private:
    FakeClock m_clock;
};

void RoleAccessTest::withoutSettingsEverybodyIsTheOwner()
{
    const QTemporaryDir folder;
    const QSettings file(folder.filePath(u"callboard.ini"_s), QSettings::IniFormat);
    RoleAccess access(RoleSettings::read(file), m_clock);
    QCOMPARE(access.role(), Role::Owner);
    QVERIFY(!access.asks());
    QVERIFY(!access.canLock());
    QVERIFY(!access.isWatching());
    for (const Permission permission : allPermissions)
        QVERIFY(access.may(permission));
}

void RoleAccessTest::passphraseOpensItsOwnRole()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    QSignalSpy changed(&access, &RoleAccess::roleChanged);
    QCOMPARE(access.unlock(Role::Supervisor, u"nobody's"_s), Answer::Wrong);
    QCOMPARE(access.unlock(Role::Supervisor, {}), Answer::Wrong);
    QCOMPARE(access.role(), Role::Desk);
    QCOMPARE(changed.size(), 0);
    m_clock.advance(1h);
    QCOMPARE(access.unlock(Role::Supervisor, u"supervisor's"_s), Answer::Opened);
    QCOMPARE(access.role(), Role::Supervisor);
    QCOMPARE(access.unlock(Role::Owner, u"owner's"_s), Answer::Opened);
    QCOMPARE(access.role(), Role::Owner);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<Role>(), Role::Supervisor);
}

void RoleAccessTest::supervisorsIsTooLowForWhatIsTheOwners()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    QCOMPARE(access.unlock(Role::Owner, u"supervisor's"_s), Answer::TooLow);
    QCOMPARE(access.role(), Role::Desk);
}

void RoleAccessTest::withoutAPassphraseNobodyIsAsked()
{
    RoleAccess access({.start = Role::Desk}, m_clock);
    QVERIFY(!access.asks());
    QCOMPARE(access.unlock(Role::Supervisor, {}), Answer::Opened);
    QCOMPARE(access.role(), Role::Owner);
}

void RoleAccessTest::wrongOnesMakeOneWait()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(access.unlock(Role::Owner, u"wrong"_s), Answer::Wrong);
    QCOMPARE(access.pause(), 0s);
    QList<Seconds> pauses;
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(access.unlock(Role::Owner, u"wrong"_s), Answer::Wrong);
        pauses << access.pause();
        QCOMPARE(access.unlock(Role::Owner, u"owner's"_s), Answer::TooSoon);
        m_clock.advance(access.pause() - 1s);
        QCOMPARE(access.unlock(Role::Owner, u"owner's"_s), Answer::TooSoon);
        m_clock.advance(1s);
    }
    QCOMPARE(pauses.mid(0, 4), (QList<Seconds>{2s, 4s, 8s, 16s}));
    QCOMPARE(pauses.last(), Seconds(5min));
    QCOMPARE(access.unlock(Role::Owner, u"owner's"_s), Answer::Opened);
    access.lock();
    QCOMPARE(access.unlock(Role::Owner, u"wrong"_s), Answer::Wrong);
    QCOMPARE(access.pause(), 0s); // it begins anew
}

void RoleAccessTest::clockThatIsSetBackMakesNobodyWaitLonger()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    for (int i = 0; i < 3; ++i)
        access.unlock(Role::Owner, u"wrong"_s);
    m_clock.advance(-24h);
    QCOMPARE(access.pause(), 2s);
    m_clock.advance(2s);
    QCOMPARE(access.pause(), 0s);
}

void RoleAccessTest::locksByCommand()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    QVERIFY(!access.canLock());
    access.unlock(Role::Owner, u"owner's"_s);
    QVERIFY(access.canLock());
    access.lock();
    QCOMPARE(access.role(), Role::Desk);
    RoleAccess supervised(settingsOf(Role::Supervisor), m_clock);
    supervised.unlock(Role::Owner, u"owner's"_s);
    supervised.lock();
    QCOMPARE(supervised.role(), Role::Supervisor);
}

void RoleAccessTest::ownerWithAPassphraseLocksToTheDesk()
{
    RoleAccess access(settingsOf(Role::Owner), m_clock);
    QCOMPARE(access.role(), Role::Owner);
    access.lock();
    QCOMPARE(access.role(), Role::Desk);
}

void RoleAccessTest::locksByItself()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    QVERIFY(!access.isWatching());
    access.unlock(Role::Owner, u"owner's"_s);
    QVERIFY(access.isWatching());
    m_clock.advance(10min - 1ms);
    access.check();
    QCOMPARE(access.role(), Role::Owner);
    m_clock.advance(1ms);
    access.check();
    QCOMPARE(access.role(), Role::Desk);
    QVERIFY(!access.isWatching());
}

void RoleAccessTest::useKeepsItOpen()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    access.unlock(Role::Owner, u"owner's"_s);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(9min);
        access.touch();
    }
    m_clock.advance(9min);
    access.check();
    QCOMPARE(access.role(), Role::Owner);
}

void RoleAccessTest::firstKeyAfterASleepFindsItLocked()
{
    RoleAccess access(settingsOf(Role::Desk), m_clock);
    access.unlock(Role::Owner, u"owner's"_s);
    m_clock.advance(8h);
    access.touch();
    QCOMPARE(access.role(), Role::Desk);
}

void RoleAccessTest::zeroMinutesAreNever()
{
    RoleSettings settings = settingsOf(Role::Desk);
    settings.lockMinutes = 0;
    RoleAccess access(settings, m_clock);
    access.unlock(Role::Owner, u"owner's"_s);
    m_clock.advance(1000h);
    access.check();
    access.touch();
    QCOMPARE(access.role(), Role::Owner);
}

void RoleAccessTest::newSettingsShutNobodyOut()
{
    RoleAccess access(RoleSettings(), m_clock);
    QSignalSpy changed(&access, &RoleAccess::settingsChanged);
    access.setSettings(settingsOf(Role::Desk));
    QCOMPARE(access.role(), Role::Owner);
    QCOMPARE(changed.size(), 1);
    QVERIFY(access.isWatching());
    access.lock();
    QCOMPARE(access.role(), Role::Desk);
}

void RoleAccessTest::settingsComeBackFromTheFile()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"callboard.ini"_s), QSettings::IniFormat);
    RoleSettings settings = settingsOf(Role::Supervisor);
    settings.lockMinutes = 0;
    settings.write(file);
    QCOMPARE(RoleSettings::read(file), settings);
    settings = {};
    settings.write(file);
    QCOMPARE(RoleSettings::read(file), RoleSettings());
}

void RoleAccessTest::usualValuesAreNotWritten()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"callboard.ini"_s), QSettings::IniFormat);
    RoleSettings().write(file);
    QCOMPARE(file.allKeys(), QStringList());
}

void RoleAccessTest::whatCannotBeReadIsSaid()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"callboard.ini"_s), QSettings::IniFormat);
    file.setValue(RoleSettings::startKey, u"boss"_s);
    file.setValue(RoleSettings::minutesKey, u"soon"_s);
    const RoleSettings read = RoleSettings::read(file);
    QCOMPARE(read.start, Role::Owner);
    QCOMPARE(read.lockMinutes, RoleSettings::usualMinutes);
    QCOMPARE(read.unusable.value(RoleSettings::startKey), u"boss"_s);
    QCOMPARE(read.unusable.value(RoleSettings::minutesKey), u"soon"_s);
}

void RoleAccessTest::unreadablePassphraseOpensNothingAndStaysInTheFile()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"callboard.ini"_s), QSettings::IniFormat);
    file.setValue(RoleSettings::startKey, u"desk"_s);
    file.setValue(RoleSettings::ownerKey, u"owner's"_s);
    RoleAccess access(RoleSettings::read(file), m_clock);
    QVERIFY(access.asks());
    QCOMPARE(access.unlock(Role::Owner, u"owner's"_s), Answer::Unreadable);
    QCOMPARE(access.role(), Role::Desk);
    access.settings().write(file);
    QCOMPARE(file.value(RoleSettings::ownerKey).toString(), u"owner's"_s);
}

QTEST_GUILESS_MAIN(RoleAccessTest)
#include "tst_roleaccess.moc"
