// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestlookup.h"

#include "models/store/guestbook.h"

#include <QCoroTask>
#include <QPointer>

namespace callboard {

namespace {

using Answer = std::function<void(const QString &)>;

QCoro::Task<void> look(QPointer<GuestBook> book, QString number, Answer answer)
{
    const Result<std::vector<GuestId>> ids = co_await book->ids(number);
    std::optional<Guest> found;
    for (const GuestId id : ids.value_or(std::vector<GuestId>())) {
        if (!book)
            co_return;
        const Result<Guest> guest = co_await book->guest(id);
        if (!guest || !guest->numbers.contains(number))
            continue;
        if (found)
            co_return answer({});
        found = *guest;
    }
    answer(found ? found->name : QString());
}

} // namespace

std::function<void(const QString &number, Answer answer)> guestLookup(GuestBook &book)
{
    return [book = QPointer<GuestBook>(&book)](const QString &number, Answer answer) {
        if (book)
            look(book, number, std::move(answer));
    };
}

} // namespace callboard
