// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restorerun.h"

#include "app/profilerestore.h"
#include "models/store/awaited.h"
#include "models/store/worker.h"
#include "ui/backup/backupwords.h"
#include "ui/wording.h"

#include <QApplication>
#include <QProgressDialog>

#include <atomic>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int thousandths = 1000;
using Restored = BackupResult<RestoredProfile>;

RestoreNews newsOf(const Restored &restored, const QString &file)
{
    if (!restored)
        return {sentenceFor(restored.error(), file), false};
    QStringList sentences{summaryOf(restored->backup.manifest), keptSentence(restored->keptIn),
                          heldSentence(restored->backup.held), keysSentence()};
    sentences.removeAll(QString());
    return {sentences.join(u' '), true};
}

/// Wants to run where it may take its time.
Restored restoreLocked(const Profile &profile, const QString &file, const BackupWatch &watch)
{
    ProfileLock lock(profile);
    if (const Result<void> locked = lock.take(); !locked)
        return fault(BackupFault::Kind::CannotWrite, profile.data, locked.error().detail);
    const SystemClock clock;
    return restoreProfile(profile, file, clock, watch);
}

} // namespace

RestoreNews runRestore(const Profile &profile, const QString &file)
{
    QProgressDialog progress;
    progress.setObjectName(u"restoreProgress"_s);
    progress.setWindowTitle(u"Callboard"_s);
    progress.setLabelText(wordFor(BackupStage::Unpacking));
    progress.setRange(0, thousandths);
    progress.setAutoReset(false);
    progress.setAutoClose(false);
    std::atomic<bool> stopped = false;
    QObject::connect(&progress, &QProgressDialog::canceled, &progress, [&stopped] { stopped = true; });
    const BackupWatch watch = [&](BackupStage stage, qint64 done, qint64 all) {
        const int part = all > 0 ? int(done * thousandths / all) : thousandths;
        QMetaObject::invokeMethod(&progress, [&progress, stage, part] {
            progress.setLabelText(wordFor(stage));
            progress.setValue(part);
        });
        return !stopped;
    };
    RestoreNews news;
    QEventLoop loop; // between two windows: nothing else runs
    Worker worker;
    worker.post([&] {
        const Restored restored = restoreLocked(profile, file, watch);
        QMetaObject::invokeMethod(&loop, [&news, &loop, restored, file] {
            news = newsOf(restored, file);
            loop.quit();
        });
    });
    loop.exec();
    return news;
}

} // namespace callboard
