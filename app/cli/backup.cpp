// SPDX-License-Identifier: GPL-3.0-or-later
// backup and restore of a profile.
#include "app/cli/commands.h"
#include "app/profilerestore.h"
#include "models/backup/backupfile.h"
#include "models/backup/makebackup.h"
#include "models/store/audittrail.h"
#include "models/store/awaited.h"
#include "models/store/worker.h"
#include "ui/backup/backupwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <atomic>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// Shows progress on the thread that works, and stops it once @p stopped.
BackupWatch terminalWatch(std::shared_ptr<std::atomic<bool>> stopped)
{
    const auto shown = std::make_shared<QString>();
    return [stopped = std::move(stopped), shown](BackupStage stage, qint64 done, qint64 all) {
        const QString percent = all > 0 ? u" %1 %"_s.arg(done * 100 / all) : QString();
        if (const QString line = wordFor(stage) + percent; line != *shown) {
            showProgress(line);
            *shown = line;
        }
        return !stopped->load();
    };
}

/// @p work on a thread of its own, so that signals are heard meanwhile.
template<typename T>
QCoro::Task<BackupResult<T>> onThread(std::shared_ptr<Worker> worker, std::function<BackupResult<T>()> work)
{
    const Answer<BackupResult<T>> answer;
    worker->post([answer, work] { answer.give(work()); });
    QCoro::Task<Result<BackupResult<T>>> waiting = awaited(answer.future());
    const Result<BackupResult<T>> done = co_await waiting;
    showProgress({});
    co_return *done;
}

QJsonObject jsonOf(const BackupManifest &manifest, const QString &file)
{
    return {{u"file"_s, file},
            {u"file_bytes"_s, QFileInfo(file).size()},
            {u"made_at"_s, toIso(manifest.madeAt)},
            {u"program"_s, manifest.program},
            {u"accounts"_s, manifest.accounts},
            {u"calls"_s, manifest.cacheSchema ? QJsonValue(manifest.calls) : QJsonValue()},
            {u"waiting_edits"_s, manifest.waiting},
            {u"recordings"_s, manifest.recordings},
            {u"bytes"_s, manifest.bytes}};
}

int failedWith(const BackupFault &fault, const QString &file)
{
    tell(sentenceFor(fault, file));
    return Failed;
}

QString targetFile(const QString &wanted, TimePoint now)
{
    const QFileInfo info(wanted);
    return info.isDir() ? info.absoluteFilePath() + u'/' + backupName(now) : info.absoluteFilePath();
}

void print(Output &output, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!line.isEmpty())
            output.line(printable(line));
    }
}

/// What restoring @p file would do.
int preview(const Profile &profile, const QString &file, bool asJson)
{
    const BackupResult<BackupManifest> manifest = readManifest(file);
    if (!manifest)
        return failedWith(manifest.error(), file);
    Output output;
    if (asJson) {
        QJsonObject json = jsonOf(*manifest, file);
        json[u"restored"_s] = false;
        output.json(json);
        return finished(output);
    }
    print(output,
          {summaryOf(*manifest), erasedSentence(erasedSince(profile.store().deskFile, manifest->madeAt)),
           Cli::tr("Nothing has changed. --yes restores it; the present profile is kept aside.")});
    return finished(output);
}

} // namespace

QCoro::Task<int> backUpProfile(Session &session, Arguments arguments)
{
    const QString file = targetFile(arguments.positional().first(), session.clock().now());
    if (QFileInfo::exists(file) && !arguments.has("replace"_L1)) {
        tell(Cli::tr("%1 exists already; --replace overwrites it, once the new backup is whole.").arg(file));
        co_return Failed;
    }
    const AuditEntry deed{.action = u"backup"_s, .detail = file};
    const Result<void> recorded = co_await session.store().auditTrail().record(deed);
    const Result<std::shared_ptr<StoreSnapshot>> snapshot = co_await session.store().snapshot();
    if (!recorded || !snapshot)
        co_return failed(recorded ? snapshot.error() : recorded.error(), session.profile().data);
    BackupOrder order = backupOrder(session.profile(), *snapshot, session.clock().now());
    order.file = file;
    order.withCalls = !arguments.has("without-calls"_L1);
    if (!arguments.has("recordings"_L1))
        order.audioFolder.clear();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    session.onInterrupt([stopped] { stopped->store(true); });
    std::function<BackupResult<BackupManifest>()> work = [order, stopped] {
        return makeBackup(order, terminalWatch(stopped));
    };
    QCoro::Task<BackupResult<BackupManifest>> making =
        onThread<BackupManifest>(std::make_shared<Worker>(), std::move(work));
    const BackupResult<BackupManifest> made = co_await making;
    if (!made)
        co_return failedWith(made.error(), file);
    Output output;
    if (arguments.has("json"_L1))
        output.json(jsonOf(*made, file));
    else
        print(output,
              {Cli::tr("%1: %2").arg(file, QLocale().formattedDataSize(QFileInfo(file).size())),
               summaryOf(*made), keysSentence()});
    co_return finished(output);
}

QCoro::Task<int> restoreBackup(Runtime &runtime, Arguments arguments)
{
    const Profile profile = profileFrom(arguments);
    const QString file = QFileInfo(arguments.positional().first()).absoluteFilePath();
    const bool asJson = arguments.has("json"_L1);
    if (!arguments.has("yes"_L1))
        co_return preview(profile, file, asJson);
    if (const Result<void> made = profile.make(); !made)
        co_return failed(made.error(), profile.data);
    ProfileLock lock(profile);
    if (const Result<void> locked = lock.take(); !locked) {
        if (locked.error().kind != Error::Kind::Conflict)
            co_return failed(locked.error(), profile.state);
        tell(profileInUse());
        co_return Failed;
    }
    if (const Result<void> ended = finishRestore(profile); !ended)
        co_return failed(ended.error(), profile.data);
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(&runtime.signals, &UnixSignals::endRequested, &runtime.signals,
                     [stopped] { stopped->store(true); });
    std::function<BackupResult<RestoredProfile>()> work = [profile, file, stopped] {
        const SystemClock clock;
        return restoreProfile(profile, file, clock, terminalWatch(stopped));
    };
    const qint64 present =
        erasedSince(profile.store().deskFile, readManifest(file).value_or(BackupManifest{}).madeAt);
    QCoro::Task<BackupResult<RestoredProfile>> restoring =
        onThread<RestoredProfile>(std::make_shared<Worker>(), std::move(work));
    const BackupResult<RestoredProfile> restored = co_await restoring;
    if (!restored)
        co_return failedWith(restored.error(), file);
    Output output;
    if (asJson) {
        QJsonObject json = jsonOf(restored->backup.manifest, file);
        json[u"restored"_s] = true;
        json[u"kept_in"_s] = restored->keptIn.isEmpty() ? QJsonValue() : QJsonValue(restored->keptIn);
        json[u"held_edits"_s] = restored->backup.held;
        output.json(json);
    } else {
        print(output,
              {summaryOf(restored->backup.manifest), keptSentence(restored->keptIn),
               heldSentence(restored->backup.held), erasedSentence(present), keysSentence()});
    }
    co_return finished(output);
}

} // namespace callboard
