// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recoverywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace callboard {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString aboutTheDesk(const Recovery &recovery)
{
    if (recovery.desk == Recovery::State::Empty)
        return Wording::tr("The file with your own data (accounts, notes, guests) had nothing in it any "
                           "more. Close Callboard and put a "
                           "backup in its place, or connect your accounts again.");
    const int saved = int(std::min<qint64>(recovery.savedRows, INT_MAX));
    //: %1 is the path of a file.
    return Wording::
        tr("The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; "
           "the damaged file stays as %1. Look at your accounts and at what waits to be sent.",
           nullptr, saved)
            .arg(recovery.deskCopy);
}

QString aboutTheCache(const Recovery &recovery)
{
    if (recovery.cache == Recovery::State::Empty)
        return Wording::tr(
            "The file with the list of calls had nothing in it any more. The list is filled again from "
            "your accounts.");
    //: %1 is the path of a file.
    return Wording::
        tr("The file with the list of calls was damaged. The list is filled again from your accounts; the "
           "damaged file stays as %1.")
            .arg(recovery.cacheCopy);
}

} // namespace

QStringList sentencesFor(const Recovery &recovery)
{
    QStringList sentences;
    if (recovery.desk != Recovery::State::Sound)
        sentences << aboutTheDesk(recovery);
    if (recovery.cache != Recovery::State::Sound)
        sentences << aboutTheCache(recovery);
    return sentences;
}

} // namespace callboard
