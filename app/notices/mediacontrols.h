// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/joinbus.h"

#include <QVariantMap>

#include <chrono>
#include <memory>
#include <optional>

namespace callboard {

/// What the desktop is told about what plays. Titles are for all who look at the screen, a locked one, too.
struct MediaState {
    using Time = std::chrono::microseconds;
    QString title{};
    bool canPlay = false;
    bool isPlaying = false;
    bool isAtStart = true; ///< Not playing, and nothing heard of it yet.
    Time position{0};
    std::optional<Time> duration{};
    double rate = 1;
    double volume = 1;
    bool operator==(const MediaState &) const = default;
};

/// The media keys of the keyboard and the controls of the desktop, over D-Bus (MPRIS 2.2). Takes a name on
/// the bus with the first thing that can be played. Without a bus nothing happens and nothing breaks. Lives
/// on one thread, waits for nothing.
class MediaControls final : public QObject {
    Q_OBJECT
public:
    explicit MediaControls(BusConnect connect = sessionBus, QObject *parent = nullptr);
    ~MediaControls() override;

    void show(const MediaState &state);
    const MediaState &state() const { return m_state; }

Q_SIGNALS:
    void playWanted();
    void pauseWanted();
    void stopWanted(); ///< Pause, and back to the start.
    void toggleWanted();
    void nextWanted(); ///< Turn.
    void previousWanted();
    void seekByWanted(std::chrono::microseconds by);
    void seekWanted(std::chrono::microseconds to);
    void rateWanted(double rate);
    void volumeWanted(double volume);
    void raiseWanted();

private:
    void enter();
    void tell(const QVariantMap &changes);
    QVariantMap properties() const;

    std::optional<QDBusConnection> m_bus;
    bool m_isThere = false; ///< On the bus.
    MediaState m_state;
    QVariantMap m_told;
};

} // namespace callboard
