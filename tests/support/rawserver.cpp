// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace callboard::test {

namespace {

constexpr int dripEveryMs = 20;
constexpr qint64 endlessAhead = 256 * 1024;

/// Takes one whole request off the front of @p bytes.
std::optional<RawServer::Request> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    RawServer::Request request{words.value(0), words.value(1), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.insert(lines.at(i).first(std::max<qsizetype>(colon, 0)).toLower(),
                               lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return {};
    request.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

void reset(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}

void drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *const timer = new QTimer(socket);
    const auto position = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [=] { socket->write(bytes.mid((*position)++ % bytes.size(), 1)); });
    timer->start(dripEveryMs);
}

void pourEndlessly(QTcpSocket *socket, const QByteArray &bytes)
{
    const auto pour = [=] {
        while (socket->isOpen() && socket->bytesToWrite() < endlessAhead)
            socket->write(bytes);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
    pour();
}

} // namespace

RawServer::RawServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::onConnection);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QList<QByteArray> RawServer::lines() const
{
    QList<QByteArray> lines;
    for (const Request &request : m_requests)
        lines.append(request.line());
    return lines;
}

QByteArray RawServer::head(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers + "\r\n";
}

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return head(status,
                "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                    + "\r\n" + moreHeaders)
        + body;
}

void RawServer::onConnection()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::onBytes(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    while (const std::optional<Request> request = takeRequest(received)) {
        m_requests.append(*request);
        answer(socket, *request);
        if (!m_received.contains(socket))
            return; // closed meanwhile
    }
}

RawServer::Answer RawServer::nextAnswer(const Request &request)
{
    if (m_decide)
        return m_decide(request);
    if (!m_script.isEmpty())
        return m_script.takeFirst();
    ++m_surplus;
    return {reply(500, "{}"), Then::Close};
}

void RawServer::answer(QTcpSocket *socket, const Request &request)
{
    const Answer answer = nextAnswer(request);
    if (answer.then == Then::Drip)
        return drip(socket, answer.bytes);
    if (answer.then == Then::Endless)
        return pourEndlessly(socket, answer.bytes);
    socket->write(answer.bytes);
    if (answer.then == Then::Close)
        socket->disconnectFromHost();
    else if (answer.then == Then::Reset)
        reset(socket);
}

} // namespace callboard::test
