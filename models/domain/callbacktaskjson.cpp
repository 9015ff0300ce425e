// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callbacktaskjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<TimePoint> moment)
{
    return moment ? QJsonValue(toIso(*moment)) : QJsonValue();
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template<typename Duration> QJsonValue secondsOf(std::optional<Duration> length)
{
    return length ? QJsonValue(qint64(std::chrono::duration_cast<Seconds>(*length).count())) : QJsonValue();
}

QJsonArray staysJson(const QList<Stay> &stays)
{
    QJsonArray array;
    for (const Stay &stay : stays)
        array << QJsonObject{{u"arrival"_s, orNull(stay.arrival)},
                             {u"departure"_s, orNull(stay.departure)},
                             {u"room"_s, orNull(stay.room)}};
    return array;
}

QJsonValue decisionJson(const TaskDecision &decision)
{
    if (decision.isEmpty())
        return {};
    return QJsonObject{{u"done"_s, decision.done ? QJsonValue(keyOf(*decision.done)) : QJsonValue()},
                       {u"remark"_s, orNull(decision.remark)},
                       {u"snoozed_until"_s, orNull(decision.snoozedUntil)},
                       {u"taken_by"_s, orNull(decision.takenBy)},
                       {u"taken_at"_s, orNull(decision.takenAt)},
                       {u"hidden"_s, decision.isHidden},
                       {u"up_to"_s, toIso(decision.upTo)},
                       {u"decided_by"_s, orNull(decision.decidedBy)},
                       {u"decided_at"_s, toIso(decision.decidedAt)}};
}

QJsonObject figuresJson(const QueueFigures &figures)
{
    return {
        {u"missed"_s, figures.missed},   {u"people"_s, figures.people},     {u"returned"_s, figures.returned},
        {u"settled"_s, figures.settled}, {u"withheld"_s, figures.withheld}, {u"tried"_s, figures.tried},
        {u"owed"_s, figures.owed},       {u"done"_s, figures.done},         {u"snoozed"_s, figures.snoozed}};
}

QJsonArray reachJson(const QList<AccountReach> &reach, const QHash<AccountId, QString> &accountNames)
{
    QJsonArray array;
    for (const AccountReach &one : reach)
        array << QJsonObject{{u"account_id"_s, qint64(one.account)},
                             {u"account"_s, orNull(accountNames.value(one.account))},
                             {u"complete_to"_s, orNull(one.completeTo)}};
    return array;
}

QJsonArray tasksJson(const QList<CallbackTask> &tasks, const QHash<AccountId, QString> &accountNames)
{
    QJsonArray array;
    for (const CallbackTask &task : tasks)
        array << taskToJson(task, accountNames);
    return array;
}

QList<CallbackTask> returnedIn(const QList<CallbackTask> &gone)
{
    QList<CallbackTask> returned;
    for (const CallbackTask &task : gone) {
        if (task.state == CallbackState::Returned)
            returned << task;
    }
    return returned;
}

} // namespace

QJsonObject taskToJson(const CallbackTask &task, const QHash<AccountId, QString> &accountNames)
{
    QJsonArray accounts;
    for (const AccountId account : task.accounts)
        accounts << orNull(accountNames.value(account));
    return {
        {u"key"_s, task.key},
        {u"number"_s, orNull(task.number)},
        {u"state"_s, keyOf(task.state)},
        {u"missed"_s, task.calls.size()},
        {u"last_call"_s, task.lastCall.toString()},
        {u"first"_s, orNull(task.first)},
        {u"last"_s, orNull(task.last)},
        {u"accounts"_s, accounts},
        {u"line"_s, orNull(task.line)},
        {u"voicemail"_s, secondsOf(task.voicemail)},
        {u"words"_s, orNull(task.words)},
        {u"guest"_s, task.guest ? QJsonValue(keyOf(*task.guest)) : QJsonValue()},
        {u"guest_name"_s, orNull(task.guestName)},
        {u"language"_s, orNull(task.language)},
        {u"stays"_s, staysJson(task.stays)},
        {u"contacted_at"_s, orNull(task.contactedAt)},
        {u"contacted_by"_s, orNull(task.contactedBy)},
        {u"contacted_in"_s, task.contactedIn ? orNull(accountNames.value(*task.contactedIn)) : QJsonValue()},
        {u"gone_at"_s, orNull(goneAt(task))},
        {u"decision"_s, decisionJson(task.decision)}};
}

QJsonObject queueToJson(const CallbackQueue &queue, const QHash<AccountId, QString> &accountNames)
{
    return {{u"since"_s, toIso(queue.since)},
            {u"figures"_s, figuresJson(queue.figures)},
            {u"median_wait"_s, secondsOf(medianWait(returnedIn(queue.gone)))},
            {u"accounts"_s, reachJson(queue.reach, accountNames)},
            {u"open"_s, tasksJson(queue.open, accountNames)},
            {u"snoozed"_s, tasksJson(queue.snoozed, accountNames)},
            {u"gone"_s, tasksJson(queue.gone, accountNames)}};
}

} // namespace callboard
