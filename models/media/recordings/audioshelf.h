// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace callboard {

/// The folder of downloaded recordings: which are there, how large they are with what lies beside them
/// (peaks), when each was used last. Knows recordings by their stem (models/store/audiofiles.h). One thread.
///
/// Of a stem: ".audio" the whole recording, ".part" what has come so far and ".json" what it is a part of,
/// ".pin" a mark that it must stay; ".peaks" and anything else is somebody else's, and goes with it.
class AudioShelf {
public:
    /// Nothing is read before it is needed.
    explicit AudioShelf(QString folder);

    QString fileOf(const QString &stem, const QString &ending) const;
    bool has(const QString &stem) const; ///< The whole recording is there now.
    qint64 sizeOf(const QString &stem) const; ///< Of the audio.
    void makeFolderOf(const QString &stem) const;

    void use(const QString &stem); ///< Now.
    bool isPinned(const QString &stem) const;
    void setPinned(const QString &stem, bool pinned);
    void remove(const QString &stem);

    /// Whole recordings that are not pinned, with the bytes of all that belongs to each, by stem.
    QHash<QString, qint64> kept() const;
    /// All recordings and what belongs to them; bytes.
    qint64 size();
    qsizetype count() const; ///< Whole recordings.
    /// Removes what was used longest ago until no more than @p bytes are there. What is pinned or in @p kept
    /// stays.
    void shrinkTo(qint64 bytes, const QSet<QString> &kept);
    /// Removes what a crash has left: parts that nothing is known about or that are older than a week, peaks
    /// without audio.
    void tidy(TimePoint now);

private:
    struct Entry {
        qint64 bytes = 0;
        TimePoint usedAt{};
        bool isWhole = false;
        bool isPart = false;
        bool isKnownPart = false;
        bool isPinned = false;
    };
    QHash<QString, Entry> entries() const;

    QString m_folder;
};

} // namespace callboard
