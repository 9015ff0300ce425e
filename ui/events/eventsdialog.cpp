// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventsdialog.h"

#include "ui/events/eventwords.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto lookAgain = 1s;
constexpr int mostShown = 20;

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

EventsDialog::EventsDialog(EventListening &listening, const Theme &theme, const Clock &clock,
                           const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_listening(listening)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(zone)
    , m_messages(new MessageBar(theme, this))
{
    setObjectName(u"eventsDialog"_s);
    setWindowTitle(tr("Events from the vendors"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::space);
    column->addWidget(m_messages);
    auto *what = new QLabel(
        tr("Vendors can tell Callboard about a call the moment it rings. They must be able to reach "
           "this computer: through a tunnel or a reverse proxy in front of the port below."),
        this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::space);
    grid->setVerticalSpacing(Theme::space);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    buildReceiver(*grid);
    grid->setRowMinimumHeight(grid->rowCount(), Theme::space); // one account is another matter
    buildAccount(*grid, grid->rowCount());
    buildEvents(*column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
    resize(720, 640);
    connect(&listening, &EventListening::sourcesChanged, this, &EventsDialog::fillAccounts);
    connect(&listening, &EventListening::settingsChanged, this, &EventsDialog::showAccount);
    connect(&listening.port(), &ReceiverPort::changed, this, &EventsDialog::showStatus);
    connect(&listening, &EventListening::secretRefused, this, [this](const Account &of, const Error &error) {
        m_messages->post(u"secret"_s, MessageBar::Severity::Error, sentenceFor(error, of.name));
    });
    m_watch.setInterval(lookAgain);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_listening.port().refresh(); });
    m_watch.start();
    fillAccounts();
    showStatus();
}

void EventsDialog::buildReceiver(QGridLayout &grid)
{
    m_on = new QCheckBox(tr("&Receive events"), this);
    m_on->setObjectName(u"receiveEvents"_s);
    m_status = new QLabel(this);
    m_status->setObjectName(u"receiverStatus"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"receiverPort"_s);
    m_port->setRange(1024, 65535);
    m_port->setKeyboardTracking(false);
    m_publicUrl = new QLineEdit(this);
    m_publicUrl->setObjectName(u"publicAddress"_s);
    m_publicUrl->setPlaceholderText(u"https://calls.example.com"_s);
    m_publicUrl->setClearButtonEnabled(true);
    const EventSettings &settings = m_listening.settings();
    m_on->setChecked(settings.isOn);
    m_port->setValue(settings.port);
    m_publicUrl->setText(settings.publicUrl);
    grid.addWidget(m_on, 0, 0, 1, 3);
    grid.addWidget(m_status, 1, 0, 1, 3);
    grid.addWidget(labelFor(tr("&Port:"), m_port), 2, 0);
    grid.addWidget(m_port, 2, 1, Qt::AlignLeading);
    //: The address under which vendors reach this computer, by a tunnel or a reverse proxy.
    grid.addWidget(labelFor(tr("P&ublic address:"), m_publicUrl), 3, 0);
    grid.addWidget(m_publicUrl, 3, 1, 1, 2);
    connect(m_on, &QCheckBox::toggled, this, &EventsDialog::onReceiverEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &EventsDialog::onReceiverEdited);
    connect(m_publicUrl, &QLineEdit::editingFinished, this, &EventsDialog::onReceiverEdited);
}

QLineEdit *EventsDialog::copyable(const QString &name, const QString &accessibleName, QGridLayout &grid,
                                  int row)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy-"_s + name);
    copy->setAutoDefault(false);
    //: Name of a button for screen readers. %1 is what is copied, such as "Address".
    copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    connect(copy, &QPushButton::clicked, field,
            [field] { QGuiApplication::clipboard()->setText(field->text()); });
    grid.addWidget(field, row, 1);
    grid.addWidget(copy, row, 2);
    return field;
}

void EventsDialog::buildAccount(QGridLayout &grid, int row)
{
    m_account = new QComboBox(this);
    m_account->setObjectName(u"eventAccount"_s);
    m_accountOn = new QCheckBox(tr("Receive the &events of this account"), this);
    m_accountOn->setObjectName(u"accountEvents"_s);
    grid.addWidget(labelFor(tr("&Account:"), m_account), row, 0);
    grid.addWidget(m_account, row, 1, 1, 2);
    grid.addWidget(m_accountOn, row + 1, 1, 1, 2);
    m_address = copyable(u"eventAddress"_s, tr("Address to enter at the vendor"), grid, row + 2);
    m_address->setReadOnly(true);
    grid.addWidget(labelFor(tr("A&ddress:"), m_address), row + 2, 0);
    m_secret = copyable(u"eventSecret"_s, tr("Secret of the events"), grid, row + 3);
    m_secret->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    grid.addWidget(labelFor(tr("&Secret:"), m_secret), row + 3, 0);
    m_secretHelp = new QLabel(this);
    m_secretHelp->setObjectName(u"secretHelp"_s);
    m_secretHelp->setWordWrap(true);
    m_secretHelp->setTextFormat(Qt::PlainText);
    QPalette quiet = m_secretHelp->palette();
    quiet.setColor(QPalette::WindowText, m_theme.muted());
    m_secretHelp->setPalette(quiet);
    grid.addWidget(m_secretHelp, row + 4, 1, 1, 2);
    connect(m_account, &QComboBox::currentIndexChanged, this, &EventsDialog::showAccount);
    connect(m_accountOn, &QCheckBox::clicked, this, &EventsDialog::onAccountToggled);
    connect(m_secret, &QLineEdit::editingFinished, this, &EventsDialog::onSecretEdited);
}

void EventsDialog::buildEvents(QVBoxLayout &column)
{
    m_events = new QTreeWidget(this);
    m_events->setObjectName(u"lastEvents"_s);
    m_events->setAccessibleName(tr("Last events"));
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setHeaderLabels({tr("When"), tr("Account"), tr("Event"), tr("Call")});
    m_events->header()->setStretchLastSection(true);
    m_events->setColumnWidth(0, 130);
    m_events->setColumnWidth(1, 150);
    m_events->setColumnWidth(2, 190);
    m_counters = new QLabel(this);
    m_counters->setObjectName(u"receiverCounters"_s);
    m_counters->setWordWrap(true);
    auto *title = labelFor(tr("&Last events"), m_events);
    column.addWidget(title);
    column.addWidget(m_events, 1);
    column.addWidget(m_counters);
}

std::optional<EventListening::Source> EventsDialog::current() const
{
    const QString uuid = m_account->currentData().toString();
    for (const EventListening::Source &source : m_listening.sources()) {
        if (source.account.uuid == uuid)
            return source;
    }
    return {};
}

void EventsDialog::onReceiverEdited()
{
    EventSettings settings = m_listening.settings();
    settings.isOn = m_on->isChecked();
    settings.port = quint16(m_port->value());
    settings.publicUrl = m_publicUrl->text().trimmed();
    m_listening.setSettings(settings);
    showStatus();
}

void EventsDialog::onAccountToggled(bool on)
{
    const auto source = current();
    if (!source)
        return;
    EventSettings settings = m_listening.settings();
    if (on)
        settings.accounts.insert(source->account.uuid);
    else
        settings.accounts.remove(source->account.uuid);
    m_listening.setSettings(settings);
    showStatus();
}

void EventsDialog::onSecretEdited()
{
    const auto source = current();
    const QByteArray typed = m_secret->text().trimmed().toUtf8();
    if (source && !typed.isEmpty() && typed != source->secret)
        m_listening.setSecret(source->account, typed);
}

/// The chosen one stays chosen.
void EventsDialog::fillAccounts()
{
    const QSignalBlocker blocker(m_account);
    const QString chosen = m_account->currentData().toString();
    m_account->clear();
    for (const EventListening::Source &source : m_listening.sources())
        //: An account and its vendor, in a list.
        m_account->addItem(
            tr("%1 – %2").arg(plainLine(source.account.name), displayNameOf(source.account.provider)),
            source.account.uuid);
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    showAccount();
}

void EventsDialog::showAccount()
{
    const auto source = current();
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_account, m_accountOn, m_address, m_secret})
        widget->setEnabled(source.has_value());
    if (!source) {
        m_secretHelp->setText(
            tr("No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do."));
        return;
    }
    m_accountOn->setChecked(m_listening.settings().accounts.contains(source->account.uuid));
    m_address->setText(m_listening.addressOf(source->account));
    m_address->setCursorPosition(0);
    const auto shown = std::pair(source->account.uuid, source->secret);
    if (std::exchange(m_shownSecret, shown) != shown) // else what is being typed would be lost
        m_secret->setText(QString::fromUtf8(source->secret));
    m_secret->setReadOnly(source->kind == WebhookSecret::Ours);
    m_secretHelp->setText(secretHelp(*source));
}

void EventsDialog::showStatus()
{
    const ReceiverPort::Status &status = m_listening.port().status();
    m_status->setText(receiverSentence(status, m_listening.settings()));
    m_counters->setText(countersSentence(status.counters));
    showAccount();
    showEvents();
}

void EventsDialog::showEvents()
{
    QHash<AccountId, QString> names;
    for (const EventListening::Source &source : m_listening.sources())
        names.insert(source.account.id, source.account.name);
    m_events->clear();
    for (const ReceivedEvent &event : m_listening.port().status().last.mid(0, mostShown)) {
        const QStringList texts{momentText(event.at, m_clock.now(), m_zone),
                                safeLine(names.value(event.account)), safeLine(event.event),
                                safeLine(event.call)};
        new QTreeWidgetItem(m_events, texts);
    }
}

} // namespace callboard
