// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/sketchview.h"

#include "app/sandbox/world/carrierid.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QString withheldWord(int index)
{
    const QStringList words{u"anonymous"_s, u"restricted"_s, u"+266696687"_s};
    return words[index % words.size()];
}

QString phoneOf(const Caller &caller, const People &people)
{
    switch (caller.kind) {
    case CallerKind::Guest:
        return people.guestPhone(caller.index);
    case CallerKind::Stranger:
        return people.strangerPhone(caller.index);
    case CallerKind::Supplier:
        return people.supplierPhone(caller.index);
    case CallerKind::Withheld:
        return withheldWord(caller.index);
    case CallerKind::Robot:
        return people.robotPhone(caller.index);
    }
    Q_UNREACHABLE();
    return {};
}

CallStatus statusAt(const CallSketch &sketch, qint64 now)
{
    if (now >= sketch.endedAt())
        return sketch.outcome;
    return sketch.isAnswered() && now >= sketch.answeredAt() ? CallStatus::Active : CallStatus::Ringing;
}

/// RingCentral counts from the first ring, the others from the answer.
Seconds durationOf(const CallSketch &sketch)
{
    const bool fromRing = sketch.carrier == Carrier::RingCentral && sketch.isAnswered();
    return Seconds(fromRing ? sketch.ring + sketch.talk : sketch.talk);
}

void addTimes(qint64 present, const CallSketch &sketch, WorldCall &call)
{
    call.offeredAt = momentOf(sketch.offeredAt);
    call.loggedAt = momentOf(sketch.loggedAt);
    call.timesKnown = sketch.timesKnown;
    if (sketch.isAnswered() && present >= sketch.answeredAt())
        call.answeredAt = momentOf(sketch.answeredAt());
    if (present < sketch.endedAt())
        return;
    call.endedAt = momentOf(sketch.endedAt());
    if (sketch.talk > 0)
        call.duration = durationOf(sketch);
}

void addPeople(const CallSketch &sketch, const People &people, WorldCall &call)
{
    const bool tookPart = sketch.direction == Direction::Outbound || call.answeredAt;
    if (sketch.staff >= 0 && tookPart)
        call.staffId = people.staff()[sketch.staff].id;
    if (sketch.caller.kind != CallerKind::Guest)
        return;
    call.guestId = people.guestId(sketch.caller.index);
    if (sketch.number % 4) // Reception does not link every call.
        call.reservationId = people.reservationId(sketch.caller.index);
}

void addTexts(const CallSketch &sketch, const CallTexts &texts, WorldCall &call)
{
    if (sketch.hasRecording) {
        call.speech = texts.speech(sketch);
        call.recordingUrl = u"https://media.embruns.example/calls/%1.mp3"_s.arg(toBase36(sketch.key));
    }
    if (sketch.hasTranscript) {
        call.transcript = texts.transcript(sketch);
        call.topic = CallTexts::nameOf(sketch.topic);
    }
    if (sketch.hasSummary)
        call.summary = texts.summary(sketch);
    if (sketch.hasNotes)
        call.notes = texts.notes(sketch);
}

/// A row that was made beforehand changes when the call is taken, when it ends and when its texts arrive.
TimePoint changedAt(qint64 present, const CallSketch &sketch)
{
    const bool hasTexts = sketch.hasRecording || sketch.hasTranscript || sketch.hasSummary || sketch.hasNotes;
    qint64 last = sketch.loggedAt;
    for (const qint64 moment : {sketch.isAnswered() ? sketch.answeredAt() : sketch.loggedAt, sketch.endedAt(),
                                hasTexts ? sketch.textsAt() : sketch.loggedAt}) {
        if (moment <= present)
            last = std::max(last, moment);
    }
    return momentOf(last);
}

} // namespace

WorldCall seenAt(qint64 present, const CallSketch &sketch, const People &people, const CallTexts &texts)
{
    const bool inbound = sketch.direction == Direction::Inbound;
    const QString line = people.lines()[sketch.line].number;
    const QString remote = phoneOf(sketch.caller, people);
    WorldCall call;
    call.key = sketch.key;
    call.direction = sketch.direction;
    call.status = statusAt(sketch, present);
    call.carrier = sketch.carrier;
    call.carrierCallId = carrierCallId(sketch.carrier, sketch.key);
    call.fromNumber = inbound ? remote : line;
    call.toNumber = inbound ? line : remote;
    addTimes(present, sketch, call);
    call.changedAt = changedAt(present, sketch);
    addPeople(sketch, people, call);
    if (present >= sketch.textsAt() || sketch.carrier == Carrier::Manual)
        addTexts(sketch, texts, call);
    return call;
}

} // namespace callboard::sandbox
