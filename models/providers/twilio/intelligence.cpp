// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/intelligence.h"

#include "models/providers/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard::twilio {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.twilio")

constexpr double longestOffset = 366.0 * 24 * 3600; ///< Seconds.

/// Calls @p take for each item of the list under @p key that can be read.
template<typename Take> Result<void> readItems(const QByteArray &body, QByteArrayView key, Take take)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {key});
    if (!items)
        return tl::unexpected(items.error());
    json::Object item;
    for (const QByteArrayView raw : *items) {
        if (item.read(raw))
            take(item);
        if (!item.problem().isNull())
            qCWarning(log) << "Not all was understood of" << key.toByteArray() << ':' << item.problem();
    }
    return {};
}

Transcript::State stateOf(const QString &word)
{
    if (word == u"failed" || word == u"canceled" || word == u"error")
        return Transcript::State::Failed;
    const bool waits = word == u"queued" || word == u"in-progress" || word == u"new";
    return waits ? Transcript::State::BeingMade : Transcript::State::Ready;
}

/// The vendor's schema leaves open what is in a channel; where it has participants, they have names or roles.
QHash<qint64, QString> speakersOf(QByteArrayView channel)
{
    QHash<qint64, QString> speakers;
    const QJsonArray participants =
        QJsonDocument::fromJson(channel.toByteArray()).object().value("participants"_L1).toArray();
    for (const QJsonValue &participant : participants) {
        const QString name = participant["full_name"_L1].toString();
        const QString known = name.isEmpty() ? participant["role"_L1].toString() : name;
        if (!known.isEmpty())
            speakers.insert(participant["channel_participant"_L1].toInteger(), known);
    }
    return speakers;
}

std::optional<std::chrono::milliseconds> offsetOf(json::Object &item, QByteArrayView key)
{
    const std::optional<double> seconds = item.real(key);
    if (!seconds || !(*seconds >= 0 && *seconds <= longestOffset))
        return {};
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

struct Sentence {
    qint64 index;
    Segment segment;
};

/// The text of a generated result, which is {"format": "text", "result": "…"} or the text itself.
QString generatedText(const QJsonValue &results)
{
    return results.isString() ? results.toString() : results["result"_L1].toString();
}

void addResult(OperatorResults &all, json::Object &item)
{
    const QString type = item.text("operator_type");
    if (type == u"text-generation" && all.summary.isNull()) {
        // An array around it, because a value alone is no document.
        const QByteArray wrapped = "[" + item.raw("text_generation_results").toByteArray() + "]";
        const QString text = generatedText(QJsonDocument::fromJson(wrapped).array().first()).trimmed();
        all.summary = text.isEmpty() ? QString() : text;
    }
    const QString label = item.text("predicted_label");
    if (type != u"conversation-classify" || label.isNull())
        return;
    const bool isMood = item.text("name").contains(u"sentiment"_s, Qt::CaseInsensitive);
    (isMood ? all.sentiments : all.topics) << label;
}

} // namespace

Result<QList<Transcript>> parseTranscripts(const QByteArray &body)
{
    QList<Transcript> transcripts;
    const auto done = readItems(body, "transcripts", [&](json::Object &item) {
        const Transcript transcript{item.text("sid"), stateOf(item.text("status")),
                                    speakersOf(item.raw("channel"))};
        if (!transcript.sid.isNull())
            transcripts << transcript;
    });
    if (!done)
        return tl::unexpected(done.error());
    return transcripts;
}

Result<QList<Segment>> parseSentences(const QByteArray &body, const Transcript &transcript)
{
    QList<Sentence> sentences;
    const auto done = readItems(body, "sentences", [&](json::Object &item) {
        Sentence sentence{item.count("sentence_index").value_or(sentences.size()), {}};
        const std::optional<qint64> channel = item.count("media_channel");
        if (channel)
            sentence.segment.speaker = transcript.speakers.value(*channel, QString::number(*channel));
        sentence.segment.text = item.text("transcript");
        sentence.segment.start = offsetOf(item, "start_time");
        sentence.segment.end = offsetOf(item, "end_time");
        if (!sentence.segment.text.isNull())
            sentences << sentence;
    });
    if (!done)
        return tl::unexpected(done.error());
    std::stable_sort(sentences.begin(), sentences.end(),
                     [](const Sentence &a, const Sentence &b) { return a.index < b.index; });
    QList<Segment> segments;
    for (const Sentence &sentence : std::as_const(sentences))
        segments << sentence.segment;
    return segments;
}

Result<OperatorResults> parseOperatorResults(const QByteArray &body)
{
    OperatorResults all;
    const auto done = readItems(body, "operator_results", [&](json::Object &item) { addResult(all, item); });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

Result<PlainTranscription> parseTranscriptions(const QByteArray &body)
{
    PlainTranscription first;
    const auto done = readItems(body, "transcriptions", [&](json::Object &item) {
        first.isBeingMade = first.isBeingMade || item.text("status") == u"in-progress";
        if (first.text.isNull() && item.text("status") == u"completed")
            first.text = item.text("transcription_text");
    });
    if (!done)
        return tl::unexpected(done.error());
    return first;
}

} // namespace callboard::twilio
