// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueactions.h"

#include "models/domain/phonenumber.h"
#include "models/tables/calldetail.h"
#include "models/tables/queuemodel.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/changes.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/queue/choicepopup.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/tasklistdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto saidTime = 15s;
const auto saidMessage = u"queue"_s;
const auto settledMessage = u"settled"_s;

using Before = std::shared_ptr<QList<TaskDecision>>;

QCoro::Task<Result<void>> decided(QPointer<QueueModel> model, QList<TaskDecision> decisions, Before before)
{
    if (!model)
        co_return failure(Error::Kind::Cancelled);
    auto deciding = model->decide(decisions);
    const Result<QList<TaskDecision>> done = co_await deciding;
    if (!done)
        co_return tl::unexpected(done.error());
    *before = *done;
    co_return Result<void>();
}

QCoro::Task<Result<void>> takenBack(QPointer<QueueModel> model, Before before)
{
    if (!model)
        co_return failure(Error::Kind::Cancelled);
    auto deciding = model->decide(*before);
    const Result<QList<TaskDecision>> done = co_await deciding;
    co_return done ? Result<void>() : tl::unexpected(done.error());
}

/// Something a telephone can dial; null: nothing.
QUrl dialled(const QString &number)
{
    const bool isDigits = !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isE164(number) || isDigits ? QUrl(u"tel:"_s + number) : QUrl();
}

QString shortTitle(const CallbackTask &task)
{
    return plainLine(queueTitle(task), 40);
}

} // namespace

QueueActions::QueueActions(const WindowServices &services, const QueueParts &parts)
    : QObject(&parts.window)
    , m_services(services)
    , m_parts(parts)
    , m_model(parts.model)
    , m_notices(new MessageBar(services.theme))
    //: Menu about the chosen person in the callback queue.
    , m_menu(new QMenu(tr("&Queue"), &parts.window))
{
    m_notices->setObjectName(u"queueNotices"_s);
    parts.pane.layout()->addWidget(m_notices); // below the rows: they must not move when something is said
    m_menu->setObjectName(u"queueMenu"_s);
    m_saidTime.setSingleShot(true);
    m_saidTime.setInterval(saidTime);
    connect(&m_saidTime, &QTimer::timeout, this, [this] { m_notices->withdraw(saidMessage); });
    makeActions();
    connectParts();
    refresh();
}

QAction *QueueActions::make(const QString &objectName, const QString &text, const QKeySequence &key,
                            void (QueueActions::*done)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // in a text, it is a letter
    connect(action, &QAction::triggered, this, [this, done] {
        m_parts.pane.touch();
        (this->*done)();
    });
    m_parts.pane.view().addAction(action);
    m_menu->addAction(action);
    return action;
}

void QueueActions::makeActions()
{
    //: Queue menu: plays what the caller said, or shows it in the details.
    m_play = make(u"queuePlay"_s, tr("Play or show what they &said"), Qt::Key_Space, &QueueActions::play);
    //: Queue menu: dials the number; the task is taken, and the note has the keyboard.
    m_callBack = make(u"queueCallBack"_s, tr("&Call back"), Qt::Key_C, &QueueActions::callBack);
    m_take = make(u"queueTake"_s, {}, Qt::Key_T, &QueueActions::toggleTaken);
    //: Queue menu: no call back is needed; asks why.
    m_done = make(u"queueDone"_s, tr("&Done…"), Qt::Key_E, &QueueActions::askReason);
    //: Queue menu: the task asks again later; asks when.
    m_putOff = make(u"queuePutOff"_s, tr("&Put off…"), Qt::Key_S, &QueueActions::askSpan);
    //: Queue menu.
    m_note = make(u"queueNote"_s, tr("Write a &note"), Qt::Key_N, &QueueActions::writeNote);
    m_menu->addSeparator();
    //: Queue menu: text for whoever works next goes to the clipboard.
    m_handOver = make(u"queueHandOver"_s, tr("Copy &hand-over text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                      &QueueActions::copyHandOver);
    m_handOver->setShortcutContext(Qt::WindowShortcut);
    m_parts.pane.addAction(m_handOver); // with an empty queue and beside a note, too
    m_handOver->setIcon(m_services.theme.icon(u"copy"_s));
    m_parts.pane.setHandOver(m_handOver);
}

void QueueActions::addToMenu(QAction *action)
{
    m_menu->insertAction(m_note, action);
    m_parts.pane.view().addAction(action);
}

void QueueActions::connectParts()
{
    QueueListView &view = m_parts.pane.view();
    connect(&view, &QueueListView::currentRowChanged, this, &QueueActions::follow);
    connect(&view, &QueueListView::focused, this, &QueueActions::follow);
    connect(&view, &QueueListView::opened, this, &QueueActions::writeNote);
    connect(&view, &QueueListView::menuWanted, this, &QueueActions::showMenu);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &QueueActions::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QueueActions::follow);
    connect(&m_model, &QueueModel::settled, this, &QueueActions::onSettled);
    connect(&m_parts.detail, &CallDetail::changed, this, &QueueActions::onDetail);
    connect(&m_parts.pane.banner(), &QueueBanner::figureWanted, this, &QueueActions::openFigure);
    connect(m_notices, &MessageBar::actionTriggered, this, &QueueActions::onNoticeAction);
    connect(m_notices, &MessageBar::closedByUser, this, [this](const QString &key) {
        if (key == settledMessage)
            m_settled.clear();
    });
    connect(&m_parts.changes, &Changes::undone, this, [this] { m_notices->withdraw(saidMessage); });
}

void QueueActions::refresh()
{
    const auto task = m_parts.pane.current();
    for (QAction *action : {m_play, m_callBack, m_take, m_done, m_putOff, m_note})
        action->setEnabled(task.has_value());
    const bool isMine = task && task->decision.takenBy == m_parts.pane.moment().user;
    //: Queue menu: the user looks after it; by the second, they give it back.
    m_take->setText(task && isMine ? tr("Do not &take it") : tr("&Take it"));
}

/// While somebody writes a note, its call stays where it is.
void QueueActions::follow()
{
    refresh();
    const QWidget *focus = m_parts.window.focusWidget();
    const bool isWriting = focus && m_parts.detailPane.isAncestorOf(focus);
    if (!m_parts.pane.isVisible() || isWriting)
        return;
    const auto task = m_parts.pane.current();
    m_wanted = task ? task->calls.value(0) : CallId{};
    if (!task)
        m_parts.detail.clear();
    else if (m_parts.detail.callId() != m_wanted)
        m_parts.detail.show(m_wanted);
}

void QueueActions::onDetail()
{
    const bool isShown = m_parts.detail.phase() == CallDetail::Phase::Shown;
    if (isShown && m_parts.detail.callId() == m_wanted && m_whenShown)
        std::exchange(m_whenShown, {})();
}

void QueueActions::whenShown(std::function<void()> then)
{
    follow();
    m_whenShown = std::move(then);
    onDetail();
}

std::optional<CallRow> QueueActions::shownCall() const
{
    const auto task = m_parts.pane.current();
    if (!m_parts.pane.isVisible() || !task)
        return {};
    CallRow row;
    row.id = task->calls.value(0);
    row.ref = task->lastCall;
    row.direction = Direction::Inbound;
    row.remoteNumber = task->number.isEmpty() ? withheldNumber.toString() : task->number;
    row.startedAt = task->last;
    row.guest = task->guest;
    row.guestName = task->guestName;
    return row;
}

/// The task under the cursor. One that is settled needs nothing any more: it makes way instead.
std::optional<CallbackTask> QueueActions::openTask()
{
    if (m_model.isSettled(m_parts.pane.view().currentIndex().row())) {
        m_model.leaveSettled();
        return {};
    }
    return m_parts.pane.current();
}

void QueueActions::play()
{
    whenShown([this] {
        const bool isRead = m_parts.detailPane.showTranscript();
        const bool isHeard = m_playRecording && m_playRecording();
        if (isRead || isHeard)
            m_notices->withdraw(saidMessage);
        else
            sayNoTranscript();
    });
}

void QueueActions::sayNoTranscript()
{
    const auto task = m_parts.pane.current();
    if (!task)
        return;
    if (task->voicemail)
        say(tr(
            "This voicemail has no transcript, and cannot be played here. It is in the telephone system."));
    else
        say(tr("They left no message."));
}

void QueueActions::callBack()
{
    const auto task = m_parts.pane.current();
    if (!task)
        return;
    const QUrl link = dialled(task->number);
    if (link.isEmpty()) {
        say(tr("This caller hid their number: they cannot be called back."), {}, true);
        return;
    }
    if (m_services.openUrl)
        m_services.openUrl(link);
    const bool isOpen = !m_model.isSettled(m_parts.pane.view().currentIndex().row());
    if (isOpen && task->decision.takenBy != m_parts.pane.moment().user)
        take(*task);
    writeNote();
}

void QueueActions::take(const CallbackTask &task)
{
    const QueueMoment now = m_parts.pane.moment();
    TaskDecision decision = decisionOn(task);
    decision.takenBy = now.user;
    decision.takenAt = now.now;
    //: Follows "Undo": the user looks after somebody's call back. %1 is a name or number.
    perform(decision, tr("taking of %1").arg(shortTitle(task)));
}

void QueueActions::toggleTaken()
{
    const auto task = openTask();
    if (!task)
        return;
    if (task->decision.takenBy != m_parts.pane.moment().user) {
        take(*task);
        return;
    }
    TaskDecision decision = decisionOn(*task);
    decision.takenBy.clear();
    decision.takenAt.reset();
    //: Follows "Undo": the user no longer looks after somebody's call back. %1 is a name or number.
    perform(decision, tr("giving back of %1").arg(shortTitle(*task)));
}

void QueueActions::askReason()
{
    const auto task = openTask();
    if (!task)
        return;
    QList<ChoicePopup::Choice> reasons;
    for (const DoneReason reason : allDoneReasons())
        reasons << ChoicePopup::Choice{wordFor(reason), {}};
    auto *popup = new ChoicePopup(m_services.theme, tr("Why is it done?"), reasons, m_parts.window);
    if (!task->number.isEmpty())
        popup->addTick(tr("Hide this number from the queue"));
    popup->addRemark(tr("Remark, then Enter"));
    connect(popup, &ChoicePopup::chosen, this, [this, popup, task](int choice) {
        finish(*task, allDoneReasons().at(choice), popup->isTicked(), popup->remark());
    });
    openPopup(popup);
}

void QueueActions::askSpan()
{
    const auto task = openTask();
    if (!task)
        return;
    const QueueMoment now = m_parts.pane.moment();
    QList<ChoicePopup::Choice> spans;
    for (const SnoozeSpan span : allSnoozeSpans())
        spans << ChoicePopup::Choice{wordFor(span), momentWords(endOf(span, now.now, now.zone), now)};
    auto *popup = new ChoicePopup(m_services.theme, tr("Until when?"), spans, m_parts.window);
    connect(popup, &ChoicePopup::chosen, this,
            [this, task](int choice) { putOff(*task, allSnoozeSpans().at(choice)); });
    openPopup(popup);
}

void QueueActions::openPopup(ChoicePopup *popup)
{
    delete m_popup;
    m_popup = popup;
    QueueListView &view = m_parts.pane.view();
    connect(popup, &ChoicePopup::left, &view, qOverload<>(&QWidget::setFocus));
    const QRect row = view.visualRect(view.currentIndex());
    popup->openAt({view.viewport()->mapToGlobal(row.topLeft()), row.size()});
}

void QueueActions::finish(const CallbackTask &task, DoneReason reason, bool hides, const QString &remark)
{
    TaskDecision decision = decisionOn(task);
    decision.done = reason;
    decision.isHidden = hides;
    decision.remark = remark;
    CallbackTask after = task;
    after.decision = decision;
    const QString name = shortTitle(task);
    //: Follows "Undo": nobody needs to call somebody back. %1 is a name or number.
    perform(decision, tr("“done” for %1").arg(name),
            //: Message. %1 is a name or number, %2 what was decided: "Done: spam".
            tr("%1: %2").arg(safeLine(name), outcomeOf(after, m_parts.pane.moment())));
}

void QueueActions::putOff(const CallbackTask &task, SnoozeSpan span)
{
    const QueueMoment now = m_parts.pane.moment();
    TaskDecision decision = decisionOn(task);
    decision.snoozedUntil = endOf(span, now.now, now.zone);
    CallbackTask after = task;
    after.decision = decision;
    const QString name = shortTitle(task);
    //: Follows "Undo": a call back is to be made later. %1 is a name or number.
    perform(decision, tr("putting off of %1").arg(name),
            tr("%1: %2").arg(safeLine(name), outcomeOf(after, now)));
}

void QueueActions::bringBack(const CallbackTask &task)
{
    TaskDecision decision;
    decision.key = task.key;
    //: Follows "Undo": somebody waits in the queue again. %1 is a name or number.
    perform(decision, tr("return of %1 into the queue").arg(shortTitle(task)));
}

void QueueActions::writeNote()
{
    whenShown([this] { m_parts.detailPane.focusNotes(); });
}

void QueueActions::copyHandOver()
{
    const QString text = handOverText(m_model.queue(), m_parts.pane.accountNames(), m_parts.pane.moment());
    QGuiApplication::clipboard()->setText(text);
    //: Message. %1 is the first line of the text.
    say(tr("Copied: %1").arg(text.section(u'\n', 0, 0)));
}

void QueueActions::perform(const TaskDecision &decision, const QString &text, const QString &sentence)
{
    const QPointer<QueueModel> model = &m_model;
    const QList<TaskDecision> decisions{decision};
    const auto before = std::make_shared<QList<TaskDecision>>();
    m_model.anticipate(decisions); // another change may be under way: what is decided shows before its turn
    m_parts.changes.perform({.text = text,
                             .redo = [model, decisions, before] { return decided(model, decisions, before); },
                             .undo = [model, before] { return takenBack(model, before); },
                             .quiet = true});
    if (!sentence.isEmpty())
        say(sentence, tr("Undo"));
    refresh();
}

void QueueActions::say(const QString &text, const QString &button, bool isWarning)
{
    m_notices->post(saidMessage,
                    isWarning ? MessageBar::Severity::Warning : MessageBar::Severity::Information, text,
                    button);
    m_saidTime.start();
}

void QueueActions::onSettled(const QList<CallbackTask> &tasks)
{
    for (const CallbackTask &task : tasks) {
        m_settled.removeIf([&](const CallbackTask &known) { return known.key == task.key; });
        m_settled << task;
    }
    m_notices->post(settledMessage, MessageBar::Severity::Success,
                    noticeText(m_settled, m_parts.pane.accountNames(), m_parts.pane.moment()),
                    //: Button: shows who left the queue.
                    tr("Show"));
}

void QueueActions::onNoticeAction(const QString &key)
{
    if (key == saidMessage) {
        m_parts.changes.undo();
        return;
    }
    m_notices->withdraw(settledMessage);
    //: Title of a list of people who left the callback queue.
    openList(tr("Settled by calls"), std::exchange(m_settled, {}));
}

void QueueActions::openFigure(const QString &name)
{
    const CallbackQueue &queue = m_model.queue();
    if (name == u"missed"_s) {
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(toMs(queue.since), m_services.zone);
        Q_EMIT queryWanted(u"direction:inbound status:missed,voicemail,failed after:%1"_s.arg(
            since.toString(u"yyyy-MM-ddTHH:mm"_s)));
        return;
    }
    const QueueFigure figure = figureOf(queue, name);
    openList(figure.title, figure.people);
}

void QueueActions::openList(const QString &title, const QList<CallbackTask> &tasks)
{
    auto *dialog = new TaskListDialog(m_services.theme, title, tasks, m_parts.pane.moment(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TaskListDialog::bringBackWanted, this, &QueueActions::bringBack);
    connect(dialog, &TaskListDialog::callWanted, this, &QueueActions::callWanted);
    dialog->show();
}

void QueueActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_parts.window);
    menu->setObjectName(u"taskMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menu->actions());
    menu->popup(globalPosition);
}

} // namespace callboard
