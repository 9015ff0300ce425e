// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/index/summary.h"
#include "models/tables/summaryperiods.h"

#include <QCoroTask>
#include <QTimer>

namespace callboard {

class CallIndex;
class Store;

/// Figures and panels of the summary page. One question to the index at a time; while a choice is dragged,
/// the answer to the last question shows until the next one comes. What is chosen here is written into the
/// query of FilterState, so that the list, the facets and every other panel follow, and can be taken back
/// step by step. Lives on one thread with an event loop; filter and clock must outlive it.
class SummaryBoard final : public QObject {
    Q_OBJECT
public:
    using AnswerPtr = std::shared_ptr<const SummaryAnswer>;
    using QuestionPtr = std::shared_ptr<const SummaryQuestion>;
    using Ask = std::function<QCoro::Task<Result<AnswerPtr>>(QuestionPtr)>;
    using Coverage = std::function<QCoro::Task<Result<QList<AccountCoverage>>>()>;

    SummaryBoard(Ask ask, Coverage coverage, FilterState &filter, const Clock &clock,
                 QObject *parent = nullptr);
    /// The same as an index and its store answer it; both must outlive what they give.
    static Ask askOf(CallIndex &index);
    static Coverage coverageOf(Store &store);

    void setLive(bool live); ///< Asks while somebody looks.
    void refresh();

    /// Null until the first answer.
    const SummaryAnswer *answer() const { return m_answer.get(); }
    const std::optional<Error> &error() const { return m_error; } ///< Of the last answer.
    const SummaryQuestion &question() const { return *m_answered; } ///< That answer() is for.
    const FilterState &filter() const { return m_filter; }

    ComparedTime comparedTime() const { return m_compared; }
    void setComparedTime(ComparedTime with);
    /// The days that the figures are compared with; absent: with none.
    std::optional<DayRange> comparedDays() const;
    Seconds within() const { return m_within; }
    void setWithin(Seconds within);
    /// The days from the first to the last that the panel of days shows; invalid without any.
    DayRange shownDays() const;
    /// The days in it that were chosen in that panel; invalid without a choice.
    DayRange chosenDays() const;
    QSet<QDate> incompleteDays() const; ///< Of shownDays().
    QString property() const; ///< Name of the only account; null where there are several.
    /// Calls of the compared days, each moved to the day that it is compared with.
    QMap<QDate, int> ghost() const { return m_ghost; }

    // Choices. While one is dragged, all but its first step say @p goesOn, so that undo() takes back the
    // whole.
    void chooseDays(const DayRange &days, bool goesOn = false);
    void chooseHours(const QList<int> &weekdays, const QList<int> &hours,
                     bool goesOn = false); ///< 1 to 7; 0 to 23.
    /// Duration, or Ring: the answer time, so that only answered inbound calls stay. Both ends included.
    void chooseLengths(QueryField field, int from, std::optional<int> to, bool goesOn = false);
    void clearLengths(QueryField field);
    /// Adds the value to what is chosen of the facet, or takes it out.
    void toggle(QueryField field, const QString &value);
    /// The calls that are behind a metric.
    void chooseCallsOf(Metric metric);
    void choosePeriod(const DayRange &days);
    bool canUndo() const { return !m_steps.isEmpty(); }
    void undo();

    /// What is chosen of the two panels of lengths: the beginnings of their buckets.
    bool isLengthChosen(QueryField field, int from) const;
    bool isHourChosen(int weekday, int hour) const; ///< False where nothing is chosen of the week.
    bool hasHourChoice() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void onAnswer(const QuestionPtr &question, const Result<AnswerPtr> &answer);
    void readCoverage();
    void onQuery();
    void keepGhost();
    SummaryQuestion currentQuestion() const;
    template<typename Change> void change(bool goesOn, Change act);
    void applyQuery(const Query &query);

    Ask m_ask;
    Coverage m_coverage;
    FilterState &m_filter;
    const Clock &m_clock;
    QTimer m_soon; ///< 0 ms: several changes make one question.
    QTimer m_coverageLater; ///< While calls arrive, their days are looked at now and then.
    bool m_isLive = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_isOwnChange = false;
    ComparedTime m_compared = ComparedTime::PeriodBefore;
    Seconds m_within{20};
    AnswerPtr m_answer;
    QuestionPtr m_answered;
    std::optional<Error> m_error;
    QList<AccountCoverage> m_covered;
    struct Incomplete {
        DayRange days;
        QDate today;
        QSet<QDate> found;
    };
    mutable std::optional<Incomplete> m_incomplete; ///< Thousands of days take some milliseconds.
    QMap<QDate, int> m_ghost;

    /// The days that were chosen here, and what was set before.
    struct DayChoice {
        DayRange days;
        DayRange before;
        QList<CallFilter::Times> timesBefore;
    };
    struct Step {
        QString query;
        std::optional<DayChoice> days;
    };
    std::optional<DayChoice> m_choice;
    QList<Step> m_steps; ///< What undo() goes back to.
};

} // namespace callboard
