// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restingcaret.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace callboard {

RestingCaret::RestingCaret(QApplication &application, const Theme &theme, std::chrono::milliseconds patience)
    : m_theme(theme)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RestingCaret::rest);
    application.installEventFilter(this);
    m_patience.start();
}

RestingCaret::~RestingCaret()
{
    wake();
}

bool RestingCaret::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
    case QEvent::FocusIn:
        wake();
        break;
    default: // all others leave it alone
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RestingCaret::rest()
{
    const int flashTime = QApplication::cursorFlashTime();
    if (flashTime <= 0)
        return;
    m_flashTime = flashTime;
    QApplication::setCursorFlashTime(0);
}

void RestingCaret::wake()
{
    m_patience.start();
    const int flashTime = std::exchange(m_flashTime, 0);
    if (flashTime > 0 && !m_theme.reducesMotion())
        QApplication::setCursorFlashTime(flashTime);
}

} // namespace callboard
