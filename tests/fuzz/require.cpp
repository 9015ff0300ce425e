// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/require.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace callboard::fuzz {

namespace {

[[noreturn]] void fail(const QByteArray &words)
{
    std::fprintf(stderr, "%s\n", words.constData());
    std::fflush(stderr);
    std::abort();
}

/// Our own categories tell of what was left out of a reply, which is what the inputs are full of.
void heed(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOurs = context.category && std::strncmp(context.category, "callboard", 9) == 0;
    const bool isMistake = type == QtFatalMsg || (!isOurs && (type == QtWarningMsg || type == QtCriticalMsg));
    if (isMistake)
        fail("Qt: " + message.toUtf8());
}

} // namespace

void require(bool holds, const char *promise, const QString &seen)
{
    if (!holds)
        fail(QByteArray("Broken promise: ") + promise + (seen.isNull() ? "" : "; seen: ")
             + seen.left(2000).toUtf8());
}

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

QString textOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    // UTF-8 cannot say them, but JSON and old databases can: U+E000 and U+E001 stand for the two halves.
    text.replace(QChar(0xe000), QChar(0xd83d));
    text.replace(QChar(0xe001), QChar(0xdc00));
    return text;
}

void requireWords(const QString &text, const char *what)
{
    require(text.isNull() || !text.isEmpty(), "what nobody supplied is null", QString::fromLatin1(what));
    require(text.isValidUtf16(), "texts are whole characters", QString::fromLatin1(what));
}

void requireNoFormula(const QString &cell)
{
    const QString seen = cell.trimmed();
    bool isNumber = false;
    seen.toDouble(&isNumber);
    const bool begins =
        !seen.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(seen.front());
    require(!begins || isNumber, "no cell is a formula", cell);
}

bool isDisplaySafe(QStringView text)
{
    const auto isUnsafe = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x061c || u == 0x200e || u == 0x200f
            || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    };
    return std::none_of(text.begin(), text.end(), isUnsafe);
}

} // namespace callboard::fuzz

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static QCoreApplication application(count, names);
    qInstallMessageHandler(callboard::fuzz::heed);
    return 0;
}
