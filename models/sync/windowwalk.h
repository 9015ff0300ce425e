// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/domain/record.h"
#include "models/domain/time.h"

#include <QJsonObject>

namespace callboard {

/// One walk down a list that can be read by ranges of time: window below window, each to the end of its
/// pages. Windows grow while they are read without trouble, and are halved where the API would not show all
/// that is in one. Pure.
class WindowWalk {
public:
    /// From @p until (open: whatever is new) down to @p floor (open: to the oldest), the first window as long
    /// as @p span.
    WindowWalk(std::optional<TimePoint> until, std::optional<TimePoint> floor,
               std::chrono::milliseconds span);
    /// Absent when @p json is no walk. @p floor: where it ends now.
    static std::optional<WindowWalk> fromJson(const QJsonObject &json, std::optional<TimePoint> floor);
    QJsonObject toJson() const;

    Range<TimePoint> window(TimePoint now) const;
    QString token() const { return m_token; }
    /// Takes the page of the window and token asked last. True: the window has been read to its end.
    bool take(const RecordPage &page, const Range<TimePoint> &asked, TimePoint now);
    bool isAtEnd() const { return m_ended; }

private:
    void narrow(const Range<TimePoint> &asked, TimePoint now);
    void descend(const Range<TimePoint> &asked);

    std::optional<TimePoint> m_until; ///< Everything from here on was read.
    std::optional<TimePoint> m_floor;
    std::chrono::milliseconds m_span;
    QString m_token;
    bool m_ended = false;
};

} // namespace callboard
