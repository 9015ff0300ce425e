// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/noticeservice.h"
#include "ui/live/noticesettings.h"
#include "ui/windowservices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace callboard {

class MessageBar;

/// What draws attention to itself outside the window, and when it must not. Nothing changes before "Apply".
class NoticesDialog final : public QDialog {
    Q_OBJECT
public:
    NoticesDialog(const WindowServices &services, NoticeService &service, const NoticeSettings &settings,
                  QWidget *parent);

Q_SIGNALS:
    void applied(const callboard::NoticeSettings &settings);

private:
    QWidget *incomingRow();
    QWidget *quietRow();
    void fillIn(const NoticeSettings &settings);
    NoticeSettings chosen() const;
    void refresh();
    void showService();
    void apply();

    NoticeService &m_service;
    MessageBar *m_messages;
    QCheckBox *m_missed;
    QCheckBox *m_names;
    QComboBox *m_incoming;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QLabel *m_quietHint;
    QCheckBox *m_tray;
    QPushButton *m_trial;
    QPushButton *m_apply;
    const NoticeSettings m_stored;
};

} // namespace callboard
