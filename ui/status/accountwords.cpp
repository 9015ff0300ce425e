// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/accountwords.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Phase = SyncProgress::Phase;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::AccountWords)
};

QDateTime local(TimePoint moment, const QTimeZone &zone)
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

QString upTo(TimePoint moment, TimePoint now, const QTimeZone &zone)
{
    const QDateTime then = local(moment, zone);
    const bool today = then.date() == local(now, zone).date();
    //: Status bar, after the account's name: its calls are known up to this time. %1 is a time or a date with
    //: time.
    return Words::tr("up to %1").arg(today ? timeText(then.time()) : momentText(moment, now, zone));
}

QString idle(const SyncProgress &progress, TimePoint now, const QTimeZone &zone)
{
    //: Status bar, after the account's name: no calls of this account have been read.
    return progress.lastSuccessAt ? upTo(*progress.lastSuccessAt, now, zone) : Words::tr("not read yet");
}

QString backfill(const SyncProgress &progress, TimePoint now, const QTimeZone &zone)
{
    const QString count = QLocale().toString(progress.fetched);
    if (!progress.reachedBack)
        //: Status bar, after the account's name. %1 is the number of calls read so far.
        return Words::tr("reading history … %1").arg(count);
    const QDate day = local(*progress.reachedBack, zone).date();
    //: Day and month, and month with year, in the pattern letters of Qt's date formats.
    const QString format =
        day.year() == local(now, zone).date().year() ? Words::tr("d MMM") : Words::tr("MMM yyyy");
    //: Status bar, after the account's name. %1 is the oldest day read so far, %2 the number of calls.
    return Words::tr("reading back to %1 … %2").arg(QLocale().toString(day, format), count);
}

QString failure(const std::optional<Error> &error)
{
    using Kind = Error::Kind;
    const Kind kind = error ? error->kind : Kind::ServerError;
    if (kind == Kind::Unauthorised || kind == Kind::Forbidden || kind == Kind::SecretMissing)
        //: Status bar, after the account's name: its credentials are refused or missing.
        return Words::tr("sign in again");
    if (kind == Kind::CaptivePortal)
        //: Status bar, after the account's name: a hotel or airport network asks for a login first.
        return Words::tr("network asks for a login");
    if (kind == Kind::Offline)
        return Words::tr("offline");
    //: Status bar, after the account's name: the last attempt went wrong; the details are a click away.
    return Words::tr("not reached");
}

} // namespace

QString syncWords(const SyncProgress &progress, TimePoint now, const QTimeZone &zone)
{
    switch (progress.phase) {
    case Phase::Idle:
        return idle(progress, now, zone);
    case Phase::Newest:
        //: Status bar, after the account's name: the newest calls are being read.
        return Words::tr("reading newest calls …");
    case Phase::Backfill:
        return backfill(progress, now, zone);
    case Phase::Rechecks:
    case Phase::Guests:
        //: Status bar, after the account's name: single calls or guests are being read again.
        return Words::tr("updating …");
    case Phase::FullPass:
        //: Status bar, after the account's name: the daily look at all calls. %L1 is how many so far.
        return Words::tr("checking all calls … %L1").arg(progress.fetched);
    case Phase::Sending:
        //: Status bar, after the account's name: edits are being sent.
        return Words::tr("sending …");
    case Phase::Waiting:
        //: Status bar, after the account's name: the provider asked us to slow down.
        return Words::tr("waiting for the provider …");
    case Phase::Failed:
        return failure(progress.error);
    case Phase::Offline:
        //: Status bar, after the account's name.
        return Words::tr("offline");
    }
    return {};
}

namespace {

int urgency(const SyncProgress &progress)
{
    if (needsAttention(progress))
        return 3;
    if (syncIconName(progress) == u"sync")
        return 2;
    return progress.phase == Phase::Offline ? 1 : 0;
}

} // namespace

/// Among equals the one that is known least far.
SyncProgress mostNotable(const QList<SyncProgress> &accounts)
{
    const auto isLess = [](const SyncProgress &a, const SyncProgress &b) {
        return std::pair(urgency(a), b.lastSuccessAt) < std::pair(urgency(b), a.lastSuccessAt);
    };
    const auto found = std::max_element(accounts.begin(), accounts.end(), isLess);
    return found == accounts.end() ? SyncProgress{} : *found;
}

QString summaryWords(const QList<SyncProgress> &accounts, TimePoint now, const QTimeZone &zone)
{
    const SyncProgress notable = mostNotable(accounts);
    //: Status bar: %n is the number of connected accounts.
    const QString all = Words::tr("%n account(s)", nullptr, int(accounts.size()));
    const int same = int(std::count_if(accounts.begin(), accounts.end(), [&](const SyncProgress &progress) {
        return urgency(progress) == urgency(notable);
    }));
    switch (urgency(notable)) {
    case 3:
        //: Status bar: %1 is "9 accounts", %n how many of them cannot go on by themselves.
        return Words::tr("%1, %n need(s) you", nullptr, same).arg(all);
    case 2:
        //: Status bar: %1 is "9 accounts", %n how many of them are being read.
        return Words::tr("%1, reading %n of them", nullptr, same).arg(all);
    case 1:
        //: Status bar: %1 is "9 accounts", %n how many of them cannot be reached.
        return Words::tr("%1, %n offline", nullptr, same).arg(all);
    default:
        //: Status bar: %1 is "9 accounts", %2 where the oldest of them stands such as "up to 09:14".
        return Words::tr("%1 %2").arg(all, syncWords(notable, now, zone));
    }
}

QString syncIconName(const SyncProgress &progress)
{
    switch (progress.phase) {
    case Phase::Idle:
        return u"online"_s;
    case Phase::Newest:
    case Phase::Backfill:
    case Phase::Rechecks:
    case Phase::Guests:
    case Phase::FullPass:
    case Phase::Sending:
        return u"sync"_s;
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Failed:
        return u"warning"_s;
    case Phase::Offline:
        return u"offline"_s;
    }
    return {};
}

bool needsAttention(const SyncProgress &progress)
{
    return progress.phase == Phase::Failed;
}

} // namespace callboard
