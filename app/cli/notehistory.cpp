// SPDX-License-Identifier: GPL-3.0-or-later
// note --history and --restore: what the notes of a call were before.
#include "models/store/notehistory.h"
#include "app/cli/commands.h"
#include "ui/notes/notewords.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QList<RecordRef> recordsOf(const Call &call)
{
    QList<RecordRef> records;
    for (const RecordInfo &record : call.records)
        records << record.ref;
    return records;
}

QJsonArray versionsJson(const QList<NoteVersion> &versions)
{
    QJsonArray json;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const NoteVersion &version = versions[i];
        const bool isTyped = version.origin == NoteOrigin::Typed;
        json.append(QJsonObject{{u"number"_s, int(i + 1)},
                                {u"origin"_s, isTyped ? u"typed"_s : u"provider"_s},
                                {u"author"_s, isTyped ? QJsonValue(version.author) : QJsonValue()},
                                {u"record"_s, version.call.toString()},
                                {u"started_at"_s, toIso(version.startedAt)},
                                {u"changed_at"_s, toIso(version.changedAt)},
                                {u"text"_s, version.text}});
    }
    return json;
}

} // namespace

QCoro::Task<int> listNoteVersions(Session &session, Call call, Arguments arguments)
{
    const QString id = call.ref().toString();
    const Result<QList<NoteVersion>> versions =
        co_await session.store().noteHistory().versions(recordsOf(call));
    if (!versions)
        co_return failed(versions.error(), id);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), id);
    Output output;
    if (arguments.has("json"_L1)) {
        output.json(versionsJson(*versions));
        co_return finished(output);
    }
    const QTimeZone zone = session.zone(*accounts);
    const QHash<AccountId, QString> names = accountNames(*accounts);
    for (qsizetype i = 0; i < versions->size(); ++i) {
        const NoteVersion &version = versions->at(i);
        const QString when =
            QDateTime::fromMSecsSinceEpoch(toMs(version.changedAt), zone).toString(u"yyyy-MM-dd HH:mm"_s);
        output.line(cell(QString::number(i + 1), 4) + when + u"  "_s
                    + cell(printable(authorText(version, names)), 18)
                    + printable(firstWords(version.text, 200)));
    }
    if (versions->isEmpty())
        tell(Cli::tr("No earlier notes of %1 are kept.").arg(id));
    co_return finished(output);
}

QCoro::Task<Result<QString>> earlierNote(Session &session, Call call, int number)
{
    const Result<QList<NoteVersion>> versions =
        co_await session.store().noteHistory().versions(recordsOf(call));
    if (!versions)
        co_return tl::unexpected(versions.error());
    if (number < 1 || number > versions->size())
        co_return failure(
            Error::Kind::NotFound,
            Cli::tr("There is no earlier note %1 of this call; see note ID --history.").arg(number));
    co_return versions->at(number - 1).text;
}

} // namespace callboard
