// SPDX-License-Identifier: GPL-3.0-or-later
// split and join: which records are one call.
#include "app/cli/commands.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

int printCall(const Call &call, const QString &sentence, bool asJson)
{
    Output output;
    if (asJson) {
        QJsonArray records;
        for (const RecordInfo &record : call.records)
            records.append(record.ref.toString());
        output.json(QJsonObject{{u"call"_s, call.ref().toString()}, {u"records"_s, records}});
    } else {
        output.line(sentence);
    }
    return finished(output);
}

} // namespace

QCoro::Task<int> splitCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const Result<Call> before = co_await callNamed(session.store(), id);
    if (!before)
        co_return noCall(before.error(), id);
    const Result<void> done = co_await session.store().splitRecord(*RecordRef::fromString(id));
    if (!done && done.error().kind == Error::Kind::Invalid) {
        tell(Cli::tr("%1 is the only record of its call.").arg(id));
        co_return Failed;
    }
    if (!done)
        co_return failed(done.error(), id);
    const Result<Call> now = co_await callNamed(session.store(), id);
    if (!now)
        co_return noCall(now.error(), id);
    co_return printCall(*now, Cli::tr("%1 is a call of its own now.").arg(id), arguments.has("json"_L1));
}

QCoro::Task<int> joinTwoCalls(Session &session, Arguments arguments)
{
    const QString first = arguments.positional().first();
    const QString second = arguments.positional().last();
    for (const QString &id : {first, second}) {
        const Result<Call> call = co_await callNamed(session.store(), id);
        if (!call)
            co_return noCall(call.error(), id);
    }
    const Result<void> done =
        co_await session.store().joinCalls(*RecordRef::fromString(first), *RecordRef::fromString(second));
    if (!done && done.error().kind == Error::Kind::Invalid) {
        tell(Cli::tr("%1 and %2 are one call already.").arg(first, second));
        co_return Failed;
    }
    if (!done)
        co_return failed(done.error(), first);
    const Result<Call> now = co_await callNamed(session.store(), first);
    if (!now)
        co_return noCall(now.error(), first);
    co_return printCall(*now, Cli::tr("%1 and %2 are one call now.").arg(first, second),
                        arguments.has("json"_L1));
}

} // namespace callboard
