// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupwords.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace callboard {

namespace {

struct Backup {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString withReason(const QString &sentence, const QString &reason)
{
    //: %1 is a sentence about what failed, %2 the system's reason.
    return reason.isEmpty() ? sentence : Backup::tr("%1 The reason: %2.").arg(sentence, plainLine(reason));
}

QString partName(const BackupFault &fault)
{
    //: In place of the name of a file inside a backup.
    return fault.subject.isEmpty() ? Backup::tr("its beginning") : plainLine(fault.subject, 120);
}

} // namespace

QString sentenceFor(const BackupFault &fault, const QString &file)
{
    using Kind = BackupFault::Kind;
    const QString name = plainLine(file);
    const QString part = partName(fault);
    const QString detail = plainLine(fault.detail, 200);
    switch (fault.kind) {
    case Kind::NotABackup:
        return Backup::tr("%1 is not a backup of Callboard. Choose a file that “Back up” has made.")
            .arg(name);
    case Kind::Truncated:
        return Backup::tr("%1 ends too early, so it is not whole. Copy it again from where it comes from, or "
                          "choose an older backup.")
            .arg(name);
    case Kind::Damaged:
        //: %1 is a file, %2 a file inside it.
        return Backup::tr("%1 is damaged: %2 is not what was backed up. Copy it again from where it comes "
                          "from, or choose an older backup.")
            .arg(name, part);
    case Kind::Missing:
        return Backup::tr("%1 is not whole: %2 is missing in it. Choose another backup.").arg(name, part);
    case Kind::Foreign:
        return Backup::tr("%1 contains %2, which no backup of Callboard does, or not in that place. Nothing "
                          "was unpacked from it; choose another backup.")
            .arg(name, part);
    case Kind::Unsound:
        //: %2 is a file inside the backup, %3 what the database says about it.
        return Backup::tr("The database %2 in %1 is not sound: %3. Choose another backup.")
            .arg(name, part, detail);
    case Kind::NewerFormat:
    case Kind::NewerData:
        return detail.isEmpty()
            ? Backup::tr(
                  "%1 was made by a newer version of Callboard. Install that version, then restore it.")
                  .arg(name)
            //: %1 is a file, %2 a version number.
            : Backup::tr("%1 was made by a newer version of Callboard, %2. Install that version, then "
                         "restore it.")
                  .arg(name, detail);
    case Kind::TooLarge:
        return Backup::tr("%1 claims to hold more than a backup of its size can. It was not unpacked; choose "
                          "another backup.")
            .arg(name);
    case Kind::NoSpace:
        //: %1 is a folder, %2 a size such as 1.2 GB.
        return Backup::tr("There is not enough room in %1: %2 must be free. Make room, then try again.")
            .arg(plainLine(fault.subject), sizeText(fault.needed));
    case Kind::CannotRead:
        return withReason(Backup::tr("%1 cannot be read.").arg(part), fault.detail);
    case Kind::CannotWrite:
        return withReason(Backup::tr("%1 cannot be written.").arg(part), fault.detail);
    case Kind::Store:
        return withReason(Backup::tr("The databases could not be copied or opened."), fault.detail);
    case Kind::Cancelled:
        return Backup::tr("Stopped. Nothing has changed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(BackupStage stage)
{
    switch (stage) {
    case BackupStage::Copying:
        return Backup::tr("Copying the databases…");
    case BackupStage::Packing:
        return Backup::tr("Packing…");
    case BackupStage::Checking:
        return Backup::tr("Checking…");
    case BackupStage::Unpacking:
        return Backup::tr("Unpacking…");
    }
    Q_UNREACHABLE();
    return {};
}

QString summaryOf(const BackupManifest &manifest)
{
    const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(toMs(manifest.madeAt));
    //: %1 is a moment, %2 a version number.
    const QString made =
        Backup::tr("Made on %1 by Callboard %2.")
            .arg(QLocale().toString(madeAt, QLocale::ShortFormat), plainLine(manifest.program, 40));
    QStringList parts{Backup::tr("%n account(s)", nullptr, int(manifest.accounts))};
    parts << (manifest.cacheSchema ? Backup::tr("%n call(s)", nullptr, int(manifest.calls))
                                   : Backup::tr("no calls, they are fetched again"));
    if (manifest.recordings > 0)
        parts << Backup::tr("recordings");
    parts << sizeText(manifest.bytes);
    //: %1: when a backup was made. %2: a list such as "2 accounts, 3 calls, 4 MB".
    return Backup::tr("%1 It holds settings, notes and decisions; %2.")
        .arg(made, QLocale().createSeparatedList(parts));
}

QString heldSentence(qint64 edits)
{
    if (edits == 0)
        return {};
    return Backup::tr("%n edit(s) that waited to be sent when the backup was made may have been sent since. "
                      "They are on hold: decide about each in “Edits waiting to be sent”.",
                      nullptr, int(edits));
}

QString erasedSentence(qint64 people)
{
    if (people == 0)
        return {};
    return Backup::tr("%n person(s) were erased here after this backup was made. They are in it: erase them "
                      "again after restoring.",
                      nullptr, int(people));
}

QString keptSentence(const QString &folder)
{
    //: %1 is a folder.
    return folder.isEmpty() ? QString()
                            : Backup::tr("What was here before is kept in %1.").arg(plainLine(folder));
}

QString keysSentence()
{
    return Backup::tr("Keys and passwords are not part of a backup. They stay in this computer's keyring; on "
                      "another computer each account asks for its key.");
}

} // namespace callboard
