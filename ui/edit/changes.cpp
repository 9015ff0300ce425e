// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/changes.h"

#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr size_t longestList = 200;
constexpr auto messageTime = 20s;
const auto doneMessage = u"change"_s;
const auto failedMessage = u"changeFailed"_s;

/// In a menu, "&" would mark the next letter.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Changes::Changes(MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undoChange"_s);
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setObjectName(u"redoChange"_s);
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageTime);
    connect(m_undo, &QAction::triggered, this, &Changes::undo);
    connect(m_redo, &QAction::triggered, this, &Changes::redo);
    connect(&m_messageTime, &QTimer::timeout, this, [this] { m_messages.withdraw(doneMessage); });
    connect(&messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key == doneMessage)
            undo();
    });
    refresh();
}

void Changes::perform(Change change)
{
    order({Way::Perform, std::move(change)});
}

void Changes::undo()
{
    order({Way::Undo});
}

void Changes::redo()
{
    order({Way::Redo});
}

void Changes::remember(Change change)
{
    onDone(Way::Perform, std::move(change));
    refresh();
}

void Changes::order(Order wanted)
{
    m_waiting.push_back(std::move(wanted));
    startNext();
}

void Changes::startNext()
{
    while (!m_running && !m_waiting.empty()) {
        const Order next = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(next);
    }
    refresh();
}

/// False when there is nothing to go back to.
bool Changes::start(const Order &wanted)
{
    std::deque<Change> &list = wanted.way == Way::Undo ? m_done : m_undone;
    if (wanted.way != Way::Perform && list.empty())
        return false;
    run(wanted.way, wanted.way == Way::Perform ? wanted.change : list.back());
    return true;
}

void Changes::run(Way way, Change change)
{
    m_running = Running{way, std::move(change)};
    auto answer = way == Way::Undo ? m_running->change.undo() : m_running->change.redo();
    QCoro::connect(std::move(answer), this, [this](const Result<void> &result) { onEnded(result); });
}

void Changes::onEnded(const Result<void> &result)
{
    Running ended = *std::exchange(m_running, std::nullopt);
    if (result) {
        if (ended.way == Way::Undo)
            m_done.pop_back();
        else if (ended.way == Way::Redo)
            m_undone.pop_back();
        onDone(ended.way, std::move(ended.change));
    } else {
        if (ended.way != Way::Undo)
            dropUndoOf();
        sayFailed(ended.way, result.error());
        Q_EMIT failed(result.error());
    }
    startNext();
    if (m_running)
        return;
    if (m_forgets)
        forgetDone();
    Q_EMIT idle();
}

void Changes::forget()
{
    m_forgets = true;
    if (!isBusy())
        forgetDone();
}

void Changes::forgetDone()
{
    m_forgets = false;
    m_done.clear();
    m_undone.clear();
    m_messages.withdraw(doneMessage);
    refresh();
}

void Changes::onDone(Way way, Change change)
{
    sayDone(way, change);
    const QString text = change.text;
    if (way == Way::Perform)
        m_undone.clear(); // it would go on from another state
    keep(way == Way::Undo ? m_undone : m_done, std::move(change));
    if (way == Way::Undo)
        Q_EMIT undone(text);
    else
        Q_EMIT performed(text);
}

void Changes::keep(std::deque<Change> &list, Change change)
{
    list.push_back(std::move(change));
    if (list.size() > longestList)
        list.pop_front();
}

void Changes::sayDone(Way way, const Change &change)
{
    m_messages.withdraw(failedMessage);
    if (way == Way::Undo || change.quiet) {
        m_messages.withdraw(doneMessage);
        return;
    }
    //: Message after something was done. %1 is what, in the words that follow "Undo": "link to Lopez".
    const QString sentence = change.done ? change.done() : tr("Done: %1.").arg(change.text);
    m_messages.post(doneMessage, MessageBar::Severity::Success, sentence, tr("Undo"));
    m_messageTime.start();
}

void Changes::sayFailed(Way way, const Error &error)
{
    //: Subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
    const QString subject = way == Way::Undo ? tr("The way back") : tr("The change");
    m_messages.post(failedMessage, MessageBar::Severity::Error, sentenceFor(error, subject));
}

/// What is being done was asked to be undone before it failed: nothing of it is there, and the change before
/// was not meant.
void Changes::dropUndoOf()
{
    if (!m_waiting.empty() && m_waiting.front().way == Way::Undo)
        m_waiting.pop_front();
}

/// That undo() is about: what is still to be done counts, as it will be over by then. Null: none.
const Changes::Change *Changes::latest() const
{
    if (!m_waiting.empty() && m_waiting.back().way == Way::Perform)
        return &m_waiting.back().change;
    if (m_running && m_running->way != Way::Undo)
        return &m_running->change;
    return m_done.empty() ? nullptr : &m_done.back();
}

void Changes::refresh()
{
    const Change *last = latest();
    m_undo->setEnabled(last);
    m_redo->setEnabled(!m_undone.empty());
    //: Menu. %1 is what was done: "link to Lopez".
    m_undo->setText(last ? tr("&Undo %1").arg(menuText(last->text)) : tr("&Undo"));
    //: Menu. %1 is what was undone: "link to Lopez".
    m_redo->setText(m_undone.empty() ? tr("&Redo") : tr("&Redo %1").arg(menuText(m_undone.back().text)));
}

QCoro::Task<Result<void>> Changes::oneByOne(Steps steps)
{
    for (const Work &step : steps) {
        QCoro::Task<Result<void>> work = step();
        const Result<void> result = co_await work;
        if (!result)
            co_return result;
    }
    co_return {};
}

} // namespace callboard
