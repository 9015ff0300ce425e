// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/eventlistening.h"
#include "ui/theme.h"

#include <QSettings>
#include <QTimeZone>

class QMainWindow;

namespace callboard {

/// "Events…" in the program's menu, and the settings of receiving them in the profile.
class EventsMenu final : public QObject {
    Q_OBJECT
public:
    EventsMenu(EventListening &listening, const Theme &theme, const Clock &clock, const QTimeZone &zone,
               QSettings &settings, QMainWindow &window);
    void showDialog();

private:
    void openDialog();
    EventSettings stored() const;
    void store();

    EventListening &m_listening;
    const Theme &m_theme;
    const Clock &m_clock;
    const QTimeZone m_zone;
    QSettings &m_settings;
    QMainWindow &m_window;
};

} // namespace callboard
