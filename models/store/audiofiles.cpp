// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audiofiles.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString shortHash(const QString &text)
{
    constexpr int bytes = 8;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(bytes).toHex());
}

QString folderOf(const QString &folder, AccountId account)
{
    return folder + u'/' + QString::number(qint64(account));
}

} // namespace

QString audioStem(const RecordRef &call, const QString &recordingId)
{
    return u"%1/%2-%3"_s.arg(QString::number(qint64(call.account)), shortHash(call.toString()),
                             shortHash(recordingId));
}

void removeAudioOf(const QString &folder, const RecordRef &call)
{
    if (folder.isEmpty())
        return;
    QDir files(folderOf(folder, call.account));
    const QStringList names = files.entryList({shortHash(call.toString()) + u"-*"_s}, QDir::Files);
    for (const QString &name : names)
        files.remove(name);
}

void removeAudioOf(const QString &folder, AccountId account)
{
    if (!folder.isEmpty())
        QDir(folderOf(folder, account)).removeRecursively();
}

} // namespace callboard
