// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accountediting.h"
#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace callboard {

class AccountForm;
class PropertyQuestion;

/// Connects an account: choose the system, answer its questions, check, add. Or changes a connected one. What
/// was typed stays, for each system, until the dialog is closed; nothing here blocks.
class AccountEditor final : public QDialog {
    Q_OBJECT
public:
    explicit AccountEditor(const WindowServices &services, QWidget *parent = nullptr);
    AccountEditor(const WindowServices &services, const Account &existing, QWidget *parent = nullptr);

    void choose(Provider provider);
    void beginAtKey(); ///< The keyboard is where the key is typed.
    void beginAtSignIn(); ///< Or at the button that signs in.
    AccountForm &form() const; ///< Of the chosen system.

Q_SIGNALS:
    void saved(const callboard::Account &account);

public Q_SLOTS:
    void reject() override;

private:
    AccountEditor(const WindowServices &services, std::unique_ptr<AccountEditing> editing, QWidget *parent);
    QWidget *providerList();
    QWidget *result();
    QLayout *buttons();
    AccountForm *makeForm(Provider provider);
    void onChosen();
    bool isComplete(SecretFrom from);
    void check();
    void save();
    void saveUnchecked();
    void signIn();
    void onState();
    void onEdited();
    void onPageReady(const QUrl &page);
    void onChecked(const Account &account, const AccountFacts &facts);
    void onFailed(const Account &account, const Error &error);
    void say(const QString &sentence, const QString &icon, const QColor &colour);

    const WindowServices m_services;
    const std::unique_ptr<AccountEditing> m_editing;
    QListWidget *m_providers = nullptr;
    QStackedWidget *m_forms;
    QHash<Provider, AccountForm *> m_formOf;
    QHash<Provider, QScrollArea *> m_pageOf;
    PropertyQuestion *m_property = nullptr; ///< With the first system that is connected.
    QLabel *m_resultIcon;
    QLabel *m_result;
    QPushButton *m_signIn;
    QPushButton *m_check;
    QPushButton *m_save;
    QPushButton *m_anyway;
    QPushButton *m_cancel;
};

} // namespace callboard
