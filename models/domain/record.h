// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/ids.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace callboard {

/// A reference to audio, never a link: links expire and need credentials, so they are asked for anew when
/// played.
struct Recording {
    QString id; ///< The provider's recording id; the call's id where the provider has no other.
    enum class State {
        Available = 1,
        Pending = 2,
        Gone = 3,
        Elsewhere = 4, ///< The customer keeps it themselves, where the provider cannot give it out.
    };
    State state = State::Available;
    std::optional<Seconds> length;
    RecordRef record{}; ///< In a call: whose it is, so where to ask for the audio. Unset in a record's facts.
    bool operator==(const Recording &) const = default;
};

/// One speaker's turn of a transcript.
struct Segment {
    QString speaker; ///< As the provider names it; may be empty.
    QString text;
    std::optional<std::chrono::milliseconds> start; ///< From the start of the recording.
    std::optional<std::chrono::milliseconds> end;
    bool operator==(const Segment &) const = default;
};

struct ActionItem {
    QString text;
    bool done = false;
    bool operator==(const ActionItem &) const = default;
};

/// One way that a call took: a transfer, a ring group, a party of a conference.
struct Leg {
    QString id; ///< The provider's.
    QString fromNumber; ///< As in CallFacts; may be a device ("client:alex").
    QString toNumber;
    QString staffId;
    QString staffName;
    std::optional<CallStatus> status;
    std::optional<TimePoint> startedAt;
    std::optional<TimePoint> answeredAt;
    std::optional<TimePoint> endedAt;
    bool operator==(const Leg &) const = default;
};

/// What can be said about a call. Nothing supplied is null or absent: never "" and never 0. Text is the
/// provider's, word for word; numbers went through normalisedNumber().
struct CallFacts {
    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    QString providerStatus; ///< Verbatim word.
    QString provider; ///< Key of the system that carried the call ("twilio", "quo", "manual"); unknown words
                      ///< stay.
    QString fromNumber; ///< E.164, withheldNumber, or verbatim when neither.
    QString toNumber;

    std::optional<TimePoint> startedAt;
    bool startDerived = false; ///< startedAt was worked out by us from other times.
    std::optional<TimePoint> createdAt; ///< When the provider made its row; also its list order.
    std::optional<TimePoint> answeredAt;
    std::optional<TimePoint> endedAt;
    std::optional<Seconds> ring;
    std::optional<Seconds> talk;
    std::optional<Seconds> duration; ///< As the provider defines it.

    QString staffId;
    QString staffName;
    QString guestId; ///< The provider's id of the person.
    QString guestName;
    QMap<QString, QString> references; ///< Typed external ids: "reservation_id", "property_id", "ticket_id"…
    QString providerCallSid; ///< The carrier's id, shared by several systems.
    QString parentCallSid; ///< Set: this is a leg of the call that the carrier knows by that id.
    /// Every name by which another system may know the same call, as "SYSTEM:ID": "twilio:CA0…", "quo:AC0…",
    /// "aircall:900000101", "ringcentral:s-a0…". Records that share one are one call.
    QStringList carrierIds;
    QList<Leg> legs;

    QList<Recording> recordings;
    QString transcript;
    QList<Segment> segments;
    QString summary;
    QString summaryDetailed;
    QStringList topics;
    QStringList sentiments;
    QList<ActionItem> actionItems;
    QString notes;
    QStringList tags;
    bool operator==(const CallFacts &) const = default;
};

/// What a provider tells about a call only when it is asked about that call: transcripts, insights,
/// voicemail.
struct CallDetails {
    CallFacts facts; ///< Only what was learnt so: whatever is set here stands instead of what the list said.
    QByteArray raw; ///< A JSON object: the name of each resource that was read, and its reply word for word.
    bool operator==(const CallDetails &) const = default;
};
/// @p listed with what the details add to it.
CallFacts withDetails(CallFacts listed, const CallFacts &details);

/// What one account says about one call. Made by a provider's parser; never edited by us.
struct Record {
    RecordRef ref;
    CallFacts facts; ///< As the list shows the call.
    QByteArray raw; ///< The provider's JSON of this item, byte for byte.
    /// Absent: not asked for, and what was learnt earlier stays.
    std::optional<CallDetails> details;
    /// The call is over, but fetching it by its id would tell more, now or later: details that were never
    /// read, a transcript that is still being made. False in a record with details: that was all.
    bool moreExpected = false;
    /// Upstream says it is deleted. Calls so marked become tombstones.
    bool isDeleted = false;
    /// What the provider's list is sorted by, where that is not the time of creation (a list sorted by the
    /// time of the last change).
    std::optional<TimePoint> listedAt;
    bool operator==(const Record &) const = default;
};

/// An item of a page that could not be read. Kept with its raw text and tried again after an update.
struct SetAsideItem {
    QString providerCallId; ///< Empty when even that is unreadable.
    QByteArray raw; ///< At most 64 KiB.
    QString reason; ///< Untranslated, e.g. "direction: expected text, got number".
    bool operator==(const SetAsideItem &) const = default;
};

/// One page of a provider's list.
struct RecordPage {
    QList<Record> records; ///< In the provider's order.
    QList<SetAsideItem> setAside;
    int itemCount = 0; ///< Items in the page, the unreadable ones included.
    /// Where in the list the page begins, when that is not where it was asked for (lists with numbered
    /// pages).
    std::optional<int> offset;
    /// Whether the provider says that more follows below this page; absent: it does not say.
    std::optional<bool> hasMore;
    /// Where the rest of the window begins, or what changed next; null: nothing follows. See ListTraits.
    QString nextToken;
    bool tooMany = false; ///< The window holds more than the API would ever show: ask for its halves.
    bool tokenLost = false; ///< The token was not accepted, and nothing was read.
    QString changeToken; ///< Of a page of changes: what to ask with next time.
};

/// A person as a provider knows them.
struct ProviderGuest {
    QString providerGuestId;
    QString name;
    QString phone; ///< normalisedNumber().
    QString email;
    QString language; ///< BCP 47.
    QByteArray raw;
    bool operator==(const ProviderGuest &) const = default;
};

} // namespace callboard
