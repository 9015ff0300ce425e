// SPDX-License-Identifier: GPL-3.0-or-later
// guests import, guests imports: many guests at once, what was not taken, and the way back.
#include "app/cli/commands.h"
#include "models/domain/vcard.h"
#include "models/store/guestbook.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/guests/rejectedreport.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> guestFile(const QString &path)
{
    if (path == u"-")
        return readStandardInput(mostGuestFileBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Cli::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > mostGuestFileBytes)
        return failure(Error::Kind::Invalid, Cli::tr("%1 is too long.").arg(path));
    return file.readAll();
}

Result<GuestsInFile> guestsFrom(const QByteArray &bytes, const Arguments &arguments)
{
    const QString region = arguments.value("country"_L1).toUpper();
    if (looksLikeVCards(bytes))
        return guestsInVCards(bytes, region);
    const CsvTable table = parseCsv(decodedText(bytes));
    GuestMapping mapping = guessedMapping(table);
    if (arguments.has("columns"_L1)) {
        mapping.columns.clear();
        for (const QString &key : arguments.value("columns"_L1).split(u',')) {
            const auto column = guestColumnFromKey(key.trimmed());
            if (!column) {
                QStringList keys;
                for (const GuestColumn known : allGuestColumns())
                    keys << keyOf(known);
                return failure(Error::Kind::Invalid,
                               Cli::tr("--columns is a list of: %1.").arg(keys.join(u", ")));
            }
            mapping.columns << *column;
        }
    }
    mapping.monthFirst = mapping.monthFirst || arguments.has("month-first"_L1);
    return guestsIn(table, mapping, region);
}

QJsonObject reportJson(const GuestImportReport &report, const QList<RejectedGuest> &rejected)
{
    QJsonArray lines;
    for (const RejectedGuest &line : rejected)
        lines.append(
            QJsonObject{{u"line"_s, line.line}, {u"problem"_s, keyOf(line.problem)}, {u"text"_s, line.text}});
    return {
        {u"added"_s, report.added}, {u"updated"_s, report.updated},        {u"unchanged"_s, report.unchanged},
        {u"kept"_s, report.kept},   {u"cancelled"_s, report.wasCancelled}, {u"rejected"_s, lines}};
}

int printReport(const GuestImportReport &report, const QList<RejectedGuest> &rejected,
                const Arguments &arguments)
{
    Output output;
    if (arguments.has("json"_L1)) {
        output.json(reportJson(report, rejected));
    } else if (report.wasCancelled) {
        tell(Cli::tr("The import was cancelled; nothing was changed."));
    } else {
        for (const RejectedGuest &line : rejected)
            output.line(printable(sentenceFor(line)));
        output.line(Cli::tr("%1 added, %2 updated, %3 known already, %4 not taken.")
                        .arg(report.added)
                        .arg(report.updated)
                        .arg(report.unchanged)
                        .arg(rejected.size()));
    }
    const int code = report.wasCancelled ? Failed : rejected.isEmpty() ? Done : PartlyDone;
    return finished(output, code);
}

QJsonObject importJson(const GuestImport &import)
{
    return {{u"id"_s, qint64(import.id)},   {u"at"_s, toIso(import.at)},
            {u"file"_s, import.source},     {u"added"_s, import.added},
            {u"updated"_s, import.updated}, {u"interrupted"_s, import.wasInterrupted}};
}

/// That --undo means: the one of the given number, else the last. Errors: Invalid with a sentence, NotFound,
/// Storage.
QCoro::Task<Result<GuestImportId>> importToUndo(GuestBook &book, QString number)
{
    if (number.isNull())
        co_return co_await book.lastImport();
    bool isNumber = false;
    const auto id = GuestImportId(number.toLongLong(&isNumber));
    if (!isNumber)
        co_return failure(Error::Kind::Invalid,
                          Cli::tr("--undo needs a number that guests imports lists, or nothing."));
    co_return id;
}

/// "g17 Anna Keller", of those who are still there by themselves.
QCoro::Task<Result<QStringList>> namesOf(GuestBook &book, QSet<GuestId> guests)
{
    std::vector<GuestId> ids(guests.begin(), guests.end());
    std::sort(ids.begin(), ids.end());
    const Result<QList<GuestEntry>> entries = co_await book.entries(ids);
    if (!entries)
        co_return tl::unexpected(entries.error());
    QStringList names;
    for (const GuestEntry &entry : *entries)
        names << keyOf(entry.id) + u' ' + guestTitle(entry.name, entry.number);
    co_return names;
}

QCoro::Task<int> takeBackImport(Session &session, Arguments arguments)
{
    GuestBook &book = session.store().guestBook();
    const QString number = arguments.positional().value(0);
    const Result<GuestImportId> wanted = co_await importToUndo(book, number);
    if (!wanted && wanted.error().kind == Error::Kind::Invalid)
        co_return wrongUsage(wanted.error().detail);
    Result<GuestImportReport> report = wanted.map([](GuestImportId) { return GuestImportReport(); });
    if (wanted)
        report = co_await book.undoImport(*wanted);
    if (!report && report.error().kind == Error::Kind::NotFound) {
        tell(number.isNull()
                 ? Cli::tr("There is no import to take back.")
                 : Cli::tr("There is no import %1 to take back; guests imports lists them.").arg(number));
        co_return Failed;
    }
    if (!report)
        co_return failed(report.error(), session.profile().data);
    co_await book.settled();
    const Result<QStringList> kept = co_await namesOf(book, report->keptGuests);
    Output output;
    if (arguments.has("json"_L1)) {
        QJsonObject json = reportJson(*report, {});
        QJsonArray keys;
        for (const GuestId guest : report->keptGuests)
            keys.append(keyOf(guest));
        json[u"kept_guests"_s] = keys;
        output.json(json);
        co_return finished(output);
    }
    output.line(Cli::tr("%1 removed, %2 as before, %3 kept because they were changed since.")
                    .arg(report->added)
                    .arg(report->updated)
                    .arg(report->kept));
    for (const QString &name : kept.value_or(QStringList()))
        output.line(Cli::tr("Kept: %1").arg(printable(name)));
    co_return finished(output);
}

/// Before anything is imported: lines that nobody could find again would be lost. Null: it is written, or not
/// wanted.
QString problemWithReport(const GuestsInFile &file, const QString &source, const Arguments &arguments)
{
    if (!arguments.has("rejected"_L1))
        return {};
    const Result<void> saved = saveRejected(file, arguments.value("rejected"_L1), source);
    return saved ? QString() : saved.error().detail;
}

} // namespace

QCoro::Task<int> importGuests(Session &session, Arguments arguments)
{
    if (arguments.has("undo"_L1))
        co_return co_await takeBackImport(session, arguments);
    if (arguments.positional().isEmpty())
        co_return wrongUsage(Cli::tr("import needs a file, or --undo."));
    const QString path = arguments.positional().first();
    const Result<QByteArray> bytes = guestFile(path);
    const Result<GuestsInFile> file =
        bytes.and_then([&](const QByteArray &content) { return guestsFrom(content, arguments); });
    if (!file) {
        tell(file.error().detail);
        co_return file.error().kind == Error::Kind::Invalid ? WrongUsage : Failed;
    }
    if (const QString problem = problemWithReport(*file, path, arguments); !problem.isNull()) {
        tell(problem);
        co_return Failed;
    }
    GuestBook &book = session.store().guestBook();
    const QList<GuestToImport> guests = file->guests;
    if (arguments.has("dry-run"_L1)) {
        const Result<GuestImportReport> tried = co_await book.tryImport(guests);
        co_return tried ? printReport(*tried, file->rejected, arguments)
                        : failed(tried.error(), session.profile().data);
    }
    const auto progress = std::make_shared<GuestImportProgress>();
    session.onInterrupt([progress] { progress->cancel = true; });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [progress, total = guests.size()] {
        showProgress(Cli::tr("%1 of %2 guests").arg(progress->done).arg(total));
    });
    timer.start(200);
    const QString source = QFileInfo(path).fileName();
    const Result<GuestImportReport> report = co_await book.import(guests, source, progress);
    timer.stop();
    showProgress({});
    if (!report)
        co_return failed(report.error(), session.profile().data);
    co_await book.settled();
    co_return printReport(*report, file->rejected, arguments);
}

QCoro::Task<int> listGuestImports(Session &session, Arguments arguments)
{
    const Result<QList<GuestImport>> imports = co_await session.store().guestBook().imports();
    if (!imports)
        co_return failed(imports.error(), session.profile().data);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    const QTimeZone zone = session.zone(accounts.value_or(QList<Account>()));
    Output output;
    QJsonArray json;
    for (const GuestImport &import : *imports) {
        if (arguments.has("json"_L1))
            json.append(importJson(import));
        else
            output.line(cell(QString::number(qint64(import.id)), 6)
                        + cell(fullMomentText(import.at, zone), 28)
                        + Cli::tr("%1 new, %2 changed").arg(import.added).arg(import.updated) + u"  "_s
                        + printable(import.source));
    }
    if (arguments.has("json"_L1))
        output.json(json);
    co_return finished(output);
}

} // namespace callboard
