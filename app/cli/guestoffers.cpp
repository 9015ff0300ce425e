// SPDX-License-Identifier: GPL-3.0-or-later
// guests add|edit --at ACCOUNT: a guest is kept at a telephone system, too.
#include "app/cli/guestoffers.h"

#include "app/cli/delivery.h"
#include "models/domain/capability.h"
#include "models/store/guestbook.h"
#include "ui/guests/guestwords.h"

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

GuestCopy copyIn(const QList<GuestCopy> &copies, AccountId account)
{
    const auto found = std::find_if(copies.begin(), copies.end(),
                                    [=](const GuestCopy &copy) { return copy.account == account; });
    return found == copies.end() ? GuestCopy{.account = account} : *found;
}

/// As said now, or the last time, or as a comma tells: which word of a name is which is never guessed.
GuestNames namesOf(const Guest &guest, const GuestCopy &copy, const Arguments &arguments)
{
    if (arguments.has("first-name"_L1) || arguments.has("last-name"_L1))
        return {arguments.value("first-name"_L1), arguments.value("last-name"_L1), true};
    const auto card = copy.waiting ? copy.waiting : copy.written;
    if (card && guest.name == card->firstName + u' ' + card->lastName)
        return {card->firstName, card->lastName, true};
    const GuestNames names = suggestedNames(guest.name);
    return names.isCertain ? names : GuestNames();
}

Result<GuestOffer> offerTo(const Account &account, const Guest &guest, const GuestCopy &copy,
                           const Arguments &arguments)
{
    const QString system = displayNameOf(account.provider);
    if (!capabilitiesOf(account.provider).canSaveGuests)
        return failure(Error::Kind::NotSupported,
                       Cli::tr("%1 takes no guests; leave out --at %2 to keep them here only.")
                           .arg(system, account.name));
    const GuestNames names = namesOf(guest, copy, arguments);
    const GuestOffer offer{.account = account.id, .firstName = names.first, .lastName = names.last};
    const auto problem = problemOf(cardOf(guest, offer), copy);
    if (!problem)
        return offer;
    const bool isAboutNames =
        problem == GuestCopyProblem::FirstNameMissing || problem == GuestCopyProblem::LastNameMissing;
    return failure(Error::Kind::Invalid,
                   isAboutNames ? Cli::tr("%1 needs a first and a last name: say which is which with "
                                          "--first-name and --last-name.")
                                      .arg(system)
                                : sentenceFor(*problem, system));
}

} // namespace

QCoro::Task<Result<QList<GuestOffer>>> guestOffers(Session &session, Guest guest, Arguments arguments)
{
    QList<GuestOffer> offers;
    const QStringList names = arguments.values("at"_L1);
    if (names.isEmpty())
        co_return offers;
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    const Result<QList<GuestCopy>> copies = co_await session.store().guestBook().copies(guest.id);
    if (!copies)
        co_return tl::unexpected(copies.error());
    for (const QString &name : names) {
        const Result<Account> account = accountNamed(*accounts, name);
        if (!account)
            co_return failure(account.error().kind, Cli::tr("There is no account “%1”.").arg(name));
        const Result<GuestOffer> offer = offerTo(*account, guest, copyIn(*copies, account->id), arguments);
        if (!offer)
            co_return tl::unexpected(offer.error());
        offers << *offer;
    }
    co_return offers;
}

QCoro::Task<int> showOffered(Session &session, Guest guest, QList<GuestOffer> offers, Arguments arguments)
{
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const QHash<AccountId, QString> names = accountNames(*accounts);
    QJsonArray copies;
    QStringList lines;
    int code = Done;
    for (const GuestOffer &offer : offers) {
        const RecordRef copy{offer.account, localGuestId(guest.uuid)};
        const Delivery delivery = co_await deliver(session, copy);
        QJsonObject json = deliveryJson(delivery);
        json[u"account"_s] = names.value(offer.account);
        copies.append(json);
        //: %1 is the name of an account, %2 what became of a guest there ("sent").
        lines << Cli::tr("At %1: %2").arg(names.value(offer.account), deliveryText(delivery));
        code = qMax(code, exitCodeFor(delivery));
    }
    const Result<Guest> now = co_await session.store().guestBook().guest(guest.id);
    Output output;
    QJsonObject json = guestToJson(now.value_or(guest));
    json[u"copies"_s] = copies;
    if (arguments.has("json"_L1))
        output.json(json);
    else
        printGuest(output, now.value_or(guest));
    for (const QString &line : arguments.has("json"_L1) ? QStringList() : lines)
        output.line(printable(line));
    co_return finished(output, code);
}

} // namespace callboard
