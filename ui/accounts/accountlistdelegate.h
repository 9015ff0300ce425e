// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

#include <QStyledItemDelegate>

namespace callboard {

/// An account on two lines: its name with the dot of its colour; its system and where it stands.
class AccountListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    AccountListDelegate(const WindowServices &services, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const Clock &m_clock;
    const QTimeZone m_zone;
};

} // namespace callboard
