// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/requests.h"

#include "models/domain/phonenumber.h"
#include "models/providers/escapelife/callfacts.h"

using namespace Qt::StringLiterals;

namespace callboard::escapelife {

namespace {

using Method = HttpRequest::Method;

HttpRequest readOf(const QString &path, HttpRequest::Priority priority = HttpRequest::Priority::Foreground)
{
    HttpRequest request;
    request.path = path;
    request.priority = priority;
    return request;
}

HttpRequest writeOf(Method method, const QString &path, const QJsonObject &body = {})
{
    HttpRequest request = readOf(path, HttpRequest::Priority::Background);
    request.method = method;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.expected = {200, 201, 204};
    return request;
}

Result<QString> pathOf(const QString &callId)
{
    if (callId.isEmpty() || callId == u"." || callId == u".." || isLocalCallId(callId))
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return u"/v1/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(callId));
}

void addRange(QUrlQuery &query, int offset, int limit)
{
    limit = limit > 0 ? std::min(limit, largestPage) : largestPage;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    query.addQueryItem(u"offset"_s, QString::number(std::max(0, offset)));
}

/// QUrlQuery leaves "+" and "&" as they are in a value that it takes for encoded.
void addText(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString wireName(Field field)
{
    switch (field) {
    case Field::Notes:
    case Field::Summary:
    case Field::Transcript:
    case Field::RecordingUrl:
        return keyOf(field);
    case Field::Guest:
        return u"guest_id"_s;
    case Field::Staff:
        return u"staff_id"_s;
    case Field::Status:
    case Field::Ticket:
    case Field::Customer:
    case Field::Reservation:
    case Field::Tags:
    case Field::Segments:
    case Field::SummaryDetailed:
    case Field::Topics:
    case Field::Sentiments:
    case Field::ActionItems:
    case Field::Times:
    case Field::Numbers:
        return {};
    }
    return {};
}

/// A text is cleared by "", a link by null: "" is no id and no URL.
QJsonValue wireValue(Field field, const QString &value)
{
    const bool link = field == Field::Guest || field == Field::Staff || field == Field::RecordingUrl;
    return value.isEmpty() && link ? QJsonValue() : QJsonValue(value.isNull() ? u""_s : value);
}

void insertIfSet(QJsonObject &body, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        body.insert(key, value);
}

QString missingIn(const CallFacts &facts)
{
    if (!facts.direction)
        return u"direction is missing"_s;
    if (facts.fromNumber.trimmed().isEmpty())
        return u"the calling number is missing"_s;
    if (facts.toNumber.trimmed().isEmpty())
        return u"the called number is missing"_s;
    return {};
}

} // namespace

HttpRequest callsRequest(const ListPosition &position, const ListFilter &filter)
{
    HttpRequest request = readOf(u"/v1/calls"_s, position.priority);
    addRange(request.query, position.offset, position.limit);
    addText(request.query, u"direction"_s, filter.direction ? keyOf(*filter.direction) : QString());
    addText(request.query, u"status"_s, filter.status ? keyOf(*filter.status) : QString());
    addText(request.query, u"provider"_s, vendorWordForSystem(filter.provider));
    addText(request.query, u"guest_id"_s, filter.guestId);
    return request;
}

HttpRequest guestsRequest(int offset)
{
    HttpRequest request = readOf(u"/v1/guests"_s, HttpRequest::Priority::Background);
    addRange(request.query, offset, 0);
    return request;
}

HttpRequest propertiesRequest()
{
    return readOf(u"/v1/properties"_s);
}

HttpRequest summaryRequest()
{
    return readOf(u"/v1/calls/summary"_s);
}

Result<HttpRequest> callRequest(const QString &callId)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    return readOf(*path, HttpRequest::Priority::Background);
}

Result<HttpRequest> updateRequest(const QString &callId, Field field, const QString &value, Method verb)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    const QString name = wireName(field);
    if (name.isNull())
        return failure(Error::Kind::NotSupported, u"escapelife has no %1"_s.arg(keyOf(field)));
    return writeOf(verb, *path, {{name, wireValue(field, value)}});
}

Result<HttpRequest> deleteRequest(const QString &callId)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    HttpRequest request = writeOf(Method::Delete, *path);
    request.expectJson = false; // the status is all there is to know
    return request;
}

Result<HttpRequest> createRequest(const NewCall &call, const QString &region)
{
    const CallFacts &facts = call.facts;
    const QString missing = missingIn(facts);
    if (!missing.isNull())
        return failure(Error::Kind::Invalid, missing);
    QJsonObject body{
        {u"direction"_s, keyOf(*facts.direction)},
        {u"from_number"_s, normalisedNumber(facts.fromNumber, region)},
        {u"to_number"_s, normalisedNumber(facts.toNumber, region)},
        {u"status"_s, keyOf(facts.status.value_or(CallStatus::Completed))},
    };
    insertIfSet(body, u"provider"_s, vendorWordForSystem(facts.provider));
    insertIfSet(body, u"recording_url"_s, call.recordingUrl);
    insertIfSet(body, u"transcript"_s, facts.transcript);
    insertIfSet(body, u"summary"_s, facts.summary);
    insertIfSet(body, u"notes"_s, facts.notes);
    insertIfSet(body, u"guest_id"_s, facts.guestId);
    insertIfSet(body, u"staff_id"_s, facts.staffId);
    if (facts.duration)
        body.insert(u"duration_seconds"_s, qint64(facts.duration->count()));
    return writeOf(Method::Post, u"/v1/calls"_s, body);
}

/// What is not known is left out: the vendor says nothing about clearing a field so.
Result<HttpRequest> saveGuestRequest(const GuestFacts &card)
{
    if (card.firstName.trimmed().isEmpty() || card.lastName.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a guest needs a first and a last name"_s);
    QJsonObject body{{u"first_name"_s, card.firstName}, {u"last_name"_s, card.lastName}};
    insertIfSet(body, u"email"_s, card.email);
    insertIfSet(body, u"phone"_s, card.phone);
    insertIfSet(body, u"language"_s, card.language);
    return writeOf(Method::Post, u"/v1/guests"_s, body);
}

} // namespace callboard::escapelife
