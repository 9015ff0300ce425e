// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/unixsignals.h"

/// One function per sub-command. Each prints its data to standard output and one plain sentence per problem
/// to standard error, and answers with an ExitCode.
namespace callboard {

QCoro::Task<int> listAccounts(Session &session, Arguments arguments);
QCoro::Task<int> addAccount(Session &session, Arguments arguments);
QCoro::Task<int> testAccount(Session &session, Arguments arguments);
QCoro::Task<int> removeAccount(Session &session, Arguments arguments);
QCoro::Task<int> syncAccounts(Session &session, Arguments arguments);
/// Receives events until the program is asked to end.
QCoro::Task<int> listenForEvents(Session &session, Arguments arguments);
QCoro::Task<int> listCalls(Session &session, Arguments arguments);
QCoro::Task<int> showCall(Session &session, Arguments arguments);
QCoro::Task<int> summarise(Session &session, Arguments arguments);
QCoro::Task<int> listFacets(Session &session, Arguments arguments);
QCoro::Task<int> listViews(Session &session, Arguments arguments);
QCoro::Task<int> showView(Session &session, Arguments arguments);
QCoro::Task<int> exportViews(Session &session, Arguments arguments);
QCoro::Task<int> importViews(Session &session, Arguments arguments);
QCoro::Task<int> addView(Session &session, Arguments arguments);
QCoro::Task<int> removeView(Session &session, Arguments arguments);
/// Fetches the recordings of a call, or says why that cannot be.
QCoro::Task<int> fetchRecording(Session &session, Arguments arguments);
QCoro::Task<int> reviewCall(Session &session, Arguments arguments);
QCoro::Task<int> listReviewLists(Session &session, Arguments arguments);
QCoro::Task<int> drawSample(Session &session, Arguments arguments); ///< review sample
QCoro::Task<int> reportReviews(Session &session, Arguments arguments);
QCoro::Task<int> listScorecards(Session &session, Arguments arguments);
QCoro::Task<int> importScorecard(Session &session, Arguments arguments);
QCoro::Task<int> noteCall(Session &session, Arguments arguments);
/// note --history: what the notes of @p call read before, newest first.
QCoro::Task<int> listNoteVersions(Session &session, Call call, Arguments arguments);
/// The @p number th of them, the newest being 1. Errors: NotFound with a sentence, Storage.
QCoro::Task<Result<QString>> earlierNote(Session &session, Call call, int number);
QCoro::Task<int> editCall(Session &session, Arguments arguments);
QCoro::Task<int> correctCall(Session &session, Arguments arguments);
QCoro::Task<int> logCall(Session &session, Arguments arguments);
QCoro::Task<int> deleteCall(Session &session, Arguments arguments);
QCoro::Task<int> hideCall(Session &session, Arguments arguments);
QCoro::Task<int> showQueue(Session &session, Arguments arguments);
QCoro::Task<int> endTask(Session &session, Arguments arguments); ///< queue done
QCoro::Task<int> snoozeTask(Session &session, Arguments arguments);
QCoro::Task<int> takeTask(Session &session, Arguments arguments);
QCoro::Task<int> hideTask(Session &session, Arguments arguments);
QCoro::Task<int> clearTask(Session &session, Arguments arguments);
QCoro::Task<int> showAudit(Session &session, Arguments arguments);
QCoro::Task<int> splitCall(Session &session, Arguments arguments);
QCoro::Task<int> joinTwoCalls(Session &session, Arguments arguments);
QCoro::Task<int> listGuests(Session &session, Arguments arguments);
QCoro::Task<int> showGuest(Session &session, Arguments arguments);
QCoro::Task<int> addGuest(Session &session, Arguments arguments);
QCoro::Task<int> editGuest(Session &session, Arguments arguments);
QCoro::Task<int> removeGuest(Session &session, Arguments arguments);
QCoro::Task<int> mergeGuests(Session &session, Arguments arguments);
QCoro::Task<int> unmergeGuest(Session &session, Arguments arguments);
QCoro::Task<int> importGuests(Session &session, Arguments arguments);
QCoro::Task<int> listGuestImports(Session &session, Arguments arguments);
QCoro::Task<int> exportGuests(Session &session, Arguments arguments);
QCoro::Task<int> linkCall(Session &session, Arguments arguments);
QCoro::Task<int> eraseGuest(Session &session, Arguments arguments);
QCoro::Task<int> listErasures(Session &session, Arguments arguments);
QCoro::Task<int> keepFor(Session &session, Arguments arguments);
QCoro::Task<int> backUpProfile(Session &session, Arguments arguments);
QCoro::Task<int> listOutbox(Session &session, Arguments arguments);
QCoro::Task<int> retryOutbox(Session &session, Arguments arguments);
QCoro::Task<int> discardOutbox(Session &session, Arguments arguments);

/// "Another Callboard is using this profile…"
QString profileInUse();

/// What lasts as long as the event loop of a sub-command. The session ends after it: before, frames of its
/// coroutines may still be on the stack.
struct Runtime {
    UnixSignals signals;
    std::unique_ptr<Session> session;
};

/// These open what they need themselves. The sandbox serves until a signal asks it to end.
QCoro::Task<int> serveSandbox(Runtime &runtime, Arguments arguments);
QCoro::Task<int> examine(Runtime &runtime, Arguments arguments);
QCoro::Task<int> listProviders(Arguments arguments);

QCoro::Task<int> restoreBackup(Runtime &runtime, Arguments arguments);

/// Runs the sub-command in an event loop of its own and answers with its exit code. Needs a QCoreApplication.
int runCommand(const Invocation &invocation);

/// The profile that --profile names, else the user's own.
Profile profileFrom(const Arguments &arguments);

/// Writes down in the audit trail that calls left the program; @p detail says how. Tells a failure.
QCoro::Task<void> recordExport(Session &session, QString detail);

/// Tells it and answers Failed.
int failed(const Error &error, const QString &subject);
/// Writes the rest of @p output; answers @p code, or Failed when that was not possible.
int finished(Output &output, int code = Done);

/// The call that @p id ("1:cal_ab12") names. Errors: Invalid (not an id), NotFound, Storage.
QCoro::Task<Result<Call>> callNamed(Store &store, QString id);
/// Tells a failure of callNamed(); answers WrongUsage or Failed.
int noCall(const Error &error, const QString &id);

} // namespace callboard
