// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/audiorequest.h"

#include "models/providers/http/httpclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

Result<HttpReply> judgedAsLink(Result<HttpReply> reply)
{
    const int status = reply ? 0 : reply.error().httpStatus;
    if (status == 400 || status == 401 || status == 403 || status == 404 || status == 410) {
        reply.error().kind = Error::Kind::NotFound;
        reply.error().detail = u"the link was refused with status %1"_s.arg(status);
    }
    return reply;
}

} // namespace

HttpRequest audioFrom(HttpRequest address, const AudioRequest &wanted)
{
    address.sink = wanted.sink;
    address.openHeaders = wanted.headers;
    address.priority = wanted.priority;
    address.totalTimeout = wanted.totalTimeout;
    address.maxBytes = wanted.maxBytes;
    address.expected = {200, 206};
    address.expectJson = false;
    return address;
}

Result<HttpRequest> audioFromLink(const QString &link, const AudioRequest &wanted, bool isSigned)
{
    if (link.isEmpty())
        return failure(Error::Kind::Conflict, u"there is no audio yet"_s);
    const QUrl address(link, QUrl::StrictMode);
    if (address.isRelative() || address.host().isEmpty())
        return failure(Error::Kind::NotSupported, u"not an address"_s);
    HttpRequest request;
    request.link = address;
    request.isBare = isSigned;
    request.group = u"audio"_s; // what a storage host wants to be spared is not the API's affair
    return audioFrom(request, wanted);
}

QCoro::Task<Result<HttpReply>> audioBehind(HttpClient &http, QString link, AudioRequest wanted, bool isSigned)
{
    const Result<HttpRequest> request = audioFromLink(link, wanted, isSigned);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await http.send(*request);
    co_return judgedAsLink(reply);
}

QJsonObject objectIn(const QByteArray &body, const QStringList &keys)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    for (const QString &key : keys) {
        if (whole[key].isObject())
            return whole[key].toObject();
    }
    return whole;
}

} // namespace callboard
