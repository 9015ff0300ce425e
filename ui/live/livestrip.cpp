// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livestrip.h"

#include "ui/leadingmargins.h"
#include "ui/live/liveentry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace callboard {

LiveStrip::LiveStrip(const WindowServices &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_calls(services.store, services.clock)
    , m_row(new QHBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"liveStrip"_s);
    //: Name of the strip with calls that are going on, for screen readers.
    setAccessibleName(tr("Calls now"));
    m_row->setContentsMargins(
        leadingMargins(Theme::space * 3 / 2, Theme::space / 2, Theme::space, Theme::space / 2));
    m_row->setSpacing(Theme::space);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_more->setObjectName(u"moreLiveCalls"_s);
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, &LiveStrip::allWanted);
    connect(&m_calls, &LiveCalls::changed, this, &LiveStrip::refresh);
    connect(&m_calls, &LiveCalls::ticked, this, &LiveStrip::refreshTimes);
    refresh();
}

LiveEntry *LiveStrip::makeEntry()
{
    auto *entry = new LiveEntry(m_services, this);
    entry->installEventFilter(this);
    connect(entry, &QAbstractButton::clicked, this,
            [this, entry] { Q_EMIT callWanted(entry->call().row.ref); });
    return entry;
}

/// A call keeps its entry while it goes on, and with it the keyboard, whatever comes to stand before it.
void LiveStrip::refresh()
{
    QHash<CallId, LiveEntry *> before;
    for (LiveEntry *entry : std::as_const(m_entries))
        before.insert(entry->call().row.id, entry);
    m_entries.clear();
    for (const LiveCall &call : m_calls.calls()) {
        LiveEntry *entry = before.take(call.row.id);
        m_entries << (entry ? entry : makeEntry());
        m_entries.last()->setCall(call);
    }
    for (LiveEntry *entry : std::as_const(before)) {
        if (entry->hasFocus() && !m_entries.isEmpty())
            m_entries.first()->setFocus();
        delete entry;
    }
    arrange();
    setVisible(!m_entries.isEmpty());
    place();
}

void LiveStrip::arrange()
{
    for (int place = 0; place < m_entries.size(); ++place) {
        LiveEntry *entry = m_entries.at(place);
        entry->setObjectName(u"liveCall%1"_s.arg(place));
        if (m_row->indexOf(entry) != place) {
            m_row->removeWidget(entry);
            m_row->insertWidget(place, entry);
        }
    }
}

void LiveStrip::refreshTimes()
{
    for (LiveEntry *entry : std::as_const(m_entries))
        entry->refreshTime();
    place();
}

/// As many as fit whole; the others are behind "+3 more".
void LiveStrip::place()
{
    const QMargins margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto widthOf = [this](const QWidget *widget) {
        return widget->sizeHint().width() + m_row->spacing();
    };
    //: Button at the end of the calls that go on: so many more do not fit. Opens the list of all.
    const auto more = [](int calls) {
        return tr("+%n more", nullptr, calls);
    };
    m_more->setText(more(int(m_entries.size()))); // as wide as it may become
    int all = 0;
    for (const LiveEntry *entry : std::as_const(m_entries))
        all += widthOf(entry);
    const int rest = all <= room ? room : room - widthOf(m_more);
    int used = 0;
    int shown = 0;
    bool fits = true;
    for (LiveEntry *entry : std::as_const(m_entries)) {
        used += widthOf(entry);
        fits = fits && (used <= rest || shown == 0);
        entry->setVisible(fits);
        shown += fits;
    }
    const int hidden = int(m_entries.size()) - shown;
    m_more->setText(more(hidden));
    //: Screen reader text of that button.
    m_more->setAccessibleName(tr("%n more call(s) now. Show all.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

void LiveStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void LiveStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

bool LiveStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *entry = qobject_cast<LiveEntry *>(watched);
    if (!entry || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const int forward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int back = layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    if (isEnter)
        entry->click();
    else if (key == forward || key == back)
        step(entry, key == forward ? 1 : -1);
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void LiveStrip::step(LiveEntry *from, int by)
{
    const qsizetype place = m_entries.indexOf(from) + by;
    if (place < 0 || place >= m_entries.size())
        return;
    QWidget *next = m_entries.at(place)->isVisible() ? static_cast<QWidget *>(m_entries.at(place)) : m_more;
    next->setFocus(Qt::TabFocusReason);
}

} // namespace callboard
