// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/calltexts.h"

#include "app/sandbox/world/calendar.h"
#include "app/sandbox/world/casting.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE demands; needed because the phrases live in a static library.
static void loadPhrases()
{
    Q_INIT_RESOURCE(demo);
}

namespace callboard::sandbox {

namespace {

constexpr std::array<QStringView, topicCount> topicNames{
    u"early-checkin", u"late-checkout", u"lost-item", u"taxi",    u"noise",  u"invoice", u"bike",
    u"table",         u"cot",           u"parking",   u"shuttle", u"cancel", u"change",  u"spa",
    u"booking",       u"wrong-number",  u"supplier",  u"confirm", u"robot"};
constexpr std::array<QStringView, languageCount> fileNames{u"en", u"fr", u"de", u"es", u"it", u"ar"};

/// Phrases begin in lower case where they may also stand in the middle.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// "S: Hello. | G: Hello." becomes one line per speaker's turn, under their names.
QString labelled(const QStringList &parts, const QString &staff, const QString &guest)
{
    QString text;
    QStringView lastSpeaker;
    for (const QString &part : parts) {
        const QList<QStringView> turns = QStringView(part).split(u'|');
        for (QStringView turn : turns) {
            const QStringView trimmed = turn.trimmed();
            if (trimmed.size() < 3)
                continue;
            const QStringView speaker = trimmed.first(2);
            if (speaker != lastSpeaker && !text.isEmpty())
                text += u'\n';
            text += speaker == lastSpeaker ? u" "_s : (speaker == u"S:" ? staff : guest) + u": "_s;
            text += capitalised(trimmed.sliced(2).trimmed().toString());
            lastSpeaker = speaker;
        }
    }
    return text;
}

QString clock(Random &random, int from, int until)
{
    return u"%1:%2"_s.arg(random.between(from, until)).arg(random.below(4) * 15, 2, 10, QChar(u'0'));
}

} // namespace

CallTexts::CallTexts(const People &people, quint64 seed)
    : m_people(people)
    , m_seed(seed)
{
    for (int i = 0; i < languageCount; ++i)
        m_grammars.append(grammarOf(Language(i)));
}

QString CallTexts::nameOf(Topic topic)
{
    return topicNames[std::size_t(topic)].toString();
}

QString CallTexts::fileOf(Language language)
{
    return u":/demo/%1.txt"_s.arg(fileNames[std::size_t(language)]);
}

Grammar CallTexts::grammarOf(Language language)
{
    loadPhrases();
    QFile file(fileOf(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? Grammar::fromText(QString::fromUtf8(file.readAll())) : Grammar();
}

QStringList CallTexts::slotNames()
{
    return {u"guest"_s,   u"last"_s,  u"staff"_s,  u"room"_s,   u"morning"_s, u"afternoon"_s,
            u"evening"_s, u"price"_s, u"nights"_s, u"people"_s, u"invoice"_s, u"hello"_s};
}

quint64 CallTexts::seedOf(const CallSketch &call) const
{
    return textSeed(m_seed, call);
}

QString CallTexts::callerName(const CallSketch &call) const
{
    switch (call.caller.kind) {
    case CallerKind::Guest: {
        const Guest guest = m_people.guest(call.caller.index);
        return guest.firstName + u' ' + guest.lastName;
    }
    case CallerKind::Supplier:
        return m_people.supplierName(call.caller.index);
    case CallerKind::Stranger:
    case CallerKind::Withheld:
    case CallerKind::Robot: {
        const PersonName name = m_people.strangerName(call.caller.index);
        return name.first + u' ' + name.last;
    }
    }
    Q_UNREACHABLE();
    return {};
}

Grammar::Slots CallTexts::slotsOf(const CallSketch &call, Language language) const
{
    const Grammar &grammar = grammarIn(language);
    Random random(seedOf(call));
    const bool isGuest = call.caller.kind == CallerKind::Guest;
    const QString name = callerName(call);
    const int room = isGuest ? m_people.stay(call.caller.index).room : random.between(101, 114);
    Grammar::Slots slots{{u"guest"_s, name},
                         {u"last"_s, isGuest ? m_people.guest(call.caller.index).lastName : name},
                         {u"room"_s, QString::number(room)},
                         {u"morning"_s, clock(random, 9, 12)},
                         {u"afternoon"_s, clock(random, 13, 17)},
                         {u"evening"_s, clock(random, 19, 21)},
                         {u"price"_s, QString::number(random.between(2, 18) * 5)},
                         {u"nights"_s, QString::number(random.between(2, 6))},
                         {u"people"_s, QString::number(random.between(2, 8))},
                         {u"invoice"_s, QString::number(random.between(1040, 9870))}};
    const QString fullName = call.staff < 0 ? QString() : m_people.staff()[call.staff].name;
    slots[u"staff"_s] = fullName.section(u' ', 0, 0);
    const int hour = parisTime(call.offeredAt).hour;
    slots[u"hello"_s] = grammar.phrase(hour >= 18 || hour < 5 ? u"hello.evening"_s : u"hello.day"_s, slots,
                                       seedOf(call), random);
    if (call.hasRecording) // the tapes are what they are
        slots.insert(spokenSlots(language));
    return slots;
}

Speech CallTexts::speech(const CallSketch &call) const
{
    return call.hasRecording ? speechOf(call, seedOf(call)) : Speech();
}

QString CallTexts::spoken(const CallSketch &call) const
{
    const Language language = languageOf(call.caller);
    Random random(hashed({seedOf(call), 1}));
    const Grammar::Slots slots = slotsOf(call, language);
    const QString guest = grammarIn(language).phrase(u"caller"_s, slots, seedOf(call), random);
    QStringList lines;
    const QList<SpokenTurn> turns = speech(call).joined();
    for (const SpokenTurn &turn : turns)
        lines << (turn.byGuest ? guest : slots[u"staff"_s]) + u": "_s + turn.text;
    return call.outcome == CallStatus::Voicemail ? turns.value(0).text : lines.join(u'\n');
}

QString CallTexts::dialogue(const CallSketch &call) const
{
    const Grammar &grammar = grammarIn(languageOf(call.caller));
    Random random(hashed({seedOf(call), 1}));
    const quint64 seed = seedOf(call);
    const Grammar::Slots slots = slotsOf(call, languageOf(call.caller));
    const QString topic = nameOf(call.topic);
    const QString open = call.topic == Topic::Confirm ? u"open.confirm"_s
        : call.direction == Direction::Inbound        ? u"open"_s
        : call.isCallback                             ? u"open.callback"_s
                                                      : u"open.outbound"_s;
    QStringList parts{grammar.phrase(open, slots, seed, random),
                      grammar.phrase(topic + u".ask"_s, slots, seed, random)};
    if (call.talk > 45)
        parts << grammar.phrase(topic + u".more"_s, slots, seed, random);
    parts << grammar.phrase(topic + u".end"_s, slots, seed, random);
    if (call.talk > 120)
        parts << grammar.phrase(u"also"_s, slots, seed, random);
    if (call.talk > 27)
        parts << grammar.phrase(u"close"_s, slots, seed, random);
    return labelled(parts, slots[u"staff"_s], grammar.phrase(u"caller"_s, slots, seed, random));
}

QString CallTexts::message(const CallSketch &call) const
{
    const Grammar &grammar = grammarIn(languageOf(call.caller));
    Random random(hashed({seedOf(call), 2}));
    const Grammar::Slots slots = slotsOf(call, languageOf(call.caller));
    QString ask = grammar.phrase(nameOf(call.topic) + u".ask"_s, slots, seedOf(call), random);
    ask = ask.section(u'|', 0, 0).mid(2).trimmed();
    return grammar.phrase(u"message.open"_s, slots, seedOf(call), random) + u' ' + ask + u' '
        + grammar.phrase(u"message.close"_s, slots, seedOf(call), random);
}

QString CallTexts::transcript(const CallSketch &call) const
{
    if (call.hasRecording)
        return spoken(call);
    return call.outcome == CallStatus::Voicemail ? message(call) : dialogue(call);
}

QString CallTexts::summary(const CallSketch &call) const
{
    Random random(hashed({seedOf(call), 3}));
    const Grammar &grammar = grammarIn(languageOf(call.caller));
    const Grammar::Slots slots = slotsOf(call, languageOf(call.caller));
    const QString list = nameOf(call.topic) + u".sum"_s;
    if (call.outcome != CallStatus::Voicemail)
        return capitalised(grammar.phrase(list, slots, seedOf(call), random));
    return grammar.phrase(u"message.sum"_s, slots, seedOf(call), random) + u' '
        + grammar.phrase(nameOf(call.topic) + u".wish"_s, slots, seedOf(call), random);
}

QString CallTexts::notes(const CallSketch &call) const
{
    Random random(hashed({seedOf(call), 4}));
    const Language language = call.staff >= 0 ? m_people.staff()[call.staff].notes : Language::French;
    const Grammar &grammar = grammarIn(language);
    const Grammar::Slots slots = slotsOf(call, language);
    const QString list = call.isAnswered()      ? nameOf(call.topic) + u".note"_s
        : call.direction == Direction::Outbound ? u"note.tried"_s
                                                : u"note.missed"_s;
    const QString note = capitalised(grammar.phrase(list, slots, seedOf(call), random));
    if (!call.isAnswered() || random.below(3))
        return note;
    return note + u'\n' + grammar.phrase(u"note.more"_s, slots, seedOf(call), random);
}

} // namespace callboard::sandbox
