// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace callboard {

class SettingsPage;
class Theme;

/// All settings on one screen: pages on the left, the chosen one beside them. Nothing holds before "Apply"; a
/// page whose fields cannot be used comes to the front and says why.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Theme &theme, QWidget *parent);
    void addPage(SettingsPage *page); ///< Becomes a child.
    const QList<SettingsPage *> &pages() const { return m_pages; }
    void showPage(const QString &key); ///< SettingsPage::key(); one that is unknown changes nothing.

Q_SIGNALS:
    void helpWanted();

private:
    void apply();
    void refresh();
    void refreshIcons();

    const Theme &m_theme;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    QPushButton *m_apply;
    QList<SettingsPage *> m_pages;
};

} // namespace callboard
