// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/countsby.h"
#include "app/cli/totalscheck.h"
#include "app/syncthread.h"
#include "ui/wording.h"

#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

void printCounts(Output &output, const QString &title, const QMap<QString, int> &counts)
{
    output.line(u'\n' + title);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        output.line(u"  "_s + cell(count.key(), 16) + u"%1"_s.arg(count.value(), 9));
}

void print(Output &output, const Totals &totals)
{
    output.line(Cli::tr("%n call(s)", nullptr, totals.calls));
    printCounts(output, Cli::tr("Direction"), totals.byDirection);
    printCounts(output, Cli::tr("Status"), totals.byStatus);
    printCounts(output, Cli::tr("Provider"), totals.byProvider);
}

void print(Output &output, const QList<FacetValue> &values)
{
    for (const FacetValue &value : values) {
        const QString name = value.label.isNull() ? QString() : u"  "_s + cell(value.label, 32).trimmed();
        output.line(cell(value.value, 24) + u"%1"_s.arg(value.calls, 9) + name);
    }
}

QJsonArray jsonOf(const QList<FacetValue> &values)
{
    QJsonArray array;
    for (const FacetValue &value : values) {
        QJsonObject entry{{u"value"_s, value.value}, {u"calls"_s, value.calls}};
        if (!value.label.isNull())
            entry[u"label"_s] = value.label;
        array.append(entry);
    }
    return array;
}

/// summary --by: answered in memory, as the window's facets are.
QCoro::Task<int> summariseBy(Session &session, CallFilter filter, Arguments arguments)
{
    const QString key = arguments.value("by"_L1);
    CallIndex index(session.store());
    const Result<void> ready = co_await index.ready();
    if (!ready)
        co_return failed(ready.error(), session.profile().data);
    const Result<QList<FacetValue>> values = co_await grouped(index, filter, key);
    if (!values)
        co_return failed(values.error(), session.profile().data);
    const Result<Totals> totals = co_await index.totals(filter);
    if (!totals)
        co_return failed(totals.error(), session.profile().data);
    Output output;
    if (arguments.has("json"_L1)) {
        output.json(QJsonObject{{u"calls"_s, totals->calls}, {u"by"_s, key}, {u"values"_s, jsonOf(*values)}});
    } else {
        output.line(Cli::tr("%n call(s)", nullptr, totals->calls) + u'\n');
        print(output, *values);
    }
    co_return finished(output);
}

/// The provider's own totals of an account. Errors: those of CallProvider::summary(), SecretMissing.
QCoro::Task<Result<QJsonObject>> providerTotals(Session &session, Account account)
{
    const Result<QByteArray> secret = co_await session.secrets().read(account);
    if (!secret)
        co_return tl::unexpected(secret.error());
    if (!capabilitiesOf(account.provider).hasSummary)
        co_return failure(Error::Kind::NotSupported, displayNameOf(account.provider));
    const std::shared_ptr<CallProvider> provider = makeProvider({.account = account, .secret = *secret});
    const Result<QJsonObject> totals = co_await provider->summary();
    QTimer::singleShot(0, [provider] {}); // frames of its HTTP client may be further up on the stack
    co_return totals;
}

/// Our totals of one account.
QCoro::Task<Result<Totals>> ownTotals(Session &session, AccountId account)
{
    const CallFilter::AnyOf ofAccount{QueryField::Account, {QString::number(qint64(account))}};
    CallFilter filter;
    filter.anyOf << ofAccount;
    co_return co_await session.store().totals(filter);
}

/// Tells how the account's totals compare; answers the exit code for it.
QCoro::Task<int> checkAccount(Session &session, Account account, QJsonArray &checks)
{
    const Result<QJsonObject> theirs = co_await providerTotals(session, account);
    if (!theirs)
        co_return failed(theirs.error(), account.name);
    const Result<Totals> ours = co_await ownTotals(session, account.id);
    if (!ours)
        co_return failed(ours.error(), account.name);
    const QStringList differences = totalsDifferences(*ours, *theirs);
    const QJsonObject check{{u"account"_s, account.name},
                            {u"agrees"_s, differences.isEmpty()},
                            {u"differences"_s, QJsonArray::fromStringList(differences)},
                            {u"provider"_s, *theirs}};
    checks.append(check);
    if (differences.isEmpty())
        co_return Done;
    tell(Cli::tr("%1: the provider counts otherwise: %2.").arg(account.name, differences.join(u", ")));
    co_return PartlyDone;
}

} // namespace

QCoro::Task<int> summarise(Session &session, Arguments arguments)
{
    const ParsedQuery parsed = parseQuery(arguments.value("query"_L1));
    for (const QueryProblem &problem : parsed.problems)
        tell(sentenceFor(problem));
    if (!parsed.problems.isEmpty())
        co_return WrongUsage;
    if (arguments.has("check"_L1) && arguments.has("by"_L1))
        co_return wrongUsage(Cli::tr("--check and --by do not go together."));
    if (arguments.has("check"_L1) && (arguments.has("query"_L1) || session.isOffline()))
        co_return wrongUsage(
            Cli::tr("--check compares everything with the provider: without --query and --offline."));
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const CallFilter filter = resolved(parsed.query, session.clock().now(), session.zone(*accounts));
    if (arguments.has("by"_L1)) {
        const int done = co_await summariseBy(session, filter, arguments);
        co_return done;
    }
    const Result<Totals> totals = co_await session.store().totals(filter);
    if (!totals)
        co_return failed(totals.error(), session.profile().data);
    int code = Done;
    QJsonArray checks;
    for (const Account &account : arguments.has("check"_L1) ? *accounts : QList<Account>()) {
        const int checked = co_await checkAccount(session, account, checks);
        code = checked == Done ? code : PartlyDone;
    }
    Output output;
    if (arguments.has("json"_L1)) {
        QJsonObject json = totalsJson(*totals);
        if (arguments.has("check"_L1))
            json[u"checks"_s] = checks;
        output.json(json);
    } else {
        print(output, *totals);
    }
    co_return finished(output, code);
}

} // namespace callboard
