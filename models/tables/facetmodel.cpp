// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"

#include <QSet>

#include <algorithm>

namespace callboard {

namespace {

/// Of more values than this, those without calls are forgotten: sorting a hundred thousand guests with every
/// key would be felt.
constexpr qsizetype mostKept = 500;

} // namespace

FacetModel::FacetModel(QueryField field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

void FacetModel::setWords(Wording wording, Speech speech)
{
    m_wording = std::move(wording);
    m_speech = std::move(speech);
    announceAll();
}

void FacetModel::setFixedValues(const QStringList &values, Order order)
{
    m_fixed = values;
    m_order = order;
    show(arranged());
}

void FacetModel::setCounts(const QList<FacetValue> &values, int more, bool keepsOrder)
{
    const bool wasRead = std::exchange(m_read, true);
    const int moreBefore = std::exchange(m_more, more);
    const int topBefore = std::exchange(m_top, 0);
    const QStringList rowsBefore = m_rows;
    const QList<FacetValue> toldBefore = told();
    for (FacetValue &known : m_known)
        known.calls = 0;
    bool isNew = false;
    for (const FacetValue &entry : values) {
        if (entry.value.isEmpty())
            continue;
        isNew = isNew || (!m_known.contains(entry.value) && !m_rows.contains(entry.value));
        m_known.insert(entry.value, entry);
        m_top = std::max(m_top, entry.calls);
    }
    if (m_known.size() > mostKept)
        m_known.removeIf([](const auto &known) { return known.value().calls == 0; });
    if (isNew || !keepsOrder)
        show(arranged());
    const bool isSame = wasRead && rowsBefore == m_rows && moreBefore == m_more && topBefore == m_top;
    if (isSame && toldBefore == told())
        return;
    if (isSame)
        announceChanges(toldBefore);
    else
        announceAll();
    Q_EMIT refreshed();
}

void FacetModel::arrange()
{
    show(arranged());
}

/// What is marked from afar (typed, or in the long list) comes to the top; what is in sight stays where it
/// is, under the pointer.
void FacetModel::setMarks(const QStringList &chosen, const QStringList &excluded)
{
    if (chosen == m_chosen && excluded == m_excluded)
        return;
    m_chosen = chosen;
    m_excluded = excluded;
    const QStringList head = m_rows.mid(0, headRows());
    const auto isInSight = [&](const QString &value) {
        return head.contains(value);
    };
    const QStringList all = chosen + excluded;
    if (!std::all_of(all.cbegin(), all.cend(), isInSight))
        show(arranged());
    announceAll();
    Q_EMIT refreshed();
}

QStringList FacetModel::marked(Mark mark) const
{
    return mark == Mark::Chosen ? m_chosen : mark == Mark::Excluded ? m_excluded : QStringList();
}

FacetModel::Mark FacetModel::markOf(const QString &value) const
{
    return m_chosen.contains(value) ? Mark::Chosen : m_excluded.contains(value) ? Mark::Excluded : Mark::None;
}

FacetModel::Entry FacetModel::entryOf(const QString &value) const
{
    const auto known = m_known.constFind(value);
    if (known != m_known.constEnd())
        return {value, known->label, known->calls};
    // Nothing was told of a fixed value: no call has it. Of a word somebody typed we cannot know.
    return {value, {}, m_read && m_fixed.contains(value) ? std::optional(0) : std::nullopt};
}

bool FacetModel::isBefore(const QString &left, const QString &right) const
{
    const int leftCalls = countOf(left), rightCalls = countOf(right);
    if (leftCalls != rightCalls)
        return leftCalls > rightCalls;
    const qsizetype leftPlace = m_fixed.indexOf(left), rightPlace = m_fixed.indexOf(right);
    return leftPlace != rightPlace ? leftPlace < rightPlace : left < right;
}

QStringList FacetModel::arranged() const
{
    QStringList first, rest;
    if (m_order == Order::Natural)
        first = m_fixed;
    const QStringList all = m_fixed + m_chosen + m_excluded + m_known.keys();
    QSet<QString> seen(first.cbegin(), first.cend());
    for (const QString &value : all) {
        if (seen.contains(value))
            continue;
        seen.insert(value);
        (m_order == Order::ByCount && markOf(value) != Mark::None ? first : rest) << value;
    }
    const auto before = [this](const QString &left, const QString &right) {
        return isBefore(left, right);
    };
    if (m_order == Order::ByCount)
        std::sort(first.begin(), first.end(), before);
    std::sort(rest.begin(), rest.end(), before);
    return first + rest;
}

/// The same values in another order only move: the current one of a view stays current.
void FacetModel::show(const QStringList &values)
{
    if (values == m_rows)
        return;
    if (QSet<QString>(values.cbegin(), values.cend()) != QSet<QString>(m_rows.cbegin(), m_rows.cend())) {
        beginResetModel();
        m_rows = values;
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<QString, int> places;
    for (int row = 0; row < values.size(); ++row)
        places.insert(values.at(row), row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(places.value(m_rows.at(old.row())));
    m_rows = values;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FacetModel::announceAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// What the rows say of their values.
QList<FacetValue> FacetModel::told() const
{
    QList<FacetValue> told;
    told.reserve(m_rows.size());
    for (const QString &value : m_rows)
        told << m_known.value(value, {value, {}, 0});
    return told;
}

/// Rows as they are keep their pixels: a view that nothing happened in paints nothing.
void FacetModel::announceChanges(const QList<FacetValue> &before)
{
    const QList<FacetValue> now = told();
    for (int row = 0; row < now.size(); ++row) {
        if (now.at(row) != before.value(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QString FacetModel::labelOf(const QString &value) const
{
    return m_known.value(value).label;
}

int FacetModel::countOf(const QString &value) const
{
    const auto known = m_known.constFind(value);
    return known == m_known.constEnd() ? 0 : known->calls;
}

QString FacetModel::wordsFor(const QString &value) const
{
    const QString label = labelOf(value);
    return m_wording ? m_wording(value, label) : label.isEmpty() ? value : label;
}

int FacetModel::headRows() const
{
    const int all = rowCount();
    if (m_more == 0 && all <= longestHead)
        return all;
    return std::min(all, std::max(usualHead, int(m_chosen.size() + m_excluded.size())));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &value = m_rows.at(index.row());
    const Mark mark = markOf(value);
    const Entry entry = entryOf(value);
    const QVariant count = m_read && entry.calls ? QVariant(*entry.calls) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return wordsFor(value);
    case Qt::AccessibleTextRole:
        return m_speech ? m_speech(wordsFor(value), count, mark) : wordsFor(value);
    case Qt::CheckStateRole:
        return int(mark == Mark::Chosen         ? Qt::Checked
                       : mark == Mark::Excluded ? Qt::PartiallyChecked
                                                : Qt::Unchecked);
    case ValueRole:
        return value;
    case LabelRole:
        return entry.label;
    case CountRole:
        return count;
    case MarkRole:
        return int(mark);
    case ShareRole:
        return m_top > 0 ? double(entry.calls.value_or(0)) / m_top : 0.0;
    default: // roles are an open set
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString changed = m_rows.at(index.row());
    if (role == MarkRole)
        Q_EMIT markedByUser(changed, Mark(value.toInt()));
    else if (role == Qt::CheckStateRole) // a screen reader's toggle
        Q_EMIT markedByUser(changed, value.toInt() == Qt::Checked ? Mark::Chosen : Mark::None);
    else
        return false;
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace callboard
