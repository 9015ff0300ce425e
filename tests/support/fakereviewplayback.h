// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewplayback.h"

namespace callboard::test {

/// A player without sound: tests say where it is.
class FakeReviewPlayback final : public ReviewPlayback {
public:
    void load(const RecordRef &call) override { loaded << call; }
    void prefetch(const QList<RecordRef> &calls) override { ahead = calls; }
    std::optional<std::chrono::milliseconds> position() const override { return at; }
    void seek(std::chrono::milliseconds position) override { at = position; }
    void playOrPause() override { ++presses; }
    void setMarks(const QList<TimeMark> &shown) override { marks = shown; }

    QList<RecordRef> loaded; ///< In order.
    QList<RecordRef> ahead;
    std::optional<std::chrono::milliseconds> at;
    QList<TimeMark> marks;
    int presses = 0;
};

} // namespace callboard::test
