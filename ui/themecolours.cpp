// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themecolours.h"

namespace callboard {
namespace {

// The status colours come from a search for the largest distance between any two of them in OKLab, for
// normal, protanopic, deuteranopic and tritanopic sight, within the contrast limits that tst_theme checks.
constexpr ThemeColours light{
    .window = 0xfff3f5f8,
    .base = 0xffffffff,
    .alternateBase = 0xfff8f9fb,
    .raised = 0xffffffff,
    .button = 0xfffafbfc,
    .text = 0xff1a1f26,
    .muted = 0xff56606d,
    .placeholder = 0xff636d7b,
    .disabled = 0xff9aa3af,
    .border = 0xffd5dae1,
    .accent = 0xff1f5fc4,
    .highlight = 0xff2563c9,
    .highlightedText = 0xffffffff,
    .warning = 0xff835100,
    .error = 0xffb3261e,
    .success = 0xff186a4b,
    .hit = 0xffffe9a6,
    .currentHit = 0xfff7b53c,
    .toolTip = 0xff262c35,
    .toolTipText = 0xfff2f4f7,
    .ringing = {0xff6e4305, 0xffbc8017, 0xfff8efdf},
    .active = {0xff17694b, 0xff18745d, 0xffe2f3ec},
    .completed = {0xff175fa5, 0xff5084c4, 0xffe5eff9},
    .missed = {0xffb53225, 0xffc12807, 0xfffbe9e6},
    .failed = {0xff29323c, 0xff343e4b, 0xffe9ecef},
    .voicemail = {0xff692e9a, 0xff6c129e, 0xfff1e8f8},
};

constexpr ThemeColours dark{
    .window = 0xff1b1f24,
    .base = 0xff14171b,
    .alternateBase = 0xff191d22,
    .raised = 0xff242930,
    .button = 0xff2b3138,
    .text = 0xffe6e9ee,
    .muted = 0xffa3adba,
    .placeholder = 0xff8b95a3,
    .disabled = 0xff626c79,
    .border = 0xff3a424c,
    .accent = 0xff7db1ff,
    .highlight = 0xff2a5db8,
    .highlightedText = 0xffffffff,
    .warning = 0xfff2b65c,
    .error = 0xffff8a7a,
    .success = 0xff54c9a2,
    .hit = 0xff4f4415,
    .currentHit = 0xff7a5800,
    .toolTip = 0xff39414b,
    .toolTipText = 0xfff2f4f7,
    .ringing = {0xffe3cb63, 0xfff1b123, 0xff3a331d},
    .active = {0xff48c09b, 0xff2e9274, 0xff17352d},
    .completed = {0xff8fbef9, 0xff6fa3e9, 0xff1d3047},
    .missed = {0xffff8149, 0xfff54b08, 0xff40231a},
    .failed = {0xffe3ebf4, 0xffcfd6de, 0xff353c45},
    .voicemail = {0xffc093f7, 0xff9953e7, 0xff322347},
};

// Grounds are plain and status colours have no tint: what a wash marks elsewhere gets an edge
// (Theme::edgePen()).
constexpr ThemeColours highContrastLight{
    .window = 0xffffffff,
    .base = 0xffffffff,
    .alternateBase = 0xfff4f4f4,
    .raised = 0xffffffff,
    .button = 0xffffffff,
    .text = 0xff000000,
    .muted = 0xff26292e,
    .placeholder = 0xff3c4148,
    .disabled = 0xff6b7078,
    .border = 0xff3f444c,
    .accent = 0xff0033a0,
    .highlight = 0xff0033a0,
    .highlightedText = 0xffffffff,
    .warning = 0xff5c3a00,
    .error = 0xff8c1500,
    .success = 0xff00523f,
    .hit = 0xffffe98a,
    .currentHit = 0xffffb52e,
    .toolTip = 0xff000000,
    .toolTipText = 0xffffffff,
    .ringing = {0xff5c3a00, 0xff693200, 0xffffffff},
    .active = {0xff00523f, 0xff286473, 0xffffffff},
    .completed = {0xff003e9c, 0xff006eeb, 0xffffffff},
    .missed = {0xff8c1500, 0xffc34114, 0xffffffff},
    .failed = {0xff000000, 0xff000000, 0xffffffff},
    .voicemail = {0xff54009a, 0xff5f05af, 0xffffffff},
};

constexpr ThemeColours highContrastDark{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternateBase = 0xff121212,
    .raised = 0xff000000,
    .button = 0xff000000,
    .text = 0xffffffff,
    .muted = 0xffd8dce2,
    .placeholder = 0xffc2c8d0,
    .disabled = 0xff8f969f,
    .border = 0xffb4bac2,
    .accent = 0xff9cc9ff,
    .highlight = 0xff9cc9ff,
    .highlightedText = 0xff000000,
    .warning = 0xffffd84a,
    .error = 0xffff9f8a,
    .success = 0xff5cf0c0,
    .hit = 0xff4a3f00,
    .currentHit = 0xff694b00,
    .toolTip = 0xffffffff,
    .toolTipText = 0xff000000,
    .ringing = {0xffffd84a, 0xffffd20a, 0xff000000},
    .active = {0xff5cf0c0, 0xff4be6b9, 0xff000000},
    .completed = {0xff9cc9ff, 0xff6eaae1, 0xff000000},
    .missed = {0xffff9f8a, 0xffff4632, 0xff000000},
    .failed = {0xffffffff, 0xffffffff, 0xff000000},
    .voicemail = {0xffd9a8ff, 0xffb450fa, 0xff000000},
};

} // namespace

const StatusColours &ThemeColours::of(CallStatus status) const
{
    switch (status) {
    case CallStatus::Ringing:
        return ringing;
    case CallStatus::Active:
        return active;
    case CallStatus::Completed:
        return completed;
    case CallStatus::Missed:
        return missed;
    case CallStatus::Failed:
        return failed;
    case CallStatus::Voicemail:
        return voicemail;
    }
    Q_UNREACHABLE();
}

const ThemeColours &themeColours(bool isDark, bool hasHighContrast)
{
    if (hasHighContrast)
        return isDark ? highContrastDark : highContrastLight;
    return isDark ? dark : light;
}

} // namespace callboard
