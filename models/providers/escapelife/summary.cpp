// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/callfacts.h"
#include "models/providers/escapelife/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::escapelife {

namespace {

/// A count, bare or as {"count": 3} or {"total": 3}.
std::optional<qint64> countIn(const QJsonValue &value)
{
    for (const QJsonValue &candidate : {value, value["count"_L1], value["total"_L1]}) {
        if (candidate.isDouble())
            return candidate.toInteger();
    }
    return {};
}

QJsonObject fromMap(const QJsonObject &map)
{
    QJsonObject counts;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (const std::optional<qint64> count = countIn(entry.value()))
            counts.insert(entry.key(), *count);
    }
    return counts;
}

/// [{"direction": "inbound", "count": 3}], whatever the word's key is.
QJsonObject fromList(const QJsonArray &list)
{
    QJsonObject counts;
    for (const QJsonValue &entry : list) {
        const QJsonObject fields = entry.toObject();
        const auto isWord = [](const QJsonValue &value) {
            return value.isString();
        };
        const auto word = std::find_if(fields.begin(), fields.end(), isWord);
        const std::optional<qint64> count = countIn(entry);
        if (word != fields.end() && count)
            counts.insert(word.value().toString(), *count);
    }
    return counts;
}

QJsonObject countsBy(const QJsonObject &summary, const QString &dimension)
{
    const QStringList spellings{u"by_"_s + dimension, dimension, dimension + u's', dimension + u"es"_s};
    for (const QString &key : spellings) {
        const QJsonValue value = summary.value(key);
        if (value.isObject())
            return fromMap(value.toObject());
        if (value.isArray())
            return fromList(value.toArray());
    }
    return {};
}

std::optional<qint64> totalIn(const QJsonObject &summary)
{
    for (const QLatin1StringView key : {"total"_L1, "total_calls"_L1, "count"_L1, "totals"_L1}) {
        if (const std::optional<qint64> count = countIn(summary.value(key)))
            return count;
    }
    return {};
}

QJsonObject inOurWords(const QJsonObject &bySystem)
{
    QJsonObject counts;
    for (auto entry = bySystem.begin(); entry != bySystem.end(); ++entry) {
        const QString system = systemFromVendorWord(entry.key());
        counts.insert(system, counts.value(system).toInteger() + entry.value().toInteger());
    }
    return counts;
}

qint64 sum(const QJsonObject &counts)
{
    qint64 total = 0;
    for (const QJsonValue &count : counts)
        total += count.toInteger();
    return total;
}

} // namespace

Result<QJsonObject> parseSummary(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const QLatin1StringView envelope : {"data"_L1, "summary"_L1}) {
        if (answer.value(envelope).isObject())
            answer = answer.value(envelope).toObject();
    }
    const QJsonObject byDirection = countsBy(answer, u"direction"_s);
    const std::optional<qint64> total = totalIn(answer);
    if (!total && byDirection.isEmpty())
        return failure(Error::Kind::BadReply, u"no totals in the summary"_s);
    return QJsonObject{
        {u"total"_s, total.value_or(sum(byDirection))},
        {u"by_direction"_s, byDirection},
        {u"by_status"_s, countsBy(answer, u"status"_s)},
        {u"by_provider"_s, inOurWords(countsBy(answer, u"provider"_s))},
    };
}

} // namespace callboard::escapelife
