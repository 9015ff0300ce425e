// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grouping.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

/// Two systems' clocks, and what their rounding adds.
constexpr std::chrono::milliseconds clockSlack = 5s;
/// Of a start that was worked out from other times, when nothing else can be compared.
constexpr std::chrono::milliseconds derivedSlack = 15s;
/// How much longer a length may be that counts the ringing, when nobody says how long it rang.
constexpr Seconds longestUnknownRing = 60s;

std::chrono::milliseconds distance(TimePoint a, TimePoint b)
{
    return a < b ? b - a : a - b;
}

/// Absent: one of them does not know.
std::optional<bool> agree(const std::optional<TimePoint> &a, const std::optional<TimePoint> &b)
{
    return a && b ? std::optional(distance(*a, *b) <= clockSlack) : std::nullopt;
}

/// Between which two lengths the conversation lasted: some systems count the ringing as well.
struct LengthRange {
    Seconds least{};
    Seconds most{};
};
std::optional<LengthRange> lengthOf(const JoinFacts &facts)
{
    if (facts.talk)
        return LengthRange{*facts.talk, *facts.talk};
    if (!facts.duration)
        return {};
    return LengthRange{*facts.duration - facts.ring.value_or(longestUnknownRing), *facts.duration};
}

bool areConsistent(const std::optional<LengthRange> &a, const std::optional<LengthRange> &b)
{
    return !a || !b || (a->least <= b->most + clockSlack && b->least <= a->most + clockSlack);
}

/// Absent: the same call, as far as two records with the same numbers can tell.
std::optional<JoinDoubt> doubtOf(const JoinFacts &a, const JoinFacts &b)
{
    const auto answered = agree(a.answeredAt, b.answeredAt);
    const auto ended = agree(a.endedAt, b.endedAt);
    // Nobody is answered twice in one moment, so such calls are one, however the systems define the start.
    const bool isAnchored = answered.value_or(false) || ended.value_or(false);
    const auto slack = a.startDerived || b.startDerived ? derivedSlack : clockSlack;
    if (!isAnchored && distance(*a.startedAt, *b.startedAt) > slack)
        return JoinDoubt::StartsApart;
    if (answered == false || ended == false)
        return JoinDoubt::LengthsDiffer;
    if (!ended && !areConsistent(lengthOf(a), lengthOf(b)))
        return JoinDoubt::LengthsDiffer;
    return {};
}

using Pair = std::pair<int, int>; ///< The lower first.

/// Sets of records that are together so far. Knows what the user split.
class Clusters {
public:
    Clusters(const QList<JoinFacts> &records, const Decisions &decisions)
        : m_records(records)
        , m_decisions(decisions)
        , m_root(size_t(records.size()))
    {
        std::iota(m_root.begin(), m_root.end(), 0);
        for (int i = 0; i < records.size(); ++i) {
            m_index.insert(records[i].ref, i);
            m_members << QList<int>{i};
        }
    }

    int of(int record) const { return m_root[size_t(record)]; }
    int indexOf(const RecordRef &ref) const { return m_index.value(ref, -1); }
    const QList<int> &members(int cluster) const { return m_members[cluster]; }

    bool areSplit(int a, int b) const
    {
        return std::any_of(m_members[a].begin(), m_members[a].end(), [&](int member) {
            const auto apart = m_decisions.split.constFind(m_records[member].ref);
            return apart != m_decisions.split.constEnd()
                && std::any_of(apart->begin(), apart->end(), [&](const RecordRef &ref) {
                       const int other = indexOf(ref);
                       return other >= 0 && of(other) == b;
                   });
        });
    }

    bool shareAccount(int a, int b) const
    {
        const QSet<AccountId> accounts = accountsOf(a);
        return std::any_of(m_members[b].begin(), m_members[b].end(),
                           [&](int member) { return accounts.contains(m_records[member].ref.account); });
    }

    /// Leaves two apart of which the user split some.
    void unite(int recordA, int recordB)
    {
        const int a = std::min(of(recordA), of(recordB));
        const int b = std::max(of(recordA), of(recordB));
        if (a == b || areSplit(a, b))
            return;
        for (int member : std::as_const(m_members[b]))
            m_root[size_t(member)] = a;
        m_members[a] += std::exchange(m_members[b], {});
    }

private:
    QSet<AccountId> accountsOf(int cluster) const
    {
        QSet<AccountId> accounts;
        for (int member : m_members[cluster])
            accounts.insert(m_records[member].ref.account);
        return accounts;
    }

    const QList<JoinFacts> &m_records;
    const Decisions &m_decisions;
    std::vector<int> m_root;
    QHash<RecordRef, int> m_index;
    QList<QList<int>> m_members; ///< By root; empty for the others.
};

class Grouper {
public:
    Grouper(const QList<JoinFacts> &records, const Decisions &decisions)
        : m_records(records)
        , m_decisions(decisions)
        , m_clusters(records, decisions)
    {
    }

    Grouping run()
    {
        joinAsDecided();
        joinByNames();
        findAlike();
        joinByNumbers([](const JoinFacts &facts) { return facts.isDeleted; });
        joinByNumbers([](const JoinFacts &) { return false; });
        return result();
    }

private:
    void joinAsDecided()
    {
        for (int i = 0; i < m_records.size(); ++i) {
            QList<int> partners;
            for (const RecordRef &ref : m_decisions.joined.value(m_records[i].ref))
                partners << m_clusters.indexOf(ref);
            std::sort(partners.begin(), partners.end());
            for (int partner : std::as_const(partners)) {
                if (partner > i)
                    m_clusters.unite(i, partner);
            }
        }
    }

    /// A leg first joins its parent; pair by pair, because the user may have split any of them.
    void joinByNames()
    {
        QHash<QString, QList<int>> byName;
        for (int i = 0; i < m_records.size(); ++i) {
            for (const QString &name : joinNames(m_records[i]))
                byName[name] << i;
        }
        std::vector<std::tuple<bool, int, int>> pairs;
        for (const QList<int> &alike : std::as_const(byName)) {
            if (alike.size() > mostAlike)
                continue;
            for (int i = 0; i < alike.size(); ++i) {
                for (int j = i + 1; j < alike.size(); ++j)
                    pairs.emplace_back(!isLegOf(alike.at(i), alike.at(j)), alike.at(i), alike.at(j));
            }
        }
        std::sort(pairs.begin(), pairs.end());
        for (const auto &[isSibling, a, b] : pairs)
            m_clusters.unite(a, b);
    }

    bool isLegOf(int a, int b) const
    {
        const JoinFacts &x = m_records[a];
        const JoinFacts &y = m_records[b];
        return (!x.parent.isNull() && y.carrierIds.contains(x.parent))
            || (!y.parent.isNull() && x.carrierIds.contains(y.parent));
    }

    /// Pairs of records of different accounts with the same numbers that began at about the same time.
    void findAlike()
    {
        std::map<QString, QList<int>> byNumbers;
        for (int i = 0; i < m_records.size(); ++i) {
            const QString numbers = joinNumbers(m_records[i]);
            if (!numbers.isNull() && m_records[i].startedAt && !isLegWithParent(i))
                byNumbers[numbers] << i;
        }
        for (auto &[numbers, list] : byNumbers) {
            std::stable_sort(list.begin(), list.end(), [this](int a, int b) { return start(a) < start(b); });
            addAlike(list);
        }
        std::sort(m_alike.begin(), m_alike.end());
    }

    void addAlike(const QList<int> &sorted)
    {
        for (int i = 0; i < sorted.size(); ++i) {
            int end = i + 1;
            while (end < sorted.size() && start(sorted[end]) - start(sorted[i]) <= farthestStarts)
                ++end;
            if (end - i > mostAlike)
                continue;
            for (int j = i + 1; j < end; ++j) {
                if (m_records[sorted[i]].ref.account != m_records[sorted[j]].ref.account)
                    m_alike.emplace_back(std::min(sorted[i], sorted[j]), std::max(sorted[i], sorted[j]));
            }
        }
    }

    TimePoint start(int record) const { return *m_records[record].startedAt; }

    /// The numbers of a leg are not those of the call.
    bool isLegWithParent(int record) const
    {
        const QList<int> &members = m_clusters.members(m_clusters.of(record));
        return !m_records[record].parent.isNull()
            && std::any_of(members.begin(), members.end(),
                           [this](int member) { return m_records[member].parent.isNull(); });
    }

    /// Pairs of clusters that fit each other, without those that the user or a shared account keeps apart.
    template<typename Leave> QSet<Pair> fitting(Leave leaveOut) const
    {
        QSet<Pair> fits;
        for (const auto &[a, b] : m_alike) {
            const Pair pair = std::minmax(m_clusters.of(a), m_clusters.of(b));
            const bool isOpen = pair.first != pair.second && !leaveOut(m_records[a])
                && !leaveOut(m_records[b]) && !fits.contains(pair);
            if (isOpen && !doubtOf(m_records[a], m_records[b]) && mayJoin(pair))
                fits.insert(pair);
        }
        return fits;
    }

    bool mayJoin(const Pair &pair) const
    {
        return !m_clusters.shareAccount(pair.first, pair.second)
            && !m_clusters.areSplit(pair.first, pair.second);
    }

    /// Calls that are deleted upstream come after the others, so that a record and its successor are not two
    /// choices.
    template<typename Leave> void joinByNumbers(Leave leaveOut)
    {
        const QSet<Pair> fits = fitting(leaveOut);
        QHash<int, QList<int>> partners;
        for (const auto &[a, b] : fits) {
            partners[a] << b;
            partners[b] << a;
        }
        std::vector<Pair> clear;
        std::copy_if(fits.begin(), fits.end(), std::back_inserter(clear), [&](const Pair &pair) {
            return isOnlyChoice(pair.first, pair.second, partners)
                && isOnlyChoice(pair.second, pair.first, partners);
        });
        std::sort(clear.begin(), clear.end());
        joinChains(clear);
    }

    bool isOnlyChoice(int cluster, int choice, const QHash<int, QList<int>> &partners) const
    {
        const QList<int> all = partners.value(cluster);
        return std::none_of(all.begin(), all.end(), [&](int other) {
            return other != choice && m_clusters.shareAccount(other, choice);
        });
    }

    /// What hangs together joins as a whole, or not at all when its ends keep each other out.
    void joinChains(const std::vector<Pair> &pairs)
    {
        std::map<int, int> chainOf;
        std::map<int, QList<int>> chains;
        for (const auto &[a, b] : pairs) {
            for (int cluster : {a, b}) {
                if (chainOf.emplace(cluster, cluster).second)
                    chains[cluster] = {cluster};
            }
            const int into = std::min(chainOf[a], chainOf[b]);
            const int from = std::max(chainOf[a], chainOf[b]);
            if (into == from)
                continue;
            for (int cluster : std::as_const(chains[from]))
                chainOf[cluster] = into;
            chains[into] += chains[from];
            chains.erase(from);
        }
        for (const auto &[first, chain] : chains) {
            if (!agreesWithItself(chain))
                continue;
            for (int cluster : chain)
                m_clusters.unite(first, cluster);
        }
    }

    bool agreesWithItself(const QList<int> &chain) const
    {
        for (int i = 0; i < chain.size(); ++i) {
            for (int j = i + 1; j < chain.size(); ++j) {
                if (!mayJoin({chain[i], chain[j]}))
                    return false;
            }
        }
        return true;
    }

    Grouping result() const
    {
        Grouping grouping;
        for (int i = 0; i < m_records.size(); ++i) {
            if (m_clusters.of(i) != i)
                continue;
            QList<int> members = m_clusters.members(i);
            std::sort(members.begin(), members.end());
            QList<RecordRef> group;
            for (int member : std::as_const(members))
                group << m_records[member].ref;
            grouping.groups << group;
        }
        grouping.possible = possiblePairs();
        return grouping;
    }

    /// One for each pair of calls: the records that are nearest to each other.
    QList<PossiblePair> possiblePairs() const
    {
        std::map<Pair, std::tuple<bool, std::chrono::milliseconds, Pair>> nearest;
        for (const Pair &pair : m_alike) {
            const Pair clusters = std::minmax(m_clusters.of(pair.first), m_clusters.of(pair.second));
            if (clusters.first == clusters.second || !mayJoin(clusters))
                continue;
            const std::tuple candidate(doubtOf(m_records[pair.first], m_records[pair.second]).has_value(),
                                       distance(start(pair.first), start(pair.second)), pair);
            const auto [place, isNew] = nearest.emplace(clusters, candidate);
            if (!isNew)
                place->second = std::min(place->second, candidate);
        }
        QList<PossiblePair> possible;
        for (const auto &[clusters, best] : nearest) {
            const auto &[isDoubtful, apart, pair] = best;
            const JoinFacts &a = m_records[pair.first];
            const JoinFacts &b = m_records[pair.second];
            possible << PossiblePair{a.ref, b.ref, doubtOf(a, b).value_or(JoinDoubt::SeveralPossible), apart};
        }
        return possible;
    }

    const QList<JoinFacts> &m_records;
    const Decisions &m_decisions;
    Clusters m_clusters;
    std::vector<Pair> m_alike;
};

bool byRef(const JoinFacts &a, const JoinFacts &b)
{
    return std::tuple(qint64(a.ref.account), a.ref.providerCallId)
        < std::tuple(qint64(b.ref.account), b.ref.providerCallId);
}

} // namespace

QString keyOf(JoinDoubt doubt)
{
    switch (doubt) {
    case JoinDoubt::SeveralPossible:
        return u"several-possible"_s;
    case JoinDoubt::StartsApart:
        return u"starts-apart"_s;
    case JoinDoubt::LengthsDiffer:
        return u"lengths-differ"_s;
    }
    Q_UNREACHABLE();
    return {};
}

JoinFacts joinFactsOf(const RecordRef &ref, const CallFacts &facts, bool isDeleted)
{
    return {.ref = ref,
            .carrierIds = facts.carrierIds,
            .parent = facts.parentCallSid.isEmpty() ? QString() : facts.provider + u':' + facts.parentCallSid,
            .direction = facts.direction,
            .fromNumber = facts.fromNumber,
            .toNumber = facts.toNumber,
            .startedAt = facts.startedAt,
            .startDerived = facts.startDerived,
            .answeredAt = facts.answeredAt,
            .endedAt = facts.endedAt,
            .ring = facts.ring,
            .talk = facts.talk,
            .duration = facts.duration,
            .isDeleted = isDeleted};
}

QStringList joinNames(const JoinFacts &facts)
{
    QStringList names = facts.carrierIds;
    if (!facts.parent.isNull())
        names << facts.parent;
    names.removeDuplicates();
    return names;
}

QString joinNumbers(const JoinFacts &facts)
{
    if (!facts.direction || facts.fromNumber.isEmpty() || facts.toNumber.isEmpty())
        return {};
    return QString::number(int(*facts.direction)) + u' ' + facts.fromNumber + u' ' + facts.toNumber;
}

void Decisions::join(const RecordRef &a, const RecordRef &b)
{
    joined[a].insert(b);
    joined[b].insert(a);
}

void Decisions::separate(const RecordRef &a, const RecordRef &b)
{
    split[a].insert(b);
    split[b].insert(a);
}

Grouping groupRecords(QList<JoinFacts> records, const Decisions &decisions)
{
    std::sort(records.begin(), records.end(), byRef);
    return Grouper(records, decisions).run();
}

} // namespace callboard
