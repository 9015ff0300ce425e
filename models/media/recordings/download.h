// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordingstate.h"
#include "models/media/listening/audiostream.h"
#include "models/providers/audiorequest.h"

namespace callboard {

/// One recording on its way into a file that all who want it share. Puts together what several answers bring:
/// goes on where the last one broke off when the server can and the recording is still the same, else
/// compares from the beginning and begins anew where it differs. Refuses what is no audio. The cache's
/// thread.
class Download : public BodySink {
public:
    /// @p file: without its ending; the part of an earlier try is taken up. Errors: Storage.
    static Result<std::shared_ptr<Download>> open(RecordingRef recording, QString file);

    const RecordingRef &recording() const { return m_recording; }
    /// Another one after the recording turned out to have changed.
    const std::shared_ptr<AudioStream> &stream() const { return m_stream; }
    qint64 bytes() const { return m_stream->progress().bytes; }
    HttpHeaders rangeHeaders() const;

    Result<void> begin(int status, const HttpHeaders &headers) override;
    Result<void> take(QByteArrayView bytes) override;
    /// The last answer was whole: checks length, digest and content, then gives the file its lasting name.
    /// Errors: BadReply, CaptivePortal, Storage, Cancelled (erased meanwhile).
    Result<void> complete();
    /// What is here cannot be gone on with.
    Result<void> startAgain();
    void discard(); ///< Removes the part.
    bool wasErased() const; ///< Somebody took the part away.

    bool isForeground = false;
    int tries = 0; ///< Without progress.
    bool linkWasRefused = false;

private:
    Download(RecordingRef recording, QString file, std::shared_ptr<AudioStream> stream);
    QString part() const { return m_file + QStringLiteral(".part"); }
    QString note() const { return m_file + QStringLiteral(".json"); }
    void readNote();
    Result<void> writeNote() const;
    Result<void> beginPart(const HttpHeaders &headers);
    Result<void> beginWhole(const HttpHeaders &headers);
    Result<QByteArrayView> afterKnown(QByteArrayView bytes);
    Result<void> changeStream(qint64 keep);
    std::optional<Error> digestProblem() const;

    RecordingRef m_recording;
    QString m_file;
    std::shared_ptr<AudioStream> m_stream;
    QByteArray m_validator; ///< A strong ETag or a date; null: the server gave none.
    QByteArray m_digest; ///< As it came: "sha-256=:…:" or an MD5 in base64; null: none.
    std::optional<qint64> m_total;
    qint64 m_at = 0; ///< Where the next byte of this answer belongs.
};

} // namespace callboard
