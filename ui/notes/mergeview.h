// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/result.h"

#include <QCoroTask>
#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace callboard {

class LinesView;
class NotesEditor;
class Store;
class Theme;

/// Two texts of one note that collide, and what they were made of.
struct NoteConflict {
    RecordRef call;
    QString before;
    QString mine;
    QString theirs;
    bool operator==(const NoteConflict &) const = default;
};

/// Before, theirs, mine, and the text that is to stand, to be edited. Saving it settles the conflict with
/// exactly the version that is shown: when theirs has changed again meanwhile, the dialog shows the new one
/// and keeps what was typed.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Store &store, const Theme &theme, const NoteConflict &conflict, QWidget *parent = nullptr);
    /// For an item of the outbox in state Conflict.
    MergeDialog(Store &store, const Theme &theme, const OutboxItem &item, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(); ///< The merged text is on disk, to be sent.

private:
    QWidget *texts();
    QWidget *column(const QString &title, LinesView *view, const QString &objectName);
    QWidget *mergedPart();
    void showConflict();
    void showDraft();
    void save();
    void onSaved(const Result<void> &result);
    void readAgain();
    void onOutbox(const Result<QList<OutboxItem>> &items);
    void say(const QString &sentence, bool isProblem);

    Store &m_store;
    const Theme &m_theme;
    NoteConflict m_conflict;
    LinesView *m_before;
    LinesView *m_theirs;
    LinesView *m_mine;
    NotesEditor *m_merged;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace callboard
