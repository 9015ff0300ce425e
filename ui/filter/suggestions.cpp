// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/suggestions.h"

#include "models/domain/folding.h"
#include "models/domain/querywords.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::Suggestions)
};

constexpr qsizetype mostValues = 50;

/// Sentences that explain a word of the query language, in the list below the search box. A few
/// words each.
QString meaningOf(QueryField field)
{
    switch (field) {
    case QueryField::Text:
        return {};
    case QueryField::Direction:
        return Words::tr("Who called whom");
    case QueryField::Status:
        return Words::tr("How the call ended");
    case QueryField::Provider:
        return Words::tr("The telephone system");
    case QueryField::Account:
        return Words::tr("The account it came from");
    case QueryField::Line:
        return Words::tr("Our own number, by name or digits");
    case QueryField::From:
        return Words::tr("The calling number, or a part of it");
    case QueryField::To:
        return Words::tr("The called number, or a part of it");
    case QueryField::Number:
        return Words::tr("Either number, or a part of it");
    case QueryField::Staff:
        return Words::tr("The employee");
    case QueryField::Guest:
        return Words::tr("The guest's name");
    case QueryField::Has:
        return Words::tr("What there is about the call");
    case QueryField::Is:
        return Words::tr("What state the call is in");
    case QueryField::After:
        return Words::tr("From this day or moment on");
    case QueryField::Before:
        return Words::tr("Until before this day or moment");
    case QueryField::On:
        return Words::tr("On this day, in this month or year");
    case QueryField::Duration:
        return Words::tr("How long it took, as its system counts");
    case QueryField::Ring:
        return Words::tr("How long it rang");
    case QueryField::Talk:
        return Words::tr("How long the two talked");
    case QueryField::Tag:
        return Words::tr("A tag of the call");
    case QueryField::Callback:
        return Words::tr("Whether a missed caller was called back");
    case QueryField::At:
        return Words::tr("Time of day");
    case QueryField::Weekday:
        return Words::tr("Day of the week");
    case QueryField::SaidBy:
        return Words::tr("Who must have said the words");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaningOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Started:
        return Words::tr("By date and time");
    case SortColumn::Status:
        return Words::tr("By status");
    case SortColumn::Direction:
        return Words::tr("By direction");
    case SortColumn::Guest:
        return Words::tr("By the guest's name");
    case SortColumn::Number:
        return Words::tr("By number");
    case SortColumn::Line:
        return Words::tr("By line");
    case SortColumn::Staff:
        return Words::tr("By employee");
    case SortColumn::Provider:
        return Words::tr("By telephone system");
    case SortColumn::Ring:
        return Words::tr("By ringing time");
    case SortColumn::Talk:
        return Words::tr("By talk time");
    case SortColumn::Duration:
        return Words::tr("By duration");
    }
    Q_UNREACHABLE();
    return {};
}

Suggestion suggestionFor(QueryField field, const FacetValue &value)
{
    const QString word = valueWords(field, value.value);
    const bool isWord = field == QueryField::Line || field == QueryField::Guest;
    const QString key = isWord ? word : safeLine(value.value, 60);
    Suggestion line{.title = key, .detail = {}, .insert = asQueryValue(value.value)};
    const QString name = !value.label.isEmpty() ? safeLine(value.label, 60) : word;
    if (!name.isEmpty() && plainLine(name) != plainLine(key)) {
        line.title = name;
        line.detail = key;
    }
    return line;
}

/// 0: begins so; 1: has it somewhere; 2: has it not.
int distance(const QString &typed, const QStringList &texts)
{
    int best = 2;
    const QString sought = folded(typed);
    for (const QString &text : texts) {
        const qsizetype at = folded(plainLine(text)).indexOf(sought);
        if (at >= 0)
            best = std::min(best, at == 0 ? 0 : 1);
    }
    return best;
}

QList<Suggestion> ranked(QList<std::pair<int, Suggestion>> found)
{
    found.removeIf([](const auto &each) { return each.first > 1; });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Suggestion> result;
    for (const auto &each : std::as_const(found)) {
        if (result.size() < mostValues)
            result << each.second;
    }
    return result;
}

QList<Suggestion> daySuggestions(const QString &typed, QDate today)
{
    QStringList words{u"today"_s, u"yesterday"_s, u"-7d"_s, u"-30d"_s};
    for (int back = 2; back <= 7; ++back) // the days before yesterday, by their names
        words << QLocale::c().dayName(today.addDays(-back).dayOfWeek(), QLocale::ShortFormat).toLower();
    words << today.toString(u"yyyy-MM"_s) << today.addMonths(-1).toString(u"yyyy-MM"_s)
          << today.toString(u"yyyy"_s);
    QList<Suggestion> result;
    for (const QString &word : std::as_const(words)) {
        const auto span = daySpan(word, today);
        if (!span || !word.startsWith(typed, Qt::CaseInsensitive))
            continue;
        const QString first = dayText(span->first, today);
        const QString last = dayText(span->end.addDays(-1), today);
        result << Suggestion{
            .title = word, .detail = first == last ? first : first + u" – "_s + last, .insert = word};
    }
    return result;
}

QList<Suggestion> examples(const QList<std::pair<QString, QString>> &all, const QString &typed)
{
    QList<Suggestion> result;
    for (const auto &[value, meaning] : all) {
        if (value.startsWith(typed))
            result << Suggestion{.title = value, .detail = meaning, .insert = value};
    }
    return result;
}

} // namespace

QList<Suggestion> operatorSuggestions(const QString &typed)
{
    QList<Suggestion> result;
    for (const OperatorWord &known : operatorWords()) {
        if (known.word.startsWith(typed, Qt::CaseInsensitive)) {
            const QString word = known.word.toString() + u':';
            result << Suggestion{.title = word, .detail = meaningOf(known.field), .insert = word};
        }
    }
    if (u"sort"_s.startsWith(typed, Qt::CaseInsensitive)) {
        const QString meaning = Words::tr("The order of the list");
        result << Suggestion{.title = u"sort:"_s, .detail = meaning, .insert = u"sort:"_s};
    }
    return result;
}

QList<Suggestion> sortSuggestions(const QString &typed)
{
    QList<Suggestion> result;
    const QStringList keys = sortKeys();
    for (const QString &key : keys) {
        const auto sort = sortFromKey(key);
        for (const QString &text : {key + u":desc"_s, key + u":asc"_s}) {
            if (!sort || !text.startsWith(typed, Qt::CaseInsensitive))
                continue;
            //: Explains an order of the list. %1 is "By talk time" or the like.
            const QString down = Words::tr("%1, largest or latest first").arg(meaningOf(sort->column));
            //: As above.
            const QString up = Words::tr("%1, smallest or earliest first").arg(meaningOf(sort->column));
            result << Suggestion{.title = text, .detail = text.endsWith(u"desc") ? down : up, .insert = text};
        }
    }
    return result;
}

QList<Suggestion> fixedSuggestions(QueryField field, const QString &typed, QDate today)
{
    if (field == QueryField::After || field == QueryField::Before || field == QueryField::On)
        return daySuggestions(typed, today);
    if (field == QueryField::Duration || field == QueryField::Ring || field == QueryField::Talk)
        return examples({{u">2m"_s, Words::tr("Longer than two minutes")},
                         {u"<30"_s, Words::tr("Less than 30 seconds")},
                         {u"30-60"_s, Words::tr("Between 30 and 60 seconds")},
                         {u"0"_s, Words::tr("None at all")}},
                        typed);
    if (field == QueryField::At)
        return examples({{u"8-12"_s, Words::tr("In the morning")},
                         {u"12-18"_s, Words::tr("In the afternoon")},
                         {u"18-22"_s, Words::tr("In the evening")},
                         {u"22-6"_s, Words::tr("At night")}},
                        typed);
    QList<FacetValue> values;
    const QStringList known = knownValues(field);
    for (const QString &value : known)
        values << FacetValue{value, {}, -1};
    return valueSuggestions(field, typed, values);
}

QList<Suggestion> valueSuggestions(QueryField field, const QString &typed, const QList<FacetValue> &values)
{
    QList<std::pair<int, Suggestion>> found;
    for (const FacetValue &value : values) {
        Suggestion line = suggestionFor(field, value);
        if (value.calls >= 0)
            line.calls = value.calls;
        found << std::pair(distance(typed, {value.value, value.label, line.title}), line);
    }
    return ranked(std::move(found));
}

} // namespace callboard
