// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/guestnames.h"

#include "models/domain/phonenumber.h"

namespace callboard {

int noGuest(const Error &error, const QString &name)
{
    if (error.kind == Error::Kind::NotFound)
        tell(Cli::tr("There is no guest “%1”.").arg(name));
    else if (error.kind == Error::Kind::Conflict)
        tell(Cli::tr("Several guests are called “%1”; say which by its number, such as g17.").arg(name));
    else
        tell(error, name);
    return Failed;
}

QCoro::Task<Result<Guest>> guestNamed(GuestBook &book, QString text)
{
    if (const auto id = guestIdFromKey(text))
        co_return co_await book.guest(*id);
    const Result<std::vector<GuestId>> ids = co_await book.ids(text);
    if (!ids)
        co_return tl::unexpected(ids.error());
    std::optional<Guest> found;
    const QString number = normalisedNumber(text);
    for (const GuestId id : *ids) {
        const Result<Guest> guest = co_await book.guest(id);
        const bool isMeant =
            guest && (guest->name.compare(text, Qt::CaseInsensitive) == 0 || guest->numbers.contains(number));
        if (isMeant && found)
            co_return failure(Error::Kind::Conflict, text);
        if (isMeant)
            found = *guest;
    }
    if (!found)
        co_return failure(Error::Kind::NotFound, text);
    const Guest only = *found;
    co_return only;
}

} // namespace callboard
