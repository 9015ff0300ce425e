// SPDX-License-Identifier: GPL-3.0-or-later
// recording: the audio of a call, from the cache or its provider, into a file.
#include "app/cli/commands.h"
#include "models/media/listening/audiocopy.h"
#include "models/media/listening/audioname.h"
#include "ui/recordingwording.h"

#include <QCoroTimer>
#include <QDir>
#include <QFileInfo>

namespace callboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What became of one recording.
struct Fetched {
    RecordingRef recording;
    RecordingStatus status;
    QString file; ///< Where it was copied to; null: nowhere.
    std::optional<Error> copyError{};
    bool isGood() const { return status.state == RecordingState::Ready && !copyError; }
};

void tellProgress(const AudioStream::Progress &progress)
{
    const QLocale locale;
    //: %1 and %2 are sizes: "120 kB of 2 MB".
    showProgress(progress.total ? Cli::tr("%1 of %2")
                                      .arg(locale.formattedDataSize(progress.bytes),
                                           locale.formattedDataSize(*progress.total))
                                : locale.formattedDataSize(progress.bytes));
}

/// Until it is here or cannot come. A recording that changes on the way is begun again.
QCoro::Task<RecordingStatus> fetched(Session &session, RecordingRef recording)
{
    constexpr int mostChanges = 3;
    constexpr auto look = 50ms;
    for (int changes = 0; changes < mostChanges && !session.isInterrupted(); ++changes) {
        const Result<std::shared_ptr<AudioStream>> stream = session.recordings().open(recording);
        if (!stream)
            break;
        AudioStream::Progress progress = (*stream)->progress();
        while (progress.phase == AudioStream::Phase::Running) {
            tellProgress(progress);
            QCoro::Task<> sleeping = QCoro::sleepFor(look);
            co_await sleeping;
            progress = (*stream)->progress();
        }
        showProgress({});
        if (session.recordings().status(recording).state != RecordingState::Fetching)
            break;
    }
    co_return session.recordings().status(recording);
}

/// Where the files go and what they are called.
struct Target {
    QString output; ///< Null: nowhere.
    QString pattern;
    QTimeZone zone = QTimeZone::utc();

    QString fileFor(const Call &call, const AudioStream &audio, int part, int parts) const
    {
        const QString ending = u'.' + endingOf(audio);
        if (output.endsWith(u'/') || QFileInfo(output).isDir())
            return QDir(output).filePath(audioName(pattern, call, zone, part, parts) + ending);
        if (parts == 1)
            return output;
        const QFileInfo wanted(output);
        const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        return wanted.dir().filePath(u"%1-%2%3"_s.arg(wanted.completeBaseName()).arg(part).arg(suffix));
    }
};

void copyTo(const Target &target, const Call &call, const QString &audio, int parts, int part,
            Fetched &fetched)
{
    if (target.output.isNull() || !fetched.isGood())
        return;
    const Result<std::shared_ptr<AudioStream>> stream = AudioStream::forReading(audio);
    if (!stream) {
        fetched.file = target.output;
        fetched.copyError = stream.error();
        return;
    }
    fetched.file = target.fileFor(call, **stream, part, parts);
    if (target.output.endsWith(u'/'))
        QDir().mkpath(target.output);
    if (const Result<void> copied = copyAudio(**stream, fetched.file); !copied)
        fetched.copyError = copied.error();
}

QJsonObject jsonOf(const Fetched &fetched)
{
    const RecordingStatus &status = fetched.status;
    QJsonObject json{
        {u"id"_s, fetched.recording.id},
        {u"record"_s, fetched.recording.call.toString()},
        {u"state"_s, callboard::keyOf(status.state)},
        {u"bytes"_s, status.state == RecordingState::Ready ? QJsonValue(status.bytes) : QJsonValue()},
        {u"file"_s, fetched.isGood() && !fetched.file.isNull() ? QJsonValue(fetched.file) : QJsonValue()},
        {u"leaves_at"_s,
         fetched.recording.leavesAt ? QJsonValue(toIso(*fetched.recording.leavesAt)) : QJsonValue()}};
    json[u"reason"_s] = fetched.isGood() ? QJsonValue() : QJsonValue(sentenceFor(status));
    return json;
}

QString lineOf(const Fetched &fetched)
{
    const QString size = QLocale().formattedDataSize(fetched.status.bytes);
    if (!fetched.file.isNull())
        return fetched.file;
    //: %1 is a state ("Here"), %2 a size.
    return Cli::tr("%1, %2").arg(wordFor(fetched.status.state), size);
}

int tellOutcome(const QString &id, const QList<Fetched> &all)
{
    int good = 0;
    for (const Fetched &one : all) {
        good += one.isGood();
        if (one.copyError)
            tell(*one.copyError, one.file);
        else if (!one.isGood())
            tell(id + u": "_s + sentenceFor(one.status));
    }
    if (all.isEmpty())
        tell(id + u": "_s + sentenceFor(RecordingStatus{.state = RecordingState::None}));
    return good == 0 ? Failed : good < all.size() ? PartlyDone : Done;
}

} // namespace

QCoro::Task<int> fetchRecording(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const Target target{arguments.value("output"_L1), arguments.value("name"_L1, usualAudioName),
                        session.zone(*accounts)};
    QList<Fetched> all;
    const QList<RecordingRef> recordings = recordingsOf(*call);
    for (const RecordingRef &recording : recordings) {
        QCoro::Task<RecordingStatus> fetching = fetched(session, recording);
        const RecordingStatus status = co_await fetching;
        Fetched one{recording, status, {}};
        copyTo(target, *call, session.recordings().fileOf(recording), int(recordings.size()),
               int(all.size()) + 1, one);
        if (one.isGood() && !one.file.isNull())
            co_await recordExport(session, u"recording %1 → %2"_s.arg(id, one.file));
        all.append(one);
    }
    Output output;
    if (arguments.has("json"_L1)) {
        QJsonArray list;
        std::transform(all.begin(), all.end(), std::back_inserter(list), jsonOf);
        output.json(QJsonObject{{u"call"_s, call->ref().toString()}, {u"recordings"_s, list}});
    } else {
        for (const Fetched &one : std::as_const(all)) {
            if (one.isGood())
                output.line(printable(lineOf(one)));
        }
    }
    co_return finished(output, tellOutcome(id, all));
}

} // namespace callboard
