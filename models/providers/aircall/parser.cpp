// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/parser.h"

#include "models/providers/aircall/callfacts.h"
#include "models/providers/links.h"
#include "models/providers/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace callboard::aircall {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.aircall")

const QString gatewayForbidden = u"Forbidden"_s;

/// Artificial intelligence listens to audio: where there is none, there is nothing to fetch.
bool mayHaveInsights(const CallFacts &facts)
{
    return facts.status && !isLive(*facts.status) && !facts.recordings.isEmpty();
}

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        auto facts = callFacts(item, record.ref.providerCallId, reading.region);
        if (!facts)
            return tl::unexpected(facts.error());
        record.facts = std::move(*facts);
        record.moreExpected = mayHaveInsights(record.facts);
        return {};
    };
}

QByteArray withoutSignedLinks(QByteArrayView raw)
{
    return withoutLinks(raw, {"recording", "voicemail", "recording_short_url", "voicemail_short_url"});
}

/// What the envelope of a list says about its length.
struct Meta {
    std::optional<qint64> total;
    bool isLast = true;
};

Result<Meta> readMeta(const json::Document &document, const PagePlace &place, qsizetype items)
{
    const QByteArrayView raw = json::singleItem(document.text(), {"meta"});
    json::Object object;
    if (raw.data() == document.text().data() || !object.read(raw))
        return failure(Error::Kind::BadReply, u"meta: missing"_s);
    Meta meta{object.integer("total"), true};
    // The server cuts a page that is too large for it, and counts in its own pages from there.
    const qint64 perPage = object.integer("per_page").value_or(place.perPage);
    if (!object.problem().isNull())
        return failure(Error::Kind::BadReply, u"meta."_s + object.problem());
    // Not by next_page_link: it is promised past the wall, and leaves out what we asked for.
    meta.isLast = items == 0 || (meta.total ? place.page * perPage >= *meta.total : items < perPage);
    return meta;
}

template<typename Item>
Result<ListPart<Item>> parseList(
    const QByteArray &body, QByteArrayView key, const PagePlace &place,
    const std::function<void(json::Object &, QByteArrayView, ListPart<Item> &)> &read)
{
    const json::Document document(body);
    const auto entries = json::listItems(document.text(), {key});
    if (!entries)
        return tl::unexpected(entries.error());
    const Result<Meta> meta = readMeta(document, place, entries->size());
    if (!meta)
        return tl::unexpected(meta.error());
    ListPart<Item> part;
    part.isLast = meta->isLast;
    json::Object item;
    for (const QByteArrayView raw : *entries) {
        if (item.read(raw))
            read(item, raw, part);
        if (!item.problem().isNull())
            qCWarning(log) << "Left out of" << key << ':' << item.problem();
    }
    return part;
}

Result<ListPart<NamedId>> parseNames(const QByteArray &body, QByteArrayView key, int page)
{
    const auto read = [](json::Object &item, QByteArrayView, ListPart<NamedId> &part) {
        const NamedId named{item.integer("id").value_or(0), item.text("name")};
        if (named.id != 0 && !named.name.isNull())
            part.items << named;
    };
    return parseList<NamedId>(body, key, {page, largestPage}, read);
}

/// The first entry's value: phone numbers and addresses are lists of {label, value}.
QString firstValue(json::Object &item, QByteArrayView key)
{
    const QByteArrayView array = item.array(key);
    const auto entries = array.isNull() ? Result<QList<QByteArrayView>>() : json::listItems(array, {});
    json::Object entry;
    return entries && !entries->isEmpty() && entry.read(entries->first()) ? entry.text("value") : QString();
}

/// UNIX seconds, or text in some answers.
std::optional<TimePoint> creationOf(json::Object &item)
{
    return item.raw("created_at").startsWith('"') ? item.time("created_at") : item.unixTime("created_at");
}

ProviderGuest guestIn(json::Object &item, QByteArrayView raw, const QString &region)
{
    ProviderGuest guest;
    guest.providerGuestId = item.id("id");
    guest.name = (item.text("first_name") + u' ' + item.text("last_name")).trimmed();
    if (guest.name.isEmpty())
        guest.name = item.text("company_name");
    guest.phone = rememberedNumber(firstValue(item, "phone_numbers"), region);
    guest.email = firstValue(item, "emails");
    guest.raw = raw.toByteArray();
    return guest;
}

} // namespace

Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading, const PagePlace &place)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"calls"});
    if (!items)
        return tl::unexpected(items.error());
    const Result<Meta> meta = readMeta(document, place, items->size());
    if (!meta)
        return tl::unexpected(meta.error());
    RecordPage page = readRecords(*items, reading.account, "id", factsReader(reading));
    for (Record &record : page.records)
        record.raw = withoutSignedLinks(record.raw);
    for (SetAsideItem &item : page.setAside)
        item.raw = withoutSignedLinks(item.raw);
    page.tooMany = meta->total.value_or(0) >= wall;
    const std::optional<PagePlace> next = place.next();
    if (!meta->isLast && next)
        page.nextToken = tokenOf(*next);
    page.tooMany = page.tooMany || (!meta->isLast && !next);
    return page;
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"call"});
    Result<Record> record = readRecord(item, reading.account, "id", factsReader(reading));
    if (record)
        record->raw = withoutSignedLinks(record->raw);
    return record;
}

QStringList commentsIn(const QByteArray &rawCall)
{
    QStringList comments;
    const QJsonArray entries = QJsonDocument::fromJson(rawCall).object().value("comments"_L1).toArray();
    for (const QJsonValue &entry : entries)
        comments << entry["content"_L1].toString();
    return comments;
}

Result<ListPart<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading,
                                              const PagePlace &place)
{
    const auto read = [&reading](json::Object &item, QByteArrayView raw, ListPart<ProviderGuest> &part) {
        const ProviderGuest guest = guestIn(item, raw, reading.region);
        if (const auto created = creationOf(item))
            part.lastCreatedAt = created;
        if (!guest.providerGuestId.isNull() && item.problem().isNull())
            part.items << guest;
    };
    return parseList<ProviderGuest>(body, "contacts", place, read);
}

Result<ListPart<NamedId>> parseTags(const QByteArray &body, int page)
{
    return parseNames(body, "tags", page);
}

Result<ListPart<NamedId>> parseUsers(const QByteArray &body, int page)
{
    return parseNames(body, "users", page);
}

Result<void> parsePing(const QByteArray &body)
{
    if (QJsonDocument::fromJson(body).object().value("ping"_L1).toString() != u"pong")
        return failure(Error::Kind::BadReply, u"not Aircall's answer to a ping"_s);
    return {};
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList words;
    for (const QLatin1StringView key : {"error"_L1, "troubleshoot"_L1}) {
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            words << text;
    }
    if (words.isEmpty() && !object.value("message"_L1).toString().isEmpty())
        words << object.value("message"_L1).toString();
    return words.isEmpty() ? QString() : words.join(u": "_s);
}

bool isWrongCredentials(const Error &error)
{
    return error.httpStatus == 403 && error.detail == gatewayForbidden;
}

} // namespace callboard::aircall
