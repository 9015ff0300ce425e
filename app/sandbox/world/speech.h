// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/places.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace callboard::sandbox {

struct CallSketch;
struct Caller;

/// Something that somebody says in a recording.
struct SpokenTurn {
    bool byGuest = false;
    QString text;
    int firstPacket = 0; ///< On the tape of its language.
    int packets = 0;
    std::chrono::milliseconds start{}; ///< From the start of the recording.
    std::chrono::milliseconds length{};
    bool operator==(const SpokenTurn &) const = default;
};

/// What is heard in the recording of a call: turns from the tapes in resources/demo/speech, so that
/// transcript, times and audio are one. Nobody says a name, because many calls share a turn.
struct Speech {
    Language language = Language::English;
    QList<SpokenTurn> turns; ///< Empty: nothing is recorded.
    bool operator==(const Speech &) const = default;

    std::chrono::milliseconds end() const; ///< Of the last turn.
    /// Neighbouring turns of one person as one.
    QList<SpokenTurn> joined() const;
    /// Ogg Opus, the guest left and the hotel right, exactly @p length from @p from on: quiet where nobody
    /// speaks.
    QByteArray audio(std::chrono::milliseconds from, Seconds length) const;
};

/// What makes the texts of a call differ from those of others in the same world.
quint64 textSeed(quint64 worldSeed, const CallSketch &call);
/// The language that the telephone is answered in.
Language languageOf(const Caller &caller);
/// Gives a call that is recorded a topic that there are recordings about, and a length that fits what can be
/// said.
/// @p seed: textSeed().
void fitToSpeech(CallSketch &call, quint64 seed);
/// What is said in a call that is recorded.
Speech speechOf(const CallSketch &call, quint64 seed);
/// What the gaps of phrases are filled with in recorded calls, in this language.
QMap<QString, QString> spokenSlots(Language language);

} // namespace callboard::sandbox
