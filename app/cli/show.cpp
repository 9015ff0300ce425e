// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/domain/phonenumber.h"
#include "ui/detail/correctionwords.h"
#include "ui/detail/legslist.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// "Name          value"; nothing for what nobody supplied.
void fact(Output &output, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        output.line(cell(name, 18) + printable(value));
}

void longText(Output &output, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        output.line(u'\n' + title + u'\n' + printableLines(text));
}

QString momentIn(const QTimeZone &zone, const std::optional<TimePoint> &moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(toMs(*moment), zone).toString(u"yyyy-MM-dd HH:mm:ss t"_s)
                  : QString();
}

QString lengthText(const std::optional<Seconds> &length)
{
    return length ? Cli::tr("%1 s").arg(length->count()) : QString();
}

QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() || id.isEmpty() ? name + id : u"%1 (%2)"_s.arg(name, id);
}

void printParties(Output &output, const Call &call)
{
    fact(output, Cli::tr("Guest"), nameAndId(call.guestName, call.guestId));
    fact(output, Cli::tr("From"), internationalFormat(call.fromNumber));
    fact(output, Cli::tr("To"), internationalFormat(call.toNumber));
    fact(output, Cli::tr("Staff"), nameAndId(call.staffName, call.staffId));
    for (auto reference = call.references.begin(); reference != call.references.end(); ++reference)
        fact(output, reference.key(), reference.value());
}

void printTimes(Output &output, const Call &call, const QTimeZone &zone)
{
    const QString derived = call.startDerived ? u' ' + Cli::tr("(worked out from other times)") : QString();
    if (call.startedAt)
        fact(output, Cli::tr("Started"), momentIn(zone, call.startedAt) + derived);
    fact(output, Cli::tr("Answered"), momentIn(zone, call.answeredAt));
    fact(output, Cli::tr("Ended"), momentIn(zone, call.endedAt));
    fact(output, Cli::tr("Rang for"), lengthText(call.ring));
    fact(output, Cli::tr("Talked for"), lengthText(call.talk));
    fact(output, Cli::tr("Duration"), lengthText(call.duration));
}

struct Naming {
    QTimeZone zone;
    QHash<AccountId, QString> accounts;
};

/// "Twilio · Front desk, 2:CA12"
QString recordText(const RecordInfo &record, const Naming &naming)
{
    return u"%1 · %2, %3"_s.arg(displayNameOf(record.provider), naming.accounts.value(record.ref.account),
                                record.ref.toString());
}

/// The fields that this record supplied; nothing where it is the only one.
QString suppliedBy(const RecordInfo &record, const Call &call)
{
    QStringList fields;
    for (auto source = call.provenance.begin(); source != call.provenance.end(); ++source) {
        if (source.value() == record.ref)
            fields << wordFor(source.key());
    }
    return fields.isEmpty() ? QString() : u": "_s + fields.join(u", "_s);
}

QString fieldNames(const QSet<Field> &fields)
{
    QStringList names;
    for (const Field field : allFields()) {
        if (fields.contains(field))
            names << wordFor(field);
    }
    return names.join(u", "_s);
}

void printSources(Output &output, const Call &call, const Naming &naming)
{
    for (const RecordInfo &record : call.records) {
        const QString gone = record.deletedAt ? u' ' + Cli::tr("(deleted at the provider)") : QString();
        fact(output, Cli::tr("Known from"), recordText(record, naming) + gone + suppliedBy(record, call));
    }
    fact(output, Cli::tr("Waits to be sent"), fieldNames(call.pending));
    fact(output, Cli::tr("Kept here only"), fieldNames(call.keptHere));
}

void printLegs(Output &output, const Call &call, const QTimeZone &zone)
{
    if (!call.legs.isEmpty())
        output.line(u'\n' + Cli::tr("Way of the call"));
    for (const Leg &leg : call.legs)
        output.line(u"  "_s + printable(legParties(leg) + u" · "_s + legCourse(leg, zone)));
}

void printSuggestions(Output &output, const QList<JoinSuggestion> &suggestions)
{
    for (const JoinSuggestion &suggestion : suggestions)
        output.line(
            Cli::tr("Possibly the same call: %1. %2 To make them one: callboard join %3 %1")
                .arg(suggestion.other.toString(), sentenceFor(suggestion), suggestion.mine.toString()));
}

QJsonArray suggestionsJson(const QList<JoinSuggestion> &suggestions)
{
    QJsonArray json;
    for (const JoinSuggestion &suggestion : suggestions) {
        json.append(QJsonObject{{u"record"_s, suggestion.mine.toString()},
                                {u"other"_s, suggestion.other.toString()},
                                {u"doubt"_s, callboard::keyOf(suggestion.doubt)},
                                {u"seconds_apart"_s, double(suggestion.apart.count()) / 1000}});
    }
    return json;
}

void printCorrections(Output &output, const Call &call)
{
    if (!call.corrections.isEmpty())
        output.line(u'\n' + Cli::tr("Corrected here"));
    for (const Correction &correction : call.corrections)
        output.line(u"  "_s + printable(correctionLine(correction, 300)));
}

void print(Output &output, const Call &call, const Naming &naming)
{
    fact(output, Cli::tr("Call"), call.ref().toString());
    fact(output, Cli::tr("Direction"), call.direction ? wordFor(*call.direction) : QString());
    fact(output, Cli::tr("Status"), call.status ? wordFor(*call.status) : call.providerStatus);
    fact(output, Cli::tr("System"), call.provider.isEmpty() ? QString() : providerName(call.provider));
    printParties(output, call);
    printTimes(output, call, naming.zone);
    if (!call.recordings.isEmpty())
        fact(output, Cli::tr("Recordings"), QString::number(call.recordings.size()));
    fact(output, Cli::tr("Topics"), call.topics.join(u", "_s));
    fact(output, Cli::tr("Tags"), call.tags.join(u", "_s));
    printSources(output, call, naming);
    printLegs(output, call, naming.zone);
    longText(output, Cli::tr("Summary"), call.summary);
    longText(output, Cli::tr("Notes"), call.notes);
    longText(output, Cli::tr("Transcript"), call.transcript);
    printCorrections(output, call);
}

} // namespace

QCoro::Task<int> showCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const Result<QList<JoinSuggestion>> suggestions = co_await session.store().joinSuggestions(call->id);
    Output output;
    if (arguments.has("json"_L1)) {
        QJsonObject json = callWithRecordsToJson(*call, accountNames(*accounts));
        json[u"suggestions"_s] = suggestionsJson(suggestions.value_or(QList<JoinSuggestion>()));
        output.json(json);
    } else {
        print(output, *call, {session.zone(*accounts), accountNames(*accounts)});
        printSuggestions(output, suggestions.value_or(QList<JoinSuggestion>()));
    }
    co_return finished(output);
}

} // namespace callboard
