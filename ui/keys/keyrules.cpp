// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyrules.h"

#include "ui/keys/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::KeyRules)
};

template<size_t count> bool isOneOf(Qt::Key key, const std::array<Qt::Key, count> &keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool walks(Qt::Key key)
{
    static constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                     Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    return isOneOf(key, keys);
}

bool editsWithoutLetters(Qt::Key key)
{
    static constexpr std::array keys{Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert};
    return isOneOf(key, keys);
}

/// Fields for text take these before any command hears of them.
bool editsText(const QKeySequence &key)
{
    static constexpr std::array edits{QKeySequence::Copy, QKeySequence::Cut,  QKeySequence::Paste,
                                      QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll};
    return std::any_of(edits.begin(), edits.end(), [&](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    });
}

/// Of keys that keep their meaning with Shift and Ctrl.
QString navigationRefusal(Qt::Key key, const QString &name)
{
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return Words::tr("%1 goes from field to field, so no command can have it.").arg(name);
    if (key == Qt::Key_Escape || key == Qt::Key_Cancel)
        return Words::tr("%1 leads back and closes, so no command can have it.").arg(name);
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return Words::tr("%1 opens and confirms, so no command can have it.").arg(name);
    if (walks(key))
        return Words::tr("%1 moves the cursor, so no command can have it.").arg(name);
    if (editsWithoutLetters(key))
        return Words::tr("%1 edits text, so no command can have it.").arg(name);
    return {};
}

} // namespace

QString keyRefusal(const QKeySequence &sequence)
{
    if (sequence.count() != 1)
        return Words::tr("A key is one combination, such as Ctrl+J or F4.");
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers held = sequence[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const QString name = keyText(sequence);
    if (key == Qt::Key_unknown || key == 0)
        return Words::tr("This key has no name that Callboard knows. Choose another one.");
    if (held & Qt::MetaModifier)
        return Words::tr("%1 belongs to the desktop. Combine keys with Ctrl or Alt.").arg(name);
    const bool isWithAlt = held & Qt::AltModifier;
    if (!isWithAlt) {
        if (const QString refusal = navigationRefusal(key, name); !refusal.isEmpty())
            return refusal;
    }
    if (isWithAlt
        && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape
            || key == Qt::Key_Space))
        return Words::tr("%1 belongs to the desktop. Combine keys with Ctrl or Alt.").arg(name);
    // Desktops without windows are one key away.
    if (isWithAlt && (held & Qt::ControlModifier) && isFunctionKey(key))
        return Words::tr("%1 belongs to the desktop. Combine keys with Ctrl or Alt.").arg(name);
    const bool isAlone = !(held & (Qt::ControlModifier | Qt::AltModifier));
    if (isAlone && !isFunctionKey(key))
        return Words::tr("%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.")
            .arg(name);
    if (editsText(sequence))
        return Words::tr("%1 edits text, so no command can have it.").arg(name);
    return {};
}

} // namespace callboard
