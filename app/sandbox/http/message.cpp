// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/message.h"

namespace callboard::sandbox {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 64 * 1024 * 1024;
constexpr int badRequest = 400;
constexpr int lengthRequired = 411;
constexpr int bodyTooLarge = 413;
constexpr int headTooLarge = 431;

} // namespace

QByteArray HttpMessage::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

QByteArray HttpMessage::bytes() const
{
    QByteArray text = startLine + "\r\n";
    for (const auto &[name, value] : headers) {
        if (name != "content-length")
            text += name + ": " + value + "\r\n";
    }
    return text + "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool MessageReader::wantsContinue() const
{
    return m_head && m_head->header("expect").toLower() == "100-continue";
}

bool MessageReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > largestHead)
            m_problem = headTooLarge;
        return false;
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_head = HttpMessage{lines.first().trimmed(), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        m_head->headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    bool ok = true;
    const QByteArray length = m_head->header("content-length");
    m_bodySize = length.isEmpty() ? 0 : length.toLongLong(&ok);
    if (!ok || m_bodySize < 0 || !m_head->startLine.contains("HTTP/1."))
        m_problem = badRequest;
    else if (m_bodySize > largestBody)
        m_problem = bodyTooLarge;
    else if (!m_head->header("transfer-encoding").isEmpty())
        m_problem = lengthRequired;
    return m_problem == 0;
}

std::optional<HttpMessage> MessageReader::next()
{
    if (m_problem || (!m_head && !readHead()) || m_buffer.size() < m_bodySize)
        return {};
    HttpMessage message = std::move(*m_head);
    message.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_head.reset();
    return message;
}

} // namespace callboard::sandbox
