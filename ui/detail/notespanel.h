// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/hitmarks.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace callboard {

class CallDetail;
class NotesEditor;
class TextLabel;
class TextView;
class Theme;

/// The notes of the shown call: editor, where they stand, and the choice when they collide with somebody
/// else's.
class NotesPanel : public QWidget {
    Q_OBJECT
public:
    NotesPanel(CallDetail &detail, const Theme &theme, QWidget *parent = nullptr);
    void setTimeZone(const QTimeZone &zone);
    void showNotes(); ///< Of the call that is shown now.
    NotesEditor *editor() const { return m_editor; }
    bool isReadOnly() const; ///< Nothing can be typed now.
    void restore(const QString &text); ///< An edit like any other, which can be undone.
    void addTool(QToolButton *button); ///< At the end of the title's row.
    void addPage(QWidget *page); ///< To be shown in the editor's place.
    void showPage(QWidget *page); ///< One of those, or the editor.
    /// Marks what @p matcher finds in the notes, also in what is being typed.
    void setMatcher(const WordMatcher &matcher);
    HitMarks &hits() { return m_hits; }

Q_SIGNALS:
    void hitsChanged(); ///< Because the text did.
    void mergeWanted(); ///< Of the two versions that collide.

private:
    void onTyped();
    void findHits();
    void showComments(const QString &notes);
    QString typedPart(const QString &notes) const;
    QString wholeNote(const QString &typed) const;
    bool hasAllComments() const;
    void refreshState();
    QString lengthText() const;
    QString stateText() const;
    QString stateIcon() const;
    QColor stateColour() const;

    CallDetail &m_detail;
    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isTooLong = false;
    bool m_addsComment = false; ///< What is typed becomes a comment behind those that are there.
    NotesEditor *m_editor;
    HitMarks m_hits;
    WordMatcher m_matcher;
    QTimer m_findTimer; ///< Letters that are typed need not be looked through one by one.
    QHBoxLayout *m_head;
    QStackedWidget *m_pages;
    TextView *m_comments; ///< Earlier ones, which cannot be changed.
    QLabel *m_stateIcon;
    TextLabel *m_state;
    QLabel *m_theirsTitle;
    TextView *m_theirs;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
    QPushButton *m_merge;
};

} // namespace callboard
