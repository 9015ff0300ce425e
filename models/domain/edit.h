// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QJsonObject>

namespace callboard {

/// A change of one field of one call, as the user made it.
struct Edit {
    RecordRef call;
    Field field = Field::Notes;
    QString before; ///< What the user saw when they began.
    QString after; ///< Empty clears the field.
    bool operator==(const Edit &) const = default;
};

/// A call to be logged by hand. Numbers are as typed; they are normalised before they are stored.
struct NewCall {
    AccountId account{};
    CallFacts facts; ///< direction, fromNumber and toNumber are required; status defaults to Completed.
    QString recordingUrl;
    bool operator==(const NewCall &) const = default;
};

/// Guest: a guest of ours is made or changed at the account.
enum class OutboxKind { Update = 1, Create = 2, Delete = 3, Guest = 4 };

/// Life of an unsent edit. `Sending` is on disk before the first byte leaves, `Acknowledged` after the answer
/// was checked; what is found in `Sending` at start-up becomes `Unknown` and is compared with the server
/// first.
enum class OutboxState {
    Queued = 1,
    Sending = 2,
    Unknown = 3, ///< Sent, but no trustworthy answer: read before sending again.
    Acknowledged = 4, ///< The provider has it; the cache is about to be updated.
    Rejected = 5, ///< The provider refused it; kept with its words until the user decides.
    Conflict = 6, ///< The field changed upstream since the edit began; kept until the user decides.
    Held = 7, ///< Came out of a backup and may have been sent since: goes nowhere before the user decides.
};

struct OutboxItem {
    OutboxId id{};
    RecordRef call; ///< For Create: the local id until the provider gives its own. For Guest: localGuestId().
    OutboxKind kind = OutboxKind::Update;
    Field field = Field::Notes; ///< Update only.
    QString before;
    QString after;
    QString theirs; ///< Conflict only: what the provider has now.
    QJsonObject
        payload; ///< Create: newCallToJson(). Guest: guestFactsToJson(), and "guest", our key of them.
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    QString problem; ///< The provider's own words of the last failure, or our reason.
    TimePoint createdAt{};
    TimePoint changedAt{};
    std::optional<TimePoint> notBefore; ///< Do not send earlier.
    bool operator==(const OutboxItem &) const = default;
};

QString keyOf(OutboxKind kind); ///< "update", "create", "delete", "guest"
QString keyOf(OutboxState state); ///< "queued", "sending", …
/// Rejected, Conflict, Held: nothing happens to it before the user decides.
bool waitsForUser(OutboxState state);

/// The value of a field as an edit would write it; null when nothing was supplied. Absent for fields
/// that are not written as one text.
std::optional<QString> fieldValue(const CallFacts &facts, Field field);

QJsonObject newCallToJson(const NewCall &call);
NewCall newCallFromJson(AccountId account, const QJsonObject &json);

} // namespace callboard
