// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/eventlistening.h"
#include "ui/theme.h"

#include <QDialog>
#include <QTimeZone>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace callboard {

class MessageBar;

/// Receiving the vendors' events: on or off, for which accounts, what to enter at each vendor, and what came
/// in. Every change counts at once. Plain widgets; what is shown comes from EventListening.
class EventsDialog : public QDialog {
    Q_OBJECT
public:
    EventsDialog(EventListening &listening, const Theme &theme, const Clock &clock, const QTimeZone &zone,
                 QWidget *parent);

private:
    void buildReceiver(QGridLayout &grid);
    void buildAccount(QGridLayout &grid, int row);
    void buildEvents(QVBoxLayout &column);
    QLineEdit *copyable(const QString &name, const QString &accessibleName, QGridLayout &grid, int row);
    std::optional<EventListening::Source> current() const;
    void onReceiverEdited();
    void onAccountToggled(bool on);
    void onSecretEdited();
    void fillAccounts();
    void showAccount();
    void showStatus();
    void showEvents();

    EventListening &m_listening;
    const Theme &m_theme;
    const Clock &m_clock;
    const QTimeZone m_zone;
    MessageBar *m_messages;
    QCheckBox *m_on;
    QSpinBox *m_port;
    QLineEdit *m_publicUrl;
    QLabel *m_status;
    QComboBox *m_account;
    QCheckBox *m_accountOn;
    QLineEdit *m_address;
    QLineEdit *m_secret;
    std::optional<std::pair<QString, QByteArray>> m_shownSecret; ///< Whose, and which.
    QLabel *m_secretHelp;
    QTreeWidget *m_events;
    QLabel *m_counters;
    QTimer m_watch; ///< Refused requests are told by nobody.
};

} // namespace callboard
