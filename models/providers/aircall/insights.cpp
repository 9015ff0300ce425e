// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/insights.h"

#include "models/providers/numbers.h"
#include "models/providers/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard::aircall {

namespace {

tl::unexpected<Error> missing(const QString &what)
{
    return failure(Error::Kind::BadReply, what + u": missing"_s);
}

/// The object under the first of @p keys that is there.
Result<QJsonObject> part(const QByteArray &body, std::initializer_list<QLatin1StringView> keys)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const QLatin1StringView key : keys) {
        if (answer.value(key).isObject())
            return answer.value(key).toObject();
    }
    return missing(*keys.begin());
}

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::optional<std::chrono::milliseconds> offsetOf(const QJsonValue &seconds)
{
    if (!seconds.isDouble() || seconds.toDouble() < 0)
        return {};
    return std::chrono::milliseconds(std::llround(seconds.toDouble() * 1000));
}

QString speakerOf(const QJsonObject &utterance, const Speakers &speakers)
{
    const QString type = utterance["participant_type"_L1].toString();
    if (type == u"internal")
        return speakers.users.value(idOf(utterance["user_id"_L1]), speakers.hotel);
    if (type != u"external")
        return type; // "ai_voice_agent", and what may come
    return speakers.guest.isNull() ? rememberedNumber(utterance["phone_number"_L1].toString(), {})
                                   : speakers.guest;
}

Result<QJsonArray> utterancesIn(const QByteArray &body)
{
    const Result<QJsonObject> transcription = part(body, {"transcription"_L1});
    if (!transcription)
        return tl::unexpected(transcription.error());
    const QJsonValue content = transcription->value("content"_L1);
    if (content.isNull() || content.isUndefined())
        return QJsonArray();
    if (!content["utterances"_L1].isArray())
        return missing(u"utterances"_s);
    return content["utterances"_L1].toArray();
}

void insertUser(const QJsonValue &user, Speakers &speakers)
{
    const QString id = idOf(user["id"_L1]);
    const QString name = user["name"_L1].toString();
    if (!id.isEmpty() && !name.isEmpty())
        speakers.users.insert(id, name);
}

} // namespace

Speakers speakersOf(const Record &record)
{
    Speakers speakers;
    const QJsonObject call = QJsonDocument::fromJson(record.raw).object();
    for (const QLatin1StringView key :
         {"user"_L1, "assigned_to"_L1, "transferred_by"_L1, "transferred_to"_L1})
        insertUser(call.value(key), speakers);
    for (const QJsonValue &comment : call.value("comments"_L1).toArray())
        insertUser(comment["posted_by"_L1], speakers);
    speakers.hotel = record.facts.staffName.isNull() ? record.facts.references.value(u"line_name"_s)
                                                     : record.facts.staffName;
    speakers.guest = record.facts.guestName;
    return speakers;
}

QStringList unknownSpeakers(const QByteArray &transcription, const Speakers &speakers)
{
    QStringList unknown;
    for (const QJsonValue &utterance : utterancesIn(transcription).value_or(QJsonArray())) {
        const QString id = idOf(utterance["user_id"_L1]);
        if (!id.isEmpty() && !speakers.users.contains(id) && !unknown.contains(id))
            unknown << id;
    }
    return unknown;
}

Result<void> readTranscription(const QByteArray &body, const Speakers &speakers, CallFacts &facts)
{
    const Result<QJsonArray> utterances = utterancesIn(body);
    if (!utterances)
        return tl::unexpected(utterances.error());
    for (const QJsonValue &entry : *utterances) {
        const QJsonObject utterance = entry.toObject();
        const QString text = utterance["text"_L1].toString();
        if (!text.isEmpty())
            facts.segments.append({speakerOf(utterance, speakers), text, offsetOf(utterance["start_time"_L1]),
                                   offsetOf(utterance["end_time"_L1])});
    }
    facts.transcript = joinedTranscript(facts.segments);
    return {};
}

Result<void> readSummary(const QByteArray &body, CallFacts &facts)
{
    const Result<QJsonObject> summary = part(body, {"summary"_L1});
    if (!summary)
        return tl::unexpected(summary.error());
    if (const QString content = summary->value("content"_L1).toString(); !content.isEmpty())
        facts.summary = content;
    return {};
}

Result<void> readTopics(const QByteArray &body, CallFacts &facts)
{
    const Result<QJsonObject> topic = part(body, {"topic"_L1, "topics"_L1});
    if (!topic)
        return tl::unexpected(topic.error());
    for (const QJsonValue &word : topic->value("content"_L1).toArray()) {
        if (!word.toString().isEmpty())
            facts.topics << word.toString();
    }
    return {};
}

Result<void> readSentiments(const QByteArray &body, CallFacts &facts)
{
    const Result<QJsonObject> sentiment = part(body, {"sentiment"_L1, "sentiments"_L1});
    if (!sentiment)
        return tl::unexpected(sentiment.error());
    for (const QJsonValue &participant : sentiment->value("participants"_L1).toArray()) {
        if (const QString value = participant["value"_L1].toString(); !value.isEmpty())
            facts.sentiments << value;
    }
    return {};
}

Result<void> readActionItems(const QByteArray &body, CallFacts &facts)
{
    const QJsonValue items = QJsonDocument::fromJson(body).object().value("action_items"_L1);
    if (!items.isArray())
        return missing(u"action_items"_s);
    for (const QJsonValue &item : items.toArray()) {
        const QJsonValue completed = item["completed_at"_L1];
        if (const QString content = item["content"_L1].toString(); !content.isEmpty())
            facts.actionItems.append({content, !completed.isNull() && !completed.isUndefined()});
    }
    return {};
}

Result<void> readCustomSummary(const QByteArray &body, CallFacts &facts)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QLatin1StringView key("summary_template_results");
    QJsonValue results = answer.value(key);
    if (!results.isArray())
        results = answer.value("custom_summary_result"_L1)[key];
    if (!results.isArray())
        return missing(key);
    QStringList parts;
    for (const QJsonValue &result : results.toArray()) {
        const QStringList lines{result["name"_L1].toString(), result["content"_L1].toString()};
        if (!lines.last().isEmpty())
            parts << lines.join(u'\n').trimmed();
    }
    if (!parts.isEmpty())
        facts.summaryDetailed = parts.join(u"\n\n"_s);
    return {};
}

} // namespace callboard::aircall
