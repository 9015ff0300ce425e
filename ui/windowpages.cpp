// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowpages.h"

#include "ui/queue/pageswitch.h"

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace callboard {

WindowPages::WindowPages(const Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_stack(new QStackedWidget)
    //: Page of the window: the people who are to be called back.
    , m_queue(make(window, u"showQueue"_s, tr("&Queue"), Qt::CTRL | Qt::Key_1, Page::Queue))
    //: Page of the window: all calls.
    , m_calls(make(window, u"showCalls"_s, tr("&Calls"), Qt::CTRL | Qt::Key_2, Page::Calls))
    //: Page of the window: calls are listened to and judged.
    , m_review(make(window, u"showReview"_s, tr("Rev&iew"), Qt::CTRL | Qt::Key_3, Page::Review))
    //: Page of the window: key figures and charts.
    , m_summary(make(window, u"showSummary"_s, tr("Su&mmary"), Qt::CTRL | Qt::Key_4, Page::Summary))
    , m_switch(new PageSwitch(theme, *m_queue))
{
    m_stack->setObjectName(u"pages"_s);
    m_switch->add(u"table"_s, *m_calls);
    m_switch->add(u"reviewed"_s, *m_review);
    m_switch->add(u"chart"_s, *m_summary);
}

std::optional<WindowPages::Page> WindowPages::named(const QString &word)
{
    static const QHash<QString, Page> pages{
        {u"queue"_s, Page::Queue}, {u"reviews"_s, Page::Review}, {u"summary"_s, Page::Summary}};
    const auto page = pages.constFind(word.toLower());
    return page == pages.constEnd() ? std::nullopt : std::optional(*page);
}

QAction *WindowPages::make(QMainWindow &window, const QString &objectName, const QString &text,
                           const QKeySequence &key, Page page)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setCheckable(true);
    window.addAction(action); // its key works with the menu bar hidden, too
    connect(action, &QAction::triggered, this, [this, page] {
        show(page);
        Q_EMIT chosen();
    });
    return action;
}

void WindowPages::setWidgets(QWidget *queue, QWidget *calls, QWidget *review)
{
    m_stack->addWidget(queue);
    m_stack->addWidget(calls);
    m_stack->addWidget(review);
    m_stack->setCurrentIndex(int(Page::Calls));
    refresh();
}

void WindowPages::addSummary(QWidget *summary)
{
    m_stack->insertWidget(int(Page::Summary), summary);
}

WindowPages::Page WindowPages::page() const
{
    return Page(m_stack->currentIndex());
}

void WindowPages::show(Page page)
{
    if (!actions().at(int(page))->isEnabled())
        return; // the role has it not
    const bool isOther = page != this->page();
    m_stack->setCurrentIndex(int(page));
    refresh();
    if (isOther)
        Q_EMIT changed(page);
}

void WindowPages::refresh()
{
    m_queue->setChecked(page() == Page::Queue);
    m_calls->setChecked(page() == Page::Calls);
    m_review->setChecked(page() == Page::Review);
    m_summary->setChecked(page() == Page::Summary);
}

} // namespace callboard
