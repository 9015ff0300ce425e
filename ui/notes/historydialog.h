// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/noteversion.h"
#include "models/domain/result.h"

#include <QDialog>
#include <QHash>
#include <QTimeZone>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace callboard {

class Clock;
class LinesView;
class Theme;

/// The texts that a note had, with what each changed, and a way back to one of them.
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog is about, beside the versions.
    struct Subject {
        QString now; ///< The note as it reads in the editor.
        QHash<AccountId, QString> accounts;
        QTimeZone zone = QTimeZone::utc();
        bool mayRestore = true; ///< False where words can only be added.
    };
    HistoryDialog(const Theme &theme, const Clock &clock, Subject subject, QWidget *parent = nullptr);
    void show(const Result<QList<NoteVersion>> &versions); ///< Newest first.

Q_SIGNALS:
    void restoreWanted(const QString &text);

private:
    void fill();
    void refresh();
    void restore();
    int current() const;

    const Clock &m_clock;
    const Subject m_subject;
    QList<NoteVersion> m_versions;
    QListWidget *m_list;
    QComboBox *m_beside;
    LinesView *m_text;
    QLabel *m_message;
    QPushButton *m_restore;
};

} // namespace callboard
