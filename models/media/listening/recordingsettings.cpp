// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/recordingsettings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr std::array listsAhead{PrefetchReason::Selected, PrefetchReason::Review, PrefetchReason::Queue};

QString keyOf(PrefetchReason reason)
{
    switch (reason) {
    case PrefetchReason::Selected:
        return RecordingSettings::aheadKey + u"_selected"_s;
    case PrefetchReason::Review:
        return RecordingSettings::aheadKey + u"_review"_s;
    case PrefetchReason::Queue:
        return RecordingSettings::aheadKey + u"_queue"_s;
    case PrefetchReason::Rescue:
        return RecordingSettings::rescueKey;
    }
    Q_UNREACHABLE();
    return {};
}

bool isFolder(const QString &path)
{
    return !path.contains(QChar(0)) && QFileInfo(path).isAbsolute() && QFileInfo(path).isDir();
}

void writeUnless(bool isUsual, QSettings &settings, const QString &key, const QVariant &value)
{
    if (isUsual)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

QString RecordingSettings::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

RecordingSettings RecordingSettings::read(const QSettings &settings)
{
    SettingReader reader(settings);
    RecordingSettings read;
    RecordingChoices &choices = read.choices;
    choices.limitMiB = reader.number(limitKey, 0, RecordingChoices::mostMiB).value_or(choices.limitMiB);
    const bool isAhead = reader.flag(aheadKey).value_or(true);
    for (const PrefetchReason list : listsAhead) {
        if (!reader.flag(keyOf(list)).value_or(true) || !isAhead)
            choices.ahead.remove(list);
    }
    choices.rescues = reader.flag(rescueKey).value_or(choices.rescues);
    read.fileName = reader.text(fileNameKey).value_or(read.fileName);
    read.saveFolder = reader.text(folderKey, isFolder).value_or(read.saveFolder);
    read.unusable = reader.unusable();
    return read;
}

void RecordingSettings::write(QSettings &settings) const
{
    const RecordingChoices usual;
    writeUnless(choices.limitMiB == usual.limitMiB, settings, limitKey, choices.limitMiB);
    writeUnless(!choices.ahead.isEmpty(), settings, aheadKey, false);
    for (const PrefetchReason list : listsAhead)
        writeUnless(choices.ahead.isEmpty() || choices.ahead.contains(list), settings, keyOf(list), false);
    writeUnless(choices.rescues == usual.rescues, settings, rescueKey, choices.rescues);
    writeUnless(fileName == usualAudioName, settings, fileNameKey, fileName);
    writeUnless(saveFolder == usualFolder(), settings, folderKey, saveFolder);
    settings.sync();
}

void RecordingSettings::rememberFolder(QSettings &settings, const QString &folder)
{
    settings.setValue(folderKey, folder);
}

} // namespace callboard
