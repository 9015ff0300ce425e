// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/erasuredialog.h"

#include "models/domain/account.h"
#include "models/store/osuser.h"
#include "models/store/privacy.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Erasure {
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

QStringList countLines(int calls, int recordings, int transcripts, int notes)
{
    return {Erasure::tr("%n call(s)", nullptr, calls),
            //: Part of a list of what is known about a person.
            Erasure::tr("%n of them with a recording", nullptr, recordings),
            Erasure::tr("%n of them with a transcript", nullptr, transcripts),
            Erasure::tr("%n of them with notes", nullptr, notes)};
}

QString sourceLine(const ErasurePlan::Source &source)
{
    const QString account = plainLine(source.accountName, 60);
    const QString provider = displayNameOf(source.provider);
    return source.deletesCalls
        //: %1 is the user's name of an account, %2 the telephone system.
        ? Erasure::tr("%1 (%2) is asked to delete %n call(s).", nullptr, source.calls).arg(account, provider)
        : Erasure::tr("%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.",
                      nullptr, source.calls)
              .arg(account, provider);
}

QLabel *plainText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QScrollArea *scrolling(QWidget *widget, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(widget);
    area->setAccessibleName(name);
    return area;
}

} // namespace

QStringList erasureLines(const ErasurePlan &plan)
{
    QStringList lines;
    if (!plan.name.isNull())
        //: %1 is a person's name.
        lines << Erasure::tr("Guest: %1").arg(plainLine(plan.name));
    for (const QString &number : plan.numbers)
        lines << Erasure::tr("Number: %1").arg(numberText(number));
    for (const QString &number : plan.sharedNumbers)
        lines << Erasure::tr("%1 belongs to other guests, too: only calls that were linked by hand go.")
                     .arg(numberText(number));
    lines << QString() << Erasure::tr("Here, for ever:");
    for (const QString &line : countLines(plan.calls, plan.recordings, plan.transcripts, plan.notes))
        lines << u"• "_s + line;
    if (!plan.contacts.isEmpty())
        lines << u"• "_s
                + Erasure::tr("%n contact card(s) of telephone systems", nullptr, int(plan.contacts.size()));
    if (plan.guest)
        lines << u"• "_s + Erasure::tr("the entry in the directory of guests");
    lines << u"• "_s + Erasure::tr("copies of older versions of the data files");
    if (!plan.sources.isEmpty())
        lines << QString() << Erasure::tr("At the telephone systems:");
    for (const ErasurePlan::Source &source : plan.sources)
        lines << u"• "_s + sourceLine(source);
    return lines;
}

QStringList receiptLines(const ErasureReceipt &receipt, const QTimeZone &zone)
{
    //: Title of a text that proves what was erased; %1 is its number.
    QStringList lines{Erasure::tr("Receipt %1: personal data erased").arg(receipt.id),
                      fullMomentText(receipt.at, zone)};
    if (!receipt.reference.isEmpty())
        lines << Erasure::tr("Request: %1").arg(plainLine(receipt.reference));
    if (!receipt.who.isEmpty())
        lines << Erasure::tr("Done by: %1").arg(plainLine(receipt.who));
    lines << QString() << Erasure::tr("Erased here:");
    for (const QString &line :
         countLines(receipt.calls, receipt.recordings, receipt.transcripts, receipt.notes))
        lines << u"• "_s + line;
    if (receipt.contacts > 0)
        lines << u"• "_s + Erasure::tr("%n contact card(s) of telephone systems", nullptr, receipt.contacts);
    if (!receipt.sources.isEmpty())
        lines << QString() << Erasure::tr("At the telephone systems:");
    for (const ErasurePlan::Source &source : receipt.sources)
        lines << u"• "_s + sourceLine(source);
    return lines;
}

ErasureDialog::ErasureDialog(const WindowServices &services, ErasurePerson person, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_person(std::move(person))
    , m_messages(new MessageBar(services.theme, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"erasureDialog"_s);
    setWindowTitle(tr("Erase a person's data"));
    auto *buttons = new QDialogButtonBox(this);
    m_erase = buttons->addButton(tr("&Erase for ever"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(u"eraseButton"_s);
    m_save = buttons->addButton(tr("&Save the receipt…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveReceipt"_s);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_pages->addWidget(askingPage());
    m_pages->addWidget(receiptPage());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(560, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &ErasureDialog::erase);
    connect(m_save, &QPushButton::clicked, this, &ErasureDialog::saveReceipt);
    connect(m_word, &QLineEdit::textChanged, this, &ErasureDialog::refresh);
    refresh();
    readPlan();
}

QWidget *ErasureDialog::askingPage()
{
    auto *page = new QWidget(this);
    m_what = plainText(page);
    m_what->setObjectName(u"erasurePlan"_s);
    m_what->setText(tr("Looking for what is known…"));
    m_reference = new QLineEdit(page);
    m_reference->setObjectName(u"erasureReference"_s);
    m_reference->setMaxLength(200);
    //: Inside an empty field: what the user may call the request, for the receipt.
    m_reference->setPlaceholderText(tr("such as the date of the letter; not the name"));
    m_word = new QLineEdit(page);
    m_word->setObjectName(u"erasureWord"_s);
    auto *form = new QFormLayout;
    //: Label of a field: how the person's request is known, e.g. "letter of 3 March".
    form->addRow(tr("&Request:"), m_reference);
    //: Label of a field. %1 is the word "ERASE", which must be typed to confirm.
    form->addRow(tr("&Type %1:").arg(tr("ERASE")), m_word);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(m_what, tr("What is erased")), 1);
    column->addLayout(form);
    return page;
}

QWidget *ErasureDialog::receiptPage()
{
    m_receiptText = plainText(this);
    m_receiptText->setObjectName(u"erasureReceipt"_s);
    return scrolling(m_receiptText, tr("Receipt"));
}

void ErasureDialog::readPlan()
{
    auto plan = m_services.store.privacy().plan(m_person);
    QCoro::connect(std::move(plan), this, [this](const Result<ErasurePlan> &read) { onPlan(read); });
}

void ErasureDialog::onPlan(const Result<ErasurePlan> &plan)
{
    if (!plan) {
        //: Subject of a sentence about a failure.
        m_what->setText(sentenceFor(plan.error(), tr("The person's data")));
        return;
    }
    m_plan = *plan;
    m_what->setText(m_plan->isEmpty() ? tr("Nothing is known about this person here.")
                                      : erasureLines(*m_plan).join(u'\n'));
    refresh();
}

void ErasureDialog::refresh()
{
    //: What the user types to confirm that a person's data is to be erased. One word.
    const bool isTyped = m_word->text().trimmed().compare(tr("ERASE"), Qt::CaseInsensitive) == 0;
    const bool isDone = m_receipt.has_value();
    m_erase->setEnabled(m_plan && !m_plan->isEmpty() && isTyped && !m_isBusy);
    m_erase->setVisible(!isDone);
    m_save->setVisible(isDone);
    m_reference->setEnabled(!m_isBusy);
    m_word->setEnabled(!m_isBusy && m_plan && !m_plan->isEmpty());
    if (isDone)
        m_close->setText(tr("&Close"));
}

void ErasureDialog::erase()
{
    m_isBusy = true;
    refresh();
    auto erasing =
        m_services.store.privacy().erase(*m_plan, m_reference->text().simplified(), operatingUser());
    QCoro::connect(std::move(erasing), this,
                   [this](const Result<ErasureReceipt> &receipt) { onErased(receipt); });
}

void ErasureDialog::onErased(const Result<ErasureReceipt> &receipt)
{
    m_isBusy = false;
    if (receipt) {
        m_receipt = *receipt;
        m_receiptText->setText(receiptLines(*receipt, m_services.zone).join(u'\n'));
        m_pages->setCurrentIndex(1);
        m_messages->withdraw(u"erase"_s);
        Q_EMIT erased();
    } else {
        m_messages->post(u"erase"_s, MessageBar::Severity::Error,
                         sentenceFor(receipt.error(), tr("The person's data")));
    }
    refresh();
    if (receipt)
        m_save->setFocus();
}

void ErasureDialog::saveReceipt()
{
    //: Name of a file. %1 is a number.
    const QString name = tr("erasure-receipt-%1.txt").arg(m_receipt->id);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the receipt"), name);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = receiptLines(*m_receipt, m_services.zone).join(u'\n').toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_messages->post(u"receipt"_s, MessageBar::Severity::Success, tr("The receipt is saved."));
    else
        //: %1 is a file, %2 the reason.
        m_messages->post(u"receipt"_s, MessageBar::Severity::Error,
                         tr("%1 cannot be written: %2.").arg(plainLine(path), file.errorString()));
}

} // namespace callboard
