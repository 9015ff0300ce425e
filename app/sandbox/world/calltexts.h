// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/callsketch.h"
#include "app/sandbox/world/grammar.h"
#include "app/sandbox/world/speech.h"

namespace callboard::sandbox {

/// What was said and written: transcript, summary and note of a call, out of the phrases in resources/demo.
class CallTexts {
public:
    CallTexts(const People &people, quint64 seed);

    QString transcript(const CallSketch &call) const;
    /// What the recording of the call says; its transcript then says the same.
    Speech speech(const CallSketch &call) const;
    QString summary(const CallSketch &call) const;
    QString notes(const CallSketch &call) const;

    /// The name that phrases about @p topic begin with, e.g. "late-checkout".
    static QString nameOf(Topic topic);
    static QString fileOf(Language language); ///< Resource path.
    static Grammar grammarOf(Language language);
    /// Gaps that are filled from the call, in every language.
    static QStringList slotNames();

private:
    QString callerName(const CallSketch &call) const;
    Grammar::Slots slotsOf(const CallSketch &call, Language language) const;
    QString spoken(const CallSketch &call) const;
    QString dialogue(const CallSketch &call) const;
    QString message(const CallSketch &call) const;
    const Grammar &grammarIn(Language language) const { return m_grammars[qsizetype(language)]; }
    quint64 seedOf(const CallSketch &call) const;

    const People &m_people;
    quint64 m_seed;
    QList<Grammar> m_grammars; ///< By Language.
};

} // namespace callboard::sandbox
