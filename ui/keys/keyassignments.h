// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingreader.h"
#include "ui/keys/commands.h"

#include <QHash>
#include <QObject>

namespace callboard {

/// Keys by the id of their command; an empty one: the command has none.
using KeysById = QHash<QString, QKeySequence>;

/// The keys of the window's commands: those that Callboard came with, and what the user made of them. They
/// are kept in "[keys]" of callboard.ini, by the name of the command and only where they are different.
class KeyAssignments final : public QObject {
    Q_OBJECT
public:
    KeyAssignments(QMainWindow &window, QSettings &settings);

    /// Gives the commands that are there their keys; again, when others came.
    void apply();
    /// With the ids that have a key or may have one, menus first.
    QList<Command> commands() const;
    static QKeySequence defaultKey(const Command &command);
    /// Why @p command cannot have @p key, whoever else has it; null: it can. Its own default is always good.
    QString refusal(const Command &command, const QKeySequence &key) const;
    /// They hold and are kept. Commands that are not in it keep what they have; no key may be there twice.
    void assign(const KeysById &keys);
    /// What stands in the file and cannot be used, by "keys/ID", as of the last apply().
    const UnusableSettings &unusable() const { return m_unusable; }

private:
    KeysById written(const QList<Command> &commands);
    QString refusal(const Command &command, const QKeySequence &key, const QList<Command> &others) const;
    QString menuRefusal(const QKeySequence &key) const;

    QMainWindow &m_window;
    QSettings &m_settings;
    UnusableSettings m_unusable;
    bool m_hasOwn = false; ///< Some key is, or was, another than the default.
};

} // namespace callboard
