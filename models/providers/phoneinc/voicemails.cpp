// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/voicemails.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::phoneinc {

namespace {

constexpr auto longestMessage = 6min; ///< From the first ring to the row of the voicemail.

bool mayHaveLeft(const Record &record, const Voicemail &voicemail)
{
    const CallFacts &facts = record.facts;
    return facts.direction == Direction::Inbound && !facts.answeredAt && facts.startedAt
        && facts.status == CallStatus::Missed && facts.fromNumber == voicemail.from
        && facts.references.value(u"main_number_id"_s) == voicemail.mainNumberId
        && *facts.startedAt <= voicemail.createdAt
        && voicemail.createdAt - *facts.startedAt <= longestMessage;
}

CallDetails detailsOf(const Voicemail &voicemail)
{
    CallDetails details;
    details.facts.status = CallStatus::Voicemail;
    details.facts.transcript = voicemail.transcript;
    if (voicemail.hasAudio)
        details.facts.recordings.append({voicemail.id, Recording::State::Available, {}});
    details.raw = R"({"voicemail":)" + voicemail.raw + '}';
    return details;
}

} // namespace

void VoicemailMatcher::setVoicemails(const QList<Voicemail> &voicemails)
{
    m_voicemails = voicemails;
}

void VoicemailMatcher::claim(const Voicemail &voicemail, const QList<Record> &records)
{
    for (const Record &record : records) {
        if (!mayHaveLeft(record, voicemail))
            continue;
        const auto known = m_claims.constFind(voicemail.id);
        if (known != m_claims.constEnd() && known->startedAt >= *record.facts.startedAt)
            continue;
        if (known != m_claims.constEnd())
            m_lost.insert(known->callId);
        m_claims.insert(voicemail.id, {record.ref.providerCallId, *record.facts.startedAt});
    }
}

void VoicemailMatcher::addTo(QList<Record> &records)
{
    QHash<QString, const Voicemail *> byCall;
    for (const Voicemail &voicemail : std::as_const(m_voicemails)) {
        claim(voicemail, records);
        const auto known = m_claims.constFind(voicemail.id);
        if (known != m_claims.constEnd())
            byCall.insert(known->callId, &voicemail);
    }
    for (Record &record : records) {
        if (const Voicemail *const voicemail = byCall.value(record.ref.providerCallId))
            record.details = detailsOf(*voicemail);
        else if (m_lost.contains(record.ref.providerCallId))
            record.details = CallDetails{{}, "{}"}; // takes back what was said before
    }
}

} // namespace callboard::phoneinc
