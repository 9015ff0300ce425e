// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file that people have edited by hand.
#include "models/media/listening/recordingsettings.h"
#include "tests/fuzz/require.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static int number = 0; // QSettings remembers files by name
    const QString name = folder.filePath(QString::number(++number) + QStringLiteral(".ini"));
    QFile file(name);
    require(file.open(QIODevice::WriteOnly) && file.write(bytesOf(data, size)) == qint64(size),
            "a file is written");
    file.close();
    {
        QSettings settings(name, QSettings::IniFormat);
        RecordingSettings read = RecordingSettings::read(settings);
        require(read.choices.limitMiB >= 0 && read.choices.limitMiB <= RecordingChoices::mostMiB,
                "a limit is one");
        for (auto unusable = read.unusable.begin(); unusable != read.unusable.end(); ++unusable)
            require(!unusable.value().isEmpty(), "what cannot be used is named", unusable.key());
        QSettings fresh(name + QStringLiteral("2"), QSettings::IniFormat);
        read.unusable.clear();
        read.write(fresh);
        const RecordingSettings again = RecordingSettings::read(fresh);
        require(again.choices == read.choices && again.saveFolder == read.saveFolder
                    && again.fileName.simplified() == read.fileName.simplified(),
                "settings are kept as they are", read.fileName);
    }
    QFile::remove(name);
    QFile::remove(name + QStringLiteral("2"));
    return 0;
}
