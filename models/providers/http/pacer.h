// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/httpclient.h"

namespace callboard {

/// Says when the next request of an endpoint group may leave: a small burst, then an even rate, together
/// never more than nine tenths of what is documented for any window. A group that answered 429 is silent
/// until told otherwise. Knows no clock: the caller brings the time.
class Pacer {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Pacer(QHash<QString, Pace> paces);
    /// Never before the end of a silence; @p now or earlier means at once.
    Time nextAt(const QString &group, Time now) const;
    void spend(const QString &group, Time now);
    void silence(const QString &group, Time until); ///< Never shortens one.
    Time silentUntil(const QString &group) const;

private:
    struct Rhythm {
        std::chrono::nanoseconds interval;
        std::chrono::nanoseconds ahead; ///< How far a burst may run ahead of the even rate.
    };
    Rhythm rhythmOf(const QString &group) const;

    QHash<QString, Pace> m_paces;
    QHash<QString, Time> m_due; ///< When the even rate would let the next one go.
    QHash<QString, Time> m_silentUntil;
};

} // namespace callboard
