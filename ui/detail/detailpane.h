// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/wordmatch.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace callboard {

class CallDetail;
class CallPage;
class Clock;
class EmptyState;
class NotesPanel;
class Theme;

/// One call in full: who, when, what was said, and the notes editor. Shows what its CallDetail holds, and
/// hands the notes back to it. objectName "detailPane"; the editor is "notesEditor", its state line
/// "notesState".
class DetailPane : public QWidget {
    Q_OBJECT
public:
    DetailPane(CallDetail &detail, const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setTimeZone(const QTimeZone &zone); ///< Of the property; moments are shown in it.
    void focusNotes();
    NotesPanel &notes(); ///< For what helps with them.
    CallPage &page() { return *m_call; } ///< For what is read along.
    /// What was searched for is marked, in this call and in those shown after it.
    void setMatcher(const WordMatcher &matcher);
    /// Another part's panel, below the head of the call. Becomes a child.
    void addPanel(QWidget *panel);
    void addPlayer(QWidget *player); ///< Stays in sight above the notes. Becomes a child.
    /// Brings what was said on screen. False: no call is shown, or nobody knows what was said in it.
    bool showTranscript();
    void goToNextHit();
    void goToPreviousHit();

Q_SIGNALS:
    void left(); ///< By Escape: the keyboard goes back to where the call was chosen.
    void separateWanted(const callboard::RecordRef &record); ///< It is to be a call of its own.
    void joinWanted(const callboard::RecordRef &mine, const callboard::RecordRef &other);
    void callWanted(const callboard::RecordRef &call);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHitKeys();
    void refresh();
    void showLoading();
    void showMessage(const QString &icon, const QString &title, const QString &sentence);

    CallDetail &m_detail;
    QStackedWidget *m_pages;
    EmptyState *m_message;
    CallPage *m_call;
    QTimer m_patience;
};

} // namespace callboard
