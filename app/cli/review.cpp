// SPDX-License-Identifier: GPL-3.0-or-later
// review: somebody has listened to the call; hide: it leaves the lists.
#include "app/cli/commands.h"
#include "models/store/calldeeds.h"

namespace callboard {

using namespace Qt::StringLiterals;

QCoro::Task<int> reviewCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const bool reviewed = !arguments.has("undo"_L1);
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<void> done = co_await session.store().setReviewed(call->ref(), reviewed);
    if (!done)
        co_return failed(done.error(), id);
    Output output;
    if (arguments.has("json"_L1))
        output.json(QJsonObject{{u"call"_s, call->ref().toString()}, {u"reviewed"_s, reviewed}});
    else
        output.line(reviewed ? Cli::tr("%1 is reviewed.").arg(id) : Cli::tr("%1 is to be reviewed.").arg(id));
    co_return finished(output);
}

QCoro::Task<int> hideCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const bool hidden = !arguments.has("undo"_L1);
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const QList<RecordRef> calls{call->ref()};
    CallDeeds deeds(session.store());
    const Result<DeedReport> done = co_await deeds.setMark(calls, CallMark::Hidden, hidden);
    if (!done)
        co_return failed(done.error(), id);
    Output output;
    if (arguments.has("json"_L1))
        output.json(QJsonObject{{u"call"_s, call->ref().toString()}, {u"hidden"_s, hidden}});
    else
        output.line(hidden ? Cli::tr("%1 is hidden here; is:deleted finds it.").arg(id)
                           : Cli::tr("%1 is shown again.").arg(id));
    co_return finished(output);
}

} // namespace callboard
