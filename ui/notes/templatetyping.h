// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notetemplate.h"

#include <QObject>
#include <QTextCursor>

#include <functional>

class QKeyEvent;

namespace callboard {

class NotesEditor;
class TemplatePopup;
class Theme;

/// Templates in an editor: "/" at the start of a word offers them, Return or Tab takes one, and so does a
/// space behind a whole name; then Tab and Shift+Tab go from one place to be filled in to the next.
class TemplateTyping final : public QObject {
    Q_OBJECT
public:
    using Values = std::function<QMap<QString, QString>()>; ///< What is known for "name", "room", "time".
    TemplateTyping(const Theme &theme, NotesEditor &editor, Values values);
    void setTemplates(const QList<NoteTemplate> &templates) { m_templates = templates; }
    const QList<NoteTemplate> &templates() const { return m_templates; }
    void insert(const NoteTemplate &wanted); ///< Where the cursor is, in place of what is selected.
    bool isFilling() const { return !m_stops.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A place to be filled in. What is typed there belongs to it.
    struct Stop {
        QTextCursor start;
        QTextCursor end;
    };
    bool onKey(const QKeyEvent &key);
    bool popupKey(const QKeyEvent &key);
    bool stopKey(const QKeyEvent &key);
    void onTyped();
    void onMoved();
    QTextCursor nameAtCursor() const; ///< With the stroke, selected; without selection when there is none.
    QList<NoteTemplate> matching(const QString &begin) const;
    void expand(const QTextCursor &where, const NoteTemplate &wanted);
    QTextCursor selected(const Stop &stop) const;
    void goTo(qsizetype stop);
    void end();
    void mark();

    const Theme &m_theme;
    NotesEditor &m_editor;
    Values m_values;
    QList<NoteTemplate> m_templates;
    TemplatePopup *m_popup;
    QList<Stop> m_stops;
    QTextCursor m_behind; ///< Where the last Tab leads to.
    qsizetype m_current = 0;
};

} // namespace callboard
