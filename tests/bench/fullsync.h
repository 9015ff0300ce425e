// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QThread>

#include <atomic>

namespace callboard::bench {

/// Pages as escapelife's list gives them, of calls that no bench profile holds, in JSON. Each note ends in
/// version 0000; asVersion() makes the calls of a page changed ones.
QList<QByteArray> inventedPages(int calls, int perPage = 100);
QByteArray asVersion(QByteArray page, int version);

/// A sync without a network: parses and stores pages on a thread of its own, the next as soon as the last is
/// in, as fast as the store takes them. First the calls are new, then they change, again and again until
/// stop().
class FullSync final : public QThread {
public:
    FullSync(Store &store, AccountId account, int calls);
    ~FullSync() override;
    void stop(); ///< What is under way is stored; returns when it is.
    int stored() const { return m_stored; } ///< Calls so far, new and changed.

protected:
    void run() override;

private:
    Store &m_store;
    AccountId m_account;
    QList<QByteArray> m_pages;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_stored = 0;
};

} // namespace callboard::bench
