// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notetemplate.h"
#include "models/domain/noteversion.h"
#include "models/store/store.h"

namespace callboard {

/// What was written in notes: the texts they had before, and the decision where two of them collide; beside
/// it the templates and words that help writing. Rules of Store hold for every function.
class NoteHistory {
public:
    explicit NoteHistory(Store::Private &store);

    /// Every text that the note of these records (of one call) had, newest first: each that was saved here,
    /// one for a stretch of typing, and each that came from a provider and was changed since. See
    /// NoteVersions for the bounds.
    QCoro::Task<Result<QList<NoteVersion>>> versions(QList<RecordRef> records);
    /// The user has turned to something else: what they type next is a version of its own.
    void close();
    /// The user has seen that the note of this call reads @p seen at the provider, and wants it to read
    /// @p text. Overwrites that version and no newer one: Conflict when the provider has told of another one
    /// since, or an earlier text is just being sent.
    QCoro::Task<Result<void>> settle(RecordRef call, QString seen, QString text);

    /// Absent: nobody has changed what the program comes with.
    QCoro::Task<Result<std::optional<QList<NoteTemplate>>>> templates();
    QCoro::Task<Result<void>> saveTemplates(QList<NoteTemplate> templates); ///< Invalid: see problemIn().
    QCoro::Task<Result<QStringList>> ownWords(); ///< Which spelling takes for right.
    QCoro::Task<Result<void>> addOwnWord(QString word);
    QCoro::Task<Result<void>> removeOwnWord(QString word);

private:
    Store::Private &m_store;
};

} // namespace callboard
