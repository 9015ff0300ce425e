// SPDX-License-Identifier: GPL-3.0-or-later
// Audio of recordings and of voicemails (ringcentral.md section 6). Its links last, the token in the header
// does not.
#include "models/providers/ringcentral/callfacts.h"
#include "models/providers/ringcentral/ringcentralapi.h"
#include "models/providers/ringcentral/voicemail.h"

using namespace Qt::StringLiterals;

namespace callboard {

using Kind = Error::Kind;

QCoro::Task<Result<HttpRequest>> RingCentralApi::recordingAddress(AudioRequest wanted)
{
    const Result<HttpRequest> asking = ringcentral::recordingRequest(wanted.recordingId);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> recording = co_await send(*asking);
    if (!recording)
        co_return tl::unexpected(recording.error());
    const QString link = objectIn(recording->body, {})[u"contentUri"_s].toString();
    Result<HttpRequest> request = audioFromLink(link, wanted, false);
    if (request)
        request->group = asking->group;
    co_return request;
}

/// The message is named in the call, and its audio in the message.
QCoro::Task<Result<HttpRequest>> RingCentralApi::voicemailAddress(AudioRequest wanted)
{
    const Result<Record> call = co_await readCall(wanted.providerCallId);
    if (!call)
        co_return tl::unexpected(call.error());
    const Result<QByteArray> message = co_await readMessage(ringcentral::messageUriIn(call->raw));
    if (!message)
        co_return tl::unexpected(message.error());
    const Result<ringcentral::Voicemail> voicemail = ringcentral::parseVoicemail(*message);
    if (!voicemail || voicemail->audio.isEmpty())
        co_return failure(Kind::NotFound, u"the message has no audio"_s);
    const Result<HttpRequest> address = ringcentral::messageRequest(voicemail->audio, m_baseUrl);
    if (!address)
        co_return address;
    co_return audioFrom(*address, wanted);
}

QCoro::Task<Result<HttpReply>> RingCentralApi::fetchAudio(AudioRequest wanted)
{
    const bool isVoicemail = ringcentral::isVoicemail(Recording{.id = wanted.recordingId});
    Result<HttpRequest> request;
    if (isVoicemail)
        request = co_await voicemailAddress(wanted);
    else
        request = co_await recordingAddress(wanted);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    co_return reply;
}

} // namespace callboard
