// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

#include <QHttpServer>

namespace callboard::sandbox {

/// Carries the method and target of a request to the Backend as the client wrote them: QtHttpServer 6.4 hands
/// over a URL that it has encoded a second time, and later versions do not.
inline const QByteArray requestLineHeader = "x-sandbox-request";

/// A request line or its header, taken apart. Path: with the API's prefix.
struct RequestLine {
    QByteArray method;
    QByteArray path;
    QByteArray query;
};
RequestLine parsedRequestLine(const QByteArray &line);
/// "/escapelife/v1/calls" is "/v1/calls" of the API "escapelife".
QString apiName(const RequestLine &line);
ApiRequest apiRequest(const RequestLine &line, const QByteArray &body,
                      std::function<QByteArray(const QByteArray &)> header);

/// The HTTP server behind the gate; listens on a loopback port of its own.
class Backend {
public:
    explicit Backend(const QMap<QString, Api *> &apis);
    bool start();
    quint16 port() const { return m_port; }

private:
    QHttpServerResponse answer(const QString &api, const QHttpServerRequest &request);

    const QMap<QString, Api *> &m_apis;
    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace callboard::sandbox
