// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/summarycounter.h"

namespace callboard {

template<typename Act> void forEachRow(RowList rows, Act act)
{
    if (rows.places) {
        for (quint32 i = 0; i < rows.count; ++i)
            act(quint32(rows.places[i]));
    } else {
        for (quint32 i = 0; i < rows.count; ++i)
            act(i);
    }
}

/// How often each length occurs; exact for any number of them.
class LengthCounter {
public:
    void add(qint32 seconds)
    {
        if (seconds < qint32(m_short.size()))
            ++m_short[size_t(std::max(seconds, 0))];
        else
            m_long.push_back(seconds);
        ++m_calls;
    }
    int calls() const { return m_calls; }
    /// The length that at least @p share of them do not exceed. Absent without any.
    std::optional<int> quantile(double share) const;
    int upTo(int seconds) const; ///< How many are no longer.

private:
    std::array<int, 1024> m_short{};
    std::vector<qint32> m_long;
    int m_calls = 0;
};

/// What a call is to the figures, by its kind.
const std::array<CallOutcome, kinds::count> &outcomesByKind();

/// Counts the key figures of the rows that it is told.
class FigureCounter {
public:
    FigureCounter(const Snapshot &snapshot, const SummaryRelations &relations,
                  const SummaryQuestion &question);
    void add(const Chunk &chunk, RowList rows, const qint32 *returnedAfter);
    MetricValues result() const;
    MetricValue talkPerCall() const; ///< As in SummaryAnswer.

private:
    struct Sum {
        qint64 seconds = 0;
        int calls = 0;
        int unknown = 0;
        MetricValue value() const;
    };
    void addLengths(const Chunk &chunk, RowList rows);
    void addPeople(const Chunk &chunk, RowList rows);
    void addMissed(const Chunk &chunk, quint32 place, qint32 returnedAfter);
    MetricValue share(int part, int of) const;

    const SummaryRelations &m_relations;
    const SummaryQuestion &m_question;
    const qint64 m_lately; ///< What began later has still time to be called back.
    std::array<int, kinds::count> m_kinds{};
    LengthCounter m_answerTimes;
    int m_unknownAnswerTimes = 0;
    Sum m_talk;
    Sum m_ring;
    Sum m_handled; ///< Talk time of answered inbound calls.
    int m_returnable = 0; ///< Missed calls that count for call backs.
    int m_returned = 0;
    std::vector<quint32> m_inboundOf; ///< Per remote number.
    std::vector<quint8> m_isSeen; ///< Per guest.
    int m_withoutGuest = 0;
};

} // namespace callboard
