// SPDX-License-Identifier: GPL-3.0-or-later
// callboard_writepages VERSION DATE MAN-PAGE COMPLETION: part of the build, not installed.
#include "app/pages/pages.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace callboard;

namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.size() != 4) {
        std::fputs("Usage: callboard_writepages VERSION DATE MAN-PAGE COMPLETION\n", stderr);
        return 2;
    }
    return write(words[2], manPage(words[0], words[1])) && write(words[3], bashCompletion()) ? 0 : 1;
}
