// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guesteditor.h"

#include "models/domain/guestcsv.h"
#include "ui/format.h"
#include "ui/guests/guestcopiesform.h"
#include "ui/guests/guestwords.h"
#include "ui/settings/propertysettings.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QPlainTextEdit *textField(const QString &text, int lines, const QString &objectName, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setObjectName(objectName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 2 * Theme::space);
    return field;
}

QString dayInField(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

/// As the user's country writes days, else in any of the usual ways.
QDate dayFrom(const QString &text)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s) && text.section(QRegularExpression(u"[./-]"_s), -1).size() == 4)
        format.replace(u"yy"_s, u"yyyy"_s);
    QDate day = locale.toDate(text, format);
    if (day.isValid() && day.year() < 1970)
        day = day.addYears(100);
    return day.isValid() ? day : readableDay(text);
}

} // namespace

GuestEditor::GuestEditor(const WindowServices &services, const Guest &guest, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_before(guest)
    , m_name(new QLineEdit(guest.name, this))
    , m_isMasked(areNumbersMasked())
    , m_numbers(textField({}, 2, u"guestNumbers"_s, this))
    , m_language(new QLineEdit(guest.language, this))
    , m_email(new QLineEdit(guest.email, this))
    , m_notes(textField(guest.notes, 3, u"guestNotes"_s, this))
    , m_stays(new QVBoxLayout)
    , m_copies(new GuestCopiesForm(services, guest.id, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"guestEditor"_s);
    QStringList numbers;
    for (const QString &number : guest.numbers)
        numbers << lineOf(number);
    m_numbers->setPlainText(numbers.join(u'\n'));
    setWindowTitle(guest.id == GuestId{} ? tr("New guest") : tr("Guest"));
    m_name->setObjectName(u"guestName"_s);
    m_language->setObjectName(u"guestLanguage"_s);
    //: In the empty field for a guest's language.
    m_language->setPlaceholderText(tr("such as de or German"));
    m_email->setObjectName(u"guestEmail"_s);
    //: In the empty field for a guest's telephone numbers.
    m_numbers->setPlaceholderText(tr("one on each line"));
    m_problem->setObjectName(u"guestProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_stays->setSpacing(Theme::space / 2);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Theme::space);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Telephone"), m_numbers);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&E-mail"), m_email);
    for (const Stay &stay : guest.stays)
        addStay(stay);
    addStay({});
    form->addRow(tr("Stays"), m_stays);
    form->addRow(tr("N&otes"), m_notes);
    form->addRow(m_copies);
    for (QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::textChanged, this, &GuestEditor::showCopies);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, &GuestEditor::showCopies);
    connect(m_copies, &GuestCopiesForm::loaded, this, &GuestEditor::showCopies);
    showCopies();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &GuestEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GuestEditor::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(2 * Theme::space);
    whole->addLayout(form);
    whole->addWidget(m_problem);
    whole->addWidget(buttons);
    setMinimumWidth(460);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, services.theme.error());
    m_problem->setPalette(warning);
}

QLineEdit *GuestEditor::dayField(QDate day, const QString &name)
{
    auto *field = new QLineEdit(dayInField(day), this);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

/// There is always an empty row at the end.
void GuestEditor::addStay(const Stay &stay)
{
    StayRow row{dayField(stay.arrival, wordFor(GuestColumn::Arrival)),
                dayField(stay.departure, wordFor(GuestColumn::Departure)), new QLineEdit(stay.room, this)};
    row.room->setPlaceholderText(wordFor(GuestColumn::Room));
    row.room->setAccessibleName(wordFor(GuestColumn::Room));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space / 2);
    for (QLineEdit *field : {row.arrival, row.departure, row.room})
        line->addWidget(field, field == row.room ? 2 : 3);
    m_stays->addLayout(line);
    m_stayRows << row;
}

void GuestEditor::say(const QString &problem, QWidget *where)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (where)
        where->setFocus();
}

bool GuestEditor::readDay(QLineEdit *field, QDate &day)
{
    const QString text = field->text().trimmed();
    day = text.isEmpty() ? QDate() : dayFrom(text);
    if (text.isEmpty() || day.isValid())
        return true;
    //: %1 is what was typed where a day is expected, %2 an example of a day.
    say(tr("“%1” is no date. Write it like %2.").arg(plainLine(text, 40), dayInField(QDate(2026, 3, 16))),
        field);
    return false;
}

/// Of numbers without a country code.
QString GuestEditor::typedCountry() const
{
    return PropertySettings::read(m_services.settings).typedCountry();
}

/// Of a number that is known already.
QString GuestEditor::lineOf(const QString &number) const
{
    return m_isMasked ? maskedNumber(internationalFormat(number)) : number;
}

/// A line that is as it was stands for its number, masked or not.
QString GuestEditor::typedNumbers() const
{
    QStringList known = m_before.numbers;
    QStringList lines = m_numbers->toPlainText().split(u'\n');
    for (QString &line : lines) {
        const auto same = std::find_if(known.cbegin(), known.cend(), [&](const QString &number) {
            return lineOf(number) == line.trimmed();
        });
        if (same != known.cend()) {
            line = *same;
            known.erase(same);
        }
    }
    return lines.join(u'\n');
}

std::optional<Guest> GuestEditor::typed()
{
    Guest guest = m_before;
    guest.name = m_name->text();
    guest.email = m_email->text();
    guest.notes = m_notes->toPlainText();
    guest.language = readableLanguage(m_language->text());
    if (guest.language.isNull() && !m_language->text().trimmed().isEmpty()) {
        say(tr("“%1” is no language that is known here. Write its name, or its code such as de.")
                .arg(plainLine(m_language->text(), 40)),
            m_language);
        return {};
    }
    QString bad;
    const auto numbers = readableNumbers(typedNumbers(), typedCountry(), bad);
    if (!numbers) {
        say(tr("“%1” is no telephone number.").arg(plainLine(bad, 40)), m_numbers);
        return {};
    }
    guest.numbers = *numbers;
    guest.stays.clear();
    for (const StayRow &row : std::as_const(m_stayRows)) {
        Stay stay{.room = row.room->text()};
        if (!readDay(row.arrival, stay.arrival) || !readDay(row.departure, stay.departure))
            return {};
        guest.stays << stay;
    }
    guest = tidied(guest);
    if (guest.name.isNull() && guest.numbers.isEmpty()) {
        say(tr("A guest needs a name or a telephone number."), m_name);
        return {};
    }
    return guest;
}

/// Leaves out what cannot be read yet.
void GuestEditor::showCopies()
{
    Guest guest = m_before;
    guest.name = m_name->text();
    guest.email = m_email->text();
    QString bad;
    guest.numbers = readableNumbers(typedNumbers(), typedCountry(), bad).value_or(QStringList());
    guest.language = readableLanguage(m_language->text());
    m_copies->setGuest(tidied(guest));
}

void GuestEditor::accept()
{
    const auto guest = typed();
    if (!guest)
        return;
    m_copies->setGuest(*guest);
    const auto offers = m_copies->offers();
    if (!offers)
        return;
    m_save->setEnabled(false);
    auto saving = m_services.store.guestBook().save(*guest, *offers);
    QCoro::connect(std::move(saving), this,
                   [this, offers = *offers](const Result<Guest> &result) { onSaved(result, offers); });
}

void GuestEditor::onSaved(const Result<Guest> &guest, const QList<GuestOffer> &offers)
{
    m_save->setEnabled(true);
    if (guest) {
        Q_EMIT saved(m_before, *guest, offers, m_copies->offersBefore());
        QDialog::accept();
    } else if (guest.error().kind == Error::Kind::Conflict) {
        say(tr("This contact of a telephone system belongs to another guest."), nullptr);
    } else {
        //: "The guest": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
        say(sentenceFor(guest.error(), tr("The guest")), nullptr);
    }
}

} // namespace callboard
