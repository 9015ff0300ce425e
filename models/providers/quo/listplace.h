// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/quo/requests.h"

namespace callboard::quo {

/// A place in a window's list of calls; its text is a RecordPage::nextToken.
struct ListPlace {
    Surface surface = Surface::Dated;
    QString conversations; ///< V1: token of the page of conversations; null: the first.
    int pair = 0; ///< V1: which of the pairs in that page.
    QString calls; ///< Token of the page of calls; null: the first.
    bool operator==(const ListPlace &) const = default;
};
QString tokenOf(const ListPlace &place);
/// A null token is the first place. Absent: not a token of ours, or one of the other surface.
std::optional<ListPlace> placeOf(const QString &token, Surface surface);

} // namespace callboard::quo
