// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasure.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QJsonObject sourceToJson(const ErasurePlan::Source &source)
{
    return {{u"account_id"_s, qint64(source.account)},
            {u"account"_s, source.accountName},
            {u"provider"_s, keyOf(source.provider)},
            {u"calls"_s, source.calls},
            {u"upstream"_s, source.deletesCalls ? u"asked"_s : u"cannot"_s}};
}

ErasurePlan::Source sourceFromJson(const QJsonObject &json)
{
    return {.account = AccountId(json[u"account_id"].toInteger()),
            .accountName = json[u"account"].toString(),
            .provider = providerFromKey(json[u"provider"].toString()).value_or(Provider::Escapelife),
            .calls = json[u"calls"].toInt(),
            .deletesCalls = json[u"upstream"].toString() == u"asked"};
}

} // namespace

ErasureReceipt receiptOf(const ErasurePlan &plan)
{
    return {.calls = plan.calls,
            .recordings = plan.recordings,
            .transcripts = plan.transcripts,
            .notes = plan.notes,
            .contacts = int(plan.contacts.size()),
            .sources = plan.sources};
}

QJsonObject receiptToJson(const ErasureReceipt &receipt)
{
    QJsonArray sources;
    for (const ErasurePlan::Source &source : receipt.sources)
        sources << sourceToJson(source);
    return {{u"id"_s, receipt.id},
            {u"at"_s, toIso(receipt.at)},
            {u"who"_s, receipt.who},
            {u"reference"_s, receipt.reference},
            {u"calls"_s, receipt.calls},
            {u"recordings"_s, receipt.recordings},
            {u"transcripts"_s, receipt.transcripts},
            {u"notes"_s, receipt.notes},
            {u"contacts"_s, receipt.contacts},
            {u"sources"_s, sources}};
}

ErasureReceipt receiptFromJson(const QJsonObject &json)
{
    ErasureReceipt receipt{.id = json[u"id"].toInteger(),
                           .at = fromIso(json[u"at"].toString()).value_or(TimePoint()),
                           .who = json[u"who"].toString(),
                           .reference = json[u"reference"].toString(),
                           .calls = json[u"calls"].toInt(),
                           .recordings = json[u"recordings"].toInt(),
                           .transcripts = json[u"transcripts"].toInt(),
                           .notes = json[u"notes"].toInt(),
                           .contacts = json[u"contacts"].toInt()};
    for (const QJsonValue &source : json[u"sources"].toArray())
        receipt.sources << sourceFromJson(source.toObject());
    return receipt;
}

} // namespace callboard
