// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsdialog.h"

#include "models/tables/accountservice.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/accounts/accountlistdelegate.h"
#include "ui/accounts/healthpanel.h"
#include "ui/emptystate.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/status/accountwords.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 16;

} // namespace

AccountsDialog::AccountsDialog(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_accounts(accounts)
    , m_messages(new MessageBar(services.theme, this))
    , m_list(new QListView)
    , m_nothing(new EmptyState(services.theme, this))
    , m_both(new QWidget(this))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    m_nothing->setContent(u"phone"_s, tr("No call system is connected yet"),
                          tr("Callboard keeps a copy of the calls that your telephone systems know about."),
                          tr("Connect a call system"));
    connect(m_nothing, &EmptyState::buttonClicked, this, &AccountsDialog::addWanted);
    auto *parts = new QVBoxLayout(m_both);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(overallPart());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * Theme::space);
    halves->addWidget(listPart(), 2);
    halves->addWidget(detailPart(), 3);
    parts->addLayout(halves, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_messages);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_both, 1);
    whole->addLayout(buttons());
    resize(820, 540);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &AccountsDialog::onReset);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &AccountsDialog::refresh);
    onReset();
}

QWidget *AccountsDialog::listPart()
{
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(&m_accounts);
    m_list->setItemDelegate(new AccountListDelegate(m_services, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsDialog::onCurrent);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto account = current())
            Q_EMIT editWanted(*account);
    });
    return m_list;
}

QWidget *AccountsDialog::detailPart()
{
    m_health = new HealthPanel(m_services, m_accounts);
    connect(m_health, &HealthPanel::remedyWanted, this, [this](Remedy remedy) {
        if (const auto account = current())
            Q_EMIT remedyWanted(*account, remedy);
    });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_health);
    //: Screen reader: the part that says how an account fares.
    scroll->setAccessibleName(tr("State of the account"));
    return scroll;
}

/// All accounts in one line, as the status bar has it.
QWidget *AccountsDialog::overallPart()
{
    auto *line = new QWidget;
    m_overallIcon = new QLabel(line);
    m_overall = new QLabel(line);
    m_overall->setObjectName(u"accountsOverall"_s);
    m_overall->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    row->addWidget(m_overallIcon);
    row->addWidget(m_overall, 1);
    return line;
}

QLayout *AccountsDialog::buttons()
{
    const auto button = [this](const QString &objectName, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(objectName);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"addAccount"_s, tr("&Add…"));
    m_edit = button(u"editAccount"_s, tr("&Change…"));
    m_remove = button(u"removeAccount"_s, tr("&Remove…"));
    //: Button: asks the telephone systems for new calls now.
    m_sync = button(u"syncAccounts"_s, tr("&Synchronise now"));
    QPushButton *help = button(u"accountsHelp"_s, tr("&Help"));
    QPushButton *close = button(u"close"_s, tr("Close"));
    auto *row = new QHBoxLayout;
    for (QPushButton *made : {m_add, m_edit, m_remove, m_sync})
        row->addWidget(made);
    row->addStretch(1);
    row->addWidget(help);
    row->addWidget(close);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto account = current())
            Q_EMIT editWanted(*account);
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_sync, &QPushButton::clicked, this, &AccountsDialog::syncWanted);
    connect(help, &QPushButton::clicked, this, &AccountsDialog::helpWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

std::optional<Account> AccountsDialog::current() const
{
    const QVariant account = m_list->currentIndex().data(SyncStatusModel::AccountRole);
    return account.isValid() ? std::optional(account.value<Account>()) : std::nullopt;
}

/// The chosen account stays chosen when the accounts are read anew.
void AccountsDialog::onReset()
{
    const bool isEmpty = m_accounts.isRead() && m_accounts.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_both->setVisible(!isEmpty);
    m_add->setVisible(!isEmpty);
    int row = 0;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        if (m_accounts.index(i).data(SyncStatusModel::AccountIdRole).value<AccountId>() == m_chosen)
            row = i;
    }
    m_list->setCurrentIndex(m_accounts.index(row));
    onCurrent();
}

void AccountsDialog::onCurrent()
{
    const std::optional<Account> account = current();
    m_edit->setEnabled(account.has_value());
    m_remove->setEnabled(account.has_value());
    m_sync->setEnabled(account.has_value());
    m_chosen = account ? account->id : m_chosen;
    m_health->setAccount(account ? std::optional(account->id) : std::nullopt);
    refresh();
}

void AccountsDialog::refresh()
{
    QList<SyncProgress> all;
    for (int row = 0; row < m_accounts.rowCount(); ++row)
        all << m_accounts.index(row).data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    m_overall->setText(summaryWords(all, m_services.clock.now(), m_services.zone));
    m_overall->parentWidget()->setVisible(all.size() > 1);
    const SyncProgress notable = mostNotable(all);
    const Theme &theme = m_services.theme;
    m_overallIcon->setPixmap(
        theme.icon(syncIconName(notable), needsAttention(notable) ? theme.warning() : theme.muted())
            .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

void AccountsDialog::askToRemove()
{
    const std::optional<Account> account = current();
    if (!account)
        return;
    auto answer = m_services.store.outbox();
    QCoro::connect(
        std::move(answer), this, [this, account = *account](const Result<QList<OutboxItem>> &items) {
            const QList<OutboxItem> all = items.value_or(QList<OutboxItem>());
            onUnsent(account, int(std::count_if(all.begin(), all.end(), [&](const OutboxItem &item) {
                         return item.call.account == account.id;
                     })));
        });
}

void AccountsDialog::onUnsent(const Account &account, int unsent)
{
    //: %1 is an account's name, %2 its telephone system.
    QString text =
        tr("Remove “%1”? Its calls vanish from this computer, apart from those that another account "
           "knows. Nothing is deleted at %2, and you can connect it again.")
            .arg(safeLine(account.name, 60), displayNameOf(account.provider));
    if (unsent > 0)
        text += u"\n\n"_s + tr("%n edit(s) that have not been sent are lost.", nullptr, unsent);
    auto *question = new QMessageBox(QMessageBox::Warning, windowTitle(), text, QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, account] { remove(account); });
    question->open();
}

void AccountsDialog::remove(const Account &account)
{
    auto answer = m_services.store.removeAccount(account.id);
    QCoro::connect(std::move(answer), this,
                   [this, account](const Result<void> &removed) { onRemoved(account, removed); });
}

void AccountsDialog::onRemoved(const Account &account, const Result<void> &removed)
{
    if (!removed) {
        m_messages->post(u"remove"_s, MessageBar::Severity::Error,
                         sentenceFor(removed.error(), safeLine(account.name, 60)));
        return;
    }
    auto answer = m_services.accounts.forgetSecret(account);
    QCoro::connect(std::move(answer), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            m_messages->post(u"forget"_s, MessageBar::Severity::Warning,
                             tr("The account is gone, but its key may still be in the keyring."));
    });
}

} // namespace callboard
