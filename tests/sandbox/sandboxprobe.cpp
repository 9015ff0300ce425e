// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprobe.h"

#include <QHostAddress>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace callboard;

namespace {

constexpr int patienceMs = 120000;

/// The text of a chunked body; @p complete tells whether its end was there.
QByteArray unchunked(const QByteArray &text, bool &complete)
{
    QByteArray body;
    qsizetype position = 0;
    complete = false;
    while (position < text.size()) {
        const qsizetype lineEnd = text.indexOf("\r\n", position);
        const qsizetype size = text.mid(position, lineEnd - position).toLongLong(nullptr, 16);
        if (size == 0) {
            complete = true;
            return body;
        }
        body += text.mid(lineEnd + 2, size);
        position = lineEnd + 2 + size + 2;
    }
    return body;
}

} // namespace

SandboxOptions usualOptions(int calls)
{
    SandboxOptions options;
    options.calls = calls;
    options.seed = 7;
    options.now = fromIso(u"2026-11-21T09:30:00Z");
    options.requestsPerMinute = 0;
    return options;
}

SandboxHost::SandboxHost(SandboxOptions options)
{
    m_thread.start();
    m_context.moveToThread(&m_thread);
    run([this, options] {
        m_sandbox = std::make_unique<Sandbox>(options);
        m_started = m_sandbox->start().has_value();
        m_port = m_sandbox->port();
        m_key = m_sandbox->credentials(Provider::Escapelife).value(u"secret"_s).toLatin1();
    });
}

SandboxHost::~SandboxHost()
{
    run([this] { m_sandbox.reset(); });
    m_thread.quit();
    m_thread.wait();
}

/// In the sandbox's thread, until it is done. The thread sanitizer sees this semaphore, and not Qt's own.
void SandboxHost::run(const std::function<void()> &work)
{
    std::binary_semaphore done(0);
    const auto workAndTell = [&] {
        work();
        done.release();
    };
    QMetaObject::invokeMethod(&m_context, workAndTell, Qt::QueuedConnection);
    done.acquire();
}

SandboxProbe::SandboxProbe(const SandboxHost &host)
    : m_host(host)
{
}

Answer SandboxProbe::call(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    const bool hasBody = method == "POST" || method == "PATCH" || method == "PUT";
    return send(method, "/escapelife" + path,
                "X-API-Key: " + m_host.key() + "\r\nContent-Type: application/json\r\n",
                hasBody ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray());
}

Answer SandboxProbe::control(const QJsonObject &command)
{
    return send("POST", "/__control", {}, QJsonDocument(command).toJson());
}

QList<QJsonObject> SandboxProbe::lines(const QByteArray &target)
{
    QList<QJsonObject> objects;
    const Answer answer = send("GET", target);
    for (const QByteArray &line : answer.body.split('\n')) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return answer.complete ? objects : QList<QJsonObject>();
}

Answer SandboxProbe::send(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                          const QByteArray &body)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_buffer.clear();
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_host.port());
        if (!m_socket.waitForConnected(patienceMs))
            return {};
    }
    m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
                   + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return receive(method == "HEAD");
}

bool SandboxProbe::fill()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

Answer SandboxProbe::receive(bool headOnly)
{
    Answer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return answer;
    }
    const QList<QByteArray> head = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    answer.status = head.first().split(' ').value(1).toInt();
    for (const QByteArray &line : head.sliced(1))
        answer.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    if (answer.headers.contains("transfer-encoding")) {
        while (!m_buffer.endsWith("\r\n0\r\n\r\n") && m_buffer != "0\r\n\r\n" && fill()) { }
        answer.body = unchunked(m_buffer, answer.complete);
        m_buffer.clear();
        return answer;
    }
    const qsizetype length = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length && fill()) { }
    answer.complete = m_buffer.size() >= length;
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return answer;
}
