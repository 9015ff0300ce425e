// SPDX-License-Identifier: GPL-3.0-or-later
// guests …: the directory, but for imports; link: who a call was with.
#include "app/cli/delivery.h"
#include "app/cli/guestnames.h"
#include "app/cli/guestoffers.h"
#include "models/domain/vcard.h"
#include "models/store/guestbook.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"

namespace callboard {

using namespace Qt::StringLiterals;

void printGuest(Output &output, const Guest &guest)
{
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output.line(cell(name, 14) + printable(value));
    };
    fact(Cli::tr("Guest"), keyOf(guest.id));
    fact(Cli::tr("Name"), guest.name);
    for (const QString &number : guest.numbers)
        fact(Cli::tr("Number"), internationalFormat(number));
    fact(Cli::tr("E-mail"), guest.email);
    fact(Cli::tr("Language"), guest.language);
    for (const Stay &stay : guest.stays) {
        const QString room = stay.room.isNull() ? QString() : Cli::tr("room %1").arg(stay.room);
        fact(Cli::tr("Stay"),
             u"%1 – %2 %3"_s.arg(stay.arrival.toString(Qt::ISODate), stay.departure.toString(Qt::ISODate),
                                 room));
    }
    if (!guest.notes.isEmpty())
        output.line(u'\n' + printableLines(guest.notes));
}

namespace {

/// @p guest with what the options say. The sentence names what is wrong.
Result<Guest> changed(Guest guest, const Arguments &arguments)
{
    const auto take = [&](QLatin1StringView option, QString &text) {
        if (arguments.has(option))
            text = arguments.value(option);
    };
    const QString parts =
        QStringList{arguments.value("first-name"_L1), arguments.value("last-name"_L1)}.join(u' ').trimmed();
    if (!parts.isEmpty() && guest.name.isNull())
        guest.name = parts;
    take("name"_L1, guest.name);
    take("email"_L1, guest.email);
    take("notes"_L1, guest.notes);
    const QString region = arguments.value("country"_L1).toUpper();
    if (arguments.has("language"_L1)) {
        guest.language = readableLanguage(arguments.value("language"_L1));
        if (guest.language.isNull())
            return failure(Error::Kind::Invalid, Cli::tr("--language needs a language such as de or pt-BR."));
    }
    for (const QString &number : arguments.values("number"_L1)) {
        const QString readable = readableNumber(number, region);
        if (readable.isNull())
            return failure(Error::Kind::Invalid, Cli::tr("“%1” is no telephone number.").arg(number));
        guest.numbers << readable;
    }
    for (const QString &number : arguments.values("remove-number"_L1))
        guest.numbers.removeAll(readableNumber(number, region));
    Stay stay{.room = arguments.value("room"_L1)};
    for (const auto &[option, day] :
         {std::pair("arrival"_L1, &stay.arrival), {"departure"_L1, &stay.departure}}) {
        if (!arguments.has(option))
            continue;
        *day = readableDay(arguments.value(option));
        if (!day->isValid())
            return failure(Error::Kind::Invalid, Cli::tr("--%1 needs a day such as 2026-03-16.").arg(option));
    }
    guest.stays << stay;
    guest = tidied(guest);
    if (guest.name.isNull() && guest.numbers.isEmpty())
        return failure(Error::Kind::Invalid, Cli::tr("A guest needs a name or a number."));
    return guest;
}

int show(const Guest &guest, const Arguments &arguments)
{
    Output output;
    if (arguments.has("json"_L1))
        output.json(guestToJson(guest));
    else
        printGuest(output, guest);
    return finished(output);
}

QCoro::Task<Result<QList<Guest>>> guestsMatching(GuestBook &book, QString text, int offset, int limit)
{
    const Result<std::vector<GuestId>> ids = co_await book.ids(text);
    if (!ids)
        co_return tl::unexpected(ids.error());
    QList<Guest> guests;
    for (size_t i = size_t(offset); i < ids->size() && guests.size() < limit; ++i) {
        const Result<Guest> guest = co_await book.guest((*ids)[i]);
        if (!guest)
            co_return tl::unexpected(guest.error());
        guests << *guest;
    }
    co_return guests;
}

QString stayOf(const Guest &guest)
{
    return plainLine(stayText(guest.stays, QDate::currentDate()), 60);
}

/// @p subject: what a failure is about.
QCoro::Task<int> saveGuest(Session &session, Guest guest, QString subject, Arguments arguments)
{
    const Result<QList<GuestOffer>> offers = co_await guestOffers(session, guest, arguments);
    if (!offers && offers.error().kind == Error::Kind::Storage)
        co_return failed(offers.error(), subject);
    if (!offers) {
        tell(offers.error().detail);
        co_return offers.error().kind == Error::Kind::Invalid ? WrongUsage : Failed;
    }
    const QList<GuestOffer> &given = *offers;
    const Result<Guest> saved = co_await session.store().guestBook().save(guest, given);
    if (!saved)
        co_return failed(saved.error(), subject);
    co_await session.store().guestBook().settled();
    if (given.isEmpty())
        co_return show(*saved, arguments);
    co_return co_await showOffered(session, *saved, given, arguments);
}

} // namespace

QCoro::Task<int> listGuests(Session &session, Arguments arguments)
{
    const Result<QList<Guest>> guests =
        co_await guestsMatching(session.store().guestBook(), arguments.value("search"_L1),
                                arguments.number("offset"_L1, 0), arguments.number("limit"_L1, INT_MAX));
    if (!guests)
        co_return failed(guests.error(), session.profile().data);
    Output output;
    QJsonArray json;
    for (const Guest &guest : *guests) {
        if (arguments.has("json"_L1))
            json.append(guestToJson(guest));
        else
            output.line(cell(keyOf(guest.id), 8) + cell(printable(guest.name), 28) + u' '
                        + cell(internationalFormat(guest.numbers.value(0)), 20) + u' ' + stayOf(guest));
    }
    if (arguments.has("json"_L1))
        output.json(json);
    co_return finished(output);
}

QCoro::Task<int> showGuest(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().first();
    const Result<Guest> guest = co_await guestNamed(session.store().guestBook(), name);
    co_return guest ? show(*guest, arguments) : noGuest(guest.error(), name);
}

QCoro::Task<int> addGuest(Session &session, Arguments arguments)
{
    const Result<Guest> wanted = changed({}, arguments);
    if (!wanted)
        co_return wrongUsage(wanted.error().detail);
    co_return co_await saveGuest(session, *wanted, session.profile().data, arguments);
}

QCoro::Task<int> editGuest(Session &session, Arguments arguments)
{
    GuestBook &book = session.store().guestBook();
    const QString name = arguments.positional().first();
    const Result<Guest> guest = co_await guestNamed(book, name);
    if (!guest)
        co_return noGuest(guest.error(), name);
    const Result<Guest> wanted = changed(*guest, arguments);
    if (!wanted)
        co_return wrongUsage(wanted.error().detail);
    co_return co_await saveGuest(session, *wanted, name, arguments);
}

QCoro::Task<int> removeGuest(Session &session, Arguments arguments)
{
    GuestBook &book = session.store().guestBook();
    const QString name = arguments.positional().first();
    const Result<Guest> guest = co_await guestNamed(book, name);
    if (!guest)
        co_return noGuest(guest.error(), name);
    if (!arguments.has("yes"_L1))
        co_return wrongUsage(
            Cli::tr("This removes %1 from the directory; add --yes to do it.").arg(keyOf(guest->id)));
    const Result<GuestKeepsake> removed = co_await book.remove(guest->id);
    if (!removed)
        co_return failed(removed.error(), name);
    co_await book.settled();
    co_return show(*guest, arguments);
}

QCoro::Task<int> mergeGuests(Session &session, Arguments arguments)
{
    GuestBook &book = session.store().guestBook();
    QList<Guest> guests;
    for (const QString &name : arguments.positional()) {
        const Result<Guest> guest = co_await guestNamed(book, name);
        if (!guest)
            co_return noGuest(guest.error(), name);
        guests << *guest;
    }
    const Result<void> merged = co_await book.merge(guests[0].id, guests[1].id);
    if (!merged && merged.error().kind == Error::Kind::Invalid)
        co_return wrongUsage(Cli::tr("These are one guest already."));
    if (!merged)
        co_return failed(merged.error(), arguments.positional().first());
    co_await book.settled();
    const Result<Guest> both = co_await book.guest(guests[0].id);
    co_return both ? show(*both, arguments) : noGuest(both.error(), arguments.positional().first());
}

QCoro::Task<int> unmergeGuest(Session &session, Arguments arguments)
{
    GuestBook &book = session.store().guestBook();
    const QString name = arguments.positional().first();
    const auto id = guestIdFromKey(name);
    if (!id)
        co_return wrongUsage(Cli::tr("“%1” is no guest; they look like g17.").arg(name));
    const Result<void> done = co_await book.unmerge(*id);
    if (!done && done.error().kind == Error::Kind::Invalid) {
        tell(Cli::tr("%1 is not part of another guest.").arg(name));
        co_return Failed;
    }
    if (!done && done.error().kind == Error::Kind::Conflict) {
        tell(Cli::tr("%1 became part of another guest in turn; take that apart first.")
                 .arg(done.error().detail));
        co_return Failed;
    }
    if (!done)
        co_return failed(done.error(), name);
    co_await book.settled();
    const Result<Guest> guest = co_await book.guest(*id);
    co_return guest ? show(*guest, arguments) : noGuest(guest.error(), name);
}

QCoro::Task<int> exportGuests(Session &session, Arguments arguments)
{
    const Result<QList<Guest>> guests =
        co_await guestsMatching(session.store().guestBook(), arguments.value("search"_L1), 0, INT_MAX);
    if (!guests)
        co_return failed(guests.error(), session.profile().data);
    Output output;
    if (arguments.has("output"_L1)) {
        const Result<void> opened = output.openFile(arguments.value("output"_L1));
        if (!opened)
            co_return failed(opened.error(), arguments.value("output"_L1));
    }
    const QString format = arguments.value("format"_L1, u"csv"_s);
    if (format == u"vcard")
        output.write(guestsToVCards(*guests));
    else if (format == u"csv")
        output.write(guestsToCsv(*guests).toUtf8());
    QJsonArray json;
    for (const Guest &guest : *guests)
        json.append(guestToJson(guest));
    if (format == u"json")
        output.json(json);
    co_return finished(output);
}

QCoro::Task<int> linkCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const bool isUnlink = arguments.has("unlink"_L1);
    if (isUnlink == arguments.has("guest"_L1))
        co_return wrongUsage(Cli::tr("link needs one of --guest G or --unlink."));
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    GuestBook &book = session.store().guestBook();
    const QList<RecordRef> calls{call->ref()};
    std::optional<Guest> guest;
    if (!isUnlink) {
        const QString name = arguments.value("guest"_L1);
        const Result<Guest> named = co_await guestNamed(book, name);
        if (!named)
            co_return noGuest(named.error(), name);
        guest = *named;
    }
    auto linking = guest ? book.link(calls, guest->id) : book.unlink(calls);
    const Result<QList<GuestLink>> linked = co_await linking;
    if (!linked)
        co_return failed(linked.error(), id);
    const bool isTold = linked->first().wroteUpstream;
    Delivery delivery;
    if (isTold)
        delivery = co_await deliver(session, *call->recordFor(Field::Guest));
    Output output;
    if (arguments.has("json"_L1)) {
        output.json(QJsonObject{{u"call"_s, call->ref().toString()},
                                {u"guest"_s, guest ? QJsonValue(keyOf(guest->id)) : QJsonValue()},
                                {u"delivery"_s, isTold ? QJsonValue(deliveryJson(delivery)) : QJsonValue()}});
    } else {
        output.line(guest ? Cli::tr("%1 was with %2.").arg(id, printable(plainLine(guest->name)))
                          : Cli::tr("%1 is linked with nobody.").arg(id));
        if (isTold)
            output.line(printable(deliveryText(delivery)));
    }
    co_return finished(output, isTold ? exitCodeFor(delivery) : int(Done));
}

} // namespace callboard
