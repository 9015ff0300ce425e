// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings, messages and insights (ringcentral.md sections 6 and 7).
#include "app/sandbox/audioreply.h"
#include "app/sandbox/ringcentral/ringcentralapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr std::chrono::days kept(90);

} // namespace

ApiReply RingCentralApi::recording(const Route &route, const ApiRequest &request)
{
    const auto key = m_json.keyOfRecording(route.id);
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    if (!call || !m_json.isListed(*call) || !RingCentralJson::hasRecording(*call)
        || call->offeredAt < m_world.now() - kept)
        return error(404, u"CMN-102"_s, u"Resource for parameter [recordingId] is not found"_s,
                     u"recordingId"_s);
    return jsonReply(m_json.recording(*call, rootOf(request)));
}

ApiReply RingCentralApi::media(const Route &route, const ApiRequest &request)
{
    const ApiReply known = recording(route, request);
    if (known.status != 200)
        return known;
    if (!m_recordingsAllowed)
        return error(403, u"CMN-401"_s, u"In order to call this API endpoint, application needs permission"_s,
                     {}, u"ReadCallRecording"_s);
    const WorldCall call = *m_shelf.find(*m_json.keyOfRecording(route.id));
    return audioReply(request, audioOf(call, recordedLength(call)));
}

ApiReply RingCentralApi::message(const Route &route, const ApiRequest &request)
{
    const auto key = m_json.keyOfRecording(route.id);
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    if (!call || !m_json.isListed(*call) || call->status != CallStatus::Voicemail)
        return error(404, u"CMN-102"_s, u"Resource for parameter [messageId] is not found"_s, u"messageId"_s);
    if (route.kind == Route::Kind::Message)
        return jsonReply(m_json.message(*call, rootOf(request)));
    if (route.part == u"1")
        return audioReply(request, audioOf(*call, recordedLength(*call)));
    if (route.part == u"2" && !call->transcript.isEmpty())
        return {200, call->transcript.toUtf8(), "text/plain; charset=utf-8"};
    return error(404, u"CMN-102"_s, u"Resource for parameter [attachmentId] is not found"_s,
                 u"attachmentId"_s);
}

ApiReply RingCentralApi::insights(const Route &route)
{
    if (!m_insightsAllowed)
        return error(403, u"CMN-401"_s, u"In order to call this API endpoint, application needs permission"_s,
                     {}, u"ReadRingSenseInsights"_s);
    const bool byRecording = route.isOwn;
    const auto key = m_json.keyOfRecording(route.id);
    auto call = byRecording ? (key ? m_shelf.find(*key) : std::nullopt)
                            : m_world.callOfCarrier(Carrier::RingCentral, route.id);
    if (!call || !m_json.isListed(*call) || !m_json.hasInsights(*call))
        return error(404, u"CMN-102"_s, u"Insights are not found"_s);
    const QJsonObject insights = m_json.insights(*call);
    return jsonReply(byRecording ? insights : QJsonObject{{u"records"_s, QJsonArray{insights}}});
}

} // namespace callboard::sandbox
