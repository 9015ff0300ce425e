// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace callboard {

class Theme;

/// Two lines for somebody: who, and in quiet letters what tells them apart. Shows GuestListModel::EntryRole,
/// or where there is none, Qt::DisplayRole and SecondLineRole as they are.
class GuestDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole + 50, ///< Safe text.
        IconRole, ///< Name of an icon of the theme.
    };

    GuestDelegate(const Theme &theme, QDate today, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Lines {
        QString first;
        QString second;
    };
    Lines linesOf(const QModelIndex &index) const;

    const Theme &m_theme;
    QDate m_today;
};

} // namespace callboard
