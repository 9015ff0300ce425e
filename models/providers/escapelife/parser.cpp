// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/parser.h"

#include "models/providers/escapelife/callfacts.h"
#include "models/providers/numbers.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace callboard::escapelife {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.escapelife")

constexpr qsizetype longestSetAside = 64 * 1024;

SetAsideItem setAside(QByteArrayView raw, const QString &id, const QString &reason)
{
    return {id, raw.first(std::min(raw.size(), longestSetAside)).toByteArray(), reason};
}

QString directionProblem(json::Object &item)
{
    const QString word = item.text("direction");
    return word.isNull() ? u"direction: missing"_s : u"direction: unknown word \"%1\""_s.arg(word.left(40));
}

/// Reads one call with @p item, which is reused from row to row.
tl::expected<Record, SetAsideItem> readCall(json::Object &item, QByteArrayView raw, const Reading &reading)
{
    if (!item.read(raw))
        return tl::unexpected(setAside(raw, {}, item.problem()));
    const QString id = item.id("id");
    if (id.isNull())
        return tl::unexpected(setAside(raw, {}, item.problem().isNull() ? u"id: missing"_s : item.problem()));
    Record record{{reading.account, id}, callFacts(item, id, reading.region), {}};
    if (!item.problem().isNull())
        return tl::unexpected(setAside(raw, id, item.problem()));
    if (!record.facts.direction)
        return tl::unexpected(setAside(raw, id, directionProblem(item)));
    record.raw = raw.toByteArray();
    return record;
}

ProviderGuest readGuest(json::Object &item, QByteArrayView raw, const QString &region)
{
    ProviderGuest guest;
    guest.providerGuestId = item.id("id");
    const QStringList names{item.text("first_name").trimmed(), item.text("last_name").trimmed()};
    guest.name = names.join(u' ').trimmed();
    guest.phone = rememberedNumber(item.text("phone"), region);
    guest.email = item.text("email");
    guest.language = item.text("language");
    guest.raw = raw.toByteArray();
    return guest;
}

QString problemOf(const json::Object &item, const ProviderGuest &guest)
{
    if (!item.problem().isNull())
        return item.problem();
    return guest.providerGuestId.isNull() ? u"id: missing"_s : QString();
}

/// "body.from_number: field required"
QString wordsOf(const QJsonObject &entry)
{
    QStringList place;
    for (const QJsonValue &step : entry.value("loc"_L1).toArray())
        place.append(step.isDouble() ? QString::number(step.toInt()) : step.toString());
    if (!place.isEmpty() && place.first() == u"body")
        place.removeFirst();
    const QString message = entry.value("msg"_L1).toString();
    return place.isEmpty() ? message : place.join(u'.') + u": "_s + message;
}

} // namespace

Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data", "calls"});
    if (!items)
        return tl::unexpected(items.error());
    RecordPage page;
    page.itemCount = int(items->size());
    page.records.reserve(items->size());
    json::Object item;
    for (const QByteArrayView raw : *items) {
        auto record = readCall(item, raw, reading);
        if (record)
            page.records.append(std::move(*record));
        else
            page.setAside.append(std::move(record.error()));
    }
    return page;
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    json::Object item;
    auto record = readCall(item, json::singleItem(document.text(), {"data", "call"}), reading);
    if (!record)
        return failure(Error::Kind::BadReply, record.error().reason);
    return std::move(*record);
}

Result<QList<ProviderGuest>> parseGuestPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data", "guests"});
    if (!items)
        return tl::unexpected(items.error());
    QList<ProviderGuest> guests;
    json::Object item;
    for (const QByteArrayView raw : *items) {
        const ProviderGuest guest = item.read(raw) ? readGuest(item, raw, reading.region) : ProviderGuest();
        const QString problem = problemOf(item, guest);
        if (problem.isNull())
            guests.append(guest);
        else
            qCWarning(log) << "A guest was left out:" << problem;
    }
    return guests;
}

Result<AccountFacts> parseProperties(const QByteArray &body)
{
    const json::Document document(body);
    QByteArrayView raw = json::singleItem(document.text(), {"data", "property"});
    // A key belongs to one property, so a list of them has one entry.
    if (const auto items = json::listItems(document.text(), {"data", "properties"}))
        raw = items->isEmpty() ? QByteArrayView() : items->first();
    json::Object item;
    if (!item.read(raw))
        return failure(Error::Kind::BadReply, item.problem());
    AccountFacts facts;
    facts.title = item.text("name");
    if (facts.title.isNull())
        facts.title = item.text("title");
    facts.timeZone = item.text("timezone");
    return facts;
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonValue detail = QJsonDocument::fromJson(body).object().value("detail"_L1);
    if (detail.isString())
        return detail.toString();
    QStringList words;
    for (const QJsonValue &entry : detail.toArray())
        words.append(entry.isString() ? entry.toString() : wordsOf(entry.toObject()));
    words.removeAll(QString());
    return words.isEmpty() ? QString() : words.join(u"; "_s);
}

} // namespace callboard::escapelife
