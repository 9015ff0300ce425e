// SPDX-License-Identifier: GPL-3.0-or-later
// review lists, sample, report, scorecards: the same as on the window's page for reviews.
#include "app/cli/commands.h"
#include "models/tables/reviewdraft.h"
#include "models/tables/reviewresults.h"
#include "ui/csv.h"
#include "ui/review/newreviewdialog.h"
#include "ui/review/reviewwords.h"
#include "ui/wording.h"

#include <QFile>

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPerPerson = 5;
constexpr qint64 mostCardBytes = 1024 * 1024;

QJsonObject listToJson(const ReviewList &list)
{
    return {{u"id"_s, qint64(list.id)},
            {u"name"_s, list.name},
            {u"scorecard"_s, list.card.name},
            {u"made_by"_s, list.madeBy},
            {u"made_at"_s, toIso(list.madeAt)},
            {u"query"_s, list.sample.query},
            {u"seed"_s, qint64(list.sample.seed)},
            {u"calls"_s, list.calls},
            {u"finished"_s, list.finished}};
}

/// The list with this name or number; the newest one where nothing is named. Errors: NotFound, Storage.
QCoro::Task<Result<ReviewList>> listNamed(Session &session, QString name)
{
    ReviewDesk desk(session.store());
    const Result<QList<ReviewList>> lists = co_await desk.lists();
    if (!lists)
        co_return tl::unexpected(lists.error());
    const auto isMeant = [&](const ReviewList &list) {
        return name.isEmpty() || list.name.compare(name, Qt::CaseInsensitive) == 0
            || QString::number(qint64(list.id)) == name;
    };
    const auto found = std::find_if(lists->begin(), lists->end(), isMeant);
    if (found == lists->end())
        co_return failure(Error::Kind::NotFound);
    const ReviewList &list = *found;
    co_return list;
}

/// The scorecard with this name; the first one where nothing is named.
QCoro::Task<Result<Scorecard>> cardNamed(Session &session, QString name)
{
    ReviewDesk desk(session.store());
    const Result<QList<Scorecard>> stored = co_await desk.scorecards();
    if (!stored)
        co_return tl::unexpected(stored.error());
    const QList<Scorecard> cards = stored->isEmpty() ? QList<Scorecard>{shippedScorecard()} : *stored;
    for (const Scorecard &one : cards) {
        if (name.isEmpty() || one.name.compare(name, Qt::CaseInsensitive) == 0)
            co_return one;
    }
    co_return failure(Error::Kind::NotFound);
}

QJsonObject sampleToJson(const Sample &sample, const SampleRequest &request)
{
    QJsonArray calls;
    for (const SampleCandidate &call : sample.calls)
        calls << QJsonObject{{u"call"_s, call.call.toString()}, {u"person"_s, call.person}};
    QJsonArray people;
    for (const SampleShare &share : sample.shares)
        people << QJsonObject{
            {u"person"_s, share.person}, {u"eligible"_s, share.eligible}, {u"drawn"_s, share.drawn}};
    return {{u"query"_s, request.query},
            {u"per_person"_s, request.perPerson},
            {u"seed"_s, qint64(request.seed)},
            {u"people"_s, people},
            {u"calls"_s, calls}};
}

void print(Output &output, const Sample &sample)
{
    for (const SampleShare &share : sample.shares)
        //: %1 is a number of calls that were drawn, %n how many there were to draw from.
        output.line(cell(share.person, 30)
                    + Cli::tr("%1 of %n call(s)", nullptr, share.eligible).arg(share.drawn));
    for (const SampleCandidate &call : sample.calls)
        output.line(u"  "_s + cell(call.call.toString(), 30) + printable(call.person));
}

int printReport(Output &output, const ReviewResults &results)
{
    const ReviewReport &report = results.report;
    //: A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.
    output.line(Cli::tr("%1: %2 of %3 calls reviewed, score %4")
                    .arg(printable(results.list.name))
                    .arg(report.finished)
                    .arg(report.calls)
                    .arg(percentText(report.percent)));
    for (const PersonScore &person : report.people)
        output.line(u"  "_s + cell(person.person, 30)
                    + cell(u"%1/%2"_s.arg(person.reviewed).arg(person.calls), 8)
                    + percentText(person.percent));
    output.line({});
    for (const QuestionScore &question : report.questions)
        output.line(u"  "_s + cell(question.text, 52) + percentText(question.percent));
    return finished(output);
}

void writeCsv(Output &output, const ReviewResults &results, const QTimeZone &zone)
{
    output.write(csvRow(answerColumns()));
    for (const QStringList &row : answerRows(results, zone))
        output.write(csvRow(row));
}

int noList(const Error &error, const QString &name)
{
    if (error.kind != Error::Kind::NotFound)
        return failed(error, name);
    tell(name.isEmpty()
             ? Cli::tr("There is no review list yet.")
             : Cli::tr("There is no review list “%1”; “callboard review lists” shows them.").arg(name));
    return Failed;
}

} // namespace

QCoro::Task<int> listReviewLists(Session &session, Arguments arguments)
{
    ReviewDesk desk(session.store());
    const Result<QList<ReviewList>> lists = co_await desk.lists();
    if (!lists)
        co_return failed(lists.error(), session.profile().data);
    Output output;
    QJsonArray all;
    for (const ReviewList &list : *lists) {
        all << listToJson(list);
        if (!arguments.has("json"_L1))
            output.line(cell(QString::number(qint64(list.id)), 5) + cell(list.name, 32)
                        + cell(progressText(list.finished, list.calls, {}), 14) + printable(list.card.name));
    }
    if (arguments.has("json"_L1))
        output.json(all);
    co_return finished(output);
}

QCoro::Task<int> drawSample(Session &session, Arguments arguments)
{
    SampleRequest request;
    request.query = arguments.value("query"_L1, usualReviewQuery());
    request.people = arguments.values("person"_L1);
    request.perPerson = arguments.number("per-person"_L1, usualPerPerson);
    request.seed = quint32(arguments.number("seed"_L1, 1));
    if (request.perPerson < 1 || request.perPerson > mostPerPerson)
        co_return wrongUsage(Cli::tr("--per-person is 1 to %1.").arg(mostPerPerson));
    const ParsedQuery parsed = parseQuery(request.query);
    for (const QueryProblem &problem : parsed.problems)
        tell(sentenceFor(problem));
    if (!parsed.problems.isEmpty())
        co_return WrongUsage;
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const CallFilter filter = resolved(parsed.query, session.clock().now(), session.zone(*accounts));
    StoreCallSource source(session.store());
    ReviewDesk desk(session.store());
    const Result<SamplePool> pool = co_await readSamplePool(&source, desk, filter);
    if (!pool)
        co_return failed(pool.error(), session.profile().data);
    const Sample sample = fairSample(pool->calls, pool->taken, request);
    if (arguments.has("save"_L1)) {
        const QString cardName = arguments.value("scorecard"_L1);
        const Result<Scorecard> card = co_await cardNamed(session, cardName);
        if (!card) {
            tell(Cli::tr("There is no scorecard “%1”; “callboard review scorecards” shows them.")
                     .arg(cardName));
            co_return Failed;
        }
        ReviewList list;
        list.name = arguments.value("save"_L1);
        list.card = *card;
        list.sample = request;
        const QList<SampleCandidate> calls = sample.calls;
        const Result<ReviewListId> made = co_await desk.createList(list, calls);
        if (!made && made.error().kind == Error::Kind::Invalid) {
            tell(calls.isEmpty()
                     ? Cli::tr("There is no call to draw: none passes the query, says who spoke and "
                               "was not reviewed before.")
                     : Cli::tr("A review list needs a name."));
            co_return Failed;
        }
        if (!made)
            co_return failed(made.error(), session.profile().data);
    }
    Output output;
    if (arguments.has("json"_L1))
        output.json(sampleToJson(sample, request));
    else
        print(output, sample);
    co_return finished(output);
}

QCoro::Task<int> reportReviews(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().value(0);
    const QString format = arguments.value("format"_L1, u"table"_s);
    const QString file = arguments.value("output"_L1);
    if (format == u"xlsx" && file.isEmpty())
        co_return wrongUsage(Cli::tr("A workbook needs a file: --output F."));
    const Result<ReviewList> list = co_await listNamed(session, name);
    if (!list)
        co_return noList(list.error(), name);
    ReviewDesk desk(session.store());
    const Result<ReviewResults> results = co_await readReviewResults(desk, list->id);
    if (!results)
        co_return failed(results.error(), name);
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    const QTimeZone zone = session.zone(accounts.value_or(QList<Account>()));
    const QString what = u"review report: "_s + format;
    co_await recordExport(session, what);
    if (format == u"xlsx") {
        const Result<void> written = writeReviewWorkbook(file, *results, zone);
        co_return written ? int(Done) : failed(written.error(), file);
    }
    Output output;
    if (!file.isEmpty()) {
        const Result<void> opened = output.openFile(file);
        if (!opened)
            co_return failed(opened.error(), file);
    }
    if (format == u"table")
        co_return printReport(output, *results);
    if (format == u"json")
        output.json(toJson(*results));
    else
        writeCsv(output, *results, zone);
    co_return finished(output);
}

QCoro::Task<int> listScorecards(Session &session, Arguments arguments)
{
    ReviewDesk desk(session.store());
    const Result<QList<Scorecard>> stored = co_await desk.scorecards();
    if (!stored)
        co_return failed(stored.error(), session.profile().data);
    const QList<Scorecard> cards = stored->isEmpty() ? QList<Scorecard>{shippedScorecard()} : *stored;
    Output output;
    QJsonArray all;
    for (const Scorecard &card : cards) {
        all << scorecardToJson(card);
        if (!arguments.has("json"_L1))
            output.line(cell(card.name, 40)
                        + Cli::tr("%n question(s)", nullptr, int(card.questions().size())));
    }
    if (arguments.has("json"_L1))
        output.json(all);
    co_return finished(output);
}

QCoro::Task<int> importScorecard(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().first();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostCardBytes) {
        tell(Cli::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        co_return Failed;
    }
    auto card = parseScorecardFile(file.readAll());
    if (!card) {
        tell(sentenceFor(card.error()));
        co_return Failed;
    }
    card->uuid = QString();
    ReviewDesk desk(session.store());
    const Result<QList<Scorecard>> stored = co_await desk.scorecards();
    if (!stored)
        co_return failed(stored.error(), session.profile().data);
    QList<Scorecard> cards = *stored;
    const auto hasItsName = [&](const Scorecard &one) {
        return one.name.compare(card->name, Qt::CaseInsensitive) == 0;
    };
    const auto same = std::find_if(cards.begin(), cards.end(), hasItsName);
    if (same == cards.end()) {
        cards << *card;
    } else {
        card->uuid = same->uuid; // a newer version of it
        *same = *card;
    }
    const Result<QList<Scorecard>> saved = co_await desk.saveScorecards(cards);
    if (!saved)
        co_return failed(saved.error(), name);
    Output output;
    output.line(
        Cli::tr("The scorecard “%1” is here, with %n question(s).", nullptr, int(card->questions().size()))
            .arg(printable(card->name)));
    co_return finished(output);
}

} // namespace callboard
