// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyassignments.h"

#include "ui/keys/fixedkeys.h"
#include "ui/keys/keyrules.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto group = u"keys"_s;
const auto noKey = u"none"_s; ///< In the file.
constexpr auto defaultProperty = "defaultKey"; ///< Of an action that has another now.

QString settingKey(const QString &id)
{
    return group + u'/' + id;
}

QKeySequence keyFrom(const QString &text)
{
    const bool isNone = text.compare(noKey, Qt::CaseInsensitive) == 0;
    return isNone ? QKeySequence() : QKeySequence::fromString(text, QKeySequence::PortableText);
}

void give(QAction &action, const QKeySequence &key)
{
    if (action.shortcut() == key)
        return;
    if (!action.property(defaultProperty).isValid())
        action.setProperty(defaultProperty, action.shortcut());
    action.setShortcut(key);
}

} // namespace

KeyAssignments::KeyAssignments(QMainWindow &window, QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
}

QKeySequence KeyAssignments::defaultKey(const Command &command)
{
    const QVariant kept = command.action ? command.action->property(defaultProperty) : QVariant();
    return kept.isValid() ? kept.value<QKeySequence>() : command.key();
}

QList<Command> KeyAssignments::commands() const
{
    QList<Command> all = commandsOf(m_window);
    all.removeIf([](const Command &command) {
        return !command.mayHaveKey() && (command.key().isEmpty() || command.id.isEmpty());
    });
    return all;
}

/// What the file says and can be used. No key is there twice: the first command has it.
KeysById KeyAssignments::written(const QList<Command> &commands)
{
    SettingReader reader(m_settings);
    KeysById keys;
    QSet<QKeySequence> taken;
    for (const Command &command : commands) {
        if (!command.mayHaveKey())
            continue;
        const auto isUsable = [&](const QString &text) {
            const QKeySequence key = keyFrom(text);
            const bool isNone = text.compare(noKey, Qt::CaseInsensitive) == 0;
            return isNone || (!taken.contains(key) && refusal(command, key, commands).isEmpty());
        };
        const auto text = reader.text(settingKey(command.id), isUsable);
        if (!text)
            continue;
        const QKeySequence key = keyFrom(*text);
        keys.insert(command.id, key);
        if (!key.isEmpty())
            taken.insert(key);
    }
    m_unusable = reader.unusable();
    return keys;
}

void KeyAssignments::apply()
{
    m_settings.beginGroup(group);
    const bool hasOwn = !m_settings.childKeys().isEmpty();
    m_settings.endGroup();
    if (!hasOwn && !m_hasOwn)
        return; // all are as they came
    m_hasOwn = true;
    const QList<Command> commands = lastingCommandsOf(m_window);
    const KeysById own = written(commands);
    QSet<QKeySequence> taken;
    for (const QKeySequence &key : own)
        taken.insert(key);
    for (const Command &command : commands) {
        if (!command.mayHaveKey())
            continue;
        const QKeySequence usual = defaultKey(command);
        // Whoever was given a key has it; the command that came with it has none then.
        const QKeySequence rest = taken.contains(usual) ? QKeySequence() : usual;
        give(*command.action, own.value(command.id, rest));
    }
}

void KeyAssignments::assign(const KeysById &keys)
{
    const QList<Command> commands = this->commands();
    for (const Command &command : commands) {
        const auto chosen = keys.constFind(command.id);
        if (chosen == keys.constEnd() || !command.mayHaveKey())
            continue;
        if (*chosen == defaultKey(command))
            m_settings.remove(settingKey(command.id));
        else
            m_settings.setValue(settingKey(command.id),
                                chosen->isEmpty() ? noKey : chosen->toString(QKeySequence::PortableText));
    }
    m_settings.sync();
    m_hasOwn = true;
    apply();
}

QString KeyAssignments::refusal(const Command &command, const QKeySequence &key) const
{
    return refusal(command, key, lastingCommandsOf(m_window));
}

QString KeyAssignments::refusal(const Command &command, const QKeySequence &key,
                                const QList<Command> &others) const
{
    if (key == defaultKey(command) && !key.isEmpty())
        return {};
    if (const QString refusal = keyRefusal(key); !refusal.isEmpty())
        return refusal;
    //: %1 is a key, %2 a part of the window such as "Search box", %3 what the key does there.
    const QString always = tr("%1 is always the same there: %2, “%3”. Choose another key.");
    const QList<FixedKey> fixed = fixedKeys();
    for (const FixedKey &one : fixed) {
        if (one.has(key))
            return always.arg(keyText(key), one.part, one.meaning);
    }
    for (const Command &other : others) {
        if (other.isLocal() && other.key() == key)
            return always.arg(keyText(key), other.path.value(0), other.text);
    }
    return menuRefusal(key);
}

/// Alt and a letter opens a menu.
QString KeyAssignments::menuRefusal(const QKeySequence &key) const
{
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (QKeySequence::mnemonic(menu->text()) == key)
            //: %1 is a key, %2 the title of a menu.
            return tr("%1 opens the menu “%2”. Choose another key.")
                .arg(keyText(key), withoutMnemonic(menu->text()));
    }
    return {};
}

} // namespace callboard
