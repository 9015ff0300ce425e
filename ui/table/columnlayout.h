// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

#include <QMap>
#include <QSet>
#include <QTimer>

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace callboard {

/// Which columns the call table shows, in which order and how wide. Kept in the settings with a version: a
/// layout of another version is not applied. Where there is less room than the columns want, names and
/// numbers become narrower first, then what the details show, too, gives way, so that nothing has to be
/// scrolled sideways; with the room it comes back.
class ColumnLayout final : public QObject {
    Q_OBJECT
public:
    using Column = CallTableModel::Column;

    explicit ColumnLayout(QTableView &view, QObject *parent = nullptr);

    void save(QSettings &settings);
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
    QList<Column> shownColumns() const; ///< From the reading side on; those that gave way are not among them.
    /// Fills @p menu with one entry per column and "Reset columns".
    void fillMenu(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHeaderView &header() const;
    void showMenu(const QPoint &position);
    int defaultWidth(Column column) const;
    void shareTheRest();
    int room() const;
    QList<Column> wantedColumns() const;
    int wantedWidth(Column column) const;
    int leastWidth(Column column) const;
    void adopt();
    void fit();
    void giveWay(const QList<Column> &wanted);
    void narrow(const QList<Column> &shown);
    void onResized(int section, int width);

    QTableView &m_view;
    QMap<Column, int> m_wanted; ///< Widths as the user or the default has them; empty: not known yet.
    QSet<Column> m_gaveWay; ///< Hidden as long as there is no room.
    QSet<Column> m_kept; ///< The user asked for them, or for their width: others give way.
    QList<Column> m_lasts; ///< The last column, and before it the one that was so before.
    QTimer m_again;
    bool m_isFitting = false;
};

} // namespace callboard
