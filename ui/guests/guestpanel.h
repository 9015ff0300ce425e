// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"
#include "ui/windowservices.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace callboard {

class CallDetail;
class TextLabel;

/// Who the call was with, in the details: name, numbers, stay, and how we know. Offers to say who it was.
class GuestPanel final : public QFrame {
    Q_OBJECT
public:
    /// @p choose opens the list of guests for the call.
    GuestPanel(const WindowServices &services, CallDetail &detail, QAction &choose,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(callboard::GuestId guest); ///< The user wants to see their card.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void read();
    void showGuest(const std::optional<Guest> &guest);
    void refreshColours();

    const WindowServices m_services;
    CallDetail &m_detail;
    QToolButton *m_name;
    QToolButton *m_choose;
    TextLabel *m_stay;
    TextLabel *m_facts;
    TextLabel *m_notes;
    CallId m_call{};
    std::optional<GuestId> m_guest;
    Guest m_shown;
};

} // namespace callboard
