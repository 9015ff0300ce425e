// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/results.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

const QHash<QString, CallStatus> &words()
{
    using enum CallStatus;
    static const QHash<QString, CallStatus> table{
        {u"in progress"_s, Active},
        {u"accepted"_s, Completed},
        {u"call connected"_s, Completed},
        {u"answered elsewhere"_s, Completed},
        {u"reply"_s, Completed},
        {u"callback requested"_s, Completed},
        {u"phone login"_s, Completed},
        {u"911"_s, Completed},
        {u"933"_s, Completed},
        {u"voicemail"_s, Voicemail},
        {u"sent to voicemail"_s, Voicemail},
        {u"missed"_s, Missed},
        {u"no answer"_s, Missed},
        {u"hang up"_s, Missed},
        {u"abandoned"_s, Missed},
        {u"declined"_s, Missed},
        {u"rejected"_s, Missed},
        {u"busy"_s, Missed},
        {u"answered not accepted"_s, Missed},
        {u"stopped"_s, Missed},
        {u"call failed"_s, Failed},
        {u"call failure"_s, Failed},
        {u"internal error"_s, Failed},
        {u"ip phone offline"_s, Failed},
        {u"no calling credit"_s, Failed},
        {u"not allowed"_s, Failed},
        {u"restricted number"_s, Failed},
        {u"suspended account"_s, Failed},
        {u"wrong number"_s, Failed},
        {u"blocked"_s, Failed},
        {u"carrier is not active"_s, Failed},
        {u"edge trunk misconfigured"_s, Failed},
        {u"unknown"_s, Failed},
    };
    return table;
}

} // namespace

std::optional<CallStatus> statusOfResult(const QString &result)
{
    const QString word = result.trimmed().toLower();
    if (word.startsWith(u"international "))
        return CallStatus::Failed;
    const auto known = words().constFind(word);
    return known == words().constEnd() ? std::nullopt : std::optional(*known);
}

bool isFaxResult(const QString &result)
{
    static const QSet<QString> faxWords{u"received"_s, u"sent"_s, u"send error"_s, u"receive error"_s,
                                        u"partial receive"_s};
    const QString word = result.trimmed().toLower();
    return faxWords.contains(word) || word.startsWith(u"fax ");
}

} // namespace callboard::ringcentral
