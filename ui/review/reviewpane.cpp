// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpane.h"

#include "models/tables/callsource.h"
#include "models/tables/reviewdraft.h"
#include "ui/emptystate.h"
#include "ui/format.h"
#include "ui/leadingmargins.h"
#include "ui/messagebar.h"
#include "ui/panecycle.h"
#include "ui/review/markspanel.h"
#include "ui/review/newreviewdialog.h"
#include "ui/review/reviewcallsdelegate.h"
#include "ui/review/reviewreportdialog.h"
#include "ui/review/reviewwords.h"
#include "ui/review/scorecarddelegate.h"
#include "ui/review/scorecardsdialog.h"
#include "ui/review/scorecardview.h"
#include "ui/wording.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto writingMessage = u"writing"_s;
const auto finishedMessage = u"finished"_s;

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    if (shape == QFrame::HLine)
        line->setFixedHeight(1);
    return line;
}

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReviewPane::ReviewPane(const WindowServices &services, CallSource &source, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_source(source)
    , m_session(services.store, services.clock)
    , m_calls(m_session)
    , m_questions(m_session)
    , m_lists(new QComboBox)
    , m_progress(plainLabel(u"reviewProgress"_s))
    , m_report(new QPushButton)
    , m_messages(new MessageBar(services.theme))
    , m_pages(new QStackedLayout)
    , m_placeholder(new EmptyState(services.theme))
    , m_callList(new QListView)
    , m_title(plainLabel(u"reviewTitle"_s))
    , m_leaveOut(new QPushButton)
    , m_card(new ScorecardView(m_session, m_questions))
    , m_score(plainLabel(u"reviewScore"_s))
    , m_notice(plainLabel(u"reviewNotice"_s))
    , m_commentLabel(plainLabel(u"commentLabel"_s))
    , m_comment(new QLineEdit)
    , m_marks(new MarksPanel(m_session, services.theme))
{
    setObjectName(u"reviewPane"_s);
    //: Name of the page for screen readers.
    setAccessibleName(tr("Reviews"));
    m_placeholder->setObjectName(u"reviewPlaceholder"_s);
    auto *whole = new QWidget;
    auto *row = new QSplitter(Qt::Horizontal, whole);
    row->setObjectName(u"reviewSplitter"_s);
    row->setChildrenCollapsible(false);
    row->addWidget(m_callList);
    row->addWidget(makeCard());
    row->setStretchFactor(1, 1);
    row->setSizes({200, 480});
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->addWidget(row);
    m_pages->addWidget(whole);
    m_pages->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(QFrame::HLine));
    column->addWidget(m_messages);
    column->addLayout(m_pages, 1);
    m_callList->setObjectName(u"reviewCalls"_s);
    //: Name of the list for screen readers.
    m_callList->setAccessibleName(tr("Calls of the review"));
    m_callList->setModel(&m_calls);
    m_callList->setItemDelegate(new ReviewCallsDelegate(services, m_callList));
    m_callList->setFrameShape(QFrame::NoFrame);
    m_callList->setUniformItemSizes(true);
    m_callList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_callList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_callList->setMinimumWidth(150);
    connectSession();
    refresh();
}

ReviewPane::~ReviewPane() = default;

QWidget *ReviewPane::makeHead()
{
    auto *head = new QWidget;
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(Theme::space, Theme::space / 2, Theme::space, Theme::space / 2);
    m_head->setSpacing(Theme::space);
    m_lists->setObjectName(u"reviewLists"_s);
    //: Name of the box for screen readers.
    m_lists->setAccessibleName(tr("Review list"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lists->setMaximumWidth(280);
    m_report->setObjectName(u"reviewReport"_s);
    //: Button: opens the report of the review list.
    m_report->setText(tr("&Report…"));
    //: Button: opens the dialog that draws a sample of calls.
    auto *make = new QPushButton(tr("&New review…"));
    make->setObjectName(u"newReview"_s);
    auto *more = new QToolButton;
    more->setObjectName(u"reviewMore"_s);
    more->setIcon(m_services.theme.icon(u"more"_s));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    //: Button: opens a menu with what else there is to do about reviews.
    more->setAccessibleName(tr("More"));
    more->setToolTip(more->accessibleName());
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("&Scorecards…")), &QAction::triggered, this, &ReviewPane::editCards);
    menu->actions().constLast()->setObjectName(u"scorecards"_s);
    m_removeList = menu->addAction(tr("Remove this review &list…"));
    m_removeList->setObjectName(u"removeReviewList"_s);
    connect(m_removeList, &QAction::triggered, this, &ReviewPane::removeList);
    more->setMenu(menu);
    m_head->addWidget(m_lists);
    m_head->addWidget(m_progress);
    m_head->addStretch(1);
    m_head->addWidget(m_report);
    m_head->addWidget(make);
    m_head->addWidget(more);
    for (QPushButton *button : {m_report, make})
        button->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &ReviewPane::makeList);
    connect(m_report, &QPushButton::clicked, this, &ReviewPane::showReport);
    return head;
}

void ReviewPane::addPanes(PaneCycle &panes)
{
    panes.add(*m_head->parentWidget(), u"reviewLists"_s);
    panes.add(*m_callList);
    panes.add(*this, u"scorecardView"_s);
    panes.add(*m_marks);
}

QWidget *ReviewPane::makeCard()
{
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, Theme::space / 2, 0, Theme::space);
    column->setSpacing(Theme::space / 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(2 * Theme::space, 0, Theme::space, 0));
    head->addWidget(m_title, 1);
    head->addWidget(m_leaveOut);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    //: Button: the call is left out of the review list and another call of the same person is drawn.
    m_leaveOut->setText(tr("Take &another call"));
    m_leaveOut->setAutoDefault(false);
    m_card->setItemDelegate(new ScorecardDelegate(m_services.theme, m_card));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(leadingMargins(2 * Theme::space, 0, Theme::space, 0));
    below->setSpacing(Theme::space / 2);
    m_score->setWordWrap(true);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_comment->setObjectName(u"commentWords"_s);
    m_comment->setMaxLength(4000);
    m_comment->installEventFilter(this);
    //: In front of the line for a comment on the current question.
    m_commentLabel->setText(tr("Comment:"));
    m_commentLabel->setBuddy(m_comment);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space);
    line->addWidget(m_commentLabel);
    line->addWidget(m_comment, 1);
    //: Under the scorecard: its keys.
    auto *keys = new QLabel(
        tr("1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call"));
    keys->setWordWrap(true);
    keys->setForegroundRole(QPalette::PlaceholderText);
    below->addWidget(m_score);
    below->addWidget(m_notice);
    below->addLayout(line);
    below->addWidget(m_marks);
    below->addWidget(keys);
    column->addLayout(head);
    column->addWidget(m_card, 1);
    column->addWidget(hairline(QFrame::HLine));
    column->addLayout(below);
    connect(m_comment, &QLineEdit::textEdited, &m_session, &ReviewSession::setComment);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReviewPane::leaveOut);
    return card;
}

void ReviewPane::connectSession()
{
    connect(&m_session, &ReviewSession::stateChanged, this, &ReviewPane::refresh);
    connect(&m_session, &ReviewSession::listsChanged, this, &ReviewPane::refreshLists);
    connect(&m_session, &ReviewSession::opened, this, [this] {
        m_messages->withdraw(finishedMessage);
        refresh();
    });
    connect(&m_session, &ReviewSession::currentChanged, this, &ReviewPane::onCurrent);
    connect(&m_session, &ReviewSession::questionChanged, this, &ReviewPane::refreshComment);
    connect(&m_session, &ReviewSession::answersChanged, this, &ReviewPane::refreshCard);
    connect(&m_session, &ReviewSession::commentWanted, this, &ReviewPane::writeComment);
    connect(&m_session, &ReviewSession::openLeft, this, &ReviewPane::onOpenLeft);
    connect(&m_session, &ReviewSession::listFinished, this, &ReviewPane::onListFinished);
    connect(&m_session, &ReviewSession::writingFailed, this, [this](const Error &error) {
        //: Subject of a sentence about a failure.
        m_messages->post(writingMessage, MessageBar::Severity::Error, sentenceFor(error, tr("Your review")),
                         tr("Try again"));
    });
    connect(&m_session, &ReviewSession::savedChanged, this, [this] {
        if (m_session.isSaved())
            m_messages->withdraw(writingMessage);
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key == writingMessage)
            m_session.writeAgain();
        else
            showReport();
    });
    connect(m_card, &ScorecardView::commentWanted, this, &ReviewPane::writeComment);
    connect(m_card, &ScorecardView::markWanted, this, &ReviewPane::startMark);
    connect(m_card, &ScorecardView::impossible, this, &ReviewPane::onImpossible);
    connect(m_card, &ScorecardView::answered, this, [this] { say({}); });
    connect(m_marks, &MarksPanel::left, this, &ReviewPane::focusCard);
    connect(m_marks, &MarksPanel::finishWanted, &m_session, &ReviewSession::finishAndGoOn);
    connect(m_callList, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_session.choose(index.row());
        focusCard();
    });
    connect(m_callList, &QListView::activated, this, [this](const QModelIndex &index) {
        m_session.choose(index.row());
        focusCard();
    });
    connect(m_lists, &QComboBox::activated, this, [this](int index) {
        m_session.open(ReviewListId(m_lists->itemData(index).toLongLong()));
        focusCard();
    });
    connect(m_placeholder, &EmptyState::buttonClicked, this, [this] {
        if (m_session.state() == ReviewSession::State::Failed)
            m_session.load();
        else
            makeList();
    });
}

void ReviewPane::setReady()
{
    if (!std::exchange(m_isRead, true))
        m_session.load();
}

void ReviewPane::addLeadingAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_head->insertWidget(0, button);
}

void ReviewPane::focusCard()
{
    auto *way = m_placeholder->findChild<QPushButton *>();
    if (m_pages->currentWidget() == m_placeholder && way)
        way->setFocus(Qt::ShortcutFocusReason);
    else
        m_card->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setReady();
    m_session.setShown(true);
    onCurrent();
}

void ReviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session.setShown(false);
}

void ReviewPane::refresh()
{
    using State = ReviewSession::State;
    const bool hasList = m_session.list().has_value();
    m_report->setEnabled(hasList);
    m_removeList->setEnabled(hasList);
    if (m_session.state() == State::Failed)
        m_placeholder->setContent(u"error"_s, tr("The reviews could not be read"),
                                  //: Subject of a sentence about a failure.
                                  sentenceFor(m_session.error(), tr("The reviews")), tr("Try again"));
    else if (!hasList)
        m_placeholder->setContent(
            u"reviewed"_s, tr("Review calls"),
            tr("Draw the same number of calls of everybody, listen, and answer the questions of "
               "a scorecard with the number keys."),
            tr("New review…"));
    const int page = hasList && m_session.state() != State::Failed ? 0 : 1;
    const QWidget *focus = focusWidget();
    const bool takesKeyboard =
        page != m_pages->currentIndex() && m_pages->currentWidget()->isAncestorOf(focus);
    m_pages->setCurrentIndex(page);
    if (takesKeyboard) // what had it is hidden now
        focusCard();
    refreshLists();
    refreshCard();
    refreshComment();
}

void ReviewPane::refreshLists()
{
    m_lists->clear();
    for (const ReviewList &list : m_session.lists()) {
        m_lists->addItem(plainLine(list.name, 60), qint64(list.id));
        if (m_session.list() && m_session.list()->id == list.id)
            m_lists->setCurrentIndex(m_lists->count() - 1);
    }
    m_lists->setVisible(m_lists->count() > 0);
    const std::optional<ReviewList> list = m_session.list();
    m_progress->setText(
        list ? progressText(m_session.finished(), int(m_session.reviews().size()), m_session.timeLeft())
             : QString());
}

void ReviewPane::refreshCard()
{
    const std::optional<ReviewList> list = m_session.list();
    m_score->setText(list && m_session.review() ? scoreText(m_session.score(), list->card) : QString());
    m_leaveOut->setEnabled(m_session.review() && !m_session.review()->finishedAt);
    refreshComment();
}

/// What the line has is replaced only where it is about something else: a cursor in it stays.
void ReviewPane::refreshComment()
{
    const ScoreQuestion question = m_session.currentQuestion();
    const QString comment = m_session.answerTo(question.id).comment;
    m_comment->setEnabled(m_session.current() >= 0 && !question.id.isNull());
    m_comment->setAccessibleName(tr("Comment on “%1”").arg(plainLine(question.text)));
    if (m_comment->text() != comment)
        m_comment->setText(comment);
}

void ReviewPane::onCurrent()
{
    const std::optional<Review> review = m_session.review();
    say({});
    if (review) {
        const QString when = review->startedAt
            ? momentText(*review->startedAt, m_services.clock.now(), m_services.zone)
            : QString();
        //: The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is
        //: who spoke, %4 when.
        m_title->setText(tr("Call %1 of %2: %3, %4")
                             .arg(m_session.current() + 1)
                             .arg(m_session.reviews().size())
                             .arg(plainLine(review->person), when));
        m_callList->setCurrentIndex(m_calls.index(m_session.current()));
    }
    refreshLists();
    refreshCard();
    if (m_comment->hasFocus() || m_marks->isAncestorOf(focusWidget()))
        focusCard();
    if (isVisible())
        Q_EMIT callWanted(review ? std::optional(review->call) : std::nullopt);
}

void ReviewPane::say(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.warning());
    m_notice->setPalette(palette);
}

void ReviewPane::onImpossible()
{
    const ScoreQuestion question = m_session.currentQuestion();
    if (question.scale == AnswerScale::YesNo)
        say(question.mayNotApply ? tr("1 is yes, 2 is no, N is not applicable.") : tr("1 is yes, 2 is no."));
    else
        say(question.mayNotApply ? tr("Answers are 1 to 5, or N for not applicable.")
                                 : tr("Answers are 1 to 5."));
}

void ReviewPane::onOpenLeft(int questions)
{
    say(tr("%n question(s) still need an answer or a comment.", nullptr, questions));
}

void ReviewPane::onListFinished()
{
    m_messages->post(
        finishedMessage, MessageBar::Severity::Success,
        tr("All %n call(s) of this list are reviewed.", nullptr, int(m_session.reviews().size())),
        tr("Report…"));
}

void ReviewPane::startMark()
{
    if (!m_marks->addMark())
        say(tr("There is no recording to put a mark in."));
}

void ReviewPane::writeComment()
{
    refreshComment();
    m_comment->setFocus(Qt::ShortcutFocusReason);
    m_comment->end(false);
}

bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_comment || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_M && key->modifiers() == Qt::ControlModifier) {
        startMark();
        return true;
    }
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    focusCard();
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier))
        m_session.finishAndGoOn();
    else if (isEnter)
        m_session.leaveComment(); // takes the keyboard back where it is still missing
    return true;
}

void ReviewPane::makeList()
{
    auto *dialog = new NewReviewDialog(m_services, m_source, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewReviewDialog::created, this, [this](ReviewListId list) {
        m_session.open(list);
        m_session.load();
        focusCard();
    });
    dialog->open();
}

void ReviewPane::editCards()
{
    auto *dialog = new ScorecardsDialog(m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPane::showReport()
{
    const std::optional<ReviewList> list = m_session.list();
    if (!list)
        return;
    auto *dialog = new ReviewReportDialog(m_services, list->id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The next of the same person that the list's own query and seed give.
void ReviewPane::leaveOut()
{
    const std::optional<Review> review = m_session.review();
    const std::optional<ReviewList> list = m_session.list();
    if (!review || !list)
        return;
    auto *draft = new ReviewDraft(m_services.store, m_source, m_services.clock, m_services.zone, this);
    connect(draft, &ReviewDraft::changed, this,
            [this, draft, id = review->id, sample = list->sample, person = review->person] {
                if (draft->state() == ReviewDraft::State::Reading)
                    return;
                SampleRequest one = sample;
                one.people = {person};
                one.perPerson = 1;
                const QList<SampleCandidate> drawn = draft->draw(one).calls;
                draft->deleteLater();
                if (!m_session.review() || m_session.review()->id != id)
                    return;
                m_session.leaveOut(drawn.isEmpty() ? std::nullopt : std::optional(drawn.first()));
                if (drawn.isEmpty())
                    say(tr("There is no other call of this person; the list is one call shorter."));
                focusCard();
            });
    draft->setQuery(list->sample.query);
}

void ReviewPane::removeList()
{
    const std::optional<ReviewList> list = m_session.list();
    if (!list)
        return;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove review list"),
        //: %1 is the name of a review list, %n the number of its finished reviews.
        tr("Remove “%1” with its answers? %n finished review(s) are lost.", nullptr, m_session.finished())
            .arg(plainLine(list->name)),
        QMessageBox::Cancel, window());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"removeListQuestion"_s);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = list->id] { m_session.removeList(id); });
    question->open();
}

} // namespace callboard
