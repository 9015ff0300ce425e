// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
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

private:
    void onTyped();
    void refreshState();
    QString stateText() const;
    QString stateIcon() const;
    QColor stateColour() const;

    CallDetail &m_detail;
    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isTooLong = false;
    NotesEditor *m_editor;
    QLabel *m_stateIcon;
    TextLabel *m_state;
    QLabel *m_theirsTitle;
    TextView *m_theirs;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
};

} // namespace callboard
