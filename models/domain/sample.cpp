// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sample.h"

#include <QMap>

#include <algorithm>
#include <random>
#include <vector>

namespace callboard {

namespace {

/// Numbers below a bound without favouring any. Not std::uniform_int_distribution, whose numbers differ
/// between standard libraries: a seed in a report must give the same calls everywhere.
class Draw {
public:
    Draw(quint32 seed, const QString &person)
    {
        std::vector<quint32> words{seed};
        for (const QChar c : person)
            words.push_back(c.unicode());
        std::seed_seq sequence(words.begin(), words.end());
        m_engine.seed(sequence);
    }
    qsizetype below(qsizetype bound)
    {
        const quint64 size = quint64(bound);
        const quint64 unusable =
            (std::mt19937_64::max() % size + 1) % size; // so many at the end would be too many
        quint64 number = m_engine();
        while (number > std::mt19937_64::max() - unusable)
            number = m_engine();
        return qsizetype(number % size);
    }

private:
    std::mt19937_64 m_engine;
};

using ByPerson = QMap<QString, QList<SampleCandidate>>;

ByPerson grouped(const QList<SampleCandidate> &candidates, const QSet<CallId> &taken,
                 const QStringList &people)
{
    ByPerson groups;
    for (const QString &person : people)
        groups.insert(person, {});
    for (const SampleCandidate &one : candidates) {
        const bool isWanted = !one.person.isEmpty() && (people.isEmpty() || people.contains(one.person));
        if (!isWanted)
            continue;
        QList<SampleCandidate> &group = groups[one.person];
        if (!taken.contains(one.id))
            group << one;
    }
    return groups;
}

/// The first @p count of a shuffled @p group.
QList<SampleCandidate> drawn(QList<SampleCandidate> group, int count, Draw draw)
{
    std::sort(group.begin(), group.end(), [](const SampleCandidate &a, const SampleCandidate &b) {
        return std::pair(a.call.account, a.call.providerCallId)
            < std::pair(b.call.account, b.call.providerCallId);
    });
    const qsizetype wanted = std::min(qsizetype(count), group.size());
    for (qsizetype i = 0; i < wanted; ++i)
        group.swapItemsAt(i, i + draw.below(group.size() - i));
    group.resize(wanted);
    return group;
}

} // namespace

Sample fairSample(QList<SampleCandidate> candidates, const QSet<CallId> &taken, const SampleRequest &request)
{
    Sample sample;
    const ByPerson groups = grouped(candidates, taken, request.people);
    QList<QList<SampleCandidate>> hands;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        hands << drawn(it.value(), request.perPerson, Draw(request.seed, it.key()));
        sample.shares << SampleShare{it.key(), int(it.value().size()), int(hands.last().size())};
    }
    for (int turn = 0; turn < request.perPerson; ++turn) {
        for (const QList<SampleCandidate> &hand : std::as_const(hands)) {
            if (turn < hand.size())
                sample.calls << hand[turn];
        }
    }
    return sample;
}

} // namespace callboard
