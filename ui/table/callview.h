// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace callboard {

class CallDelegate;
class Theme;

/// The call table's view: one row height, whole rows, and what the keys mean in it.
class CallView final : public QTableView {
    Q_OBJECT
public:
    CallView(const Theme &theme, CallDelegate &delegate, QWidget *parent = nullptr);
    /// Up and down only: whole rows are what one looks at, so the columns stay where they are.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// First row that is at least half visible; -1 when there is none.
    int topRow() const;
    /// Lets this row be the first one, the same number of pixels cut off.
    void scrollRowToTop(int row);
    QList<int> selectedRows() const; ///< In the order of the table.

Q_SIGNALS:
    void opened(); ///< Enter or double click: to the details.
    void copyWanted(); ///< The selected rows.
    void menuWanted(const QPoint &globalPosition); ///< For the selected rows.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRowHeight();
    void setHoveredRow(int row);
    QPoint menuPlaceForKeyboard() const;

    CallDelegate &m_delegate;
    bool m_compact = false;
    bool m_sideways = false; ///< The user moves along a row.
    int m_hoveredRow = -1;
};

} // namespace callboard
