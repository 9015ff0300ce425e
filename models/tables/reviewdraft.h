// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/reviewdesk.h"
#include "models/tables/callsource.h"

#include <QTimer>

namespace callboard {

/// What a sample is drawn from.
struct SamplePool {
    QList<SampleCandidate> calls; ///< That pass the query and name one of our people.
    QSet<CallId> taken; ///< Reviewed already, or in a list.
    int nobodys = 0; ///< Calls that pass, and do not say who spoke.
};

/// Reads it. @p source outlives the task. Errors: those of the store.
QCoro::Task<Result<SamplePool>> readSamplePool(CallSource *source, ReviewDesk desk, CallFilter filter);

/// A review list that is being made: the query, whom there is to choose from, and the draw. GUI thread.
class ReviewDraft final : public QObject {
    Q_OBJECT
public:
    enum class State { Reading, Ready, Failed };
    Q_ENUM(State)

    ReviewDraft(Store &store, CallSource &source, const Clock &clock, const QTimeZone &zone,
                QObject *parent = nullptr);
    /// Read after a short pause, so that it may be said with every letter.
    void setQuery(const QString &text);
    QString query() const { return m_query; }
    const QList<QueryProblem> &problems() const { return m_problems; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }

    QList<SampleShare> people() const; ///< Everybody there is, with how many calls may be drawn.
    int nobodys() const { return m_pool.nobodys; }
    Sample draw(const SampleRequest &request) const; ///< Of what was read last; its query is not looked at.
    /// Draws, and makes the list; then created() or failed().
    void create(const QString &name, const Scorecard &card, SampleRequest request);

Q_SIGNALS:
    void changed();
    void created(callboard::ReviewListId list);
    void failed(const callboard::Error &error);

private:
    void read();

    ReviewDesk m_desk;
    CallSource &m_source;
    const Clock &m_clock;
    QTimeZone m_zone;
    QString m_query;
    QList<QueryProblem> m_problems;
    State m_state = State::Reading;
    Error m_error{};
    SamplePool m_pool;
    quint64 m_reading = 0; ///< Answers to earlier ones are dropped.
    QTimer m_pause;
};

} // namespace callboard
