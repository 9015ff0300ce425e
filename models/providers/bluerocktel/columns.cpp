// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard::bluerocktel {

namespace {

constexpr double longestCallSeconds = 24.0 * 3600;

/// QJsonDocument reads whole documents only, so a bare value is put into a list first.
QJsonValue valueIn(QByteArrayView text)
{
    return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().at(0);
}

/// The column itself, out of the text that it may be wrapped in.
QJsonValue unwrapped(QByteArrayView column)
{
    const QJsonValue value = column.isEmpty() ? QJsonValue() : valueIn(column);
    const QString text = value.toString().trimmed();
    if (!text.startsWith(u'[') && !text.startsWith(u'{'))
        return value;
    const QJsonValue inner = valueIn(text.toUtf8());
    return inner.isUndefined() ? value : inner;
}

QString textUnder(const QJsonObject &object, const QList<QByteArrayView> &keys)
{
    for (const QByteArrayView key : keys) {
        const QJsonValue value = object.value(QLatin1StringView(key.data(), key.size()));
        if (!value.toString().trimmed().isEmpty())
            return value.toString();
    }
    return {};
}

/// {"positive": 0.8, "negative": 0.1}
QStringList byScore(const QJsonObject &scores)
{
    QStringList words = scores.keys();
    std::stable_sort(words.begin(), words.end(), [&scores](const QString &a, const QString &b) {
        return scores.value(a).toDouble() > scores.value(b).toDouble();
    });
    return words;
}

QStringList wordsIn(const QJsonObject &object, const QList<QByteArrayView> &keys)
{
    if (const QString word = textUnder(object, keys); !word.isNull())
        return {word};
    const bool scored = std::all_of(object.begin(), object.end(),
                                    [](const QJsonValueConstRef &value) { return value.isDouble(); });
    if (scored)
        return byScore(object);
    QStringList words;
    for (const QJsonValue &value : object) {
        const QString word = value.isObject() ? textUnder(value.toObject(), keys) : value.toString();
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

std::optional<double> secondsUnder(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        bool ok = value.isDouble();
        const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
        if (ok)
            return number;
    }
    return {};
}

std::optional<std::chrono::milliseconds> offsetUnder(const QJsonObject &object, const QString &name)
{
    std::optional<double> seconds =
        secondsUnder(object, {name, name + u"_time"_s, name + u"Time"_s, name + u"_at"_s});
    if (!seconds) {
        seconds = secondsUnder(object, {name + u"_ms"_s, name + u"Ms"_s});
        if (seconds)
            *seconds /= 1000.0;
    }
    if (!seconds || *seconds < 0 || *seconds > longestCallSeconds)
        return {};
    return std::chrono::milliseconds(std::llround(*seconds * 1000.0));
}

QString speakerOf(const QJsonObject &turn)
{
    const QString name = textUnder(
        turn, {"speaker", "speaker_name", "speakerName", "speaker_label", "speakerLabel", "role", "channel"});
    const QJsonValue number = turn.value(u"speaker"_s);
    return name.isNull() && number.isDouble() ? u"Speaker %1"_s.arg(number.toInteger() + 1) : name;
}

} // namespace

QList<QByteArrayView> topicKeys()
{
    return {"name", "label", "topic", "title", "text", "value"};
}

QList<QByteArrayView> sentimentKeys()
{
    return {"sentiment", "label", "name", "overall", "value", "text"};
}

QStringList wordsOf(QByteArrayView column, const QList<QByteArrayView> &keys)
{
    const QJsonValue value = unwrapped(column);
    if (value.isObject())
        return wordsIn(value.toObject(), keys);
    QStringList words;
    for (const QJsonValue &entry : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QString word = entry.isObject() ? textUnder(entry.toObject(), keys) : entry.toString();
        if (!word.trimmed().isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

QList<Segment> segmentsOf(QByteArrayView column)
{
    const QJsonValue value = unwrapped(column);
    QJsonArray turns = value.toArray();
    if (value[u"segments"_s].isArray())
        turns = value[u"segments"_s].toArray();
    QList<Segment> segments;
    for (const QJsonValue &entry : std::as_const(turns)) {
        const QJsonObject turn = entry.toObject();
        const QString text = entry.isString()
            ? entry.toString()
            : textUnder(turn, {"text", "content", "transcript", "sentence", "message"});
        if (!text.isEmpty())
            segments.append(
                {speakerOf(turn), text, offsetUnder(turn, u"start"_s), offsetUnder(turn, u"end"_s)});
    }
    return segments;
}

QList<Segment> segmentsOf(const QString &lines)
{
    static const QRegularExpression turn(u"^\\s*([^:\\n]{1,60}):\\s+(\\S.*)$"_s);
    QList<Segment> segments;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = turn.match(line);
        if (match.hasMatch())
            segments.append({match.captured(1).trimmed(), match.captured(2).trimmed(), {}, {}});
        else if (!segments.isEmpty())
            segments.last().text += u'\n' + line;
        else
            return {}; // it does not begin with a speaker, so colons further down mean something else
    }
    return segments;
}

} // namespace callboard::bluerocktel
