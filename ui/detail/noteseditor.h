// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QPlainTextEdit>

#include <array>
#include <chrono>

class QMenu;

namespace callboard {

/// A plain text editor that takes nothing but plain, harmless text, pasted or dropped, and not more than
/// fits.
class NotesEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype longestPaste = 100'000;
    static constexpr qsizetype longestText = 200'000; ///< What typing, pasting and templates stop at.
    /// What is marked in the text without being part of it; a later one lies over an earlier one.
    enum class Layer { Spelling, Stops };

    explicit NotesEditor(QWidget *parent = nullptr);
    /// Replaces the text without telling textChanged(); the cursor stays as far as it can.
    void showText(const QString &text);
    /// What is in it. Not toPlainText(), which makes ordinary spaces of those that do not break.
    QString text() const;
    void replaceText(const QString &text); ///< As an edit: told, and can be undone.
    void setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks);
    /// Puts "[3:12](callboard://call/…?t=192)" where the cursor is: a moment of a recording.
    void insertLink(const RecordRef &call, std::chrono::milliseconds at);

Q_SIGNALS:
    void textShown(); ///< showText() put another text in place.
    /// The context menu is about to open for the place @p at; what is put before its first action comes
    /// first.
    void menuWanted(QMenu *menu, const QTextCursor &at);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    qsizetype room() const;

    std::array<QList<QTextEdit::ExtraSelection>, 2> m_marks;
};

} // namespace callboard
