// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestfile.h"

namespace callboard {

/// True for the beginning of a file of cards.
bool looksLikeVCards(const QByteArray &bytes);
/// The people of a file of vCards 2.1, 3.0 or 4.0, several in one file. Cards inside of cards, pictures and
/// whatever else is no name, number, mail address, language or note are passed over. Numbers in national form
/// are read with @p region. Pure; linear in the length of the file.
GuestsInFile guestsInVCards(const QByteArray &bytes, QStringView region = {});
/// Cards of version 4.0 in UTF-8.
QByteArray guestsToVCards(const QList<Guest> &guests);

} // namespace callboard
