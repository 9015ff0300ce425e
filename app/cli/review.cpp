// SPDX-License-Identifier: GPL-3.0-or-later
// review: somebody has listened to the call.
#include "app/cli/commands.h"

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

} // namespace callboard
