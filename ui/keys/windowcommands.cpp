// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/windowcommands.h"

#include "ui/keys/commandpalette.h"

#include <QAction>
#include <QMainWindow>
#include <QSet>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype mostRecent = 10;
const auto recentKey = u"commands/recent"_s;

/// Also of what has none for a key: a choice in a menu is remembered by its words.
QString recentId(const Command &command)
{
    return command.id.isEmpty() ? pathText(command) + u" › "_s + command.text : command.id;
}

/// The same stands further out, such as in the menu of which this one's is a part.
bool isAgain(const Command &command, const QList<Command> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Command &other) {
        return other.text == command.text && other.path.size() < command.path.size()
            && command.path.mid(0, other.path.size()) == other.path;
    });
}

} // namespace

WindowCommands::WindowCommands(const Theme &theme, QSettings &settings, QMainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
{
}

QList<Command> WindowCommands::offered() const
{
    QList<Command> added;
    QSet<QAction *> known;
    for (const Source &source : m_sources)
        added += source();
    for (const Command &command : std::as_const(added))
        known.insert(command.action);
    QList<Command> all;
    const QList<Command> own = commandsOf(m_window);
    for (Command command : own) {
        const bool isElsewhere = known.contains(command.action);
        if (!command.isOffered || isElsewhere || isAgain(command, own))
            continue;
        command.id = recentId(command);
        all << command;
    }
    return all + added;
}

QStringList WindowCommands::recent() const
{
    return m_settings.value(recentKey).toStringList();
}

void WindowCommands::showPalette()
{
    const auto *open = m_window.findChild<CommandPalette *>(QString(), Qt::FindDirectChildrenOnly);
    if (open && open->isVisible())
        return;
    auto *palette = new CommandPalette(m_theme, offered(), recent(), m_window);
    connect(palette, &CommandPalette::chosen, this, &WindowCommands::run);
    palette->open();
}

void WindowCommands::run(const Command &command)
{
    QStringList ids = recent();
    ids.removeAll(command.id);
    ids.prepend(command.id);
    m_settings.setValue(recentKey, ids.mid(0, mostRecent));
    command.run();
}

} // namespace callboard
