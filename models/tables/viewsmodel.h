// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/savedview.h"
#include "models/tables/callsource.h"
#include "models/tables/filterstate.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

namespace callboard {

/// The saved views with their live counts. Every change is kept at once in the store and can be undone, the
/// last one first. Counts are one question, asked only while somebody sees them. Store, source and filter
/// must outlive it.
class ViewsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        QueryRole = Qt::UserRole + 1, ///< QString
        CountRole, ///< int; invalid until it was counted.
        CurrentRole, ///< bool: the view in force, even when the query moved away from it.
        ChangedRole, ///< bool: the query has moved away from it.
        ShippedRole, ///< bool: came with the program.
    };
    /// Words of a shipped view's key in the user's language.
    using Wording = std::function<QString(const QString &key)>;
    /// Why a name is refused.
    enum class NameProblem { Empty, TooLong, Taken };

    ViewsModel(Store &store, CallSource &source, FilterState &filter, Wording wording,
               QObject *parent = nullptr);

    void load(); ///< Says loaded() when there is something to choose from.
    bool isLoaded() const { return m_loaded; }
    void setLive(bool live);

    const QList<SavedView> &views() const { return m_views; }
    QList<SavedView> namedViews() const; ///< With names for shipped ones, too: for export.
    QString nameAt(int row) const;
    QString shownNameAt(int row) const; ///< As shownName() (models/domain/numbermask.h): what a window shows.
    void showNames(); ///< Anew: whether numbers are masked has changed.
    int rowOf(const QString &name) const; ///< Without regard to case, or a shipped view's key; else -1.
    int current() const; ///< Row of the view in force; -1 when there is none.
    QString currentName() const; ///< Empty when there is none.
    void setCurrent(const QString &name); ///< As it was when the last session ended.
    bool isChanged() const; ///< The query moved away from the view in force.
    std::optional<NameProblem> problemWith(const QString &name, int exceptRow = -1) const;

    void choose(int row); ///< Its query, then chosen().
    int add(const QString &name, const QString &columns); ///< The present query; the row it got.
    void update(int row, const QString &columns); ///< To the present query.
    void rename(int row, const QString &name);
    void remove(int row);
    void move(int row, int to); ///< @p to: its row afterwards.
    /// Brings the program's views back: those removed, at the end, and those changed, as they were.
    void restoreShipped();
    void reset(int row); ///< A shipped view, to what it was.
    bool isAsShipped(int row) const;
    /// What an import decided: @p views in the place of those with their name, or at the end.
    void merge(const QList<SavedView> &views);
    bool canUndo() const { return !m_before.isEmpty(); }
    void undo();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void chosen(const callboard::SavedView &view);
    void viewsChanged(); ///< Their names, order or number.
    void currentChanged();
    void failed(const callboard::Error &error); ///< What is shown was not kept, or not read.

private:
    void onLoaded(const Result<QList<SavedView>> &views);
    void change(QList<SavedView> views, const QString &current);
    void remember();
    void keep();
    void ask();
    void onCounts(quint64 generation, const Result<QList<int>> &counts);
    void followQuery();
    void announce(const QList<int> &roles);

    Store &m_store;
    CallSource &m_source;
    FilterState &m_filter;
    Wording m_wording;
    QList<SavedView> m_views;
    QList<std::optional<int>> m_counts; ///< By row.
    QString m_current; ///< Name of the view in force; empty: none.
    QList<QList<SavedView>> m_before; ///< For undo().
    QTimer m_soon; ///< The list of calls is read first.
    quint64 m_generation = 0;
    bool m_loaded = false;
    bool m_live = false;
};

} // namespace callboard
