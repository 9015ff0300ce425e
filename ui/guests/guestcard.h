// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"
#include "ui/windowservices.h"

#include <QWidget>

namespace callboard {

class TextLabel;

/// All that is known of a guest, to be read.
class GuestCard final : public QWidget {
    Q_OBJECT
public:
    explicit GuestCard(const WindowServices &services, QWidget *parent = nullptr);
    void setGuest(const std::optional<Guest> &guest);

private:
    const WindowServices m_services;
    TextLabel *m_name;
    TextLabel *m_stay;
    TextLabel *m_facts;
    TextLabel *m_stays;
    TextLabel *m_notes;
};

} // namespace callboard
