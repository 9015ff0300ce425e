// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <random>

namespace callboard::bench {

/// Word number @p rank (from 1, the commonest first) of a vocabulary of 20,000 words. A few are real, so that
/// searches look like people's; no invented one begins with "ea", "ke", "in" or "zy".
QString wordOfRank(int rank);

/// Calls of a large hotel, the same for the same seed: 200,000 possible guests of which 70 % of the calls
/// have one, 12 lines, 80 employees, 7 carriers, 3 accounts; a summary of some 156 characters, notes for 20 %
/// and a transcript of some 630 characters for 30 %, in words of which few are frequent and most rare.
/// "early check" is said in 6 % of the calls, a word that begins with "earl" in 12 %, "zymurgy" in one of
/// 20,000.
class Inventor {
public:
    /// @p calls are spread over three years, in the order of their numbers.
    explicit Inventor(int calls, quint32 seed = 42);

    /// The call with this number. Numbers must be asked for in order; they begin at 0.
    Record record(int number);
    static constexpr int accounts = 3;

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString word();
    QString text(int words);
    QString summary();
    void addPeople(CallFacts &facts);
    void addTimes(CallFacts &facts, int number);

    std::mt19937 m_random;
    qint64 m_step; ///< Milliseconds from one call to the next.
    QStringList m_words;
};

/// The call as escapelife's list shows it, as one object of JSON; some 1.3 KB with a transcript.
QByteArray asListed(const Record &record);
/// {"data": […]}: a page of the list.
QByteArray pageOf(const QList<QByteArray> &items);

} // namespace callboard::bench
