// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/exitcode.h"
#include "ui/wording.h"

#include <QFile>

#include <cstdio>
#include <cwchar>
#include <termios.h>
#include <unistd.h>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

bool progressIsShown = false;

void writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

/// Marks, embeddings, overrides and isolates that can turn the direction of what follows.
bool isBidiControl(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

QString cleaned(const QString &text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' && keepLines)
            result += c;
        else if (c == u'\n' || c == u'\t' || c == u'\r')
            result += u' ';
        else if (c.category() != QChar::Other_Control && !isBidiControl(c))
            result += c;
    }
    return result;
}

/// Keys typed while this lives are not shown.
class EchoOff {
public:
    EchoOff()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before = {};
};

/// Read by hand: QFile would go on after Ctrl+C, and take more than one line. Absent at the end of the input.
std::optional<QByteArray> nextLineOfInput()
{
    constexpr qsizetype longestLine = 16 * 1024;
    QByteArray line;
    char byte = 0;
    bool isEnd = true;
    while (line.size() < longestLine && ::read(STDIN_FILENO, &byte, 1) == 1) {
        isEnd = false;
        if (byte == '\n')
            break;
        line += byte;
    }
    return isEnd ? std::nullopt : std::optional(line.trimmed());
}

} // namespace

void tell(const QString &sentence)
{
    showProgress({});
    writeError(printable(sentence) + u'\n');
}

void tell(const Error &error, const QString &subject)
{
    tell(sentenceFor(error, subject));
}

int wrongUsage(const QString &sentence)
{
    tell(sentence);
    return WrongUsage;
}

void showProgress(const QString &line)
{
    if (!::isatty(STDERR_FILENO) || (line.isEmpty() && !progressIsShown))
        return;
    writeError(u"\r\x1b[K"_s + printable(line));
    progressIsShown = !line.isEmpty();
}

QString printable(const QString &text)
{
    return cleaned(text, false);
}

QString printableLines(const QString &text)
{
    return cleaned(text, true);
}

int cellWidth(const QString &text)
{
    int columns = 0;
    for (const uint code : text.toUcs4())
        columns += qMax(0, ::wcwidth(wchar_t(code)));
    return columns;
}

QString cell(const QString &text, int columns)
{
    QString shown = printable(text);
    if (cellWidth(shown) > columns) {
        while (!shown.isEmpty() && cellWidth(shown) > columns - 1)
            shown.chop(shown.back().isLowSurrogate() ? 2 : 1);
        shown += u'…';
    }
    return shown + QString(columns - cellWidth(shown), u' ');
}

bool isTerminal()
{
    return ::isatty(STDIN_FILENO);
}

std::optional<QString> readAnswer(const QString &question)
{
    writeError(printable(question) + u' ');
    const std::optional<QByteArray> line = nextLineOfInput();
    return line ? std::optional(QString::fromUtf8(*line)) : std::nullopt;
}

Result<QByteArray> readSecret(const QString &question)
{
    std::optional<QByteArray> secret;
    if (isTerminal()) {
        writeError(printable(question) + u' ');
        const EchoOff echoOff;
        secret = nextLineOfInput();
        writeError(u"\n"_s);
    } else {
        secret = nextLineOfInput();
    }
    if (!secret || secret->isEmpty())
        return failure(Error::Kind::Invalid, u"no key was given"_s);
    return *secret;
}

Result<QByteArray> readStandardInput(qint64 most)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, input.errorString());
    const QByteArray bytes = input.read(most + 1);
    if (bytes.size() > most)
        return failure(Error::Kind::Invalid, u"more than %1 bytes"_s.arg(most));
    return bytes;
}

} // namespace callboard
