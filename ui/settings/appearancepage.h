// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/settings/motionsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/windowservices.h"

class QCheckBox;
class QComboBox;

namespace callboard {

class WindowActions;

/// Colours, rows, movement, arrangement and language of the window.
class AppearancePage final : public SettingsPage {
    Q_OBJECT
public:
    AppearancePage(const WindowServices &services, WindowActions &actions);

    bool isChanged() const override;
    void apply() override;

private:
    void addScheme();
    void addMotion();
    void addLanguage();
    void addLayoutReset();
    Theme::Scheme scheme() const;
    QString language() const;
    void showLanguage();

    const WindowServices m_services;
    WindowActions &m_actions;
    const LanguageSettings m_stored;
    const MotionSettings m_storedMotion;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QCheckBox *m_compact;
    QCheckBox *m_still;
    FormField *m_languageField = nullptr;
};

} // namespace callboard
