// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/speech.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace callboard {

namespace {

constexpr double deadSilence = -90; ///< Digital zero: says nothing about a channel's noise.
constexpr double loudEnough = -45; ///< A voice, where there is nothing to compare it with.
constexpr double leastContrast = 9; ///< Decibels between noise and voice.

/// The level below which @p part of @p levels lie, those of dead silence left out.
double quantile(std::span<const quint8> levels, double part)
{
    std::array<qsizetype, 256> counts{};
    qsizetype all = 0;
    for (const quint8 level : levels) {
        if (decibelsOf(level) <= deadSilence)
            continue;
        ++counts[level];
        ++all;
    }
    auto wanted = qsizetype(double(all) * part);
    for (int level = 0; level < 256; ++level) {
        wanted -= counts[size_t(level)];
        if (wanted < 0)
            return decibelsOf(quint8(level));
    }
    return deadSilence;
}

qsizetype stepsIn(const Peaks &peaks, std::chrono::milliseconds length)
{
    return qsizetype(std::llround(std::chrono::duration<double>(length).count() / peaks.stepSeconds()));
}

std::vector<StepSpan> spansOf(const std::vector<bool> &isOn)
{
    std::vector<StepSpan> spans;
    for (size_t i = 0; i < isOn.size(); ++i) {
        if (!isOn[i])
            continue;
        if (!spans.empty() && spans.back().to == qsizetype(i))
            ++spans.back().to;
        else
            spans.push_back({qsizetype(i), qsizetype(i) + 1});
    }
    return spans;
}

std::vector<StepSpan> joined(const std::vector<StepSpan> &spans, qsizetype shortestPause)
{
    std::vector<StepSpan> result;
    for (const StepSpan &span : spans) {
        if (!result.empty() && span.from - result.back().to < shortestPause)
            result.back().to = span.to;
        else
            result.push_back(span);
    }
    return result;
}

qsizetype total(const std::vector<StepSpan> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), qsizetype(0),
                           [](qsizetype sum, const StepSpan &span) { return sum + span.length(); });
}

std::vector<StepSpan> commonOf(const std::vector<StepSpan> &left, const std::vector<StepSpan> &right)
{
    std::vector<StepSpan> common;
    for (auto a = left.begin(), b = right.begin(); a != left.end() && b != right.end();) {
        const StepSpan both{std::max(a->from, b->from), std::min(a->to, b->to)};
        if (both.length() > 0)
            common.push_back(both);
        (a->to < b->to ? a : b)++;
    }
    return common;
}

} // namespace

double speechThreshold(std::span<const quint8> levels)
{
    const double noise = quantile(levels, 0.10);
    const double voice = quantile(levels, 0.95);
    if (voice - noise < leastContrast)
        return voice > loudEnough ? noise - 1 : 1;
    return std::clamp(noise + (voice - noise) * 0.4, noise + leastContrast * 0.6, voice - 3);
}

std::vector<StepSpan> speechOf(const Peaks &peaks, int channel, const SpeechRules &rules)
{
    const std::vector<quint8> &levels = peaks.channel[size_t(channel)].level;
    const double threshold = speechThreshold(levels);
    std::vector<bool> isOn(levels.size());
    for (size_t i = 0; i < levels.size(); ++i) {
        const bool isEcho = peaks.channels == 2
            && decibelsOf(levels[i]) + rules.echoDecibels
                < decibelsOf(peaks.channel[size_t(1 - channel)].level[i]);
        isOn[i] = decibelsOf(levels[i]) > std::max(threshold, deadSilence) && !isEcho;
    }
    std::vector<StepSpan> spans = joined(spansOf(isOn), stepsIn(peaks, rules.shortestPause));
    const qsizetype shortest = stepsIn(peaks, rules.shortestSpeech);
    std::erase_if(spans, [shortest](const StepSpan &span) { return span.length() < shortest; });
    return spans;
}

std::vector<StepSpan> silencesOf(const Peaks &peaks, std::chrono::milliseconds shortest,
                                 const SpeechRules &rules)
{
    std::vector<bool> isQuiet(size_t(peaks.steps()), true);
    for (int i = 0; i < peaks.channels; ++i)
        for (const StepSpan &span : speechOf(peaks, i, rules))
            std::fill(isQuiet.begin() + span.from, isQuiet.begin() + span.to, false);
    std::vector<StepSpan> spans = spansOf(isQuiet);
    std::erase_if(spans,
                  [least = stepsIn(peaks, shortest)](const StepSpan &span) { return span.length() < least; });
    return spans;
}

TalkTimes talkTimesOf(const Peaks &peaks, const SpeechRules &rules)
{
    TalkTimes times;
    std::array<std::vector<StepSpan>, 2> speech;
    for (int i = 0; i < peaks.channels; ++i) {
        speech[size_t(i)] = speechOf(peaks, i, rules);
        times.talk[size_t(i)] = double(total(speech[size_t(i)])) * peaks.stepSeconds();
    }
    times.crossTalkSpans = commonOf(speech[0], speech[1]);
    times.crossTalk = double(total(times.crossTalkSpans)) * peaks.stepSeconds();
    times.silence = std::max(0.0, peaks.seconds() - times.talk[0] - times.talk[1] + times.crossTalk);
    return times;
}

std::vector<std::pair<qint64, qint64>> skippable(const Peaks &peaks, const std::vector<StepSpan> &silences,
                                                 std::chrono::milliseconds edge)
{
    std::vector<std::pair<qint64, qint64>> spans;
    const qint64 kept = edge.count() * peaks.rate / 1000;
    for (const StepSpan &silence : silences) {
        const qint64 from = silence.from * peaks.framesPerStep + kept;
        const qint64 to = std::min(silence.to * peaks.framesPerStep, peaks.frames) - kept;
        if (from < to)
            spans.emplace_back(from, to);
    }
    return spans;
}

} // namespace callboard
