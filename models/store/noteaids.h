// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notetemplate.h"
#include "models/domain/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace callboard {

/// What helps writing, in desk.sqlite, so that it is in the backup of what cannot be fetched again: templates
/// and the user's own words. Lives on the desk thread; each function is one transaction. Throws
/// DatabaseError; other failures are returned.
class NoteAids {
public:
    explicit NoteAids(Database &desk);
    /// In the user's order. Absent: nobody has changed what the program comes with.
    std::optional<QList<NoteTemplate>> templates();
    Result<void> saveTemplates(const QList<NoteTemplate> &templates); ///< Invalid: see problemIn().
    QStringList ownWords();
    void addOwnWord(const QString &word);
    void removeOwnWord(const QString &word);

private:
    Database &m_db;
};

} // namespace callboard
