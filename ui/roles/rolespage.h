// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roleaccess.h"
#include "ui/settings/settingspage.h"
#include "ui/windowservices.h"

class QComboBox;
class QPushButton;

namespace callboard {

/// Which role the window opens in, the passphrases of the higher ones, and when it locks by itself.
class RolesPage final : public SettingsPage {
    Q_OBJECT
public:
    RolesPage(const WindowServices &services, RoleAccess &access);

    bool isChanged() const override;
    QWidget *findProblem() override;
    void apply() override;

private:
    /// A passphrase: whether there is one, and what can be done about it.
    struct Line {
        QLabel *words;
        QPushButton *set;
        QPushButton *remove;
    };
    void addStart();
    Line addPassphrase(Role role);
    void addMinutes();
    std::optional<Passphrase> &passphraseOf(Role role);
    void askFor(Role role);
    void refresh();
    void showLine(const Line &line, Role role, bool isSet);

    const WindowServices m_services;
    RoleAccess &m_access;
    const RoleSettings m_stored;
    RoleSettings m_chosen;
    QComboBox *m_start;
    QComboBox *m_minutes;
    FormField *m_startField = nullptr;
    FormField *m_minutesField = nullptr;
    Line m_owner{};
    Line m_supervisor{};
};

} // namespace callboard
