// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAbstractButton;
class QAction;
class QMainWindow;
class QMenu;
class QWidget;

namespace callboard {

/// Something the window can do: an action of its menus or of one of its parts, a button, or a deed.
struct Command {
    QString id; ///< Stable between starts and languages; empty: it has none, and can have no key of its own.
    QString text; ///< Without mnemonic.
    QStringList path; ///< Titles of the menus in which it stands, outermost first, or the part of the window.
    QPointer<QAction> action;
    bool isOffered = false; ///< Its menu or part is shown; it may be disabled all the same.
    bool isLasting = false; ///< The action is there for as long as the window.
    QPointer<QAbstractButton> button; ///< In place of an action.
    std::function<void()> deed; ///< In place of either.

    void run() const; ///< Nothing, where that is not possible (any more).
    bool isEnabled() const;
    QString reason() const; ///< Why it is not; mostly empty.
    bool isChecked() const;
    QKeySequence key() const;
    /// Its key holds in one part of the window only, where letters are free, and is not to be changed.
    bool isLocal() const;
    bool mayHaveKey() const { return isLasting && !id.isEmpty() && !isLocal(); }
};

/// Every command, menus first and in their order, each once. Menus that are filled when they open are filled.
QList<Command> commandsOf(QMainWindow &window);
/// Those that are there without filling any menu: all that may have a key.
QList<Command> lastingCommandsOf(QMainWindow &window);
/// What the page's own buttons do, and the menus behind them; those that are shown only.
QList<Command> commandsOfPage(QWidget &page);

/// Says that what stands in @p menu is made anew each time it opens.
void markFilledWhenOpened(QMenu &menu);

/// As one reads it: "&Call &&back" is "Call &back".
QString withoutMnemonic(const QString &text);
/// As people read it, upright in every language: "Ctrl+K".
QString keyText(const QKeySequence &key);
/// "Synchronise now (F5)"; without a key the text alone.
QString withKey(const QString &text, const QKeySequence &key);

} // namespace callboard
