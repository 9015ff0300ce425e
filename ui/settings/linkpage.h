// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <functional>

namespace callboard {

/// Settings that have a dialog of their own: what it is about, and the way there.
class LinkPage final : public SettingsPage {
    Q_OBJECT
public:
    /// @p words: what is said above the button, asked for anew when the user comes back. @p open: opens the
    /// dialog over this one's window.
    LinkPage(const Theme &theme, const QString &key, const QString &title, const QString &icon,
             const QString &button, std::function<QString()> words, std::function<void()> open);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_words;
    QLabel *m_text;
};

} // namespace callboard
