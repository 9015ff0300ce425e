// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textcache.h"

#include <QStyledItemDelegate>

namespace callboard {

class Theme;

/// A saved view with its count. The one in force is marked, and says so when the query moved away from it.
class ViewDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ViewDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    mutable TextCache m_texts;
};

/// The whole row for a screen reader.
QString spokenView(const QModelIndex &index);

} // namespace callboard
