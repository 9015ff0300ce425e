// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace callboard {

class Theme;

/// A command in one line: its text, behind that quietly the menus where it stands, at the end its key. One
/// that is not possible is grey throughout.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        KeyRole, ///< As it is read.
        EnabledRole,
    };

    CommandDelegate(const Theme &theme, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace callboard
