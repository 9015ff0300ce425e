// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// What a call is about. The names are those of the text files, see calltexts.cpp.
enum class Topic {
    EarlyCheckin,
    LateCheckout,
    LostItem,
    Taxi,
    Noise,
    Invoice,
    Bike,
    Table,
    Cot,
    Parking,
    Shuttle,
    Cancel,
    Change,
    Spa,
    Booking,
    WrongNumber,
    Supplier,
    Confirm,
    Robot,
};
inline constexpr int topicCount = 19;

enum class CallerKind { Guest, Stranger, Supplier, Withheld, Robot };

/// The other party.
struct Caller {
    CallerKind kind = CallerKind::Withheld;
    int index = 0;
    bool operator==(const Caller &) const = default;
};

/// A generated call without its texts: small and quick to make. Times in seconds since 1970.
struct CallSketch {
    quint64 key = 0;
    int number = 0; ///< Running number in the world; seeds its texts.
    int day = 0;
    qint64 offeredAt = 0;
    qint64 loggedAt = 0;
    qint32 ring = 0; ///< Until it was answered, given up or sent to the voicemail.
    qint32 talk = 0; ///< Conversation or message; 0 when there was neither.
    Direction direction = Direction::Inbound;
    CallStatus outcome = CallStatus::Missed; ///< Never Ringing or Active.
    Carrier carrier = Carrier::Twilio;
    Topic topic = Topic::Booking;
    Caller caller;
    qint8 line = 0;
    qint8 staff = -1; ///< -1: nobody took part.
    bool timesKnown = true;
    bool isCallback = false;
    bool hasRecording = false;
    bool hasTranscript = false;
    bool hasSummary = false;
    bool hasNotes = false;

    bool isAnswered() const { return outcome == CallStatus::Completed; }
    qint64 answeredAt() const { return offeredAt + ring; }
    qint64 endedAt() const { return offeredAt + ring + talk; }
    /// Recording, transcript and summary take their carrier a moment.
    qint64 textsAt() const { return endedAt() + 45; }
};

} // namespace callboard::sandbox
