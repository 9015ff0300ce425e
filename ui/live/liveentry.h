// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/livecalls.h"
#include "ui/windowservices.h"

#include <QAbstractButton>

namespace callboard {

/// One call of the live strip: icon, with whom, and below it the line and how long.
class LiveEntry final : public QAbstractButton {
    Q_OBJECT
public:
    LiveEntry(const WindowServices &services, QWidget *parent);
    void setCall(const LiveCall &call);
    const LiveCall &call() const { return m_call; }
    void refreshTime(); ///< The second hand moved.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    CallStatus status() const;
    QFont nameFont() const;
    QFont lineFont() const;
    QColor ink() const;
    QString iconName() const;
    void paintTexts(QPainter &painter, const QRect &place) const;

    const WindowServices m_services;
    LiveCall m_call;
    QString m_name;
    QString m_details; ///< Line and length.
};

} // namespace callboard
