// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/parser.h"

#include "models/domain/phonenumber.h"
#include "models/providers/links.h"
#include "models/providers/numbers.h"
#include "models/providers/quo/callfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace callboard::quo {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.quo")

/// Recordings and transcripts belong to calls that somebody took; on the older surface, only asking tells
/// whether a message was left.
bool mayTellMore(const CallFacts &facts, Surface surface)
{
    if (!facts.status || isLive(*facts.status))
        return false;
    return facts.answeredAt || (surface == Surface::V1 && facts.status == CallStatus::Missed);
}

ReadFacts factsReader(const Context &context)
{
    return [&context](json::Object &item, Record &record) -> tl::expected<void, QString> {
        auto facts = callFacts(item, record.ref.providerCallId, context);
        if (!facts)
            return tl::unexpected(facts.error());
        record.facts = std::move(*facts);
        record.moreExpected = isBeingMade(item) || mayTellMore(record.facts, context.surface);
        return {};
    };
}

/// The token of the next page, whatever the surface calls it.
Result<QString> nextIn(const json::Document &document)
{
    json::Object envelope;
    if (!envelope.read(document.text()))
        return failure(Error::Kind::BadReply, envelope.problem());
    const QString cursor = envelope.text("nextCursor");
    const QString next = cursor.isNull() ? envelope.text("nextPageToken") : cursor;
    if (!envelope.problem().isNull())
        return failure(Error::Kind::BadReply, envelope.problem());
    return next;
}

Result<QJsonArray> dataIn(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
    if (!data.isArray())
        return failure(Error::Kind::BadReply, u"data: missing"_s);
    return data.toArray();
}

QString tokenIn(const QByteArray &body)
{
    const QString token = QJsonDocument::fromJson(body).object().value("nextPageToken"_L1).toString();
    return token.isEmpty() ? QString() : token;
}

QString nameIn(const QJsonValue &person)
{
    return (person["firstName"_L1].toString() + u' ' + person["lastName"_L1].toString()).trimmed();
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

ProviderGuest guestIn(const QJsonObject &contact, const QString &region)
{
    const QJsonValue inner = contact.value("defaultFields"_L1);
    const QJsonValue fields = inner.isObject() ? inner : QJsonValue(contact);
    ProviderGuest guest;
    guest.providerGuestId = orNull(contact.value("id"_L1).toString());
    const QString name = nameIn(fields);
    guest.name = orNull(name.isEmpty() ? fields["company"_L1].toString() : name);
    guest.phone = rememberedNumber(fields["phoneNumbers"_L1][0]["value"_L1].toString(), region);
    guest.email = orNull(fields["emails"_L1][0]["value"_L1].toString());
    guest.raw = QJsonDocument(contact).toJson(QJsonDocument::Compact);
    return guest;
}

} // namespace

QByteArray withoutSignedLinks(QByteArrayView raw)
{
    return withoutLinks(raw, {"recordingUrl", "url"});
}

Result<RecordPage> parseCallPage(const QByteArray &body, const Context &context)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data"});
    if (!items)
        return tl::unexpected(items.error());
    const Result<QString> next = nextIn(document);
    if (!next)
        return tl::unexpected(next.error());
    RecordPage page = readRecords(*items, context.reading.account, "id", factsReader(context));
    for (Record &record : page.records)
        record.raw = withoutSignedLinks(record.raw);
    for (SetAsideItem &item : page.setAside)
        item.raw = withoutSignedLinks(item.raw);
    page.nextToken = *next;
    return page;
}

Result<Record> parseCall(const QByteArray &body, const Context &context)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"data"});
    Result<Record> record = readRecord(item, context.reading.account, "id", factsReader(context));
    if (record)
        record->raw = withoutSignedLinks(record->raw);
    return record;
}

Result<TokenPage<Pair>> parseConversations(const QByteArray &body)
{
    const Result<QJsonArray> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    TokenPage<Pair> page{{}, tokenIn(body)};
    for (const QJsonValue &conversation : *data) {
        const QString lineId = conversation["phoneNumberId"_L1].toString();
        for (const QJsonValue &participant : conversation["participants"_L1].toArray()) {
            const Pair pair{lineId, participant.toString()};
            if (!lineId.isEmpty() && isE164(pair.participant) && !page.items.contains(pair))
                page.items << pair;
        }
    }
    return page;
}

Result<TokenPage<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading)
{
    const Result<QJsonArray> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    TokenPage<ProviderGuest> page{{}, tokenIn(body)};
    for (const QJsonValue &contact : *data) {
        const ProviderGuest guest = guestIn(contact.toObject(), reading.region);
        if (guest.providerGuestId.isNull())
            qCWarning(log) << "A contact without an id was left out";
        else
            page.items << guest;
    }
    return page;
}

Result<QString> readUsers(const QByteArray &body, Directory &directory)
{
    const Result<QJsonArray> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    for (const QJsonValue &user : *data) {
        const QString name = nameIn(user);
        const QString shown = name.isEmpty() ? user["email"_L1].toString() : name;
        if (!user["id"_L1].toString().isEmpty() && !shown.isEmpty())
            directory.userNames.insert(user["id"_L1].toString(), shown);
    }
    return tokenIn(body);
}

Result<void> readPhoneNumbers(const QByteArray &body, const QString &region, Directory &directory)
{
    const Result<QJsonArray> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    for (const QJsonValue &line : *data) {
        const QString id = line["id"_L1].toString();
        if (!id.isEmpty())
            directory.lines.insert(id,
                                   {rememberedNumber(line["number"_L1].toString(), region),
                                    orNull(line["name"_L1].toString()),
                                    line["users"_L1][0]["id"_L1].toString()});
    }
    return {};
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QString message = root.value("message"_L1).toString();
    if (!message.isEmpty()) {
        const QString title = root.value("title"_L1).toString();
        return title.isEmpty() || title == message ? message : title + u": "_s + message;
    }
    return orNull(root.value("error"_L1)["message"_L1].toString());
}

} // namespace callboard::quo
