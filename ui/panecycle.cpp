// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace callboard {

PaneCycle::PaneCycle(QObject *parent)
    : QObject(parent)
{
}

void PaneCycle::add(QWidget &pane, QWidget &entry)
{
    m_stops << Stop{&pane, &entry};
}

int PaneCycle::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; focus && i < m_stops.size(); ++i) {
        if (m_stops[i].pane == focus || m_stops[i].pane->isAncestorOf(focus))
            return i;
    }
    return -1;
}

void PaneCycle::go(int step)
{
    const int count = int(m_stops.size());
    int at = current();
    if (at < 0 && step < 0)
        at = 0;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        const QWidget *entry = m_stops[at].entry;
        if (!entry->isVisible() || !entry->isEnabled())
            continue;
        m_stops[at].entry->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace callboard
