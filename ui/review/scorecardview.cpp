// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorecardview.h"

#include "models/tables/reviewmodels.h"
#include "models/tables/reviewplayback.h"
#include "ui/review/scorecarddelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace callboard {

ScorecardView::ScorecardView(ReviewSession &session, ScorecardModel &model, QWidget *parent)
    : QListView(parent)
    , m_session(session)
{
    setObjectName(u"scorecardView"_s);
    //: Name of the list of questions for screen readers.
    setAccessibleName(tr("Scorecard"));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    connect(&session, &ReviewSession::questionChanged, this, &ScorecardView::follow);
    connect(&session, &ReviewSession::currentChanged, this, &ScorecardView::follow);
    connect(&session, &ReviewSession::answersChanged, this, &ScorecardView::scheduleDelayedItemsLayout);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_session.chooseQuestion(index.row()); });
}

void ScorecardView::follow()
{
    const QModelIndex index = model()->index(m_session.question(), 0);
    setCurrentIndex(index);
    scheduleDelayedItemsLayout(); // comments of another call take another height
    if (index.isValid())
        scrollTo(index);
}

bool ScorecardView::onAnswerKey(int key)
{
    const bool isDigit = key >= Qt::Key_1 && key <= Qt::Key_9;
    const bool isNone = key == Qt::Key_N || key == Qt::Key_0;
    if (!isDigit && !isNone)
        return false;
    Q_EMIT answered();
    if (isDigit ? !m_session.answer(key - Qt::Key_0) : !m_session.answerNotApplicable())
        Q_EMIT impossible();
    return true;
}

bool ScorecardView::onWayKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_session.finishAndGoOn();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Up:
        m_session.chooseQuestion(m_session.question() - 1);
        return true;
    case Qt::Key_Down:
        m_session.chooseQuestion(m_session.question() + 1);
        return true;
    case Qt::Key_PageUp:
        m_session.choose(m_session.current() - 1);
        return true;
    case Qt::Key_PageDown:
        m_session.choose(m_session.current() + 1);
        return true;
    default:
        return false;
    }
}

bool ScorecardView::onOtherKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_C)
        Q_EMIT commentWanted();
    else if (event->key() == Qt::Key_M)
        Q_EMIT markWanted();
    else if (event->key() == Qt::Key_Space && m_session.playback())
        m_session.playback()->playOrPause();
    else
        return false;
    return true;
}

void ScorecardView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = held == Qt::NoModifier;
    const bool isWithControl = held == Qt::ControlModifier
        && (event->key() == Qt::Key_M || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (isPlain && onAnswerKey(event->key()))
        return;
    if ((isPlain || isWithControl) && (onWayKey(event) || onOtherKey(event)))
        return;
    event->ignore(); // the window's
}

/// A chip that is clicked answers its question.
void ScorecardView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const auto *delegate = qobject_cast<const ScorecardDelegate *>(itemDelegate());
    if (!index.isValid() || !delegate)
        return;
    const std::optional<int> chip =
        delegate->chipAt(event->pos(), visualRect(index), index, layoutDirection());
    m_session.chooseQuestion(index.row());
    if (!chip)
        return;
    Q_EMIT answered();
    if (*chip == 0)
        m_session.answerNotApplicable();
    else
        m_session.answer(*chip);
}

/// The lines of a question depend on the width.
void ScorecardView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace callboard
