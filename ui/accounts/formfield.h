// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace callboard {

class Theme;

/// One question of a form: label, input, help below it, and what is wrong with the answer.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// @p input becomes a child and takes the focus, or its focus proxy does; the label may have a mnemonic,
    /// the help may be empty.
    FormField(const Theme &theme, const QString &label, const QString &help, QWidget *input,
              QWidget *parent = nullptr);
    void setHelp(const QString &help);
    void setProblem(const QString &sentence); ///< Empty: all is well.
    bool hasProblem() const;

private:
    void refreshColours();
    void describe(const QString &sentence);
    QLineEdit *typedLine() const;

    const Theme &m_theme;
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_problem;
};

/// A line to type something secret into, with a button that shows it.
QLineEdit *secretEdit(const Theme &theme);

} // namespace callboard
