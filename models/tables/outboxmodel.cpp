// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/outboxmodel.h"

#include <QCoroTask>

namespace callboard {

OutboxModel::OutboxModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::outboxChanged, this, &OutboxModel::read);
    read();
}

void OutboxModel::setWords(std::function<QString(const OutboxItem &)> words)
{
    m_words = std::move(words);
}

bool OutboxModel::needsUser(OutboxState state)
{
    return state == OutboxState::Rejected || state == OutboxState::Conflict || state == OutboxState::Unknown;
}

void OutboxModel::read()
{
    auto answer = m_store.outbox();
    QCoro::connect(std::move(answer), this,
                   [this](const Result<QList<OutboxItem>> &items) { onItems(items); });
}

void OutboxModel::onItems(Result<QList<OutboxItem>> items)
{
    if (!items)
        return;
    // Acknowledged: the provider has it, only our bookkeeping is due.
    items->removeIf([](const OutboxItem &item) { return item.state == OutboxState::Acknowledged; });
    if (std::exchange(m_read, true) && *items == m_items)
        return; // keep the reader's place
    beginResetModel();
    m_items = std::move(*items);
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxItem &item = m_items.at(index.row());
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == Qt::DisplayRole)
        return m_words ? m_words(item) : item.call.toString();
    return {};
}

} // namespace callboard
