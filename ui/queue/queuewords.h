// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/tables/queuetimes.h"

/// What the window says about the callback queue. Everything is translated when it is asked for; foreign text
/// is made safe for one line.
namespace callboard {

/// When and where the reader is: what "today" and "09:14" mean, and who "you" are.
struct QueueMoment {
    TimePoint now{};
    QTimeZone zone = QTimeZone::utc();
    QString user; ///< Login name.
    QDate today() const;
};

/// What a stay says at a glance.
struct StayBadge {
    enum class Kind { InHouse, Arriving, Leaving };
    Kind kind = Kind::InHouse;
    QString room;
    bool operator==(const StayBadge &) const = default;
};
/// Of the stay that @p today is in; absent when they are not there today.
std::optional<StayBadge> badgeOf(const QList<Stay> &stays, QDate today);
QString wordsFor(const StayBadge &badge); ///< "In house · 214", "Arrives today", "Leaves today · 214"

QString queueTitle(const CallbackTask &task); ///< The guest's name, else the number, else "Number withheld".
/// "×5, 01:12 → 06:40"; "06:40" for one call; with the day where it is not today.
QString callTimes(const CallbackTask &task, const QueueMoment &moment);
/// "+33 6 12 34 56 78 · Germany, 08:14 there · Reception": number unless it is the title, country, local time
/// where it is another than here, line.
QString placeOf(const CallbackTask &task, const QueueMoment &moment);
/// "08:14 there", or "22:14–04:14 there" where the country has several; empty where clocks agree with here.
QString localTimeThere(const QString &number, const QueueMoment &moment);
QString voicemailOf(const CallbackTask &task); ///< "0:32 “Hello, I am locked out…”"; empty without one.
QString ownerOf(const CallbackTask &task, const QueueMoment &moment); ///< "You, now", "Ana, 5 min"; or empty.
QString triedAt(const CallbackTask &task, const QueueMoment &moment); ///< "Tried 09:14"; or empty.
/// What ended or put off the task: "Returned by Ana, 2 h 21 after", "Done: spam", "Snoozed until 10:14".
QString outcomeOf(const CallbackTask &task, const QueueMoment &moment);
QString queueSentence(const CallbackTask &task, const QueueMoment &moment); ///< The row for a screen reader.

QString momentWords(TimePoint when, const QueueMoment &moment); ///< "10:14", "Mon 16 Mar 09:00".
QString spanText(std::chrono::milliseconds span); ///< "40 s", "5 min", "2 h 21", "3 d 4 h"; rounded down.
QString wordFor(DoneReason reason); ///< "Spam or advertising"
QString wordFor(SnoozeSpan span); ///< "One hour"
QString wordFor(QueueSince since); ///< "Since last night, 22:00"
/// "22:00", "Mon 16 Mar 00:00": goes after "since".
QString sinceText(TimePoint since, const QueueMoment &moment);

/// "<b>40 missed</b> since 22:00 → <b>23 people</b>: <a href="settled">5 settled</a>, …": rich text without
/// any foreign part. The links: missed, and the counts by their name in QueueFigures.
QString bannerText(const CallbackQueue &queue, const QueueMoment &moment);

/// The people behind a count of bannerText(), and a title for them.
struct QueueFigure {
    QString title;
    QList<CallbackTask> people;
};
QueueFigure figureOf(const CallbackQueue &queue, const QString &name);

/// How far an account's calls are known; @p name is the user's.
struct NamedReach {
    QString name;
    std::optional<TimePoint> completeTo;
};
/// "RingCentral complete up to 08:31"; "All accounts complete up to 08:58" while none is behind. Empty
/// without accounts.
QString reachText(const QList<NamedReach> &reach, const QueueMoment &moment);
bool isBehind(const NamedReach &reach, TimePoint now); ///< By more than a few minutes.

/// "3 settled by calls from RingCentral"; for one task who it is and how it ended.
QString noticeText(const QList<CallbackTask> &tasks, const QHash<AccountId, QString> &accounts,
                   const QueueMoment &moment);
/// For whoever comes next: the figures in a sentence, then what is open and what is put off, a line each.
QString handOverText(const CallbackQueue &queue, const QHash<AccountId, QString> &accounts,
                     const QueueMoment &moment);

} // namespace callboard
