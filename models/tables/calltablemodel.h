// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callhits.h"
#include "models/tables/idset.h"
#include "models/tables/rowcache.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace callboard {

struct ListDelta;

/// The calls that pass a filter, in its order. Holds all ids and the rows that were shown last; a row that is
/// not here yet answers with a placeholder at once and is read, with all others that were just asked for, in
/// one request. Changes in the source arrive as inserted, removed and changed rows, so that views keep their
/// place.
class CallTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    // Saved in the column layout by key: rename none.
    enum class Column {
        Status,
        Caller,
        Direction,
        Line,
        Staff,
        Started,
        Ring,
        Talk,
        Marks,
        Provider,
        Number,
        Duration
    };
    Q_ENUM(Column)
    static constexpr int columns = int(Column::Duration) + 1;

    /// Raw values; `ui/table` words and draws them. Only Qt::DisplayRole and Qt::AccessibleTextRole make a
    /// missing row be read: the others are asked for while laying out.
    enum Role {
        CallIdRole = Qt::UserRole + 1, ///< CallId. Known even when the row is not loaded.
        LoadedRole, ///< bool: the row is here.
        RowRole, ///< CallRow; invalid while the row is not loaded.
        /// Raw value of the column: CallStatus, Direction, QString (caller: guest's name, else number),
        /// QDateTime in UTC, length in seconds as int, Marks as int. Invalid when nobody supplied it.
        ValueRole,
        DeletedRole, ///< bool: gone upstream.
        PendingRole, ///< bool: an edit of it waits to be sent.
        /// Hit: what the words of the query hit in the call's texts; without text when they hit none. Invalid
        /// while that is not known, and then it is read. Asked for by what is painted only.
        HitRole,
    };
    enum Mark {
        RecordingMark = 1,
        TranscriptMark = 2,
        NoteMark = 4,
        PendingMark = 8,
        DeletedMark = 16,
        ReviewedMark = 32
    };
    Q_DECLARE_FLAGS(Marks, Mark)

    enum class State {
        Idle, ///< No filter was set yet.
        Reading, ///< The answer for the filter is on its way; the rows are those of the filter before.
        Ready,
        Failed, ///< The list could not be read; see error().
    };
    Q_ENUM(State)

    static constexpr int rowsPerPage = 64;
    static constexpr int mostRowsKept = 4096;
    static constexpr int firstRows = 128; ///< Shown before the whole list is here; more than a screen.

    explicit CallTableModel(CallSource &source, QObject *parent = nullptr);

    CallSource &source() const { return m_source; }
    void setFilter(const CallFilter &filter);
    /// Reads the list again, e.g. after it failed.
    void reload();
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }

    /// The row when it is loaded. Does not make it be read.
    std::optional<CallRow> row(int row) const;
    /// What a screen reader says for a row; given by `ui`, which owns the words.
    /// Its second argument is what a search hit in the call; null or without text when there is none.
    using Sentence = std::function<QString(const CallRow &, const Hit *)>;
    void setSentence(Sentence sentence);
    CallId idAt(int row) const;
    int rowOf(CallId id) const; ///< -1 when it is not in the list. About 1 ms in a million.
    /// The first row after @p row, beginning again at the top, whose call is one of these; -1 when there is
    /// none. About 3 ms in a million.
    int nextRow(const IdSet &calls, int row) const;
    /// Adds the calls of these rows.
    void collect(IdSet &calls, RowRange rows) const;
    /// Where these calls stand now, in order; absent when that is in more than @p most places.
    std::optional<QList<RowRange>> rangesOf(const IdSet &calls, int most) const;
    /// Ids of these rows, in their order.
    std::vector<CallId> idsOf(const QList<RowRange> &ranges) const;

    /// The query has words that can hit in a text: of the rows that are shown, not of a list on its way.
    bool isSearching() const { return m_hits.isSearching(); }
    const WordMatcher &matcher() const { return m_hits.matcher(); }
    static Marks marksOf(const CallRow &row);
    static std::optional<SortColumn> sortColumnOf(Column column); ///< Absent: cannot be sorted by.
    static std::optional<Column> columnOf(SortColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    void searchChanged(); ///< isSearching() or matcher().
    /// Rows could not be read; their places stay placeholders and are asked for again when next painted.
    void rowsFailed(const callboard::Error &error);

private:
    struct Request {
        std::vector<CallId> ids;
        QSet<int> pages; ///< Where they stood when they were asked for,
        quint64 layout = 0; ///< in this arrangement of the list.
        QSet<CallId> changed; ///< Asked for because they changed, wherever they stand.
        QSet<CallId> changedSince; ///< Their answer may be older than the change.
    };

    void setState(State state, std::optional<Error> error = {});
    void readFirst();
    void onFirst(quint64 generation, const Result<std::vector<CallId>> &ids);
    void readList();
    void onList(quint64 generation, const Result<CallIds> &ids);
    void fail(const Error &error);
    void prepare(CallIds ids, bool isWhole);
    bool hasPreparedRows() const;
    void showPrepared();
    void showWhenPrepared();
    void show(const CallIds &ids);
    void showBlocks(const CallIds &ids, const ListDelta &delta);
    void readRows();
    void request(Request request);
    void onRows(quint64 number, const Result<QList<CallRow>> &rows);
    void keep(const Request &request, const QList<CallRow> &rows);
    void rereadChangedSince(const Request &request);
    void onCallsChanged(const QList<CallId> &ids);
    void onEverythingChanged();
    void want(int row) const;
    void announce(const Request &request);
    void announceRows(int first, int last);
    QVariant placeholderFor(int role) const;
    QVariant valueFor(const CallRow &row, Column column, int role) const;

    CallSource &m_source;
    Sentence m_sentence;
    std::optional<CallFilter> m_filter;
    CallIds m_ids;
    RowCache m_rows{mostRowsKept};
    mutable CallHits m_hits; ///< Asking for one makes it be read.
    State m_state = State::Idle;
    std::optional<Error> m_error;

    quint64 m_generation = 0; ///< Of the filter: an answer for an older one is dropped.
    quint64 m_shownGeneration = 0;
    bool m_listUnderway = false;
    bool m_listOutdated = false; ///< Something changed while the list was on its way.
    QTimer m_listTimer;

    std::optional<CallIds> m_prepared; ///< A new list, until its first rows are here, too…
    bool m_preparedIsWhole = false;
    QTimer m_preparedTimer; ///< …but no longer than this.

    // Written by data(), which is const: what was just asked for is no state that a caller can see.
    mutable QSet<int> m_wantedPages;
    mutable QTimer m_rowsTimer;
    QSet<CallId> m_changedRows; ///< Known rows that must be read again; the old ones show until then.
    QHash<quint64, Request> m_requests;
    QSet<CallId> m_underway;
    quint64 m_requestNumber = 0;
    quint64 m_layout = 0; ///< Grows whenever rows get other numbers.
};

} // namespace callboard

Q_DECLARE_OPERATORS_FOR_FLAGS(callboard::CallTableModel::Marks)
