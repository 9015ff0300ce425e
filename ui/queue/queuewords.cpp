// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuewords.h"

#include "models/domain/numbertime.h"
#include "models/domain/phonenumber.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::Queue)
};

constexpr auto behindAfter = 15min; ///< Accounts are asked every few minutes.
constexpr int mostReaches = 3;
constexpr int longestWords = 120;

QDateTime localised(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone);
}

/// The C locale's own short form has seconds.
QString timeText(QTime time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

/// A time of day alone is enough for what was less than a day ago.
QString pastText(TimePoint moment, const QueueMoment &at)
{
    const bool isClear = moment <= at.now && at.now - moment < 24h;
    return isClear ? timeText(localised(moment, at.zone).time()) : momentText(moment, at.now, at.zone);
}

/// A time of day alone for what is today.
QString shortText(TimePoint moment, const QueueMoment &at)
{
    const QDateTime local = localised(moment, at.zone);
    return local.date() == at.today() ? timeText(local.time()) : momentText(moment, at.now, at.zone);
}

QString joined(QStringList parts, const QString &separator = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// For other programs: without the isolates that keep it upright in ours.
QString bare(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return text;
}

QString lineText(const QString &line)
{
    return line.isEmpty() ? QString() : isE164(line) ? lineNumberText(line) : safeLine(line, 40);
}

QString afterText(const CallbackTask &task)
{
    if (!task.first || !task.contactedAt || *task.contactedAt < *task.first)
        return {};
    return spanText(*task.contactedAt - *task.first);
}

/// "%1 by Ana, 2 h 21 after" in its four forms.
QString returnedText(const CallbackTask &task)
{
    const QString who = safeLine(task.contactedBy, 40);
    const QString after = afterText(task);
    if (task.contactedBy.isEmpty())
        //: What became of somebody whose call was missed. %1 is how long after their first call: "2 h 21".
        return after.isEmpty() ? Words::tr("Called back") : Words::tr("Called back, %1 after").arg(after);
    //: What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: "2 h 21".
    return after.isEmpty() ? Words::tr("Called back by %1").arg(who)
                           : Words::tr("Called back by %1, %2 after").arg(who, after);
}

QString settledText(const CallbackTask &task)
{
    const QString who = safeLine(task.contactedBy, 40);
    const QString after = afterText(task);
    if (task.contactedBy.isEmpty())
        //: What became of somebody whose call was missed: they called again and were answered.
        return after.isEmpty() ? Words::tr("Got through") : Words::tr("Got through, %1 after").arg(after);
    //: They called again and were answered. %1 is a member of staff, %2 how long after: "2 h 21".
    return after.isEmpty() ? Words::tr("Got through to %1").arg(who)
                           : Words::tr("Got through to %1, %2 after").arg(who, after);
}

QString doneText(const TaskDecision &decision)
{
    //: What became of somebody whose call was missed: the user decided so. %1 is the reason.
    const QString text = Words::tr("Done: %1").arg(wordFor(*decision.done));
    return decision.remark.isEmpty() ? text : text + u" · "_s + safeLine(decision.remark, longestWords);
}

/// A number and its word stay on one line.
QString link(const QString &name, QString text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(name, text.replace(u' ', QChar::Nbsp));
}

/// What became of the people, in the order in which one hopes for it.
QStringList counts(const QueueFigures &figures)
{
    const auto part = [](int count, const QString &name, const QString &text) {
        return count > 0 ? link(name, text) : QString();
    };
    //: Parts of a sentence about people whose calls were missed: "5 settled, 2 withheld, 16 owed".
    QStringList parts{
        part(figures.returned, u"returned"_s, Words::tr("%n called back", nullptr, figures.returned)),
        //: They called again and were answered.
        part(figures.settled, u"settled"_s, Words::tr("%n settled", nullptr, figures.settled)),
        //: The user said that no call back is needed.
        part(figures.done, u"done"_s, Words::tr("%n done", nullptr, figures.done)),
        part(figures.snoozed, u"snoozed"_s, Words::tr("%n put off", nullptr, figures.snoozed)),
        //: We called, they did not answer.
        part(figures.tried, u"tried"_s, Words::tr("%n tried", nullptr, figures.tried)),
        //: They hid their number.
        part(figures.withheld, u"withheld"_s, Words::tr("%n withheld", nullptr, figures.withheld)),
        //: Nothing has happened since: a call back is owed to them.
        part(figures.owed, u"owed"_s, u"<b>"_s + Words::tr("%n owed", nullptr, figures.owed) + u"</b>"_s)};
    parts.removeAll(QString());
    return parts;
}

int olderThan(TimePoint since, const QList<CallbackTask> &tasks)
{
    return int(std::count_if(tasks.begin(), tasks.end(),
                             [&](const CallbackTask &task) { return !rangSince(task, since); }));
}

/// The account that all of them were settled in, if it is one.
QString commonAccount(const QList<CallbackTask> &tasks, const QHash<AccountId, QString> &accounts)
{
    const std::optional<AccountId> first = tasks.isEmpty() ? std::nullopt : tasks.first().contactedIn;
    const bool isCommon = first && std::all_of(tasks.begin(), tasks.end(), [&](const CallbackTask &task) {
                              return task.contactedIn == first;
                          });
    return isCommon ? accounts.value(*first) : QString();
}

QList<CallbackTask> goneBy(const CallbackQueue &queue, CallbackState state)
{
    QList<CallbackTask> tasks = queue.gone;
    tasks.removeIf([&](const CallbackTask &task) { return task.state != state || task.decision.done; });
    return tasks;
}

QString doneCount(DoneReason reason, int count)
{
    switch (reason) {
    //: Parts of the hand-over text: how many people are done, and why.
    case DoneReason::Spam:
        return Words::tr("%n spam", nullptr, count);
    case DoneReason::WrongNumber:
        return Words::tr("%n wrong number(s)", nullptr, count);
    case DoneReason::SettledElsewhere:
        return Words::tr("%n settled another way", nullptr, count);
    case DoneReason::NotReached:
        return Words::tr("%n not reached", nullptr, count);
    case DoneReason::NotNeeded:
        return Words::tr("%n not needed", nullptr, count);
    case DoneReason::Other:
        return Words::tr("%n done for another reason", nullptr, count);
    }
    Q_UNREACHABLE();
    return {};
}

QStringList doneCounts(const CallbackQueue &queue)
{
    QStringList parts;
    for (const DoneReason reason : allDoneReasons()) {
        const auto count = std::count_if(queue.gone.begin(), queue.gone.end(), [&](const CallbackTask &task) {
            return task.decision.done == reason;
        });
        if (count > 0)
            parts << doneCount(reason, int(count));
    }
    return parts;
}

QString returnedCount(const CallbackQueue &queue)
{
    const int count = queue.figures.returned;
    const auto wait = medianWait(goneBy(queue, CallbackState::Returned));
    const QString text = Words::tr("%n called back", nullptr, count);
    //: %1 is "9 called back", %2 how long these people waited, the middle one of all: "2 h 40".
    return wait ? Words::tr("%1 (median %2)").arg(text, spanText(*wait)) : text;
}

QString settledCount(const CallbackQueue &queue, const QHash<AccountId, QString> &accounts)
{
    const int count = queue.figures.settled;
    const QString account = commonAccount(goneBy(queue, CallbackState::Settled), accounts);
    //: Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.
    return account.isEmpty() ? Words::tr("%n settled", nullptr, count)
                             : Words::tr("%n settled by %1", nullptr, count).arg(plainLine(account, 40));
}

QString handOverSummary(const CallbackQueue &queue, const QHash<AccountId, QString> &accounts,
                        const QueueMoment &moment)
{
    const QueueFigures &figures = queue.figures;
    QStringList parts;
    if (figures.returned > 0)
        parts << returnedCount(queue);
    if (figures.settled > 0)
        parts << settledCount(queue, accounts);
    if (figures.tried > 0)
        parts << Words::tr("%n tried", nullptr, figures.tried);
    if (figures.snoozed > 0)
        parts << Words::tr("%n put off", nullptr, figures.snoozed);
    parts += doneCounts(queue);
    if (figures.withheld > 0)
        parts << Words::tr("%n withheld", nullptr, figures.withheld);
    if (figures.owed > 0)
        parts << Words::tr("%n owed", nullptr, figures.owed);
    //: First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.
    const QString head = Words::tr("%n missed caller(s) since %1", nullptr, figures.people)
                             .arg(sinceText(queue.since, moment));
    //: %1 is "23 missed callers since 22:00", %2 a list of what became of them.
    return parts.isEmpty() ? head : Words::tr("%1: %2").arg(head, parts.join(u", "_s));
}

QString handOverLine(const CallbackTask &task, const QString &more, const QueueMoment &moment)
{
    const QString who =
        task.guestName.isEmpty() || task.number.isEmpty() ? QString() : numberText(task.number);
    return u"– "_s
        + joined({queueTitle(task), who, callTimes(task, moment), lineText(task.line), more}, u", "_s);
}

} // namespace

QDate QueueMoment::today() const
{
    return localised(now, zone).date();
}

std::optional<StayBadge> badgeOf(const QList<Stay> &stays, QDate today)
{
    const auto stay = stayOn(stays, today);
    if (!stay)
        return {};
    const auto kind = stay->arrival == today ? StayBadge::Kind::Arriving
        : stay->departure == today           ? StayBadge::Kind::Leaving
                                             : StayBadge::Kind::InHouse;
    return StayBadge{kind, stay->room};
}

QString wordsFor(const StayBadge &badge)
{
    const auto word = [&] {
        switch (badge.kind) {
        case StayBadge::Kind::InHouse:
            //: Beside a guest's name, as short as can be.
            return Words::tr("In house");
        case StayBadge::Kind::Arriving:
            return Words::tr("Arrives today");
        case StayBadge::Kind::Leaving:
            return Words::tr("Leaves today");
        }
        Q_UNREACHABLE();
        return QString();
    };
    //: Beside a guest's name. %1 is "In house" and the like, %2 their room.
    return badge.room.isEmpty() ? word() : Words::tr("%1 · %2").arg(word(), safeLine(badge.room, 12));
}

QString queueTitle(const CallbackTask &task)
{
    if (!task.guestName.isEmpty())
        return nameText(task.guestName, longestWords);
    return numberText(task.number.isEmpty() ? withheldNumber.toString() : task.number);
}

QString callTimes(const CallbackTask &task, const QueueMoment &moment)
{
    if (!task.last)
        return {};
    const QString last = pastText(*task.last, moment);
    const int count = int(task.calls.size());
    if (count < 2 || !task.first)
        return last;
    const QString first = pastText(*task.first, moment);
    //: Calls of one person: %n times, the first at %1, the last at %2. Where one reads from right to left the
    //: arrow is to point to the left.
    return first == last ? Words::tr("×%n, %1", nullptr, count).arg(last)
                         : Words::tr("×%n, %1 → %2", nullptr, count).arg(first, last);
}

QString localTimeThere(const QString &number, const QueueMoment &moment)
{
    const auto clocks = clocksAt(number, moment.now);
    const Seconds here(moment.zone.offsetFromUtc(localised(moment.now, moment.zone)));
    if (!clocks || (clocks->isOne() && clocks->least == here))
        return {};
    const auto timeAt = [&](Seconds east) {
        return timeText(QDateTime::fromMSecsSinceEpoch(toMs(moment.now + east), QTimeZone::utc()).time());
    };
    //: Time of day in the country of a telephone number. %1 is a time.
    return clocks->isOne()
        ? Words::tr("%1 there").arg(timeAt(clocks->least))
        //: The country has several times of day. %1 is the earliest of them, %2 the latest.
        : Words::tr("%1–%2 there").arg(timeAt(clocks->least), timeAt(clocks->most));
}

QString placeOf(const CallbackTask &task, const QueueMoment &moment)
{
    const QString number = task.guestName.isEmpty() ? QString() : numberText(task.number);
    const QString country = countryText(task.number);
    const QString time = localTimeThere(task.number, moment);
    //: %1 is a country, %2 the time of day there.
    const QString place =
        country.isEmpty() || time.isEmpty() ? country + time : Words::tr("%1, %2").arg(country, time);
    const bool isHidden = task.number.isEmpty() && task.guestName.isEmpty();
    //: Of a caller who hid their number.
    return joined({task.number.isEmpty() ? QString() : number,
                   isHidden ? Words::tr("cannot be called back") : place, lineText(task.line)});
}

QString voicemailOf(const CallbackTask &task)
{
    const QString words = task.words.isEmpty() ? QString() : safeLine(task.words, longestWords);
    if (!task.voicemail)
        //: What the caller said, in quotation marks.
        return words.isEmpty() ? QString() : Words::tr("“%1”").arg(words);
    //: A caller left a message, nobody knows how long it is.
    const QString length = *task.voicemail > 0s ? lengthText(task.voicemail) : Words::tr("Voicemail");
    //: A voicemail: %1 is its length, %2 how it begins.
    return words.isEmpty() ? length : Words::tr("%1 “%2”").arg(length, words);
}

QString ownerOf(const CallbackTask &task, const QueueMoment &moment)
{
    const TaskDecision &decision = task.decision;
    if (decision.takenBy.isEmpty())
        return {};
    //: Who looks after a task: the user.
    const QString who = decision.takenBy == moment.user ? Words::tr("You") : safeLine(decision.takenBy, 30);
    if (!decision.takenAt)
        return who;
    const auto since = moment.now - *decision.takenAt;
    //: Who looks after a task, and since when. %1 is a name or "You".
    return since < 1min ? Words::tr("%1, now").arg(who) : Words::tr("%1, %2 ago").arg(who, spanText(since));
}

QString triedAt(const CallbackTask &task, const QueueMoment &moment)
{
    if (task.state != CallbackState::Tried)
        return {};
    //: We called back, and nobody answered. %1 is a time.
    return task.contactedAt ? Words::tr("Tried %1").arg(pastText(*task.contactedAt, moment))
                            : Words::tr("Tried");
}

QString outcomeOf(const CallbackTask &task, const QueueMoment &moment)
{
    if (task.decision.done)
        return doneText(task.decision);
    if (task.decision.isHidden)
        return Words::tr("Number hidden from the queue");
    if (task.decision.snoozedUntil)
        //: A task that asks again later. %1 is a time.
        return Words::tr("Put off until %1").arg(shortText(*task.decision.snoozedUntil, moment));
    switch (task.state) {
    case CallbackState::Returned:
        return returnedText(task);
    case CallbackState::Settled:
        return settledText(task);
    case CallbackState::Tried:
        return triedAt(task, moment);
    case CallbackState::Owed:
    case CallbackState::Withheld:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString queueSentence(const CallbackTask &task, const QueueMoment &moment)
{
    const auto badge = badgeOf(task.stays, moment.today());
    QStringList parts{queueTitle(task), badge ? wordsFor(*badge) : QString(), callTimes(task, moment),
                      placeOf(task, moment)};
    if (task.voicemail)
        //: Screen reader: %1 is a voicemail's length and beginning.
        parts << Words::tr("voicemail %1").arg(voicemailOf(task));
    const QString outcome = outcomeOf(task, moment);
    const QString owner = ownerOf(task, moment);
    //: Screen reader: who looks after a task, and since when.
    parts << outcome << (owner.isEmpty() ? QString() : Words::tr("taken by %1").arg(owner));
    return bare(joined(parts, u", "_s));
}

QString momentWords(TimePoint when, const QueueMoment &moment)
{
    return shortText(when, moment);
}

QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    const QLocale locale;
    const auto text = [&](auto count) {
        return locale.toString(qint64(count));
    };
    const qint64 minutes = floor<std::chrono::minutes>(span).count();
    if (minutes < 1)
        //: A span of time in seconds.
        return Words::tr("%1 s").arg(text(std::max<qint64>(0, floor<seconds>(span).count())));
    if (minutes < 60)
        return Words::tr("%1 min").arg(text(minutes));
    if (minutes < 24 * 60)
        //: A span of time in hours and minutes: "2 h 05".
        return Words::tr("%1 h %2").arg(text(minutes / 60), u"%1"_s.arg(minutes % 60, 2, 10, QChar(u'0')));
    //: A span of time in days and hours.
    return Words::tr("%1 d %2 h").arg(text(minutes / 1440), text(minutes % 1440 / 60));
}

QString wordFor(DoneReason reason)
{
    switch (reason) {
    //: Why nobody needs to be called back.
    case DoneReason::Spam:
        return Words::tr("Spam or advertising");
    case DoneReason::WrongNumber:
        return Words::tr("Wrong number");
    case DoneReason::SettledElsewhere:
        return Words::tr("Settled another way");
    case DoneReason::NotReached:
        return Words::tr("Cannot be reached");
    case DoneReason::NotNeeded:
        return Words::tr("No call back needed");
    case DoneReason::Other:
        return Words::tr("Another reason");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(SnoozeSpan span)
{
    switch (span) {
    //: For how long a task is put off.
    case SnoozeSpan::OneHour:
        return Words::tr("One hour");
    case SnoozeSpan::TwoHours:
        return Words::tr("Two hours");
    case SnoozeSpan::FourHours:
        return Words::tr("Four hours");
    case SnoozeSpan::Tomorrow:
        return Words::tr("Tomorrow morning");
    case SnoozeSpan::NextWeek:
        return Words::tr("Next Monday");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(QueueSince since)
{
    switch (since) {
    //: From when the figures of the queue count.
    case QueueSince::Night:
        return Words::tr("Since 22:00");
    case QueueSince::Today:
        return Words::tr("Since midnight");
    case QueueSince::Yesterday:
        return Words::tr("Since yesterday");
    case QueueSince::Week:
        return Words::tr("The last seven days");
    }
    Q_UNREACHABLE();
    return {};
}

QString sinceText(TimePoint since, const QueueMoment &moment)
{
    return pastText(since, moment);
}

QString bannerText(const CallbackQueue &queue, const QueueMoment &moment)
{
    const QueueFigures &figures = queue.figures;
    const QString since = sinceText(queue.since, moment);
    const int older = olderThan(queue.since, queue.open) + queue.olderBehind;
    //: Above the queue, after the sentence about the people since a moment: how many wait from before it.
    const QString before = Words::tr("%n from before", nullptr, older).replace(u' ', QChar::Nbsp);
    QString rest = older > 0 ? u" · "_s + before : QString();
    if (queue.openBehind > 0)
        //: Above a queue that is too long to show all of it.
        rest += u" · "_s + Words::tr("the first %n are shown", nullptr, int(queue.open.size()));
    if (figures.missed == 0)
        //: Above the queue. %1 is a time.
        return Words::tr("No missed calls since %1").arg(since) + rest;
    const QString missed =
        link(u"missed"_s, u"<b>"_s + Words::tr("%n missed", nullptr, figures.missed) + u"</b>"_s);
    const QString people = u"<b>"_s + Words::tr("%n people", nullptr, figures.people) + u"</b>"_s;
    //: Above the queue. %1 is "40 missed", %2 a time, %3 "23 people", %4 what became of them: "5 settled, 16
    //: owed". Where one reads from right to left the arrow is to point to the left.
    return Words::tr("%1 since %2 → %3: %4").arg(missed, since, people, counts(figures).join(u", "_s)) + rest;
}

QueueFigure figureOf(const CallbackQueue &queue, const QString &name)
{
    const auto all = queue.open + queue.snoozed + queue.gone;
    const auto since = [&](auto &&counts) {
        QList<CallbackTask> people = all;
        people.removeIf(
            [&](const CallbackTask &task) { return !rangSince(task, queue.since) || !counts(task); });
        return people;
    };
    const auto isDone = [](const CallbackTask &task) {
        return task.decision.done || task.decision.isHidden;
    };
    const auto inState = [&](CallbackState state) {
        return since([&](const CallbackTask &task) {
            return task.state == state && !isDone(task) && !task.decision.snoozedUntil;
        });
    };
    //: Titles of lists of people whose calls were missed.
    if (name == u"returned")
        return {Words::tr("Called back"), since([&](const CallbackTask &task) {
                    return task.state == CallbackState::Returned && !isDone(task);
                })};
    if (name == u"settled")
        return {Words::tr("Got through by themselves"), since([&](const CallbackTask &task) {
                    return task.state == CallbackState::Settled && !isDone(task);
                })};
    if (name == u"done")
        return {Words::tr("Done"), since(isDone)};
    if (name == u"snoozed")
        return {Words::tr("Put off"), since([&](const CallbackTask &task) {
                    return task.decision.snoozedUntil && !isDone(task)
                        && task.state != CallbackState::Returned && task.state != CallbackState::Settled;
                })};
    if (name == u"tried")
        return {Words::tr("Tried, not reached"), inState(CallbackState::Tried)};
    if (name == u"withheld")
        return {Words::tr("Number withheld"), inState(CallbackState::Withheld)};
    return {Words::tr("To be called back"), inState(CallbackState::Owed)};
}

bool isBehind(const NamedReach &reach, TimePoint now)
{
    return !reach.completeTo || now - *reach.completeTo > behindAfter;
}

QString reachText(const QList<NamedReach> &reach, const QueueMoment &moment)
{
    if (reach.isEmpty())
        return {};
    QList<NamedReach> behind = reach;
    behind.removeIf([&](const NamedReach &one) { return !isBehind(one, moment.now); });
    if (behind.isEmpty()) {
        const auto least = std::min_element(reach.begin(), reach.end(), [](const auto &a, const auto &b) {
            return a.completeTo < b.completeTo;
        });
        //: How far the calls of all telephone systems are known. %1 is a time.
        return Words::tr("All accounts complete up to %1").arg(pastText(*least->completeTo, moment));
    }
    QStringList parts;
    for (const NamedReach &one : behind.mid(0, mostReaches)) {
        const QString name = safeLine(one.name, 30);
        //: How far the calls of a telephone system are known. %1 is its name, %2 a time.
        parts << (one.completeTo
                      ? Words::tr("%1 complete up to %2").arg(name, pastText(*one.completeTo, moment))
                      //: Nothing is known of the calls of a telephone system. %1 is its name.
                      : Words::tr("%1 not read yet").arg(name));
    }
    if (behind.size() > mostReaches)
        //: After some accounts that are behind: how many more there are.
        parts << Words::tr("%n more behind", nullptr, int(behind.size()) - mostReaches);
    return parts.join(u" · "_s);
}

QString noticeText(const QList<CallbackTask> &tasks, const QHash<AccountId, QString> &accounts,
                   const QueueMoment &moment)
{
    if (tasks.size() == 1)
        //: Message about somebody who left the queue. %1 is their name or number, %2 what became of them.
        return Words::tr("%1: %2", "task and outcome")
            .arg(queueTitle(tasks.first()), outcomeOf(tasks.first(), moment));
    const int count = int(tasks.size());
    const QString account = commonAccount(tasks, accounts);
    if (account.isEmpty())
        return Words::tr("%n settled by new calls", nullptr, count);
    //: Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.
    return Words::tr("%n settled by calls from %1", nullptr, count).arg(safeLine(account, 40));
}

QString handOverText(const CallbackQueue &queue, const QHash<AccountId, QString> &accounts,
                     const QueueMoment &moment)
{
    QStringList lines{handOverSummary(queue, accounts, moment)};
    if (!queue.open.isEmpty())
        //: In the hand-over text, above a list of people.
        lines << QString()
              << Words::tr("To call back: %n", nullptr, int(queue.open.size()) + queue.openBehind);
    for (const CallbackTask &task : queue.open) {
        const QString owner = ownerOf(task, {moment.now, moment.zone, {}});
        lines << handOverLine(task, joined({triedAt(task, moment), owner}, u", "_s), moment);
    }
    if (queue.openBehind > 0)
        lines << u"…"_s;
    if (!queue.snoozed.isEmpty())
        lines << QString() << Words::tr("Put off: %n", nullptr, int(queue.snoozed.size()));
    for (const CallbackTask &task : queue.snoozed)
        lines << handOverLine(task, outcomeOf(task, moment), moment);
    return bare(lines.join(u'\n'));
}

} // namespace callboard
