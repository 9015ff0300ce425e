// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestcopiesform.h"

#include "models/domain/capability.h"
#include "ui/accounts/formfield.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/leadingmargins.h"

#include <QCheckBox>
#include <QCoroTask>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Known {
    QList<Account> accounts;
    QList<GuestCopy> copies;
};

QCoro::Task<Result<Known>> knownOf(QPointer<Store> store, GuestId guest)
{
    QCoro::Task<Result<QList<Account>>> asking = store->accounts();
    const Result<QList<Account>> accounts = co_await asking;
    if (!store || !accounts)
        co_return accounts ? failure(Error::Kind::Cancelled) : tl::unexpected(accounts.error());
    QCoro::Task<Result<QList<GuestCopy>>> reading = store->guestBook().copies(guest);
    const Result<QList<GuestCopy>> copies = co_await reading;
    if (!copies)
        co_return tl::unexpected(copies.error());
    const Known known{*accounts, *copies};
    co_return known;
}

QLineEdit *nameField(const QString &text, const QString &objectName)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(objectName);
    return field;
}

/// How the name was parted the last time.
std::optional<GuestFacts> lastCard(const GuestCopy &copy)
{
    return copy.waiting ? copy.waiting : copy.written;
}

} // namespace

GuestCopiesForm::GuestCopiesForm(const WindowServices &services, GuestId guest, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto asking = knownOf(&services.store, guest);
    QCoro::connect(std::move(asking), this, [this](const Result<Known> &known) {
        if (known)
            load(known->accounts, known->copies);
        Q_EMIT loaded();
    });
}

void GuestCopiesForm::load(const QList<Account> &accounts, const QList<GuestCopy> &copies)
{
    for (const GuestCopy &copy : copies) {
        for (const Account &account : accounts) {
            if (account.id == copy.account)
                add(account, copy);
        }
    }
    sayWhoTakesNone(accounts);
}

void GuestCopiesForm::sayWhoTakesNone(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts) {
        if (!capabilitiesOf(account.provider).canSaveGuests)
            names << displayNameOf(account.provider);
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return;
    auto *label = new TextLabel(m_services.theme, TextLabel::Tone::Muted, this);
    label->setObjectName(u"guestKeptHere"_s);
    //: Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.
    label->setData(tr("Kept here only, because they take no guests: %1").arg(names.join(u", "_s)));
    m_column->addWidget(label);
}

void GuestCopiesForm::add(const Account &account, const GuestCopy &copy)
{
    const GuestFacts card = lastCard(copy).value_or(GuestFacts());
    Part part{.account = account, .copy = copy};
    const QString system = displayNameOf(account.provider);
    //: A box to tick. %1 is a telephone system, %2 the name of the account there.
    part.keep = new QCheckBox(
        tr("Also keep at %1 (%2)").arg(system, plainLine(account.name, 40).replace(u'&', u"&&"_s)), this);
    part.keep->setObjectName(u"guestKeep"_s);
    part.first = nameField(card.firstName, u"guestFirstName"_s);
    part.last = nameField(card.lastName, u"guestLastName"_s);
    part.details = new QWidget(this);
    part.firstField =
        new FormField(m_services.theme, wordFor(GuestColumn::FirstName), {}, part.first, part.details);
    part.lastField =
        new FormField(m_services.theme, wordFor(GuestColumn::LastName), {}, part.last, part.details);
    part.hint = new TextLabel(m_services.theme, TextLabel::Tone::Muted, part.details);
    part.hint->setObjectName(u"guestCopyHint"_s);
    part.problem = new TextLabel(m_services.theme, TextLabel::Tone::Warning, part.details);
    part.problem->setObjectName(u"guestCopyProblem"_s);
    auto *names = new QHBoxLayout;
    names->addWidget(part.firstField, 1);
    names->addWidget(part.lastField, 1);
    auto *details = new QVBoxLayout(part.details);
    details->setContentsMargins(leadingMargins(2 * Theme::space, 0, 0, 0));
    details->addLayout(names);
    details->addWidget(part.hint);
    details->addWidget(part.problem);
    m_column->addWidget(part.keep);
    m_column->addWidget(part.details);
    m_parts << part;
    part.keep->setChecked(lastCard(copy).has_value());
    suggestNames(part);
    connect(part.keep, &QCheckBox::toggled, this, [this, part] { refresh(part); });
    for (QLineEdit *field : {part.first, part.last})
        connect(field, &QLineEdit::textEdited, this, [this, part] { refresh(part); });
    refresh(part);
}

void GuestCopiesForm::setGuest(const Guest &guest)
{
    m_guest = guest;
    if (!m_nameAtFirst)
        m_nameAtFirst = guest.name;
    for (const Part &part : std::as_const(m_parts)) {
        suggestNames(part);
        refresh(part);
    }
}

/// Follows the name until somebody types here; empty where nothing tells its parts. How an unchanged name was
/// parted the last time stays.
void GuestCopiesForm::suggestNames(const Part &part)
{
    const bool isAsLastTime = lastCard(part.copy) && m_guest.name == m_nameAtFirst;
    if (!m_nameAtFirst || part.first->isModified() || part.last->isModified() || isAsLastTime)
        return;
    const GuestNames names = suggestedNames(m_guest.name);
    part.first->setText(names.first);
    part.last->setText(names.last);
}

GuestOffer GuestCopiesForm::offerOf(const Part &part) const
{
    return {.account = part.account.id, .firstName = part.first->text(), .lastName = part.last->text()};
}

/// How the provider has them, where that is not what would be sent. Empty otherwise.
QString GuestCopiesForm::otherNameThere(const Part &part) const
{
    const GuestFacts card = cardOf(m_guest, offerOf(part));
    const bool isSameName = part.copy.name.simplified() == card.firstName + u' ' + card.lastName;
    const bool isSamePhone = part.copy.phone.isEmpty() || part.copy.phone == card.phone;
    if (part.copy.name.isEmpty() || (isSameName && isSamePhone))
        return {};
    const QString name = safeLine(part.copy.name, 60);
    return part.copy.phone.isEmpty() ? name : name + u", "_s + numberText(part.copy.phone);
}

void GuestCopiesForm::refresh(const Part &part)
{
    const QString system = displayNameOf(part.account.provider);
    const auto problem = problemOf(cardOf(m_guest, offerOf(part)), part.copy);
    const bool isAboutNames =
        problem == GuestCopyProblem::FirstNameMissing || problem == GuestCopyProblem::LastNameMissing;
    part.details->setVisible(part.keep->isChecked());
    part.firstField->setProblem({});
    part.lastField->setProblem({});
    part.problem->setData(problem && !isAboutNames ? sentenceFor(*problem, system) : QString());
    part.problem->setVisible(problem && !isAboutNames);
    //: %1 is a telephone system.
    QStringList hints{tr("%1 has no field for stays and notes: these stay here.").arg(system)};
    const bool isNew = part.copy.providerGuestId.isNull();
    if (isNew && m_guest.email.isEmpty())
        hints << tr("Without an e-mail address they can be made there, but not changed from here later.");
    else if (isNew)
        hints << tr("If a guest there has this e-mail address, that guest is changed.");
    if (const QString theirs = otherNameThere(part); !theirs.isEmpty())
        //: %1 is how a telephone system has a guest at the moment: name and number.
        hints << tr("There they are %1 now; that is replaced.").arg(theirs);
    part.hint->setData(hints.join(u' '));
}

bool GuestCopiesForm::check(const Part &part)
{
    const auto problem = problemOf(cardOf(m_guest, offerOf(part)), part.copy);
    if (!problem)
        return true;
    const QString sentence = sentenceFor(*problem, displayNameOf(part.account.provider));
    const bool isFirst = problem == GuestCopyProblem::FirstNameMissing;
    const bool isLast = problem == GuestCopyProblem::LastNameMissing;
    part.firstField->setProblem(isFirst ? sentence : QString());
    part.lastField->setProblem(isLast ? sentence : QString());
    QWidget *where = isFirst ? part.first : isLast ? static_cast<QWidget *>(part.last) : part.keep;
    where->setFocus();
    return false;
}

std::optional<QList<GuestOffer>> GuestCopiesForm::offers()
{
    QList<GuestOffer> offers;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.keep->isChecked() && !check(part))
            return {};
        if (part.keep->isChecked())
            offers << offerOf(part);
        else if (part.copy.waiting)
            offers << GuestOffer{.account = part.account.id, .isKept = false};
    }
    return offers;
}

QList<GuestOffer> GuestCopiesForm::offersBefore() const
{
    QList<GuestOffer> offers;
    for (const Part &part : m_parts) {
        const auto card = lastCard(part.copy);
        const bool isTouched = part.keep->isChecked() || part.copy.waiting;
        if (card && isTouched)
            offers << GuestOffer{
                .account = part.account.id, .firstName = card->firstName, .lastName = card->lastName};
        else if (part.keep->isChecked())
            offers << GuestOffer{.account = part.account.id, .isKept = false};
    }
    return offers;
}

} // namespace callboard
