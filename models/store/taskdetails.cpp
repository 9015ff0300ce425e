// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/taskdetails.h"

#include "models/store/desktasks.h"
#include "models/store/factscbor.h"
#include "models/store/storednumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int lookBack = 20; ///< Calls of one task that are looked at for words, voicemail and guest.
constexpr int mostWords = 120; ///< Characters.
constexpr qsizetype mostKnown = 100'000; ///< About 300 bytes each.
constexpr int lineLabels = 1; ///< Kinds of labels in desk.sqlite.
constexpr int staffLabels = 2;

QHash<QString, QString> labelsIn(Database &db, int kind)
{
    QHash<QString, QString> labels;
    SqlQuery row(db, "SELECT value, label FROM desk.labels WHERE kind = ?", kind);
    while (row.next())
        labels.insert(row.text(0), row.text(1));
    return labels;
}

QHash<AccountId, QString> accountUuids(Database &db)
{
    QHash<AccountId, QString> uuids;
    SqlQuery row(db, "SELECT id, uuid FROM desk.accounts");
    while (row.next())
        uuids.insert(AccountId(row.integer(0)), row.text(1));
    return uuids;
}

/// On one line, cut at a word where there is one. Null when it says nothing.
QString beginningOf(const QString &text)
{
    const QString line = text.left(4 * mostWords).simplified();
    if (line.size() <= mostWords)
        return line.isEmpty() ? QString() : line;
    const qsizetype blank = line.lastIndexOf(u' ', mostWords - 1);
    qsizetype end = blank > mostWords / 2 ? blank : mostWords - 1;
    if (end > 0 && line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'\u2026';
}

/// What was said, turn by turn, as far as it is shown.
QString spokenIn(Database &db, CallId id)
{
    QString text;
    SqlQuery row(db, "SELECT substr(text, 1, 500) FROM segments WHERE call_id = ? ORDER BY position", id);
    while (text.size() < 2 * mostWords && row.next())
        text += row.text(0) + u' ';
    return text;
}

/// Texts of a call, and how long its recordings are.
struct Texts {
    QString words;
    std::optional<Seconds> recorded;
};

Texts textsOf(Database &db, CallId id)
{
    SqlQuery row(db,
                 "SELECT substr(transcript, 1, 500), substr(summary, 1, 500), more FROM call_texts "
                 "WHERE call_id = ?",
                 id);
    const bool hasRow = row.next();
    Texts texts;
    texts.words = hasRow ? beginningOf(row.text(0)) : QString();
    if (texts.words.isNull())
        texts.words = beginningOf(spokenIn(db, id));
    if (!hasRow)
        return texts;
    if (texts.words.isNull())
        texts.words = beginningOf(row.text(1));
    Call call;
    decodeMore(row.blob(2), call);
    for (const Recording &recording : call.recordings) {
        if (recording.length && !texts.recorded)
            texts.recorded = recording.length;
    }
    return texts;
}

/// The last success, unless a later stretch is known to join it; while the first reading is under way, the
/// end of what is known.
AccountReach reachOf(CacheReader &reader, AccountId account)
{
    const SyncState state = reader.syncState(account);
    AccountReach reach{account, state.lastSuccessAt};
    if (state.lastSuccessAt && state.lastAttemptAt < state.lastSuccessAt && state.lastAttemptAt)
        reach.completeTo = state.lastAttemptAt; // what came during the reading may not be in it
    for (const Range<TimePoint> &range : reader.coverage(account)) {
        const bool joins = !reach.completeTo || range.from <= *reach.completeTo;
        if (joins && range.until > reach.completeTo)
            reach.completeTo = range.until;
    }
    return reach;
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

/// What one queue() needs to know once.
struct TaskDetails::Reading {
    Database &db;
    QHash<QString, QString> lines = labelsIn(db, lineLabels);
    QHash<QString, QString> staff = labelsIn(db, staffLabels);
    QHash<AccountId, QString> uuids = accountUuids(db);
    QHash<QString, TaskDecision> decisions = readTaskDecisions(db, "desk.task_decisions");
    QHash<GuestId, Person> people;

    QString lineName(const QString &line) const { return lines.value(line, line); }
    const Person &person(GuestId id)
    {
        const auto known = people.constFind(id);
        return known == people.constEnd() ? *people.insert(id, readPerson(id)) : *known;
    }

private:
    Person readPerson(GuestId id)
    {
        Person person;
        {
            SqlQuery row(db, "SELECT language FROM desk.guests WHERE id = ?", id);
            if (row.next())
                person.language = row.text(0);
        }
        SqlQuery row(
            db, "SELECT arrival, departure, room FROM desk.guest_stays WHERE guest_id = ? ORDER BY id", id);
        while (row.next())
            person.stays << Stay{dayFrom(row.text(0)), dayFrom(row.text(1)), row.text(2)};
        return person;
    }
};

CallbackQueue TaskDetails::queue(CacheReader &reader, QList<FoundTask> found, TimePoint since, TimePoint now,
                                 QDate today, qsizetype mostOpen)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    Reading reading{reader.m_db};
    for (FoundTask &one : found)
        complete(reading, one.task);
    found.removeIf([](const FoundTask &one) { return one.task.calls.isEmpty(); });
    CallbackQueue queue = arranged(std::move(found), reading.decisions, since, now, today, mostOpen);
    for (auto account = reading.uuids.keyBegin(); account != reading.uuids.keyEnd(); ++account)
        queue.reach << reachOf(reader, *account);
    std::sort(queue.reach.begin(), queue.reach.end(),
              [](const AccountReach &a, const AccountReach &b) { return a.account < b.account; });
    return queue;
}

void TaskDetails::forget(const QList<CallId> &ids)
{
    if (ids.isEmpty())
        m_known.clear();
    for (const CallId id : ids)
        m_known.remove(id);
}

/// Valid until the next call of it.
const TaskDetails::Detail *TaskDetails::detailOf(Database &db, CallId id)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known ? &**known : nullptr;
    std::optional<Detail> detail;
    {
        SqlQuery row(
            db,
            "SELECT account_id, provider_call_id, line, staff_id, staff_name, own_guest, guest_name, "
            "status, has_recording OR has_transcript OR has_summary, "
            "coalesce(talk_seconds, duration_seconds, 0) FROM calls WHERE id = ?",
            id);
        if (row.next()) {
            detail = Detail{.ref = {AccountId(row.integer(0)), row.text(1)},
                            .line = row.text(2),
                            .staffId = row.text(3),
                            .staffName = row.text(4),
                            .voicemail = {},
                            .words = {},
                            .guest = row.enumeration<GuestId>(5),
                            .guestName = row.text(6)};
            const Texts texts = row.integer(8) != 0 ? textsOf(db, id) : Texts{};
            detail->words = texts.words;
            if (row.enumeration<CallStatus>(7) == CallStatus::Voicemail)
                detail->voicemail = texts.recorded.value_or(Seconds(row.integer(9)));
        }
    }
    const auto kept = m_known.insert(id, detail);
    return *kept ? &**kept : nullptr;
}

/// Without calls when there are none any more.
void TaskDetails::complete(Reading &reading, CallbackTask &task)
{
    for (qsizetype i = 0; i < task.calls.size() && i < lookBack; ++i) {
        const Detail *detail = detailOf(reading.db, task.calls.at(i));
        if (!detail) {
            task.calls.removeAt(i--);
            continue;
        }
        if (i == 0) {
            task.lastCall = detail->ref;
            task.line = reading.lineName(detail->line);
            if (task.key.isEmpty())
                task.key = keyOfCall(reading, task.calls.first(), *detail);
        }
        if (!task.voicemail)
            task.voicemail = detail->voicemail;
        if (task.words.isNull())
            task.words = detail->words;
        if (!task.guest && (detail->guest || task.guestName.isNull())) {
            task.guest = detail->guest;
            task.guestName = detail->guestName;
        }
    }
    if (task.guest) {
        const Person &person = reading.person(*task.guest);
        task.language = person.language;
        task.stays = person.stays;
    }
    addContact(reading, task);
}

void TaskDetails::addContact(Reading &reading, CallbackTask &task)
{
    const Detail *detail = task.contact ? detailOf(reading.db, *task.contact) : nullptr;
    if (!detail)
        return;
    task.contactedIn = detail->ref.account;
    task.contactedBy = reading.staff.value(detail->staffId, detail->staffName);
}

/// Any of its records names a call; the one that something was decided by stays its name.
QString TaskDetails::keyOfCall(Reading &reading, CallId id, const Detail &detail)
{
    SqlQuery row(reading.db, "SELECT account_id, provider_call_id FROM records WHERE call_id = ?", id);
    while (row.next()) {
        const QString key = taskKeyOfCall(reading.uuids.value(AccountId(row.integer(0))), row.text(1));
        if (reading.decisions.contains(key))
            return key;
    }
    return taskKeyOfCall(reading.uuids.value(detail.ref.account), detail.ref.providerCallId);
}

} // namespace callboard
