// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace callboard {

class Theme;

/// A question with the chips of its answers, under the name of its section where that begins; below it what
/// was written.
class ScorecardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ScorecardDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The answer whose chip is at @p position; 0: not applicable. @p row is where the item is drawn.
    std::optional<int> chipAt(const QPoint &position, const QRect &row, const QModelIndex &index,
                              Qt::LayoutDirection direction) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Places;
    Places placesIn(const QRect &row, const QFont &font, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace callboard
