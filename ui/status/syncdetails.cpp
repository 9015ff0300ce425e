// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/syncdetails.h"

#include "models/tables/syncstatusmodel.h"
#include "ui/format.h"
#include "ui/status/accountwords.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

} // namespace

SyncDetails::SyncDetails(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
    , m_accounts(accounts)
{
    setObjectName(u"syncDetails"_s);
    setWindowTitle(tr("Accounts"));
    auto *page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setSpacing(2 * Theme::space);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: asks the telephone systems for new calls now.
    QPushButton *sync = buttons->addButton(tr("&Synchronise now"), QDialogButtonBox::ActionRole);
    connect(sync, &QPushButton::clicked, this, &SyncDetails::syncWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll);
    whole->addWidget(buttons);
    resize(480, 320);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &SyncDetails::refresh);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &SyncDetails::refresh);
    refresh();
}

void SyncDetails::refresh()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_accounts.rowCount(); ++row)
        m_cards->addWidget(cardFor(row));
    if (m_accounts.rowCount() == 0)
        //: %1 is a command that stays as it is.
        m_cards->addWidget(plainLabel(tr("No account is connected yet. Connect one with the command\n%1")
                                          .arg(u"callboard accounts add escapelife --name NAME"_s),
                                      this));
    m_cards->addStretch();
}

QWidget *SyncDetails::cardFor(int row)
{
    const QModelIndex index = m_accounts.index(row);
    const auto progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    const auto provider = index.data(SyncStatusModel::ProviderRole).value<Provider>();
    auto *card = new QWidget;
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::space / 4);
    const QString name = index.data().toString();
    QLabel *title = plainLabel(safeLine(name), card);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    lines->addWidget(title);
    lines->addWidget(plainLabel(
        providerName(keyOf(provider)) + u" · "_s + syncWords(progress, m_clock.now(), m_zone), card));
    if (progress.error)
        lines->addWidget(plainLabel(sentenceFor(*progress.error, name), card));
    if (progress.lastSuccessAt)
        //: %1 is a full date and time.
        lines->addWidget(
            plainLabel(tr("Last complete on %1").arg(fullMomentText(*progress.lastSuccessAt, m_zone)), card));
    if (!index.data(SyncStatusModel::CompleteRole).toBool())
        lines->addWidget(plainLabel(tr("The history has not been read to its end yet."), card));
    return card;
}

} // namespace callboard
