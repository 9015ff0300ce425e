// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"
#include "models/domain/guestfile.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>

namespace callboard::fuzz {

inline QList<Guest> guestsOf(const GuestsInFile &file)
{
    QList<Guest> guests;
    for (const GuestToImport &entry : file.guests)
        guests << entry.guest;
    return guests;
}

/// Guests are tidy, and whoever was not taken is named with a reason.
inline void requireGuestFile(const GuestsInFile &file)
{
    for (const GuestToImport &entry : file.guests) {
        require(entry.line > 0, "a guest stands in a line");
        require(!entry.guest.name.isEmpty() || !entry.guest.numbers.isEmpty(),
                "a guest has a name or a number");
        require(tidied(entry.guest) == entry.guest, "a guest is tidied", entry.guest.name);
        require(guestFromJson(guestToJson(entry.guest)) == entry.guest, "a guest is kept as they are",
                QString::fromUtf8(QJsonDocument(guestToJson(entry.guest)).toJson()));
    }
    for (const RejectedGuest &entry : file.rejected) {
        require(entry.line > 0 && !keyOf(entry.problem).isEmpty(), "what was not taken has a reason");
        require(entry.text.size() <= 80, "the excerpt is short");
    }
}

/// What a written file must give back; stays are written by one of the formats only.
inline void requireSameGuests(const QList<Guest> &before, const QList<Guest> &after, const QString &file)
{
    require(before.size() == after.size(), "everybody is there again", file);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Guest &a = before[i];
        const Guest &b = after[i];
        const auto words = [](const Guest &guest) {
            return QStringList{guest.name, guest.numbers.join(u' '), guest.email, guest.language}.join(u'|');
        };
        const bool isAmbiguous =
            words(a).contains(QChar(u'\'')); // may be the guard of a formula, which a reader drops
        require(isAmbiguous || words(a) == words(b), "a guest who was written down is the same",
                words(a) + QStringLiteral(" became ") + words(b));
    }
}

} // namespace callboard::fuzz
