// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/insights.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int millisecondsPerCharacter = 60;

/// Turns of a written dialogue, "Name: words", one a line. Whoever is called speaks first.
QList<Segment> turnsOf(const WorldCall &call)
{
    QList<Segment> turns;
    if (call.status == CallStatus::Voicemail)
        return {{u"guest"_s, call.transcript, {}, {}}};
    const QStringList lines = call.transcript.split(u'\n');
    const bool hotelBegins = call.direction == Direction::Inbound;
    for (const QString &line : lines) {
        const bool hotel = (turns.size() % 2 == 0) == hotelBegins;
        turns.append({hotel ? u"hotel"_s : u"guest"_s, line.section(u": "_s, 1), {}, {}});
    }
    return turns;
}

/// As fast as people speak, and faster where the call was shorter than its words.
void guessTimes(QList<Segment> &turns, const WorldCall &call)
{
    qint64 characters = 0;
    for (const Segment &turn : std::as_const(turns))
        characters += turn.text.size();
    const qint64 length = call.duration.value_or(Seconds(0)).count() * 1000;
    const qint64 spoken = std::min(length, characters * millisecondsPerCharacter);
    qint64 before = 0;
    for (Segment &turn : turns) {
        turn.start = std::chrono::milliseconds(spoken * before / std::max<qint64>(characters, 1));
        before += turn.text.size();
        turn.end = std::chrono::milliseconds(spoken * before / std::max<qint64>(characters, 1));
    }
}

/// False: what is written is not what was recorded.
bool takeTimes(QList<Segment> &turns, const Speech &speech)
{
    const QList<SpokenTurn> spoken = speech.joined();
    const auto isSame = [](const Segment &turn, const SpokenTurn &heard) {
        return turn.text == heard.text;
    };
    if (!std::equal(turns.begin(), turns.end(), spoken.begin(), spoken.end(), isSame))
        return false;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        turns[i].start = spoken[i].start;
        turns[i].end = spoken[i].start + spoken[i].length;
        turns[i].speaker = spoken[i].byGuest ? u"guest"_s : u"hotel"_s;
    }
    return true;
}

QStringList nextStepsOf(const WorldCall &call)
{
    if (call.key % 3)
        return {};
    QStringList steps{u"Write down what was said about %1"_s.arg(call.topic)};
    if (call.key % 2)
        steps << u"Ring %1 back"_s.arg(call.direction == Direction::Inbound ? call.fromNumber
                                                                            : call.toNumber);
    return steps;
}

} // namespace

Insights insightsOf(const WorldCall &call)
{
    if (call.transcript.isEmpty())
        return {};
    Insights insights;
    insights.segments = turnsOf(call);
    if (!takeTimes(insights.segments, call.speech))
        guessTimes(insights.segments, call);
    if (!call.topic.isEmpty())
        insights.topics << call.topic;
    const QStringList moods{u"POSITIVE"_s, u"NEUTRAL"_s, u"NEUTRAL"_s, u"NEGATIVE"_s};
    insights.sentiment = moods[qsizetype(call.key % quint64(moods.size()))];
    insights.nextSteps = nextStepsOf(call);
    return insights;
}

QString joinedText(const QList<Segment> &segments, const QString &hotel, const QString &guest)
{
    QStringList lines;
    for (const Segment &segment : segments)
        lines << (segment.speaker == u"hotel" ? hotel : guest) + u": "_s + segment.text;
    return lines.join(u'\n');
}

QStringList tagsOf(const WorldCall &call)
{
    if (call.key % 7 || call.topic.isEmpty())
        return {};
    return {call.topic};
}

} // namespace callboard::sandbox
