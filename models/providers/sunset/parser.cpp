// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/parser.h"

#include "models/providers/envelope.h"
#include "models/providers/numbers.h"
#include "models/providers/sunset/callfacts.h"
#include "models/providers/sunset/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace callboard::sunset {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.sunset")

constexpr qint64 mostRows = 1'000'000'000;

ReadFacts factsReader(const QString &caseId, const Reading &reading)
{
    return [&reading, &caseId](json::Object &item, Record &record) -> tl::expected<void, QString> {
        const CallPlace place{caseId, record.ref.providerCallId};
        record.ref.providerCallId = idOf(place);
        record.facts = callFacts(item, record.ref.providerCallId, caseId, reading.region);
        return {};
    };
}

std::optional<int> rows(std::optional<qint64> number)
{
    return number && *number >= 0 && *number <= mostRows ? std::optional(int(*number)) : std::nullopt;
}

PageMeta readMeta(json::Object &meta)
{
    PageMeta read;
    read.size = rows(meta.count("per_page"));
    const std::optional<int> number = rows(meta.count("page"));
    const std::optional<int> pages = rows(meta.count("total_pages"));
    if (number && *number >= 1 && read.size)
        read.offset = rows(qint64(*number - 1) * *read.size);
    read.hasMore = meta.boolean("has_more");
    if (!read.hasMore && number && pages)
        read.hasMore = *number < *pages;
    return read;
}

struct List {
    QList<QByteArrayView> items;
    PageMeta meta;
};

/// Around the items, because a broken one must not hide the pages behind it.
Result<List> readList(const json::Document &document)
{
    const auto items = json::listItems(document.text(), {"data"});
    if (!items)
        return tl::unexpected(items.error());
    const json::Document around(json::envelopeOf(document.text(), *items));
    json::Object reply;
    if (!reply.read(around.text()))
        return failure(Error::Kind::BadReply, reply.problem());
    json::Object meta;
    if (!reply.has("meta") || !meta.read(reply.object("meta")))
        return failure(Error::Kind::BadReply, u"meta: missing"_s);
    List list{*items, readMeta(meta)};
    if (!meta.problem().isNull())
        return failure(Error::Kind::BadReply, u"meta."_s + meta.problem());
    return list;
}

QString nameOf(json::Object &item)
{
    const QString person = item.text("contact_person").trimmed();
    if (!person.isEmpty())
        return person;
    const QStringList parts{item.text("institution_name").trimmed(), item.text("department_name").trimmed()};
    return parts.last().isEmpty() ? parts.first() : parts.join(u", "_s);
}

ProviderGuest readContact(json::Object &item, QByteArrayView raw, const QString &region)
{
    ProviderGuest guest;
    guest.providerGuestId = item.id("id");
    guest.name = nameOf(item);
    json::Object methods;
    if (item.has("contact_methods") && methods.read(item.object("contact_methods"))) {
        guest.phone = rememberedNumber(methods.text("phone"), region);
        guest.email = methods.text("email");
    }
    guest.raw = raw.toByteArray();
    return guest;
}

} // namespace

Result<CallPage> parseCallPage(const QByteArray &body, const QString &caseId, const Reading &reading)
{
    const json::Document document(body);
    const Result<List> list = readList(document);
    if (!list)
        return tl::unexpected(list.error());
    CallPage page{readRecords(list->items, reading.account, "id", factsReader(caseId, reading)), list->meta};
    for (SetAsideItem &item : page.page.setAside) {
        if (!item.providerCallId.isEmpty() && !item.providerCallId.contains(u'/'))
            item.providerCallId = idOf({caseId, item.providerCallId});
    }
    return page;
}

Result<Record> parseCall(const QByteArray &body, const QString &caseId, const Reading &reading)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"data"});
    return readRecord(item, reading.account, "id", factsReader(caseId, reading));
}

Result<CasePage> parseCasePage(const QByteArray &body)
{
    const json::Document document(body);
    const Result<List> list = readList(document);
    if (!list)
        return tl::unexpected(list.error());
    CasePage page{{}, list->meta};
    json::Object item;
    for (const QByteArrayView raw : list->items) {
        const QString id = item.read(raw) ? item.id("id") : QString();
        if (id.isNull())
            return failure(Error::Kind::BadReply, u"a case without an id"_s); // its calls would be missing
        page.ids << id;
    }
    return page;
}

Result<ContactPage> parseContactPage(const QByteArray &body, const QString &region)
{
    const json::Document document(body);
    const Result<List> list = readList(document);
    if (!list)
        return tl::unexpected(list.error());
    ContactPage page{{}, list->meta};
    json::Object item;
    for (const QByteArrayView raw : list->items) {
        const ProviderGuest contact = item.read(raw) ? readContact(item, raw, region) : ProviderGuest();
        if (item.problem().isNull() && !contact.providerGuestId.isNull())
            page.contacts << contact;
        else
            qCWarning(log) << "A contact was left out:" << item.problem();
    }
    return page;
}

Result<AccountFacts> parseProfile(const QByteArray &body)
{
    const json::Document document(body);
    json::Object profile;
    if (!profile.read(json::singleItem(document.text(), {"data", "user"})))
        return failure(Error::Kind::BadReply, profile.problem());
    if (profile.id("id").isNull())
        return failure(Error::Kind::BadReply, u"a profile without an id"_s);
    AccountFacts facts;
    const QStringList names{profile.text("first_name"), profile.text("last_name")};
    facts.title = profile.text("name");
    if (facts.title.isNull())
        facts.title = names.join(u' ').trimmed();
    if (facts.title.isEmpty())
        facts.title = profile.text("email");
    return facts;
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    QStringList words{error.value("message"_L1).toString()};
    for (const QJsonValue &detail : error.value("details"_L1).toArray()) {
        const QString field = detail["field"_L1].toString();
        const QString message = detail["message"_L1].toString();
        words << (field.isEmpty() || message.isEmpty() ? field + message : field + u": "_s + message);
    }
    words.removeAll(QString());
    return words.isEmpty() ? QString() : words.join(u"; "_s);
}

} // namespace callboard::sunset
