// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace callboard {

/// A plain text editor that takes nothing but plain, harmless text, pasted or dropped.
class NotesEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype longestPaste = 100'000;

    explicit NotesEditor(QWidget *parent = nullptr);
    /// Replaces the text without telling textChanged(); the cursor stays as far as it can.
    void showText(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace callboard
