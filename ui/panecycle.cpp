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

/// The innermost one: a pane may stand in another, whose stop is then for the rest of it.
int PaneCycle::stopOf(const QWidget *widget) const
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        for (int i = 0; i < m_stops.size(); ++i) {
            if (m_stops[i].pane == at)
                return i;
        }
    }
    return -1;
}

QWidget *PaneCycle::entryOf(int place) const
{
    const Stop &stop = m_stops[place];
    if (!stop.pane->isVisible())
        return nullptr;
    auto *named = stop.entry.isEmpty() ? nullptr : stop.pane->findChild<QWidget *>(stop.entry);
    if (takesKeyboard(named))
        return named;
    if (takesKeyboard(stop.pane))
        return stop.pane;
    for (QWidget *widget = stop.pane->nextInFocusChain(); widget != stop.pane;
         widget = widget->nextInFocusChain()) {
        if (takesKeyboard(widget) && stopOf(widget) == place)
            return widget;
    }
    return nullptr;
}

void PaneCycle::go(int step)
{
    const int count = int(m_stops.size());
    const int start = stopOf(QApplication::focusWidget());
    int at = start < 0 && step < 0 ? 0 : start;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        if (QWidget *entry = entryOf(at)) {
            entry->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace callboard
