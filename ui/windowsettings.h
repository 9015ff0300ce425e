// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"
#include "ui/theme.h"

#include <QObject>

namespace callboard {

class SettingsDialog;
struct WindowContents;

/// The settings of the window: their dialog, the commands that open it at a page, and what of them holds for
/// the window as a whole.
class WindowSettings final : public QObject {
    Q_OBJECT
public:
    /// Movement and colours hold at once; what the command line said about colours goes before @p saved.
    WindowSettings(WindowContents &window, Theme::Scheme saved);
    void show(const QString &page); ///< At the page with that key.
    QList<Command> commands(); ///< One for each page.
    Theme::Scheme scheme() const { return m_scheme; } ///< To be saved.

private:
    SettingsDialog *make();
    void renewIfNeeded();
    void setScheme(Theme::Scheme scheme);

    WindowContents &m_window;
    QList<Command> m_pages; ///< Once they were asked for.
    Theme::Scheme m_scheme;
    const QString m_language; ///< That the window speaks, as chosen.
    const QString m_zone; ///< That it shows, as chosen.
};

} // namespace callboard
