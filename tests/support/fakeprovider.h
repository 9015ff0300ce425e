// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace callboard::test {

/// What goes wrong with a request.
enum class Fault {
    None,
    Offline,
    Timeout,
    RateLimited,
    Unauthorised,
    Forbidden,
    ServerError,
    BadReply,
    CaptivePortal,
    Rejected, ///< Writes: refused with words.
    EmptyList, ///< Lists: a success without calls.
    HalfPage, ///< Lists: a success with half of the calls.
    LostAnswer, ///< Writes: done, but the answer never came.
    LostRequest, ///< Writes: not done, and nobody knows.
    Hang, ///< Never answered: waits on `silentUrl` until the client gives up.
};

/// A call system in memory: a list of calls, newest first, that tests change while it is being read. It
/// counts and remembers every request, and fails as it is told. Outlives the providers that speak to it.
class FakeServer {
public:
    explicit FakeServer(AccountId account = AccountId{1});

    AccountId account{1};
    QList<Record> calls; ///< Newest first.
    QList<ProviderGuest> guests;
    bool hasGuests = true;
    int pageCap = 200; ///< No page is longer, whatever is asked for.
    QStringList journal; ///< "list 0", "fetch cal_7", "update cal_7 notes", "create", "delete cal_7", "guests
                         ///< 0", "guest robin@example.com" (a card; "guest -" without an address).
    QMap<QString, QString> learntOptions;
    QUrl silentUrl{QStringLiteral("http://127.0.0.1:1")}; ///< Of a server that accepts and says nothing.

    /// Called with the number of the request, from 1, before it is answered. May change everything.
    std::function<void(int)> onRequest;
    QHash<int, Fault> faultAt; ///< By number of the request.
    Fault fault = Fault::None; ///< Of every request without one of its own.

    /// So many calls, an hour apart, the newest at @p newest.
    void fill(int count, TimePoint newest);
    /// A new call on top, a minute newer than the one below it.
    Record &add();
    Record *find(const QString &id);
    void edit(const QString &id, const std::function<void(CallFacts &)> &change);
    void remove(const QString &id);
    ProviderGuest save(const GuestFacts &card); ///< By the e-mail address, as escapelife does.

    int requestCount() const { return int(journal.size()); }
    int requestCount(const QString &verb) const; ///< "list", "fetch"…
    /// The facts of every call by its id: what a cache should hold.
    QMap<QString, CallFacts> snapshot() const;

    std::unique_ptr<CallProvider> provider();

private:
    friend class FakeProvider;
    Fault take(const QString &request);
    QByteArray nextRaw();

    int m_made = 0;
    int m_version = 0;
};

} // namespace callboard::test
