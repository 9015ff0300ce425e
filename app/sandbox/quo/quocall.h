// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/people.h"
#include "app/sandbox/world/world.h"
#include "models/domain/record.h"

/// How Quo sees a call of the world.
namespace callboard::sandbox::quo {

/// One of the vendor's thirteen words; several stand for the same outcome.
QString statusWord(const WorldCall &call);
/// What can be concluded from the word and the rest.
CallStatus outcome(const WorldCall &call);
const QString &lineNumber(const WorldCall &call);
/// The other party's number, or one of the words "anonymous", "blocked" and "restricted".
QString remoteNumber(const WorldCall &call);
bool isWord(const QString &number); ///< One of those.

bool hasRecording(const WorldCall &call);
bool hasVoicemail(const WorldCall &call);
/// A message whose sound and words are not ready.
bool isVoicemailPending(const WorldCall &call);
/// Recorded in parts, each from its first turn of the dialogue on; one part where nothing was written down.
struct Part {
    QString recordingId;
    std::chrono::milliseconds start; ///< From the answer.
    Seconds length;
    QList<Segment> segments; ///< Times from the answer.
};
QList<Part> partsOf(const WorldCall &call);
/// Sentence by sentence; empty: none was made.
QStringList summaryBullets(const WorldCall &call);
std::optional<Seconds> duration(const WorldCall &call);

QString lineId(int line); ///< "PN…"
QString userId(int staff); ///< "US…"
/// Null for nobody.
QString userOf(const WorldCall &call, const People &people);
/// Absent for the few calls whose line the vendor does not name; somebody of ours is in them.
QString lineIdOf(const WorldCall &call, const People &people);

} // namespace callboard::sandbox::quo
