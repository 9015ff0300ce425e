// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/parser.h"

#include "models/providers/envelope.h"
#include "models/providers/twilio/callfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::twilio {

namespace {

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        record.facts = callFacts(item, record.ref.providerCallId, reading.region);
        if (!record.facts.direction)
            return tl::unexpected(u"direction: missing"_s);
        return {};
    };
}

/// Around the items, because a broken one must not hide the pages behind it.
Result<QString> linkAround(QByteArrayView text, const QList<QByteArrayView> &items)
{
    const json::Document around(json::envelopeOf(text, items));
    json::Object reply;
    if (!reply.read(around.text()))
        return failure(Error::Kind::BadReply, reply.problem());
    QString link = reply.text("next_page_uri");
    json::Object meta;
    if (reply.has("meta") && meta.read(reply.object("meta")))
        link = meta.text("next_page_url");
    if (!reply.problem().isNull() || !meta.problem().isNull())
        return failure(Error::Kind::BadReply, reply.problem() + meta.problem());
    return link;
}

} // namespace

Result<CallPage> parseCallPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"calls"});
    if (!items)
        return tl::unexpected(items.error());
    const Result<QString> link = linkAround(document.text(), *items);
    if (!link)
        return tl::unexpected(link.error());
    return CallPage{readRecords(*items, reading.account, "sid", factsReader(reading)), *link};
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    return readRecord(document.text(), reading.account, "sid", factsReader(reading));
}

Result<QString> parseNextLink(const QByteArray &body, QByteArrayView key)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {key});
    if (!items)
        return tl::unexpected(items.error());
    return linkAround(document.text(), *items);
}

Result<AccountFacts> parseAccount(const QByteArray &body)
{
    const json::Document document(body);
    json::Object account;
    if (!account.read(document.text()))
        return failure(Error::Kind::BadReply, account.problem());
    AccountFacts facts;
    facts.title = account.text("friendly_name");
    return facts;
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject refusal = QJsonDocument::fromJson(body).object();
    const QString words = refusal.value("message"_L1).toString();
    const int code = refusal.value("code"_L1).toInt();
    return code > 0 && !words.isEmpty() ? u"%1: %2"_s.arg(code).arg(words) : words;
}

} // namespace callboard::twilio
