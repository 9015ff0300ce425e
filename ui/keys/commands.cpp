// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/commands.h"

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr auto filledWhenOpened = "filledWhenOpened";

/// Goes through the menus and the parts of a window.
class Walk {
public:
    explicit Walk(bool fills)
        : m_fills(fills)
    {
    }

    void addMenu(QMenu &menu, const QStringList &path, bool isOffered, bool isLasting)
    {
        isLasting = isLasting && !menu.property(filledWhenOpened).toBool();
        if (m_fills)
            Q_EMIT menu.aboutToShow(); // who fills it, or says what can be done now, does so here
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (QMenu *inner = action->menu())
                addMenu(*inner, path + QStringList(withoutMnemonic(inner->title())),
                        isOffered && action->isVisible(), isLasting);
            else
                add(*action, path, isOffered && action->isVisible(), isLasting);
        }
    }

    /// Where it was met before, that stays its place, unless it cannot be reached there now.
    void add(QAction &action, const QStringList &path, bool isOffered, bool isLasting)
    {
        const QString text = withoutMnemonic(action.text());
        if (action.isSeparator() || text.isEmpty())
            return;
        if (const auto before = m_places.constFind(&action); before != m_places.constEnd()) {
            Command &known = m_found[*before];
            if (!known.isOffered && isOffered && !path.isEmpty())
                known.path = path;
            known.isOffered = known.isOffered || isOffered;
            return;
        }
        m_places.insert(&action, m_found.size());
        m_found << Command{.id = action.objectName(),
                           .text = text,
                           .path = path,
                           .action = &action,
                           .isOffered = isOffered,
                           .isLasting = isLasting};
    }

    /// What stands in a menu that is made anew, but is also the window's own, stays.
    void keepOwn(const QWidget &window)
    {
        const QList<QAction *> own = window.actions();
        for (Command &command : m_found)
            command.isLasting = command.isLasting || own.contains(command.action);
    }

    QList<Command> found() const { return m_found; }

private:
    const bool m_fills;
    QHash<QAction *, qsizetype> m_places; ///< In m_found.
    QList<Command> m_found;
};

/// What a screen reader calls the part in which @p widget stands.
QString partName(const QWidget &widget)
{
    for (const QWidget *part = &widget; part && !part->isWindow(); part = part->parentWidget()) {
        if (!part->accessibleName().isEmpty())
            return part->accessibleName();
    }
    return {};
}

/// Actions in no menu, or with a key where they are needed.
void addParts(Walk &walk, QMainWindow &window)
{
    QList<QWidget *> widgets{&window};
    widgets += window.findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        const bool isMenu = qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget);
        if (isMenu || widget->window() != &window)
            continue;
        const QString part = partName(*widget);
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            if (!action->objectName().isEmpty() && !action->menu())
                walk.add(*action, part.isEmpty() ? QStringList() : QStringList(part), widget->isVisible(),
                         true);
        }
    }
}

QList<Command> walked(QMainWindow &window, bool fills)
{
    Walk walk(fills);
    const QList<QAction *> menus = window.menuBar()->actions();
    for (QAction *action : menus) {
        if (QMenu *menu = action->menu())
            walk.addMenu(*menu, {withoutMnemonic(menu->title())}, action->isVisible(), true);
    }
    walk.keepOwn(window);
    addParts(walk, window);
    return walk.found();
}

} // namespace

void Command::run() const
{
    if (action)
        action->trigger();
    else if (button)
        button->click();
    else if (deed)
        deed();
}

bool Command::isEnabled() const
{
    return action ? action->isEnabled() : button ? button->isEnabled() : bool(deed);
}

/// An action without a tool tip of its own has its text as one.
QString Command::reason() const
{
    const QString tip = action ? action->toolTip() : button ? button->toolTip() : QString();
    return isEnabled() || tip == text || (action && tip == action->iconText()) ? QString() : tip;
}

bool Command::isChecked() const
{
    return action && action->isCheckable() && action->isChecked();
}

QKeySequence Command::key() const
{
    return action ? action->shortcut() : QKeySequence();
}

bool Command::isLocal() const
{
    return action
        && (action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
}

QList<Command> commandsOf(QMainWindow &window)
{
    return walked(window, true);
}

QList<Command> lastingCommandsOf(QMainWindow &window)
{
    QList<Command> found = walked(window, false);
    found.removeIf([](const Command &command) { return !command.isLasting || command.id.isEmpty(); });
    return found;
}

QList<Command> commandsOfPage(QWidget &page)
{
    Walk walk(true);
    QList<Command> found;
    const QStringList path{page.accessibleName()};
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const auto *push = qobject_cast<QPushButton *>(button);
        const auto *tool = qobject_cast<QToolButton *>(button);
        QMenu *menu = push ? push->menu() : tool ? tool->menu() : nullptr;
        if (!button->isVisible() || button->objectName().isEmpty())
            continue;
        const QString name = button->text().isEmpty() ? button->accessibleName() : button->text();
        if (menu && button->isEnabled())
            walk.addMenu(*menu, path + QStringList(withoutMnemonic(name)), true, false);
        else if (push && !push->text().isEmpty()) // one with a menu that cannot be opened says why
            found << Command{.id = push->objectName(),
                             .text = withoutMnemonic(push->text()),
                             .path = path,
                             .isOffered = true,
                             .button = button};
    }
    return found + walk.found();
}

void markFilledWhenOpened(QMenu &menu)
{
    menu.setProperty(filledWhenOpened, true);
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // the next one is marked, or is itself a "&"
        plain += text[i];
    }
    return plain.section(u'\t', 0, 0);
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString withKey(const QString &text, const QKeySequence &key)
{
    return key.isEmpty() ? text : text + u" ("_s + keyText(key) + u')';
}

} // namespace callboard
