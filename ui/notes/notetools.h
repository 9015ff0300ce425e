// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calllink.h"
#include "models/domain/notetemplate.h"
#include "ui/windowservices.h"

#include <QPointer>

class QDialog;
class QMenu;
class QToolButton;

namespace callboard {

class CallDetail;
class MarkdownView;
class NotesPanel;
class Spelling;
class TemplateTyping;

/// What helps with notes beside the editor itself: preview, templates, spelling, history, and the merge of
/// two versions that collide. Adds its buttons to the panel.
class NoteTools final : public QObject {
    Q_OBJECT
public:
    NoteTools(const WindowServices &services, CallDetail &detail, NotesPanel &panel);
    void showHistory();
    void showMerge();
    void editTemplates();

public Q_SLOTS:
    /// A moment of a recording as a link in the note; for whoever plays it.
    void insertLink(const callboard::RecordRef &call, std::chrono::milliseconds at);

Q_SIGNALS:
    void callWanted(const callboard::CallLink &link); ///< A link to a call was chosen.

private:
    QToolButton *addButton(const QString &objectName, const QString &icon, const QString &name,
                           const QKeySequence &key);
    void addPreview();
    void addTemplates();
    void addSpelling();
    void addHistory();
    void setPreview(bool on);
    void refreshPreview();
    void fillTemplatesMenu();
    QMap<QString, QString> templateValues() const;
    void onLink(const QUrl &url);
    void onCallChanged();
    void readRoom();
    void open(QDialog *dialog);

    const WindowServices m_services;
    CallDetail &m_detail;
    NotesPanel &m_panel;
    TemplateTyping *m_typing;
    Spelling *m_spelling;
    MarkdownView *m_preview;
    QToolButton *m_previewButton = nullptr;
    QMenu *m_templatesMenu;
    RecordRef m_lastCall;
    QString m_room; ///< Of the guest on the day of the call; null when nobody knows it.
};

} // namespace callboard
