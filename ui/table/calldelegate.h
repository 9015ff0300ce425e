// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/callwords.h"
#include "ui/textcache.h"

#include <QCache>
#include <QIcon>
#include <QStyledItemDelegate>

namespace callboard {

class Theme;

/// Draws the call table: status with icon and word, the caller in two tones, times and marks. Rows have one
/// height; compact rows show the caller in one line. While words are searched the cells keep to the first of
/// two lines; the second is for the sentence that was hit, over the whole width of the row (paintHit()).
class CallDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CallDelegate(const Theme &theme, const CallWords &words, QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    /// What is looked for, so that names and numbers show it. Not searching: an empty one.
    void setMatcher(const WordMatcher &matcher) { m_matcher = matcher; }
    bool isSearching() const { return !m_matcher.isEmpty(); }
    int rowHeight(const QFontMetrics &metrics) const;
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The sentence that was hit in the row at @p row, a rectangle over the whole width of the view.
    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                  const Hit &hit) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    using Column = CallTableModel::Column;
    struct Cell;

    void paintBackground(const Cell &cell, const QModelIndex &index) const;
    void paintPlaceholder(const Cell &cell) const;
    void paintRow(const Cell &cell, const CallRow &row, const QModelIndex &index) const;
    QRect contentOf(const QRect &row, const QFontMetrics &metrics) const;
    QRect secondLine(const QRect &row, const QFontMetrics &metrics) const;
    void paintStatus(const Cell &cell, const CallRow &row) const;
    void paintCaller(const Cell &cell, const CallRow &row, const QModelIndex &index) const;
    void paintCallerInOneLine(const Cell &cell, const QString &name, const QString &details,
                              bool deleted) const;
    void paintDirection(const Cell &cell, const CallRow &row) const;
    void paintMarks(const Cell &cell, const CallRow &row) const;
    void paintText(const Cell &cell, const QString &text, QColor colour, Qt::Alignment alignment,
                   bool struck) const;
    void paintSought(const Cell &cell, const QString &text, QColor colour, bool struck) const;
    void paintIcon(const Cell &cell, const QRect &place, const QString &name, const QColor &colour) const;
    const QIcon &icon(const QString &name, const QColor &colour) const;
    const QString &callerDetails(const CallRow &row) const;

    const Theme &m_theme;
    const CallWords &m_words;
    bool m_compact = false;
    WordMatcher m_matcher;
    int m_hoveredRow = -1;
    // Caches of what painting would otherwise make anew for each cell.
    mutable QHash<std::pair<QString, QRgb>, QIcon> m_icons;
    struct Details {
        CallRow row;
        QString text;
    };
    mutable QCache<CallId, Details> m_details{512};
    mutable TextCache m_texts;
};

} // namespace callboard
