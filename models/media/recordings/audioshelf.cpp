// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/audioshelf.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr QFile::Permissions ownersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto oldPart = std::chrono::days(7);

} // namespace

AudioShelf::AudioShelf(QString folder)
    : m_folder(std::move(folder))
{
}

QString AudioShelf::fileOf(const QString &stem, const QString &ending) const
{
    return m_folder + u'/' + stem + u'.' + ending;
}

bool AudioShelf::has(const QString &stem) const
{
    return sizeOf(stem) > 0;
}

qint64 AudioShelf::sizeOf(const QString &stem) const
{
    return QFileInfo(fileOf(stem, u"audio"_s)).size();
}

void AudioShelf::makeFolderOf(const QString &stem) const
{
    const QString folder = QFileInfo(fileOf(stem, u"audio"_s)).path();
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(m_folder, ownersFolder);
        QFile::setPermissions(folder, ownersFolder);
    }
}

void AudioShelf::use(const QString &stem)
{
    QFile file(fileOf(stem, u"audio"_s));
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

bool AudioShelf::isPinned(const QString &stem) const
{
    return QFileInfo::exists(fileOf(stem, u"pin"_s));
}

void AudioShelf::setPinned(const QString &stem, bool pinned)
{
    QFile mark(fileOf(stem, u"pin"_s));
    makeFolderOf(stem);
    if (!pinned)
        mark.remove();
    else if (mark.open(QIODevice::WriteOnly))
        mark.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void AudioShelf::remove(const QString &stem)
{
    const QFileInfo any(fileOf(stem, u"audio"_s));
    QDir folder(any.path());
    const QStringList names = folder.entryList({any.completeBaseName() + u".*"_s}, QDir::Files);
    for (const QString &name : names)
        folder.remove(name);
}

QHash<QString, AudioShelf::Entry> AudioShelf::entries() const
{
    QHash<QString, Entry> found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const QString stem = file.dir().dirName() + u'/' + file.fileName().section(u'.', 0, 0);
        const QString ending = file.suffix();
        Entry &entry = found[stem];
        entry.bytes += file.size();
        entry.isWhole = entry.isWhole || ending == u"audio";
        entry.isPart = entry.isPart || ending == u"part";
        entry.isKnownPart = entry.isKnownPart || ending == u"json";
        entry.isPinned = entry.isPinned || ending == u"pin";
        if (ending == u"audio" || ending == u"part")
            entry.usedAt = std::max(entry.usedAt, fromMs(file.lastModified().toMSecsSinceEpoch()));
    }
    return found;
}

QHash<QString, qint64> AudioShelf::kept() const
{
    QHash<QString, qint64> sizes;
    const QHash<QString, Entry> all = entries();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (entry->isWhole && !entry->isPinned)
            sizes.insert(entry.key(), entry->bytes);
    }
    return sizes;
}

qint64 AudioShelf::size()
{
    qint64 bytes = 0;
    const QHash<QString, Entry> all = entries();
    for (const Entry &entry : all)
        bytes += entry.bytes;
    return bytes;
}

qsizetype AudioShelf::count() const
{
    const QHash<QString, Entry> all = entries();
    return std::count_if(all.begin(), all.end(), [](const Entry &entry) { return entry.isWhole; });
}

void AudioShelf::shrinkTo(qint64 bytes, const QSet<QString> &kept)
{
    const QHash<QString, Entry> all = entries();
    qint64 there = 0;
    QList<std::pair<TimePoint, QString>> oldestFirst;
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        there += entry->bytes;
        if (!entry->isPinned && !kept.contains(entry.key()))
            oldestFirst.append({entry->usedAt, entry.key()});
    }
    std::sort(oldestFirst.begin(), oldestFirst.end());
    for (const auto &[usedAt, stem] : oldestFirst) {
        if (there <= bytes)
            return;
        there -= all[stem].bytes;
        remove(stem);
    }
}

void AudioShelf::tidy(TimePoint now)
{
    const QHash<QString, Entry> all = entries();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const bool isPart = entry->isPart && entry->isKnownPart && entry->usedAt > now - oldPart;
        if (entry->isWhole)
            QFile::remove(fileOf(entry.key(), u"part"_s)); // the rename was the last step
        else if (!isPart && !entry->isPinned)
            remove(entry.key());
    }
}

} // namespace callboard
