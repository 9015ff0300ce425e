// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textcache.h"

#include <QStyledItemDelegate>

namespace callboard {

class Theme;

/// A value of a FacetModel with its mark, its name, how many calls have it, and a faint bar for how many that
/// is. The whole row is the mark: a click or Space chooses, with Ctrl (or the minus key) leaves out.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FacetDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const Theme &m_theme;
    mutable TextCache m_texts;
};

} // namespace callboard
