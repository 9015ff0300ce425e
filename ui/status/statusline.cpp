// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/statusline.h"

#include "models/tables/calltablemodel.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/status/syncstatusbar.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

StatusLine::StatusLine(const WindowServices &services, CallTableModel &calls, SyncStatusModel &accounts,
                       QStatusBar &bar)
    : QObject(&bar)
    , m_theme(services.theme)
    , m_calls(calls)
    , m_accounts(accounts)
    , m_count(new QLabel(&bar))
    , m_outbox(new QToolButton(&bar))
{
    auto *entries = new SyncStatusBar(services, accounts, &bar);
    m_outbox->setObjectName(u"outboxStatus"_s);
    m_outbox->setAutoRaise(true);
    m_outbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_outbox->setIconSize({14, 14});
    m_outbox->setFocusPolicy(Qt::TabFocus);
    m_count->setObjectName(u"callCount"_s);
    m_count->setContentsMargins(Theme::space, 0, Theme::space, 0);
    bar.setSizeGripEnabled(false);
    bar.addWidget(entries, 1);
    bar.addPermanentWidget(m_outbox);
    bar.addPermanentWidget(m_count);
    connect(entries, &SyncStatusBar::detailsWanted, this, &StatusLine::accountsWanted);
    connect(m_outbox, &QAbstractButton::clicked, this, &StatusLine::outboxWanted);
    connect(&accounts, &SyncStatusModel::outboxCountsChanged, this, &StatusLine::showOutbox);
    connect(&m_theme, &Theme::changed, this, &StatusLine::showOutbox);
    connect(&calls, &QAbstractItemModel::modelReset, this, &StatusLine::showCount);
    connect(&calls, &QAbstractItemModel::rowsInserted, this, &StatusLine::showCount);
    connect(&calls, &QAbstractItemModel::rowsRemoved, this, &StatusLine::showCount);
    connect(&calls, &CallTableModel::stateChanged, this, &StatusLine::showCount);
    showOutbox();
    showCount();
}

void StatusLine::showCount()
{
    const bool isReady = m_calls.state() == CallTableModel::State::Ready;
    m_count->setVisible(isReady || m_calls.rowCount() > 0);
    if (!isReady && !m_count->text().isEmpty()) // the first rows of a list say nothing about its length
        return;
    //: Status bar: how many calls the list has.
    const QString calls = tr("%Ln call(s)", nullptr, m_calls.rowCount());
    //: Status bar: how many rows of the list are selected. Followed by how many calls the list has.
    const QString selected = tr("%Ln selected", nullptr, m_selected);
    m_count->setText(m_selected > 1 ? selected + u" · "_s + calls : calls);
}

void StatusLine::setSelected(int rows)
{
    if (std::exchange(m_selected, rows) != rows)
        showCount();
}

void StatusLine::showOutbox()
{
    const OutboxCounts counts = m_accounts.outbox();
    const bool stuck = counts.stuck > 0;
    m_outbox->setVisible(stuck || counts.waiting > 0);
    m_outbox->setIcon(stuck ? m_theme.icon(u"warning"_s, m_theme.warning())
                            : m_theme.icon(u"waiting"_s, m_theme.muted()));
    //: Status bar: edits that were refused or clash; the user decides. Click opens the list.
    const QString attention = tr("%n edit(s) need(s) you", nullptr, counts.stuck);
    //: Status bar: edits that will be sent by themselves. Click opens the list.
    m_outbox->setText(stuck ? attention : tr("%n edit(s) waiting to be sent", nullptr, counts.waiting));
    m_outbox->setAccessibleName(m_outbox->text());
}

} // namespace callboard
