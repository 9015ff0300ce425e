// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roleaccess.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace callboard {

class FormField;
class Theme;

/// Asks for the passphrase of a higher role, and is accepted once one is in force. After wrong ones it makes
/// people wait, and says for how long.
class UnlockDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p least: the role that is needed. @p why: what for; may be empty.
    UnlockDialog(RoleAccess &access, const Theme &theme, Role least, const QString &why, QWidget *parent);

    void accept() override;

private:
    void refresh();
    void say(RoleAccess::Answer answer);

    RoleAccess &m_access;
    const Role m_least;
    QLineEdit *m_passphrase;
    FormField *m_field;
    QPushButton *m_unlock;
    QTimer m_second;
};

} // namespace callboard
