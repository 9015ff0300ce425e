// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/outboxdialog.h"

#include "ui/messagebar.h"
#include "ui/status/accountwords.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

OutboxDialog::OutboxDialog(Store &store, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_model(store)
    , m_messages(new MessageBar(theme, this))
    , m_nothing(new QLabel(tr("Everything has been sent."), this))
    , m_list(new QListView(this))
{
    setObjectName(u"outboxDialog"_s);
    setWindowTitle(tr("Edits waiting to be sent"));
    m_model.setWords(outboxWords);
    m_list->setObjectName(u"outboxList"_s);
    m_list->setModel(&m_model);
    m_list->setSpacing(Theme::space / 2);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_retry = buttons->addButton(tr("&Send again"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::ActionRole);
    //: Button: closes the dialog and shows the call an edit belongs to.
    m_open = buttons->addButton(tr("S&how call"), QDialogButtonBox::ActionRole);
    auto *whole = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_messages, m_nothing, m_list, buttons})
        whole->addWidget(widget);
    resize(520, 340);
    connect(m_retry, &QPushButton::clicked, this, &OutboxDialog::retry);
    connect(m_discard, &QPushButton::clicked, this, &OutboxDialog::askToDiscard);
    connect(m_open, &QPushButton::clicked, this, &OutboxDialog::openCall);
    connect(m_list, &QListView::doubleClicked, this, &OutboxDialog::openCall);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxDialog::refreshButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutboxDialog::refreshButtons);
    refreshButtons();
}

std::optional<OutboxItem> OutboxDialog::current() const
{
    const QVariant item = m_list->currentIndex().data(OutboxModel::ItemRole);
    return item.isValid() ? std::optional(item.value<OutboxItem>()) : std::nullopt;
}

void OutboxDialog::refreshButtons()
{
    const std::optional<OutboxItem> item = current();
    m_nothing->setVisible(m_model.isRead() && m_model.rowCount() == 0);
    m_list->setVisible(!m_nothing->isVisibleTo(this));
    m_retry->setEnabled(item && OutboxModel::needsUser(item->state));
    m_discard->setEnabled(item && item->state != OutboxState::Sending);
    m_open->setEnabled(item.has_value());
}

void OutboxDialog::retry()
{
    if (const auto item = current()) {
        auto answer = m_store.outboxRetry(item->id);
        QCoro::connect(std::move(answer), this, [this](const Result<void> &result) { onDone(result); });
    }
}

void OutboxDialog::askToDiscard()
{
    const auto item = current();
    if (!item)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Discard this edit? What you typed is lost; the provider's text shows again."),
                        QMessageBox::Cancel, this);
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id = item->id] { discard(id); });
    question->open();
}

void OutboxDialog::discard(OutboxId id)
{
    auto answer = m_store.outboxDiscard(id);
    QCoro::connect(std::move(answer), this, [this](const Result<void> &result) { onDone(result); });
}

void OutboxDialog::onDone(const Result<void> &result)
{
    if (result)
        m_messages->withdraw(u"outbox"_s);
    else
        //: "The edit": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
        m_messages->post(u"outbox"_s, MessageBar::Severity::Error,
                         sentenceFor(result.error(), tr("The edit")));
}

void OutboxDialog::openCall()
{
    if (const auto item = current()) {
        Q_EMIT callWanted(item->call);
        accept();
    }
}

} // namespace callboard
