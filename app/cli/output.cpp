// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace callboard {

using namespace Qt::StringLiterals;

Result<void> Output::openFile(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly))
        return {};
    return failure(Error::Kind::Storage, m_file->errorString());
}

void Output::write(QByteArrayView bytes)
{
    constexpr qsizetype flushAt = 64 * 1024;
    m_buffer.append(bytes);
    if (m_buffer.size() >= flushAt)
        flush();
}

void Output::line(const QString &text)
{
    write(QByteArray(text.toUtf8() + '\n'));
}

void Output::json(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson());
}

void Output::json(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson());
}

void Output::flush()
{
    if (m_file) {
        m_file->write(m_buffer); // QSaveFile remembers a failure until commit()
        m_buffer.clear();
        return;
    }
    const char *next = m_buffer.constData();
    const char *const end = next + m_buffer.size();
    while (next < end && !isOver()) {
        const ssize_t written = ::write(STDOUT_FILENO, next, size_t(end - next));
        if (written >= 0)
            next += written;
        else if (errno == EPIPE)
            m_readerLeft = true;
        else if (errno != EINTR && errno != EAGAIN)
            m_error = Error{Error::Kind::Storage, QString::fromLocal8Bit(std::strerror(errno))};
    }
    m_buffer.clear();
}

Result<void> Output::finish()
{
    flush();
    if (m_file && !m_file->commit())
        return failure(Error::Kind::Storage, m_file->errorString());
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

QString Output::name() const
{
    return m_file ? m_file->fileName() : Cli::tr("Standard output");
}

} // namespace callboard
