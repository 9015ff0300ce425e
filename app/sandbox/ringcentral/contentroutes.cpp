// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings, messages and insights (ringcentral.md sections 6 and 7).
#include "app/sandbox/ringcentral/ringcentralapi.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

/// A second of silence.
QByteArray silentWave()
{
    constexpr int samples = 8000;
    const auto number = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(value >> (8 * i)));
        return text;
    };
    return "RIFF" + number(36 + samples, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(1, 2)
        + number(8000, 4) + number(8000, 4) + number(1, 2) + number(8, 2) + "data" + number(samples, 4)
        + QByteArray(samples, char(0x80));
}

} // namespace

ApiReply RingCentralApi::recording(const Route &route, const ApiRequest &request)
{
    const auto key = m_json.keyOfRecording(route.id);
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    if (!call || !m_json.isListed(*call) || !RingCentralJson::hasRecording(*call))
        return error(404, u"CMN-102"_s, u"Resource for parameter [recordingId] is not found"_s,
                     u"recordingId"_s);
    return jsonReply(m_json.recording(*call, rootOf(request)));
}

ApiReply RingCentralApi::media(const Route &route, const ApiRequest &request)
{
    const ApiReply known = recording(route, request);
    if (known.status != 200)
        return known;
    const QByteArray wave = silentWave();
    const QByteArray range = request.header("range");
    if (!range.startsWith("bytes="))
        return {200, wave, "audio/wav", {{"Accept-Ranges", "bytes"}}};
    const QList<QByteArray> ends = range.mid(6).split('-');
    const qsizetype begin = ends.value(0).toLongLong();
    const qsizetype last = ends.value(1).isEmpty() ? wave.size() - 1 : ends.value(1).toLongLong();
    if (begin >= wave.size() || last < begin)
        return {416, {}, "audio/wav", {{"Content-Range", "bytes */" + QByteArray::number(wave.size())}}};
    const qsizetype end = std::min(last, wave.size() - 1);
    const QByteArray part = "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(end) + '/'
        + QByteArray::number(wave.size());
    return {206, wave.mid(begin, end - begin + 1), "audio/wav", {{"Content-Range", part}}};
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
        return {200, silentWave(), "audio/wav"};
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
