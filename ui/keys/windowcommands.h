// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"

#include <QObject>

#include <functional>

class QSettings;

namespace callboard {

class CommandPalette;
class Theme;

/// What can be done in the window now, from menus, pages, and whoever adds something; and the palette that
/// shows it. The last ones that were run are remembered.
class WindowCommands final : public QObject {
    Q_OBJECT
public:
    using Source = std::function<QList<Command>()>;

    WindowCommands(const Theme &theme, QSettings &settings, QMainWindow &window);
    /// Asked each time. Its commands come after those of the menus, and in place of their own.
    void add(Source source) { m_sources << std::move(source); }
    QList<Command> offered() const;
    void showPalette();

private:
    QStringList recent() const; ///< Ids, the latest first.
    void run(const Command &command);

    const Theme &m_theme;
    QSettings &m_settings;
    QMainWindow &m_window;
    QList<Source> m_sources;
};

} // namespace callboard
