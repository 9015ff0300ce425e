// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/recordingservice.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace callboard::test {

/// Recordings whose audio is a file that the test has; the others have none.
class FakeRecordings : public RecordingService {
public:
    /// @p id: of the recording.
    void keep(const QString &id, const QString &file) { m_files.insert(id, file); }
    void setStatus(const QString &id, const RecordingStatus &status) { m_statuses.insert(id, status); }

    void open(const RecordingRef &recording, QObject *context, Opened opened) override
    {
        ++opens;
        const QString file = m_files.value(recording.id);
        QTimer::singleShot(0, context, [file, opened] {
            if (file.isNull())
                opened(failure(Error::Kind::NotFound));
            else
                opened(AudioStream::forReading(file).map([&](const std::shared_ptr<AudioStream> &stream) {
                    return OpenRecording{stream, file + QStringLiteral(".peaks")};
                }));
        });
    }
    RecordingStatus status(const RecordingRef &recording) override
    {
        const RecordingState usual =
            m_files.contains(recording.id) ? RecordingState::Ready : RecordingState::NotFetched;
        return m_statuses.value(recording.id, RecordingStatus{.state = usual});
    }
    void want(PrefetchReason reason, const QList<CallId> &calls) override { wanted.insert(reason, calls); }
    void setPinned(const RecordingRef &, bool) override { }
    void setChoices(const RecordingChoices &chosen) override { choices = chosen; }
    void setOffline(bool) override { }
    void measure(QObject *context, Measured measured) override
    {
        QTimer::singleShot(0, context, [this, measured] {
            qint64 bytes = 0;
            for (const KeptRecording &one : std::as_const(kept))
                bytes += one.bytes;
            measured(bytes, int(kept.size()));
        });
    }
    void listKept(QObject *context, Listed listed) override
    {
        QTimer::singleShot(0, context, [this, listed] { listed(kept); });
    }
    void remove(const QStringList &keys, QObject *context, Removed removed) override
    {
        kept.removeIf([&](const KeptRecording &one) { return keys.contains(one.key); });
        QTimer::singleShot(0, context, [removed] { removed(0); });
    }

    int opens = 0;
    QList<KeptRecording> kept;
    std::optional<RecordingChoices> choices; ///< Those that were set last.
    QHash<PrefetchReason, QList<CallId>> wanted;

private:
    QHash<QString, QString> m_files;
    QHash<QString, RecordingStatus> m_statuses;
};

} // namespace callboard::test
