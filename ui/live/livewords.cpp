// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livewords.h"

#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Live {
    Q_DECLARE_TR_FUNCTIONS(callboard::Live)
};

constexpr qsizetype nameLength = 80;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString nameOf(const LiveCall &call)
{
    return call.caller.guest && !call.caller.guest->name.isEmpty() ? call.caller.guest->name
                                                                   : call.row.guestName;
}

/// For the middle of a sentence.
QString numberOrHidden(const QString &number)
{
    //: Somebody who hides their number, in "Missed call from %1".
    return number.isNull() || isWithheld(number) ? Live::tr("a withheld number") : numberText(number);
}

QString callerOf(const CallbackTask &task, bool names)
{
    return names && !task.guestName.isEmpty() ? nameText(task.guestName, nameLength)
                                              : numberOrHidden(task.number);
}

NoticeText summaryText(const MissedNotice &notice, bool names, const QString &when)
{
    //: Notification. %n is a number of calls that nobody answered.
    const QString title = Live::tr("%n missed call(s)", nullptr, notice.calls);
    //: Notification, below "40 missed calls". %n is how many people made them.
    const QString people =
        Live::tr("From %n people who still wait to be called back.", nullptr, notice.people);
    //: Notification. %1 is a guest or a telephone number, %2 a time.
    const QString last = Live::tr("The last: %1, %2").arg(callerOf(notice.task, names), when);
    return {title, people + u'\n' + last};
}

} // namespace

QString wordFor(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Ringing:
        return wordFor(CallStatus::Ringing);
    case Liveness::Active:
        return wordFor(CallStatus::Active);
    case Liveness::Unended:
    case Liveness::Over:
        //: State of a call that must be over, though no telephone system said so.
        return Live::tr("End not reported");
    }
    Q_UNREACHABLE();
    return {};
}

QString liveCaller(const LiveCall &call)
{
    const QString name = nameOf(call);
    return name.isEmpty() ? numberText(call.row.remoteNumber) : nameText(name, nameLength);
}

QString liveNumber(const LiveCall &call)
{
    const QString number = nameOf(call).isEmpty() ? QString() : numberText(call.row.remoteNumber);
    return joined({number, countryText(call.row.remoteNumber)});
}

QString liveLine(const CallRow &row)
{
    if (!row.lineName.isEmpty())
        return safeLine(row.lineName, nameLength);
    return row.line.isEmpty() ? QString() : lineNumberText(row.line);
}

QString liveLength(const LiveCall &call, TimePoint now, const QTimeZone &zone)
{
    if (call.liveness == Liveness::Unended)
        //: A call that began at this time and whose end nobody reported. %1 is a time.
        return Live::tr("since %1").arg(momentText(*call.row.startedAt, now, zone));
    const auto length = std::chrono::duration_cast<Seconds>(now - *call.row.startedAt);
    return lengthText(std::max(length, Seconds(0)));
}

QString liveSentence(const LiveCall &call, TimePoint now, const QTimeZone &zone)
{
    const QString direction = call.row.direction ? wordFor(*call.row.direction) : QString();
    QStringList parts{wordFor(call.liveness), liveCaller(call),           liveNumber(call), direction,
                      liveLine(call.row),     liveLength(call, now, zone)};
    parts.removeAll(QString());
    return plainLine(parts.join(u", "_s));
}

QString lastCallText(const CallerInfo &caller, TimePoint now, const QTimeZone &zone)
{
    if (!caller.last || !caller.last->startedAt)
        return {};
    const QString when = momentText(*caller.last->startedAt, now, zone);
    const QString what =
        caller.last->status ? wordFor(*caller.last->status) : safeLine(caller.last->providerStatus, 40);
    const QString who = safeLine(caller.last->staffName, nameLength);
    //: About the one who calls now. %1 is when they were on the telephone before, what became of it and who
    //: of us it was, separated by dots.
    return Live::tr("Last call: %1").arg(joined({when, what, who}));
}

NoticeText textFor(const MissedNotice &notice, bool names, TimePoint now, const QTimeZone &zone)
{
    const CallbackTask &task = notice.task;
    const QString when = task.last ? momentText(*task.last, now, zone) : QString();
    if (notice.isSummary())
        return summaryText(notice, names, when);
    //: Notification. %n is how often they called, %1 a guest or a telephone number.
    const QString title =
        Live::tr("%n missed call(s) from %1", nullptr, notice.calls).arg(callerOf(task, names));
    const QString number = names && !task.guestName.isEmpty() ? numberText(task.number) : QString();
    const QString voicemail =
        //: Notification. %1 is a length such as 0:42.
        task.voicemail ? Live::tr("voicemail %1").arg(lengthText(task.voicemail)) : QString();
    const QString line = task.line.isEmpty() ? QString()
        : isE164(task.line)                  ? lineNumberText(task.line)
                                             : safeLine(task.line, nameLength);
    return {title, joined({number, countryText(task.number), line, when, voicemail})};
}

NoticeText textFor(const LiveCall &call, bool names)
{
    const QString caller = names ? liveCaller(call) : numberOrHidden(call.row.remoteNumber);
    //: Notification: somebody rings right now. %1 is a guest or a telephone number.
    const QString title = Live::tr("Call from %1").arg(caller);
    const QString number = names && !nameOf(call).isEmpty() ? numberText(call.row.remoteNumber) : QString();
    return {title, joined({number, countryText(call.row.remoteNumber), liveLine(call.row)})};
}

} // namespace callboard
