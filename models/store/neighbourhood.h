// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grouping.h"
#include "models/store/database.h"

#include <QSet>

#include <vector>

/// How records that may be one call are found in cache.sqlite: by the hashes of what they share, so that it
/// costs a look-up or two. What only collides is sorted out by groupRecords(), which sees the facts.
namespace callboard {

/// Stored: must stay the same for ever. @p utf8 is a name, or the numbers as joinNumbers() writes them.
qint64 joinHash(QByteArrayView utf8);

class Neighbourhood {
public:
    struct Member {
        qint64 record = 0;
        CallId call{};
        JoinFacts facts;
    };
    enum class Accounts {
        One, ///< Numbers and times are neither entered nor compared.
        Several,
    };

    Neighbourhood(Database &cache, const Decisions &decisions, Accounts accounts);

    /// Makes the record findable by what these facts show, or no longer.
    void enter(qint64 record, const JoinFacts &facts);
    void withdraw(qint64 record, const JoinFacts &facts);
    /// The numbers of all records, when they have never been entered because there was one account.
    static void enterAllNumbers(Database &cache);

    /// Records that share something with these facts; the record itself is among them once it is entered.
    QSet<qint64> neighboursOf(const JoinFacts &facts);
    /// Brings in a record and all that hang together with it. False: far too many do, and nothing can be
    /// said.
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
