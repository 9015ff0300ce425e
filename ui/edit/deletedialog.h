// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace callboard {

class Theme;

/// Asks what is meant by deleting: hiding the calls here, which is offered first, or deleting them at their
/// telephone systems for ever, which has to be typed.
class DeleteDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p undoTime: how long a deletion can be taken back.
    DeleteDialog(const Theme &theme, int calls, std::chrono::seconds undoTime, QWidget *parent = nullptr);

Q_SIGNALS:
    void hideWanted();
    void deleteWanted();

private:
    QString confirmWord() const;
    void refresh();
    void onAccepted();

    QRadioButton *m_hide;
    QRadioButton *m_delete;
    QLineEdit *m_word;
    QPushButton *m_go;
};

} // namespace callboard
