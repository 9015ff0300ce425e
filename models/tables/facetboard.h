// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"
#include "models/tables/facetmodel.h"
#include "models/tables/filterstate.h"

#include <QTimer>

#include <map>
#include <memory>

namespace callboard {

/// All facets beside the table: one question counts them after every change of the query or the calls, while
/// somebody looks. The query decides what is marked; what the user marks is written into the query. The
/// source and the filter must outlive it.
class FacetBoard final : public QObject {
    Q_OBJECT
public:
    FacetBoard(CallSource &source, FilterState &filter, QObject *parent = nullptr);

    /// The facets in the order of the side bar.
    static const QList<QueryField> &fields();
    FacetModel &facet(QueryField field) { return *m_facets.at(field); }
    /// Counts while live; begins with a question.
    void setLive(bool live);
    void refresh();
    /// Somebody points at the values or walks among them: as long as only counts change, none of them moves.
    /// When nobody does, they are put in order again after a while.
    void setHeld(bool held);
    /// Every value of one facet, for its long list: the frequent ones of more than mostListed.
    void readAll(QueryField field);
    /// The name of a value in the user's words, e.g. of a line.
    QString wordsFor(QueryField field, const QString &value) const;

    /// Values that each facet is asked for; the rest comes when its long list opens.
    static constexpr int valuesAsked = 40;
    static constexpr int mostListed = 5000;

Q_SIGNALS:
    void refreshed();

private:
    void ask();
    void onTable(quint64 generation, const CallFilter &filter, const Result<FacetTable> &table);
    void showSome();
    void show(QueryField field, const QList<FacetValue> &values, int more, const CallFilter &filter);
    void arrange();
    void followQuery();
    void mark(QueryField field, const QString &value, FacetModel::Mark mark);

    CallSource &m_source;
    FilterState &m_filter;
    std::map<QueryField, std::unique_ptr<FacetModel>> m_facets;
    QMap<QueryField, CallFilter> m_shown; ///< What the order of each facet was made for.
    QTimer m_soon; ///< 0 ms: the table asks first, and several changes make one question.
    QList<FacetTable::Facet> m_untold; ///< Of the answer that is being shown.
    CallFilter m_untoldFilter; ///< It is for this one.
    QTimer m_nextTurn;
    QTimer m_settle; ///< New calls do not make the values dance.
    bool m_held = false;
    bool m_live = false;
    quint64 m_generation = 0;
};

} // namespace callboard
