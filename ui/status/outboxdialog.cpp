// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/outboxdialog.h"

#include "models/domain/guestcopy.h"
#include "models/store/calldeeds.h"
#include "ui/emptystate.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/notes/mergeview.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto timesAgainAfter = 30s;
constexpr qsizetype longestText = 600;

QLabel *textLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Takes the steps in turn, all of them, and tells the first failure.
QCoro::Task<Result<void>> eachOf(QPointer<Store> store, QList<OutboxItem> items,
                                 QCoro::Task<Result<void>> (Store::*deed)(OutboxId))
{
    Result<void> result;
    for (const OutboxItem &item : items) {
        if (!store)
            co_return failure(Error::Kind::Cancelled);
        QCoro::Task<Result<void>> doing = (store->*deed)(item.id);
        const Result<void> done = co_await doing;
        const bool isGone = !done && done.error().kind == Error::Kind::NotFound; // sent meanwhile
        if (!done && !isGone && result)
            result = done;
    }
    co_return result;
}

bool isNotesConflict(const OutboxItem &item)
{
    return item.state == OutboxState::Conflict && item.field == Field::Notes;
}

} // namespace

OutboxDialog::OutboxDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_store(services.store)
    , m_theme(services.theme)
    , m_words(services.clock, services.zone)
    , m_model(services.store)
    , m_messages(new MessageBar(services.theme, this))
    , m_nothing(new EmptyState(services.theme, this))
    , m_content(new QWidget(this))
    , m_list(new QTreeView(m_content))
    , m_title(textLabel(u"outboxTitle"_s, m_content))
    , m_explanation(textLabel(u"outboxExplanation"_s, m_content))
    , m_problem(textLabel(u"outboxProblem"_s, m_content))
    , m_text(textLabel(u"outboxText"_s, m_content))
    //: Button: sends all waiting edits, without waiting for the time of their next try.
    , m_sendNow(addButton(u"outboxSendNow"_s, tr("Send everything &now"), &OutboxDialog::sendNow))
    , m_retryAll(addButton(u"outboxRetryAll"_s, tr("Try &all again"), &OutboxDialog::retryAll))
    //: Button: opens the view in which two colliding texts of a note become one.
    , m_settle(addButton(u"outboxSettle"_s, tr("&Merge texts…"), &OutboxDialog::settleConflict))
    , m_retry(addButton(u"outboxRetry"_s, tr("&Try again"), &OutboxDialog::retry))
    , m_discard(addButton(u"outboxDiscard"_s, tr("&Discard…"), &OutboxDialog::askToDiscard))
    //: Button: closes the dialog and shows the call an edit belongs to.
    , m_open(addButton(u"outboxOpen"_s, tr("S&how call"), &OutboxDialog::openCall))
{
    setObjectName(u"outboxDialog"_s);
    setWindowTitle(tr("Edits waiting to be sent"));
    m_model.setWords(
        [this](const OutboxLine &line, OutboxModel::Column column) { return m_words.cell(line, column); },
        OutboxWords::titles());
    build(services.theme);
    connect(m_list, &QTreeView::activated, this, &OutboxDialog::openCall);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxDialog::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutboxDialog::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxDialog::refresh);
    connect(&m_times, &QTimer::timeout, &m_model, &OutboxModel::refreshTimes);
    m_times.start(timesAgainAfter);
    refresh();
    m_list->setFocus();
}

QPushButton *OutboxDialog::addButton(const QString &objectName, const QString &text,
                                     void (OutboxDialog::*clicked)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false); // Enter is for the list
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

void OutboxDialog::build(const Theme &theme)
{
    m_nothing->setContent(u"call-completed"_s, tr("Everything has been sent"),
                          tr("What you write about calls is kept here until its telephone system has it."));
    m_list->setObjectName(u"outboxList"_s);
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    const int widths[] = {30, 16, 14, 11, 11};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column] * metrics.averageCharWidth());
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &OutboxDialog::askToDiscard);
    QPalette quiet = m_text->palette();
    quiet.setColor(QPalette::WindowText, theme.muted());
    m_text->setPalette(quiet);
    QPalette alarming = m_problem->palette();
    alarming.setColor(QPalette::WindowText, theme.error());
    m_problem->setPalette(alarming);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_list, 1);
    content->addLayout(detailLayout());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_sendNow);
    bottom->addWidget(m_retryAll);
    bottom->addWidget(buttons, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_messages);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_content, 1);
    whole->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(105 * metrics.averageCharWidth(), 30 * metrics.height());
}

QLayout *OutboxDialog::detailLayout()
{
    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_title, m_explanation, m_problem, m_text})
        texts->addWidget(label);
    texts->addStretch();
    auto *deeds = new QVBoxLayout;
    for (QPushButton *button : {m_settle, m_retry, m_open, m_discard})
        deeds->addWidget(button);
    deeds->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Theme::space, 0, Theme::space);
    row->setSpacing(Theme::space * 2);
    row->addLayout(texts, 1);
    row->addLayout(deeds);
    return row;
}

std::optional<OutboxLine> OutboxDialog::current() const
{
    const QVariant line = m_list->currentIndex().data(OutboxModel::LineRole);
    return line.isValid() ? std::optional(line.value<OutboxLine>()) : std::nullopt;
}

QList<OutboxItem> OutboxDialog::selected() const
{
    QList<OutboxItem> items;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        items << index.data(OutboxModel::LineRole).value<OutboxLine>().item;
    return items;
}

void OutboxDialog::refresh()
{
    const bool isEmpty = m_model.isRead() && m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    const bool hasRows = m_model.rowCount() > 0;
    if (hasRows && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    const QList<OutboxItem> items = selected();
    const auto needsUser = [](const OutboxItem &item) {
        return OutboxModel::needsUser(item.state);
    };
    const auto isIdle = [](const OutboxItem &item) {
        return item.state != OutboxState::Sending;
    };
    m_retry->setEnabled(std::any_of(items.begin(), items.end(), needsUser));
    m_discard->setEnabled(std::any_of(items.begin(), items.end(), isIdle));
    m_open->setEnabled(current() && current()->item.kind != OutboxKind::Guest);
    m_sendNow->setVisible(!isEmpty);
    m_retryAll->setVisible(!isEmpty);
    const QList<OutboxLine> &all = m_model.lines();
    m_retryAll->setEnabled(
        std::any_of(all.begin(), all.end(), [&](const OutboxLine &line) { return needsUser(line.item); }));
    refreshDetails();
}

void OutboxDialog::refreshDetails()
{
    const std::optional<OutboxLine> line = current();
    m_settle->setVisible(line && isNotesConflict(line->item));
    const QString problem = line ? OutboxWords::providerWords(*line) : QString();
    const bool isText = line && line->item.kind == OutboxKind::Update && !isLocalGuestId(line->item.after);
    const QString text = isText ? line->item.after : QString();
    m_title->setText(line ? m_words.cell(*line, OutboxModel::Column::Call) + u" · "_s + whatText(line->item)
                          : QString());
    m_explanation->setText(line ? m_words.explanation(*line) : QString());
    //: %1 is what the telephone system answered, in its own language.
    m_problem->setText(problem.isEmpty() ? QString() : tr("Its answer: “%1”").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    //: %1 is the text that waits to be sent.
    m_text->setText(text.isEmpty() ? QString() : tr("Your text: “%1”").arg(safeText(text, longestText)));
    m_text->setVisible(!text.isEmpty());
}

void OutboxDialog::retry()
{
    QList<OutboxItem> items = selected();
    items.removeIf([](const OutboxItem &item) { return !OutboxModel::needsUser(item.state); });
    forEach(items, &Store::outboxRetry);
}

void OutboxDialog::retryAll()
{
    QList<OutboxItem> items;
    for (const OutboxLine &line : m_model.lines()) {
        if (OutboxModel::needsUser(line.item.state))
            items << line.item;
    }
    forEach(items, &Store::outboxRetry);
}

void OutboxDialog::sendNow()
{
    start(CallDeeds(m_store).sendNow());
}

void OutboxDialog::askToDiscard()
{
    const QList<OutboxItem> items = selected();
    if (items.isEmpty() || !m_discard->isEnabled())
        return;
    const bool areGuests = std::all_of(items.begin(), items.end(),
                                       [](const OutboxItem &item) { return item.kind == OutboxKind::Guest; });
    const QString text = areGuests
        ? tr("Discard %n guest(s)? They stay in your directory, and are not sent.", nullptr,
             int(items.size()))
        : tr("Discard %n edit(s)? What you typed is lost; the provider's text shows again.", nullptr,
             int(items.size()));
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), text, QMessageBox::Cancel, this);
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, items] { forEach(items, &Store::outboxDiscard); });
    question->open();
}

void OutboxDialog::forEach(const QList<OutboxItem> &items, Deed deed)
{
    if (!items.isEmpty())
        start(eachOf(&m_store, items, deed));
}

void OutboxDialog::start(QCoro::Task<Result<void>> task)
{
    QCoro::connect(std::move(task), this, [this](const Result<void> &result) {
        if (result)
            m_messages->withdraw(u"outbox"_s);
        else
            //: "The edit": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
            m_messages->post(u"outbox"_s, MessageBar::Severity::Error,
                             sentenceFor(result.error(), tr("The edit")));
    });
}

void OutboxDialog::settleConflict()
{
    const auto line = current();
    if (!line || !isNotesConflict(line->item))
        return;
    auto *dialog = new MergeDialog(m_store, m_theme, line->item, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OutboxDialog::openCall()
{
    const auto line = current();
    if (line && line->item.kind != OutboxKind::Guest) {
        Q_EMIT callWanted(line->item.call);
        accept();
    }
}

} // namespace callboard
