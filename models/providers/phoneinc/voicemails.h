// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/phoneinc/parser.h"

#include <QHash>
#include <QSet>

namespace callboard::phoneinc {

/// Finds the calls in which voicemails were left (phone-inc.md section 5). A voicemail names no call, so it
/// goes to the unanswered inbound call of the same number on the same main number that began last before it,
/// at most some minutes earlier. What was found once stays, unless a call that fits better turns up.
class VoicemailMatcher {
public:
    void setVoicemails(const QList<Voicemail> &voicemails);
    /// Adds what is known to the records of a page, or to one record: status, transcript and recording go
    /// into its details.
    void addTo(QList<Record> &records);

private:
    struct Claim {
        QString callId;
        TimePoint startedAt;
    };
    void claim(const Voicemail &voicemail, const QList<Record> &records);

    QList<Voicemail> m_voicemails;
    QHash<QString, Claim> m_claims; ///< By the id of the voicemail.
    QSet<QString> m_lost; ///< Calls that were thought to have one.
};

} // namespace callboard::phoneinc
