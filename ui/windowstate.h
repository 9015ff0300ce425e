// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "ui/theme.h"

class QByteArray;
class QSettings;

namespace callboard {

/// What the window remembers from one session to the next, besides the columns. What is missing or unreadable
/// in the settings is left at its first value.
struct WindowState {
    QByteArray geometry;
    QByteArray mainSplitter;
    QByteArray leftSplitter;
    QByteArray sideSplitter;
    bool sideBarOpen = true;
    std::optional<QStringList> foldedGroups; ///< Of the side bar; absent: as at first.
    QString view; ///< Name of the saved view in force; empty: none.
    bool queueShown = false; ///< The queue, not the calls.
    bool reviewShown = false; ///< The reviews.
    bool chartOpen = true;
    bool compactRows = false;
    Theme::Scheme scheme = Theme::Scheme::System;
    QString filterText;
    Sort sort;
    bool operator==(const WindowState &) const = default;

    static WindowState read(const QSettings &settings);
    void write(QSettings &settings) const;
};

} // namespace callboard
