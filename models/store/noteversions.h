// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/noteversion.h"
#include "models/store/database.h"

#include <QList>

namespace callboard {

/// A note that a provider shows otherwise than before.
struct NoteChange {
    RecordRef call;
    QString before;
    std::optional<TimePoint> seenAt; ///< When we learnt of what was before.
    QString after;
};

/// What notes were before, in desk.sqlite. Lives on the desk thread, and writes inside the transactions of
/// who asks. Throws DatabaseError.
///
/// Typing makes one version for as long as it goes on: a pause of some minutes, another call, taking out more
/// than a few words at once, or a new start of the program begin the next. Its text is on disk with every
/// save, so the last one is always there. Growth is bounded for each call, where the first version and the
/// newest stay, and for the whole file, where the oldest go.
class NoteVersions {
public:
    static constexpr std::chrono::minutes typingPause{5};
    static constexpr qsizetype wordsOfAFewLetters = 40; ///< So much may go at once within one version.
    static constexpr int mostOfACall = 100;
    static constexpr qint64 mostCharactersOfACall = 2'000'000;
    static constexpr qint64 mostOfAll = 100'000;
    static constexpr qint64 mostCharactersOfAll = 128 * 1024 * 1024;

    NoteVersions(Database &desk, const Clock &clock);

    /// The user made @p after of @p before, which was seen first at @p seenAt.
    void typed(const RecordRef &call, const QString &before, std::optional<TimePoint> seenAt,
               const QString &after);
    void changed(const NoteChange &change); ///< Somebody else did.
    /// What is typed next is a version of its own.
    void close() { m_open.reset(); }
    /// Of all these records, newest first.
    QList<NoteVersion> of(const QList<RecordRef> &calls);

private:
    struct Open {
        qint64 id = 0;
        RecordRef call;
        QString text;
        TimePoint changedAt{};
    };
    bool mayJoin(const RecordRef &call, const QString &text) const;
    bool join(const QString &text);
    std::optional<NoteVersion> newest(const RecordRef &call);
    bool has(const RecordRef &call, const QString &text);
    qint64 insert(const RecordRef &call, NoteOrigin origin, const QString &text, TimePoint at);
    void remove(qint64 id);
    void thinOut(const RecordRef &call);
    void thinOutAll();

    Database &m_db;
    const Clock &m_clock;
    const QString m_user;
    std::optional<Open> m_open;
    bool m_thinnedOut = false; ///< The whole, in this session.
};

} // namespace callboard
