// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/viewsmodel.h"

#include "models/domain/numbermask.h"

#include <QCoroTask>
#include <QMimeData>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto rowMime = u"application/x-callboard-view"_s;
constexpr int mostUndone = 20;

} // namespace

ViewsModel::ViewsModel(Store &store, CallSource &source, FilterState &filter, Wording wording,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_source(source)
    , m_filter(filter)
    , m_wording(std::move(wording))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ViewsModel::ask);
    const auto askSoon = [this] {
        if (m_live && !m_soon.isActive())
            m_soon.start();
    };
    connect(&source, &CallSource::callsChanged, this, askSoon);
    connect(&source, &CallSource::labelsChanged, this, askSoon);
    connect(&filter, &FilterState::dayChanged, this, askSoon);
    connect(&filter, &FilterState::changed, this, &ViewsModel::followQuery);
}

void ViewsModel::load()
{
    QCoro::connect(m_store.views(), this, [this](const Result<QList<SavedView>> &views) { onLoaded(views); });
}

void ViewsModel::onLoaded(const Result<QList<SavedView>> &views)
{
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    beginResetModel();
    m_views = *views;
    m_counts = QList<std::optional<int>>(m_views.size());
    endResetModel();
    m_loaded = true;
    followQuery();
    if (m_live)
        m_soon.start();
    Q_EMIT viewsChanged();
    Q_EMIT loaded();
}

void ViewsModel::setLive(bool live)
{
    if (std::exchange(m_live, live) != live && live)
        m_soon.start();
}

void ViewsModel::ask()
{
    if (!m_loaded || !m_live)
        return;
    QList<CallFilter> filters;
    for (const SavedView &view : m_views)
        filters << m_filter.filterFor(view.query);
    auto answer = m_source.counts(filters);
    QCoro::connect(std::move(answer), this,
                   [this, generation = ++m_generation](const Result<QList<int>> &counts) {
                       onCounts(generation, counts);
                   });
}

void ViewsModel::onCounts(quint64 generation, const Result<QList<int>> &counts)
{
    if (generation != m_generation || !counts || counts->size() != m_views.size())
        return; // what is shown stays usable
    for (int row = 0; row < m_views.size(); ++row)
        m_counts[row] = counts->at(row);
    announce({CountRole, Qt::AccessibleTextRole});
}

/// A query that is exactly a view's puts it in force, however it came about. One that has only moved away
/// keeps it: to be saved, or chosen again.
void ViewsModel::followQuery()
{
    const QString text = m_filter.fullText();
    QString current = text.isEmpty() ? QString() : m_current;
    const bool isStill = !current.isEmpty() && current == m_current && !isChanged();
    for (int row = 0; row < m_views.size() && !isStill; ++row) {
        if (isSameQuery(m_views.at(row).query, text)) {
            current = nameAt(row);
            break;
        }
    }
    m_current = current;
    announce({CurrentRole, ChangedRole, Qt::AccessibleTextRole});
    Q_EMIT currentChanged();
}

void ViewsModel::announce(const QList<int> &roles)
{
    if (!m_views.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

QString ViewsModel::nameAt(int row) const
{
    const SavedView &view = m_views.at(row);
    return view.name.isEmpty() ? m_wording(view.shipped) : view.name;
}

QString ViewsModel::shownNameAt(int row) const
{
    return shownName(nameAt(row));
}

void ViewsModel::showNames()
{
    announce({Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    Q_EMIT viewsChanged();
}

QList<SavedView> ViewsModel::namedViews() const
{
    QList<SavedView> views = m_views;
    for (int row = 0; row < views.size(); ++row)
        views[row].name = nameAt(row);
    return views;
}

int ViewsModel::rowOf(const QString &name) const
{
    const QString wanted = foldedViewName(name);
    for (int row = 0; row < m_views.size(); ++row) {
        if (foldedViewName(nameAt(row)) == wanted)
            return row;
    }
    for (int row = 0; row < m_views.size(); ++row) {
        if (!wanted.isEmpty() && m_views.at(row).shipped == wanted)
            return row;
    }
    return -1;
}

void ViewsModel::setCurrent(const QString &name)
{
    m_current = name;
    followQuery();
}

QString ViewsModel::currentName() const
{
    const int row = current();
    return row < 0 ? QString() : nameAt(row);
}

int ViewsModel::current() const
{
    return m_current.isEmpty() ? -1 : rowOf(m_current);
}

bool ViewsModel::isChanged() const
{
    const int row = current();
    return row >= 0 && !isSameQuery(m_views.at(row).query, m_filter.fullText());
}

std::optional<ViewsModel::NameProblem> ViewsModel::problemWith(const QString &name, int exceptRow) const
{
    const QString wanted = foldedViewName(name);
    if (wanted.isEmpty())
        return NameProblem::Empty;
    if (name.simplified().size() > longestViewName)
        return NameProblem::TooLong;
    for (int row = 0; row < m_views.size(); ++row) {
        if (row != exceptRow && foldedViewName(nameAt(row)) == wanted)
            return NameProblem::Taken;
    }
    return {};
}

void ViewsModel::choose(int row)
{
    if (row < 0 || row >= m_views.size())
        return;
    const SavedView view = m_views.at(row);
    m_current = nameAt(row);
    m_filter.apply(view.query);
    followQuery(); // also when the query was there already
    Q_EMIT chosen(view);
}

int ViewsModel::add(const QString &name, const QString &columns)
{
    if (problemWith(name))
        return -1;
    QList<SavedView> views = m_views;
    views << SavedView{{}, name.simplified(), m_filter.fullText(), columns};
    change(views, name.simplified());
    return rowCount() - 1;
}

void ViewsModel::update(int row, const QString &columns)
{
    QList<SavedView> views = m_views;
    views[row].query = m_filter.fullText();
    views[row].columns = columns;
    change(views, nameAt(row));
}

void ViewsModel::rename(int row, const QString &name)
{
    if (problemWith(name, row))
        return;
    const bool isCurrent = row == current();
    QList<SavedView> views = m_views;
    views[row].name = name.simplified();
    change(views, isCurrent ? name.simplified() : m_current);
}

void ViewsModel::remove(int row)
{
    const bool isCurrent = row == current();
    QList<SavedView> views = m_views;
    views.removeAt(row);
    change(views, isCurrent ? QString() : m_current);
}

void ViewsModel::move(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= m_views.size() || to >= m_views.size())
        return;
    remember();
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_views.move(row, to);
    m_counts.move(row, to);
    endMoveRows();
    keep();
    Q_EMIT viewsChanged();
}

bool ViewsModel::isAsShipped(int row) const
{
    const SavedView *original = shippedView(m_views.at(row).shipped);
    return original && *original == m_views.at(row);
}

void ViewsModel::reset(int row)
{
    const SavedView *original = shippedView(m_views.at(row).shipped);
    if (!original)
        return;
    const bool isCurrent = row == current();
    QList<SavedView> views = m_views;
    const QString name = problemWith(m_wording(original->shipped), row) ? nameAt(row) : QString();
    views[row] = *original;
    views[row].name = name; // unless somebody else took its own
    change(views, isCurrent ? (name.isNull() ? m_wording(original->shipped) : name) : m_current);
}

void ViewsModel::restoreShipped()
{
    QList<SavedView> views = m_views;
    for (const SavedView &original : shippedViews()) {
        const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView &view) {
            return view.shipped == original.shipped;
        });
        const int row = same == views.end() ? -1 : int(same - views.begin());
        if (problemWith(m_wording(original.shipped), row))
            continue; // the user gave its name to another view
        if (row < 0)
            views << original;
        else
            views[row] = original;
    }
    change(views, m_current);
}

void ViewsModel::merge(const QList<SavedView> &given)
{
    QList<SavedView> views = namedViews();
    for (const SavedView &view : given) {
        const QString name = foldedViewName(view.name);
        const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView &known) {
            return foldedViewName(known.name) == name
                || (!view.shipped.isEmpty() && known.shipped == view.shipped);
        });
        if (same == views.end())
            views << view;
        else
            *same = view;
    }
    for (SavedView &view : views) { // the program's own names stay in the user's language
        if (!view.shipped.isEmpty() && view.name == m_wording(view.shipped))
            view.name = QString();
    }
    change(views, m_current);
}

void ViewsModel::remember()
{
    m_before << m_views;
    if (m_before.size() > mostUndone)
        m_before.removeFirst();
}

void ViewsModel::change(QList<SavedView> views, const QString &current)
{
    if (views == m_views)
        return;
    remember();
    QHash<QString, std::optional<int>> counts;
    for (int row = 0; row < m_views.size(); ++row)
        counts.insert(m_views.at(row).query, m_counts.at(row));
    beginResetModel();
    m_views = std::move(views);
    m_counts.clear();
    for (const SavedView &view : std::as_const(m_views))
        m_counts << counts.value(view.query);
    m_current = current;
    endResetModel();
    keep();
    followQuery();
    if (m_live)
        m_soon.start();
    Q_EMIT viewsChanged();
}

void ViewsModel::undo()
{
    if (m_before.isEmpty())
        return;
    const QList<SavedView> before = m_before.takeLast();
    const QString wasCurrent = m_current;
    change(before, wasCurrent);
    m_before.removeLast(); // an undone change is not to be undone again
}

void ViewsModel::keep()
{
    QCoro::connect(m_store.saveViews(m_views), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const std::optional<int> count = m_counts.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return shownNameAt(row);
    case QueryRole:
        return m_views.at(row).query;
    case CountRole:
        return count ? QVariant(*count) : QVariant();
    case CurrentRole:
        return row == current();
    case ChangedRole:
        return row == current() && isChanged();
    case ShippedRole:
        return !m_views.at(row).shipped.isEmpty();
    default: // roles are an open set
        return {};
    }
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ViewsModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData *ViewsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the drag takes it
    data->setData(rowMime, QByteArray::number(indexes.isEmpty() ? -1 : indexes.first().row()));
    return data;
}

/// Moved here and now: a false answer keeps the view from removing the dragged row a second time.
bool ViewsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                              const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowMime))
        return false;
    const int from = data->data(rowMime).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(from, before > from ? before - 1 : before);
    return false;
}

} // namespace callboard
