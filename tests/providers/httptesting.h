// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/httpclient.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>

/// What the tests of the HTTP client share.
Q_DECLARE_METATYPE(callboard::Error::Kind)
Q_DECLARE_METATYPE(callboard::HttpRequest)
Q_DECLARE_METATYPE(callboard::HttpRequest::Method)
Q_DECLARE_METATYPE(callboard::test::RawServer::Then)

namespace callboard::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline HttpConfig quickConfig(const QUrl &base)
{
    HttpConfig config;
    config.baseUrl = base;
    config.firstBackoff = 1ms;
    config.maxTries = 3;
    config.paces.insert(u"default"_s, Pace{100000, 1min});
    return config;
}

inline HttpRequest request(HttpRequest::Method method = HttpRequest::Method::Get,
                           const QString &path = u"/v1/calls"_s)
{
    using Method = HttpRequest::Method;
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (method != Method::Get && method != Method::Delete)
        request.body = R"({"notes":"x"})";
    return request;
}

inline Result<HttpReply> sent(HttpClient &client, const HttpRequest &request)
{
    return QCoro::waitFor(client.send(request));
}

} // namespace callboard::test
