// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/callplan.h"
#include "app/sandbox/world/people.h"
#include "app/sandbox/world/speech.h"
#include "models/domain/enums.h"
#include "models/domain/time.h"

#include <QCache>
#include <QDate>
#include <QHash>

#include <functional>

namespace callboard::sandbox {

class DayScript;
class CallTexts;
struct CallSketch;

/// The system that carried a call. Manual: somebody logged it by hand.
enum class Carrier { Twilio, Aircall, RingCentral, OpenPhone, Manual };
QString keyOf(Carrier carrier);
std::optional<Carrier> carrierFromKey(QStringView key);

/// What happened, and what is known about it at the world's present. Each API shows the part that it can.
struct WorldCall {
    quint64 key = 0; ///< Unique, below 2^62; APIs make their ids of it.
    Direction direction = Direction::Inbound;
    CallStatus status = CallStatus::Completed;
    Carrier carrier = Carrier::Manual;
    QString carrierCallId; ///< Null for calls logged by hand.
    QString fromNumber; ///< As carriers write it: E.164, or one of their words for a hidden caller.
    QString toNumber;
    TimePoint offeredAt{}; ///< It began to ring.
    TimePoint loggedAt{}; ///< It appeared in the hotel's call log.
    TimePoint changedAt{}; ///< When anything about it last became known or was edited.
    std::optional<TimePoint> answeredAt;
    std::optional<TimePoint> endedAt;
    std::optional<Seconds>
        duration; ///< As the carrier counts; absent while the call lasts and when nobody spoke.
    bool timesKnown = true; ///< False: the log was told about the call only afterwards, without its times.
    QString guestId;
    QString staffId;
    QString reservationId;
    QString recordingUrl; ///< Only says that there is audio; every API makes its own links.
    Speech speech; ///< What the audio says. Empty: tones (a recording that somebody else claimed).
    QString transcript;
    QString summary;
    QString notes;
    QString topic; ///< What it was about: "parking"; null until there is a transcript, and for logged calls.
    std::optional<Provider> loggedThrough; ///< Somebody logged it by hand in that system: no other knows it.
    bool operator==(const WorldCall &) const = default;
};

/// What somebody changed. Absent: left as it is. A null text takes the value away.
struct CallChange {
    std::optional<CallStatus> status;
    std::optional<QString> fromNumber;
    std::optional<QString> toNumber;
    std::optional<TimePoint> answeredAt;
    std::optional<TimePoint> endedAt;
    std::optional<Seconds> duration;
    std::optional<QString> guestId;
    std::optional<QString> staffId;
    std::optional<QString> recordingUrl;
    std::optional<QString> transcript;
    std::optional<QString> summary;
    std::optional<QString> notes;
    std::optional<TimePoint> madeAt; ///< World::change() sets it.
};
void apply(const CallChange &change, WorldCall &call);
/// @p earlier followed by @p later.
CallChange combined(CallChange earlier, const CallChange &later);

/// Absent: any.
struct CallSelection {
    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    std::optional<Carrier> carrier;
    std::optional<QString> guestId;
    bool selectsAll() const { return !direction && !status && !carrier && !guestId; }
};

struct CallTotals {
    int total = 0;
    QMap<Direction, int> byDirection;
    QMap<CallStatus, int> byStatus;
    QMap<Carrier, int> byCarrier;
    bool operator==(const CallTotals &) const = default;
};

/// A small seaside hotel and its telephone, generated day by day from (calls, seed, now) when somebody looks,
/// with whatever was added, changed and deleted since lying over it. A million calls cost some megabytes. Not
/// thread-safe.
class World {
public:
    World(int calls, quint64 seed, TimePoint now);
    ~World();

    /// The present: stands still, except for advance() and, when it follows the real clock, that.
    TimePoint now() const;
    void followClock(std::function<TimePoint()> clock);
    void advance(Seconds seconds);

    const People &people() const { return m_people; }
    People &people() { return m_people; }
    quint64 seed() const { return m_seed; }
    /// The hotel's date of a day of the call plan.
    QDate dateOf(int day) const;
    int lastDay() const; ///< Of the call plan.

    int count() const;
    /// Newest first by loggedAt, then by key.
    QList<WorldCall> calls(const CallSelection &selection, int offset, int limit) const;
    std::optional<WorldCall> call(quint64 key) const;
    /// The same of a call that was removed, as it would be now: some systems mark what is deleted.
    std::optional<WorldCall> callEvenIfRemoved(quint64 key) const;
    std::optional<WorldCall> callOfCarrier(Carrier carrier, const QString &carrierCallId) const;
    CallTotals totals() const;

    /// Logs a call now. Gives it its key.
    WorldCall log(WorldCall call);
    /// Invents @p count calls that just ended (or, if @p live, just begin to ring). Newest last.
    /// @p carrier absent: as the lines have it, and Twilio for live calls.
    QList<quint64> invent(int count, bool live, std::optional<Carrier> carrier = {});
    bool change(quint64 key, const CallChange &change); ///< False: no such call.
    bool remove(quint64 key); ///< False: no such call.
    /// Every call that was ever logged, invented or removed, in that order; these lists only grow.
    const std::vector<quint64> &addedKeys() const { return m_addedKeys; }
    const std::vector<quint64> &removedKeys() const { return m_removedKeys; }
    /// The same for every change() of a call; calls also change by themselves while they last.
    const std::vector<quint64> &changedKeys() const { return m_changedKeys; }
    /// A call that was removed, as it would be now; absent for all others.
    std::optional<WorldCall> removedCall(quint64 key) const;

    /// Walks over the whole world, newest first, unshaken by calls that are logged meanwhile.
    class Walk {
    public:
        explicit Walk(const World &world);
        std::optional<WorldCall> next();

    private:
        const World &m_world;
        int m_added;
        int m_position = 0;
    };

private:
    struct Added {
        std::shared_ptr<const CallSketch> sketch; ///< Null: logged, not invented.
        WorldCall call;
        bool deleted = false;
    };
    struct Facets;
    using Day = std::vector<CallSketch>;

    const Day &day(int index) const;
    const CallSketch &sketchAt(int position) const;
    std::optional<int> positionOf(quint64 key) const;
    int undeletedPosition(int rank) const;
    bool isDeleted(int position) const;
    WorldCall seen(const CallSketch &sketch) const;
    WorldCall changed(WorldCall call) const;
    WorldCall addedCall(const Added &added) const;
    WorldCall callAtPosition(int position) const;
    const Facets &facets() const;
    bool matches(const CallSelection &selection, const WorldCall &call) const;
    bool matchesAt(const CallSelection &selection, std::optional<int> guest, int position) const;
    QList<WorldCall> selected(const CallSelection &selection, int offset, int limit) const;
    bool isLiveAt(int position) const;

    quint64 m_seed;
    TimePoint m_start;
    Seconds m_advanced{0};
    std::function<TimePoint()> m_clock;
    CallPlan m_plan;
    People m_people;
    Scrambler m_keys;
    std::unique_ptr<DayScript> m_script;
    std::unique_ptr<CallTexts> m_texts;
    mutable QCache<int, Day> m_days;
    mutable std::unique_ptr<Facets> m_facets; ///< Made at the first filtered request.
    QHash<quint64, CallChange> m_changes;
    std::vector<int> m_deleted; ///< Positions among the generated calls, sorted.
    std::vector<Added> m_added; ///< Oldest first.
    int m_addedDeleted = 0;
    std::vector<quint64> m_addedKeys;
    std::vector<quint64> m_removedKeys;
    std::vector<quint64> m_changedKeys;
};

} // namespace callboard::sandbox
