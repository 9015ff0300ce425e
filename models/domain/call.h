// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/record.h"

#include <QSet>

namespace callboard {

/// A person in desk.sqlite; see guest.h.
enum class GuestId : qint64 {};
inline size_t qHash(GuestId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}

/// Who says that a call was with this guest. Stored: append at the end, never renumber.
enum class GuestOrigin {
    Provider = 1, ///< The provider's own link.
    Matched = 2, ///< The number is theirs, and nobody else's.
    Manual = 3, ///< The user linked them; outlives every sync.
};

/// One source of a call, as `show --json` lists it.
struct RecordInfo {
    RecordRef ref;
    Provider provider = Provider::Escapelife; ///< The account's system.
    QString providerCallSid;
    std::optional<TimePoint> seenAt; ///< When we last read a changed version.
    std::optional<TimePoint> deletedAt; ///< When we learnt that it is gone upstream.
    QByteArray raw; ///< Only filled where a whole call is read.
    QByteArray rawDetails; ///< CallDetails::raw, where a whole call is read; null when there are none.
    bool operator==(const RecordInfo &) const = default;
};

/// A turn of the transcript whose words were put right here: see corrections.h. Kept here only.
struct Correction {
    RecordRef record; ///< In whose transcript it was made.
    int place = 0; ///< Of the turn among that record's segments when it was made, from 0.
    std::optional<std::chrono::milliseconds> start; ///< Of the turn then.
    QString original; ///< What the provider said then.
    QString text; ///< The right words.
    std::optional<int> segment; ///< Place in Call::segments, which has the right words; absent: the call's
                                ///< transcript has no such turn now.
    QString theirs; ///< What the provider says there now, if that is no longer the original; else null.
    bool operator==(const Correction &) const = default;
};

/// What the user sees: the merge of one or more records, plus edits that were made here. Of the facts,
/// carrierIds stay with the records.
struct Call : CallFacts {
    CallId id{};
    QList<RecordInfo> records; ///< At least one; the first names the call (ref().toString()). Legs last.
    QMap<Field, RecordRef>
        provenance; ///< Which record supplied a field; absent where only one record exists.
    QSet<Field> pending; ///< Fields whose value was typed here and has not reached the provider.
    QSet<Field> keptHere; ///< Fields whose value was typed here and stays here: no provider of the call
                          ///< accepts it.
    std::optional<GuestId> guest; ///< The guest of our directory; guestName is then their name.
    std::optional<GuestOrigin> guestOrigin; ///< Absent: there is no guest.
    QList<Correction> corrections; ///< In the order of their segments; those without one last.
    bool reviewed = false; ///< The user marked it so.
    bool conflict = false; ///< An edit of it waits for the user's decision.
    bool edited = false; ///< Something of it is ours: kept here, waiting, or sent.
    bool deletedHere = false; ///< Hidden from lists: by the user, or because we asked for the deletion of
                              ///< all its records.

    /// The company's own number: the called side of an inbound call, the calling side of an outbound one.
    QString line() const { return direction == Direction::Outbound ? fromNumber : toNumber; }
    /// The other party's number.
    QString remoteNumber() const { return direction == Direction::Outbound ? toNumber : fromNumber; }
    RecordRef ref() const { return records.isEmpty() ? RecordRef{} : records.first().ref; }
    /// Where an edit of @p field goes: the record that supplied it when its provider accepts the field, else
    /// the first one whose provider does. Absent: none does, so that the edit is kept here only.
    std::optional<RecordRef> recordFor(Field field) const;
    /// Gone from every provider that had it.
    bool isDeleted() const;
    bool operator==(const Call &) const = default;
};

/// The part of a call that a table shows. Lighter than Call: no long text.
struct CallRow {
    CallId id{};
    RecordRef ref;
    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    QString providerStatus;
    QString provider;
    QString line;
    QString lineName; ///< The user's name for the line; null when there is none.
    QString remoteNumber;
    QString guestId;
    QString guestName;
    std::optional<GuestId> guest; ///< As in Call.
    std::optional<GuestOrigin> guestOrigin;
    QString staffId;
    QString staffName;
    std::optional<TimePoint> startedAt;
    std::optional<Seconds> ring;
    std::optional<Seconds> talk;
    std::optional<Seconds> duration;
    bool hasRecording = false;
    bool hasTranscript = false;
    bool hasSummary = false;
    bool hasNotes = false;
    bool pending = false; ///< An edit of it waits to be sent.
    bool deleted = false; ///< Gone upstream.
    bool reviewed = false;
    bool operator==(const CallRow &) const = default;
};

} // namespace callboard
