// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/outboxmodel.h"

#include <QCoroTask>
#include <QPointer>

#include <algorithm>

namespace callboard {

namespace {

Account accountOf(AccountId id, const QList<Account> &accounts)
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [=](const Account &a) { return a.id == id; });
    return found == accounts.end() ? Account{} : *found;
}

/// The rows of these calls, by the names they were asked for; one question for all of them after the ids.
QCoro::Task<QHash<RecordRef, CallRow>> rowsOf(QPointer<Store> store, QList<RecordRef> refs)
{
    QHash<CallId, RecordRef> names;
    std::vector<CallId> ids;
    for (const RecordRef &ref : refs) {
        if (!store)
            co_return {};
        QCoro::Task<Result<CallId>> finding = store->find(ref);
        const Result<CallId> id = co_await finding;
        if (!id)
            continue;
        names.insert(*id, ref);
        ids.push_back(*id);
    }
    if (!store)
        co_return {};
    QCoro::Task<Result<QList<CallRow>>> reading = store->rows(ids);
    const Result<QList<CallRow>> rows = co_await reading;
    QHash<RecordRef, CallRow> result;
    if (rows) {
        for (const CallRow &row : *rows)
            result.insert(names.value(row.id), row);
    }
    co_return result;
}

QCoro::Task<Result<QList<OutboxLine>>> readLines(QPointer<Store> store)
{
    QCoro::Task<Result<QList<OutboxItem>>> askingItems = store->outbox();
    const Result<QList<OutboxItem>> items = co_await askingItems;
    if (!store) // it went while we waited
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<QList<Account>>> askingAccounts = store->accounts();
    const Result<QList<Account>> accounts = co_await askingAccounts;
    if (!items || !accounts)
        co_return tl::unexpected(items ? accounts.error() : items.error());
    QList<OutboxLine> lines;
    QList<RecordRef> refs;
    for (const OutboxItem &item : *items) {
        if (item.state == OutboxState::Acknowledged)
            continue; // the provider has it, only our bookkeeping is due
        lines << OutboxLine{item, {}, accountOf(item.call.account, *accounts)};
        if (!refs.contains(item.call))
            refs << item.call;
    }
    QCoro::Task<QHash<RecordRef, CallRow>> askingRows = rowsOf(store, refs);
    const QHash<RecordRef, CallRow> rows = co_await askingRows;
    for (OutboxLine &line : lines) {
        if (const auto row = rows.constFind(line.item.call); row != rows.constEnd())
            line.call = *row;
    }
    co_return lines;
}

bool isSameLine(const OutboxLine &a, const OutboxLine &b)
{
    return a.item == b.item && a.call == b.call && a.account.name == b.account.name;
}

} // namespace

OutboxModel::OutboxModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&store, &Store::outboxChanged, this, &OutboxModel::read);
    read();
}

void OutboxModel::setWords(Words words, const QStringList &titles)
{
    m_words = std::move(words);
    m_titles = titles;
}

bool OutboxModel::needsUser(OutboxState state)
{
    return waitsForUser(state) || state == OutboxState::Unknown;
}

void OutboxModel::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    auto answer = readLines(&m_store);
    QCoro::connect(std::move(answer), this,
                   [this](const Result<QList<OutboxLine>> &lines) { onRead(lines); });
}

void OutboxModel::onRead(Result<QList<OutboxLine>> lines)
{
    m_isReading = false;
    if (lines)
        replace(std::move(*lines));
    if (std::exchange(m_isStale, false))
        read();
}

/// Keeps the reader's place where the same edits stand in the same rows.
void OutboxModel::replace(QList<OutboxLine> lines)
{
    const bool isFirst = !std::exchange(m_read, true);
    const bool isSame =
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                   [](const OutboxLine &a, const OutboxLine &b) { return a.item.id == b.item.id; });
    if (isSame && !isFirst) {
        for (int row = 0; row < int(lines.size()); ++row) {
            if (isSameLine(lines.at(row), m_lines.at(row)))
                continue;
            m_lines[row] = lines.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void OutboxModel::refreshTimes()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columns - 1));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxLine &line = m_lines.at(index.row());
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::DisplayRole && m_words)
        return m_words(line, Column(index.column()));
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return {};
}

} // namespace callboard
