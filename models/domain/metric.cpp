// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace callboard {

namespace {

struct MetricWords {
    Q_DECLARE_TR_FUNCTIONS(callboard::MetricWords)
};

struct MetricEntry {
    Metric metric;
    QStringView key;
    MetricUnit unit;
};
constexpr std::array metrics{
    MetricEntry{Metric::Calls, u"calls", MetricUnit::Calls},
    MetricEntry{Metric::Inbound, u"inbound", MetricUnit::Calls},
    MetricEntry{Metric::Outbound, u"outbound", MetricUnit::Calls},
    MetricEntry{Metric::Answered, u"answered", MetricUnit::Calls},
    MetricEntry{Metric::MissedRate, u"missed_rate", MetricUnit::Share},
    MetricEntry{Metric::Voicemails, u"voicemails", MetricUnit::Calls},
    MetricEntry{Metric::AnswerTimeMedian, u"answer_time_median", MetricUnit::Length},
    MetricEntry{Metric::AnswerTime90, u"answer_time_90", MetricUnit::Length},
    MetricEntry{Metric::AnsweredWithin, u"answered_within", MetricUnit::Share},
    MetricEntry{Metric::TalkTime, u"talk_time", MetricUnit::Length},
    MetricEntry{Metric::RingTime, u"ring_time", MetricUnit::Length},
    MetricEntry{Metric::CallbacksWithinHour, u"callbacks_within_hour", MetricUnit::Share},
    MetricEntry{Metric::RepeatCallers, u"repeat_callers", MetricUnit::People},
    MetricEntry{Metric::UniqueGuests, u"unique_guests", MetricUnit::People},
};

/// When a call was answered: the sources tell it, or nobody knows how long it rang until then.
bool tellsAnswerTime(Provider provider)
{
    switch (provider) {
    case Provider::Escapelife:
    case Provider::PhoneInc:
    case Provider::Aircall:
    case Provider::Quo:
        return true;
    case Provider::Skipcall: // start and end only
    case Provider::BlueRockTel: // answered or not
    case Provider::Sunset:
    case Provider::Twilio: // told by its events only
    case Provider::RingCentral:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool tellsGuests(Provider provider)
{
    switch (provider) {
    case Provider::Escapelife:
    case Provider::PhoneInc:
    case Provider::Skipcall:
    case Provider::BlueRockTel:
    case Provider::Sunset:
    case Provider::Aircall:
    case Provider::RingCentral:
        return true;
    case Provider::Twilio:
    case Provider::Quo:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

QList<Metric> allMetrics()
{
    QList<Metric> all;
    for (const MetricEntry &entry : metrics)
        all << entry.metric;
    return all;
}

QString keyOf(Metric metric)
{
    return metrics[size_t(metric) - 1].key.toString();
}

MetricUnit unitOf(Metric metric)
{
    return metrics[size_t(metric) - 1].unit;
}

QString titleOf(Metric metric, Seconds within)
{
    switch (metric) {
    case Metric::Calls:
        //: A key figure: how many calls there are.
        return MetricWords::tr("Calls");
    case Metric::Inbound:
        //: A key figure: how many calls came in.
        return MetricWords::tr("Inbound");
    case Metric::Outbound:
        //: A key figure: how many calls went out.
        return MetricWords::tr("Outbound");
    case Metric::Answered:
        //: A key figure: how many inbound calls were answered.
        return MetricWords::tr("Answered");
    case Metric::MissedRate:
        //: A key figure: the share of inbound calls that nobody answered.
        return MetricWords::tr("Missed");
    case Metric::Voicemails:
        //: A key figure: how many calls ended with a message on the voicemail.
        return MetricWords::tr("Voicemails");
    case Metric::AnswerTimeMedian:
        //: A key figure: half of the calls were answered so soon.
        return MetricWords::tr("Median answer time");
    case Metric::AnswerTime90:
        //: A key figure: nine of ten calls were answered so soon.
        return MetricWords::tr("Answer time, 9 of 10");
    case Metric::AnsweredWithin:
        //: A key figure: share of calls that were answered within %n seconds.
        return MetricWords::tr("Answered within %n s", nullptr, int(within.count()));
    case Metric::TalkTime:
        //: A key figure: how long people talked, all calls together.
        return MetricWords::tr("Talk time");
    case Metric::RingTime:
        //: A key figure: how long it rang, all calls together.
        return MetricWords::tr("Ring time");
    case Metric::CallbacksWithinHour:
        //: A key figure: share of missed calls that were called back within an hour.
        return MetricWords::tr("Called back within 1 h");
    case Metric::RepeatCallers:
        //: A key figure: how many numbers rang more than once.
        return MetricWords::tr("Repeat callers");
    case Metric::UniqueGuests:
        //: A key figure: how many different guests there were calls with.
        return MetricWords::tr("Guests");
    }
    Q_UNREACHABLE();
    return {};
}

QString definitionOf(Metric metric, Seconds within)
{
    switch (metric) {
    case Metric::Calls:
        return MetricWords::tr(
            "All calls of the selection, inbound and outbound. A call that several systems "
            "tell about, or that was transferred, counts once.");
    case Metric::Inbound:
        return MetricWords::tr("Calls that somebody made to one of your lines.");
    case Metric::Outbound:
        return MetricWords::tr("Calls that were made from one of your lines.");
    case Metric::Answered:
        return MetricWords::tr("Inbound calls that somebody answered, those that still go on included.");
    case Metric::MissedRate:
        return MetricWords::tr(
            "Inbound calls that nobody answered (missed, voicemail or failed), as a share of "
            "all inbound calls that were answered or are over.");
    case Metric::Voicemails:
        return MetricWords::tr("Inbound calls that ended on the voicemail.");
    case Metric::AnswerTimeMedian:
        return MetricWords::tr("From the first ring until an inbound call was answered: half of them took no "
                               "longer. Calls whose answer time nobody tells are left out.");
    case Metric::AnswerTime90:
        return MetricWords::tr("From the first ring until an inbound call was answered: nine of ten took no "
                               "longer. Calls whose answer time nobody tells are left out.");
    case Metric::AnsweredWithin:
        return MetricWords::tr("Answered inbound calls that rang for at most %n second(s), as a share of all "
                               "answered ones whose answer time is known. Missed calls are not among them.",
                               nullptr, int(within.count()));
    case Metric::TalkTime:
        return MetricWords::tr(
            "From answer to end, inbound and outbound, all calls together. Calls whose talk "
            "time nobody tells are left out.");
    case Metric::RingTime:
        return MetricWords::tr(
            "From the start until the call was answered or given up, inbound and outbound, all "
            "calls together. Calls whose ring time nobody tells are left out.");
    case Metric::CallbacksWithinHour:
        return MetricWords::tr(
            "Missed inbound calls whose caller was called back and reached within an hour, as a "
            "share of all missed ones. Hidden numbers, callers who rang again first, and calls "
            "of the last hour that still wait are left out.");
    case Metric::RepeatCallers:
        return MetricWords::tr(
            "Numbers with more than one inbound call in the selection. Hidden numbers are left "
            "out.");
    case Metric::UniqueGuests:
        return MetricWords::tr("Different guests among the calls. Calls without a known guest are left out.");
    }
    Q_UNREACHABLE();
    return {};
}

bool supplies(Provider provider, Metric metric)
{
    switch (metric) {
    case Metric::Calls:
    case Metric::Inbound:
    case Metric::Outbound:
    case Metric::Answered:
    case Metric::MissedRate:
    case Metric::Voicemails:
    case Metric::CallbacksWithinHour:
    case Metric::RepeatCallers:
        return true;
    case Metric::AnswerTimeMedian:
    case Metric::AnswerTime90:
    case Metric::AnsweredWithin:
    case Metric::TalkTime:
    case Metric::RingTime:
        return tellsAnswerTime(provider);
    case Metric::UniqueGuests:
        return tellsGuests(provider);
    }
    Q_UNREACHABLE();
    return false;
}

QList<Provider> providersWithout(Metric metric)
{
    QList<Provider> without = allProviders();
    without.removeIf([metric](Provider provider) { return supplies(provider, metric); });
    return without;
}

CallOutcome outcomeOf(std::optional<Direction> direction, std::optional<CallStatus> status)
{
    if (asksForCallback(direction, status))
        return CallOutcome::Missed;
    const bool isAnsweredCall = direction == Direction::Inbound && status && isAnswered(*status);
    return isAnsweredCall ? CallOutcome::Answered : CallOutcome::None;
}

} // namespace callboard
