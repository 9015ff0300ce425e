// SPDX-License-Identifier: GPL-3.0-or-later
// queue: who rang and reached nobody; queue done, snooze, take, hide, clear: what is decided about it.
#include "app/cli/commands.h"
#include "models/domain/callbacktaskjson.h"
#include "models/domain/phonenumber.h"
#include "models/store/callbackdesk.h"
#include "models/store/osuser.h"
#include "models/tables/storequeuesource.h"

#include <algorithm>
#include <functional>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualSince = std::chrono::hours(24);

/// The queue at one moment, and what printing it needs.
struct QueueReading {
    CallbackQueue queue;
    QHash<AccountId, QString> accounts; ///< Names.
    QTimeZone zone;
};

QCoro::Task<Result<QueueReading>> readQueue(Session &session, TimePoint since)
{
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    const QTimeZone zone = session.zone(*accounts);
    CallIndex index(session.store());
    StoreQueueSource source(session.store(), index, session.clock());
    const Result<CallbackQueue> queue = co_await source.queue(since, zone);
    if (!queue)
        co_return tl::unexpected(queue.error());
    const QueueReading reading{*queue, accountNames(*accounts), zone};
    co_return reading;
}

QString momentText(std::optional<TimePoint> moment, const QTimeZone &zone)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(toMs(*moment), zone).toString(u"yyyy-MM-dd HH:mm"_s)
                  : QString();
}

/// "done spam", "until 2026-03-16 10:00", "ana"…
QString decisionText(const TaskDecision &decision, const QTimeZone &zone)
{
    QStringList words;
    if (decision.isHidden)
        words << Cli::tr("hidden");
    if (decision.done)
        //: Table of the callback queue. %1 is the key of the reason, such as spam.
        words << Cli::tr("done: %1").arg(keyOf(*decision.done));
    if (decision.snoozedUntil)
        //: Table of the callback queue: put off. %1 is a time.
        words << Cli::tr("until %1").arg(momentText(decision.snoozedUntil, zone));
    if (!decision.takenBy.isEmpty())
        words << decision.takenBy;
    return words.join(u", "_s);
}

QString whoText(const CallbackTask &task)
{
    return task.guestName.isEmpty() ? task.words : task.guestName;
}

void printTasks(Output &output, const QString &title, const QList<CallbackTask> &tasks, const QTimeZone &zone)
{
    if (tasks.isEmpty())
        return;
    output.line(u'\n' + title);
    for (const CallbackTask &task : tasks)
        output.line(u"  "_s + cell(keyOf(task.state), 9) + cell(u"×%1"_s.arg(task.calls.size()), 5)
                    + cell(momentText(task.first, zone), 18) + cell(momentText(task.last, zone), 18)
                    + cell(decisionText(task.decision, zone), 20) + cell(whoText(task), 26)
                    + printable(task.key));
}

QString figuresText(const QueueFigures &figures)
{
    const QList<std::pair<QString, int>> parts{{keyOf(CallbackState::Owed), figures.owed},
                                               {keyOf(CallbackState::Tried), figures.tried},
                                               {keyOf(CallbackState::Returned), figures.returned},
                                               {keyOf(CallbackState::Settled), figures.settled},
                                               {keyOf(CallbackState::Withheld), figures.withheld},
                                               {Cli::tr("done"), figures.done},
                                               {Cli::tr("put off"), figures.snoozed}};
    QStringList words;
    for (const auto &[word, count] : parts) {
        if (count > 0)
            words << u"%1 %2"_s.arg(count).arg(word);
    }
    return words.join(u", "_s);
}

void print(Output &output, const QueueReading &reading)
{
    const CallbackQueue &queue = reading.queue;
    //: %1 is a time, %n a number of missed calls.
    QString heading = Cli::tr("%n call(s) missed since %1", nullptr, queue.figures.missed)
                          .arg(momentText(queue.since, reading.zone));
    if (queue.figures.people > 0)
        //: Follows "40 calls missed since …". %1 is a list such as "16 owed, 2 withheld".
        heading += u": "_s
            + Cli::tr("%n number(s): %1", nullptr, queue.figures.people).arg(figuresText(queue.figures));
    output.line(heading);
    for (const AccountReach &reach : queue.reach)
        output.line(cell(reading.accounts.value(reach.account), 24)
                    + (reach.completeTo
                           ? Cli::tr("complete up to %1").arg(momentText(reach.completeTo, reading.zone))
                           : Cli::tr("not read yet")));
    printTasks(output, Cli::tr("To call back"), queue.open, reading.zone);
    printTasks(output, Cli::tr("Put off"), queue.snoozed, reading.zone);
    printTasks(output, Cli::tr("Gone since"), queue.gone, reading.zone);
}

/// Where decisions about what KEY… names begin; a number may be written in any way.
struct Named {
    QList<TaskDecision> decisions;
    QStringList unknown;
};

Named namedTasks(const CallbackQueue &queue, const QHash<QString, TaskDecision> &decided,
                 const QStringList &keys)
{
    Named named;
    const QList<CallbackTask> all = queue.open + queue.snoozed + queue.gone;
    for (const QString &typed : keys) {
        const QString number = normalisedNumber(typed);
        const auto isMeant = [&](const QString &key) {
            return key == typed || key == number;
        };
        const auto task =
            std::find_if(all.begin(), all.end(), [&](const CallbackTask &one) { return isMeant(one.key); });
        const auto earlier = std::find_if(decided.begin(), decided.end(),
                                          [&](const TaskDecision &one) { return isMeant(one.key); });
        if (task == all.end() && earlier == decided.end()) {
            named.unknown << typed;
            continue;
        }
        named.decisions << (task == all.end() ? *earlier : decisionOn(*task));
        named.decisions.last().decidedBy = QString();
    }
    return named;
}

int printDecided(const Named &named, bool asJson)
{
    for (const QString &key : named.unknown)
        tell(Cli::tr("There is no task “%1”; “callboard queue” shows their keys.").arg(key));
    QStringList keys;
    for (const TaskDecision &decision : named.decisions)
        keys << decision.key;
    Output output;
    if (asJson)
        output.json(QJsonObject{{u"decided"_s, QJsonArray::fromStringList(keys)},
                                {u"unknown"_s, QJsonArray::fromStringList(named.unknown)}});
    else if (!keys.isEmpty())
        output.line(Cli::tr("%n task(s) decided.", nullptr, int(keys.size())));
    return finished(output, named.unknown.isEmpty() ? Done : keys.isEmpty() ? Failed : PartlyDone);
}

/// Decides about what KEY… names; @p change turns what stands into what is wanted.
QCoro::Task<int> decideOn(Session &session, Arguments arguments, std::function<void(TaskDecision &)> change)
{
    const TimePoint since = session.clock().now() - usualSince;
    const Result<QueueReading> reading = co_await readQueue(session, since);
    if (!reading)
        co_return failed(reading.error(), session.profile().data);
    const auto decided = co_await session.store().callbackDesk().decisions(); // of any age
    if (!decided)
        co_return failed(decided.error(), session.profile().data);
    Named named = namedTasks(reading->queue, *decided, arguments.positional());
    for (TaskDecision &decision : named.decisions)
        change(decision);
    const auto before = co_await session.store().callbackDesk().decide(named.decisions);
    if (!before)
        co_return failed(before.error(), session.profile().data);
    co_return printDecided(named, arguments.has("json"_L1));
}

} // namespace

QCoro::Task<int> showQueue(Session &session, Arguments arguments)
{
    const TimePoint usual = session.clock().now() - usualSince;
    const TimePoint since = arguments.moment("since"_L1).value_or(usual);
    const Result<QueueReading> reading = co_await readQueue(session, since);
    if (!reading)
        co_return failed(reading.error(), session.profile().data);
    Output output;
    if (arguments.has("json"_L1))
        output.json(queueToJson(reading->queue, reading->accounts));
    else
        print(output, *reading);
    co_return finished(output);
}

QCoro::Task<int> endTask(Session &session, Arguments arguments)
{
    const std::optional<DoneReason> reason =
        doneReasonFromKey(arguments.value("reason"_L1, keyOf(DoneReason::Other)));
    const QString remark = arguments.value("remark"_L1);
    const std::function<void(TaskDecision &)> change = [reason, remark](TaskDecision &decision) {
        decision.done = reason;
        decision.remark = remark;
        decision.snoozedUntil.reset();
    };
    co_return co_await decideOn(session, arguments, change);
}

QCoro::Task<int> snoozeTask(Session &session, Arguments arguments)
{
    if (arguments.has("until"_L1) == arguments.has("minutes"_L1))
        co_return wrongUsage(Cli::tr("Say either --until TIME or --minutes N."));
    const TimePoint now = session.clock().now();
    const TimePoint until =
        arguments.moment("until"_L1).value_or(now + std::chrono::minutes(arguments.number("minutes"_L1, 0)));
    if (until <= now)
        co_return wrongUsage(Cli::tr("Something can only be put off to a later time."));
    const std::function<void(TaskDecision &)> change = [until](TaskDecision &decision) {
        decision.snoozedUntil = until;
        decision.done.reset();
    };
    co_return co_await decideOn(session, arguments, change);
}

QCoro::Task<int> takeTask(Session &session, Arguments arguments)
{
    const std::function<void(TaskDecision &)> change = [](TaskDecision &decision) {
        decision.takenBy = operatingUser();
        decision.takenAt.reset();
    };
    co_return co_await decideOn(session, arguments, change);
}

QCoro::Task<int> hideTask(Session &session, Arguments arguments)
{
    const std::function<void(TaskDecision &)> change = [](TaskDecision &decision) {
        decision.isHidden = true;
    };
    co_return co_await decideOn(session, arguments, change);
}

QCoro::Task<int> clearTask(Session &session, Arguments arguments)
{
    const std::function<void(TaskDecision &)> change = [](TaskDecision &decision) {
        const QString key = decision.key;
        decision = {};
        decision.key = key;
    };
    co_return co_await decideOn(session, arguments, change);
}

} // namespace callboard
