// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace callboard::test {

/// A profile in a folder of its own, with one account.
class Profile {
public:
    Profile() { reopen(); }

    QString cacheFile() const { return m_folder.filePath(QStringLiteral("data/cache.sqlite")); }
    QString deskFile() const { return m_folder.filePath(QStringLiteral("data/desk.sqlite")); }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    void close() { m_store.reset(); }
    Result<void> tryOpen()
    {
        auto opened = Store::open({cacheFile(), deskFile()}, clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_store = std::move(*opened);
        return {};
    }
    void reopen()
    {
        close();
        got(tryOpen());
    }
    void addAccount(const QString &name = QStringLiteral("Hotel"), Provider provider = Provider::Escapelife)
    {
        got(m_store->addAccount(account(name, provider)));
    }
    void removeCache()
    {
        close();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(cacheFile() + QString::fromLatin1(end));
    }

    std::vector<CallId> ids(const CallFilter &filter = {}) { return got(m_store->callIds(filter)); }
    Call callOf(const QString &id) { return got(m_store->call(got(m_store->find({AccountId{1}, id})))); }
    CallRow rowOf(const QString &id)
    {
        return got(m_store->rows({got(m_store->find({AccountId{1}, id}))})).constFirst();
    }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

inline Edit noteEdit(const QString &id, const QString &after, const QString &before = {})
{
    return {.call = {AccountId{1}, id}, .field = Field::Notes, .before = before, .after = after};
}

inline CallFilter filterOf(const QString &text)
{
    return resolved(parseQuery(text).query, at("2026-03-16T12:00:00Z"), QTimeZone::utc());
}

} // namespace callboard::test
