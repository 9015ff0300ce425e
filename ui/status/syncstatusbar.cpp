// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/syncstatusbar.h"

#include "models/tables/syncstatusmodel.h"
#include "ui/format.h"
#include "ui/leadingmargins.h"
#include "ui/status/accountwords.h"
#include "ui/tooltip.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

SyncStatusBar::SyncStatusBar(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
    , m_accounts(accounts)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"syncStatus"_s);
    m_layout->setContentsMargins(leadingMargins(Theme::space / 2, 0, 0, 0));
    m_layout->setSpacing(Theme::space / 2);
    m_layout->addStretch();
    connect(&accounts, &QAbstractItemModel::modelReset, this, &SyncStatusBar::rebuild);
    connect(&accounts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &changed) { refreshEntry(changed.row()); });
    connect(&m_theme, &Theme::changed, this, &SyncStatusBar::refresh);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &SyncStatusBar::refresh);
    m_minute.start();
    rebuild();
}

void SyncStatusBar::rebuild()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    const int entries = isSummary() ? 1 : m_accounts.rowCount();
    for (int row = 0; row < entries; ++row) {
        auto *entry = new QToolButton(this);
        entry->setObjectName(u"accountStatus%1"_s.arg(row));
        entry->setAutoRaise(true);
        entry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        entry->setIconSize({14, 14});
        entry->setFocusPolicy(Qt::TabFocus);
        connect(entry, &QAbstractButton::clicked, this, &SyncStatusBar::detailsWanted);
        m_layout->insertWidget(row, entry);
        m_entries << entry;
    }
    refresh();
}

bool SyncStatusBar::isSummary() const
{
    constexpr int mostEntries = 3;
    return m_accounts.rowCount() > mostEntries;
}

void SyncStatusBar::refreshSummary()
{
    QList<SyncProgress> all;
    QStringList lines;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const QModelIndex index = m_accounts.index(row);
        all << index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
        lines << tr("%1: %2").arg(safeLine(index.data().toString(), 40),
                                  syncWords(all.last(), m_clock.now(), m_zone));
    }
    QToolButton *entry = m_entries.first();
    const SyncProgress notable = mostNotable(all);
    entry->setText(summaryWords(all, m_clock.now(), m_zone));
    entry->setAccessibleName(entry->text());
    entry->setToolTip(plainToolTip(lines.join(u'\n')));
    entry->setIcon(
        m_theme.icon(syncIconName(notable), needsAttention(notable) ? m_theme.warning() : m_theme.muted()));
}

void SyncStatusBar::refresh()
{
    for (int row = 0; row < m_entries.size(); ++row)
        refreshEntry(row);
}

void SyncStatusBar::refreshEntry(int row)
{
    if (row < 0 || m_entries.isEmpty() || (!isSummary() && row >= m_entries.size()))
        return;
    if (isSummary()) {
        refreshSummary();
        return;
    }
    const QModelIndex index = m_accounts.index(row);
    const auto progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    const QString name = index.data().toString();
    //: Status bar entry of an account. %1 is its name, %2 where it stands such as "up to 09:14".
    QString text = tr("%1: %2").arg(safeLine(name, 40), syncWords(progress, m_clock.now(), m_zone));
    QToolButton *entry = m_entries.at(row);
    entry->setAccessibleName(text);
    entry->setText(text.replace(u'&', u"&&"_s)); // a name may hold what would be a mnemonic
    entry->setToolTip(
        plainToolTip(progress.error ? sentenceFor(*progress.error, name) : entry->accessibleName()));
    const QColor colour = needsAttention(progress) ? m_theme.warning() : m_theme.muted();
    entry->setIcon(m_theme.icon(syncIconName(progress), colour));
}

} // namespace callboard
