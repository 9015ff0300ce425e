// SPDX-License-Identifier: GPL-3.0-or-later
// views: the saved views of the side bar.
#include "app/cli/views.h"

#include "models/domain/query.h"
#include "models/domain/viewtext.h"
#include "models/index/callindex.h"
#include "ui/sidebar/viewdialogs.h"
#include "ui/wording.h"

#include <QFile>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const SavedView &view)
{
    return view.name.isEmpty() ? wordForShippedView(view.shipped) : view.name;
}

QList<SavedView> named(QList<SavedView> views)
{
    for (SavedView &view : views)
        view.name = nameOf(view);
    return views;
}

qsizetype placeOf(const QList<SavedView> &views, const QString &text)
{
    const QString wanted = foldedViewName(text);
    for (qsizetype place = 0; place < views.size(); ++place) {
        if (foldedViewName(nameOf(views.at(place))) == wanted)
            return place;
    }
    for (qsizetype place = 0; place < views.size(); ++place) {
        if (!wanted.isEmpty() && views.at(place).shipped == wanted)
            return place;
    }
    return -1;
}

QJsonObject jsonOf(const SavedView &view, std::optional<int> calls = {})
{
    QJsonObject json{{u"name"_s, nameOf(view)}, {u"query"_s, view.query}};
    if (!view.columns.isEmpty())
        json[u"columns"_s] = view.columns;
    if (!view.shipped.isEmpty())
        json[u"shipped"_s] = view.shipped;
    if (calls)
        json[u"calls"_s] = *calls;
    return json;
}

int noView(const QString &name)
{
    tell(Cli::tr("There is no view “%1”; “callboard views list” shows them.").arg(name));
    return Failed;
}

/// Why a name will not do for a further view; empty when it will.
QString problemWith(const QString &name, const QList<SavedView> &views)
{
    if (name.simplified().isEmpty())
        return Cli::tr("A view needs a name.");
    if (name.simplified().size() > longestViewName)
        return Cli::tr("The name is longer than %n character(s).", nullptr, longestViewName);
    if (placeOf(views, name) >= 0)
        return Cli::tr("There is a view “%1” already.").arg(name.simplified());
    return {};
}

/// The bytes of a file, or of standard input for "-". Errors: Storage, Invalid (too large).
Result<QByteArray> fileContent(const QString &name)
{
    if (name == u"-")
        return readStandardInput(longestViewText);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    const QByteArray content = file.read(longestViewText + 1);
    if (content.size() > longestViewText)
        return failure(Error::Kind::Invalid, Cli::tr("the file is too large to be a list of views"));
    return content;
}

QString keyOf(ViewImport::Kind kind)
{
    return kind == ViewImport::Kind::New ? u"new"_s
        : kind == ViewImport::Kind::Same ? u"same"_s
                                         : u"changed"_s;
}

struct Import {
    QList<SavedView> views; ///< As they will be.
    QJsonArray told;
    int left = 0; ///< Changed ones that were not taken.
};

Import imported(const QList<SavedView> &views, const ViewText &text, bool replaces)
{
    Import import{named(views), {}, 0};
    for (const ViewImport &one : comparedWith(import.views, text)) {
        const bool isTaken =
            one.kind == ViewImport::Kind::New || (replaces && one.kind == ViewImport::Kind::Changed);
        if (one.kind == ViewImport::Kind::New)
            import.views << one.view;
        else if (isTaken)
            std::replace(import.views.begin(), import.views.end(), one.before, one.view);
        import.left += one.kind == ViewImport::Kind::Changed && !isTaken;
        import.told << QJsonObject{{u"name"_s, one.view.name},
                                   {u"compared"_s, keyOf(one.kind)},
                                   {u"taken"_s, isTaken},
                                   { u"query"_s,
                                     one.view.query }};
    }
    for (SavedView &view : import.views) { // shipped ones stay in the user's language
        if (!view.shipped.isEmpty() && view.name == wordForShippedView(view.shipped))
            view.name = QString();
    }
    return import;
}

void print(Output &output, const Import &import)
{
    for (const QJsonValue &entry : import.told) {
        const QJsonObject view = entry.toObject();
        const QString kind = view[u"compared"_s].toString();
        const bool isTaken = view[u"taken"_s].toBool();
        const QString word = kind == u"new" ? Cli::tr("added")
            : kind == u"same"               ? Cli::tr("the same")
            : isTaken                       ? Cli::tr("replaced")
                                            : Cli::tr("differs, left as it is");
        output.line(cell(view[u"name"_s].toString(), 32) + u"  "_s + word);
    }
}

} // namespace

QCoro::Task<Result<SavedView>> viewNamed(Store &store, QString name)
{
    const Result<QList<SavedView>> views = co_await store.views();
    if (!views)
        co_return tl::unexpected(views.error());
    const qsizetype place = placeOf(*views, name);
    if (place < 0)
        co_return failure(Error::Kind::NotFound);
    co_return views->at(place);
}

int noView(const Error &error, const QString &name)
{
    return error.kind == Error::Kind::NotFound ? noView(name) : failed(error, name);
}

QCoro::Task<int> listViews(Session &session, Arguments arguments)
{
    const Result<QList<SavedView>> views = co_await session.store().views();
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!views || !accounts)
        co_return failed(views ? accounts.error() : views.error(), session.profile().data);
    CallIndex index(session.store());
    const Result<void> ready = co_await index.ready();
    if (!ready)
        co_return failed(ready.error(), session.profile().data);
    QList<CallFilter> filters;
    const QTimeZone zone = session.zone(*accounts);
    for (const SavedView &view : *views)
        filters << resolved(parseQuery(view.query).query, session.clock().now(), zone);
    const Result<QList<int>> counts = co_await index.counts(filters);
    if (!counts)
        co_return failed(counts.error(), session.profile().data);
    Output output;
    QJsonArray list;
    for (qsizetype place = 0; place < views->size(); ++place) {
        const SavedView &view = views->at(place);
        if (arguments.has("json"_L1))
            list.append(jsonOf(view, counts->at(place)));
        else
            output.line(cell(nameOf(view), 32) + u"%1  "_s.arg(counts->at(place), 9) + printable(view.query));
    }
    if (arguments.has("json"_L1))
        output.json(list);
    co_return finished(output);
}

QCoro::Task<int> showView(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().first();
    const Result<SavedView> view = co_await viewNamed(session.store(), name);
    if (!view)
        co_return noView(view.error(), name);
    Output output;
    if (arguments.has("json"_L1))
        output.json(jsonOf(*view));
    else
        output.line(viewsToText(named({*view})).section(u'\n', 2).trimmed());
    co_return finished(output);
}

QCoro::Task<int> exportViews(Session &session, Arguments arguments)
{
    const Result<QList<SavedView>> views = co_await session.store().views();
    if (!views)
        co_return failed(views.error(), session.profile().data);
    Output output;
    if (arguments.has("output"_L1)) {
        const Result<void> opened = output.openFile(arguments.value("output"_L1));
        if (!opened)
            co_return failed(opened.error(), arguments.value("output"_L1));
    }
    output.write(viewsToText(named(*views)).toUtf8());
    co_return finished(output);
}

QCoro::Task<int> importViews(Session &session, Arguments arguments)
{
    const QString file = arguments.positional().first();
    const Result<QByteArray> content = fileContent(file);
    if (!content)
        co_return failed(content.error(), file);
    const Result<QList<SavedView>> views = co_await session.store().views();
    if (!views)
        co_return failed(views.error(), session.profile().data);
    const ViewText text = viewsFromText(QString::fromUtf8(*content));
    for (const ViewText::Rejected &rejected : text.rejected)
        tell(sentenceFor(rejected));
    const Import import = imported(*views, text, arguments.has("replace"_L1));
    if (!arguments.has("dry-run"_L1) && import.views != *views) {
        const Result<void> saved = co_await session.store().saveViews(import.views);
        if (!saved)
            co_return failed(saved.error(), session.profile().data);
    }
    if (import.left > 0 && !arguments.has("json"_L1))
        tell(Cli::tr("%n view(s) differ from yours and were left; --replace takes them.", nullptr,
                     import.left));
    Output output;
    if (arguments.has("json"_L1))
        output.json(QJsonObject{{u"views"_s, import.told}, {u"rejected"_s, int(text.rejected.size())}});
    else
        print(output, import);
    co_return finished(output, text.rejected.isEmpty() && import.left == 0 ? Done : PartlyDone);
}

QCoro::Task<int> addView(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().first();
    const ParsedQuery parsed = parseQuery(arguments.value("query"_L1));
    for (const QueryProblem &problem : parsed.problems)
        tell(sentenceFor(problem));
    if (!parsed.problems.isEmpty())
        co_return WrongUsage;
    const Result<QList<SavedView>> views = co_await session.store().views();
    if (!views)
        co_return failed(views.error(), session.profile().data);
    if (const QString problem = problemWith(name, *views); !problem.isEmpty()) {
        tell(problem);
        co_return Failed;
    }
    QList<SavedView> more = *views;
    more << SavedView{{}, name.simplified(), toText(parsed.query), arguments.value("columns"_L1)};
    const Result<void> saved = co_await session.store().saveViews(more);
    if (!saved)
        co_return failed(saved.error(), session.profile().data);
    Output output;
    output.line(Cli::tr("Saved the view “%1”.").arg(name.simplified()));
    co_return finished(output);
}

QCoro::Task<int> removeView(Session &session, Arguments arguments)
{
    const QString name = arguments.positional().first();
    const Result<QList<SavedView>> views = co_await session.store().views();
    if (!views)
        co_return failed(views.error(), session.profile().data);
    const qsizetype place = placeOf(*views, name);
    if (place < 0)
        co_return noView(name);
    QList<SavedView> rest = *views;
    const SavedView removed = rest.takeAt(place);
    const Result<void> saved = co_await session.store().saveViews(rest);
    if (!saved)
        co_return failed(saved.error(), session.profile().data);
    Output output;
    output.line(Cli::tr("Removed the view “%1”.").arg(nameOf(removed)));
    co_return finished(output);
}

} // namespace callboard
