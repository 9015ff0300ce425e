// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grouping.h"
#include "models/store/database.h"

#include <QSet>

#include <vector>

/// How records that may be one call are found in cache.sqlite: by the hashes of what they share, so that it
/// costs a look-up or two. What only collides is sorted out by groupRecords(), which sees the facts.
namespace callboard {

/// Stored: must stay the same for ever.
qint64 joinHash(QStringView text);

/// Makes the record findable, or no longer. The numbers and the start are columns of the record.
void insertJoinNames(Database &cache, qint64 record, const JoinFacts &facts);
void removeJoinNames(Database &cache, qint64 record, const JoinFacts &facts);

class Neighbourhood {
public:
    struct Member {
        qint64 record = 0;
        CallId call{};
        JoinFacts facts;
    };
    enum class Accounts {
        One, ///< Numbers and times need not be compared.
        Several,
    };

    Neighbourhood(Database &cache, const Decisions &decisions, Accounts accounts);

    /// Records that share something with these facts; the record itself is among them once it is stored.
    QSet<qint64> neighboursOf(const JoinFacts &facts);
    /// Brings in a record and all that hang together with it. False: far too many do, and nothing can be said.
    bool add(qint64 record);
    const std::vector<Member> &members() const { return m_members; }
    Grouping grouped() const;

private:
    void addNamesakes(const JoinFacts &facts, QSet<qint64> &found);
    void addAlike(const JoinFacts &facts, QSet<qint64> &found);
    void addDecided(const RecordRef &ref, QSet<qint64> &found);
    void addOfCall(CallId call, QSet<qint64> &found);
    std::optional<Member> member(qint64 record);

    Database &m_cache;
    const Decisions &m_decisions;
    Accounts m_accounts;
    std::vector<Member> m_members;
    QSet<qint64> m_seen;
};

} // namespace callboard
