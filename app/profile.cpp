// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString set = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + u'/' + fallback;
    return base + u"/callboard"_s;
}

} // namespace

StorePaths Profile::store() const
{
    return {data + u"/cache.sqlite"_s, data + u"/desk.sqlite"_s, cache + u"/recordings"_s};
}

QString Profile::settingsFile() const
{
    return config + u"/callboard.ini"_s;
}

QString Profile::lockFile() const
{
    return state + u"/callboard.lock"_s;
}

QString Profile::logFile() const
{
    return state + u"/callboard.log"_s;
}

QStringList Profile::folders() const
{
    return {data, cache, state, config};
}

Profile Profile::ofUser()
{
    return {xdgFolder("XDG_DATA_HOME", u".local/share"_s), xdgFolder("XDG_CACHE_HOME", u".cache"_s),
            xdgFolder("XDG_STATE_HOME", u".local/state"_s), xdgFolder("XDG_CONFIG_HOME", u".config"_s)};
}

Profile Profile::under(const QString &folder)
{
    const QString base = QDir(folder).absolutePath();
    return {base + u"/data"_s, base + u"/cache"_s, base + u"/state"_s, base + u"/config"_s};
}

Result<void> Profile::make() const
{
    for (const QString &folder : folders()) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
            return failure(Error::Kind::Storage, u"cannot make the folder %1"_s.arg(folder));
    }
    return {};
}

ProfileLock::ProfileLock(const Profile &profile)
    : m_name(profile.lockFile())
{
}

ProfileLock::~ProfileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> ProfileLock::take()
{
    if (m_file < 0)
        m_file =
            ::open(QFile::encodeName(m_name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return failure(Error::Kind::Storage, u"cannot write %1"_s.arg(m_name));
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return failure(Error::Kind::Conflict, u"profile in use"_s);
    return failure(Error::Kind::Storage, u"cannot lock %1"_s.arg(m_name));
}

} // namespace callboard
