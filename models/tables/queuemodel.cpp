// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuemodel.h"

#include "models/domain/numbermask.h"

#include <algorithm>

namespace callboard {

namespace {

/// Beyond so many, moving single rows costs more than showing all of them afresh.
constexpr qsizetype mostSingleChanges = 200;

bool isPutAside(const TaskDecision &decision)
{
    return decision.done || decision.isHidden || decision.snoozedUntil;
}

} // namespace

QueueModel::QueueModel(QueueSource &source, TimePoint since, QTimeZone zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_since(since)
    , m_zone(std::move(zone))
{
    m_goingOn.setSingleShot(true);
    m_goingOn.setInterval(0);
    connect(&m_goingOn, &QTimer::timeout, this, [this] { removeSettled(m_current); });
    connect(&source, &QueueSource::queueChanged, this, &QueueModel::read);
}

void QueueModel::setSince(TimePoint since)
{
    if (std::exchange(m_since, since) != since)
        read();
}

void QueueModel::reload()
{
    m_begun = true;
    read();
}

void QueueModel::setSentence(std::function<QString(const CallbackTask &)> sentence)
{
    m_sentence = std::move(sentence);
}

int QueueModel::openCount() const
{
    const auto open =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.settled; });
    return int(open) + waiting() + m_queue.openBehind;
}

std::optional<CallbackTask> QueueModel::task(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).task) : std::nullopt;
}

int QueueModel::rowOf(const QString &key) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.task.key == key; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

bool QueueModel::isSettled(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).settled;
}

void QueueModel::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        refresh();
}

void QueueModel::setCurrent(const QString &key)
{
    if (std::exchange(m_current, key) != key)
        m_goingOn.start();
}

void QueueModel::leaveSettled()
{
    removeSettled();
}

void QueueModel::showWaiting()
{
    removeSettled();
    setWaiting({});
    arrange(wanted());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == TaskRole)
        return QVariant::fromValue(row.task);
    if (role == SettledRole)
        return row.settled;
    if (role == Qt::AccessibleTextRole && m_sentence)
        return m_sentence(row.task);
    if (role == Qt::DisplayRole)
        return row.task.guestName.isEmpty() ? shownNumber(row.task.number) : shownName(row.task.guestName);
    return {};
}

void QueueModel::read()
{
    m_readAgain = m_isReading;
    if (m_isReading || !m_begun)
        return;
    m_isReading = true;
    for (Pending &pending : m_pending)
        pending.isCovered = pending.isWritten;
    auto reading = m_source.queue(m_since, m_zone);
    QCoro::connect(std::move(reading), this, [this](const Result<CallbackQueue> &queue) { onRead(queue); });
}

void QueueModel::onRead(const Result<CallbackQueue> &queue)
{
    m_isReading = false;
    m_state = queue ? State::Ready : State::Failed;
    if (queue) {
        m_pending.removeIf([](QHash<QString, Pending>::iterator pending) { return pending->isCovered; });
        const CallbackQueue before = std::exchange(m_queue, *queue);
        refresh();
        sayWhatSettled(before);
    } else {
        m_error = queue.error();
    }
    Q_EMIT loaded();
    if (m_readAgain)
        read();
}

/// What is open, with what was decided here and is not read yet.
QList<CallbackTask> QueueModel::wanted() const
{
    QList<CallbackTask> tasks;
    tasks.reserve(m_queue.open.size());
    for (const CallbackTask &task : m_queue.open) {
        const auto pending = m_pending.constFind(task.key);
        if (pending == m_pending.constEnd()) {
            tasks << task;
        } else if (!isPutAside(pending->decision)) {
            tasks << task;
            tasks.last().decision = pending->decision;
        }
    }
    return tasks;
}

void QueueModel::refresh()
{
    const QList<CallbackTask> tasks = wanted();
    if (m_rows.isEmpty()) {
        setWaiting({});
        if (!tasks.isEmpty())
            replaceAll(tasks);
        welcome();
        sayCount();
        return;
    }
    QHash<QString, CallbackTask> open;
    open.reserve(tasks.size());
    for (const CallbackTask &task : tasks)
        open.insert(task.key, task);
    updateRows(open);
    if (m_held) {
        addRows(tasks);
    } else {
        removeSettled();
        setWaiting({});
        arrange(tasks);
    }
    welcome();
    sayCount();
}

void QueueModel::sayCount()
{
    const int count = openCount();
    if (std::exchange(m_saidCount, count) != count)
        Q_EMIT openCountChanged(count);
}

void QueueModel::updateRows(const QHash<QString, CallbackTask> &open)
{
    const int current = rowOf(m_current);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        Row &shown = m_rows[row];
        const auto task = open.constFind(shown.task.key);
        if (task == open.constEnd()) {
            updateVanished(row, m_held && row <= current);
        } else if (shown.settled || shown.task != *task) {
            shown = {*task};
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

/// Of a long queue only the first tasks are known: others may have come before one that is shown.
bool QueueModel::mayBeBehind(const QString &key) const
{
    return m_queue.openBehind > 0
        && std::none_of(m_queue.snoozed.begin(), m_queue.snoozed.end(),
                        [&](const CallbackTask &task) { return task.key == key; });
}

/// What the user decided leaves at once: they look at the next row already.
void QueueModel::updateVanished(int row, bool staysInSight)
{
    Row &shown = m_rows[row];
    const auto pending = m_pending.constFind(shown.task.key);
    const bool isDecided = pending != m_pending.constEnd() && isPutAside(pending->decision);
    if (isDecided || (!staysInSight && !shown.settled)) {
        removeRow(row);
        return;
    }
    const auto gone = std::find_if(m_queue.gone.begin(), m_queue.gone.end(),
                                   [&](const CallbackTask &task) { return task.key == shown.task.key; });
    if (gone == m_queue.gone.end() && mayBeBehind(shown.task.key))
        return;
    shown.settled = true;
    if (gone != m_queue.gone.end())
        shown.task = *gone;
    Q_EMIT dataChanged(index(row), index(row));
}

/// While the rows are held: what a decision made here brought back; all else waits, unless nothing is left.
void QueueModel::addRows(const QList<CallbackTask> &tasks)
{
    const bool isLeft = hasOpenRow();
    const QSet<QString> shown = shownKeys();
    QSet<QString> waiting;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const QString &key = tasks.at(i).key;
        if (shown.contains(key))
            continue;
        if (m_welcome.contains(key))
            insertAt(rowFor(tasks, i), tasks.at(i));
        else if (!isLeft)
            insertAt(rowCount(), tasks.at(i)); // below the row they are on
        else
            waiting.insert(key);
    }
    setWaiting(waiting);
}

/// Behind the nearest of those that come before it in the source's order.
int QueueModel::rowFor(const QList<CallbackTask> &tasks, qsizetype which) const
{
    int row = 0;
    for (qsizetype earlier = which - 1; earlier >= 0 && row == 0; --earlier)
        row = rowOf(tasks.at(earlier).key) + 1;
    return row;
}

void QueueModel::insertAt(int row, const CallbackTask &task)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row{task});
    endInsertRows();
}

/// The rows become these tasks, in this order.
void QueueModel::arrange(const QList<CallbackTask> &tasks)
{
    if (std::abs(tasks.size() - m_rows.size()) > mostSingleChanges) {
        replaceAll(tasks);
        return;
    }
    for (int row = 0; row < tasks.size(); ++row) {
        const CallbackTask &task = tasks.at(row);
        if (row < m_rows.size() && m_rows.at(row).task.key == task.key)
            continue;
        const int from = rowOf(task.key);
        if (from < 0) {
            insertAt(row, task);
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
    }
}

void QueueModel::replaceAll(const QList<CallbackTask> &tasks)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(tasks.size());
    for (const CallbackTask &task : tasks)
        m_rows << Row{task};
    endResetModel();
}

void QueueModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void QueueModel::removeSettled(const QString &butNot)
{
    const bool wasOpen = hasOpenRow();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows.at(row).settled && (butNot.isNull() || m_rows.at(row).task.key != butNot))
            removeRow(row);
    }
    if (!wasOpen && m_rows.isEmpty() && waiting() > 0)
        refresh();
}

void QueueModel::sayWhatSettled(const CallbackQueue &before)
{
    QSet<QString> open;
    for (const CallbackTask &task : before.open)
        open.insert(task.key);
    QList<CallbackTask> tasks;
    for (const CallbackTask &task : m_queue.gone) {
        const bool byCalls = task.state == CallbackState::Returned || task.state == CallbackState::Settled;
        if (byCalls && !task.decision.done && open.contains(task.key))
            tasks << task;
    }
    if (!tasks.isEmpty())
        Q_EMIT settled(tasks);
}

void QueueModel::setWaiting(const QSet<QString> &keys)
{
    if (std::exchange(m_waiting, keys).size() != keys.size())
        Q_EMIT waitingChanged(waiting());
}

void QueueModel::welcome()
{
    const QSet<QString> expected = m_welcome;
    for (const QString &key : expected) {
        if (rowOf(key) < 0)
            continue;
        m_welcome.remove(key);
        Q_EMIT cameBack(key);
    }
}

bool QueueModel::hasOpenRow() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.settled; });
}

QSet<QString> QueueModel::shownKeys() const
{
    QSet<QString> keys;
    for (const Row &row : m_rows)
        keys.insert(row.task.key);
    return keys;
}

void QueueModel::anticipate(const QList<TaskDecision> &decisions)
{
    for (const TaskDecision &decision : decisions) {
        m_pending.insert(decision.key, {decision});
        if (isPutAside(decision))
            m_welcome.remove(decision.key);
        else if (rowOf(decision.key) < 0)
            m_welcome.insert(decision.key);
    }
    if (m_state != State::Reading)
        refresh();
}

QCoro::Task<Result<QList<TaskDecision>>> QueueModel::decide(QList<TaskDecision> decisions)
{
    anticipate(decisions);
    return decided(this, std::move(decisions));
}

QCoro::Task<Result<QList<TaskDecision>>> QueueModel::decided(QPointer<QueueModel> model,
                                                             QList<TaskDecision> decisions)
{
    if (!model)
        co_return failure(Error::Kind::Cancelled);
    auto writing = model->m_source.decide(decisions);
    const Result<QList<TaskDecision>> before = co_await writing;
    if (model)
        model->onDecided(decisions, before.has_value());
    co_return before;
}

void QueueModel::onDecided(const QList<TaskDecision> &decisions, bool written)
{
    for (const TaskDecision &decision : decisions) {
        const auto pending = m_pending.find(decision.key);
        if (pending == m_pending.end() || pending->decision != decision)
            continue; // decided anew meanwhile
        pending->isWritten = written;
        if (!written) {
            m_pending.erase(pending);
            m_welcome.insert(decision.key);
        }
    }
    if (!written)
        refresh();
    read();
}

} // namespace callboard
