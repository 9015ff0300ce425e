// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/noteseditor.h"

#include "models/domain/calllink.h"
#include "ui/format.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

NotesEditor::NotesEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"notesEditor"_s);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QString NotesEditor::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void NotesEditor::showText(const QString &text)
{
    if (text == this->text())
        return;
    {
        const QSignalBlocker quiet(this);
        const int position = textCursor().position();
        setPlainText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(position, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
    Q_EMIT textShown();
}

void NotesEditor::replaceText(const QString &text)
{
    QTextCursor all = textCursor();
    all.select(QTextCursor::Document);
    all.insertText(text);
    setTextCursor(all);
}

void NotesEditor::setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks)
{
    QList<QTextEdit::ExtraSelection> &before = m_marks[size_t(layer)];
    if (before.isEmpty() && marks.isEmpty())
        return; // else each letter would paint everything
    before = marks;
    QList<QTextEdit::ExtraSelection> all;
    for (const auto &some : std::as_const(m_marks))
        all += some;
    setExtraSelections(all);
}

void NotesEditor::insertLink(const RecordRef &call, std::chrono::milliseconds at)
{
    QTextCursor cursor = textCursor();
    const QString link = playbackLink(call, at);
    if (isReadOnly() || link.size() > room())
        return;
    const QChar before = document()->characterAt(cursor.selectionStart() - 1);
    const bool needsSpace = cursor.selectionStart() > 0 && !before.isSpace();
    QTextCharFormat apart; // or undo would take back the letters before it as well
    apart.setProperty(QTextFormat::UserProperty, true);
    cursor.insertText((needsSpace ? u" "_s : QString()) + link + u' ', apart);
    ensureCursorVisible();
}

/// How many characters can still be put where the cursor is.
qsizetype NotesEditor::room() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    return std::max<qsizetype>(0, longestText - (document()->characterCount() - 1) + selected);
}

void NotesEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = safeText(source->text(), longestPaste);
    insertPlainText(text.left(room()));
    ensureCursorVisible();
}

void NotesEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter = !event->text().isEmpty() && event->text().at(0) >= u' ' && event->text() != u"\x7f";
    const bool isBreak = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isLetter || isBreak) && room() == 0 && !isReadOnly())
        event->accept(); // nothing more fits; the panel says so
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NotesEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().size() <= room())
        QPlainTextEdit::inputMethodEvent(event);
}

void NotesEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = isByKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu();
    menu->setObjectName(u"notesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu, at);
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace callboard
