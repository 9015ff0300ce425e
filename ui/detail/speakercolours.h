// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/speaker.h"
#include "ui/theme.h"

namespace callboard {

/// Blue for the guest and amber for staff: apart for every common kind of colour blindness. Never the only
/// mark.
inline CallStatus toneOf(Speaker speaker)
{
    return speaker == Speaker::Guest ? CallStatus::Completed : CallStatus::Ringing;
}
/// Text-grade.
inline QColor speakerColour(const Theme &theme, Speaker speaker)
{
    return theme.statusColour(toneOf(speaker));
}
/// For bars and waveforms.
inline QColor speakerFill(const Theme &theme, Speaker speaker)
{
    return theme.statusFill(toneOf(speaker));
}

} // namespace callboard
