// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpane.h"

#include "models/tables/calldetail.h"
#include "ui/detail/callpage.h"
#include "ui/detail/noteseditor.h"
#include "ui/detail/notespanel.h"
#include "ui/emptystate.h"
#include "ui/wording.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// A cached call is there within a few ms; a loading message for that long would only flicker.
constexpr std::chrono::milliseconds patience{250};

} // namespace

DetailPane::DetailPane(CallDetail &detail, const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_pages(new QStackedWidget(this))
    , m_message(new EmptyState(theme))
    , m_call(new CallPage(detail, theme, clock))
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Call details"));
    m_message->setObjectName(u"detailMessage"_s);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_call);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &DetailPane::showLoading);
    connect(m_call, &CallPage::separateWanted, this, &DetailPane::separateWanted);
    connect(m_call, &CallPage::joinWanted, this, &DetailPane::joinWanted);
    connect(m_call, &CallPage::callWanted, this, &DetailPane::callWanted);
    connect(&detail, &CallDetail::changed, this, &DetailPane::refresh);
    addHitKeys();
    refresh();
}

void DetailPane::addHitKeys()
{
    const auto add = [this](const QString &objectName, const QString &text, const QKeySequence &key,
                            void (DetailPane::*go)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(objectName);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, go);
        addAction(action);
        return action;
    };
    //: A command: goes to the next place in the call's details with the words that are searched.
    QAction *next = add(u"nextMatch"_s, tr("Next match"), Qt::Key_F3, &DetailPane::goToNextHit);
    //: A command, as the one before.
    QAction *previous =
        add(u"previousMatch"_s, tr("Previous match"), Qt::SHIFT | Qt::Key_F3, &DetailPane::goToPreviousHit);
    m_call->setHitActions(*previous, *next);
}

void DetailPane::setMatcher(const WordMatcher &matcher)
{
    m_call->setMatcher(matcher);
}

void DetailPane::addPanel(QWidget *panel)
{
    m_call->addPanel(panel);
}

void DetailPane::addPlayer(QWidget *player)
{
    m_call->addPlayer(player);
}

void DetailPane::goToNextHit()
{
    if (m_detail.phase() == CallDetail::Phase::Shown)
        m_call->goToHit(m_call->currentHit() + 1);
}

void DetailPane::goToPreviousHit()
{
    if (m_detail.phase() == CallDetail::Phase::Shown)
        m_call->goToHit(m_call->currentHit() - 1);
}

void DetailPane::setTimeZone(const QTimeZone &zone)
{
    m_call->setTimeZone(zone);
}

void DetailPane::focusNotes()
{
    if (m_detail.phase() == CallDetail::Phase::Shown)
        m_call->notes()->editor()->setFocus(Qt::ShortcutFocusReason);
}

bool DetailPane::showTranscript()
{
    return m_detail.phase() == CallDetail::Phase::Shown && m_call->showTranscript();
}

/// What no part of it had a use for.
void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

NotesPanel &DetailPane::notes()
{
    return *m_call->notes();
}

void DetailPane::refresh()
{
    const auto phase = m_detail.phase();
    if (phase != CallDetail::Phase::Loading)
        m_patience.stop();
    switch (phase) {
    case CallDetail::Phase::Nothing:
        showMessage(u"phone"_s, tr("No call selected"),
                    tr("Select a call in the list to see what is known about it."));
        break;
    case CallDetail::Phase::Loading:
        if (!m_patience.isActive())
            m_patience.start();
        break;
    case CallDetail::Phase::Shown:
        m_call->refresh();
        m_pages->setCurrentWidget(m_call);
        break;
    case CallDetail::Phase::Gone:
        showMessage(u"deleted"_s, tr("This call is gone"), tr("It was removed while it was shown."));
        break;
    case CallDetail::Phase::Failed:
        showMessage(u"error"_s, tr("This call cannot be shown"),
                    sentenceFor(m_detail.error(), tr("The call")));
        break;
    }
}

void DetailPane::showLoading()
{
    showMessage(u"waiting"_s, tr("Loading the call…"), {});
}

void DetailPane::showMessage(const QString &icon, const QString &title, const QString &sentence)
{
    m_message->setContent(icon, title, sentence);
    m_pages->setCurrentWidget(m_message);
}

} // namespace callboard
