// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "tests/support/plainmeaning.h"

#include <algorithm>
#include <set>

namespace callboard::test {

/// The tasks that a person would find who looks at every call again and again: what tasksIn() must find.
class PlainQueue {
public:
    explicit PlainQueue(QList<Call> calls)
        : m_calls(std::move(calls))
        , m_states(callbackStatesOf(m_calls))
    {
    }

    /// By the id of the first call of each.
    QList<FoundTask> tasks(TimePoint since) const
    {
        QList<FoundTask> found;
        std::set<QString> numbers;
        for (const Call &call : m_calls) {
            const auto state = m_states.constFind(call.id);
            if (state == m_states.constEnd())
                continue;
            if (*state == CallbackState::Withheld)
                found << withheld(call, since);
            else if (numbers.insert(call.remoteNumber()).second)
                found << ofNumber(call.remoteNumber(), since);
        }
        found.removeIf([&](const FoundTask &one) {
            const bool isOver =
                one.task.state == CallbackState::Returned || one.task.state == CallbackState::Settled;
            return isOver && one.task.contactedAt < since;
        });
        return inOrder(found);
    }

    static QList<FoundTask> inOrder(QList<FoundTask> found)
    {
        std::sort(found.begin(), found.end(), [](const FoundTask &a, const FoundTask &b) {
            return a.task.calls.first() < b.task.calls.first();
        });
        return found;
    }

private:
    static bool isAfter(const Call &a, const Call &b)
    {
        return a.startedAt && b.startedAt
            && (*a.startedAt > *b.startedAt || (*a.startedAt == *b.startedAt && a.id > b.id));
    }

    static bool isSpoken(const Call &call)
    {
        return call.direction && (call.status == CallStatus::Completed || call.status == CallStatus::Active);
    }

    FoundTask withheld(const Call &call, TimePoint since) const
    {
        FoundTask found;
        found.task.state = CallbackState::Withheld;
        fill(found.task, {call});
        found.missed = call.startedAt && *call.startedAt >= since ? 1 : 0;
        return found;
    }

    FoundTask ofNumber(const QString &number, TimePoint since) const
    {
        QList<Call> with;
        for (const Call &call : m_calls) {
            if (call.remoteNumber() == number && !call.deletedHere)
                with << call;
        }
        const Call *last = nullptr;
        for (const Call &call : std::as_const(with)) {
            if (m_states.contains(call.id) && call.startedAt && (!last || isAfter(call, *last)))
                last = &call;
        }
        FoundTask found;
        QList<Call> unanswered;
        found.task.state = last ? m_states.value(last->id) : CallbackState::Owed;
        const bool isOver =
            found.task.state == CallbackState::Returned || found.task.state == CallbackState::Settled;
        const bool hasUndated = std::any_of(with.begin(), with.end(), [&](const Call &call) {
            return !call.startedAt && m_states.contains(call.id);
        });
        if (isOver && hasUndated)
            found.task.state = CallbackState::Owed;
        for (const Call &call : std::as_const(with)) {
            if (!m_states.contains(call.id))
                continue;
            found.missed += call.startedAt && *call.startedAt >= since;
            if (!call.startedAt ? !isOver || hasUndated
                                : !(isOver && hasUndated) && !spokeBetween(with, call, *last))
                unanswered << call;
        }
        fill(found.task, unanswered);
        found.task.number = number;
        found.task.key = number;
        if (last && !(isOver && hasUndated))
            addContact(found.task, with, *last);
        return found;
    }

    static bool spokeBetween(const QList<Call> &with, const Call &from, const Call &to)
    {
        return std::any_of(with.begin(), with.end(), [&](const Call &call) {
            return isSpoken(call) && isAfter(call, from) && isAfter(to, call);
        });
    }

    static void addContact(CallbackTask &task, const QList<Call> &with, const Call &last)
    {
        const Call *contact = nullptr;
        for (const Call &call : with) {
            if (!isAfter(call, last) || task.state == CallbackState::Owed)
                continue;
            const bool isTry = call.direction == Direction::Outbound && call.status && !isSpoken(call);
            if (task.state == CallbackState::Tried ? isTry && (!contact || isAfter(call, *contact))
                                                   : isSpoken(call) && (!contact || isAfter(*contact, call)))
                contact = &call;
        }
        if (contact) {
            task.contact = contact->id;
            task.contactedAt = contact->startedAt;
        }
    }

    static void fill(CallbackTask &task, QList<Call> calls)
    {
        std::sort(calls.begin(), calls.end(), [](const Call &a, const Call &b) {
            return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
        });
        std::set<AccountId> accounts;
        for (const Call &call : std::as_const(calls)) {
            task.calls << call.id;
            for (const RecordInfo &record : call.records)
                accounts.insert(record.ref.account);
            if (!call.startedAt)
                continue;
            task.last = task.last ? task.last : call.startedAt;
            task.first = call.startedAt;
        }
        task.accounts = QList<AccountId>(accounts.begin(), accounts.end());
    }

    QList<Call> m_calls;
    CallbackStates m_states;
};

/// For messages of failed comparisons.
inline QString described(const QList<FoundTask> &found)
{
    QStringList lines;
    for (const FoundTask &one : found) {
        QStringList ids;
        for (const CallId id : one.task.calls)
            ids << QString::number(qint64(id));
        lines << QStringLiteral("%1 %2 [%3] contact %4 missed %5")
                     .arg(one.task.number, keyOf(one.task.state), ids.join(u','))
                     .arg(qint64(one.task.contact.value_or(CallId{})))
                     .arg(one.missed);
    }
    return lines.join(u'\n');
}

} // namespace callboard::test
