// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace callboard {

/// Which columns the call table shows, in which order and how wide. Kept in the settings with a version: a
/// layout of another version is not applied.
class ColumnLayout final : public QObject {
    Q_OBJECT
public:
    using Column = CallTableModel::Column;

    explicit ColumnLayout(QTableView &view, QObject *parent = nullptr);

    void save(QSettings &settings) const;
    /// False when nothing usable was kept: the layout is left as it is.
    bool restore(const QSettings &settings);
    void reset();

    /// "status:96 caller:240": the shown columns from the reading side on, with their widths in pixels.
    QString toText() const;
    /// Shows these columns and no others; widths may be left out, unknown words are passed over. False when
    /// there is no column in it: the layout is left as it is.
    bool apply(const QString &text);

    bool isShown(Column column) const;
    void setShown(Column column, bool shown);
    QList<Column> shownColumns() const; ///< From the reading side on.
    /// Fills @p menu with one entry per column and "Reset columns".
    void fillMenu(QMenu &menu);

private:
    QHeaderView &header() const;
    void showMenu(const QPoint &position);
    int defaultWidth(Column column) const;
    void shareTheRest();

    QTableView &m_view;
};

} // namespace callboard
