// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditdialog.h"

#include "ui/audit/auditexport.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

const auto message = u"audit"_s;

QDateEdit *dayInput(const QString &objectName, const QString &name, QDate day)
{
    auto *input = new QDateEdit(day);
    input->setObjectName(objectName);
    input->setAccessibleName(name);
    input->setCalendarPopup(true);
    input->setEnabled(false);
    return input;
}

} // namespace

AuditDialog::AuditDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(services.store, services.clock, services.zone)
    , m_messages(new MessageBar(services.theme, this))
    , m_text(new QLineEdit(this))
    , m_action(new QComboBox(this))
    , m_byDay(new QCheckBox(tr("&Days:"), this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Audit trail"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(services.clock.now()), services.zone).date();
    m_from = dayInput(u"auditFrom"_s, tr("First day"), today.addDays(-7));
    m_to = dayInput(u"auditTo"_s, tr("Last day"), today);
    buildList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *write = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write->setObjectName(u"auditExport"_s);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_messages);
    whole->addLayout(filterRow());
    whole->addWidget(m_list, 1);
    whole->addWidget(buttons);
    resize(120 * fontMetrics().averageCharWidth(), 34 * fontMetrics().height());
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &AuditDialog::apply);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditDialog::apply);
    connect(m_byDay, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
        apply();
    });
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &AuditDialog::apply);
    connect(m_list, &QTreeView::activated, this, &AuditDialog::openCall);
    connect(write, &QPushButton::clicked, this, &AuditDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &AuditModel::failed, this, &AuditDialog::tellFailure);
    readActions();
    apply();
    m_text->setFocus();
}

QLayout *AuditDialog::filterRow()
{
    m_text->setObjectName(u"auditText"_s);
    m_text->setPlaceholderText(tr("Words, person or call"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_action->setObjectName(u"auditAction"_s);
    m_action->setAccessibleName(tr("What was done"));
    //: First choice of a list of actions: no filter.
    m_action->addItem(tr("Everything"), QString());
    m_byDay->setObjectName(u"auditByDay"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_byDay, m_from, m_to})
        row->addWidget(widget);
    return row;
}

void AuditDialog::buildList()
{
    m_list->setObjectName(u"auditList"_s);
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(true);
    const int widths[] = {20, 12, 22, 20};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column] * fontMetrics().averageCharWidth());
}

void AuditDialog::readActions()
{
    auto answer = m_services.store.auditTrail().actions();
    QCoro::connect(std::move(answer), this, [this](const Result<QStringList> &actions) {
        if (!actions)
            return;
        for (const QString &action : *actions)
            m_action->addItem(auditActionWord(action), action);
    });
}

AuditQuery AuditDialog::query() const
{
    AuditQuery query{.text = m_text->text().trimmed()};
    if (const QString action = m_action->currentData().toString(); !action.isEmpty())
        query.actions = {action};
    if (m_byDay->isChecked()) {
        query.since = fromMs(QDateTime(m_from->date(), QTime(0, 0), m_services.zone).toMSecsSinceEpoch());
        query.until =
            fromMs(QDateTime(m_to->date().addDays(1), QTime(0, 0), m_services.zone).toMSecsSinceEpoch());
    }
    return query;
}

void AuditDialog::apply()
{
    m_typing.stop();
    m_model.setQuery(query());
}

void AuditDialog::openCall()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount() || !m_model.entries().at(row).call)
        return;
    Q_EMIT callWanted(*m_model.entries().at(row).call);
    accept();
}

void AuditDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setObjectName(u"auditFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of files in a file dialog; keep what is in the brackets.
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->selectFile(u"callboard-audit.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditDialog::exportTo);
    dialog->open();
}

/// Everything that the filter lets through, not only what has been scrolled to. The export is recorded, too.
void AuditDialog::exportTo(const QString &file)
{
    auto answer = m_services.store.auditTrail().entries(query());
    QCoro::connect(std::move(answer), this, [this, file](const Result<QList<AuditEntry>> &entries) {
        if (entries)
            write(file, *entries);
        else
            tellFailure(entries.error());
    });
}

void AuditDialog::write(const QString &name, const QList<AuditEntry> &entries)
{
    const bool isJson = name.endsWith(u".json", Qt::CaseInsensitive);
    const QByteArray content = isJson ? auditAsJson(entries) : auditAsCsv(entries);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        m_messages->post(
            message, MessageBar::Severity::Error,
            //: Message. %1 is a file, %2 why it cannot be written.
            tr("%1 could not be written: %2.").arg(plainLine(name), plainLine(file.errorString())));
        return;
    }
    auto recorded = m_services.store.auditTrail().record({.action = u"export"_s, .detail = name});
    QCoro::connect(std::move(recorded), this, [this](const Result<void> &result) {
        if (!result)
            tellFailure(result.error());
    });
    m_messages->post(message, MessageBar::Severity::Success,
                     //: Message. %1 is a file.
                     tr("%n row(s) written to %1.", nullptr, int(entries.size())).arg(plainLine(name)));
}

void AuditDialog::tellFailure(const Error &error)
{
    //: "The audit trail": subject of a sentence about a failure.
    m_messages->post(message, MessageBar::Severity::Error, sentenceFor(error, tr("The audit trail")));
}

} // namespace callboard
