// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"

namespace callboard {

/// A number that more guests than this share is a switchboard's or an agency's and tells nothing about who
/// rang.
inline constexpr int mostSharers = 5;

/// Why somebody may be the other party of a call; the best first.
enum class GuestReason {
    SameNumber = 1, ///< The very number is theirs.
    SimilarNumber = 2, ///< A national form, or the last digits, of their number.
    SameName = 3, ///< The provider calls the other party so.
};
QString keyOf(GuestReason reason); ///< "same_number", "similar_number", "same_name"

/// Somebody who may be meant: a guest of ours, or one whom only a provider knows.
struct GuestCandidate {
    std::optional<GuestId> guest;
    std::optional<GuestContact> contact; ///< Where there is no guest of ours.
    GuestReason reason = GuestReason::SameNumber;
    QString name;
    QString number; ///< Theirs.
    QList<Stay> stays;
    bool operator==(const GuestCandidate &) const = default;
};

/// A complete number of a person: neither withheld nor a short code, a name or a national form.
bool namesAPerson(QStringView number);

/// The guest to show for a call from or to @p number without asking: the only one who has exactly that
/// number, unless it is one of our own lines.
std::optional<GuestId> automaticMatch(QStringView number, bool isOwnLine, const QList<GuestId> &holders);

/// One of them is written without country code, or only in part, and they agree to the last of at least
/// seven digits. Two complete numbers are the same or not, never alike.
bool areSimilarNumbers(QStringView a, QStringView b);
/// The end of a number by which similar ones are found: its last seven digits. Null for less.
QString tailOf(QStringView number);

/// In the order to offer them for a call of @p day: the same number before a similar one before the name;
/// then who stays on that day, then whose stay is nearest, then by name. Guests of ours before others.
QList<GuestCandidate> ranked(QList<GuestCandidate> candidates, QDate day);

} // namespace callboard
