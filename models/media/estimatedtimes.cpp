// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/estimatedtimes.h"

#include "models/media/speech.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace callboard {

namespace {

using std::chrono::milliseconds;

constexpr double shortestPiece = 0.2; ///< Seconds.
constexpr double mostPieces = 1500; ///< Longer pieces in long recordings: the work grows with the square.
constexpr size_t mostToWeigh = 4000; ///< More turns or pieces are dealt out by their length alone.
constexpr double narrowest = 30; ///< Seconds of speech that a turn may be off from where its length puts it…
constexpr double widestPart = 0.15; ///< … or this part of all speech.
constexpr double wrongChannel = 3; ///< Cost of a second that somebody else is heard in.
constexpr double withinWords = 0.6; ///< Cost of a turn that begins where nobody pauses.
constexpr double longestUseful = 1; ///< A longer pause says no more about where a turn begins.
constexpr double pauseIsSign = 0.4; ///< What a second of pause is worth.

/// A bit of speech, in seconds.
struct Piece {
    double from = 0;
    double to = 0;
    int channel = 0;
    double pause = 0; ///< Before it, where nobody speaks.
    bool isWithin = false; ///< Goes on with the one before it.
};

/// How long it takes to say a text, in letters. Digits are words of their own.
double spokenSize(const QString &text)
{
    double size = 0;
    for (const QChar c : text)
        size += c.isDigit() ? 4 : c.isLetter() ? 1 : c == u'.' || c == u'?' || c == u'!' ? 2 : 0.2;
    return size;
}

double seconds(milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

milliseconds fromSeconds(double time)
{
    return milliseconds(std::llround(time * 1000));
}

/// What is said between two times.
std::vector<Piece> piecesOf(const SpeechMap &speech, double from, double to)
{
    double total = 0;
    for (const auto &spans : speech.channel)
        for (const TimeSpan &span : spans)
            total += std::max(0.0, std::min(seconds(span.to), to) - std::max(seconds(span.from), from));
    const double size = std::max(shortestPiece, total / mostPieces);
    std::vector<Piece> pieces;
    for (int channel = 0; channel < 2; ++channel) {
        for (const TimeSpan &span : speech.channel[size_t(channel)]) {
            const double first = std::max(seconds(span.from), from);
            const double last = std::min(seconds(span.to), to);
            const int count = std::max(1, int(std::lround((last - first) / size)));
            for (int i = 0; first < last && i < count; ++i)
                pieces.push_back({first + (last - first) * i / count,
                                  first + (last - first) * (i + 1) / count, channel, 0, i > 0});
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece &a, const Piece &b) { return a.from < b.from; });
    double heardUntil = from;
    for (Piece &piece : pieces) {
        piece.pause = std::max(0.0, piece.from - heardUntil);
        heardUntil = std::max(heardUntil, piece.to);
    }
    return pieces;
}

/// Turns without times that lie between two times which are known.
class Stretch {
public:
    Stretch(std::vector<Piece> pieces, double from, double to)
        : m_pieces(std::move(pieces))
        , m_from(from)
        , m_to(to)
    {
    }

    void add(double size, int channel) ///< -1: nobody knows.
    {
        m_sizes.push_back(size);
        m_channels.push_back(channel);
    }

    /// Seconds from and to of each turn.
    std::vector<std::pair<double, double>> times()
    {
        sumUp();
        if (m_pieces.empty() || m_pieces.size() > mostToWeigh || turns() > mostToWeigh)
            return spread();
        findLengths();
        return placed(boundaries());
    }

private:
    size_t turns() const { return m_sizes.size(); }

    /// When this part of everything has been said.
    double momentAt(double part) const
    {
        if (m_pieces.empty())
            return m_from + (m_to - m_from) * part;
        const double said = m_all.back() * part;
        const auto next = std::upper_bound(m_all.begin(), m_all.end(), said);
        const size_t piece = std::min(size_t(next - m_all.begin() - 1), m_pieces.size() - 1);
        return std::min(m_pieces[piece].from + said - m_all[piece], m_pieces[piece].to);
    }

    /// By the size of their texts.
    std::vector<std::pair<double, double>> spread() const
    {
        double all = 0;
        for (const double size : m_sizes)
            all += size;
        std::vector<std::pair<double, double>> times;
        double said = 0;
        double earliest = m_from; // two people at once may take time back
        for (const double size : m_sizes) {
            const double from = all > 0 ? said / all : double(times.size()) / double(turns());
            said += size;
            const double to = all > 0 ? said / all : double(times.size() + 1) / double(turns());
            earliest = std::max(earliest, momentAt(from));
            times.emplace_back(earliest, std::max(earliest, momentAt(to)));
        }
        return times;
    }

    /// People speak at speeds of their own; but not at very different ones.
    void findLengths()
    {
        std::array<double, 2> speech{};
        std::array<double, 2> size{};
        double unknown = 0;
        for (const Piece &piece : m_pieces)
            speech[size_t(piece.channel)] += piece.to - piece.from;
        for (size_t i = 0; i < turns(); ++i)
            (m_channels[i] < 0 ? unknown : size[size_t(m_channels[i])]) += m_sizes[i];
        const double pace = (speech[0] + speech[1]) / std::max(1.0, size[0] + size[1] + unknown);
        for (size_t i = 0; i < turns(); ++i) {
            const int channel = m_channels[i];
            const bool hasOwn = channel >= 0 && unknown <= 0 && size[size_t(channel)] > 0;
            const double own = hasOwn ? speech[size_t(channel)] / size[size_t(channel)] : pace;
            m_lengths.push_back(m_sizes[i] * std::clamp(own, pace / 2, pace * 2));
        }
    }

    double matched(size_t from, size_t to, int channel) const
    {
        return channel < 0 ? m_all[to] - m_all[from]
                           : m_said[size_t(channel)][to] - m_said[size_t(channel)][from];
    }

    double costOf(size_t turn, size_t from, size_t to) const
    {
        const double said = matched(from, to, m_channels[turn]);
        const double others = m_all[to] - m_all[from] - said;
        const double off = said - m_lengths[turn];
        double cost = off * off / (m_lengths[turn] + 0.5) + wrongChannel * others;
        if (from > 0 && from < m_pieces.size())
            cost += m_pieces[from].isWithin ? withinWords
                                            : -pauseIsSign * std::min(m_pieces[from].pause, longestUseful);
        return cost;
    }

    void sumUp()
    {
        m_all.assign(1, 0);
        m_said[0].assign(1, 0);
        m_said[1].assign(1, 0);
        for (const Piece &piece : m_pieces) {
            const double length = piece.to - piece.from;
            m_all.push_back(m_all.back() + length);
            for (int channel = 0; channel < 2; ++channel)
                m_said[size_t(channel)].push_back(m_said[size_t(channel)].back()
                                                  + (piece.channel == channel ? length : 0));
        }
    }

    /// With which piece each turn begins, and the count of pieces: the cheapest way to deal them out in
    /// order. No turn gets more than a few times its length, which keeps the work small and always leaves a
    /// way.
    std::vector<size_t> boundaries() const
    {
        const size_t pieces = m_pieces.size();
        const double mean = m_all.back() / double(pieces);
        constexpr double never = std::numeric_limits<double>::infinity();
        std::vector<double> best(pieces + 1, never);
        best[0] = 0;
        double lengths = 0;
        for (const double length : m_lengths)
            lengths += length;
        const double width = std::max(narrowest, widestPart * m_all.back());
        double due = 0; // seconds that should have been said before the turn
        std::vector<std::vector<quint16>> cameFrom(turns(), std::vector<quint16>(pieces + 1));
        for (size_t turn = 0; turn < turns(); ++turn) {
            const auto most = size_t(4 * m_lengths[turn] / mean) + 8;
            std::vector<double> next(pieces + 1, never);
            for (size_t from = 0; from <= pieces; ++from) {
                if (best[from] == never || std::abs(m_all[from] - due) > width)
                    continue;
                for (size_t to = from; to <= std::min(pieces, from + most); ++to) {
                    const double cost = best[from] + costOf(turn, from, to);
                    if (cost < next[to]) {
                        next[to] = cost;
                        cameFrom[turn][to] = quint16(from);
                    }
                }
            }
            best = std::move(next);
            due += lengths > 0 ? m_lengths[turn] / lengths * m_all.back() : 0;
        }
        // What is left over at the end belongs to nobody when the lengths are that far off.
        size_t at = pieces;
        while (at > 0 && best[at] == never)
            --at;
        std::vector<size_t> result(turns() + 1, at);
        for (size_t turn = turns(); turn-- > 0;)
            result[turn] = at = cameFrom[turn][at];
        return result;
    }

    std::vector<std::pair<double, double>> placed(const std::vector<size_t> &boundaries) const
    {
        std::vector<std::pair<double, double>> times;
        double earliest = m_from;
        for (size_t turn = 0; turn < turns(); ++turn) {
            size_t first = boundaries[turn];
            size_t last = boundaries[turn + 1];
            const int channel = m_channels[turn];
            const bool isHeard = matched(first, last, channel) > 0;
            const auto isOther = [&](size_t piece) {
                return channel >= 0 && m_pieces[piece].channel != channel;
            };
            while (isHeard && isOther(first))
                ++first;
            while (isHeard && isOther(last - 1))
                --last;
            const double at = first < m_pieces.size() ? m_pieces[first].from : m_pieces.back().to;
            const double from = std::max(earliest, at);
            earliest = from;
            times.emplace_back(from, first < last ? std::max(from, m_pieces[last - 1].to) : from);
        }
        return times;
    }

    std::vector<Piece> m_pieces;
    double m_from;
    double m_to;
    std::vector<double> m_sizes;
    std::vector<int> m_channels;
    std::vector<double> m_lengths; ///< What each turn should last, in seconds.
    std::vector<double> m_all; ///< Seconds said before each piece.
    std::array<std::vector<double>, 2> m_said; ///< The same by channel.
};

int channelOf(const std::optional<Speaker> &speaker, const SpeechMap &speech)
{
    const bool isKnown = speech.isStereo && speaker;
    return !isKnown ? -1 : *speaker == Speaker::Guest ? 0 : 1;
}

/// Turns [first, last) without times; @p first may have a start, and keeps it.
void estimate(QList<TurnTime> &times, const QList<Segment> &segments,
              const QList<std::optional<Speaker>> &speakers, const SpeechMap &speech, qsizetype first,
              qsizetype last, milliseconds from, milliseconds to)
{
    Stretch stretch(piecesOf(speech, seconds(from), seconds(to)), seconds(from), seconds(to));
    for (qsizetype i = first; i < last; ++i)
        stretch.add(spokenSize(segments[i].text), channelOf(speakers.value(i), speech));
    const auto found = stretch.times();
    for (qsizetype i = first; i < last; ++i) {
        if (times[i].start)
            continue;
        const auto &[start, end] = found[size_t(i - first)];
        times[i] = {fromSeconds(start), fromSeconds(end), true};
    }
}

std::vector<TimeSpan> spansOf(const Peaks &peaks, int channel)
{
    std::vector<TimeSpan> spans;
    for (const StepSpan &span : speechOf(peaks, channel))
        spans.push_back({fromSeconds(double(span.from) * peaks.stepSeconds()),
                         fromSeconds(std::min(double(span.to) * peaks.stepSeconds(), peaks.seconds()))});
    return spans;
}

/// What no recording has says nothing.
std::optional<milliseconds> believable(std::optional<milliseconds> time)
{
    constexpr milliseconds longest = std::chrono::hours(7 * 24);
    return time && *time >= milliseconds() && *time <= longest ? time : std::nullopt;
}

} // namespace

SpeechMap speechMapOf(const Peaks &peaks)
{
    SpeechMap speech{.isStereo = peaks.channels == 2, .length = fromSeconds(peaks.seconds())};
    for (int i = 0; i < peaks.channels; ++i)
        speech.channel[size_t(i)] = spansOf(peaks, i);
    return speech;
}

SpeechMap speechMapOf(milliseconds length)
{
    SpeechMap speech{.length = length};
    if (length.count() > 0)
        speech.channel[0] = {{{}, length}};
    return speech;
}

QList<TurnTime> turnTimes(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers,
                          const std::optional<SpeechMap> &speech)
{
    QList<TurnTime> times;
    for (const Segment &segment : segments)
        times.append({believable(segment.start), believable(segment.end), false});
    if (!speech || speech->length.count() <= 0)
        return times;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (times[i].start)
            continue;
        qsizetype last = i;
        while (last < times.size() && !times[last].start)
            ++last;
        // The turn before takes part when nobody says where it ends.
        const qsizetype first = i > 0 && !times[i - 1].end ? i - 1 : i;
        const milliseconds before = first < i ? *times[first].start
            : i > 0                           ? *times[i - 1].end
                                              : milliseconds();
        const milliseconds to = std::clamp(last < times.size() ? *times[last].start : speech->length,
                                           milliseconds(), speech->length);
        estimate(times, segments, speakers, *speech, first, last, std::clamp(before, milliseconds(), to), to);
        i = last;
    }
    return times;
}

} // namespace callboard
