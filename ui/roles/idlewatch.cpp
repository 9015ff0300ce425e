// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/idlewatch.h"

#include "models/access/roleaccess.h"

#include <QCoreApplication>
#include <QEvent>

namespace callboard {

IdleWatch::IdleWatch(RoleAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
    connect(&access, &RoleAccess::roleChanged, this, &IdleWatch::follow);
    connect(&access, &RoleAccess::settingsChanged, this, &IdleWatch::follow);
    follow();
}

void IdleWatch::follow()
{
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_access.isWatching())
        QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_access.touch();
        break;
    default: // events are an open set
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace callboard
