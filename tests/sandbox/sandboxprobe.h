// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QThread>

#include <functional>

/// A sandbox on a thread of its own, as the program runs it.
class SandboxHost {
public:
    explicit SandboxHost(callboard::SandboxOptions options);
    ~SandboxHost();
    const callboard::Sandbox &sandbox() const { return *m_sandbox; }
    quint16 port() const { return m_port; }
    QByteArray key() const { return m_key; }
    bool isStarted() const { return m_started; }

private:
    void run(const std::function<void()> &work);

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<callboard::Sandbox> m_sandbox;
    bool m_started = false;
    quint16 m_port = 0;
    QByteArray m_key;
};

/// 5,000 calls, seed 7, a fixed present, no limit of requests.
callboard::SandboxOptions usualOptions(int calls = 5000);

/// What came over the wire.
struct Answer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    bool complete = false; ///< As long as it said it would be.

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray data() const { return object()[QStringLiteral("data")].toArray(); }
};

/// A plain HTTP client on one connection: it repeats nothing, follows nothing and believes nothing.
class SandboxProbe {
public:
    explicit SandboxProbe(const SandboxHost &host);

    /// @p path with the API's prefix left out; sends the right key.
    Answer call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    /// @p target as it is; @p headers each with "\r\n".
    Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                const QByteArray &body = {});
    Answer control(const QJsonObject &command);
    /// Lines of /__truth or /__journal.
    QList<QJsonObject> lines(const QByteArray &target);

private:
    Answer receive(bool headOnly);
    bool fill();

    const SandboxHost &m_host;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};
