// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/records.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestSetAside = 64 * 1024;
constexpr qint64 longestCall = 366LL * 24 * 3600; ///< Seconds.

/// Reads one call with @p item, which is reused from row to row.
tl::expected<Record, SetAsideItem> readOne(json::Object &item, QByteArrayView raw, AccountId account,
                                           QByteArrayView idKey, const ReadFacts &read)
{
    if (!item.read(raw))
        return tl::unexpected(setAside(raw, {}, item.problem()));
    const QString id = item.id(idKey);
    if (id.isNull()) {
        const QString missing = QString::fromUtf8(idKey) + u": missing"_s;
        return tl::unexpected(setAside(raw, {}, item.problem().isNull() ? missing : item.problem()));
    }
    Record record{.ref = {account, id}};
    const tl::expected<void, QString> done = read(item, record);
    if (!item.problem().isNull())
        return tl::unexpected(setAside(raw, id, item.problem()));
    if (!done)
        return tl::unexpected(setAside(raw, id, done.error()));
    record.raw = raw.toByteArray();
    return record;
}

} // namespace

SetAsideItem setAside(QByteArrayView raw, const QString &id, const QString &reason)
{
    return {id, raw.first(std::min(raw.size(), longestSetAside)).toByteArray(), reason};
}

RecordPage readRecords(const QList<QByteArrayView> &items, AccountId account, QByteArrayView idKey,
                       const ReadFacts &read)
{
    RecordPage page;
    page.itemCount = int(items.size());
    page.records.reserve(items.size());
    json::Object item;
    for (const QByteArrayView raw : items) {
        auto record = readOne(item, raw, account, idKey, read);
        if (record)
            page.records.append(std::move(*record));
        else
            page.setAside.append(std::move(record.error()));
    }
    return page;
}

Result<Record> readRecord(QByteArrayView raw, AccountId account, QByteArrayView idKey, const ReadFacts &read)
{
    json::Object item;
    auto record = readOne(item, raw, account, idKey, read);
    if (!record)
        return failure(Error::Kind::BadReply, record.error().reason);
    return std::move(*record);
}

CallStatus statusOfUnknownWord(const CallFacts &facts)
{
    return facts.endedAt ? CallStatus::Completed : CallStatus::Active;
}

std::optional<Seconds> plausibleLength(std::optional<qint64> seconds)
{
    if (!seconds || *seconds < 0 || *seconds > longestCall)
        return {};
    return Seconds(*seconds);
}

std::optional<Seconds> lengthBetween(std::optional<TimePoint> from, std::optional<TimePoint> until)
{
    if (!from || !until || *until < *from)
        return {};
    return plausibleLength(std::chrono::floor<Seconds>(*until - *from).count());
}

void deriveLengths(CallFacts &facts)
{
    facts.ring = lengthBetween(facts.startedAt, facts.answeredAt ? facts.answeredAt : facts.endedAt);
    facts.talk = lengthBetween(facts.answeredAt, facts.endedAt);
}

QString fieldErrors(const QJsonObject &answer)
{
    QStringList words;
    const QJsonObject errors = answer.value("errors"_L1).toObject();
    for (auto field = errors.begin(); field != errors.end(); ++field) {
        for (const QJsonValue &problem : field.value().toArray())
            words << field.key() + u": "_s + problem.toString();
    }
    return words.isEmpty() ? QString() : words.join(u"; "_s);
}

QString joinedTranscript(const QList<Segment> &segments)
{
    QStringList lines;
    for (const Segment &segment : segments)
        lines << (segment.speaker.isEmpty() ? segment.text : segment.speaker + u": "_s + segment.text);
    return lines.isEmpty() ? QString() : lines.join(u'\n');
}

} // namespace callboard
