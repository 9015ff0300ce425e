// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notewords.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::NoteWords)
};

} // namespace

QString authorText(const NoteVersion &version, const QHash<AccountId, QString> &accounts)
{
    if (version.origin == NoteOrigin::Typed)
        return plainLine(version.author, 60);
    const QString account = plainLine(accounts.value(version.call.account), 60);
    //: Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.
    return account.isEmpty() ? Words::tr("Provider") : account;
}

QString firstWords(const QString &note, qsizetype most)
{
    for (const QStringView line : QStringView(note).left(5000).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return plainLine(line.trimmed().toString(), most);
    }
    //: In the list of versions of a note: this version has no text.
    return Words::tr("(empty)");
}

} // namespace callboard
