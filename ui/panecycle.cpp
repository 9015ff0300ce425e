// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace callboard {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

PaneCycle::PaneCycle(QObject *parent)
    : QObject(parent)
{
}

void PaneCycle::add(QWidget &pane, const QString &entry)
{
    m_stops << Stop{&pane, entry};
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

QWidget *PaneCycle::entryOf(const Stop &stop)
{
    auto *named = stop.pane->findChild<QWidget *>(stop.entry);
    if (takesKeyboard(named))
        return named;
    for (QWidget *widget = stop.pane->nextInFocusChain(); widget != stop.pane;
         widget = widget->nextInFocusChain()) {
        if (stop.pane->isAncestorOf(widget) && takesKeyboard(widget))
            return widget;
    }
    return nullptr;
}

void PaneCycle::go(int step)
{
    const int count = int(m_stops.size());
    const int start = current();
    int at = start < 0 && step < 0 ? 0 : start;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        if (QWidget *entry = entryOf(m_stops[at])) {
            entry->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace callboard
