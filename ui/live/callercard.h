// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/livecalls.h"
#include "ui/windowservices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace callboard {

/// Somebody who rings, in the pop-up. Takes no keyboard.
class CallerCard final : public QWidget {
    Q_OBJECT
public:
    CallerCard(const WindowServices &services, QWidget *parent);
    void setCall(const LiveCall &call);
    const LiveCall &call() const { return m_call; }
    void refreshTime();

Q_SIGNALS:
    void opened();
    void dismissed();

private:
    QLabel *makeLabel(const QString &objectName);
    void colour();
    void showNotes();

    const WindowServices m_services;
    LiveCall m_call;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_stay;
    QLabel *m_last;
    QLabel *m_notes;
    QLabel *m_length;
    QPushButton *m_open;
    QToolButton *m_close;
};

} // namespace callboard
