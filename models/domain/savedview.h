// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace callboard {

/// A query under a name, with the columns it is looked at in. Views are kept in desk.sqlite in the user's
/// order.
struct SavedView {
    QString shipped; ///< Key of the view that came with the program, e.g. "missed"; null for one's own.
    QString name; ///< Null: a shipped view under its own name, in the user's language.
    QString query; ///< In the query language, "sort:" included.
    QString columns; ///< As ColumnLayout::toText(); empty: the table keeps its columns.
    bool operator==(const SavedView &) const = default;
};

/// The views of a first start, in their order.
const QList<SavedView> &shippedViews();
/// Null when there is no such key.
const SavedView *shippedView(const QString &key);

/// What a name is compared by: two views must differ in it.
QString foldedViewName(const QString &name);
constexpr int longestViewName = 80; ///< In UTF-16 units.

/// The same conditions in the same order; what was only written otherwise does not count.
bool isSameQuery(const QString &a, const QString &b);

} // namespace callboard
