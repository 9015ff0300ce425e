// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/parser.h"

#include "models/providers/escapelife/callfacts.h"
#include "models/providers/numbers.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace callboard::escapelife {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.escapelife")

QString directionProblem(json::Object &item)
{
    const QString word = item.text("direction");
    return word.isNull() ? u"direction: missing"_s : u"direction: unknown word \"%1\""_s.arg(word.left(40));
}

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        record.facts = callFacts(item, record.ref.providerCallId, reading.region);
        if (!record.facts.direction)
            return tl::unexpected(directionProblem(item));
        return {};
    };
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
    return readRecords(*items, reading.account, "id", factsReader(reading));
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"data", "call"});
    return readRecord(item, reading.account, "id", factsReader(reading));
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

Result<ProviderGuest> parseGuest(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const QByteArrayView raw = json::singleItem(document.text(), {"data", "guest"});
    json::Object item;
    const ProviderGuest guest = item.read(raw) ? readGuest(item, raw, reading.region) : ProviderGuest();
    const QString problem = problemOf(item, guest);
    if (!problem.isNull())
        return failure(Error::Kind::BadReply, problem);
    return guest;
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
