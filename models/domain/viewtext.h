// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/savedview.h"

/// Saved views as a text that people read, send to each other and keep in version control:
///
///     view: Night shift
///     query: at:22-6 -status:completed sort:started:desc
///     columns: status caller line started
///
/// One block per view, "#" begins a comment, empty lines do not matter. A block that is not understood is
/// left out and named; the others still count.
namespace callboard {

struct ViewText {
    struct View {
        SavedView view; ///< Always has a name.
        int line = 0; ///< Where its block begins, from 1.
        bool operator==(const View &) const = default;
    };
    struct Rejected {
        enum class Reason { StrayLine, NoName, LongName, NameTwice, NoQuery, BadQuery, KeyTwice };
        Reason reason;
        int line = 0; ///< Of the mistake, from 1.
        QString what; ///< The offending words, as written.
        QString name; ///< Of the view; null before the first one.
        bool operator==(const Rejected &) const = default;
    };
    QList<View> views;
    QList<Rejected> rejected;
};

constexpr qint64 longestViewText = 1024 * 1024; ///< In bytes; more is no list of views.

/// A view of a text beside what is there already under its name.
struct ViewImport {
    enum class Kind { New, Same, Changed };
    Kind kind;
    SavedView view;
    SavedView before; ///< Of Changed: what it would replace.
};
/// @p known with their names filled in. A shipped view is the same one under any name.
QList<ViewImport> comparedWith(const QList<SavedView> &known, const ViewText &text);

/// @p views with their names filled in.
QString viewsToText(const QList<SavedView> &views);
ViewText viewsFromText(QStringView text);

} // namespace callboard
