// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace callboard::sandbox {

/// What the sandbox remembers of a request. Never its credentials or its body.
struct JournalEntry {
    QByteArray method;
    QString path;
    QString query;
    int status = 0; ///< As sent; 0 when the connection ended without an answer.
    bool authorised = false;
    QString fault; ///< Empty: none struck.
};

class Journal {
public:
    void add(JournalEntry entry);
    /// JSON lines, oldest first.
    QByteArray toJsonLines() const;

private:
    QList<JournalEntry> m_entries;
    qint64 m_forgotten = 0; ///< The oldest, when there were very many.
};

} // namespace callboard::sandbox
