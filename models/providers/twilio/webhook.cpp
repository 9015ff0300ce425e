// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/webhook.h"

#include "models/providers/numbers.h"
#include "models/providers/twilio/callfacts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::twilio {

namespace {

/// Deliveries are tried for seconds, not for hours (section 8).
constexpr auto longestOnTheWay = 1h;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// As JavaScript's encodeURIComponent(), which wrote the addresses of older senders.
QByteArray encodedAnew(const QByteArray &text)
{
    return text.toPercentEncoding("!~*'()");
}

QByteArray queryOf(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray withoutQuery(const QByteArray &address)
{
    const qsizetype mark = address.indexOf('?');
    return mark < 0 ? address : address.left(mark);
}

struct AddressParts {
    QByteArray upToHost; ///< "https://user@mycompany.com"
    QByteArray port; ///< ":443", or empty
    QByteArray rest; ///< "/myapp.php?foo=1"
    bool isSecure = true;
};

AddressParts partsOf(const QByteArray &address)
{
    AddressParts parts;
    const qsizetype scheme = address.indexOf("://");
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    parts.isSecure = address.left(std::max<qsizetype>(scheme, 0)).toLower() != "http";
    qsizetype end = host;
    while (end < address.size() && !QByteArrayView("/?#").contains(address.at(end)))
        ++end;
    const QByteArray authority = address.mid(host, end - host);
    const qsizetype colon = authority.lastIndexOf(':');
    const bool hasPort = colon > authority.lastIndexOf('@') && colon > authority.lastIndexOf(']');
    parts.upToHost = address.left(host) + (hasPort ? authority.left(colon) : authority);
    parts.port = hasPort ? authority.mid(colon) : QByteArray();
    parts.rest = address.mid(end);
    return parts;
}

/// Values of one name stay together, at the place of the first.
QByteArray withQueryAnew(const QByteArray &address)
{
    if (!address.contains('?'))
        return address;
    const Fields fields = fieldsOf(queryOf(address));
    QList<QByteArray> names;
    for (const auto &[name, value] : fields)
        if (!names.contains(name))
            names << name;
    QList<QByteArray> written;
    for (const QByteArray &name : std::as_const(names))
        for (const auto &[other, value] : fields)
            if (other == name)
                written << encodedAnew(name) + '=' + encodedAnew(value);
    return withoutQuery(address) + '?' + written.join('&');
}

bool isJson(const WebhookRequest &request)
{
    return request.header("content-type").toLower().startsWith("application/json");
}

/// The address then names the hash of the body, and is itself signed.
bool bodyIsAsSigned(const WebhookRequest &request)
{
    for (const auto &[name, value] : fieldsOf(queryOf(request.target))) {
        if (name == "bodySHA256")
            return areSame(value.toLower(),
                           QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    }
    return false;
}

Fields jsonFields(const QByteArray &body)
{
    Fields fields;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.append({field.key().toUtf8(), field->toVariant().toString().toUtf8()});
    return fields;
}

/// The event's fields by name.
class Event {
public:
    explicit Event(const Fields &fields)
    {
        for (const auto &[name, value] : fields)
            m_values.insert(name, QString::fromUtf8(value));
    }
    QString text(const char *name) const
    {
        const QString value = m_values.value(name).trimmed();
        return value.isEmpty() ? QString() : value;
    }
    std::optional<qint64> number(const char *name) const
    {
        bool isNumber = false;
        const qint64 value = text(name).toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    std::optional<TimePoint> time(const char *name) const
    {
        const QDateTime time = QDateTime::fromString(text(name), Qt::RFC2822Date);
        return time.isValid() ? std::optional(fromMs(time.toMSecsSinceEpoch())) : std::nullopt;
    }
    QByteArray toJson() const
    {
        QJsonObject object;
        for (auto value = m_values.begin(); value != m_values.end(); ++value)
            object.insert(QString::fromUtf8(value.key()), value.value());
        for (const auto &link : {u"RecordingUrl"_s})
            object.remove(link);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private:
    QMap<QByteArray, QString> m_values;
};

/// The moment of an event is the beginning of the call while it rings, its answer, or its end.
void setTimes(CallFacts &facts, const Event &event, TimePoint at)
{
    const TimePoint moment = event.time("Timestamp").value_or(at);
    facts.duration = plausibleLength(event.number("CallDuration"));
    if (facts.status == CallStatus::Active)
        facts.answeredAt = moment;
    if (facts.status && !isLive(*facts.status))
        facts.endedAt = moment;
    facts.startedAt = moment - facts.duration.value_or(0s);
    facts.startDerived = true;
}

CallFacts factsOf(const Event &event, const QString &sid, const WebhookKey &key, TimePoint at)
{
    CallFacts facts;
    facts.direction = directionOfWord(event.text("Direction"));
    facts.provider = callboard::keyOf(Provider::Twilio);
    facts.fromNumber = rememberedNumber(event.text("From"), key.reading.region);
    facts.toNumber = rememberedNumber(event.text("To"), key.reading.region);
    facts.providerStatus = event.text("CallStatus");
    facts.status = statusOfWord(facts.providerStatus);
    if (!facts.status)
        facts.status = statusOfUnknownWord(facts);
    setTimes(facts, event, at);
    facts.providerCallSid = sid;
    facts.parentCallSid = event.text("ParentCallSid");
    facts.carrierIds << facts.provider + u':' + sid;
    return facts;
}

CallHint hintOf(const Event &event, const WebhookKey &key, TimePoint at)
{
    CallHint hint{.ref = {key.reading.account, event.text("CallSid")}, .raw = event.toJson()};
    if (const auto number = event.number("SequenceNumber"))
        hint.order = *number;
    // Of a recording something else is told, with the same fields around it.
    if (!event.text("CallStatus").isNull() && !event.text("Direction").isNull())
        hint.facts = factsOf(event, hint.ref.providerCallId, key, at);
    return hint;
}

} // namespace

Fields fieldsOf(const QByteArray &encoded)
{
    Fields fields;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype sign = part.indexOf('=');
        fields.append({decoded(sign < 0 ? part : part.left(sign)),
                       sign < 0 ? QByteArray() : decoded(part.mid(sign + 1))});
    }
    return fields;
}

QByteArray signatureOf(const QByteArray &authToken, const QByteArray &address, const Fields &fields)
{
    Fields sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QByteArray text = address;
    for (const auto &[name, value] : std::as_const(sorted))
        text += name + value;
    return macOf(Mac::Sha1, authToken, text).toBase64();
}

QList<QByteArray> signedForms(const QByteArray &address)
{
    const AddressParts parts = partsOf(address);
    const QByteArray port = !parts.port.isEmpty() ? parts.port : parts.isSecure ? ":443" : ":80";
    const QByteArray bare = parts.upToHost + parts.rest;
    const QByteArray ported = parts.upToHost + port + parts.rest;
    return {bare, ported, withQueryAnew(bare), withQueryAnew(ported)};
}

QByteArray calledAddress(const QByteArray &address, const QByteArray &target)
{
    const qsizetype fragment = address.indexOf('#');
    const QByteArray entered = withoutQuery(fragment < 0 ? address : address.left(fragment));
    return target.contains('?') ? entered + '?' + queryOf(target) : entered;
}

WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key)
{
    const QByteArray signature = request.header("x-twilio-signature");
    if (signature.isEmpty())
        return tl::unexpected(WebhookRefusal::Unsigned);
    const bool isForm = request.method == "POST" && !isJson(request);
    const Fields signedFields = isForm ? fieldsOf(request.body) : Fields();
    bool matches = false;
    for (const QByteArray &form : signedForms(calledAddress(key.address, request.target)))
        matches |= areSame(signature, signatureOf(key.secret, form, signedFields));
    if (!matches || (isJson(request) && !bodyIsAsSigned(request)))
        return tl::unexpected(WebhookRefusal::WrongSignature);
    const Event event(isForm                ? signedFields
                          : isJson(request) ? jsonFields(request.body)
                                            : fieldsOf(queryOf(request.target)));
    if (event.text("CallSid").isNull())
        return tl::unexpected(WebhookRefusal::Malformed);
    if (const auto moment = event.time("Timestamp"); moment && !isFresh(*moment, request.at, longestOnTheWay))
        return tl::unexpected(WebhookRefusal::Stale);
    WebhookNews news{.event = event.text("CallStatus")};
    if (const QString recording = event.text("RecordingStatus"); !recording.isNull())
        news.event = u"recording "_s + recording;
    news.hints << hintOf(event, key, request.at);
    news.delivery = deliveryOf({signature, request.target, request.body});
    return news;
}

} // namespace callboard::twilio
