// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/templatetyping.h"

#include "ui/detail/noteseditor.h"
#include "ui/notes/templatepopup.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace callboard {

TemplateTyping::TemplateTyping(const Theme &theme, NotesEditor &editor, Values values)
    : QObject(&editor)
    , m_theme(theme)
    , m_editor(editor)
    , m_values(std::move(values))
    , m_popup(new TemplatePopup(theme, editor))
{
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::textChanged, this, &TemplateTyping::onTyped);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &TemplateTyping::onMoved);
    connect(&editor, &NotesEditor::textShown, this, &TemplateTyping::end);
    connect(&theme, &Theme::changed, this, &TemplateTyping::mark);
    connect(m_popup, &TemplatePopup::clicked, this, [this] { expand(nameAtCursor(), m_popup->chosen()); });
}

bool TemplateTyping::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = m_popup->isVisible() || isFilling();
    if (event->type() == QEvent::FocusOut)
        m_popup->hide();
    if (event->type() == QEvent::ShortcutOverride && isOurs
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not the window's: it closes what is ours first
        return true;
    }
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool TemplateTyping::onKey(const QKeyEvent &key)
{
    return m_popup->isVisible() ? popupKey(key) : isFilling() && stopKey(key);
}

bool TemplateTyping::popupKey(const QKeyEvent &key)
{
    const QTextCursor name = nameAtCursor();
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_popup->move(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        expand(name, NoteTemplate(m_popup->chosen()));
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Space:
        for (const NoteTemplate &one : std::as_const(m_templates)) {
            if (name.selectedText().mid(1).compare(one.name, Qt::CaseInsensitive) == 0) {
                expand(name, NoteTemplate(one));
                return true;
            }
        }
        return false;
    default:
        return false;
    }
}

bool TemplateTyping::stopKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Tab:
        goTo(m_current + 1);
        return true;
    case Qt::Key_Backtab:
        goTo(std::max<qsizetype>(0, m_current - 1));
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    default:
        return false;
    }
}

void TemplateTyping::onTyped()
{
    const QTextCursor name = nameAtCursor();
    if (name.hasSelection() && m_editor.hasFocus() && !m_editor.isReadOnly())
        m_popup->show(matching(name.selectedText().mid(1)));
    else
        m_popup->hide();
    mark();
}

void TemplateTyping::onMoved()
{
    if (m_popup->isVisible() && !nameAtCursor().hasSelection())
        m_popup->hide();
}

QTextCursor TemplateTyping::nameAtCursor() const
{
    QTextCursor cursor = m_editor.textCursor();
    const QString line = cursor.block().text();
    const int at = cursor.positionInBlock();
    int start = at;
    while (start > 0 && isTemplateLetter(line[start - 1]))
        --start;
    const bool isName = !cursor.hasSelection() && start > 0 && line[start - 1] == u'/'
        && (start == 1 || line[start - 2].isSpace());
    if (isName)
        cursor.setPosition(cursor.block().position() + start - 1, QTextCursor::KeepAnchor);
    return cursor;
}

QList<NoteTemplate> TemplateTyping::matching(const QString &begin) const
{
    QList<NoteTemplate> found;
    for (const NoteTemplate &one : m_templates) {
        if (one.name.startsWith(begin, Qt::CaseInsensitive))
            found << one;
    }
    return found;
}

void TemplateTyping::insert(const NoteTemplate &wanted)
{
    expand(m_editor.textCursor(), wanted);
    m_editor.setFocus();
}

void TemplateTyping::expand(const QTextCursor &where, const NoteTemplate &wanted)
{
    m_popup->hide();
    end();
    const ExpandedTemplate filled = expanded(wanted.text, m_values());
    const qsizetype length = m_editor.document()->characterCount() + filled.text.size();
    if (m_editor.isReadOnly() || length > NotesEditor::longestText)
        return;
    QTextCursor cursor = where;
    const int start = cursor.selectionStart();
    cursor.insertText(filled.text);
    m_popup->hide();
    for (const ExpandedTemplate::Stop &stop : filled.stops) {
        Stop place{cursor, cursor};
        place.start.setPosition(start + int(stop.start));
        place.start.setKeepPositionOnInsert(true);
        place.end.setPosition(start + int(stop.start + stop.length));
        m_stops << place;
    }
    m_behind = cursor;
    m_editor.setTextCursor(cursor);
    if (!m_stops.isEmpty())
        goTo(0);
}

QTextCursor TemplateTyping::selected(const Stop &stop) const
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(stop.start.position());
    cursor.setPosition(stop.end.position(), QTextCursor::KeepAnchor);
    return cursor;
}

/// Selects what is there, so that typing replaces it. Behind the last place the template is done.
void TemplateTyping::goTo(qsizetype stop)
{
    if (stop >= m_stops.size()) {
        m_editor.setTextCursor(m_behind);
        end();
        return;
    }
    m_current = stop;
    m_editor.setTextCursor(selected(m_stops[stop]));
    mark();
}

void TemplateTyping::end()
{
    m_stops.clear();
    mark();
}

void TemplateTyping::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor ground = m_theme.accent();
    ground.setAlphaF(0.18f);
    for (const Stop &stop : std::as_const(m_stops)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = selected(stop);
        mark.format.setBackground(ground);
        marks << mark;
    }
    m_editor.setMarks(NotesEditor::Layer::Stops, marks);
}

} // namespace callboard
