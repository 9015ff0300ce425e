// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"

#include <QByteArray>

namespace callboard {

/// A file of more bytes is not read.
inline constexpr qint64 mostGuestFileBytes = 64 * 1024 * 1024;

/// A guest as a line of a file, or a card, gives them.
struct GuestToImport {
    int line = 0; ///< Where it begins; from 1.
    Guest guest; ///< tidied().
    bool operator==(const GuestToImport &) const = default;
};

/// Why a line or a card was not taken.
enum class GuestProblem {
    UnclosedQuote, ///< A quotation mark that nothing closes.
    TextAfterQuote, ///< "a"b
    TooManyCells, ///< More than there are columns.
    TooLong, ///< A cell or a property of more than 64 K characters.
    NoNameOrNumber,
    BadNumber,
    BadDate,
    UnclosedCard, ///< No END:VCARD.
    NoCard, ///< Words outside of any card.
};
QString keyOf(GuestProblem problem); ///< "unclosed_quote", …

struct RejectedGuest {
    int line = 0;
    GuestProblem problem{};
    QString text; ///< What it is about: the cell, or the beginning of the line. At most 80 characters.
    QString original; ///< The line, or the card, as it stands in the file, without its last line break.
    QStringList cells; ///< Of a line that could be read as a row of a table.
    bool operator==(const RejectedGuest &) const = default;
};

/// What a file holds.
struct GuestsInFile {
    QList<GuestToImport> guests;
    QList<RejectedGuest> rejected; ///< By line.
    QStringList headings; ///< Of a table: names of its columns by which an import reads them as here.
    bool operator==(const GuestsInFile &) const = default;
};

/// Text in UTF-8, UTF-16 with byte order mark or of European writing without, else Windows' Latin-1; without
/// mark.
QString decodedText(const QByteArray &bytes);

/// The beginning of @p text, for RejectedGuest.
QString excerptOf(QStringView text);

/// A number as people write it: E.164 where possible, else its digits, at least three ("0612345678",
/// "+49123"). Null: no number.
QString readableNumber(QStringView text, QStringView region);
/// Numbers that stand in one cell, between ";", ",", "|" or line breaks. Absent: one of them is none; @p bad
/// is then which.
std::optional<QStringList> readableNumbers(QStringView text, QStringView region, QString &bad);
/// "de", "pt-BR" for "DE", "pt_BR", "German", "Deutsch"…; null for anything else.
QString readableLanguage(QStringView text);

} // namespace callboard
