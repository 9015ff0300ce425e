// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audiocopy.h"

#include "models/media/listening/audiokind.h"

#include <QSaveFile>

#include <array>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto look = 100ms;
constexpr qint64 step = qint64(256) * 1024;
constexpr qint64 headSize = 16;

} // namespace

QString endingOf(const AudioStream &stream)
{
    std::array<char, headSize> head{};
    const qint64 size = std::max<qint64>(0, stream.read(0, head.data(), headSize));
    return fileEndingOf(audioKindOf(QByteArrayView(head.data(), size)));
}

Result<void> copyAudio(const AudioStream &stream, const QString &file, const std::atomic<bool> &stop)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, target.errorString());
    QByteArray bytes(step, Qt::Uninitialized);
    for (qint64 at = 0; !stop;) {
        const qint64 size = stream.read(at, bytes.data(), step);
        if (size < 0)
            return failure(Error::Kind::Storage, QStringLiteral("cannot read the audio"));
        if (size == 0)
            break;
        if (target.write(bytes.constData(), size) != size)
            return failure(Error::Kind::Storage, target.errorString());
        at += size;
    }
    if (stop)
        return failure(Error::Kind::Cancelled);
    if (!target.commit())
        return failure(Error::Kind::Storage, target.errorString());
    return {};
}

AudioCopy::AudioCopy(std::shared_ptr<AudioStream> stream, QObject *parent)
    : QObject(parent)
    , m_stream(std::move(stream))
{
    start([this] { waitUntilWhole(); });
}

AudioCopy::~AudioCopy()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void AudioCopy::start(std::function<void()> work)
{
    if (m_thread.joinable())
        m_thread.join(); // has told its result already
    m_thread = std::thread(std::move(work));
}

/// On the window's thread, so after whoever made us has connected.
void AudioCopy::tell(std::function<void()> what)
{
    if (!m_stop)
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void AudioCopy::waitUntilWhole()
{
    AudioStream::Progress progress = m_stream->progress();
    while (!m_stop && progress.phase == AudioStream::Phase::Running)
        progress = m_stream->waitFor(std::numeric_limits<qint64>::max(), look);
    if (m_stop)
        return;
    if (progress.phase == AudioStream::Phase::Failed) {
        tell([this, error = progress.error.value_or(Error{Error::Kind::BadReply})] { Q_EMIT failed(error); });
        return;
    }
    tell([this, ending = endingOf(*m_stream)] { Q_EMIT whole(ending); });
}

void AudioCopy::writeTo(const QString &file)
{
    start([this, file] {
        const Result<void> done = copyAudio(*m_stream, file, m_stop);
        tell([this, file, done] {
            if (done)
                Q_EMIT copied(file);
            else
                Q_EMIT failed(done.error());
        });
    });
}

} // namespace callboard
