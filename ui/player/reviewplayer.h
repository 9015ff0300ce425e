// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/tables/reviewplayback.h"

namespace callboard {

class CallDetail;
class CallPlayer;
class PlayerBar;
class RecordingService;

/// Lets reviews be heard through the window's player, which follows the call that is shown.
class ReviewPlayer final : public QObject, public ReviewPlayback {
public:
    /// @p toggle plays or pauses the shown call, as soon as it is read.
    ReviewPlayer(Store &store, const CallDetail &detail, CallPlayer &player, PlayerBar &bar,
                 std::function<void()> toggle, QObject *parent);

    void load(const RecordRef &call) override;
    void prefetch(const QList<RecordRef> &calls) override;
    std::optional<std::chrono::milliseconds> position() const override;
    void seek(std::chrono::milliseconds position) override;
    void playOrPause() override;
    void setMarks(const QList<TimeMark> &marks) override;
    /// Another call is shown: its marks, from whatever review.
    void showMarks();

private:
    bool isShown() const;

    Store &m_store;
    const CallDetail &m_detail;
    CallPlayer &m_player;
    PlayerBar &m_bar;
    const std::function<void()> m_toggle;
    RecordRef m_call; ///< Under review.
    QList<RecordRef> m_ahead;
};

} // namespace callboard
