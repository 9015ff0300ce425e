// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QString phaseText(SyncProgress::Phase phase)
{
    switch (phase) {
    case SyncProgress::Phase::Idle:
        return Cli::tr("up to date");
    case SyncProgress::Phase::Newest:
        return Cli::tr("newest calls");
    case SyncProgress::Phase::Backfill:
        return Cli::tr("older calls");
    case SyncProgress::Phase::Rechecks:
        return Cli::tr("calls that were not finished");
    case SyncProgress::Phase::FullPass:
        return Cli::tr("looking for changes in the whole history");
    case SyncProgress::Phase::Guests:
        return Cli::tr("guests");
    case SyncProgress::Phase::Sending:
        return Cli::tr("sending");
    case SyncProgress::Phase::Waiting:
        return Cli::tr("waiting, as the provider asked");
    case SyncProgress::Phase::Failed:
        return Cli::tr("failed");
    case SyncProgress::Phase::Offline:
        return Cli::tr("offline");
    }
    return {};
}

QString progressLine(const SyncProgress &progress, const QString &name)
{
    return Cli::tr("%1: %2, %3 read").arg(name, phaseText(progress.phase)).arg(progress.fetched);
}

QJsonObject reportJson(const SyncReport &report, const Account &account, int waiting)
{
    return {{u"account"_s, account.name},
            {u"pages"_s, report.pages},
            {u"requests"_s, report.requests},
            {u"inserted"_s, report.inserted},
            {u"changed"_s, report.changed},
            {u"deleted"_s, report.deleted},
            {u"set_aside"_s, report.setAside},
            {u"sent"_s, report.sent},
            {u"waiting"_s, waiting},
            {u"error"_s, report.error ? QJsonValue(accountSentence(*report.error, account)) : QJsonValue()}};
}

QString reportLine(const SyncReport &report, const QString &name)
{
    return Cli::tr("%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read")
        .arg(printable(name))
        .arg(report.inserted)
        .arg(report.changed)
        .arg(report.deleted)
        .arg(report.sent)
        .arg(report.pages);
}

int exitCodeFor(const QList<SyncReport> &reports)
{
    const auto hasFailed = [](const SyncReport &report) {
        return report.error.has_value();
    };
    const auto failures = std::count_if(reports.begin(), reports.end(), hasFailed);
    const auto setAside = [](const SyncReport &report) {
        return report.setAside > 0;
    };
    if (failures > 0)
        return failures == reports.size() ? Failed : PartlyDone;
    return std::any_of(reports.begin(), reports.end(), setAside) ? PartlyDone : Done;
}

void print(const QList<SyncReport> &reports, const QList<Account> &accounts,
           const QHash<AccountId, int> &waiting, bool asJson, Output &output)
{
    QJsonArray list;
    for (const SyncReport &report : reports) {
        const Account account = accountWithId(accounts, report.account);
        list.append(reportJson(report, account, waiting.value(report.account)));
        if (report.error)
            tell(accountSentence(*report.error, account));
        else if (!asJson)
            output.line(reportLine(report, account.name));
        if (const int count = waiting.value(report.account); count > 0 && !report.error)
            tell(
                Cli::tr("%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.", nullptr, count)
                    .arg(account.name));
        if (report.setAside > 0)
            tell(Cli::tr("%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.",
                         nullptr, report.setAside)
                     .arg(account.name));
    }
    if (asJson)
        output.json(QJsonObject{{u"accounts"_s, list}});
}

QCoro::Task<QHash<AccountId, int>> waitingEdits(Store &store)
{
    const Result<QList<OutboxItem>> items = co_await store.outbox();
    QHash<AccountId, int> counts;
    for (const OutboxItem &item : items.value_or(QList<OutboxItem>()))
        ++counts[item.call.account];
    co_return counts;
}

/// The accounts that --account names; all of them without it. Empty when one is unknown, which it tells.
QList<AccountId> chosen(const QList<Account> &accounts, const QStringList &names)
{
    QList<AccountId> ids;
    for (const QString &name : names) {
        const Result<Account> account = accountNamed(accounts, name);
        if (!account) {
            tell(Cli::tr("There is no account “%1”.").arg(name));
            return {};
        }
        ids << account->id;
    }
    for (const Account &account : accounts) {
        if (names.isEmpty())
            ids << account.id;
    }
    return ids;
}

} // namespace

QCoro::Task<int> syncAccounts(Session &session, Arguments arguments)
{
    if (session.isOffline())
        co_return wrongUsage(Cli::tr("sync and --offline do not go together."));
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    if (accounts->isEmpty()) {
        tell(Cli::tr("No account is connected yet; “callboard accounts add” connects one."));
        co_return Failed;
    }
    const QList<AccountId> ids = chosen(*accounts, arguments.values("account"_L1));
    if (ids.isEmpty())
        co_return Failed;
    const QHash<AccountId, QString> names = accountNames(*accounts);
    const QObject context;
    QObject::connect(&session.engine(), &SyncEngine::progressChanged, &context,
                     [names](const SyncProgress &progress) {
                         showProgress(progressLine(progress, names.value(progress.account)));
                     });
    SyncOptions options;
    options.full = arguments.has("full"_L1);
    const QList<SyncReport> reports = co_await session.engine().sync(ids, options);
    showProgress({});
    const QHash<AccountId, int> waiting = co_await waitingEdits(session.store());
    Output output;
    print(reports, *accounts, waiting, arguments.has("json"_L1), output);
    co_return finished(output, exitCodeFor(reports));
}

} // namespace callboard
