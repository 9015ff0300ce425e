// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestwords.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

class Guests {
    Q_DECLARE_TR_FUNCTIONS(Guests)
};

/// Of several, the one that is on, else the next, else the last.
std::optional<Stay> mattering(const QList<Stay> &stays, QDate today)
{
    if (const auto now = stayOn(stays, today))
        return now;
    std::optional<Stay> next;
    std::optional<Stay> last;
    for (const Stay &stay : stays) {
        if (stay.arrival > today && (!next || stay.arrival < next->arrival))
            next = stay;
        if (stay.departure.isValid() && stay.departure < today && (!last || stay.departure > last->departure))
            last = stay;
    }
    return next ? next : last;
}

QString withRoom(const QString &text, const QString &room)
{
    //: %1 is what is said about a guest's stay ("In house until Tue 17 Mar"), %2 their room.
    return room.isEmpty() ? text : Guests::tr("%1, room %2").arg(text, plainLine(room, 20));
}

} // namespace

QString wordFor(GuestColumn column)
{
    switch (column) {
    case GuestColumn::Ignored:
        //: A column of a table that is not imported.
        return Guests::tr("Leave out");
    case GuestColumn::Name:
        return Guests::tr("Name");
    case GuestColumn::FirstName:
        return Guests::tr("First name");
    case GuestColumn::LastName:
        return Guests::tr("Last name");
    case GuestColumn::Number:
        return Guests::tr("Telephone number");
    case GuestColumn::Email:
        return Guests::tr("E-mail");
    case GuestColumn::Language:
        return Guests::tr("Language");
    case GuestColumn::Arrival:
        return Guests::tr("Arrival");
    case GuestColumn::Departure:
        return Guests::tr("Departure");
    case GuestColumn::Room:
        return Guests::tr("Room");
    case GuestColumn::Notes:
        return Guests::tr("Notes");
    }
    Q_UNREACHABLE();
    return {};
}

QString reasonFor(const RejectedGuest &rejected)
{
    const QString text = plainLine(rejected.text, 80);
    switch (rejected.problem) {
    case GuestProblem::UnclosedQuote:
        return Guests::tr("A quotation mark is not closed.");
    case GuestProblem::TextAfterQuote:
        return Guests::tr("There is text behind a closing quotation mark: %1").arg(text);
    case GuestProblem::TooManyCells:
        return Guests::tr("There are more cells than columns: “%1” is one too many.").arg(text);
    case GuestProblem::TooLong:
        return Guests::tr("A cell is too long.");
    case GuestProblem::NoNameOrNumber:
        return Guests::tr("There is neither a name nor a number.");
    case GuestProblem::BadNumber:
        return Guests::tr("“%1” is no telephone number.").arg(text);
    case GuestProblem::BadDate:
        return Guests::tr("“%1” is no date.").arg(text);
    case GuestProblem::UnclosedCard:
        return Guests::tr("The card has no end.");
    case GuestProblem::NoCard:
        return Guests::tr("“%1” belongs to no card.").arg(text);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const RejectedGuest &rejected)
{
    //: A line of a file that was not imported. %1 is its number, %2 a sentence that says why.
    return Guests::tr("Line %1: %2").arg(QLocale().toString(rejected.line), reasonFor(rejected));
}

QString stayText(const QList<Stay> &stays, QDate today, const QLocale &locale)
{
    const auto stay = mattering(stays, today);
    if (!stay)
        return {};
    const auto day = [&](QDate when) {
        return dayText(when, today, locale);
    };
    if (stay->arrival.isValid() && stay->arrival > today)
        //: About a guest's stay. %1 is a day.
        return withRoom(Guests::tr("Arrives %1").arg(day(stay->arrival)), stay->room);
    if (stay->departure.isValid() && stay->departure < today)
        //: About a guest's stay that is over. %1 is the day they left.
        return withRoom(Guests::tr("Left %1").arg(day(stay->departure)), stay->room);
    if (!stay->departure.isValid())
        return withRoom(Guests::tr("In house"), stay->room);
    if (stay->departure == today)
        return withRoom(Guests::tr("Leaves today"), stay->room);
    //: About a guest's stay. %1 is the day they leave.
    return withRoom(Guests::tr("In house until %1").arg(day(stay->departure)), stay->room);
}

QString wordFor(GuestReason reason)
{
    switch (reason) {
    case GuestReason::SameNumber:
        //: Why a guest may be the caller.
        return Guests::tr("same number");
    case GuestReason::SimilarNumber:
        return Guests::tr("similar number");
    case GuestReason::SameName:
        return Guests::tr("same name");
    }
    Q_UNREACHABLE();
    return {};
}

QString originText(GuestOrigin origin, const QString &provider)
{
    switch (origin) {
    case GuestOrigin::Provider:
        //: How we know who a call was with. %1 is the name of a telephone system.
        return Guests::tr("Known to %1").arg(provider);
    case GuestOrigin::Matched:
        return Guests::tr("Found by the number");
    case GuestOrigin::Manual:
        return Guests::tr("Linked by hand");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(GuestCopyProblem problem, const QString &system)
{
    switch (problem) {
    case GuestCopyProblem::FirstNameMissing:
        //: %1 is a telephone system.
        return Guests::tr("%1 needs a first name.").arg(system);
    case GuestCopyProblem::LastNameMissing:
        //: %1 is a telephone system.
        return Guests::tr("%1 needs a last name.").arg(system);
    case GuestCopyProblem::KnownWithoutEmail:
        //: %1 is a telephone system.
        return Guests::tr("%1 changes guests by their e-mail address, and has none of this guest. What you "
                          "change stays here.")
            .arg(system);
    case GuestCopyProblem::KnownByOtherEmail:
        //: %1 is a telephone system.
        return Guests::tr("%1 knows this guest by another e-mail address. With this one it would make a "
                          "second guest.")
            .arg(system);
    case GuestCopyProblem::UnderWay:
        //: %1 is a telephone system.
        return Guests::tr("This guest was sent to %1 and no answer has come yet. Without the same e-mail "
                          "address, sending again could make a second guest.")
            .arg(system);
    }
    Q_UNREACHABLE();
    return {};
}

QString guestTitle(const QString &name, const QString &number)
{
    return name.isEmpty() ? numberText(number) : nameText(name, 120);
}

} // namespace callboard
