// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notehistory.h"

#include "models/store/awaited.h"
#include "models/store/noteaids.h"
#include "models/store/noteversions.h"
#include "models/store/storethreads.h"

namespace callboard {

NoteHistory &Store::noteHistory()
{
    return *d->noteHistory;
}

/// Blocks the cache's thread until the desk has them: a page must not replace what nobody else has. Nothing
/// on the desk's thread ever waits for the cache's.
void Store::Private::keepNotes(const QList<NoteChange> &changes)
{
    const Answer<void> answer;
    deskThread.post([this, changes, answer] {
        answer.give(guarded([&]() -> Result<void> {
            desk->keepNotes(changes);
            return {};
        }));
    });
    QFuture<Result<void>> pending = answer.future();
    pending.waitForFinished();
    if (const Result<void> kept = pending.result(); !kept)
        qCWarning(logStore, "an earlier note could not be kept: %s", qUtf8Printable(kept.error().detail));
}

NoteHistory::NoteHistory(Store::Private &store)
    : m_store(store)
{
}

QCoro::Task<Result<QList<NoteVersion>>> NoteHistory::versions(QList<RecordRef> records)
{
    return awaited(m_store.onDesk(
        [=](Desk &desk) -> Result<QList<NoteVersion>> { return desk.noteVersions().of(records); }));
}

void NoteHistory::close()
{
    m_store.deskThread.post([desk = m_store.desk.get()] { desk->noteVersions().close(); });
}

QCoro::Task<Result<void>> NoteHistory::settle(RecordRef call, QString seen, QString text)
{
    return awaited(m_store.changeDesk([=](Desk &desk) { return desk.settleNote(call, seen, text); }));
}

QCoro::Task<Result<std::optional<QList<NoteTemplate>>>> NoteHistory::templates()
{
    using Templates = std::optional<QList<NoteTemplate>>;
    return awaited(
        m_store.onDesk([](Desk &desk) -> Result<Templates> { return desk.noteAids().templates(); }));
}

QCoro::Task<Result<void>> NoteHistory::saveTemplates(QList<NoteTemplate> templates)
{
    return awaited(m_store.onDesk([=](Desk &desk) { return desk.noteAids().saveTemplates(templates); }));
}

QCoro::Task<Result<QStringList>> NoteHistory::ownWords()
{
    return awaited(
        m_store.onDesk([](Desk &desk) -> Result<QStringList> { return desk.noteAids().ownWords(); }));
}

QCoro::Task<Result<void>> NoteHistory::addOwnWord(QString word)
{
    return awaited(m_store.onDesk([=](Desk &desk) -> Result<void> {
        desk.noteAids().addOwnWord(word);
        return {};
    }));
}

QCoro::Task<Result<void>> NoteHistory::removeOwnWord(QString word)
{
    return awaited(m_store.onDesk([=](Desk &desk) -> Result<void> {
        desk.noteAids().removeOwnWord(word);
        return {};
    }));
}

} // namespace callboard
