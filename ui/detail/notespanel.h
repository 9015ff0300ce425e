// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/hitmarks.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

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
    /// Marks what @p matcher finds in the notes, also in what is being typed.
    void setMatcher(const WordMatcher &matcher);
    HitMarks &hits() { return m_hits; }

Q_SIGNALS:
    void hitsChanged(); ///< Because the text did.

private:
    void onTyped();
    void findHits();
    void refreshState();
    QString stateText() const;
    QString stateIcon() const;
    QColor stateColour() const;

    CallDetail &m_detail;
    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isTooLong = false;
    NotesEditor *m_editor;
    HitMarks m_hits;
    WordMatcher m_matcher;
    QTimer m_findTimer; ///< Letters that are typed need not be looked through one by one.
    QLabel *m_stateIcon;
    TextLabel *m_state;
    QLabel *m_theirsTitle;
    TextView *m_theirs;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
};

} // namespace callboard
