// SPDX-License-Identifier: GPL-3.0-or-later
// audit: who did what.
#include "app/cli/commands.h"
#include "ui/audit/auditexport.h"
#include "ui/audit/auditmodel.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

void printEntry(Output &output, const AuditEntry &entry)
{
    const QString call = entry.call ? entry.call->toString() : u"-"_s;
    output.line(cell(toIso(entry.at), 26) + cell(entry.who, 14) + cell(auditActionWord(entry.action), 26)
                + cell(call, 24) + printable(auditDetails(entry)));
}

AuditQuery queryFrom(const Arguments &arguments)
{
    AuditQuery query{.text = arguments.value("text"_L1),
                     .since = arguments.moment("since"_L1),
                     .until = arguments.moment("until"_L1),
                     .limit = arguments.number("limit"_L1, 0)};
    if (arguments.has("action"_L1))
        query.actions = {arguments.value("action"_L1)};
    return query;
}

} // namespace

QCoro::Task<void> recordExport(Session &session, QString detail)
{
    const AuditEntry entry{.action = u"export"_s, .detail = detail};
    const Result<void> recorded = co_await session.store().auditTrail().record(entry);
    if (!recorded)
        tell(Cli::tr("The export could not be written down in the audit trail: %1")
                 .arg(recorded.error().detail));
}

QCoro::Task<int> showAudit(Session &session, Arguments arguments)
{
    const AuditQuery query = queryFrom(arguments);
    const Result<QList<AuditEntry>> entries = co_await session.store().auditTrail().entries(query);
    if (!entries)
        co_return failed(entries.error(), session.profile().data);
    Output output;
    if (arguments.has("csv"_L1))
        output.write(auditAsCsv(*entries));
    else if (arguments.has("json"_L1))
        output.write(auditAsJson(*entries));
    else
        for (const AuditEntry &entry : *entries)
            printEntry(output, entry);
    const QString what = u"audit"_s;
    co_await recordExport(session, what);
    co_return finished(output);
}

} // namespace callboard
