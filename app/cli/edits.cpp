// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivery.h"
#include "models/domain/capability.h"
#include "ui/edit/fieldwords.h"

#include <QFile>
#include <QStringDecoder>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNoteBytes = 1024 * 1024;

Result<QByteArray> fileContent(const QString &path)
{
    if (path == u"-")
        return readStandardInput(mostNoteBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Cli::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > mostNoteBytes)
        return failure(Error::Kind::Invalid, Cli::tr("%1 is too long for notes.").arg(path));
    return file.readAll();
}

/// Notes as text; the line break that ends a text file does not belong to them.
Result<QString> asText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(Error::Kind::Invalid, Cli::tr("The notes are not UTF-8 text."));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isNull() ? u""_s : text;
}

Result<QString> typedNotes(const Arguments &arguments)
{
    const bool hasDash = arguments.positional().size() == 2;
    const int ways = int(arguments.has("text"_L1)) + int(arguments.has("file"_L1))
        + int(arguments.has("restore"_L1)) + int(arguments.has("history"_L1)) + int(hasDash);
    if (ways != 1 || (hasDash && arguments.positional().last() != u"-"))
        return failure(Error::Kind::Invalid,
                       Cli::tr("note needs one of --text T, --file F, --restore N, --history or -."));
    if (arguments.has("restore"_L1) || arguments.has("history"_L1))
        return QString();
    if (arguments.has("text"_L1))
        return arguments.value("text"_L1, u""_s);
    const Result<QByteArray> content = fileContent(arguments.value("file"_L1, u"-"_s));
    return content.and_then(asText);
}

/// The vendors' names of the systems that hold @p records, or all of the call.
QString systemsOf(const Call &call, const QList<RecordRef> &records)
{
    QStringList names;
    for (const RecordInfo &record : call.records) {
        if (records.isEmpty() || records.contains(record.ref))
            names << displayNameOf(record.provider);
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

CallFacts factsFrom(const Arguments &arguments)
{
    CallFacts facts;
    facts.direction = directionFromKey(arguments.value("direction"_L1));
    facts.fromNumber = arguments.value("from"_L1);
    facts.toNumber = arguments.value("to"_L1);
    facts.status = callStatusFromKey(arguments.value("status"_L1, u"completed"_s));
    facts.provider = arguments.value("provider"_L1, u"manual"_s);
    if (arguments.has("duration"_L1))
        facts.duration = Seconds(arguments.number("duration"_L1, 0));
    facts.notes = arguments.value("notes"_L1);
    facts.summary = arguments.value("summary"_L1);
    facts.transcript = arguments.value("transcript"_L1);
    facts.guestId = arguments.value("guest"_L1);
    facts.staffId = arguments.value("staff"_L1);
    facts.startedAt = arguments.moment("started-at"_L1);
    if (facts.startedAt && facts.duration)
        facts.endedAt = *facts.startedAt + *facts.duration;
    facts.summaryDetailed = arguments.value("summary-detailed"_L1);
    if (arguments.has("subject"_L1))
        facts.topics = {arguments.value("subject"_L1)};
    for (const auto option : {"ticket"_L1, "customer"_L1}) {
        if (arguments.has(option))
            facts.references.insert(option + u"_id"_s, arguments.value(option));
    }
    return facts;
}

/// The account to log into: the named one, or the only one that takes calls. Errors: Invalid, NotFound with a
/// sentence.
Result<Account> accountToLogInto(const QList<Account> &accounts, const QString &name)
{
    if (!name.isNull())
        return accountNamed(accounts, name).map_error([&](const Error &error) {
            return Error{error.kind, Cli::tr("There is no account “%1”.").arg(name)};
        });
    QList<Account> able;
    for (const Account &account : accounts) {
        if (capabilitiesOf(account.provider).canCreate)
            able << account;
    }
    if (able.size() == 1)
        return able.first();
    return able.isEmpty()
        ? failure(Error::Kind::NotFound, Cli::tr("No connected account takes calls logged by hand."))
        : failure(Error::Kind::Invalid, Cli::tr("Say which account to log into: --account N."));
}

int tellDetail(const Error &error)
{
    tell(error.detail);
    return error.kind == Error::Kind::Invalid ? WrongUsage : Failed;
}

/// Says what became of the edit.
int report(const QString &call, const QString &what, const Delivery &delivery, bool asJson)
{
    Output output;
    if (asJson) {
        QJsonObject json = deliveryJson(delivery);
        json[u"call"_s] = call;
        output.json(json);
    } else {
        output.line(u"%1: %2"_s.arg(printable(what), printable(deliveryText(delivery))));
    }
    return finished(output, exitCodeFor(delivery));
}

/// A link that the system cannot have is said, not left out. Null: all can be sent.
QString problemWithLinks(Provider provider, const Arguments &arguments)
{
    for (const auto &[option, field] : {std::pair("guest"_L1, Field::Guest),
                                        {"ticket"_L1, Field::Ticket},
                                        {"customer"_L1, Field::Customer}}) {
        if (!canTake(provider, field, arguments.value(option)))
            return u"--%1: %2"_s.arg(option, notTakenSentence(provider));
    }
    return {};
}

QString missingOption(const Arguments &arguments)
{
    for (const auto option : {"direction"_L1, "from"_L1, "to"_L1}) {
        if (!arguments.has(option))
            return u"--"_s + option;
    }
    return {};
}

} // namespace

QCoro::Task<int> noteCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    Result<QString> notes = typedNotes(arguments);
    if (!notes)
        co_return tellDetail(notes.error());
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    if (arguments.has("history"_L1))
        co_return co_await listNoteVersions(session, *call, arguments);
    if (arguments.has("restore"_L1)) {
        notes = co_await earlierNote(session, *call, arguments.number("restore"_L1, 0));
        if (!notes)
            co_return tellDetail(notes.error());
    }
    const Edit edit{call->ref(), Field::Notes, call->notes, *notes};
    const std::optional<RecordRef> target = call->recordFor(Field::Notes);
    const Result<void> saved = co_await session.store().saveEdit(edit);
    if (!saved)
        co_return failed(saved.error(), id);
    Delivery delivery = keptHere(*call);
    if (target)
        delivery = co_await deliver(session, *target);
    co_return report(id, Cli::tr("Notes of %1").arg(id), delivery, arguments.has("json"_L1));
}

QCoro::Task<int> logCall(Session &session, Arguments arguments)
{
    if (const QString missing = missingOption(arguments); !missing.isEmpty())
        co_return wrongUsage(Cli::tr("log needs %1.").arg(missing));
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const Result<Account> account = accountToLogInto(*accounts, arguments.value("account"_L1));
    if (!account)
        co_return tellDetail(account.error());
    if (const QString problem = problemWithLinks(account->provider, arguments); !problem.isNull())
        co_return wrongUsage(problem);
    const NewCall wanted{account->id, factsFrom(arguments), arguments.value("recording-url"_L1)};
    const Result<Call> made = co_await session.store().queueCreate(wanted);
    if (!made && made.error().kind == Error::Kind::Invalid)
        co_return wrongUsage(
            Cli::tr("--from and --to need phone numbers with country code, such as +13055551234."));
    if (!made)
        co_return failed(made.error(), account->name);
    const Delivery delivery = co_await deliver(session, made->ref());
    // The provider's id has taken the place of ours when the call went out.
    const Result<Call> now = co_await session.store().call(made->id);
    const QString id = (now ? *now : *made).ref().toString();
    co_return report(id, Cli::tr("Logged as %1").arg(id), delivery, arguments.has("json"_L1));
}

QCoro::Task<int> deleteCall(Session &session, Arguments arguments)
{
    const QString id = arguments.positional().first();
    if (!arguments.has("yes"_L1))
        co_return wrongUsage(
            Cli::tr("This deletes the call for ever, at the provider too; add --yes to do it."));
    const Result<Call> call = co_await callNamed(session.store(), id);
    if (!call)
        co_return noCall(call.error(), id);
    const Result<DeleteOutcome> queued = co_await session.store().queueDelete(call->ref());
    if (!queued && queued.error().kind == Error::Kind::NotSupported) {
        tell(Cli::tr("%1 does not let calls be deleted.").arg(systemsOf(*call, {})));
        co_return Failed;
    }
    if (!queued)
        co_return failed(queued.error(), id);
    Delivery delivery{.sent = true};
    for (const RecordRef &record : queued->queued) {
        const Delivery one = co_await deliver(session, record);
        delivery = one.sent ? delivery : one;
    }
    const bool isPartial = !queued->stay.isEmpty();
    if (isPartial)
        tell(Cli::tr("The call stays, because %1 does not let calls be deleted.")
                 .arg(systemsOf(*call, queued->stay)));
    const int code = report(id, Cli::tr("Deletion of %1").arg(id), delivery, arguments.has("json"_L1));
    co_return isPartial &&code == Done ? PartlyDone : code;
}

} // namespace callboard
