// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/corrections.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace callboard {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds sameMoment{1500}; ///< A new reading of the same audio moves a turn by less.
constexpr milliseconds usualTurn{5000}; ///< To weigh places against times.

bool isSameTurn(const Correction &a, const Correction &b)
{
    return a.place == b.place && a.original == b.original;
}

QList<Correction>::iterator sameTurnIn(QList<Correction> &list, const Correction &correction)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const Correction &other) { return isSameTurn(other, correction); });
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

std::optional<milliseconds> startIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(milliseconds(value.toInteger())) : std::nullopt;
}

/// The same turn, without a correction of it.
Correction gone(Correction correction)
{
    correction.text = QString();
    return correction;
}

/// Finds the turns of corrections in what a provider says now; each turn once.
class TurnFinder {
public:
    explicit TurnFinder(const QList<Segment> &told)
        : m_told(told)
        , m_isTaken(size_t(told.size()), false)
    {
    }

    std::optional<int> sameWords(const Correction &correction)
    {
        return nearest(correction, [&](const Segment &segment, milliseconds) {
            return segment.text == correction.original;
        });
    }

    std::optional<int> samePlace(const Correction &correction)
    {
        return nearest(correction, [](const Segment &, milliseconds apart) { return apart < sameMoment; });
    }

private:
    template<typename Fits> std::optional<int> nearest(const Correction &correction, Fits fits)
    {
        std::optional<int> found;
        milliseconds best = milliseconds::max();
        for (int i = 0; i < int(m_told.size()); ++i) {
            const milliseconds apart = distance(correction, i);
            // Of two as near the later: transcripts grow at the front more often than they shrink.
            if (m_isTaken[size_t(i)] || apart > best || !fits(m_told[i], apart))
                continue;
            best = apart;
            found = i;
        }
        if (found)
            m_isTaken[size_t(*found)] = true;
        return found;
    }

    milliseconds distance(const Correction &correction, int place) const
    {
        const auto &start = m_told[place].start;
        if (correction.start && start) // in floating point: hostile times must not overflow
            return milliseconds(
                qint64(std::min(std::abs(double(start->count()) - double(correction.start->count())), 1e15)));
        return std::abs(qint64(place) - correction.place) * usualTurn;
    }

    const QList<Segment> &m_told;
    std::vector<bool> m_isTaken;
};

void findTurns(QList<Correction> &corrections, const QList<Segment> &told)
{
    TurnFinder finder(told);
    for (Correction &correction : corrections)
        correction.segment = finder.sameWords(correction);
    for (Correction &correction : corrections) {
        if (!correction.segment)
            correction.segment = finder.samePlace(correction);
    }
}

/// Where the transcript does not have all turns in their order: the words that stand in it only once.
QString withSingleWords(QString transcript, const QList<Segment> &told, const QList<Segment> &right)
{
    for (qsizetype i = 0; i < told.size(); ++i) {
        const QString &words = told[i].text;
        if (words != right[i].text && !words.isEmpty() && transcript.count(words) == 1)
            transcript.replace(words, right[i].text);
    }
    return transcript;
}

QString corrected(const QString &transcript, const QList<Segment> &told, const QList<Segment> &right)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype i = 0; i < told.size(); ++i) {
        const qsizetype found = transcript.indexOf(told[i].text, at);
        if (found < 0)
            return withSingleWords(transcript, told, right);
        result += QStringView(transcript).sliced(at, found - at);
        result += right[i].text;
        at = found + told[i].text.size();
    }
    result += QStringView(transcript).sliced(at);
    return result;
}

bool standsBefore(const Correction &a, const Correction &b)
{
    return a.segment && (!b.segment || *a.segment < *b.segment);
}

RecordRef recordOfSegments(const Call &call)
{
    return call.provenance.value(Field::Segments, call.ref());
}

/// What the provider says there now.
QString toldIn(const Correction &correction)
{
    return correction.theirs.isNull() ? correction.original : correction.theirs;
}

} // namespace

QString correctionsText(const QList<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections) {
        const auto &start = correction.start;
        array.append(QJsonArray{correction.place, start ? QJsonValue(qint64(start->count())) : QJsonValue(),
                                correction.original, textOrNull(correction.text)});
    }
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Correction> correctionsIn(const QString &text, const RecordRef &record)
{
    QList<Correction> corrections;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray parts = value.toArray();
        const bool isOurs = parts.size() == 4 && parts.at(0).isDouble() && parts.at(2).isString()
            && (parts.at(3).isString() || parts.at(3).isNull());
        if (!isOurs)
            continue;
        Correction correction{.record = record,
                              .place = parts.at(0).toInt(),
                              .start = startIn(parts.at(1)),
                              .original = parts.at(2).toString()};
        if (parts.at(3).isString())
            correction.text = parts.at(3).toString();
        corrections.append(correction);
    }
    return corrections;
}

QString mergedCorrections(const QString &earlier, const QString &later)
{
    QList<Correction> merged = correctionsIn(earlier, {});
    const QList<Correction> newer = correctionsIn(later, {});
    for (const Correction &correction : newer) {
        const auto same = sameTurnIn(merged, correction);
        if (same == merged.end())
            merged.append(correction);
        else
            *same = correction;
    }
    return correctionsText(merged);
}

QString joinedCorrections(const QString &earlier, const QString &later)
{
    QList<Correction> joined = correctionsIn(mergedCorrections(earlier, later), {});
    joined.removeIf([](const Correction &correction) { return correction.text.isNull(); });
    return correctionsText(joined);
}

CorrectedWords correctedWords(const QString &earlier, const QString &later)
{
    QList<Correction> had = correctionsIn(earlier, {});
    const QList<Correction> newer = correctionsIn(later, {});
    if (newer.isEmpty())
        return {};
    const auto same = sameTurnIn(had, newer.first());
    const Correction &last = newer.last();
    return {same == had.end() ? newer.first().original : same->text,
            last.text.isNull() ? last.original : last.text};
}

void applyCorrections(Call &call, const QString &kept, const RecordRef &record)
{
    QList<Correction> corrections = correctionsIn(kept, record);
    const QList<Segment> told = call.segments;
    if (record == recordOfSegments(call))
        findTurns(corrections, told);
    for (Correction &correction : corrections) {
        if (correction.text.isNull())
            continue;
        if (correction.segment) {
            Segment &segment = call.segments[*correction.segment];
            const QString now = segment.text;
            if (now == correction.text)
                continue;
            if (now != correction.original)
                correction.theirs = now.isNull() ? QStringLiteral("") : now;
            segment.text = correction.text;
        }
        call.corrections.append(correction);
    }
    std::stable_sort(call.corrections.begin(), call.corrections.end(), standsBefore);
    if (!call.transcript.isEmpty() && call.segments != told)
        call.transcript = corrected(call.transcript, told, call.segments);
}

const Correction *correctionAt(const Call &call, int segment)
{
    const auto found = std::find_if(call.corrections.begin(), call.corrections.end(),
                                    [=](const Correction &c) { return c.segment == segment; });
    return found == call.corrections.end() ? nullptr : &*found;
}

std::optional<Edit> correctionEdit(const Call &call, int segment, const QString &text)
{
    if (segment < 0 || segment >= call.segments.size())
        return {};
    const Segment &shown = call.segments[segment];
    const Correction *had = correctionAt(call, segment);
    const QString told = had ? toldIn(*had) : shown.text;
    const QString right = text.isEmpty() ? told : text;
    if (right == shown.text)
        return {};
    Correction made{.record = recordOfSegments(call),
                    .place = segment,
                    .start = shown.start,
                    .original = told,
                    .text = right};
    if (had && had->theirs.isNull()) { // the same one, in other words
        made.place = had->place;
        made.start = had->start;
    }
    if (right == told)
        made.text = QString();
    QList<Correction> before{gone(made)};
    QList<Correction> after{made};
    if (had) {
        if (isSameTurn(*had, made)) {
            before = {*had};
        } else {
            before.prepend(*had);
            after.prepend(gone(*had));
        }
    }
    return Edit{made.record, Field::Segments, correctionsText(before), correctionsText(after)};
}

Edit takenBack(const Correction &correction)
{
    return {correction.record, Field::Segments, correctionsText({correction}),
            correctionsText({gone(correction)})};
}

} // namespace callboard
