// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

using Command = QCoro::Task<int> (*)(Session &, Arguments);

/// By the names of commandSpecs().
const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> all{
        {u"accounts list"_s, listAccounts},
        {u"accounts add"_s, addAccount},
        {u"accounts test"_s, testAccount},
        {u"accounts remove"_s, removeAccount},
        {u"sync"_s, syncAccounts},
        {u"listen"_s, listenForEvents},
        {u"calls"_s, listCalls},
        {u"show"_s, showCall},
        {u"summary"_s, summarise},
        {u"facets"_s, listFacets},
        {u"views list"_s, listViews},
        {u"views show"_s, showView},
        {u"views add"_s, addView},
        {u"views remove"_s, removeView},
        {u"views export"_s, exportViews},
        {u"views import"_s, importViews},
        {u"note"_s, noteCall},
        {u"edit"_s, editCall},
        {u"correct"_s, correctCall},
        {u"recording"_s, fetchRecording},
        {u"review"_s, reviewCall},
        {u"review lists"_s, listReviewLists},
        {u"review sample"_s, drawSample},
        {u"review report"_s, reportReviews},
        {u"review scorecards"_s, listScorecards},
        {u"review import"_s, importScorecard},
        {u"log"_s, logCall},
        {u"delete"_s, deleteCall},
        {u"split"_s, splitCall},
        {u"join"_s, joinTwoCalls},
        {u"hide"_s, hideCall},
        {u"queue"_s, showQueue},
        {u"queue done"_s, endTask},
        {u"queue snooze"_s, snoozeTask},
        {u"queue take"_s, takeTask},
        {u"queue hide"_s, hideTask},
        {u"queue clear"_s, clearTask},
        {u"audit"_s, showAudit},
        {u"guests list"_s, listGuests},
        {u"guests show"_s, showGuest},
        {u"guests add"_s, addGuest},
        {u"guests edit"_s, editGuest},
        {u"guests remove"_s, removeGuest},
        {u"guests merge"_s, mergeGuests},
        {u"guests unmerge"_s, unmergeGuest},
        {u"guests import"_s, importGuests},
        {u"guests imports"_s, listGuestImports},
        {u"guests export"_s, exportGuests},
        {u"guests erase"_s, eraseGuest},
        {u"guests erasures"_s, listErasures},
        {u"retention"_s, keepFor},
        {u"link"_s, linkCall},
        {u"backup"_s, backUpProfile},
        {u"outbox list"_s, listOutbox},
        {u"outbox retry"_s, retryOutbox},
        {u"outbox discard"_s, discardOutbox},
    };
    return all;
}

int notOpened(const Error &error, const Profile &profile)
{
    if (error.kind != Error::Kind::Conflict)
        return failed(error, profile.data);
    tell(profileInUse());
    return Failed;
}

QCoro::Task<int> runInProfile(Runtime &runtime, Command command, Arguments arguments)
{
    const Profile profile = profileFrom(arguments);
    Result<std::unique_ptr<Session>> opened = Session::open(profile, arguments.has("offline"_L1));
    if (!opened)
        co_return notOpened(opened.error(), profile);
    runtime.session = std::move(*opened);
    Session &session = *runtime.session;
    QObject::connect(&runtime.signals, &UnixSignals::endRequested, &session.engine(),
                     [&session] { session.interrupt(); });
    const int code = co_await command(session, arguments);
    co_await session.engine().stop();
    co_return code;
}

QCoro::Task<int> started(Runtime &runtime, QString name, Arguments arguments)
{
    if (name == u"sandbox")
        return serveSandbox(runtime, std::move(arguments));
    if (name == u"restore")
        return restoreBackup(runtime, std::move(arguments));
    if (name == u"doctor")
        return examine(runtime, std::move(arguments));
    if (name == u"accounts providers")
        return listProviders(std::move(arguments));
    return runInProfile(runtime, commands().value(name), std::move(arguments));
}

} // namespace

QString profileInUse()
{
    return Cli::tr(
        "Another Callboard is using this profile; close it first, or choose another with --profile.");
}

Profile profileFrom(const Arguments &arguments)
{
    return arguments.has("profile"_L1) ? Profile::under(arguments.value("profile"_L1)) : Profile::ofUser();
}

int runCommand(const Invocation &invocation)
{
    Runtime runtime;
    const auto start = [&] {
        const QString name = QString::fromLatin1(invocation.spec->name);
        QCoro::connect(started(runtime, name, invocation.arguments), &runtime.signals,
                       [](int code) { QCoreApplication::exit(code); });
    };
    QTimer::singleShot(0, &runtime.signals, start); // exit() counts only inside the event loop
    return QCoreApplication::exec();
}

} // namespace callboard
