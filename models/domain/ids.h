// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace callboard {

/// A connected provider login. Given by desk.sqlite, so it outlives a rebuilt cache.
enum class AccountId : qint64 {};
/// Row of a call in cache.sqlite. A rebuilt cache may number anew: never keep one outside the cache, use
/// RecordRef.
enum class CallId : qint64 {};
/// Row of an unsent edit in desk.sqlite.
enum class OutboxId : qint64 {};

/// Names one record for ever: the account and the provider's own id. Its text form "1:cal_a1b2" is the call
/// id that users, the command line and callboard:// links see; any record of a call names that call.
struct RecordRef {
    AccountId account{};
    QString providerCallId;

    QString toString() const;
    static std::optional<RecordRef> fromString(QStringView text);
    bool operator==(const RecordRef &) const = default;
};

inline size_t qHash(AccountId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}
inline size_t qHash(CallId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}
inline size_t qHash(OutboxId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}
inline size_t qHash(const RecordRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, qint64(ref.account), ref.providerCallId);
}

/// Provider id of a call that was logged here and has not reached its provider yet: "local:" and a UUID.
QString newLocalCallId();
bool isLocalCallId(QStringView providerCallId);

} // namespace callboard
