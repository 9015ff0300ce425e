// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/shelf.h"

#include <QSet>

namespace callboard::sandbox::twilio {

/// A call as Twilio files it: the conversation itself, or the leg that <Dial> made to reach a person.
struct Leg {
    WorldCall call;
    bool isChild = false;

    QString sid() const;
    std::optional<TimePoint> startedAt() const; ///< Absent while it rings.
    TimePoint filedAt() const; ///< What the list's day filters go by.
};

/// Twilio's calls in the world, and the legs that no other system knows: of every fourth answered inbound
/// conversation one, made of the conversation's key.
class CallBook {
public:
    explicit CallBook(const World &world);

    const Shelf &shelf() const { return m_shelf; }
    bool hasChild(const WorldCall &call) const;
    std::optional<Leg> find(const QString &sid) const;
    /// The conversation whose recording (RE) or transcript (GT) that is; absent when it has none.
    std::optional<WorldCall> recorded(const QString &sid) const;
    /// Only the leg: its conversation stays.
    void forgetChild(quint64 key) { m_forgotten.insert(key); }

private:
    const World &m_world;
    Shelf m_shelf;
    QSet<quint64> m_forgotten;
};

QString recordingSid(const WorldCall &call);
QString transcriptSid(const WorldCall &call);
QString sidOf(QStringView prefix, quint64 key); ///< Of anything that belongs to a call.
bool hasRecording(const WorldCall &call);
bool hasTwoChannels(const WorldCall &call); ///< So its recording can be asked for.
bool isMessage(const WorldCall &call); ///< Left after the tone: <Record>.
TimePoint recordedAt(const WorldCall &call); ///< When its recording was filed: after the call.
/// Messages were transcribed the old way, as plain text; conversations went through Voice Intelligence.
bool hasTranscript(const WorldCall &call);
bool hasTranscription(const WorldCall &call);

} // namespace callboard::sandbox::twilio
