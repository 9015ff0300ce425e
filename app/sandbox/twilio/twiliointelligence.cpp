// SPDX-License-Identifier: GPL-3.0-or-later
// The second host: transcripts and what was understood of them.
#include "app/sandbox/twilio/twilioapi.h"
#include "app/sandbox/world/insights.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int largestPage = 1000;
constexpr int largestSentencePage = 5000;
const QString agent = u"Agent"_s;
const QString customer = u"Customer"_s;

/// The caller is on the first channel.
int channelOf(const Segment &segment, const WorldCall &call)
{
    const bool isHotel = segment.speaker == u"hotel";
    return isHotel == (call.direction == Direction::Outbound) ? 1 : 2;
}

QString secondsText(std::optional<std::chrono::milliseconds> offset)
{
    return QString::number(double(offset->count()) / 1000.0, 'f', 3);
}

QJsonObject operatorResult(const QString &type, const QString &name)
{
    return {{u"operator_type"_s, type},
            {u"name"_s, name},
            {u"predicted_label"_s, QJsonValue()},
            {u"label_probabilities"_s, QJsonObject()},
            {u"extract_results"_s, QJsonObject()},
            {u"text_generation_results"_s, QJsonValue()},
            {u"json_results"_s, QJsonValue()}};
}

QJsonObject labelled(const QString &name, const QString &label)
{
    QJsonObject result = operatorResult(u"conversation-classify"_s, name);
    result[u"predicted_label"_s] = label;
    result[u"label_probabilities"_s] = QJsonObject{{label, 0.93}};
    return result;
}

} // namespace

ApiReply TwilioApi::intelligence(const ApiRequest &request, const QStringList &parts)
{
    if (parts.value(0) != u"Transcripts" || parts.size() > 3)
        return notFound(request);
    if (request.method != "GET")
        return error(405, 20004, u"Method not allowed"_s);
    if (parts.size() == 1)
        return transcripts(request);
    const auto call = parts[1].startsWith(u"GT") ? m_book.recorded(parts[1]) : std::nullopt;
    if (!call)
        return notFound(request);
    if (parts.size() == 2)
        return jsonReply(transcriptJson(*call));
    if (parts[2] == u"Sentences")
        return metaPage(request, u"sentences"_s, sentencesOf(*call), largestSentencePage);
    if (parts[2] == u"OperatorResults")
        return metaPage(request, u"operator_results"_s, operatorResultsOf(*call), largestPage);
    return notFound(request);
}

/// Of one recording: the sandbox lists them no other way.
ApiReply TwilioApi::transcripts(const ApiRequest &request)
{
    const QString source = request.query.value(u"SourceSid"_s);
    if (!source.startsWith(u"RE"))
        return error(400, 20001, u"SourceSid is required"_s);
    const auto call = m_book.recorded(source);
    const bool has = call && twilio::hasTranscript(*call);
    return metaPage(request, u"transcripts"_s, has ? QJsonArray{transcriptJson(*call)} : QJsonArray(),
                    largestPage);
}

/// This host has absolute links, and puts them in "meta".
ApiReply TwilioApi::metaPage(const ApiRequest &request, const QString &key, const QJsonArray &items,
                             int largest) const
{
    const auto size = twilio::pageSize(request, largest);
    bool tokenOk = true;
    const QString token = request.query.value(u"PageToken"_s);
    const int start = token.isEmpty() ? 0 : token.mid(2).toInt(&tokenOk); // "PT12"
    if (!size || !tokenOk || start < 0)
        return error(400, 20001, u"Invalid paging"_s);
    const QString source = request.query.value(u"SourceSid"_s);
    const auto url = [&](int from) {
        QString text = u"http://%1/twilio%2?PageSize=%3&Page=%4"_s.arg(
            QString::fromLatin1(request.header("host")), request.path);
        text = text.arg(*size).arg(from / *size);
        if (!source.isEmpty())
            text += u"&SourceSid="_s + source;
        return from > 0 ? text + u"&PageToken=PT%1"_s.arg(from) : text;
    };
    QJsonArray page;
    for (int i = start; i < items.size() && page.size() < *size; ++i)
        page.append(items[i]);
    const int next = start + int(page.size());
    return jsonReply(
        {{key, page},
         {u"meta"_s,
          QJsonObject{{u"key"_s, key},
                      {u"page"_s, start / *size},
                      {u"page_size"_s, *size},
                      {u"url"_s, url(start)},
                      {u"first_page_url"_s, url(0)},
                      {u"next_page_url"_s, next < items.size() ? QJsonValue(url(next)) : QJsonValue()},
                      {u"previous_page_url"_s, QJsonValue()}}}});
}

QJsonObject TwilioApi::transcriptJson(const WorldCall &call) const
{
    const bool hotelCalls = call.direction == Direction::Outbound;
    const QJsonArray participants{
        QJsonObject{{u"channel_participant"_s, 1}, {u"role"_s, hotelCalls ? agent : customer}},
        QJsonObject{{u"channel_participant"_s, 2}, {u"role"_s, hotelCalls ? customer : agent}}};
    const QJsonObject properties{{u"source"_s, u"Recording"_s},
                                 {u"source_sid"_s, twilio::recordingSid(call)}};
    return {
        {u"sid"_s, twilio::transcriptSid(call)},
        {u"account_sid"_s, m_account},
        {u"service_sid"_s, twilio::sidOf(u"GA", 1)},
        {u"status"_s, u"completed"_s},
        {u"channel"_s, QJsonObject{{u"media_properties"_s, properties}, {u"participants"_s, participants}}},
        {u"language_code"_s, u"fr-FR"_s},
        {u"customer_key"_s, QJsonValue()},
        {u"media_start_time"_s, QJsonValue()},
        {u"date_created"_s, toIso(twilio::recordedAt(call))},
        {u"duration"_s, qint64(call.duration.value_or(Seconds(0)).count())},
        {u"redaction"_s, false}};
}

QJsonArray TwilioApi::sentencesOf(const WorldCall &call) const
{
    QJsonArray sentences;
    const QList<Segment> segments = insightsOf(call).segments;
    for (const Segment &segment : segments) {
        sentences.append(QJsonObject{{u"media_channel"_s, channelOf(segment, call)},
                                     {u"sentence_index"_s, int(sentences.size())},
                                     {u"start_time"_s, secondsText(segment.start)},
                                     {u"end_time"_s, secondsText(segment.end)},
                                     {u"transcript"_s, segment.text},
                                     {u"sid"_s, twilio::sidOf(u"GX", call.key + quint64(sentences.size()))},
                                     {u"confidence"_s, u"0.94"_s},
                                     {u"words"_s, QJsonValue()}});
    }
    return sentences;
}

/// Which operators there are is up to the account; this one has three.
QJsonArray TwilioApi::operatorResultsOf(const WorldCall &call) const
{
    const Insights insights = insightsOf(call);
    QJsonArray results;
    if (!insights.sentiment.isEmpty())
        results.append(labelled(u"Sentiment Analysis"_s, insights.sentiment));
    for (const QString &topic : insights.topics)
        results.append(labelled(u"Call topic"_s, topic));
    if (!call.summary.isEmpty()) {
        QJsonObject summary = operatorResult(u"text-generation"_s, u"Conversation Summary"_s);
        summary[u"text_generation_results"_s] =
            QJsonObject{{u"format"_s, u"text"_s}, {u"result"_s, call.summary}};
        results.append(summary);
    }
    return results;
}

/// Of a message there is plain text only.
void TwilioApi::addWordsTruth(QJsonObject &truth, const WorldCall &call) const
{
    const bool isUnderstood = twilio::hasTranscript(call);
    const Insights insights = isUnderstood ? insightsOf(call) : Insights();
    QJsonArray segments;
    for (const Segment &segment : insights.segments) {
        segments.append(QJsonObject{{u"speaker"_s, segment.speaker == u"hotel" ? agent : customer},
                                    {u"text"_s, segment.text},
                                    {u"start"_s, double(segment.start->count()) / 1000.0},
                                    {u"end"_s, double(segment.end->count()) / 1000.0}});
    }
    const QString plain = twilio::hasTranscription(call) ? call.transcript : QString();
    const QString spoken = isUnderstood ? joinedText(insights.segments, agent, customer) : plain;
    truth[u"segments"_s] = segments;
    truth[u"transcript"_s] = spoken.isEmpty() ? QJsonValue() : QJsonValue(spoken);
    truth[u"summary"_s] = isUnderstood && !call.summary.isEmpty() ? QJsonValue(call.summary) : QJsonValue();
    truth[u"topics"_s] = QJsonArray::fromStringList(insights.topics);
    truth[u"sentiments"_s] = insights.sentiment.isEmpty() ? QJsonArray() : QJsonArray{insights.sentiment};
}

} // namespace callboard::sandbox
