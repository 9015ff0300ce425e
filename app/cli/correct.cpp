// SPDX-License-Identifier: GPL-3.0-or-later
// correct: words of a transcript that are put right, kept here only.
#include "app/cli/commands.h"
#include "models/domain/calljson.h"
#include "models/domain/corrections.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// The place of the turn that is named by its number, the first being 1. Errors: Invalid with a sentence.
Result<int> turnNamed(const Call &call, const QString &number)
{
    bool isNumber = false;
    const int turn = number.toInt(&isNumber);
    if (isNumber && turn >= 1 && turn <= call.segments.size())
        return turn - 1;
    if (call.segments.isEmpty())
        return failure(Error::Kind::Invalid, Cli::tr("The transcript of this call has no turns to correct."));
    return failure(Error::Kind::Invalid,
                   Cli::tr("There is no turn %1: say its number, from 1 to %2.")
                       .arg(number, QString::number(call.segments.size())));
}

/// Errors: Invalid with a sentence.
Result<QString> rightWords(const Arguments &arguments)
{
    const bool isUndone = arguments.has("undo"_L1);
    if (isUndone == (arguments.positional().size() == 3))
        return failure(Error::Kind::Invalid, Cli::tr("correct needs the right words, or --undo."));
    const QString words = isUndone ? QString() : arguments.positional().at(2);
    if (!isUndone && words.trimmed().isEmpty())
        return failure(Error::Kind::Invalid,
                       Cli::tr("The right words are missing; --undo takes a correction back."));
    return words;
}

QJsonObject turnJson(const Call &call, int segment)
{
    QJsonObject json = callToJson(call, {}).value(u"segments"_s).toArray().at(segment).toObject();
    json[u"call"_s] = call.ref().toString();
    json[u"turn"_s] = segment + 1;
    return json;
}

} // namespace

QCoro::Task<int> correctCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    const Result<QString> words = rightWords(arguments);
    if (!words)
        co_return wrongUsage(words.error().detail);
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<int> segment = turnNamed(*call, arguments.positional().at(1));
    if (!segment)
        co_return wrongUsage(segment.error().detail);
    if (const std::optional<Edit> edit = correctionEdit(*call, *segment, *words)) {
        const Edit &wanted = *edit;
        const Result<void> saved = co_await session.store().saveEdit(wanted);
        if (!saved)
            co_return failed(saved.error(), id);
    }
    const Result<Call> now = co_await session.store().call(call->id);
    if (!now)
        co_return failed(now.error(), id);
    Output output;
    if (arguments.has("json"_L1))
        output.json(turnJson(*now, *segment));
    else
        output.line(printable(now->segments.at(*segment).text));
    co_return finished(output);
}

} // namespace callboard
