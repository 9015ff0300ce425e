// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/parser.h"

#include "models/providers/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::bluerocktel {

namespace {

std::optional<int> positive(json::Object &item, QByteArrayView key)
{
    const std::optional<qint64> number = item.count(key);
    if (!number || *number < 1 || *number > std::numeric_limits<int>::max())
        return {};
    return int(*number);
}

Pagination paginationIn(QByteArrayView text)
{
    json::Object item;
    if (!item.read(text))
        return {};
    Pagination place{
        positive(item, "current_page"), positive(item, "last_page"), positive(item, "per_page"), {}};
    if (item.has("next_page_url"))
        place.hasNext = true;
    else if (place.current && place.last)
        place.hasNext = *place.current < *place.last;
    return place;
}

ReadFacts factsReader(const CallReading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        record.facts = callFacts(item, record.ref.providerCallId, reading);
        if (reading.listedByChange)
            record.listedAt = momentOf(item, "updated_at", reading.zone);
        if (!record.facts.direction)
            return tl::unexpected(u"direction: missing or unknown"_s);
        return {};
    };
}

QString either(json::Object &item, QByteArrayView one, QByteArrayView other)
{
    const QString text = item.text(one).trimmed();
    return text.isEmpty() ? item.text(other).trimmed() : text;
}

QString nameOf(json::Object &item)
{
    const QStringList parts{either(item, "first_name", "firstName"), either(item, "last_name", "lastName")};
    const QString name = parts.join(u' ').trimmed();
    return name.isEmpty() ? either(item, "name", "company") : name;
}

} // namespace

Pagination parsePagination(const QByteArray &body)
{
    const json::Document document(body);
    json::Object item;
    if (!item.read(document.text()))
        return {};
    return paginationIn(item.has("meta") ? item.object("meta") : document.text());
}

Result<RecordPage> parseCallPage(const QByteArray &body, const CallReading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data"});
    if (!items)
        return tl::unexpected(items.error());
    return readRecords(*items, reading.account.account, "id", factsReader(reading));
}

Result<Record> parseCall(const QByteArray &body, const CallReading &reading)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"data"});
    return readRecord(item, reading.account.account, "id", factsReader(reading));
}

Result<QByteArray> parseLogin(const QByteArray &body)
{
    const json::Document document(body);
    json::Object item;
    const bool isObject = item.read(json::singleItem(document.text(), {"data"}));
    const QString token = isObject ? item.text("token") : QString();
    if (token.isEmpty())
        return failure(Error::Kind::BadReply, u"no token in the answer to the login"_s);
    return token.toUtf8();
}

Result<AccountFacts> parseVersion(const QByteArray &body)
{
    const json::Document document(body);
    json::Object item;
    if (!item.read(document.text()) || item.text("vendor") != u"blue_rock_tel")
        return failure(Error::Kind::BadReply, u"this is not BlueRockTEL's API"_s);
    return AccountFacts{.title = QUrl(item.text("url")).host()};
}

Result<QHash<QString, QString>> parseUsers(const QByteArray &body)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data"});
    if (!items)
        return tl::unexpected(items.error());
    QHash<QString, QString> names;
    json::Object item;
    for (const QByteArrayView raw : *items) {
        const QString name = item.read(raw) ? nameOf(item) : QString();
        if (!name.isEmpty() && !item.id("id").isNull())
            names.insert(item.id("id"), name);
    }
    return names;
}

Result<std::optional<ProviderGuest>> parseContact(const QByteArray &body, const QString &region)
{
    const json::Document document(body);
    const QByteArrayView raw = json::singleItem(document.text(), {"data"});
    json::Object item;
    if (!item.read(raw))
        return failure(Error::Kind::BadReply, item.problem());
    ProviderGuest guest;
    guest.providerGuestId = item.id("id");
    if (guest.providerGuestId.isNull())
        return std::optional<ProviderGuest>();
    guest.name = nameOf(item);
    const QString mobile = either(item, "mobile_phone", "mobilePhone");
    guest.phone =
        rememberedNumber(mobile.isEmpty() ? either(item, "landline_phone", "landlinePhone") : mobile, region);
    guest.email = either(item, "email_address", "emailAddress");
    guest.raw = raw.toByteArray();
    return std::optional<ProviderGuest>(guest);
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const QString words = fieldErrors(answer); !words.isNull())
        return words;
    const QString message = answer.value("message"_L1).toString();
    return message.isEmpty() ? answer.value("response"_L1).toString() : message;
}

} // namespace callboard::bluerocktel
