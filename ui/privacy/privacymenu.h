// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasure.h"
#include "ui/windowservices.h"

#include <QTimer>

class QAction;
class QMenu;

namespace callboard {

class CallTableModel;
class CallView;
class MessageBar;

/// Forgetting people and old calls: two entries of the Edit menu, and once a day what is too old goes.
class PrivacyMenu final : public QObject {
    Q_OBJECT
public:
    PrivacyMenu(const WindowServices &services, CallTableModel &model, CallView &view, MessageBar &messages,
                QMenu &menu);
    void eraseGuest(GuestId guest);
    void showRetention();

private:
    std::optional<ErasurePerson> current() const; ///< The other party of the chosen call, unless withheld.
    void refresh();
    void erase(const ErasurePerson &person);
    void keepWithin();

    const WindowServices m_services;
    CallTableModel &m_model;
    CallView &m_view;
    MessageBar &m_messages;
    QAction *m_erase;
    QTimer m_daily;
};

} // namespace callboard
