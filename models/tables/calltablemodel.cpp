// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"

#include "models/domain/numbermask.h"
#include "models/tables/listdelta.h"

#include <QCoroTask>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Inserting a block moves the ids that lie below it, and the view's rows: beyond some of them a fresh list
/// is quicker, which takes 3 ms for a million.
size_t mostBlocksIn(size_t rows)
{
    constexpr size_t rowsToMove = 4'000'000;
    return std::clamp<size_t>(rowsToMove / (rows + 1), 2, 32);
}

/// A list that is shown before its first rows is painted twice. They take a millisecond, the whole list after
/// its beginning a few.
constexpr auto patienceForRows = 12ms;

/// During a back-fill ten announcements a second arrive, and listing a million calls takes 0.3 s.
constexpr auto pauseBeforeRelist = 150ms;

template<typename T> QVariant enumOrNothing(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant textOrNothing(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

QVariant secondsOrNothing(std::optional<Seconds> length)
{
    return length ? QVariant(int(length->count())) : QVariant();
}

QVariant momentOrNothing(std::optional<TimePoint> moment)
{
    return moment ? QVariant(QDateTime::fromMSecsSinceEpoch(toMs(*moment), QTimeZone::utc())) : QVariant();
}

QVariant rawValue(const CallRow &row, CallTableModel::Column column)
{
    using Column = CallTableModel::Column;
    switch (column) {
    case Column::Status:
        return enumOrNothing(row.status);
    case Column::Caller:
        return textOrNothing(row.guestName.isNull() ? row.remoteNumber : row.guestName);
    case Column::Direction:
        return enumOrNothing(row.direction);
    case Column::Line:
        return textOrNothing(row.lineName.isNull() ? row.line : row.lineName);
    case Column::Staff:
        return textOrNothing(row.staffName.isNull() ? row.staffId : row.staffName);
    case Column::Started:
        return momentOrNothing(row.startedAt);
    case Column::Ring:
        return secondsOrNothing(row.ring);
    case Column::Talk:
        return secondsOrNothing(row.talk);
    case Column::Marks:
        return int(CallTableModel::marksOf(row));
    case Column::Provider:
        return textOrNothing(row.provider);
    case Column::Number:
        return textOrNothing(row.remoteNumber);
    case Column::Duration:
        return secondsOrNothing(row.duration);
    }
    return {};
}

/// For views without our delegate and for tests: enumerators by their key, the rest as it is.
QVariant plainText(const CallRow &row, CallTableModel::Column column)
{
    if (column == CallTableModel::Column::Status)
        return row.status ? QVariant(keyOf(*row.status)) : QVariant();
    if (column == CallTableModel::Column::Direction)
        return row.direction ? QVariant(keyOf(*row.direction)) : QVariant();
    if (column == CallTableModel::Column::Caller)
        return row.guestName.isNull() ? QVariant(shownNumber(row.remoteNumber)) : shownName(row.guestName);
    if (column == CallTableModel::Column::Number)
        return textOrNothing(shownNumber(row.remoteNumber));
    return rawValue(row, column);
}

bool isLength(CallTableModel::Column column)
{
    using Column = CallTableModel::Column;
    return column == Column::Ring || column == Column::Talk || column == Column::Duration;
}

} // namespace

CallTableModel::CallTableModel(CallSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_hits(source)
{
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(pauseBeforeRelist);
    connect(&m_listTimer, &QTimer::timeout, this, &CallTableModel::readList);
    m_preparedTimer.setParent(this); // found by its name where every paint is counted
    m_preparedTimer.setObjectName(u"patienceForRows"_s);
    m_preparedTimer.setSingleShot(true);
    m_preparedTimer.setInterval(patienceForRows);
    m_preparedTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_preparedTimer, &QTimer::timeout, this, &CallTableModel::showPrepared);
    m_rowsTimer.setSingleShot(true);
    m_rowsTimer.setInterval(0);
    connect(&m_rowsTimer, &QTimer::timeout, this, &CallTableModel::readRows);
    connect(&m_hits, &CallHits::read, this, [this] { announceRows(0, rowCount() - 1); });
    connect(&source, &CallSource::callsChanged, this, &CallTableModel::onCallsChanged);
    connect(&source, &CallSource::labelsChanged, this, &CallTableModel::onEverythingChanged);
}

void CallTableModel::setFilter(const CallFilter &filter)
{
    if (m_filter == filter && m_state != State::Failed)
        return;
    m_filter = filter;
    reload();
}

void CallTableModel::reload()
{
    if (!m_filter)
        return;
    ++m_generation;
    m_listUnderway = false; // whoever is on its way answers for an older generation
    m_prepared.reset();
    m_preparedTimer.stop();
    setState(State::Reading);
    readFirst();
    readList();
}

/// A screen full of rows is quicker than the whole list.
void CallTableModel::readFirst()
{
    auto answer = m_source.firstIds(*m_filter, firstRows);
    QCoro::connect(std::move(answer), this,
                   [this, generation = m_generation](const Result<std::vector<CallId>> &ids) {
                       onFirst(generation, ids);
                   });
}

void CallTableModel::onFirst(quint64 generation, const Result<std::vector<CallId>> &ids)
{
    const bool isLate = generation != m_generation || m_shownGeneration == m_generation;
    if (!isLate && !m_prepared && ids && !ids->empty())
        prepare(*ids, false);
}

std::optional<CallRow> CallTableModel::row(int row) const
{
    const CallRow *known = row >= 0 && row < rowCount() ? m_rows.row(m_ids[size_t(row)]) : nullptr;
    return known ? std::optional(*known) : std::nullopt;
}

void CallTableModel::setSentence(Sentence sentence)
{
    m_sentence = std::move(sentence);
}

CallId CallTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : CallId{};
}

int CallTableModel::rowOf(CallId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int CallTableModel::nextRow(const IdSet &calls, int row) const
{
    const auto isWanted = [&calls](CallId id) {
        return calls.contains(id);
    };
    const auto after = m_ids.begin() + std::clamp(row + 1, 0, rowCount());
    auto found = std::find_if(after, m_ids.end(), isWanted);
    if (found == m_ids.end()) {
        found = std::find_if(m_ids.begin(), after, isWanted);
        if (found == after)
            return -1;
    }
    return int(found - m_ids.begin());
}

void CallTableModel::collect(IdSet &calls, RowRange rows) const
{
    for (int row = std::max(0, rows.first); row <= std::min(rows.last, rowCount() - 1); ++row)
        calls.insert(m_ids[size_t(row)]);
}

std::optional<QList<RowRange>> CallTableModel::rangesOf(const IdSet &calls, int most) const
{
    QList<RowRange> ranges;
    for (int row = 0; row < rowCount(); ++row) {
        if (!calls.contains(m_ids[size_t(row)]))
            continue;
        if (!ranges.isEmpty() && ranges.last().last == row - 1)
            ranges.last().last = row;
        else if (ranges.size() < most)
            ranges.append({row, row});
        else
            return {};
    }
    return ranges;
}

std::vector<CallId> CallTableModel::idsOf(const QList<RowRange> &ranges) const
{
    std::vector<CallId> ids;
    for (const RowRange &range : ranges) {
        const auto begin = m_ids.begin();
        const int end = std::min(range.last + 1, rowCount());
        ids.insert(ids.end(), begin + std::min(range.first, end), begin + end);
    }
    return ids;
}

CallTableModel::Marks CallTableModel::marksOf(const CallRow &row)
{
    Marks marks;
    marks.setFlag(RecordingMark, row.hasRecording);
    marks.setFlag(TranscriptMark, row.hasTranscript);
    marks.setFlag(NoteMark, row.hasNotes);
    marks.setFlag(PendingMark, row.pending);
    marks.setFlag(DeletedMark, row.deleted);
    marks.setFlag(ReviewedMark, row.reviewed);
    return marks;
}

std::optional<SortColumn> CallTableModel::sortColumnOf(Column column)
{
    switch (column) {
    case Column::Status:
        return SortColumn::Status;
    case Column::Caller:
        return SortColumn::Guest;
    case Column::Direction:
        return SortColumn::Direction;
    case Column::Line:
        return SortColumn::Line;
    case Column::Staff:
        return SortColumn::Staff;
    case Column::Started:
        return SortColumn::Started;
    case Column::Ring:
        return SortColumn::Ring;
    case Column::Talk:
        return SortColumn::Talk;
    case Column::Marks:
        return {};
    case Column::Provider:
        return SortColumn::Provider;
    case Column::Number:
        return SortColumn::Number;
    case Column::Duration:
        return SortColumn::Duration;
    }
    return {};
}

std::optional<CallTableModel::Column> CallTableModel::columnOf(SortColumn column)
{
    for (int i = 0; i < columns; ++i) {
        if (sortColumnOf(Column(i)) == column)
            return Column(i);
    }
    return {};
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallId id = m_ids[size_t(index.row())];
    if (role == CallIdRole)
        return QVariant::fromValue(id);
    if (role == HitRole) {
        const Hit *hit = m_hits.hit(id);
        return hit ? QVariant::fromValue(*hit) : QVariant();
    }
    const CallRow *row = m_rows.row(id);
    if (role == LoadedRole)
        return row != nullptr;
    if (row)
        return valueFor(*row, Column(index.column()), role);
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && !m_rows.knows(id))
        want(index.row());
    return placeholderFor(role);
}

QVariant CallTableModel::valueFor(const CallRow &row, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return plainText(row, column);
    case Qt::AccessibleTextRole:
        return m_sentence ? m_sentence(row, m_hits.hit(row.id)) : QVariant();
    case Qt::TextAlignmentRole:
        return isLength(column) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case RowRole:
        return QVariant::fromValue(row);
    case ValueRole:
        return rawValue(row, column);
    case DeletedRole:
        return row.deleted;
    case PendingRole:
        return row.pending;
    default: // roles are an open set
        return {};
    }
}

QVariant CallTableModel::placeholderFor(int role) const
{
    if (role == Qt::DisplayRole)
        return u"…"_s;
    //: Said by a screen reader for a row of the call table that is still being read.
    return role == Qt::AccessibleTextRole ? QVariant(tr("Reading this call…")) : QVariant();
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && isLength(column))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // newest and longest first: that is what one looks for
        return int(isLength(column) || column == Column::Started ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Status:
        //: Column of the call table: missed, completed, voicemail…
        return tr("Status");
    case Column::Caller:
        //: Column of the call table: the other party, by name where it is known, else by number.
        return tr("Guest or number");
    case Column::Direction:
        //: Column of the call table: inbound or outbound, shown as an arrow.
        return tr("Direction");
    case Column::Line:
        //: Column of the call table: the company's own number.
        return tr("Line");
    case Column::Staff:
        //: Column of the call table: the employee.
        return tr("Staff");
    case Column::Started:
        //: Column of the call table: date and time the call began.
        return tr("Started");
    case Column::Ring:
        //: Column of the call table: how long the telephone rang.
        return tr("Ring");
    case Column::Talk:
        //: Column of the call table: how long the two talked.
        return tr("Talk");
    case Column::Marks:
        //: Column of the call table: icons for recording, transcript and note.
        return tr("Marks");
    case Column::Provider:
        //: Column of the call table: the telephone system that carried the call.
        return tr("Provider");
    case Column::Number:
        //: Column of the call table: the other party's telephone number.
        return tr("Number");
    case Column::Duration:
        //: Column of the call table: length of the call as its telephone system counts it.
        return tr("Duration");
    }
    return {};
}

void CallTableModel::setState(State state, std::optional<Error> error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void CallTableModel::readList()
{
    if (m_listUnderway) {
        m_listOutdated = true;
        return;
    }
    m_listUnderway = true;
    m_listOutdated = false;
    auto answer = m_source.callIds(*m_filter);
    QCoro::connect(std::move(answer), this, [this, generation = m_generation](const Result<CallIds> &ids) {
        onList(generation, ids);
    });
}

void CallTableModel::onList(quint64 generation, const Result<CallIds> &ids)
{
    if (generation != m_generation)
        return; // the filter changed while this list was on its way
    m_listUnderway = false;
    if (!ids && ids.error().kind == Error::Kind::Cancelled) { // somebody else asked for a list meanwhile
        m_listTimer.start();
        return;
    }
    const bool isKnown = m_shownGeneration == m_generation && m_state == State::Ready;
    if (ids && !isKnown)
        prepare(*ids, true);
    else if (ids)
        show(*ids);
    else
        fail(ids.error());
    if (m_listOutdated)
        m_listTimer.start();
}

void CallTableModel::fail(const Error &error)
{
    m_prepared.reset();
    m_preparedTimer.stop();
    setState(State::Failed, error);
}

/// A new list appears with its first rows and, when that is a matter of a moment, whole: so it is painted
/// once.
void CallTableModel::prepare(CallIds ids, bool isWhole)
{
    m_prepared = std::move(ids);
    m_preparedIsWhole = isWhole;
    Request wanted{.ids = {}, .pages = {}, .layout = m_layout, .changed = {}, .changedSince = {}};
    for (size_t row = 0; row < std::min(m_prepared->size(), size_t(rowsPerPage)); ++row) {
        const CallId id = (*m_prepared)[row];
        if (!m_rows.knows(id) && !m_underway.contains(id))
            wanted.ids.push_back(id);
    }
    m_underway.unite(QSet<CallId>(wanted.ids.begin(), wanted.ids.end()));
    if (!m_preparedTimer.isActive())
        m_preparedTimer.start();
    request(std::move(wanted));
    showWhenPrepared();
}

bool CallTableModel::hasPreparedRows() const
{
    const auto end = m_prepared->begin() + ptrdiff_t(std::min(m_prepared->size(), size_t(rowsPerPage)));
    return std::all_of(m_prepared->begin(), end, [this](CallId id) { return m_rows.knows(id); });
}

/// The beginning of a list waits for the rest as long as there is another list to look at.
void CallTableModel::showWhenPrepared()
{
    if (m_prepared && (m_preparedIsWhole || m_ids.empty()) && hasPreparedRows())
        showPrepared();
}

void CallTableModel::showPrepared()
{
    m_preparedTimer.stop();
    if (!m_prepared)
        return;
    const CallIds ids = *m_prepared;
    m_prepared.reset();
    show(ids);
    if (m_preparedIsWhole)
        setState(State::Ready);
}

void CallTableModel::show(const CallIds &ids)
{
    // Another filter is another list, even when few rows differ: nothing "arrived" in it.
    const bool sameList = std::exchange(m_shownGeneration, m_generation) == m_generation;
    const std::optional<ListDelta> delta =
        sameList ? deltaBetween(m_ids, ids, mostBlocksIn(ids.size())) : std::nullopt;
    if (delta) {
        showBlocks(ids, *delta);
        return;
    }
    ++m_layout;
    const WordMatcher before = m_hits.matcher();
    m_hits.setWords(m_filter->words);
    if (!(m_hits.matcher() == before))
        Q_EMIT searchChanged();
    beginResetModel();
    m_wantedPages.clear();
    m_ids = ids;
    endResetModel();
}

void CallTableModel::showBlocks(const CallIds &ids, const ListDelta &delta)
{
    readRows(); // what is wanted has the numbers of now; rows that stay where they are do not ask again
    if (!delta.removed.empty() || !delta.inserted.empty())
        ++m_layout;
    if (delta.removed.empty() && delta.inserted.empty()) {
        m_ids = ids;
        return;
    }
    if (delta.removed.empty() && delta.inserted.size() == 1) { // new calls in one place
        beginInsertRows({}, delta.inserted.front().first, delta.inserted.front().last);
        m_ids = ids;
        endInsertRows();
        return;
    }
    const auto between = std::make_shared<CallIds::Vector>(m_ids.vector());
    m_ids = CallIds(std::shared_ptr<const CallIds::Vector>(between));
    for (const ListDelta::Block &block : delta.removed) {
        beginRemoveRows({}, block.first, block.last);
        between->erase(between->begin() + block.first, between->begin() + block.last + 1);
        endRemoveRows();
    }
    for (const ListDelta::Block &block : delta.inserted) {
        beginInsertRows({}, block.first, block.last);
        between->insert(between->begin() + block.first, ids.begin() + block.first,
                        ids.begin() + block.last + 1);
        endInsertRows();
    }
    m_ids = ids;
}

void CallTableModel::want(int row) const
{
    m_wantedPages.insert(row / rowsPerPage);
    m_rowsTimer.start();
}

void CallTableModel::readRows()
{
    Request request;
    const auto ask = [this, &request](CallId id) {
        if (!m_underway.contains(id)) {
            m_underway.insert(id);
            request.ids.push_back(id);
        }
    };
    for (const int page : std::as_const(m_wantedPages)) {
        const int end = std::min((page + 1) * rowsPerPage, rowCount());
        for (int row = page * rowsPerPage; row < end; ++row) {
            if (!m_rows.knows(m_ids[size_t(row)]))
                ask(m_ids[size_t(row)]);
        }
    }
    std::for_each(m_changedRows.cbegin(), m_changedRows.cend(), ask);
    request.pages = std::exchange(m_wantedPages, {});
    request.changed = std::exchange(m_changedRows, {});
    request.layout = m_layout;
    this->request(std::move(request));
}

void CallTableModel::request(Request request)
{
    if (request.ids.empty())
        return;
    const quint64 number = ++m_requestNumber;
    std::vector<CallId> ids = request.ids;
    m_requests.insert(number, std::move(request));
    auto answer = m_source.rows(std::move(ids));
    QCoro::connect(std::move(answer), this,
                   [this, number](const Result<QList<CallRow>> &rows) { onRows(number, rows); });
}

void CallTableModel::onRows(quint64 number, const Result<QList<CallRow>> &rows)
{
    const Request request = m_requests.take(number);
    for (const CallId id : request.ids)
        m_underway.remove(id);
    if (!rows) {
        Q_EMIT rowsFailed(rows.error());
        return;
    }
    keep(request, *rows);
    rereadChangedSince(request);
    announce(request);
    showWhenPrepared();
}

void CallTableModel::keep(const Request &request, const QList<CallRow> &rows)
{
    QSet<CallId> missing(request.ids.begin(), request.ids.end());
    for (const CallRow &row : rows) {
        m_rows.insert(row);
        missing.remove(row.id);
    }
    for (const CallId id : missing) // removed since the list was read; the next list leaves it out
        m_rows.insertGone(id);
}

void CallTableModel::rereadChangedSince(const Request &request)
{
    for (const CallId id : request.ids) {
        if (request.changedSince.contains(id))
            m_changedRows.insert(id);
    }
    if (!m_changedRows.isEmpty())
        m_rowsTimer.start();
}

void CallTableModel::announce(const Request &request)
{
    // Looking a row up takes 1 ms in a million; to views one large area is as good as many small ones.
    constexpr qsizetype mostLookups = 8;
    if (request.layout != m_layout || request.changed.size() > mostLookups) {
        announceRows(0, rowCount() - 1);
        return;
    }
    for (const int page : request.pages)
        announceRows(page * rowsPerPage, (page + 1) * rowsPerPage - 1);
    for (const CallId id : request.changed) {
        const int row = rowOf(id);
        announceRows(row, row);
    }
}

void CallTableModel::announceRows(int first, int last)
{
    if (first >= 0 && first < rowCount())
        Q_EMIT dataChanged(index(first, 0), index(std::min(last, rowCount() - 1), columns - 1));
}

void CallTableModel::onCallsChanged(const QList<CallId> &ids)
{
    if (ids.isEmpty()) {
        onEverythingChanged();
        return;
    }
    m_hits.outdate(ids);
    for (Request &request : m_requests)
        request.changedSince.unite(QSet<CallId>(ids.begin(), ids.end()));
    for (const CallId id : ids) {
        if (m_rows.knows(id))
            m_changedRows.insert(id);
    }
    if (!m_changedRows.isEmpty())
        m_rowsTimer.start();
    if (m_filter && !m_listTimer.isActive())
        m_listTimer.start();
}

void CallTableModel::onEverythingChanged()
{
    m_hits.outdate({});
    QList<CallId> known = m_rows.ids();
    for (const Request &request : std::as_const(m_requests))
        known.append(QList<CallId>(request.ids.begin(), request.ids.end()));
    if (!known.isEmpty())
        onCallsChanged(known);
    else if (m_filter && !m_listTimer.isActive())
        m_listTimer.start();
}

} // namespace callboard
