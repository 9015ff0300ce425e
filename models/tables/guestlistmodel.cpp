// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/guestlistmodel.h"

#include "models/domain/numbermask.h"

#include <QCoroTask>

#include <algorithm>

namespace callboard {

namespace {

constexpr int rowsPerPage = 100;

} // namespace

GuestListModel::GuestListModel(GuestBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0); // one request for all rows just painted
    connect(&m_fetch, &QTimer::timeout, this, &GuestListModel::readWanted);
    connect(&book, &GuestBook::guestsChanged, this, &GuestListModel::readIds);
    readIds();
}

void GuestListModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    readIds();
}

void GuestListModel::readIds()
{
    const int generation = ++m_generation;
    auto reading = m_book.ids(m_text);
    QCoro::connect(std::move(reading), this,
                   [this, generation](const Result<std::vector<GuestId>> &ids) { onIds(generation, ids); });
}

void GuestListModel::onIds(int generation, const Result<std::vector<GuestId>> &ids)
{
    if (generation != m_generation)
        return;
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    m_isRead = true;
    m_wanted.clear();
    if (*ids == m_ids) { // the same people, who may be called otherwise now
        for (int page = 0; page <= rowCount() / rowsPerPage; ++page) {
            if (page * rowsPerPage < rowCount() && m_entries.contains(idAt(page * rowsPerPage)))
                m_wanted.insert(page);
        }
        m_fetch.start();
    } else {
        beginResetModel();
        m_ids = *ids;
        m_entries.clear();
        endResetModel();
    }
    Q_EMIT loaded();
}

GuestId GuestListModel::idAt(int row) const
{
    return row < 0 || size_t(row) >= m_ids.size() ? GuestId{} : m_ids[size_t(row)];
}

int GuestListModel::rowOf(GuestId id) const
{
    const auto it = std::find(m_ids.begin(), m_ids.end(), id);
    return it == m_ids.end() ? -1 : int(it - m_ids.begin());
}

int GuestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant GuestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto entry = m_entries.constFind(idAt(index.row()));
    if (entry == m_entries.constEnd()) {
        if (role == EntryRole) { // painting asks for it; laying out asks for others
            m_wanted.insert(index.row() / rowsPerPage);
            m_fetch.start();
        }
        return {};
    }
    if (role == EntryRole)
        return QVariant::fromValue(*entry);
    if (role == Qt::DisplayRole)
        return entry->name.isNull() ? shownNumber(entry->number) : shownName(entry->name);
    return {};
}

void GuestListModel::readWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted) {
        const size_t first = size_t(page) * rowsPerPage;
        const size_t end = std::min(first + rowsPerPage, m_ids.size());
        if (first >= end)
            continue;
        std::vector<GuestId> ids(m_ids.begin() + qptrdiff(first), m_ids.begin() + qptrdiff(end));
        auto reading = m_book.entries(std::move(ids));
        QCoro::connect(std::move(reading), this,
                       [this, generation = m_generation, page](const Result<QList<GuestEntry>> &entries) {
                           onPage(generation, page, entries);
                       });
    }
}

void GuestListModel::onPage(int generation, int page, const Result<QList<GuestEntry>> &entries)
{
    if (generation != m_generation)
        return; // another list by now
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    for (const GuestEntry &entry : *entries)
        m_entries.insert(entry.id, entry);
    const int first = page * rowsPerPage;
    const int last = std::min(first + rowsPerPage, rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first), index(last));
}

} // namespace callboard
