// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time.h"
#include "models/providers/http/redaction.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int filesKept = 5;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// callboard.log, and callboard.1.log (younger) to callboard.4.log (older) behind it.
class LogFile {
public:
    void open(const QString &directory)
    {
        m_directory = directory;
        QDir().mkpath(directory);
        QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
        reopen();
    }
    bool isOpen() const { return !m_directory.isEmpty(); }
    void write(const QByteArray &line)
    {
        if (m_directory.isEmpty())
            return;
        if (m_file.size() + line.size() > largestFile)
            rotate();
        m_file.write(line);
        m_file.flush();
    }

private:
    QString pathOf(int age) const
    {
        return QDir(m_directory).filePath(age == 0 ? u"callboard.log"_s : u"callboard.%1.log"_s.arg(age));
    }
    void reopen()
    {
        m_file.close();
        m_file.setFileName(pathOf(0));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
            m_directory.clear(); // stderr has to do
    }
    void rotate()
    {
        m_file.close();
        QFile::remove(pathOf(filesKept - 1));
        for (int age = filesKept - 1; age > 0; --age)
            QFile::rename(pathOf(age - 1), pathOf(age));
        reopen();
    }

    QString m_directory;
    QFile m_file;
};

struct Sink {
    QMutex mutex;
    LogFile file;
};

Sink &sink()
{
    static Sink *const instance = new Sink; // libraries log until the very end of the process
    return *instance;
}

QStringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug";
    case QtInfoMsg:
        return u"info";
    case QtWarningMsg:
        return u"warning";
    case QtCriticalMsg:
        return u"error";
    case QtFatalMsg:
        return u"fatal";
    }
    return u"?";
}

/// One message is one line: nobody's data can pretend to be a message of its own.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            line += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            line += c;
    }
    return line;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text =
        u"%1 %2 %3: %4\n"_s.arg(toIso(SystemClock().now()), nameOf(type), QString::fromUtf8(context.category),
                                onOneLine(redacted(message)));
    const QByteArray line = text.toUtf8();
    const QMutexLocker lock(&sink().mutex);
    static const bool isForced = qEnvironmentVariableIntValue("QT_FORCE_STDERR_LOGGING") != 0;
    if (!sink().file.isOpen() || type == QtFatalMsg || isForced)
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    sink().file.write(line);
}

} // namespace

void installLogSink(const QString &directory)
{
    if (!directory.isEmpty()) {
        const QMutexLocker lock(&sink().mutex);
        sink().file.open(directory);
    }
    qInstallMessageHandler(write);
}

} // namespace callboard
