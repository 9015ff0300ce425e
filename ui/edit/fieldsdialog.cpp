// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/fieldsdialog.h"

#include "models/domain/capability.h"
#include "ui/accounts/formfield.h"
#include "ui/edit/fieldwords.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr std::array fields{Field::Status,     Field::Summary,      Field::SummaryDetailed,
                            Field::Transcript, Field::RecordingUrl, Field::Staff,
                            Field::Ticket,     Field::Customer,     Field::Reservation};
constexpr std::array statuses{CallStatus::Completed, CallStatus::Missed, CallStatus::Voicemail,
                              CallStatus::Failed};

bool isLong(Field field)
{
    return field == Field::Summary || field == Field::SummaryDetailed || field == Field::Transcript;
}

} // namespace

FieldsDialog::FieldsDialog(const Theme &theme, const Call &call, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
{
    setObjectName(u"fieldsDialog"_s);
    setWindowTitle(tr("Change what is known of this call"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::space * 3 / 2);
    for (const Field field : fields)
        addField(theme, *column, field);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveFields"_s);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    resize(70 * fontMetrics().averageCharWidth(), 34 * fontMetrics().height());
    connect(buttons, &QDialogButtonBox::rejected, this, &FieldsDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saveWanted(edits());
        accept();
    });
    refresh();
    if (!m_inputs.isEmpty())
        m_inputs.first().widget->setFocus();
}

/// A recording's address is never kept: where no system takes it, there is nothing to type.
void FieldsDialog::addField(const Theme &theme, QLayout &column, Field field)
{
    const std::optional<QString> value = fieldValue(m_call, field);
    if (!value && !m_call.recordFor(field))
        return;
    const QString before = value.value_or(QString());
    QWidget *input = inputFor(field, before);
    input->setObjectName(u"field_"_s + keyOf(field));
    auto *form = new FormField(theme, wordFor(field), hintFor(field), input);
    m_inputs.append({field, before, input, form});
    column.addWidget(form);
}

QWidget *FieldsDialog::inputFor(Field field, const QString &value)
{
    if (field == Field::Status) {
        auto *box = new QComboBox;
        for (const CallStatus status : statuses)
            box->addItem(wordFor(status), keyOf(status));
        if (box->findData(value) < 0)
            box->insertItem(0,
                            value.isEmpty()
                                ? QString()
                                : wordFor(callStatusFromKey(value).value_or(CallStatus::Completed)),
                            value);
        box->setCurrentIndex(box->findData(value));
        connect(box, &QComboBox::currentIndexChanged, this, &FieldsDialog::refresh);
        return box;
    }
    if (isLong(field)) {
        auto *text = new QPlainTextEdit(value);
        text->setTabChangesFocus(true);
        text->setFixedHeight((field == Field::Transcript ? 8 : 5) * fontMetrics().lineSpacing());
        connect(text, &QPlainTextEdit::textChanged, this, &FieldsDialog::refresh);
        return text;
    }
    auto *line = new QLineEdit(value);
    connect(line, &QLineEdit::textChanged, this, &FieldsDialog::refresh);
    return line;
}

/// Whose system a change is sent to; absent: none takes it.
std::optional<Provider> FieldsDialog::targetOf(Field field) const
{
    const std::optional<RecordRef> target = m_call.recordFor(field);
    for (const RecordInfo &record : m_call.records) {
        if (target == record.ref)
            return record.provider;
    }
    return {};
}

QString FieldsDialog::hintFor(Field field) const
{
    const std::optional<Provider> target = targetOf(field);
    if (!target)
        //: Help below a line: no telephone system accepts a change of this field.
        return tr("Kept here only: the call's telephone system takes no changes of this.");
    const QString system = displayNameOf(*target);
    if (field == Field::RecordingUrl)
        //: Help below a line. %1 is a telephone system.
        return tr("A new address for the recording, sent to %1. The present one is never shown.").arg(system);
    if (capabilitiesOf(*target).appendOnly.contains(field))
        return tr("%1 lets words be added, but not changed.").arg(system);
    if (capabilitiesOf(*target).numbered.contains(field))
        //: Help below a line for the number of a ticket or customer. %1 is a telephone system.
        return tr("Its number at %1, where it is sent. Leave it empty for none.").arg(system);
    return tr("Sent to %1.").arg(system);
}

/// What was there before is not ours to judge.
bool FieldsDialog::canBeSent(const Input &input) const
{
    const std::optional<Provider> target = targetOf(input.field);
    const QString value = valueOf(input);
    return !target || value == input.before || canTake(*target, input.field, value);
}

QString FieldsDialog::valueOf(const Input &input) const
{
    if (const auto *box = qobject_cast<QComboBox *>(input.widget))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input.widget))
        return text->document()->isModified() ? text->toPlainText() : input.before; // to the byte
    const auto *line = qobject_cast<QLineEdit *>(input.widget);
    return line->isModified() ? line->text().trimmed() : input.before;
}

QList<Edit> FieldsDialog::edits() const
{
    QList<Edit> result;
    for (const Input &input : m_inputs) {
        const QString value = valueOf(input);
        const bool isSame = value == input.before || (value.isEmpty() && input.before.isEmpty());
        if (!isSame)
            result << Edit{m_call.ref(), input.field, input.before, value};
    }
    return result;
}

void FieldsDialog::refresh()
{
    if (!m_save)
        return;
    bool areFine = true;
    for (const Input &input : std::as_const(m_inputs)) {
        const bool isFine = canBeSent(input);
        areFine = areFine && isFine;
        input.form->setProblem(isFine ? QString() : notTakenSentence(*targetOf(input.field)));
    }
    m_save->setEnabled(areFine && !edits().isEmpty());
}

void FieldsDialog::reject()
{
    if (edits().isEmpty()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("What you typed is not saved yet."), QMessageBox::Cancel, this);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    save->setEnabled(m_save->isEnabled()); // what would be refused is mended first
    QPushButton *drop = question->addButton(tr("Do&n’t save"), QMessageBox::DestructiveRole);
    connect(save, &QPushButton::clicked, this, [this] { m_save->click(); });
    connect(drop, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace callboard
