// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace callboard::test {

/// A server that says exactly the bytes it is told to, so that tests can play every kind of broken peer.
/// Listens on 127.0.0.1, works in the event loop of the test, remembers every request it read.
class RawServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< Path and query as sent.
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
        QByteArray line() const { return method + ' ' + target; }
    };
    enum class Then {
        KeepOpen, ///< Wait for another request.
        Close,
        Reset, ///< Drop the connection without a goodbye.
        Endless, ///< Say the bytes again and again until the client leaves.
        Drip, ///< One byte every 20 ms, beginning with these.
    };
    struct Answer {
        QByteArray bytes; ///< Status line, headers and body.
        Then then = Then::KeepOpen;
    };

    explicit RawServer(QObject *parent = nullptr);
    QUrl url() const; ///< "http://127.0.0.1:PORT"

    /// Answers for the requests to come, in order. Beyond them every request gets a 500 and counts as
    /// surplus.
    void say(const Answer &answer) { m_script.append(answer); }
    void say(const QByteArray &bytes, Then then = Then::KeepOpen) { m_script.append({bytes, then}); }
    /// Decides instead of the script.
    void answerWith(std::function<Answer(const Request &)> decide) { m_decide = std::move(decide); }

    const QList<Request> &requests() const { return m_requests; }
    QList<QByteArray> lines() const; ///< "GET /v1/calls?limit=1" of each request.
    int surplus() const { return m_surplus; }

    /// A whole answer with its length: reply(200, "[]").
    static QByteArray reply(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    /// Status line and headers only.
    static QByteArray head(int status, const QByteArray &headers);

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    Answer nextAnswer(const Request &request);

    QList<Answer> m_script;
    std::function<Answer(const Request &)> m_decide;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
    int m_surplus = 0;
    QTcpServer m_server; ///< Last: its sockets say goodbye to the members above.
};

} // namespace callboard::test
