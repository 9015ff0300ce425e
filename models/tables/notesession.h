// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callboard {

/// One stretch of typing into the notes of one call: what was there, what is typed, what is on disk. Pure;
/// decides when something must be written and what a reload means for it. Null and empty notes are the same
/// here.
class NoteSession {
public:
    bool isActive() const { return m_draft.has_value(); }
    const QString &base() const { return m_base; } ///< What the user saw, moved on by confirmations.
    const QString &draft() const { return *m_draft; } ///< Only while active.
    /// Something typed has not been handed to the writer yet.
    bool isDirty() const { return m_draft && *m_draft != m_handedOver; }
    bool isOnDisk() const { return m_draft && !isDirty() && *m_draft == m_saved; }
    /// What somebody else wrote meanwhile.
    const std::optional<QString> &theirs() const { return m_theirs; }

    /// The user typed; @p shown is what stands in the call. Does nothing while that is the same.
    void type(const QString &text, const QString &shown);
    void handedOver() { m_handedOver = *m_draft; }
    void saved(const QString &text) { m_saved = text; }
    /// The user is back while the writer still has @p after of theirs.
    void resume(const QString &before, const QString &after);
    /// The call was read again. @p pending: its notes are ours and not sent yet.
    void reloaded(const QString &notes, bool pending);
    /// The user has seen what somebody else wrote and wants their own text in its place.
    void overrule();
    void end();

private:
    void restingReload(const QString &notes, bool pending);
    void typingReload(const QString &notes, bool pending);

    std::optional<QString> m_draft;
    QString m_base;
    QString m_handedOver; ///< Last text given to the writer, or the base.
    QString m_saved; ///< Last text known to be on disk, or the base.
    std::optional<QString> m_theirs;
};

} // namespace callboard
