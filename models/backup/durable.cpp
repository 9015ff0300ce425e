// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

void flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle); // some file systems cannot, and need not
    ::close(handle);
}

} // namespace

QString unfinishedName(const QString &file)
{
    const QFileInfo info(file);
    return info.absolutePath() + u"/."_s + info.fileName() + u".part"_s;
}

bool openPrivately(QFile &file)
{
    QFile::remove(file.fileName());
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool flushToDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

QString renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return qt_error_string();
    flushFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace callboard
