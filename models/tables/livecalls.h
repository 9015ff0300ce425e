// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"
#include "models/domain/livecall.h"
#include "models/store/store.h"

#include <QHash>
#include <QTimer>

namespace callboard {

/// Who calls: what one wants to know before one answers. Absent until it is read, and where nothing is known.
struct CallerInfo {
    std::optional<Guest> guest; ///< Of our directory.
    std::optional<Call> last; ///< The latest earlier call with the same number; never for withheld ones.
    bool operator==(const CallerInfo &) const = default;
};

struct LiveCall {
    CallRow row; ///< With a start, a direction and a status.
    Liveness liveness = Liveness::Ringing; ///< Never Over.
    CallerInfo caller;
    bool operator==(const LiveCall &) const = default;
};

/// The calls that ring or are active now, and those whose end nobody told: what the query "is:live" finds,
/// as far as it can be believed. Follows the store from start() on; lives on its thread.
class LiveCalls final : public QObject {
    Q_OBJECT
public:
    LiveCalls(Store &store, const Clock &clock, QObject *parent = nullptr);
    void start();
    /// For a still picture: ticked() is not emitted any more, and nothing ages.
    void stopTicking();
    /// Ringing ones first, then active ones, then those without an end; the newest first.
    const QList<LiveCall> &calls() const { return m_calls; }
    TimePoint now() const { return m_clock.now(); }

Q_SIGNALS:
    void changed();
    void ticked(); ///< Once a second while there are any: how long they last is no longer what it was.

private:
    void read();
    void onRead(const Result<QList<CallRow>> &rows);
    void refresh();
    void tick();
    void readCallers();
    void onCaller(CallId id, const CallerInfo &caller);
    CallFilter filter() const;

    Store &m_store;
    const Clock &m_clock;
    QList<CallRow> m_rows;
    QHash<CallId, QString> m_asked; ///< With whom each call was when its caller was asked for.
    QHash<CallId, CallerInfo> m_callers;
    QList<LiveCall> m_calls;
    QTimer m_tick;
    bool m_ticks = true;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something changed while it was read.
    bool m_isStarted = false;
};

} // namespace callboard
