// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/requests.h"

#include "models/domain/phonenumber.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::bluerocktel {

namespace {

using Kind = Error::Kind;
using Method = HttpRequest::Method;

const QString callsPath = u"/api/v1/phone-calls"_s;

HttpRequest readOf(const QString &path, HttpRequest::Priority priority = HttpRequest::Priority::Background)
{
    HttpRequest request;
    request.path = path;
    request.priority = priority;
    return request;
}

HttpRequest writeOf(Method method, const QString &path, const QJsonObject &body = {})
{
    HttpRequest request = readOf(path);
    request.method = method;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.expected = {200, 201, 204};
    return request;
}

bool isNumber(const QString &id)
{
    constexpr qsizetype mostDigits = 18; // all of them fit into 64 bits
    return !id.isEmpty() && id.size() <= mostDigits
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QString> pathOf(const QString &callId)
{
    if (!isNumber(callId))
        return failure(Kind::NotFound, u"not an id of this provider"_s);
    return callsPath + u'/' + callId;
}

QString columnOf(Field field)
{
    switch (field) {
    case Field::Notes:
        return u"body"_s;
    case Field::Summary:
        return u"summary"_s;
    case Field::SummaryDetailed:
        return u"summary_detailed"_s;
    case Field::Transcript:
        return u"transcription"_s;
    case Field::RecordingUrl:
        return u"recording_file"_s;
    case Field::Guest:
        return u"contact_id"_s;
    case Field::Ticket:
        return u"ticket_id"_s;
    case Field::Customer:
        return u"customer_id"_s;
    case Field::Status:
        return u"status"_s;
    case Field::Staff: // always the user who logged the call
    case Field::Reservation:
    case Field::Tags:
    case Field::Segments:
    case Field::Topics:
    case Field::Sentiments:
    case Field::ActionItems:
    case Field::Times:
    case Field::Numbers:
        return {};
    }
    return {};
}

bool isLink(Field field)
{
    return field == Field::Guest || field == Field::Ticket || field == Field::Customer;
}

QJsonValue idValue(const QString &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.toLongLong());
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A status is two columns here: the word, and whether the call was taken.
QJsonObject statusColumns(const QString &word)
{
    QJsonObject columns{{u"status"_s, word}};
    if (word == u"completed")
        columns.insert(u"answered"_s, true);
    else if (word == u"missed" || word == u"voicemail")
        columns.insert(u"answered"_s, false);
    return columns;
}

void insertText(QJsonObject &body, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        body.insert(key, value);
}

void insertId(QJsonObject &body, const QString &key, const QString &id)
{
    if (isNumber(id))
        body.insert(key, idValue(id));
}

/// The API has no length of its own, so a known one is told by start and end.
void insertTimes(QJsonObject &body, const CallFacts &facts, TimePoint now)
{
    std::optional<TimePoint> start = facts.startedAt;
    std::optional<TimePoint> end = facts.endedAt;
    const TimePoint present = std::chrono::floor<Seconds>(now);
    if (facts.duration && !start)
        start = end.value_or(present) - *facts.duration;
    if (facts.duration && !end)
        end = *start + *facts.duration;
    if (start)
        body.insert(u"started_at"_s, toIso(*start));
    if (end)
        body.insert(u"ended_at"_s, toIso(*end));
}

QString missingIn(const CallFacts &facts)
{
    if (!facts.direction)
        return u"direction is missing"_s;
    if (facts.fromNumber.trimmed().isEmpty())
        return u"the calling number is missing"_s;
    if (facts.toNumber.trimmed().isEmpty())
        return u"the called number is missing"_s;
    if (!facts.guestId.isEmpty() && !isNumber(facts.guestId))
        return u"the guest is no contact of this instance"_s;
    for (const QString &key : {u"customer_id"_s, u"ticket_id"_s}) {
        if (const QString id = facts.references.value(key); !id.isEmpty() && !isNumber(id))
            return u"%1 is no number of a row"_s.arg(key);
    }
    return {};
}

} // namespace

QUrl instanceUrl(QUrl given)
{
    QString path = given.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/api"))
        path.chop(4);
    given.setPath(path);
    return given;
}

HttpRequest versionRequest()
{
    HttpRequest request = readOf(u"/api/version"_s, HttpRequest::Priority::Foreground);
    request.authorization = QByteArray("");
    return request;
}

HttpRequest loginRequest(const QString &email, const QByteArray &password)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, QString::fromUtf8(password)}};
    HttpRequest request = writeOf(Method::Post, u"/api/login"_s, body);
    request.priority = HttpRequest::Priority::Foreground; // others wait for it
    request.isRepeatable = true;
    request.authorization = QByteArray("");
    return request;
}

HttpRequest callsRequest(const NumberedPage &page, const QString &sort, HttpRequest::Priority priority)
{
    HttpRequest request = readOf(callsPath, priority);
    request.query.addQueryItem(u"per_page"_s, QString::number(page.size));
    request.query.addQueryItem(u"page"_s, QString::number(page.number));
    request.query.addQueryItem(u"sort"_s, sort);
    return request;
}

HttpRequest usersRequest(int page)
{
    HttpRequest request = readOf(u"/api/v1/users"_s);
    request.query.addQueryItem(u"per_page"_s, QString::number(largestPage));
    request.query.addQueryItem(u"page"_s, QString::number(page));
    return request;
}

HttpRequest contactRequest(const QString &contactId)
{
    return readOf(u"/api/v1/contacts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(contactId)));
}

HttpRequest contactOfNumberRequest(const QString &number)
{
    HttpRequest request = readOf(u"/api/v1/contacts/numbers"_s);
    request.query.addQueryItem(u"phoneNumber"_s, QString::fromLatin1(QUrl::toPercentEncoding(number)));
    return request;
}

Result<HttpRequest> callRequest(const QString &callId)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    return readOf(*path);
}

Result<HttpRequest> updateRequest(const QString &callId, Field field, const QString &value)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    const QString column = columnOf(field);
    if (column.isNull())
        return failure(Kind::NotSupported, u"BlueRockTEL has no %1"_s.arg(keyOf(field)));
    if (isLink(field) && !value.isEmpty() && !isNumber(value))
        return failure(Kind::Invalid, u"%1 is no number of a row"_s.arg(column));
    if (field == Field::Status && value.isEmpty())
        return failure(Kind::Invalid, u"a status cannot be taken away"_s);
    if (field == Field::Status)
        return writeOf(Method::Put, *path, statusColumns(value));
    return writeOf(Method::Put, *path, {{column, isLink(field) ? idValue(value) : textValue(value)}});
}

Result<HttpRequest> deleteRequest(const QString &callId)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    HttpRequest request = writeOf(Method::Delete, *path);
    request.expectJson = false; // the status is all there is to know
    request.headers.append(std::pair<QByteArray, QByteArray>(
        "Accept", "application/json")); // without it Laravel answers with its login page
    return request;
}

Result<HttpRequest> createRequest(const NewCall &call, const QString &region, TimePoint now)
{
    const CallFacts &facts = call.facts;
    const QString missing = missingIn(facts);
    if (!missing.isNull())
        return failure(Kind::Invalid, missing);
    QJsonObject body = statusColumns(keyOf(facts.status.value_or(CallStatus::Completed)));
    body.insert(u"direction"_s, keyOf(*facts.direction));
    body.insert(u"number_from"_s, normalisedNumber(facts.fromNumber, region));
    body.insert(u"number_to"_s, normalisedNumber(facts.toNumber, region));
    insertTimes(body, facts, now);
    insertId(body, u"contact_id"_s, facts.guestId);
    insertId(body, u"customer_id"_s, facts.references.value(u"customer_id"_s));
    insertId(body, u"ticket_id"_s, facts.references.value(u"ticket_id"_s));
    insertText(body, u"subject"_s, facts.topics.value(0)); // read back as the first topic
    insertText(body, u"body"_s, facts.notes);
    insertText(body, u"summary"_s, facts.summary);
    insertText(body, u"summary_detailed"_s, facts.summaryDetailed);
    insertText(body, u"transcription"_s, facts.transcript);
    insertText(body, u"recording_file"_s, call.recordingUrl);
    return writeOf(Method::Post, callsPath, body);
}

} // namespace callboard::bluerocktel
