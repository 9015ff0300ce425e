// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"

#include <QCoroTask>

#include <algorithm>

namespace callboard {

namespace {

auto byValue(const QString &value)
{
    return [&value](const FacetValue &entry) {
        return entry.value == value;
    };
}

FacetValue takeOrMake(QList<FacetValue> &values, const QString &value)
{
    const auto found = std::find_if(values.begin(), values.end(), byValue(value));
    if (found == values.end())
        return {value, {}, 0};
    const FacetValue taken = *found;
    values.erase(found);
    return taken;
}

bool oftenFirst(const FacetValue &left, const FacetValue &right)
{
    return left.calls != right.calls ? left.calls > right.calls : left.value < right.value;
}

} // namespace

FacetModel::FacetModel(CallSource &source, const FilterState &filter, QueryField field, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_filter(filter)
    , m_field(field)
{
    connect(&source, &CallSource::labelsChanged, this, &FacetModel::refresh);
    const auto follow = [this] {
        if (m_live)
            ask();
    };
    connect(&source, &CallSource::callsChanged, this, follow);
    connect(&filter, &FilterState::changed, this, follow);
}

void FacetModel::setFixedValues(const QStringList &values)
{
    m_fixed = values;
    show(arranged(m_values));
}

void FacetModel::refresh()
{
    m_keepsOrder = false;
    ask();
}

void FacetModel::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (live)
        refresh();
}

void FacetModel::ask()
{
    auto answer = m_source.facet(m_field, m_filter.filter());
    QCoro::connect(std::move(answer), this,
                   [this, generation = ++m_generation](const Result<QList<FacetValue>> &values) {
                       onValues(generation, values);
                   });
}

void FacetModel::onValues(quint64 generation, const Result<QList<FacetValue>> &values)
{
    if (generation != m_generation || !values)
        return; // what is shown stays usable
    const bool isFirst = !std::exchange(m_read, true);
    for (const FacetValue &entry : *values) {
        if (!entry.label.isNull())
            m_labels.insert(entry.value, entry.label);
        else
            m_labels.remove(entry.value);
    }
    const QList<FacetValue> wanted = arranged(*values);
    if (!m_keepsOrder || !recounted(wanted))
        show(wanted);
    m_keepsOrder = m_live;
    if (isFirst && rowCount() > 0) // also where the counts are the 0 they seemed to be
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
    Q_EMIT refreshed();
}

QList<FacetValue> FacetModel::arranged(QList<FacetValue> values) const
{
    values.removeIf([](const FacetValue &entry) { return entry.value.isEmpty(); });
    QList<FacetValue> result;
    for (const QString &value : m_fixed)
        result.append(takeOrMake(values, value));
    std::sort(values.begin(), values.end(), oftenFirst);
    result.append(values);
    for (const QString &value : m_checked) {
        if (std::none_of(result.cbegin(), result.cend(), byValue(value)))
            result.append(FacetValue{value, {}, 0});
    }
    return result;
}

/// The same values in the order that shows, when they are the same values.
bool FacetModel::recounted(const QList<FacetValue> &values)
{
    if (values.size() != m_values.size())
        return false;
    QHash<QString, FacetValue> byText;
    for (const FacetValue &entry : values)
        byText.insert(entry.value, entry);
    const auto isKnown = [&](const FacetValue &entry) {
        return byText.contains(entry.value);
    };
    if (!std::all_of(m_values.cbegin(), m_values.cend(), isKnown))
        return false;
    for (FacetValue &entry : m_values)
        entry = byText.value(entry.value);
    if (!m_values.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return true;
}

void FacetModel::show(QList<FacetValue> values)
{
    if (values == m_values)
        return;
    beginResetModel();
    m_values = std::move(values);
    endResetModel();
}

void FacetModel::setChecked(const QStringList &values)
{
    if (values == m_checked)
        return;
    m_checked = values;
    show(arranged(m_values));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QString FacetModel::labelOf(const QString &value) const
{
    return m_labels.value(value);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue &entry = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.label.isNull() ? entry.value : entry.label;
    case Qt::CheckStateRole:
        return int(m_checked.contains(entry.value) ? Qt::Checked : Qt::Unchecked);
    case ValueRole:
        return entry.value;
    case LabelRole:
        return entry.label;
    case CountRole:
        return m_read ? QVariant(entry.calls) : QVariant();
    default: // roles are an open set
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &changed = m_values.at(index.row()).value;
    m_checked.removeAll(changed);
    if (value.toInt() == Qt::Checked)
        m_checked.append(changed);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedByUser(m_checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace callboard
