// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/notesession.h"

namespace callboard {

void NoteSession::type(const QString &text, const QString &shown)
{
    if (!m_draft) {
        if (text == shown)
            return;
        m_base = m_handedOver = m_saved = shown;
    }
    m_draft = text;
    const bool isUntouched = text == m_base && m_handedOver == m_base && m_saved == m_base;
    if (isUntouched && !m_theirs)
        end(); // typed and taken back before anything was written
}

void NoteSession::resume(const QString &before, const QString &after)
{
    m_base = m_saved = before;
    m_draft = m_handedOver = after;
    m_theirs.reset();
}

void NoteSession::reloaded(const QString &notes, bool pending)
{
    if (m_draft && notes == *m_draft) {
        m_theirs.reset();
        if (isDirty())
            return; // it is written all the same: what is on its way to the disk may overwrite what was read
        m_saved = notes;
    }
    if (isOnDisk())
        restingReload(notes, pending);
    else if (isActive())
        typingReload(notes, pending);
}

/// Everything typed is on disk. As long as it waits there it is what the call shows; afterwards the call is
/// right, whatever it says: confirmed, given up, or overwritten since.
void NoteSession::restingReload(const QString &notes, bool pending)
{
    if (!pending || notes != m_saved)
        end();
}

/// The draft is newer than the disk: it stays, whatever arrives.
void NoteSession::typingReload(const QString &notes, bool pending)
{
    if (notes != m_saved && notes != m_base) {
        m_theirs = notes;
        return;
    }
    m_theirs.reset();
    if (notes == m_saved) {
        if (!pending)
            m_base = notes; // the provider has what was saved so far
        return;
    }
    if (m_handedOver == m_saved)
        m_handedOver = notes; // what was saved so far was given up elsewhere
    m_saved = notes;
}

void NoteSession::overrule()
{
    if (!m_theirs)
        return;
    if (m_handedOver == m_base)
        m_handedOver = *m_theirs;
    if (m_saved == m_base)
        m_saved = *m_theirs;
    m_base = *m_theirs;
    m_theirs.reset();
}

void NoteSession::end()
{
    *this = {};
}

} // namespace callboard
