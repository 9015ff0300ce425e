// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/noteseditor.h"

#include "ui/format.h"

#include <QMimeData>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace callboard {

NotesEditor::NotesEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"notesEditor"_s);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void NotesEditor::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void NotesEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(safeText(source->text(), longestPaste));
    ensureCursorVisible();
}

} // namespace callboard
