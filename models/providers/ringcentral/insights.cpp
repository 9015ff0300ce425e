// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/insights.h"

#include "models/providers/records.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

/// The objects in an array; other things in it are left out.
template<typename Take> void eachIn(QByteArrayView array, Take take)
{
    const auto items = json::listItems(array, {});
    if (!items)
        return;
    json::Object item;
    for (const QByteArrayView raw : *items) {
        if (item.read(raw))
            take(item);
    }
}

QHash<QString, QString> speakersIn(json::Object &record)
{
    QHash<QString, QString> names;
    eachIn(record.array("speakerInfo"),
           [&](json::Object &speaker) { names.insert(speaker.id("speakerId"), speaker.text("name")); });
    return names;
}

std::optional<std::chrono::milliseconds> offsetIn(json::Object &item, QByteArrayView key)
{
    constexpr double longest = 7 * 24 * 3600;
    const std::optional<double> seconds = item.real(key);
    if (!seconds || !(*seconds >= 0) || *seconds > longest)
        return {};
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

/// The values of an insight: [{"value": …}].
QStringList valuesIn(json::Object &insights, QByteArrayView key)
{
    QStringList values;
    eachIn(insights.array(key), [&](json::Object &item) { values << item.text("value"); });
    values.removeAll(QString());
    return values;
}

void append(QString &text, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    text += (text.isEmpty() ? QString() : u"\n"_s) + lines.join(u'\n');
}

void readTranscript(json::Object &insights, const QHash<QString, QString> &speakers, CallFacts &facts)
{
    eachIn(insights.array("Transcript"), [&](json::Object &turn) {
        const QString id = turn.id("speakerId");
        const QString name = speakers.value(id);
        const QString text = turn.text("text");
        if (!text.isNull())
            facts.segments.append(
                {name.isNull() ? id : name, text, offsetIn(turn, "start"), offsetIn(turn, "end")});
    });
}

void readRecording(json::Object &record, CallFacts &facts)
{
    json::Object insights;
    if (!insights.read(record.object("insights")))
        return;
    readTranscript(insights, speakersIn(record), facts);
    append(facts.summary, valuesIn(insights, "Summary"));
    append(facts.summaryDetailed, valuesIn(insights, "BulletedSummary"));
    append(facts.notes, valuesIn(insights, "CallNotes"));
    facts.sentiments << valuesIn(insights, "Sentiment");
    const QStringList steps = valuesIn(insights, "NextSteps");
    for (const QString &step : steps)
        facts.actionItems.append({step, false});
}

QList<QByteArrayView> inOrder(QList<QByteArrayView> recordings)
{
    const auto startOf = [](QByteArrayView raw) {
        json::Object record;
        return record.read(raw) ? record.time("recordingStartTime") : std::nullopt;
    };
    std::stable_sort(recordings.begin(), recordings.end(),
                     [&](QByteArrayView a, QByteArrayView b) { return startOf(a) < startOf(b); });
    return recordings;
}

} // namespace

Result<CallFacts> parseInsights(const QByteArray &body)
{
    const json::Document document(body);
    json::Object whole;
    if (!whole.read(document.text()))
        return failure(Error::Kind::BadReply, whole.problem());
    CallFacts facts;
    const auto recordings = json::listItems(document.text(), {"records"});
    if (!recordings && !whole.has("insights"))
        return failure(Error::Kind::BadReply, u"records: missing"_s);
    json::Object record;
    for (const QByteArrayView raw : recordings ? inOrder(*recordings) : QList{document.text()}) {
        if (record.read(raw))
            readRecording(record, facts);
    }
    facts.transcript = joinedTranscript(facts.segments);
    return facts;
}

} // namespace callboard::ringcentral
