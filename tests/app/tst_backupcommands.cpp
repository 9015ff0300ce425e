// SPDX-License-Identifier: GPL-3.0-or-later
// backup and restore by command line: what comes back, what stays, and what happens when it is cut short.
#include "app/profile.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class BackupCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void init();

    void roundTripBringsEverythingBack();
    void previewChangesNothing();
    void otherComputerGetsItAll();
    void waitingEditIsNotSentTwice();
    void existingFileNeedsReplace();
    void strangeFilesAreNamedAndChangeNothing();
    void openProfileIsRefused();
    void killedRestoreLeavesAWholeProfile();
    void killedBackupLeavesTheOlderOne();

private:
    QString file() const { return m_program.path(u"a.callboard-backup"_s); }
    QString dataFolder() const { return m_program.profile() + u"/data"_s; }
    QString settingsFile() const { return m_program.profile() + u"/config/callboard.ini"_s; }
    QString anyCall() const { return m_program.calls().cbegin()->value(u"id"_s).toString(); }
    QByteArray notesOf(const QString &id) const
    {
        return m_program.run({u"show"_s, id, u"--json"_s}).json().value(u"notes"_s).toString().toUtf8();
    }
    QJsonArray outbox() const
    {
        return QJsonDocument::fromJson(m_program.run({u"outbox"_s, u"list"_s, u"--json"_s}).out).array();
    }
    Outcome restore() const { return m_program.run({u"restore"_s, file(), u"--yes"_s, u"--json"_s}); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
};

void BackupCommandsTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"200"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void BackupCommandsTest::init()
{
    m_program.forget();
    QFile::remove(file());
    QCOMPARE(m_program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"property/name"_s, u"Seaside"_s);
}

void BackupCommandsTest::roundTripBringsEverythingBack()
{
    const auto before = m_program.calls();
    const Outcome made = m_program.run({u"backup"_s, file(), u"--json"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(u"calls"_s).toInt(), int(before.size()));
    QCOMPARE(made.json().value(u"file_bytes"_s).toInteger(), QFileInfo(file()).size());
    const QString id = anyCall();
    QCOMPARE(m_program.run({u"review"_s, id}).code, 0);
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(u"property/name"_s, u"Other"_s);
    }
    const Outcome restored = restore();
    QCOMPARE(restored.code, 0);
    QCOMPARE(m_program.calls(), before);
    QCOMPARE(QSettings(settingsFile(), QSettings::IniFormat).value(u"property/name"_s).toString(),
             u"Seaside"_s);
    // What was there is aside, whole, and it says where.
    const QString kept = restored.json().value(u"kept_in"_s).toString();
    QVERIFY(QFileInfo::exists(kept + u"/desk.sqlite"_s) && QFileInfo::exists(kept + u"/cache.sqlite"_s));
    QCOMPARE(QSettings(kept + u"/callboard.ini"_s, QSettings::IniFormat).value(u"property/name"_s).toString(),
             u"Other"_s);
    QVERIFY(filesContaining(dataFolder() + u"/.."_s, m_sandbox->secret().toUtf8()).isEmpty());
}

void BackupCommandsTest::previewChangesNothing()
{
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    QCOMPARE(m_program.run({u"review"_s, anyCall()}).code, 0);
    const auto before = m_program.calls();
    const Outcome preview = m_program.run({u"restore"_s, file()});
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains("--yes"));
    QCOMPARE(m_program.calls(), before);
}

void BackupCommandsTest::otherComputerGetsItAll()
{
    const auto before = m_program.calls();
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    m_program.forget();
    const Outcome restored = restore();
    QCOMPARE(restored.code, 0);
    QVERIFY(restored.json().value(u"kept_in"_s).isNull());
    QCOMPARE(m_program.calls(), before);
}

/// Waiting when the backup was made, sent afterwards, taken back at the provider's by somebody: nothing goes
/// out again by itself, and on demand it is looked at first.
void BackupCommandsTest::waitingEditIsNotSentTwice()
{
    const QString id = anyCall();
    QCOMPARE(m_program.run({u"note"_s, id, u"--text"_s, u"Wants a cot"_s, u"--offline"_s}).code, 0);
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    QVERIFY(outbox().isEmpty());
    const Outcome restored = restore();
    QCOMPARE(restored.json().value(u"held_edits"_s).toInt(), 1);
    const auto writes = [this] {
        int count = 0;
        for (const QJsonObject &entry : m_sandbox->journal())
            count += entry.value(u"method"_s).toString() != u"GET";
        return count;
    };
    const int before = writes();
    QCOMPARE(m_program.run({u"sync"_s}).code, 0);
    QCOMPARE(writes(), before);
    QCOMPARE(outbox().first()[u"state"].toString(), u"held"_s);
    m_program.run({u"outbox"_s, u"retry"_s, u"--all"_s}); // decided one by one, not all together
    QCOMPARE(writes(), before);
    const Outcome retried =
        m_program.run({u"outbox"_s, u"retry"_s, QString::number(outbox().first()[u"id"].toInteger())});
    QCOMPARE(retried.code, 0);
    QCOMPARE(writes(), before); // the provider has it
    QVERIFY(outbox().isEmpty());
    QCOMPARE(notesOf(id), QByteArray("Wants a cot"));
}

void BackupCommandsTest::existingFileNeedsReplace()
{
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    const Outcome refused = m_program.run({u"backup"_s, file()});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("--replace"));
    QCOMPARE(m_program.run({u"backup"_s, file(), u"--replace"_s, u"--without-calls"_s}).code, 0);
    QCOMPARE(m_program.run({u"backup"_s, m_program.path(u"nowhere/a"_s)}).code, 1);
}

void BackupCommandsTest::strangeFilesAreNamedAndChangeNothing()
{
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    const auto before = m_program.calls();
    QFile backup(file());
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QByteArray bytes = backup.readAll();
    backup.close();
    const auto refuses = [&](const QByteArray &content, const char *words) {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
        target.close();
        const Outcome refused = restore();
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.sentences(), 1);
        QVERIFY2(refused.err.contains(words), refused.err.constData());
        QCOMPARE(m_program.calls(), before);
        QCOMPARE(QDir(m_program.profile()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 (QStringList{u"cache"_s, u"config"_s, u"data"_s, u"state"_s}));
    };
    refuses(bytes.first(bytes.size() / 2), "ends too early");
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x40);
    refuses(bytes, "is damaged");
    refuses("no backup", "is not a backup");
}

void BackupCommandsTest::openProfileIsRefused()
{
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    {
        ProfileLock other(Profile::under(m_program.profile()));
        QVERIFY(other.take());
        const Outcome refused = restore();
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("Another Callboard"));
    }
    QCOMPARE(restore().code, 0);
}

/// At any moment: afterwards there is one whole profile, the old one or the new.
void BackupCommandsTest::killedRestoreLeavesAWholeProfile()
{
    const auto restored = m_program.calls();
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    const QString id = anyCall();
    QCOMPARE(m_program.run({u"review"_s, id}).code, 0);
    const auto present = m_program.calls();
    QVERIFY(present != restored);
    for (int wait = 0; wait < 600; wait += 60) {
        const std::unique_ptr<QProcess> process = m_program.start({u"restore"_s, file(), u"--yes"_s});
        QVERIFY(process->waitForStarted());
        process->waitForFinished(wait);
        process->kill();
        process->waitForFinished();
        const auto now = m_program.calls();
        QVERIFY2(now == present || now == restored, qPrintable(QString::number(wait)));
        if (now == restored)
            QCOMPARE(m_program.run({u"review"_s, id}).code, 0);
    }
    QCOMPARE(restore().code, 0);
    QCOMPARE(m_program.calls(), restored);
}

void BackupCommandsTest::killedBackupLeavesTheOlderOne()
{
    QCOMPARE(m_program.run({u"backup"_s, file()}).code, 0);
    QFile first(file());
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray older = first.readAll();
    for (int wait = 0; wait < 200; wait += 25) {
        const std::unique_ptr<QProcess> process = m_program.start({u"backup"_s, file(), u"--replace"_s});
        QVERIFY(process->waitForStarted());
        process->waitForFinished(wait);
        process->kill();
        process->waitForFinished();
        QCOMPARE(m_program.run({u"restore"_s, file()}).code, 0); // whole, whichever it is
    }
    QVERIFY(!older.isEmpty());
    QCOMPARE(m_program.run({u"backup"_s, file(), u"--replace"_s}).code, 0);
    QCOMPARE(restore().code, 0);
    QVERIFY(!QFileInfo::exists(m_program.profile() + u"/cache/backup"_s));
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
