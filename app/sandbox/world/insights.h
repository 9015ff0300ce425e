// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"
#include "models/domain/record.h"

namespace callboard::sandbox {

/// What the AI of a telephone system makes of a call, worked out from what the world says about it, so that
/// every system that shows it shows the same. Empty for calls without a transcript.
struct Insights {
    /// Speakers are "hotel" and "guest"; times from the start of the conversation, in order, within its
    /// length.
    QList<Segment> segments;
    QStringList topics; ///< "parking"
    QString sentiment; ///< POSITIVE, NEUTRAL or NEGATIVE; of the other party.
    QStringList nextSteps; ///< What was promised.
};
Insights insightsOf(const WorldCall &call);

/// The segments' words one after the other, each behind the name of its speaker: "Hotel: … \n Guest: …".
QString joinedText(const QList<Segment> &segments, const QString &hotel, const QString &guest);

/// Labels that somebody stuck on the call; few calls have any.
QStringList tagsOf(const WorldCall &call);

} // namespace callboard::sandbox
