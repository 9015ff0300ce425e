// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace callboard {

class FormField;
class Theme;

/// A passphrase of somebody's choice, typed twice.
class NewPassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p title: whose.
    NewPassphraseDialog(const Theme &theme, const QString &title, QWidget *parent);
    QString passphrase() const; ///< Once it is accepted.

    void accept() override;

private:
    QLineEdit *m_first;
    QLineEdit *m_again;
    FormField *m_firstField;
    FormField *m_againField;
};

} // namespace callboard
