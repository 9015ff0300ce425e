// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/domain/phonenumber.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// "Name          value"; nothing for what nobody supplied.
void fact(Output &output, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        output.line(cell(name, 18) + printable(value));
}

void longText(Output &output, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        output.line(u'\n' + title + u'\n' + printableLines(text));
}

QString momentIn(const QTimeZone &zone, const std::optional<TimePoint> &moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(toMs(*moment), zone).toString(u"yyyy-MM-dd HH:mm:ss t"_s)
                  : QString();
}

QString lengthText(const std::optional<Seconds> &length)
{
    return length ? Cli::tr("%1 s").arg(length->count()) : QString();
}

QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() || id.isEmpty() ? name + id : u"%1 (%2)"_s.arg(name, id);
}

void printParties(Output &output, const Call &call)
{
    fact(output, Cli::tr("Guest"), nameAndId(call.guestName, call.guestId));
    fact(output, Cli::tr("From"), internationalFormat(call.fromNumber));
    fact(output, Cli::tr("To"), internationalFormat(call.toNumber));
    fact(output, Cli::tr("Staff"), nameAndId(call.staffName, call.staffId));
    for (auto reference = call.references.begin(); reference != call.references.end(); ++reference)
        fact(output, reference.key(), reference.value());
}

void printTimes(Output &output, const Call &call, const QTimeZone &zone)
{
    const QString derived = call.startDerived ? u' ' + Cli::tr("(worked out from other times)") : QString();
    if (call.startedAt)
        fact(output, Cli::tr("Started"), momentIn(zone, call.startedAt) + derived);
    fact(output, Cli::tr("Answered"), momentIn(zone, call.answeredAt));
    fact(output, Cli::tr("Ended"), momentIn(zone, call.endedAt));
    fact(output, Cli::tr("Rang for"), lengthText(call.ring));
    fact(output, Cli::tr("Talked for"), lengthText(call.talk));
    fact(output, Cli::tr("Duration"), lengthText(call.duration));
}

void printSources(Output &output, const Call &call, const QHash<AccountId, QString> &names)
{
    for (const RecordInfo &record : call.records) {
        const QString gone = record.deletedAt ? u' ' + Cli::tr("(deleted at the provider)") : QString();
        fact(output, Cli::tr("Known from"),
             u"%1, %2%3"_s.arg(names.value(record.ref.account), record.ref.providerCallId, gone));
    }
    QStringList waiting;
    for (const Field field : call.pending)
        waiting << wordFor(field);
    fact(output, Cli::tr("Waits to be sent"), waiting.join(u", "));
}

void print(Output &output, const Call &call, const QTimeZone &zone, const QHash<AccountId, QString> &names)
{
    fact(output, Cli::tr("Call"), call.ref().toString());
    fact(output, Cli::tr("Direction"), call.direction ? wordFor(*call.direction) : QString());
    fact(output, Cli::tr("Status"), call.status ? wordFor(*call.status) : call.providerStatus);
    fact(output, Cli::tr("System"), call.provider.isEmpty() ? QString() : providerName(call.provider));
    printParties(output, call);
    printTimes(output, call, zone);
    if (!call.recordings.isEmpty())
        fact(output, Cli::tr("Recordings"), QString::number(call.recordings.size()));
    printSources(output, call, names);
    longText(output, Cli::tr("Summary"), call.summary);
    longText(output, Cli::tr("Notes"), call.notes);
    longText(output, Cli::tr("Transcript"), call.transcript);
}

} // namespace

QCoro::Task<int> showCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    Output output;
    if (arguments.has("json"_L1))
        output.json(callWithRecordsToJson(*call, accountNames(*accounts)));
    else
        print(output, *call, propertyZone(*accounts), accountNames(*accounts));
    co_return finished(output);
}

} // namespace callboard
