// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace callboard::sandbox {

/// An HTTP/1.1 request or answer, read whole.
struct HttpMessage {
    QByteArray startLine;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    QByteArray header(const QByteArray &name) const; ///< Empty when absent.
    int status() const { return startLine.split(' ').value(1).toInt(); }
    QByteArray bytes() const; ///< With the right Content-Length.
};

/// Cuts a stream into messages. Understands Content-Length only: the sandbox's clients and its server send
/// nothing else.
class MessageReader {
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete message; absent while more must come, and for ever once problem() is set.
    std::optional<HttpMessage> next();
    /// HTTP status to refuse the stream with; 0 while it is readable.
    int problem() const { return m_problem; }
    bool wantsContinue() const; ///< The sender waits for "100 Continue" before it sends the body.

private:
    bool readHead();

    QByteArray m_buffer;
    std::optional<HttpMessage> m_head;
    qsizetype m_bodySize = 0;
    int m_problem = 0;
};

} // namespace callboard::sandbox
