// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of CacheWriter, shared by its source files.
#pragma once

#include "models/domain/merge.h"
#include "models/store/cachewriter.h"

namespace callboard {

/// Of raw JSON and of what was read out of it; see cachewriter.cpp.
QByteArray fingerprintOf(const QByteArray &raw, const QByteArray &facts);

struct CacheWriter::StoredRecord {
    qint64 id = 0;
    CallId call{};
    QByteArray fingerprint;
    bool isDeleted = false;
};

/// One write transaction. Takes over what changed on the desk first; unless committed, everything is as it
/// was, in the file and in memory.
class CacheWriter::Work {
public:
    explicit Work(CacheWriter &writer);
    ~Work();
    void commit();

private:
    CacheWriter &m_writer;
    Transaction m_transaction;
    qint64 m_nextCall;
    bool m_committed = false;
};

} // namespace callboard
