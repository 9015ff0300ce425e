// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "app/cli/commands.h"

#include <QCoroSignal>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

SandboxOptions optionsFrom(const Arguments &arguments)
{
    SandboxOptions options;
    options.calls = arguments.number("calls"_L1, options.calls);
    options.seed = quint64(arguments.number("seed"_L1, int(options.seed)));
    options.port = quint16(arguments.number("port"_L1, 0));
    options.faults = arguments.value("faults"_L1);
    options.now = arguments.moment("now"_L1);
    return options;
}

void printJson(Output &output, const Sandbox &sandbox)
{
    QJsonObject all;
    for (const Provider provider : sandbox.providers()) {
        QJsonObject one{{u"base_url"_s, sandbox.baseUrl(provider).toString()}};
        const QMap<QString, QString> credentials = sandbox.credentials(provider);
        for (auto credential = credentials.begin(); credential != credentials.end(); ++credential)
            one[credential.key()] = credential.value();
        all[keyOf(provider)] = one;
    }
    output.json(all);
}

void printLines(Output &output, const Sandbox &sandbox)
{
    for (const Provider provider : sandbox.providers()) {
        QString line = keyOf(provider) + u' ' + sandbox.baseUrl(provider).toString();
        const QMap<QString, QString> credentials = sandbox.credentials(provider);
        for (auto credential = credentials.begin(); credential != credentials.end(); ++credential)
            line += u' ' + credential.key() + u'=' + credential.value();
        output.line(line);
    }
}

} // namespace

QCoro::Task<int> serveSandbox(Runtime &runtime, Arguments arguments)
{
    if (arguments.number("port"_L1, 0) > 65535)
        co_return wrongUsage(Cli::tr("--port needs a number up to 65535."));
    Sandbox sandbox(optionsFrom(arguments));
    const Result<void> started = sandbox.start();
    if (!started && started.error().kind == Error::Kind::Invalid)
        co_return wrongUsage(started.error().detail);
    if (!started)
        co_return failed(started.error(), u"127.0.0.1"_s);
    Output output;
    if (arguments.has("json"_L1))
        printJson(output, sandbox);
    else
        printLines(output, sandbox);
    const int printed = finished(output);
    if (printed != Done)
        co_return printed;
    auto endRequested = qCoro(&runtime.signals, &UnixSignals::endRequested);
    co_await endRequested;
    co_return Done;
}

} // namespace callboard
