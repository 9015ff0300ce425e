// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cachewriter.h"
#include "models/store/desk.h"
#include "models/store/files.h"
#include "tests/store/storefixture.h"

#include <sqlite3.h>

namespace callboard::test {

/// The two files without the threads around them, so that writes can be made to fail one by one.
class Bench {
public:
    Bench()
    {
        opened(cacheFile(), cacheSchema()); // the desk reads it
        reopenDesk();
        reopenCache();
    }
    QString cacheFile() const { return folder.filePath(QStringLiteral("cache.sqlite")); }
    QString deskFile() const { return folder.filePath(QStringLiteral("desk.sqlite")); }
    void reopenCache()
    {
        cache.reset();
        cacheDb = nullptr;
        auto db = opened(cacheFile(), cacheSchema());
        cacheDb = db.get();
        cache = std::make_unique<CacheWriter>(std::move(db), reader(deskFile()), clock);
    }
    void reopenDesk()
    {
        desk.reset();
        desk = std::make_unique<Desk>(openedDesk(), reader(cacheFile()), clock);
    }

    QTemporaryDir folder;
    FakeClock clock;
    Database *cacheDb = nullptr;
    Database *deskDb = nullptr;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CacheWriter> cache;

private:
    std::unique_ptr<Database> openedDesk()
    {
        auto db = opened(deskFile(), deskSchema());
        deskDb = db.get();
        return db;
    }
    static std::unique_ptr<Database> opened(const QString &file, const Schema &schema)
    {
        auto result = openForWriting({.file = file, .schema = schema, .options = {}});
        return result ? std::move(result->db) : nullptr;
    }
    static std::unique_ptr<Database> reader(const QString &file)
    {
        return std::make_unique<Database>(file, Database::Options{.access = Access::Read});
    }
};

/// Makes SQLite give up at the n-th step of its work, counted from now; the sweep meets every write that way.
class FailNth {
public:
    FailNth(Database *db, int n)
        : m_db(db->handle())
        , m_left(n)
    {
        sqlite3_progress_handler(m_db, 25, &FailNth::onProgress, this);
    }
    ~FailNth() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }
    bool hit() const { return m_left <= 0; }

private:
    static int onProgress(void *self) { return --static_cast<FailNth *>(self)->m_left <= 0; }
    sqlite3 *m_db;
    int m_left;
};

} // namespace callboard::test
