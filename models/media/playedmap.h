// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

#include <deque>

namespace callboard {

/// From the count of frames heard to the frame of the recording, in two steps: the output counts what it was
/// given, the stretch what it got, and the recording is left and entered again with every loop and skip.
class PlayedMap {
public:
    /// Everything anew: nothing written, and the next frame put in is @p frame of the recording.
    void reset(qint64 frame);
    /// The stretch gets frame @p frame of the recording as its @p put -th.
    void addPut(qint64 put, qint64 frame);
    /// The output gets as its @p written -th frame what the stretch calls @p at, and from there on @p
    /// perFrame each.
    void addWritten(qint64 written, double at, double perFrame);
    /// The recording's frame that is heard after @p heard frames, of @p written in all. What lies before is
    /// forgotten, so ask with rising counts.
    double frameAt(qint64 heard, qint64 written);

private:
    struct Put {
        qint64 put;
        qint64 frame;
    };
    struct Written {
        qint64 written;
        double at;
        double perFrame;
    };
    std::deque<Put> m_put;
    std::deque<Written> m_written;
    double m_start = 0;
};

} // namespace callboard
