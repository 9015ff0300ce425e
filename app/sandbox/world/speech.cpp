// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/speech.h"

#include "app/sandbox/world/calltexts.h"
#include "app/sandbox/world/oggopus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

using std::chrono::milliseconds;
using Turns = QList<SpokenTurn>;

constexpr milliseconds packetLength(60);
constexpr milliseconds quietEnd(900);
constexpr milliseconds everything = std::chrono::hours(24);
constexpr int shortestPause = 5; ///< In packets.
constexpr int pauses = 6;

/// What was recorded in one language (resources/demo/speech/record).
struct Tape {
    QList<QByteArray> packets;
    QByteArray silence; ///< A packet.
    QMap<QString, QList<Turns>> parts;
    QMap<QString, QString> slots_;
};

QByteArray resource(Language language, const QString &ending)
{
    QFile file(
        CallTexts::fileOf(language).replace(u".txt"_s, ending).replace(u":/demo/"_s, u":/demo/speech/"_s));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

SpokenTurn turnFrom(const QJsonArray &json)
{
    return {.byGuest = json[0].toString() == u"G",
            .text = json[1].toString(),
            .firstPacket = json[2].toInt(),
            .packets = json[3].toInt(),
            .length = milliseconds(json[4].toInt())};
}

QList<Turns> phrasesFrom(const QJsonArray &json)
{
    QList<Turns> phrases;
    for (const QJsonValue &phrase : json) {
        Turns turns;
        const QJsonArray items = phrase.toArray();
        std::transform(items.begin(), items.end(), std::back_inserter(turns),
                       [](const QJsonValue &turn) { return turnFrom(turn.toArray()); });
        phrases.append(turns);
    }
    return phrases;
}

Tape read(Language language)
{
    const QJsonObject index = QJsonDocument::fromJson(resource(language, u".json"_s)).object();
    Tape tape{.packets = opusPackets(resource(language, u".opus"_s))};
    tape.silence = tape.packets.value(index[u"silence"].toArray()[0].toInt());
    const QJsonObject parts = index[u"parts"].toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        tape.parts.insert(part.key(), phrasesFrom(part->toArray()));
    const QVariantMap filled = index[u"slots"].toObject().toVariantMap();
    for (auto slot = filled.begin(); slot != filled.end(); ++slot)
        tape.slots_.insert(slot.key(), slot->toString());
    return tape;
}

const Tape &tapeOf(Language language)
{
    static const std::array<Tape, languageCount> tapes = [] {
        CallTexts::grammarOf(Language::English); // loads the resources
        std::array<Tape, languageCount> all;
        for (int i = 0; i < languageCount; ++i)
            all[std::size_t(i)] = read(Language(i));
        return all;
    }();
    return tapes[std::size_t(language)];
}

/// Puts a conversation together from phrases, as many as fit.
class Script {
public:
    Script(const CallSketch &call, quint64 seed)
        : m_call(call)
        , m_tape(tapeOf(languageOf(call.caller)))
        , m_random(hashed({seed, 7}))
        , m_topic(CallTexts::nameOf(call.topic))
    {
        isMessage() ? chooseMessage() : chooseDialogue();
    }

    /// Of what must be said, and of all that can be.
    milliseconds least() const { return lengthOf(chosen(milliseconds(0))) + quietEnd; }
    milliseconds most() const { return lengthOf(chosen(everything)) + quietEnd; }
    Turns placed(milliseconds within) const;

private:
    struct Part {
        Turns turns;
        int rank; ///< 0: must be said; else the lower, the sooner.
    };
    bool isMessage() const { return m_call.outcome == CallStatus::Voicemail; }
    Turns pick(const QString &list)
    {
        const QList<Turns> phrases = m_tape.parts.value(list);
        Turns turns = phrases.isEmpty() ? Turns() : phrases[m_random.below(int(phrases.size()))];
        for (SpokenTurn &turn : turns)
            turn.start = packetLength * (shortestPause + m_random.below(pauses)); // before it, for now
        return turns;
    }
    void chooseMessage()
    {
        m_parts = {{pick(u"message.open"_s), 1},
                   {pick(m_topic + u".ask"_s).mid(0, 1), 0},
                   {pick(u"message.close"_s), 2}};
        m_parts.first().rank = 0;
    }
    void chooseDialogue()
    {
        const QString open = m_call.topic == Topic::Confirm ? u"open.confirm"_s
            : m_call.direction == Direction::Inbound        ? u"open"_s
            : m_call.isCallback                             ? u"open.callback"_s
                                                            : u"open.outbound"_s;
        m_parts = {{pick(open), 0},
                   {pick(m_topic + u".ask"_s), 0},
                   {pick(m_topic + u".more"_s), 2},
                   {pick(m_topic + u".end"_s), 0},
                   {pick(u"also"_s), 3},
                   {pick(u"close"_s), 1}};
    }
    QList<Turns> chosen(milliseconds within) const;
    static milliseconds lengthOf(const Turns &turns);
    static milliseconds lengthOf(const QList<Turns> &parts);

    const CallSketch &m_call;
    const Tape &m_tape;
    Random m_random;
    QString m_topic;
    QList<Part> m_parts;
};

milliseconds Script::lengthOf(const Turns &turns)
{
    milliseconds length{};
    for (const SpokenTurn &turn : turns)
        length += turn.start + packetLength * turn.packets;
    return length;
}

milliseconds Script::lengthOf(const QList<Turns> &parts)
{
    milliseconds length{};
    for (const Turns &turns : parts)
        length += lengthOf(turns);
    return length;
}

QList<Turns> Script::chosen(milliseconds within) const
{
    milliseconds length = quietEnd;
    QList<bool> said(m_parts.size(), false);
    for (int rank = 0; rank <= 3; ++rank) {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const milliseconds longer = length + lengthOf(m_parts[i].turns);
            if (m_parts[i].rank != rank || (rank > 0 && longer > within))
                continue;
            said[i] = true;
            length = longer;
        }
    }
    QList<Turns> parts;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        parts.append(said[i] ? m_parts[i].turns : Turns());
    return parts;
}

/// What is left of the time passes while the hotel looks something up, before the answer.
Turns Script::placed(milliseconds within) const
{
    const QList<Turns> parts = chosen(within);
    const milliseconds spare = within - lengthOf(parts) - quietEnd;
    const int answer = isMessage() ? int(parts.size()) : 3;
    Turns turns;
    milliseconds at{};
    for (int i = 0; i < int(parts.size()); ++i) {
        if (i == answer && spare > milliseconds(0))
            at += spare / packetLength * packetLength;
        for (const SpokenTurn &turn : parts[i]) {
            at += turn.start;
            turns.append(turn);
            turns.last().start = at;
            at += packetLength * turn.packets;
        }
    }
    return turns;
}

bool isRecorded(const CallSketch &call)
{
    return tapeOf(languageOf(call.caller)).parts.contains(CallTexts::nameOf(call.topic) + u".ask"_s);
}

Topic otherTopic(const Caller &caller)
{
    constexpr std::array ofGuests{Topic::EarlyCheckin, Topic::LostItem, Topic::Parking};
    return caller.kind == CallerKind::Guest ? ofGuests[std::size_t(caller.index) % ofGuests.size()]
                                            : Topic::Booking;
}

} // namespace

quint64 textSeed(quint64 worldSeed, const CallSketch &call)
{
    return hashed({worldSeed, 10, quint64(call.number)});
}

Language languageOf(const Caller &caller)
{
    switch (caller.kind) {
    case CallerKind::Guest:
    case CallerKind::Stranger:
        return languageOf(placeOf(caller.index).country);
    case CallerKind::Supplier:
    case CallerKind::Withheld:
    case CallerKind::Robot:
        return Language::French;
    }
    Q_UNREACHABLE();
    return Language::French;
}

void fitToSpeech(CallSketch &call, quint64 seed)
{
    if (!isRecorded(call))
        call.topic = otherTopic(call.caller);
    const Script script(call, seed);
    const auto seconds = [](milliseconds length) {
        return qint32(std::chrono::ceil<Seconds>(length).count());
    };
    constexpr milliseconds hold(9000);
    call.talk = std::clamp(call.talk, seconds(script.least()), seconds(script.most() + hold));
}

Speech speechOf(const CallSketch &call, quint64 seed)
{
    return {languageOf(call.caller), Script(call, seed).placed(Seconds(call.talk))};
}

QMap<QString, QString> spokenSlots(Language language)
{
    return tapeOf(language).slots_;
}

milliseconds Speech::end() const
{
    return turns.isEmpty() ? milliseconds(0) : turns.last().start + turns.last().length;
}

QList<SpokenTurn> Speech::joined() const
{
    QList<SpokenTurn> joined;
    for (const SpokenTurn &turn : turns) {
        if (joined.isEmpty() || joined.last().byGuest != turn.byGuest) {
            joined.append(turn);
            continue;
        }
        SpokenTurn &last = joined.last();
        last.text += u' ' + turn.text;
        last.length = turn.start + turn.length - last.start;
    }
    return joined;
}

QByteArray Speech::audio(milliseconds from, Seconds length) const
{
    const Tape &tape = tapeOf(language);
    const auto count = qsizetype(std::max<qint64>(milliseconds(length) / packetLength, 1));
    QList<QByteArray> left(count, tape.silence);
    QList<QByteArray> right = left;
    for (const SpokenTurn &turn : turns) {
        const auto at = qsizetype((turn.start - from) / packetLength);
        QList<QByteArray> &side = turn.byGuest ? left : right;
        for (qsizetype i = std::max<qsizetype>(0, -at); i < turn.packets && at + i < count; ++i)
            side[at + i] = tape.packets.value(turn.firstPacket + i, tape.silence);
    }
    return oggOfTwo(left, right);
}

} // namespace callboard::sandbox
