// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/peaks.h"

#include <chrono>
#include <span>
#include <vector>

namespace callboard {

/// A stretch of a recording, in steps of its peaks: [from, to).
struct StepSpan {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype length() const { return to - from; }
    bool operator==(const StepSpan &) const = default;
};

struct SpeechRules {
    std::chrono::milliseconds shortestPause{300}; ///< Shorter ones belong to the sentence.
    std::chrono::milliseconds shortestSpeech{60}; ///< Shorter ones are clicks.
    /// In stereo: softer than the other channel by this is its echo.
    double echoDecibels = 18;
};

/// Above which level, in decibels of full scale, a channel is heard to speak: between its own noise and its
/// own loud parts. A channel that has no difference between the two is all speech when it is loud, else all
/// silence.
double speechThreshold(std::span<const quint8> levels);

/// Where each channel speaks, in order, apart from each other.
std::vector<StepSpan> speechOf(const Peaks &peaks, int channel, const SpeechRules &rules = {});

/// Where no channel speaks for @p shortest or longer.
std::vector<StepSpan> silencesOf(const Peaks &peaks,
                                 std::chrono::milliseconds shortest = std::chrono::seconds(1),
                                 const SpeechRules &rules = {});

/// Who speaks for how long, in seconds. Without a second channel nobody knows who it was: all is channel 0.
struct TalkTimes {
    std::array<double, 2> talk{}; ///< Per channel, cross-talk included.
    double crossTalk = 0; ///< Both at once.
    double silence = 0; ///< Neither, pauses within a sentence not counted.
    std::vector<StepSpan> crossTalkSpans{};
    bool operator==(const TalkTimes &) const = default;
};
TalkTimes talkTimesOf(const Peaks &peaks, const SpeechRules &rules = {});

/// As stretches of frames, to skip while playing: @p edge stays at both ends of each, so that no word is cut.
std::vector<std::pair<qint64, qint64>> skippable(
    const Peaks &peaks, const std::vector<StepSpan> &silences,
    std::chrono::milliseconds edge = std::chrono::milliseconds(200));

} // namespace callboard
