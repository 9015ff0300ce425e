// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace callboard {

/// The days a user chose by hand; both ends belong to it.
struct DayRange {
    QDate from;
    QDate to;
    bool operator==(const DayRange &) const = default;
};

/// Choices of the date filter. Every one is written as words of the query language.
enum class DatePreset { AnyTime, Today, Yesterday, LastNight, Last7Days, ThisMonth, Custom };

/// The one query behind the window: the search box and every filter control read and change it. What the user
/// types stays as typed; what a control changes is written out anew. The sort order is part of the query but
/// not of text(), unless the user typed it.
class FilterState final : public QObject {
    Q_OBJECT
public:
    FilterState(QTimeZone zone, const Clock &clock, QObject *parent = nullptr);

    const Query &query() const { return m_query; }
    const QString &text() const { return m_text; }
    const QList<QueryProblem> &problems() const { return m_problems; }
    /// Every relative word resolved now: "today" is the property's.
    CallFilter filter() const;
    CallFilter filterFor(const QString &query) const; ///< The same for another query, e.g. of a view.
    const QTimeZone &zone() const { return m_zone; }

    void setText(const QString &text);
    QStringList values(QueryField field) const { return m_query.values(field); }
    void setValues(QueryField field, const QStringList &values);
    void addValue(QueryField field, const QString &value);

    /// What is chosen and what is left out of a facet, in the keys that facets count: ranges of weekdays and
    /// times of day come one by one.
    QStringList chosen(QueryField field) const;
    QStringList excluded(QueryField field) const;
    void setChoice(QueryField field, const QStringList &chosen, const QStringList &excluded);
    /// Takes these terms of query() away.
    void removeTerms(const QList<int> &indexes);
    /// Takes over a whole query, its order included, as if typed where it has mistakes.
    void apply(const QString &text);
    /// The query with its order, as apply() takes it.
    QString fullText() const;

    Sort sort() const { return m_query.sort.value_or(Sort{}); }
    void setSort(Sort sort);

    DatePreset datePreset() const;
    DayRange dayRange() const; ///< Of Custom; invalid dates where that end is open.
    void setDatePreset(DatePreset preset);
    void setDayRange(DayRange range); ///< An invalid date leaves that end open.
    void setDay(const QDate &day) { setDayRange({day, day}); }

    /// Something narrows the list. The sort order does not count.
    bool isActive() const { return !m_text.trimmed().isEmpty(); }
    void clear();

    QDate today() const; ///< In the property's zone.

Q_SIGNALS:
    /// The list must be read anew: the query changed, or its words mean other times because a day has passed.
    void changed();
    void textChanged(const QString &text); ///< Typed, or written out anew for a control.
    void problemsChanged();
    void dayChanged(); ///< A new day has begun in the property's zone.

private:
    void setQuery(Query query);
    void setDates(const QList<QueryTerm> &terms);
    QList<QueryTerm> dateTerms() const;
    QList<QueryTerm> termsOf(DatePreset preset) const;
    void setProblems(const QList<QueryProblem> &problems);
    void checkDay();

    QTimeZone m_zone;
    const Clock &m_clock;
    Query m_query;
    QString m_text;
    QList<QueryProblem> m_problems;
    QTimer m_dayTimer;
    QDate m_day;
};

} // namespace callboard
