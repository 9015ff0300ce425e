// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowlayout.h"
#include "ui/status/historystrip.h"

#include "models/tables/filterstate.h"
#include "ui/chartpane.h"
#include "ui/density.h"
#include "ui/detail/detailpane.h"
#include "ui/filter/filterbar.h"
#include "ui/live/livestrip.h"
#include "ui/messagebar.h"
#include "ui/queue/pageswitch.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/windowpages.h"
#include "ui/windowstate.h"

#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr QSize firstSize(1600, 960);

QSplitter *splitterOf(Qt::Orientation orientation, const QString &objectName, QWidget *first, QWidget *second)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setObjectName(objectName);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

WindowLayout::WindowLayout(const WindowServices &services, const WindowModels &models, QMainWindow &window)
    : filterBar(new FilterBar(services.theme, models.filter, models.facets))
    , messages(new MessageBar(services.theme))
    , historyStrip(new HistoryStrip(services, models.accounts))
    , liveStrip(new LiveStrip(services))
    , chart(new ChartPane(services, models.source, models.filter))
    , list(new CallList(services, models.calls, models.filter, models.accounts))
    , queue(new QueuePane(services, models.queue, models.accounts))
    , review(new ReviewPane(services, models.source))
    , detailPane(new DetailPane(models.detail, services.theme, services.clock))
    , viewActions(new ViewActions(services.theme, models.views, list->columns(), *messages, window))
    , sideBar(new SideBar(services.theme, models.facets, models.filter, models.views, *viewActions))
    , sideBarButton(makeSideBarButton(services.theme))
    , pages(new WindowPages(services.theme, window))
    , m_window(window)
    , m_leftSplitter(splitterOf(Qt::Vertical, u"leftSplitter"_s, chart, list))
{
    pages->setWidgets(queue, m_leftSplitter, review);
    m_mainSplitter = splitterOf(Qt::Horizontal, u"mainSplitter"_s, pages->stack(), detailPane);
    sideBar->addHead(pages->switcher(), pages->switcher()->stops());
    detailPane->setTimeZone(services.zone);
    filterBar->addLeadingTool(sideBarButton);
    filterBar->addTool(columnButton(services.theme));
    arrange();
}

void WindowLayout::arrange()
{
    m_leftSplitter->setStretchFactor(1, 1);
    m_mainSplitter->setStretchFactor(0, 69);
    m_mainSplitter->setStretchFactor(1, 31);
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(filterBar);
    rows->addWidget(messages);
    rows->addWidget(historyStrip);
    rows->addWidget(liveStrip);
    rows->addWidget(m_mainSplitter, 1);
    m_sideSplitter = splitterOf(Qt::Horizontal, u"sideSplitter"_s, sideBar, centre);
    m_sideSplitter->setStretchFactor(0, 0);
    m_sideSplitter->setStretchFactor(1, 1);
    m_window.setCentralWidget(m_sideSplitter);
}

QToolButton *WindowLayout::makeSideBarButton(const Theme &theme)
{
    auto *button = new QToolButton;
    button->setObjectName(u"sideBarButton"_s);
    button->setIcon(theme.icon(u"sidebar"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    return button;
}

QToolButton *WindowLayout::columnButton(const Theme &theme)
{
    auto *button = new QToolButton;
    button->setObjectName(u"columnButton"_s);
    button->setIcon(theme.icon(u"columns"_s));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    //: Button: opens the list of the table's columns.
    button->setAccessibleName(QCoreApplication::translate("callboard::WindowLayout", "Columns"));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    QObject::connect(menu, &QMenu::aboutToShow, list, [list = list, menu] {
        menu->clear();
        list->columns().fillMenu(*menu);
    });
    button->setMenu(menu);
    return button;
}

void WindowLayout::restore(const WindowState &state)
{
    if (!m_window.restoreGeometry(state.geometry))
        m_window.resize(firstSize.boundedTo(m_window.screen()->availableSize()));
    if (!m_sideSplitter->restoreState(state.sideSplitter))
        m_sideSplitter->setSizes({sideBar->sizeHint().width(), firstSize.width()});
    sideBar->setVisible(state.sideBarOpen);
    sideBar->setFoldedGroups(state.foldedGroups.value_or(SideBar::foldedAtFirst()));
    if (!m_mainSplitter->restoreState(state.mainSplitter))
        m_mainSplitter->setSizes({690, 310});
    if (!m_leftSplitter->restoreState(state.leftSplitter))
        m_leftSplitter->setSizes({180, 560});
    chart->setOpen(state.chartOpen);
    setCompactRows(state.compactRows);
}

void WindowLayout::setCompactRows(bool compact)
{
    list->view().setCompact(compact);
    for (QWidget *part : std::initializer_list<QWidget *>{queue, review, sideBar})
        callboard::setCompactRows(*part, compact);
}

void WindowLayout::addTo(WindowState &state) const
{
    state.geometry = m_window.saveGeometry();
    state.sideSplitter = m_sideSplitter->saveState();
    state.sideBarOpen = !sideBar->isHidden();
    state.foldedGroups = sideBar->foldedGroups();
    state.mainSplitter = m_mainSplitter->saveState();
    state.leftSplitter = m_leftSplitter->saveState();
    state.chartOpen = chart->isOpen();
    state.compactRows = list->view().isCompact();
}

} // namespace callboard
