// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/calllist.h"

#include "models/tables/filterstate.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/emptystate.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/table/newrowschip.h"
#include "ui/table/typeahead.h"
#include "ui/table/viewkeeper.h"

#include <QHeaderView>
#include <QStackedLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

CallList::CallList(const WindowServices &services, CallTableModel &model, FilterState &filter,
                   SyncStatusModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_accounts(accounts)
    , m_words(services.clock, services.zone)
    , m_delegate(services.theme, m_words)
    , m_pages(new QStackedLayout(this))
    , m_view(new CallView(services.theme, m_delegate, this))
    , m_placeholder(new EmptyState(services.theme, this))
    , m_chip(new NewRowsChip(services.theme, *m_view->viewport()))
{
    buildTable();
    m_columns = new ColumnLayout(*m_view, this);
    m_keeper = new ViewKeeper(*m_view, m_model, *m_chip, this);
    new TypeAhead(*m_view, m_model, this);
    m_placeholder->setObjectName(u"callListPlaceholder"_s);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_placeholder);

    connect(m_placeholder, &EmptyState::buttonClicked, this, &CallList::onPlaceholderButton);
    connect(m_placeholder, &EmptyState::otherButtonClicked, this, &CallList::demoWanted);
    connect(&m_filter, &FilterState::changed, this, &CallList::followQuery);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CallList::refreshPlaceholder);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CallList::refreshPlaceholder);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CallList::refreshPlaceholder);
    connect(&m_model, &CallTableModel::stateChanged, this, &CallList::refreshPlaceholder);
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &CallList::refreshPlaceholder);
    connect(&m_accounts, &SyncStatusModel::accountsRead, this, &CallList::refreshPlaceholder);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &CallList::refreshPlaceholder);
    m_patience.start();
    followQuery();
    refreshPlaceholder();
}

void CallList::buildTable()
{
    m_view->setObjectName(u"callTable"_s);
    //: Name of the table for screen readers.
    m_view->setAccessibleName(tr("Calls"));
    m_model.setSentence([this](const CallRow &row, const Hit *hit) {
        const bool isHit = hit && !hit->text.isEmpty();
        return m_words.sentence(row) + (isHit ? u". "_s + m_words.hitSentence(*hit) : QString());
    });
    m_view->setModel(&m_model);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CallList::onSortIndicatorChanged);
    connect(&m_model, &CallTableModel::searchChanged, m_view,
            [this] { m_view->setSearch(m_model.matcher()); });
    connect(m_view, &CallView::selectedCountChanged, this, &CallList::selectedCountChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this,
            [this] { Q_EMIT selectedCountChanged(m_view->selectedCount()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallList::chosenChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CallList::chosenChanged);
}

void CallList::setOffline(bool offline)
{
    m_offline = offline;
    refreshPlaceholder();
}

void CallList::choose(int row)
{
    const QModelIndex index = m_model.index(row, int(m_columns->shownColumns().value(0)));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void CallList::followQuery()
{
    const Sort sort = m_filter.sort();
    const std::optional<CallTableModel::Column> column = CallTableModel::columnOf(sort.column);
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(column ? int(*column) : -1,
                                                 sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->horizontalHeader()->viewport()->update(); // the blocked signal would have done that
    m_keeper->setNewestFirst(sort == Sort{});
}

void CallList::onSortIndicatorChanged(int section, Qt::SortOrder order)
{
    const auto column =
        section < 0 ? std::nullopt : CallTableModel::sortColumnOf(CallTableModel::Column(section));
    if (column)
        m_filter.setSort(Sort{*column, order == Qt::DescendingOrder});
    else
        followQuery(); // there is no order by marks
}

ListSituation CallList::situation() const
{
    ListSituation now;
    now.list = m_model.state();
    now.listError = m_model.error();
    now.isFiltered = m_filter.isActive();
    now.knowsAccounts = m_accounts.isRead();
    now.accounts = m_accounts.rowCount();
    now.isReading = m_accounts.isReading();
    now.isOffline = m_offline || m_accounts.allOffline();
    for (int row = 0; row < now.accounts; ++row) {
        const QModelIndex account = m_accounts.index(row);
        const auto progress = account.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
        now.fetched += progress.fetched;
        if (progress.error && !now.accountError) {
            now.accountError = progress.error;
            now.accountName = account.data().toString();
        }
    }
    return now;
}

bool CallList::isBlankForAMoment() const
{
    const CallTableModel::State state = m_model.state();
    return m_patience.isActive()
        && (state == CallTableModel::State::Idle || state == CallTableModel::State::Reading);
}

void CallList::refreshPlaceholder()
{
    if (m_model.rowCount() > 0 || isBlankForAMoment()) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    const ListPlaceholder shown = placeholderFor(situation());
    m_action = shown.action;
    m_placeholder->setContent(shown.icon, shown.title, shown.sentence, shown.button);
    m_placeholder->setOtherButton(shown.demoButton);
    const bool hadKeyboard = m_view->hasFocus();
    m_pages->setCurrentWidget(m_placeholder);
    if (hadKeyboard)
        Q_EMIT tableLeft();
}

void CallList::onPlaceholderButton()
{
    switch (m_action) {
    case ListPlaceholder::Action::None:
        return;
    case ListPlaceholder::Action::ClearFilters:
        m_filter.clear();
        return;
    case ListPlaceholder::Action::Retry:
        m_model.reload();
        return;
    case ListPlaceholder::Action::Sync:
        Q_EMIT syncWanted();
        return;
    case ListPlaceholder::Action::Connect:
        Q_EMIT connectWanted();
        return;
    }
}

} // namespace callboard
