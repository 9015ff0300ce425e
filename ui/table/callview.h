// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace callboard {

class CallDelegate;

/// The call table's view: one row height, whole rows, and what the keys mean in it.
class CallView final : public QTableView {
    Q_OBJECT
public:
    explicit CallView(CallDelegate &delegate, QWidget *parent = nullptr);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// First row that is at least half visible; -1 when there is none.
    int topRow() const;
    /// Lets this row be the first one, the same number of pixels cut off.
    void scrollRowToTop(int row);
    QList<int> selectedRows() const; ///< In the order of the table.

Q_SIGNALS:
    void opened();                                 ///< Enter or double click: to the details.
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
    int m_hoveredRow = -1;
};

} // namespace callboard
