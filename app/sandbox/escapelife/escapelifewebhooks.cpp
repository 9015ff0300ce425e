// SPDX-License-Identifier: GPL-3.0-or-later
// The receivers that escapelife offers to carriers. They ask for no key: whoever knows the address can log
// calls.
#include "app/sandbox/escapelife/carrierevent.h"
#include "app/sandbox/escapelife/escapelifeapi.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

ApiReply EscapelifeApi::webhook(const QString &carrier, const ApiRequest &request)
{
    // RingCentral first asks whether anybody is there.
    if (const QByteArray token = request.header("validation-token");
        carrier == u"ringcentral" && !token.isEmpty()) {
        ApiReply reply = jsonReply({});
        reply.headers.append({"Validation-Token", token});
        return reply;
    }
    const auto known = carrierFromKey(carrier);
    if (!known || *known == Carrier::OpenPhone || *known == Carrier::Manual)
        return error(404, u"Not Found"_s);
    FieldProblems problems;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (*known != Carrier::Twilio && !document.isObject())
        problems.add(u"body"_s, u"__root__"_s, u"value is not a valid dict"_s, u"type_error.dict"_s);
    const TimePoint now = m_world.now();
    const CarrierEvent event = *known == Carrier::Twilio ? twilioEvent(request.body, now, problems)
        : *known == Carrier::Aircall                     ? aircallEvent(document.object(), now, problems)
                                                         : ringCentralEvent(document.object(), now, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    if (!record(event, m_world))
        return error(404, u"No property is registered for this number"_s);
    return jsonReply({{u"received"_s, true}});
}

} // namespace callboard::sandbox
