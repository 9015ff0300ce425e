// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyrecorder.h"

#include "ui/keys/commands.h"

#include <QKeyEvent>

namespace callboard {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
        return true;
    default:
        return false;
    }
}

/// "Ctrl+!" is pressed with Shift on some keyboards and without on others: the sign itself is meant.
QKeySequence keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isPrinted = event.key() > Qt::Key_Space && event.key() < Qt::Key_Escape;
    if (isPrinted && !QChar::isLetter(char32_t(event.key())))
        held &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return QKeySequence(QKeyCombination(held, Qt::Key(event.key())));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    //: In an empty field that takes the next key.
    setPlaceholderText(tr("No key. Press one"));
}

void KeyRecorder::show(const QKeySequence &key)
{
    setText(keyText(key));
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is meant for this field, also those of the dialog and the window
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT escaped();
    else
        Q_EMIT pressed(keyOf(*event));
}

} // namespace callboard
