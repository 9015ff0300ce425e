// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/escapelife/validation.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int usualLimit = 50;
constexpr int largestLimit = 200;

const QStringList &directionKeys()
{
    static const QStringList keys{u"inbound"_s, u"outbound"_s};
    return keys;
}

const QStringList &statusKeys()
{
    static const QStringList keys{u"ringing"_s, u"active"_s, u"completed"_s,
                                  u"missed"_s,  u"failed"_s, u"voicemail"_s};
    return keys;
}

const QStringList &carrierKeys()
{
    static const QStringList keys{u"twilio"_s, u"aircall"_s, u"ringcentral"_s, u"openphone"_s, u"manual"_s};
    return keys;
}

void requireOneOf(const QString &place, const QString &field, const QString &value,
                  const QStringList &allowed, FieldProblems &problems)
{
    if (allowed.contains(value))
        return;
    QStringList quoted;
    for (const QString &key : allowed)
        quoted << u'\'' + key + u'\'';
    problems.add(place, field,
                 u"value is not a valid enumeration member; permitted: "_s + quoted.join(u", "_s),
                 u"type_error.enum"_s);
}

int readNumber(const QMap<QString, QString> &query, const QString &field, int usual, int least, int most,
               FieldProblems &problems)
{
    if (!query.contains(field))
        return usual;
    bool ok = false;
    const int number = query[field].toInt(&ok);
    if (!ok)
        problems.add(u"query"_s, field, u"value is not a valid integer"_s, u"type_error.integer"_s);
    else if (number < least)
        problems.add(u"query"_s, field, u"ensure this value is greater than or equal to %1"_s.arg(least),
                     u"value_error.number.not_ge"_s);
    else if (number > most)
        problems.add(u"query"_s, field, u"ensure this value is less than or equal to %1"_s.arg(most),
                     u"value_error.number.not_le"_s);
    return number;
}

/// One JSON object with the vendor's complaints about its fields.
class BodyReader {
public:
    BodyReader(const QJsonObject &body, FieldProblems &problems)
        : m_body(body)
        , m_problems(problems)
    {
    }

    bool has(const QString &field) const { return m_body.contains(field); }

    /// Absent when not given; null text for null.
    std::optional<QString> text(const QString &field) const
    {
        const QJsonValue value = m_body[field];
        if (value.isUndefined())
            return {};
        if (!value.isString() && !value.isNull())
            m_problems.add(u"body"_s, field, u"str type expected"_s, u"type_error.str"_s);
        return value.isString() ? value.toString() : QString();
    }

    QString required(const QString &field) const
    {
        const auto value = text(field);
        if (!value)
            m_problems.add(u"body"_s, field, u"field required"_s, u"value_error.missing"_s);
        else if (value->isNull() && m_body[field].isNull())
            m_problems.add(u"body"_s, field, u"none is not an allowed value"_s,
                           u"type_error.none.not_allowed"_s);
        return value.value_or(QString());
    }

    QString requiredText(const QString &field) const
    {
        const QString value = required(field);
        if (!value.isNull() && value.trimmed().isEmpty())
            m_problems.add(u"body"_s, field, u"ensure this value has at least 1 characters"_s,
                           u"value_error.any_str.min_length"_s);
        return value.trimmed();
    }

    QString choice(const QString &field, const QStringList &allowed, const QString &usual) const
    {
        const QString value = text(field).value_or(usual);
        requireOneOf(u"body"_s, field, value, allowed, m_problems);
        return value;
    }

    QString requiredChoice(const QString &field, const QStringList &allowed) const
    {
        const QString value = required(field);
        if (m_body[field].isString())
            requireOneOf(u"body"_s, field, value, allowed, m_problems);
        return value;
    }

    std::optional<Seconds> seconds(const QString &field) const
    {
        const QJsonValue value = m_body[field];
        if (value.isUndefined() || value.isNull())
            return {};
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != double(qint64(number)))
            m_problems.add(u"body"_s, field, u"value is not a valid integer"_s, u"type_error.integer"_s);
        else if (number < 0)
            m_problems.add(u"body"_s, field, u"ensure this value is greater than or equal to 0"_s,
                           u"value_error.number.not_ge"_s);
        return Seconds(qint64(number));
    }

    std::optional<TimePoint> moment(const QString &field) const
    {
        const QString value = text(field).value_or(QString());
        const auto time = fromIso(value);
        if (!value.isEmpty() && !time)
            m_problems.add(u"body"_s, field, u"invalid datetime format"_s, u"value_error.datetime"_s);
        return time;
    }

    std::optional<QString> guest(const People &people) const
    {
        const auto id = text(u"guest_id"_s);
        if (id && !id->isEmpty() && !people.guestOfId(*id))
            m_problems.add(u"body"_s, u"guest_id"_s, u"guest not found"_s, u"value_error"_s);
        return id;
    }

private:
    const QJsonObject &m_body;
    FieldProblems &m_problems;
};

} // namespace

void FieldProblems::add(const QString &place, const QString &field, const QString &message,
                        const QString &type)
{
    m_problems.append(
        QJsonObject{{u"loc"_s, QJsonArray{place, field}}, {u"msg"_s, message}, {u"type"_s, type}});
}

PageRange readRange(const QMap<QString, QString> &query, FieldProblems &problems)
{
    return {readNumber(query, u"limit"_s, usualLimit, 1, largestLimit, problems),
            readNumber(query, u"offset"_s, 0, 0, std::numeric_limits<int>::max(), problems)};
}

CallSelection readSelection(const QMap<QString, QString> &query, FieldProblems &problems)
{
    CallSelection selection;
    const auto choice = [&](const QString &field, const QStringList &allowed) -> std::optional<QString> {
        if (!query.contains(field))
            return {};
        requireOneOf(u"query"_s, field, query[field], allowed, problems);
        return query[field];
    };
    if (const auto direction = choice(u"direction"_s, directionKeys()))
        selection.direction = directionFromKey(*direction);
    if (const auto status = choice(u"status"_s, statusKeys()))
        selection.status = callStatusFromKey(*status);
    if (const auto carrier = choice(u"provider"_s, carrierKeys()))
        selection.carrier = carrierFromKey(*carrier);
    if (query.contains(u"guest_id"_s))
        selection.guestId = query[u"guest_id"_s];
    return selection;
}

CallChange readUpdate(const QJsonObject &body, const People &people, FieldProblems &problems)
{
    const BodyReader reader(body, problems);
    CallChange change;
    change.recordingUrl = reader.text(u"recording_url"_s);
    change.transcript = reader.text(u"transcript"_s);
    change.summary = reader.text(u"summary"_s);
    change.notes = reader.text(u"notes"_s);
    change.guestId = reader.guest(people);
    change.staffId = reader.text(u"staff_id"_s);
    return change;
}

GuestChange readGuest(const QJsonObject &body, FieldProblems &problems)
{
    const BodyReader reader(body, problems);
    GuestChange guest;
    guest.firstName = reader.requiredText(u"first_name"_s);
    guest.lastName = reader.requiredText(u"last_name"_s);
    guest.email = reader.text(u"email"_s);
    if (guest.email && !guest.email->isEmpty() && !guest.email->contains(u'@'))
        problems.add(u"body"_s, u"email"_s, u"value is not a valid email address"_s, u"value_error.email"_s);
    guest.phone = reader.text(u"phone"_s);
    guest.language = reader.text(u"language"_s);
    return guest;
}

WorldCall readNewCall(const QJsonObject &body, const People &people, FieldProblems &problems)
{
    const BodyReader reader(body, problems);
    WorldCall call;
    call.direction =
        directionFromKey(reader.requiredChoice(u"direction"_s, directionKeys())).value_or(Direction::Inbound);
    call.fromNumber = reader.requiredText(u"from_number"_s);
    call.toNumber = reader.requiredText(u"to_number"_s);
    call.carrier =
        carrierFromKey(reader.choice(u"provider"_s, carrierKeys(), u"manual"_s)).value_or(Carrier::Manual);
    call.status = callStatusFromKey(reader.choice(u"status"_s, statusKeys(), u"completed"_s))
                      .value_or(CallStatus::Completed);
    call.duration = reader.seconds(u"duration_seconds"_s);
    call.recordingUrl = reader.text(u"recording_url"_s).value_or(QString());
    call.transcript = reader.text(u"transcript"_s).value_or(QString());
    call.summary = reader.text(u"summary"_s).value_or(QString());
    call.notes = reader.text(u"notes"_s).value_or(QString());
    call.staffId = reader.text(u"staff_id"_s).value_or(QString());
    call.carrierCallId = reader.text(u"provider_call_sid"_s).value_or(QString());
    call.answeredAt = reader.moment(u"answered_at"_s);
    call.endedAt = reader.moment(u"ended_at"_s);
    const QString other = call.direction == Direction::Inbound ? call.fromNumber : call.toNumber;
    call.guestId = reader.guest(people).value_or(QString());
    if (const auto matched = people.guestOfPhone(other); matched && call.guestId.isEmpty())
        call.guestId = people.guestId(*matched);
    return call;
}

} // namespace callboard::sandbox
