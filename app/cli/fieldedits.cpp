// SPDX-License-Identifier: GPL-3.0-or-later
// edit: what is known of a call besides its notes.
#include "app/cli/delivery.h"
#include "models/domain/capability.h"
#include "ui/edit/fieldwords.h"
#include "ui/wording.h"

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

struct EditOption {
    QLatin1StringView name;
    Field field;
};
constexpr EditOption editOptions[] = {
    {"status"_L1, Field::Status},
    {"summary"_L1, Field::Summary},
    {"summary-detailed"_L1, Field::SummaryDetailed},
    {"transcript"_L1, Field::Transcript},
    {"recording-url"_L1, Field::RecordingUrl},
    {"staff"_L1, Field::Staff},
    {"ticket"_L1, Field::Ticket},
    {"customer"_L1, Field::Customer},
    {"reservation"_L1, Field::Reservation},
};

/// Why the value cannot be written there; null: it can. An address of audio is never kept here.
QString problemWith(const Call &call, const EditOption &option, const QString &value)
{
    const std::optional<RecordRef> target = call.recordFor(option.field);
    if (!target && option.field == Field::RecordingUrl)
        return Cli::tr("No system of this call takes another address of the recording.");
    for (const RecordInfo &record : call.records) {
        if (target == record.ref && !canTake(record.provider, option.field, value))
            return notTakenSentence(record.provider);
    }
    return {};
}

/// What differs from what is known. The sentence of the error names the option.
Result<QList<Edit>> wantedEdits(const Call &call, const Arguments &arguments)
{
    QList<Edit> edits;
    for (const EditOption &option : editOptions) {
        if (!arguments.has(option.name))
            continue;
        const QString value = arguments.value(option.name).trimmed();
        const QString before = fieldValue(call, option.field).value_or(QString());
        const bool isSame = value == before || (value.isEmpty() && before.isEmpty());
        if (isSame && option.field != Field::RecordingUrl)
            continue;
        if (const QString problem = problemWith(call, option, value); !problem.isNull())
            return failure(Error::Kind::Invalid, u"--%1: %2"_s.arg(option.name, problem));
        edits << Edit{call.ref(), option.field, before, value};
    }
    return edits;
}

bool changesSomething(const Arguments &arguments)
{
    return std::any_of(std::begin(editOptions), std::end(editOptions),
                       [&](const EditOption &option) { return arguments.has(option.name); });
}

QJsonObject jsonOf(const Edit &edit, const Delivery &delivery)
{
    QJsonObject json = deliveryJson(delivery);
    json[u"field"_s] = keyOf(edit.field);
    return json;
}

} // namespace

QCoro::Task<int> editCall(Session &session, Arguments arguments)
{
    if (!changesSomething(arguments))
        co_return wrongUsage(Cli::tr("edit needs what to change, such as --summary T."));
    const QString id = arguments.positional().first();
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<QList<Edit>> edits = wantedEdits(*call, arguments);
    if (!edits)
        co_return wrongUsage(edits.error().detail);
    for (const Edit &edit : *edits) {
        const Result<void> saved = co_await session.store().saveEdit(edit);
        if (!saved)
            co_return failed(saved.error(), id);
    }
    Output output;
    QJsonArray fields;
    int code = Done;
    for (const Edit &edit : *edits) {
        const std::optional<RecordRef> target = call->recordFor(edit.field);
        Delivery delivery = keptHere(*call);
        if (target)
            delivery = co_await deliver(session, *target, edit.field);
        code = std::max(code, exitCodeFor(delivery));
        fields.append(jsonOf(edit, delivery));
        if (!arguments.has("json"_L1))
            //: %1 is a field of a call, such as "Summary", %2 the call.
            output.line(u"%1: %2"_s.arg(Cli::tr("%1 of %2").arg(wordFor(edit.field), printable(id)),
                                        printable(deliveryText(delivery))));
    }
    if (arguments.has("json"_L1))
        output.json(QJsonObject{{u"call"_s, call->ref().toString()}, {u"fields"_s, fields}});
    else if (edits->isEmpty())
        output.line(Cli::tr("%1 is so already; nothing was changed.").arg(printable(id)));
    co_return finished(output, code);
}

} // namespace callboard
