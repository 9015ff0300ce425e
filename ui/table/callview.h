// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/idset.h"

#include <QTableView>
#include <QTimer>

namespace callboard {

class CallDelegate;
class WordMatcher;
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
    /// The selected rows, in the order of the table. However many rows are selected, there are few of these.
    QList<RowRange> selectedRanges() const;
    int selectedCount() const;
    /// One by one, for the few rows that something is done with: look at selectedCount() first.
    QList<int> selectedRows() const;
    /// The second line of each row is for the sentence that a search hit.
    void setSearch(const WordMatcher &matcher);

Q_SIGNALS:
    void opened(); ///< Enter or double click: to the details.
    void playWanted(); ///< Space, except within a name that is being typed.
    void copyWanted(); ///< The selected rows.
    void escaped(); ///< Escape, with no more than one row selected: back to the whole list.
    void selectedCountChanged(int rows);
    /// The user types the beginning of a name or number; empty: over. @p text goes on until a pause.
    void startTyped(const QString &text);
    void menuWanted(const QPoint &globalPosition); ///< For the selected rows.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRowHeight();
    void paintHits(const QRect &changed);
    void setHoveredRow(int row);
    void onEscape();
    QPoint menuPlaceForKeyboard() const;

    CallDelegate &m_delegate;
    bool m_compact = false;
    bool m_sideways = false; ///< The user moves along a row.
    int m_hoveredRow = -1;
    QString m_typed; ///< The beginning of a name, while it is being typed.
    QTimer m_typing;
};

} // namespace callboard
