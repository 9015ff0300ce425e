// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepane.h"

#include "models/store/osuser.h"
#include "models/tables/queuemodel.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/emptystate.h"
#include "ui/hairline.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuelistview.h"
#include "ui/table/newrowschip.h"
#include "ui/wording.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

const auto sinceSetting = u"queue/since"_s;

} // namespace

QueueSince savedSince(const QSettings &settings)
{
    return queueSinceFromKey(settings.value(sinceSetting).toString()).value_or(QueueSince::Night);
}

QueuePane::QueuePane(const WindowServices &services, QueueModel &model, SyncStatusModel &accounts,
                     QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_accounts(accounts)
    , m_delegate(services, operatingUser())
    , m_banner(new QueueBanner(services.theme))
    , m_pages(new QStackedLayout)
    , m_view(new QueueListView(model))
    , m_placeholder(new EmptyState(services.theme))
    , m_chip(new NewRowsChip(services.theme, *m_view->viewport()))
    , m_since(savedSince(services.settings))
{
    setObjectName(u"queuePane"_s);
    setAccessibleName(m_view->accessibleName());
    m_placeholder->setObjectName(u"queuePlaceholder"_s);
    m_chip->setObjectName(u"queueNewChip"_s);
    m_view->setItemDelegate(&m_delegate);
    model.setSentence([this](const CallbackTask &task) { return queueSentence(task, moment()); });
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(hairline());
    column->addLayout(m_pages, 1);
    m_banner->setSince(m_since);

    connect(m_banner, &QueueBanner::sinceChosen, this, &QueuePane::setSince);
    connect(m_view, &QueueListView::touched, this, &QueuePane::touch);
    connect(m_view, &QueueListView::focused, &model, &QueueModel::leaveSettled);
    connect(m_view, &QueueListView::waitingWanted, &model, &QueueModel::showWaiting);
    connect(m_view, &QueueListView::currentRowChanged, this,
            [this] { m_model.setCurrent(m_view->currentKey()); });
    connect(m_chip, &QAbstractButton::clicked, this, [this] {
        m_model.showWaiting();
        m_view->choose(0);
        m_view->setFocus();
    });
    connect(&model, &QueueModel::waitingChanged, this, [this](int waiting) {
        m_chip->clear();
        m_chip->add(waiting);
    });
    connect(&model, &QueueModel::cameBack, this,
            [this](const QString &key) { m_view->choose(m_model.rowOf(key)); });
    connect(&model, &QueueModel::loaded, this, &QueuePane::onModel);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &QueuePane::refreshPlaceholder);
    connect(&model, &QAbstractItemModel::modelReset, this, &QueuePane::refreshPlaceholder);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &QueuePane::refresh);
    connect(&accounts, &SyncStatusModel::accountsRead, this, &QueuePane::refresh);
    connect(m_placeholder, &EmptyState::buttonClicked, this, &QueuePane::onButton);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &QueuePane::onMinute);
    m_minute.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &QueuePane::refreshPlaceholder);
    m_patience.start();
    refresh();
}

std::optional<CallbackTask> QueuePane::current() const
{
    return m_model.task(m_view->currentIndex().row());
}

QHash<AccountId, QString> QueuePane::accountNames() const
{
    QHash<AccountId, QString> names;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const auto account = m_accounts.index(row).data(SyncStatusModel::AccountRole).value<Account>();
        names.insert(account.id, account.name);
    }
    return names;
}

QList<NamedReach> QueuePane::reach() const
{
    const QHash<AccountId, QString> names = accountNames();
    QList<NamedReach> reach;
    for (const AccountReach &one : m_model.queue().reach) {
        if (names.contains(one.account))
            reach << NamedReach{names.value(one.account), one.completeTo};
    }
    return reach;
}

void QueuePane::touch()
{
    m_touched = true;
    m_model.setHeld(isVisible());
}

void QueuePane::setHandOver(QAction *action)
{
    m_handOver = action;
    m_banner->setHandOver(action);
}

void QueuePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void QueuePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_touched = false;
    m_model.leaveSettled();
    m_model.setHeld(false);
}

void QueuePane::setSince(QueueSince since)
{
    m_since = since;
    m_services.settings.setValue(sinceSetting, keyOf(since));
    m_banner->setSince(since);
    m_model.setSince(startOf(since, m_services.clock.now(), m_services.zone));
}

void QueuePane::onMinute()
{
    m_model.setSince(startOf(m_since, m_services.clock.now(), m_services.zone));
    refreshBanner();
    m_view->viewport()->update();
}

void QueuePane::onModel()
{
    refresh();
    const bool isNew = !m_touched && m_view->currentIndex().row() != 0; // what is most urgent stands first
    if (m_model.rowCount() > 0 && (isNew || !m_view->currentIndex().isValid()))
        m_view->choose(0);
}

void QueuePane::refresh()
{
    refreshBanner();
    refreshPlaceholder();
}

void QueuePane::refreshBanner()
{
    m_banner->show(m_model.queue(), reach(), moment());
    m_banner->setVisible(m_model.state() != QueueModel::State::Reading && m_accounts.rowCount() > 0);
}

void QueuePane::refreshPlaceholder()
{
    const bool hadKeyboard = m_view->hasFocus();
    const bool isBlank = m_model.state() == QueueModel::State::Reading && m_patience.isActive();
    auto *way = m_placeholder->findChild<QPushButton *>();
    if (m_model.rowCount() > 0 || isBlank) {
        const bool hadWay = way->hasFocus();
        m_pages->setCurrentWidget(m_view);
        if (hadWay)
            m_view->setFocus();
        return;
    }
    showPlaceholder();
    m_pages->setCurrentWidget(m_placeholder);
    if (hadKeyboard)
        way->setFocus(); // the keyboard stays in the queue: tasks may come back
}

void QueuePane::showPlaceholder()
{
    m_way = Way::None;
    if (m_model.state() == QueueModel::State::Failed) {
        m_way = Way::Retry;
        m_placeholder->setContent(u"error"_s, tr("The queue could not be read"),
                                  //: Subject of a sentence about a failure.
                                  sentenceFor(m_model.error(), tr("The queue")), tr("Try again"));
    } else if (m_model.state() == QueueModel::State::Reading || !m_accounts.isRead()) {
        m_placeholder->setContent(u"sync"_s, tr("Reading the queue…"), {});
    } else if (m_accounts.rowCount() == 0) {
        m_way = Way::Connect;
        m_placeholder->setContent(
            u"phone"_s, tr("Connect your call systems"),
            tr("Whoever rings and reaches nobody is listed here until they were called back."),
            tr("Connect a call system"));
    } else {
        m_way = m_handOver ? Way::HandOver : Way::None;
        const QList<NamedReach> known = reach();
        const bool mayMore = std::any_of(known.begin(), known.end(), [this](const NamedReach &one) {
            return isBehind(one, m_services.clock.now());
        });
        m_placeholder->setContent(u"reviewed"_s, tr("Nobody waits for a call back"),
                                  mayMore ? tr("Not all telephone systems are up to date: more may come.")
                                          : tr("Missed calls appear here by themselves."),
                                  m_handOver ? m_handOver->text() : QString());
    }
}

void QueuePane::onButton()
{
    switch (m_way) {
    case Way::None:
        return;
    case Way::Retry:
        m_model.reload();
        return;
    case Way::HandOver:
        m_handOver->trigger();
        return;
    case Way::Connect:
        Q_EMIT connectWanted();
        return;
    }
}

} // namespace callboard
