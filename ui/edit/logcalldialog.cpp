// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/logcalldialog.h"

#include "models/domain/capability.h"
#include "models/domain/phonenumber.h"
#include "ui/access/taborder.h"
#include "ui/accounts/formfield.h"
#include "ui/clockinput.h"
#include "ui/edit/fieldwords.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/settings/propertysettings.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QCoroTask>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto pause = 300ms;
const auto draftGroup = u"logCallDraft"_s;
const auto message = u"logCall"_s;

QString orNull(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QString() : trimmed;
}

QComboBox *choice(const QString &objectName, const QList<std::pair<QString, QString>> &items)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    for (const auto &[text, key] : items)
        box->addItem(text, key);
    return box;
}

QSpinBox *number(const QString &objectName, int most, const QString &suffix, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    return box;
}

} // namespace

LogCallDialog::LogCallDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_messages(new MessageBar(services.theme, this))
    , m_account(choice(u"logAccount"_s, {}))
    , m_direction(choice(u"logDirection"_s,
                         {{wordFor(Direction::Inbound), keyOf(Direction::Inbound)},
                          {wordFor(Direction::Outbound), keyOf(Direction::Outbound)}}))
    , m_remote(line(u"logRemote"_s))
    , m_line(line(u"logLine"_s))
    , m_status(choice(u"logStatus"_s,
                      {{wordFor(CallStatus::Completed), keyOf(CallStatus::Completed)},
                       {wordFor(CallStatus::Missed), keyOf(CallStatus::Missed)},
                       {wordFor(CallStatus::Voicemail), keyOf(CallStatus::Voicemail)},
                       {wordFor(CallStatus::Failed), keyOf(CallStatus::Failed)}}))
    , m_start(new QDateTimeEdit)
    //: Suffix of a number: "12 min".
    , m_minutes(number(u"logMinutes"_s, 24 * 60, tr(" min"), tr("Minutes")))
    //: Suffix of a number: "30 s".
    , m_seconds(number(u"logSeconds"_s, 59, tr(" s"), tr("Seconds")))
    , m_notes(text(u"logNotes"_s, 4))
    , m_summary(text(u"logSummary"_s, 3))
    , m_transcript(text(u"logTranscript"_s, 4))
    , m_subject(line(u"logSubject"_s))
    , m_detailed(line(u"logDetailed"_s))
    , m_recording(line(u"logRecording"_s))
    , m_guest(line(u"logGuest"_s))
    , m_staff(line(u"logStaff"_s))
    , m_ticket(line(u"logTicket"_s))
    , m_customer(line(u"logCustomer"_s))
    , m_guestName(new QLabel)
{
    setObjectName(u"logCallDialog"_s);
    setWindowTitle(tr("Log a call"));
    m_start->setObjectName(u"logStart"_s);
    m_start->setCalendarPopup(true);
    keepClockOrder(*m_start);
    // It shows the property's wall clock; call() reads it so.
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(services.clock.now()), services.zone);
    m_start->setDate(now.date());
    m_start->setTime(now.time());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    build();
    restoreDraft();
    connect(&m_pause, &QTimer::timeout, this, &LogCallDialog::saveDraft);
    connect(&services.store, &Store::accountsChanged, this, &LogCallDialog::readAccounts);
    readAccounts();
    refresh();
    m_remote->setFocus();
}

QLineEdit *LogCallDialog::line(const QString &objectName)
{
    auto *input = new QLineEdit;
    input->setObjectName(objectName);
    connect(input, &QLineEdit::textChanged, this, &LogCallDialog::onTyped);
    m_inputs << input;
    return input;
}

QPlainTextEdit *LogCallDialog::text(const QString &objectName, int lines)
{
    auto *input = new QPlainTextEdit;
    input->setObjectName(objectName);
    input->setTabChangesFocus(true);
    input->setFixedHeight(lines * fontMetrics().lineSpacing() + 3 * Theme::space);
    connect(input, &QPlainTextEdit::textChanged, this, &LogCallDialog::onTyped);
    m_inputs << input;
    return input;
}

FormField *LogCallDialog::field(const QString &label, const QString &help, QWidget *input)
{
    return new FormField(m_services.theme, label, help, input);
}

QLayout *LogCallDialog::whenRow()
{
    auto *length = new QWidget;
    auto *inside = new QHBoxLayout(length);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_minutes, 1);
    inside->addWidget(m_seconds, 1);
    handFocusOn(*length, *m_minutes);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space * 2);
    row->addWidget(field(tr("&Started"), {}, m_start), 1);
    row->addWidget(field(tr("&Length"), {}, length), 1);
    return row;
}

void LogCallDialog::build()
{
    m_guestName->setObjectName(u"logGuestName"_s);
    m_guestName->setTextFormat(Qt::PlainText);
    m_guestName->hide();
    m_remoteField = field(tr("Their &number"), {}, m_remote);
    m_lineField = field(tr("&Our line"), {}, m_line);
    auto *staff = field(tr("S&taff id"), tr("As the system names the employee; may stay empty."), m_staff);
    auto *subject = field(tr("Sub&ject"), {}, m_subject);
    auto *detailed = field(tr("Detailed s&ummary"), {}, m_detailed);
    auto *ticket = field(tr("Tic&ket"), tr("The number of a ticket; may stay empty."), m_ticket);
    auto *customer = field(tr("&Customer"), tr("The number of a customer; may stay empty."), m_customer);
    auto *guest =
        field(tr("&Guest id"), tr("As the system names the guest; without it, the number decides."), m_guest);
    m_links = {{Field::Guest, m_guest, guest},
               {Field::Ticket, m_ticket, ticket},
               {Field::Customer, m_customer, customer}};
    m_escapelifeOnly = {staff};
    m_blueRockTelOnly = {subject, detailed, ticket, customer};

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::space * 3 / 2);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::space * 2);
    pair->addWidget(field(tr("&Direction"), {}, m_direction), 1);
    pair->addWidget(field(tr("Stat&us"), {}, m_status), 1);
    column->addWidget(field(tr("&Account"), {}, m_account));
    column->addLayout(pair);
    column->addWidget(m_remoteField);
    column->addWidget(m_guestName);
    column->addWidget(m_lineField);
    column->addLayout(whenRow());
    column->addWidget(subject);
    column->addWidget(field(tr("Not&es"), {}, m_notes));
    column->addWidget(field(tr("Su&mmary"), {}, m_summary));
    column->addWidget(detailed);
    column->addWidget(field(tr("T&ranscript"), {}, m_transcript));
    column->addWidget(
        field(tr("Recordin&g"), tr("The address of a recording; may stay empty."), m_recording));
    column->addWidget(guest);
    for (QWidget *widget : {staff, ticket, customer})
        column->addWidget(widget);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Log the call"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"logSave"_s);
    m_save->setDefault(true);
    m_save->setShortcut(Qt::CTRL | Qt::Key_Return);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_messages);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    resize(68 * fontMetrics().averageCharWidth(), 42 * fontMetrics().height());
    m_inputs += QList<QWidget *>{m_account, m_direction, m_status, m_start, m_minutes, m_seconds};
    connect(m_account, &QComboBox::currentIndexChanged, this, &LogCallDialog::onAccount);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &LogCallDialog::onTyped);
    connect(m_status, &QComboBox::currentIndexChanged, this, &LogCallDialog::onTyped);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &LogCallDialog::onTyped);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LogCallDialog::onTyped);
    connect(m_seconds, &QSpinBox::valueChanged, this, &LogCallDialog::onTyped);
    connect(m_remote, &QLineEdit::textChanged, this, &LogCallDialog::lookForGuest);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogCallDialog::save);
}

void LogCallDialog::readAccounts()
{
    auto answer = m_services.store.accounts();
    QCoro::connect(std::move(answer), this, [this](const Result<QList<Account>> &accounts) {
        if (accounts)
            setAccounts(*accounts);
    });
}

void LogCallDialog::setAccounts(const QList<Account> &accounts)
{
    const QString wanted = m_account->count() > 0
        ? m_account->currentData().toString()
        : m_services.settings.value(draftGroup + u"/logAccount"_s).toString();
    m_accounts = accounts;
    m_accounts.removeIf([](const Account &account) { return !capabilitiesOf(account.provider).canCreate; });
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const Account &account : std::as_const(m_accounts))
        m_account->addItem(plainLine(account.name, 60) + u" ("_s + displayNameOf(account.provider) + u')',
                           account.uuid);
    m_account->setCurrentIndex(std::max(0, m_account->findData(wanted)));
    if (m_accounts.isEmpty())
        m_messages->post(message, MessageBar::Severity::Warning,
                         tr("No connected account takes calls that were logged by hand. escapelife and "
                            "BlueRockTEL do."));
    else
        m_messages->withdraw(message);
    onAccount();
}

std::optional<Account> LogCallDialog::account() const
{
    const int index = m_account->currentIndex();
    return index >= 0 && index < m_accounts.size() ? std::optional(m_accounts.at(index)) : std::nullopt;
}

QString LogCallDialog::region() const
{
    const QString own = account() ? account()->options.value(u"country"_s) : QString();
    return own.isEmpty() ? PropertySettings::read(m_services.settings).country : own;
}

void LogCallDialog::onAccount()
{
    const std::optional<Account> chosen = account();
    for (QWidget *widget : std::as_const(m_escapelifeOnly))
        widget->setVisible(chosen && chosen->provider == Provider::Escapelife);
    for (QWidget *widget : std::as_const(m_blueRockTelOnly))
        widget->setVisible(chosen && chosen->provider == Provider::BlueRockTel);
    onTyped();
}

QString LogCallDialog::normal(const QLineEdit &input) const
{
    return normalisedNumber(input.text(), region());
}

/// The international form while it is typed; what is wrong only once there is enough of it.
void LogCallDialog::onNumber(QLineEdit &input, FormField &field)
{
    const QString number = normal(input);
    const bool isShort = input.text().trimmed().size() < 6;
    field.setHelp(isE164(number) ? lineNumberText(number) + u" · "_s + countryText(number)
                                 : tr("With country code, such as +1 305 555 1234."));
    field.setProblem(isE164(number) || isShort || input.hasFocus()
                         ? QString()
                         : tr("This is no telephone number that can be called."));
}

void LogCallDialog::onTyped()
{
    if (m_restoring || !m_save)
        return;
    m_pause.start();
    refresh();
}

/// A link that the account's system cannot have is said, not left out.
bool LogCallDialog::checkLinks()
{
    const std::optional<Account> chosen = account();
    bool areFine = true;
    for (const Link &link : std::as_const(m_links)) {
        const bool isFine = !chosen || canTake(chosen->provider, link.field, link.input->text().trimmed());
        link.form->setProblem(isFine ? QString() : notTakenSentence(chosen->provider));
        areFine = areFine && isFine;
    }
    return areFine;
}

void LogCallDialog::refresh()
{
    onNumber(*m_remote, *m_remoteField);
    onNumber(*m_line, *m_lineField);
    const bool areLinksFine = checkLinks();
    m_save->setEnabled(areLinksFine && account().has_value() && isE164(normal(*m_remote))
                       && isE164(normal(*m_line)));
}

void LogCallDialog::lookForGuest()
{
    const QString number = normal(*m_remote);
    m_guestName->hide();
    if (!m_lookup || !isE164(number))
        return;
    m_lookup(number, [self = QPointer(this), number](const QString &name) {
        if (self)
            self->onGuest(number, name);
    });
}

void LogCallDialog::onGuest(const QString &number, const QString &name)
{
    if (number != normal(*m_remote))
        return; // typed on meanwhile
    //: Below a telephone number. %1 is the guest whose number it is.
    m_guestName->setText(tr("This is %1’s number.").arg(safeLine(name, 80)));
    m_guestName->setVisible(!name.isEmpty());
}

QString LogCallDialog::inputText(const QWidget &input) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&input))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&input))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(&input))
        return box->currentData().toString();
    if (const auto *number = qobject_cast<const QSpinBox *>(&input))
        return QString::number(number->value());
    if (const auto *moment = qobject_cast<const QDateTimeEdit *>(&input))
        return moment->dateTime().toString(Qt::ISODate);
    return {};
}

void LogCallDialog::setInputText(QWidget &input, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(&input))
        line->setText(value);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&input))
        text->setPlainText(value);
    else if (auto *box = qobject_cast<QComboBox *>(&input))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *number = qobject_cast<QSpinBox *>(&input))
        number->setValue(value.toInt());
    else if (auto *moment = qobject_cast<QDateTimeEdit *>(&input))
        moment->setDateTime(QDateTime::fromString(value, Qt::ISODate));
}

void LogCallDialog::restoreDraft()
{
    m_restoring = true;
    QSettings &settings = m_services.settings;
    settings.beginGroup(draftGroup);
    for (QWidget *input : std::as_const(m_inputs)) {
        if (settings.contains(input->objectName()))
            setInputText(*input, settings.value(input->objectName()).toString());
    }
    settings.endGroup();
    m_restoring = false;
}

void LogCallDialog::saveDraft()
{
    m_pause.stop();
    QSettings &settings = m_services.settings;
    settings.beginGroup(draftGroup);
    for (const QWidget *input : std::as_const(m_inputs))
        settings.setValue(input->objectName(), inputText(*input));
    settings.endGroup();
    settings.sync();
}

void LogCallDialog::dropDraft()
{
    m_pause.stop();
    m_services.settings.remove(draftGroup);
    m_services.settings.sync();
}

void LogCallDialog::done(int result)
{
    if (!m_isLogged && m_pause.isActive())
        saveDraft();
    QDialog::done(result);
}

NewCall LogCallDialog::call() const
{
    const std::optional<Account> chosen = account();
    const bool isOutbound = m_direction->currentData().toString() == keyOf(Direction::Outbound);
    const bool isBlueRockTel = chosen && chosen->provider == Provider::BlueRockTel;
    NewCall call{.account = chosen ? chosen->id : AccountId{}, .recordingUrl = orNull(m_recording->text())};
    CallFacts &facts = call.facts;
    facts.direction = isOutbound ? Direction::Outbound : Direction::Inbound;
    facts.fromNumber = normal(isOutbound ? *m_line : *m_remote);
    facts.toNumber = normal(isOutbound ? *m_remote : *m_line);
    facts.status = callStatusFromKey(m_status->currentData().toString());
    facts.provider = u"manual"_s;
    facts.startedAt =
        fromMs(QDateTime(m_start->date(), m_start->time(), m_services.zone).toMSecsSinceEpoch());
    const Seconds length = std::chrono::minutes(m_minutes->value()) + Seconds(m_seconds->value());
    if (length > 0s) {
        facts.duration = length;
        facts.endedAt = *facts.startedAt + length;
    }
    facts.notes = orNull(m_notes->toPlainText());
    facts.summary = orNull(m_summary->toPlainText());
    facts.transcript = orNull(m_transcript->toPlainText());
    facts.guestId = orNull(m_guest->text());
    if (!isBlueRockTel)
        facts.staffId = orNull(m_staff->text());
    if (isBlueRockTel) {
        facts.summaryDetailed = orNull(m_detailed->text());
        if (const QString subject = orNull(m_subject->text()); !subject.isNull())
            facts.topics = {subject};
        if (const QString ticket = orNull(m_ticket->text()); !ticket.isNull())
            facts.references.insert(u"ticket_id"_s, ticket);
        if (const QString customer = orNull(m_customer->text()); !customer.isNull())
            facts.references.insert(u"customer_id"_s, customer);
    }
    return call;
}

void LogCallDialog::save()
{
    m_save->setEnabled(false);
    saveDraft(); // until it is on disk as a call
    const NewCall what = call();
    auto answer = m_services.store.queueCreate(what);
    QCoro::connect(std::move(answer), this, [this, what](const Result<Call> &made) { onSaved(what, made); });
}

void LogCallDialog::onSaved(const NewCall &what, const Result<Call> &made)
{
    if (!made) {
        m_messages->post(message, MessageBar::Severity::Error,
                         //: "The call": subject of a sentence about a failure.
                         sentenceFor(made.error(), tr("The call")));
        refresh();
        return;
    }
    m_isLogged = true;
    dropDraft();
    Q_EMIT logged(what, made->ref());
    accept();
}

} // namespace callboard
