// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// What had to be done to a profile's files when they were opened.
struct Recovery {
    enum class State {
        Sound,
        Empty, ///< The file was there, had nothing in it, and had been in use before.
        Damaged, ///< Or no file of ours at all; it was put aside.
    };
    State desk = State::Sound;
    State cache = State::Sound;
    QString deskCopy; ///< Where the damaged file lies now; empty unless Damaged.
    QString cacheCopy;
    qint64 savedRows = 0; ///< From the damaged desk.
    bool isNeedless() const { return desk == State::Sound && cache == State::Sound; }
    bool operator==(const Recovery &) const = default;
};

} // namespace callboard
