// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guest.h"

#include "models/domain/phonenumber.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Cells of tables and properties of cards may hold line breaks; names and addresses have none.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// Without NUL: a file that is full of them is taken for UTF-16.
QString trimmedOrNull(QString text)
{
    const QString trimmed = text.remove(QChar::Null).trimmed();
    return trimmed.isEmpty() ? QString() : trimmed;
}

bool saysNothing(const Stay &stay)
{
    return !stay.arrival.isValid() && !stay.departure.isValid() && stay.room.isEmpty();
}

/// An arrival after the departure is a slip: the two are exchanged.
Stay tidied(Stay stay)
{
    stay.room = trimmedOrNull(stay.room);
    if (stay.arrival.isValid() && stay.departure.isValid() && stay.departure < stay.arrival)
        std::swap(stay.arrival, stay.departure);
    return stay;
}

bool hasDay(const Stay &stay)
{
    return stay.arrival.isValid() || stay.departure.isValid();
}

int daysBetween(const Stay &stay, QDate day)
{
    if (stay.arrival.isValid() && day < stay.arrival)
        return int(day.daysTo(stay.arrival));
    if (stay.departure.isValid() && day > stay.departure)
        return int(stay.departure.daysTo(day));
    return 0;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QString textFrom(const QJsonValue &value)
{
    return trimmedOrNull(value.toString());
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject stayJson(const Stay &stay)
{
    return {{u"arrival"_s, dayOrNull(stay.arrival)},
            {u"departure"_s, dayOrNull(stay.departure)},
            {u"room"_s, textOrNull(stay.room)}};
}

Stay stayFrom(const QJsonObject &json)
{
    return {QDate::fromString(json[u"arrival"].toString(), Qt::ISODate),
            QDate::fromString(json[u"departure"].toString(), Qt::ISODate), textFrom(json[u"room"])};
}

QJsonObject contactJson(const GuestContact &contact)
{
    return {{u"account"_s, qint64(contact.account)}, {u"provider_guest_id"_s, contact.providerGuestId}};
}

GuestContact contactFrom(const QJsonObject &json)
{
    return {AccountId(json[u"account"].toInteger()), json[u"provider_guest_id"].toString()};
}

} // namespace

QString keyOf(GuestId id)
{
    return u'g' + QString::number(qint64(id));
}

std::optional<GuestId> guestIdFromKey(QStringView text)
{
    if (text.size() < 2 || text.front() != u'g')
        return {};
    const QStringView digits = text.sliced(1);
    const bool isPlain = digits.front() != u'0'
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const qint64 id = digits.toLongLong(&isNumber);
    return isPlain && isNumber ? std::optional(GuestId(id)) : std::nullopt;
}

QString keyOf(GuestOrigin origin)
{
    switch (origin) {
    case GuestOrigin::Provider:
        return u"provider"_s;
    case GuestOrigin::Matched:
        return u"matched"_s;
    case GuestOrigin::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Stay> stayOn(const QList<Stay> &stays, QDate day)
{
    std::optional<Stay> found;
    for (const Stay &stay : stays) {
        const bool covers = hasDay(stay) && daysBetween(stay, day) == 0;
        if (covers && (!found || stay.arrival > found->arrival))
            found = stay;
    }
    return found;
}

std::optional<int> daysFromStay(const QList<Stay> &stays, QDate day)
{
    std::optional<int> least;
    for (const Stay &stay : stays) {
        if (hasDay(stay))
            least = std::min(least.value_or(INT_MAX), daysBetween(stay, day));
    }
    return least;
}

Guest tidied(Guest guest, QStringView region)
{
    for (QString *text : {&guest.name, &guest.language, &guest.email})
        *text = trimmedOrNull(onOneLine(*text));
    guest.notes = trimmedOrNull(guest.notes);
    for (QString &number : guest.numbers)
        number = normalisedNumber(number, region);
    guest.numbers.removeIf([](const QString &number) { return number.isEmpty(); });
    guest.numbers.removeDuplicates();
    for (Stay &stay : guest.stays)
        stay = tidied(stay);
    guest.stays.removeIf(saysNothing);
    guest.contacts.removeIf([](const GuestContact &contact) { return contact.providerGuestId.isEmpty(); });
    return guest;
}

QJsonObject guestToJson(const Guest &guest)
{
    QJsonArray stays;
    for (const Stay &stay : guest.stays)
        stays.append(stayJson(stay));
    QJsonArray contacts;
    for (const GuestContact &contact : guest.contacts)
        contacts.append(contactJson(contact));
    return {{u"id"_s, keyOf(guest.id)},
            {u"uuid"_s, textOrNull(guest.uuid)},
            {u"name"_s, textOrNull(guest.name)},
            {u"numbers"_s, QJsonArray::fromStringList(guest.numbers)},
            {u"language"_s, textOrNull(guest.language)},
            {u"email"_s, textOrNull(guest.email)},
            {u"stays"_s, stays},
            {u"notes"_s, textOrNull(guest.notes)},
            {u"contacts"_s, contacts}};
}

Guest guestFromJson(const QJsonObject &json)
{
    Guest guest;
    guest.id = guestIdFromKey(json[u"id"].toString()).value_or(GuestId{});
    guest.uuid = textFrom(json[u"uuid"]);
    guest.name = textFrom(json[u"name"]);
    for (const QJsonValue &number : json[u"numbers"].toArray())
        guest.numbers << number.toString();
    guest.language = textFrom(json[u"language"]);
    guest.email = textFrom(json[u"email"]);
    for (const QJsonValue &stay : json[u"stays"].toArray())
        guest.stays << stayFrom(stay.toObject());
    guest.notes = textFrom(json[u"notes"]);
    for (const QJsonValue &contact : json[u"contacts"].toArray())
        guest.contacts << contactFrom(contact.toObject());
    return guest;
}

} // namespace callboard
