// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listfollower.h"

#include "ui/detail/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/windowcontents.h"
#include "ui/windowpages.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto listMessage = u"list"_s;
const auto rowsMessage = u"rows"_s;

} // namespace

ListFollower::ListFollower(WindowContents &window)
    : QObject(&window.q)
    , m_window(window)
{
    CallTableModel &model = window.model;
    MessageBar *messages = window.parts.messages;
    connect(&window.filter, &FilterState::changed, this,
            [this] { m_window.model.setFilter(m_window.filter.filter()); });
    connect(&model, &CallTableModel::stateChanged, this, &ListFollower::onState);
    connect(&model, &CallTableModel::searchChanged, this,
            [this] { m_window.parts.detailPane->setMatcher(m_window.model.matcher()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListFollower::chooseFirst);
    connect(&model, &QAbstractItemModel::dataChanged, messages,
            [messages] { messages->withdraw(rowsMessage); });
    connect(&model, &CallTableModel::rowsFailed, this, &ListFollower::onRowsFailed);
    connect(window.parts.list, &CallList::chosenChanged, this, &ListFollower::follow);
    connect(messages, &MessageBar::actionTriggered, &model, [&model](const QString &key) {
        if (key == listMessage)
            model.reload();
    });
    m_nothingChosen.setSingleShot(true);
    m_nothingChosen.setInterval(0);
    connect(&m_nothingChosen, &QTimer::timeout, this, &ListFollower::onNothingChosen);
}

void ListFollower::onRowsFailed(const Error &error)
{
    //: "The list of calls": subject of a sentence about a failure.
    const QString sentence = sentenceFor(error, MainWindow::tr("The list of calls"));
    m_window.parts.messages->post(rowsMessage, MessageBar::Severity::Error, sentence);
}

void ListFollower::follow()
{
    if (m_window.parts.pages->page() != WindowPages::Page::Calls)
        return; // the details are the other page's
    const CallId id = m_window.model.idAt(m_window.parts.list->view().currentIndex().row());
    if (id == CallId{})
        m_nothingChosen.start();
    else if (id != m_window.detail.callId())
        m_window.detail.show(id);
}

/// A list that makes way for another has no current call for a moment: the details wait for that of the new
/// one.
void ListFollower::onNothingChosen()
{
    const CallTableModel &model = m_window.model;
    const bool isChosen = model.idAt(m_window.parts.list->view().currentIndex().row()) != CallId{};
    const bool isShown = m_window.parts.pages->page() == WindowPages::Page::Calls;
    if (isShown && !isChosen && model.state() != CallTableModel::State::Reading)
        m_window.detail.clear();
}

void ListFollower::onState()
{
    const CallTableModel &model = m_window.model;
    if (model.state() == CallTableModel::State::Failed && model.rowCount() > 0 && model.error())
        m_window.parts.messages->post(listMessage, MessageBar::Severity::Error,
                                      sentenceFor(*model.error(), MainWindow::tr("The list of calls")),
                                      MainWindow::tr("Try again"));
    else
        m_window.parts.messages->withdraw(listMessage);
    chooseFirst();
    follow();
}

/// The newest call is what one wants to see, as long as nobody chose another.
void ListFollower::chooseFirst()
{
    const CallTableModel &model = m_window.model;
    const bool chosen = m_window.parts.list->view().currentIndex().isValid();
    if (model.state() == CallTableModel::State::Ready && model.rowCount() > 0 && !chosen)
        m_window.parts.list->choose(0);
}

} // namespace callboard
