// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callwriters.h"
#include "app/cli/views.h"
#include "ui/export/callfile.h"
#include "ui/wording.h"

#include <QFileInfo>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t callsAtATime = 500;

/// Tells every mistake of the query; false when there was one.
bool isClean(const ParsedQuery &parsed)
{
    for (const QueryProblem &problem : parsed.problems)
        tell(sentenceFor(problem));
    return parsed.problems.isEmpty();
}

QString sortColumns()
{
    QStringList keys;
    for (int column = int(SortColumn::Started); column <= int(SortColumn::Duration); ++column)
        keys << keyOf(SortColumn(column));
    return keys.join(u", ");
}

std::vector<CallId> window(const std::vector<CallId> &ids, const Arguments &arguments)
{
    const std::size_t first = std::min(ids.size(), std::size_t(arguments.number("offset"_L1, 0)));
    const std::size_t most = std::size_t(arguments.number("limit"_L1, std::numeric_limits<int>::max()));
    const auto begin = ids.begin() + std::ptrdiff_t(first);
    return {begin, begin + std::ptrdiff_t(std::min(most, ids.size() - first))};
}

/// A spreadsheet cannot be written piece by piece into a pipe: a file of its own.
QCoro::Task<Result<void>> writeSheet(Session &session, std::vector<CallId> ids,
                                     QHash<AccountId, QString> names, QString path, QTimeZone zone)
{
    Result<std::unique_ptr<CallFile>> file = makeCallFile(path, u"xlsx"_s, zone);
    if (!file)
        co_return tl::unexpected(file.error());
    for (std::size_t first = 0; first < ids.size() && !(*file)->isOver() && !session.isInterrupted();
         first += callsAtATime) {
        const auto begin = ids.begin() + std::ptrdiff_t(first);
        const std::vector<CallId> part(begin,
                                       begin + std::ptrdiff_t(std::min(callsAtATime, ids.size() - first)));
        const Result<QList<Call>> calls = co_await session.store().calls(part);
        if (!calls)
            co_return tl::unexpected(calls.error());
        for (const Call &call : *calls)
            (*file)->add(call, names.value(call.ref().account));
    }
    if (session.isInterrupted())
        co_return failure(Error::Kind::Cancelled);
    co_return (*file)->finish();
}

QCoro::Task<Result<void>> writeCalls(Session &session, std::vector<CallId> ids,
                                     QHash<AccountId, QString> names, CallWriter &writer, Output &output)
{
    writer.begin(output);
    for (std::size_t first = 0; first < ids.size() && !output.isOver() && !session.isInterrupted();
         first += callsAtATime) {
        const auto begin = ids.begin() + std::ptrdiff_t(first);
        const std::vector<CallId> part(begin,
                                       begin + std::ptrdiff_t(std::min(callsAtATime, ids.size() - first)));
        const Result<QList<Call>> calls = co_await session.store().calls(part);
        if (!calls)
            co_return tl::unexpected(calls.error());
        for (const Call &call : *calls)
            writer.call(output, call, names.value(call.ref().account));
    }
    writer.end(output);
    if (session.isInterrupted())
        co_return failure(Error::Kind::Cancelled);
    co_return {};
}

} // namespace

int failed(const Error &error, const QString &subject)
{
    tell(error, subject);
    return Failed;
}

int finished(Output &output, int code)
{
    const Result<void> written = output.finish();
    return written ? code : failed(written.error(), output.name());
}

QCoro::Task<Result<Call>> callNamed(Store &store, QString id)
{
    const std::optional<RecordRef> ref = RecordRef::fromString(id);
    if (!ref)
        co_return failure(Error::Kind::Invalid);
    const Result<CallId> found = co_await store.find(*ref);
    if (!found)
        co_return tl::unexpected(found.error());
    co_return co_await store.call(*found);
}

int noCall(const Error &error, const QString &id)
{
    if (error.kind == Error::Kind::Invalid)
        return wrongUsage(Cli::tr("“%1” is not the id of a call; ids look like 1:cal_ab12.").arg(id));
    if (error.kind != Error::Kind::NotFound)
        return failed(error, id);
    tell(Cli::tr("There is no call “%1”.").arg(id));
    return Failed;
}

QCoro::Task<int> listCalls(Session &session, Arguments arguments)
{
    ParsedQuery parsed = parseQuery(arguments.value("query"_L1));
    if (!isClean(parsed))
        co_return WrongUsage;
    if (arguments.has("view"_L1)) {
        const QString name = arguments.value("view"_L1);
        const Result<SavedView> view = co_await viewNamed(session.store(), name);
        if (!view)
            co_return noView(view.error(), name);
        const Query saved = parseQuery(view->query).query;
        parsed.query.terms = saved.terms + parsed.query.terms;
        parsed.query.sort = parsed.query.sort ? parsed.query.sort : saved.sort;
    }
    if (arguments.has("sort"_L1)) {
        parsed.query.sort = sortFromKey(arguments.value("sort"_L1));
        if (!parsed.query.sort)
            co_return wrongUsage(Cli::tr("--sort is one of: %1; “:desc” turns it round.").arg(sortColumns()));
    }
    if (arguments.value("format"_L1) == u"xlsx" && !arguments.has("output"_L1))
        co_return wrongUsage(Cli::tr("--format xlsx needs --output FILE: a spreadsheet is no text."));
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const QTimeZone zone = session.zone(*accounts);
    const CallFilter filter = resolved(parsed.query, session.clock().now(), zone);
    const Result<std::vector<CallId>> ids = co_await session.store().callIds(filter);
    if (!ids)
        co_return failed(ids.error(), session.profile().data);
    if (arguments.value("format"_L1) == u"xlsx") {
        const QString path = arguments.value("output"_L1);
        const std::vector<CallId> chosen = window(*ids, arguments);
        const QHash<AccountId, QString> accountsByName = accountNames(*accounts);
        const Result<void> written = co_await writeSheet(session, chosen, accountsByName, path, zone);
        if (!written)
            co_return failed(written.error(), path);
        const QString where = QFileInfo(path).absoluteFilePath();
        co_await recordExport(session, where);
        co_return Done;
    }
    Output output;
    if (arguments.has("output"_L1)) {
        const Result<void> opened = output.openFile(arguments.value("output"_L1));
        if (!opened)
            co_return failed(opened.error(), arguments.value("output"_L1));
    }
    const std::unique_ptr<CallWriter> writer = makeCallWriter(arguments.value("format"_L1), zone);
    const std::vector<CallId> wanted = window(*ids, arguments);
    const QHash<AccountId, QString> names = accountNames(*accounts);
    const Result<void> written = co_await writeCalls(session, wanted, names, *writer, output);
    if (!written)
        co_return failed(written.error(), session.profile().data);
    const int code = finished(output);
    const bool isExport = arguments.has("output"_L1) || arguments.value("format"_L1) == u"csv";
    if (code == Done && isExport) {
        const QString where = arguments.has("output"_L1)
            ? QFileInfo(arguments.value("output"_L1)).absoluteFilePath()
            : u"standard output"_s;
        co_await recordExport(session, where);
    }
    co_return code;
}

} // namespace callboard
