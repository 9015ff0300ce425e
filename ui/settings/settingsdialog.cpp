// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/settingspage.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

SettingsDialog::SettingsDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Help, this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_stack->setObjectName(u"settingsStack"_s);
    //: List in the settings dialog.
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applySettings"_s);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * Theme::space);
    halves->addWidget(m_list);
    halves->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(2 * Theme::space);
    whole->addLayout(halves, 1);
    whole->addWidget(m_buttons);
    resize(760, 580);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &SettingsDialog::helpWanted);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(&theme, &Theme::changed, this, &SettingsDialog::refreshIcons);
    m_list->setFocus();
    refresh();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_pages << page;
    new QListWidgetItem(m_theme.icon(page->icon()), page->title(), m_list);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * Theme::space);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    connect(page, &SettingsPage::edited, this, &SettingsDialog::refresh);
    refresh();
}

void SettingsDialog::showPage(const QString &key)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->key() == key)
            m_list->setCurrentRow(row);
    }
}

void SettingsDialog::apply()
{
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (QWidget *problem = page->findProblem()) {
            showPage(page->key());
            problem->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (page->isChanged())
            page->apply();
    }
    accept();
}

void SettingsDialog::refresh()
{
    const auto isChanged = [](const SettingsPage *page) {
        return page->isChanged();
    };
    m_apply->setEnabled(std::any_of(m_pages.begin(), m_pages.end(), isChanged));
}

void SettingsDialog::refreshIcons()
{
    for (int row = 0; row < m_pages.size(); ++row)
        m_list->item(row)->setIcon(m_theme.icon(m_pages.at(row)->icon()));
}

} // namespace callboard
