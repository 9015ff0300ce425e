// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "ui/windowservices.h"

#include <QStyledItemDelegate>

namespace callboard {

/// A call of a review list in two lines: who spoke and the score; when, and whether it is finished.
class ReviewCallsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ReviewCallsDelegate(const WindowServices &services, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString secondLine(const Review &review) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace callboard
