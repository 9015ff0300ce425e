// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querywords.h"

#include "models/domain/callback.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {
constexpr std::array<QStringView, 7> weekdayKeys{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

/// 1 is Monday, as in QDate; 0 when it is no day.
int weekdayNumber(QStringView text)
{
    for (int i = 0; i < int(weekdayKeys.size()); ++i) {
        if (text.compare(weekdayKeys[size_t(i)], Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}
} // namespace

const QList<OperatorWord> &operatorWords()
{
    static const QList<OperatorWord> words{
        {QueryField::Direction, u"direction", ValueKind::Keys},
        {QueryField::Status, u"status", ValueKind::Keys},
        {QueryField::Provider, u"provider", ValueKind::Free},
        {QueryField::Account, u"account", ValueKind::Free},
        {QueryField::Line, u"line", ValueKind::Free},
        {QueryField::From, u"from", ValueKind::Free},
        {QueryField::To, u"to", ValueKind::Free},
        {QueryField::Number, u"number", ValueKind::Free},
        {QueryField::Staff, u"staff", ValueKind::Free},
        {QueryField::Guest, u"guest", ValueKind::Free},
        {QueryField::Has, u"has", ValueKind::Keys},
        {QueryField::Is, u"is", ValueKind::Keys},
        {QueryField::After, u"after", ValueKind::Moment},
        {QueryField::Before, u"before", ValueKind::Moment},
        {QueryField::On, u"on", ValueKind::Moment},
        {QueryField::Duration, u"duration", ValueKind::Lengths},
        {QueryField::Ring, u"ring", ValueKind::Lengths},
        {QueryField::Talk, u"talk", ValueKind::Lengths},
        {QueryField::Tag, u"tag", ValueKind::Free},
        {QueryField::Callback, u"callback", ValueKind::Keys},
        {QueryField::At, u"at", ValueKind::TimeOfDay},
        {QueryField::Weekday, u"weekday", ValueKind::Weekdays},
        {QueryField::SaidBy, u"said-by", ValueKind::Keys},
    };
    return words;
}

const OperatorWord *operatorFor(QStringView word)
{
    for (const OperatorWord &known : operatorWords()) {
        if (known.word.compare(word, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

const OperatorWord &operatorOf(QueryField field)
{
    const auto &words = operatorWords();
    return *std::find_if(words.begin(), words.end(),
                         [=](const OperatorWord &word) { return word.field == field; });
}

QStringList knownValues(QueryField field)
{
    QStringList values;
    switch (field) {
    case QueryField::Direction:
        for (Direction direction : allDirections())
            values << keyOf(direction);
        return values;
    case QueryField::Status:
        for (CallStatus status : allCallStatuses())
            values << keyOf(status);
        return values;
    case QueryField::Has:
        return {u"recording"_s, u"transcript"_s, u"summary"_s,     u"notes"_s,
                u"guest"_s,     u"voicemail"_s,  u"action-items"_s};
    case QueryField::Is:
        return {u"live"_s,  u"pending"_s,  u"merged"_s,   u"deleted"_s,    u"withheld"_s, u"owed"_s,
                u"tried"_s, u"returned"_s, u"reviewed"_s, u"unreviewed"_s, u"conflict"_s, u"edited"_s};
    case QueryField::Callback:
        for (CallbackState state : allCallbackStates())
            values << keyOf(state);
        return values;
    case QueryField::SaidBy:
        for (Speaker speaker : allSpeakers())
            values << keyOf(speaker);
        return values;
    case QueryField::Weekday:
        for (QStringView day : weekdayKeys)
            values << day.toString();
        return values;
    case QueryField::Text:
    case QueryField::Provider:
    case QueryField::Account:
    case QueryField::Line:
    case QueryField::From:
    case QueryField::To:
    case QueryField::Number:
    case QueryField::Staff:
    case QueryField::Guest:
    case QueryField::After:
    case QueryField::Before:
    case QueryField::On:
    case QueryField::Duration:
    case QueryField::Ring:
    case QueryField::Talk:
    case QueryField::Tag:
    case QueryField::At:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

namespace {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int substituted = diagonal + (letter.toLower() != b[j].toLower());
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({substituted, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

std::optional<DaySpan> weekday(QStringView text, QDate today)
{
    const int wanted = weekdayNumber(text);
    if (wanted == 0)
        return {};
    const QDate day = today.addDays(-((today.dayOfWeek() - wanted + 7) % 7));
    return DaySpan{day, day.addDays(1)};
}

/// "-7d" is the day a week ago; "after:-7d" then means since that day began.
std::optional<DaySpan> daysAgo(QStringView text, QDate today)
{
    static const QRegularExpression pattern(u"^-(\\d{1,4})([dwmy])$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    const QChar unit = match.captured(2).front();
    const QDate day = unit == u'd' ? today.addDays(-count)
        : unit == u'w'             ? today.addDays(-7 * count)
        : unit == u'm'             ? today.addMonths(-count)
                                   : today.addYears(-count);
    return DaySpan{day, day.addDays(1)};
}

std::optional<DaySpan> calendarSpan(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.hasCaptured(2) && !match.captured(2).isEmpty();
    const bool hasDay = match.hasCaptured(3) && !match.captured(3).isEmpty();
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid() || first.year() < 1970)
        return {};
    return DaySpan{first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1)};
}

std::optional<Seconds> length(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,7})s?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (text.isEmpty() || !match.hasMatch())
        return {};
    return Seconds(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                   + match.captured(3).toLongLong());
}

std::optional<Range<Seconds>> comparison(QStringView text)
{
    const bool orEqual = text.size() > 1 && text[1] == u'=';
    const auto bound = length(text.sliced(orEqual ? 2 : 1));
    if (!bound)
        return {};
    if (text.front() == u'>')
        return Range<Seconds>{.from = *bound + Seconds(orEqual ? 0 : 1), .until = {}};
    return Range<Seconds>{.from = {}, .until = *bound + Seconds(orEqual ? 1 : 0)};
}

/// A time of day in minutes with how long it lasts: "9" is an hour, "9:00" a minute, "24" the end of the day.
std::optional<Range<int>> clockSpan(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})(?::(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const bool hasMinutes = !match.captured(2).isEmpty();
    const int minutes = match.captured(2).toInt();
    const int from = match.captured(1).toInt() * 60 + minutes;
    if (minutes > 59 || from > 24 * 60)
        return {};
    return Range<int>{.from = from, .until = from + (hasMinutes ? 1 : 60)};
}

} // namespace

bool isAboutCallbacks(const QueryTerm &term)
{
    // Not "withheld": is: says that of any call, callback: of those that ask for one.
    static const QStringList states{keyOf(CallbackState::Owed), keyOf(CallbackState::Tried),
                                    keyOf(CallbackState::Returned)};
    return term.field == QueryField::Is && !term.values.isEmpty()
        && std::all_of(term.values.cbegin(), term.values.cend(),
                       [](const QString &value) { return states.contains(value); });
}

QString nearest(QStringView word, const QStringList &known)
{
    const auto best =
        std::min_element(known.begin(), known.end(), [word](const QString &a, const QString &b) {
            return editDistance(word, a) < editDistance(word, b);
        });
    if (best == known.end())
        return {};
    const bool startsIt = word.size() >= 2 && best->startsWith(word, Qt::CaseInsensitive);
    return startsIt || editDistance(word, *best) <= std::max<qsizetype>(1, best->size() / 3) ? *best
                                                                                             : QString();
}

std::optional<DaySpan> daySpan(QStringView text, QDate today)
{
    if (text.compare(u"today", Qt::CaseInsensitive) == 0)
        return DaySpan{today, today.addDays(1)};
    if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return DaySpan{today.addDays(-1), today};
    if (const auto span = weekday(text, today))
        return span;
    if (const auto span = daysAgo(text, today))
        return span;
    return calendarSpan(text);
}

std::optional<MomentParts> momentParts(QStringView text, QDate today)
{
    static const QRegularExpression pattern(u"^(.+?)(?:T(\\d{1,2}:\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const auto span = daySpan(match.captured(1), today);
    const QString clock = match.captured(2);
    const QTime time = QTime::fromString(clock, u"H:mm"_s);
    if (!span || (!clock.isEmpty() && !time.isValid()))
        return {};
    return MomentParts{*span, time};
}

std::optional<Range<Seconds>> lengthRange(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (text.front() == u'>' || text.front() == u'<')
        return comparison(text);
    const qsizetype dash = text.indexOf(u'-');
    const auto from = length(dash < 0 ? text : text.first(dash));
    const auto until = dash < 0 ? from : length(text.sliced(dash + 1));
    if (!from || !until || *until < *from)
        return {};
    return Range<Seconds>{.from = *from, .until = *until + Seconds(1)};
}

QList<Range<int>> minuteRanges(QStringView text)
{
    constexpr int day = 24 * 60;
    const qsizetype dash = text.indexOf(u'-');
    const auto first = clockSpan(dash < 0 ? text : text.first(dash));
    const auto last = dash < 0 ? first : clockSpan(text.sliced(dash + 1));
    if (!first || !last || *first->from == day)
        return {};
    const int from = *first->from;
    const int until = dash < 0 ? *first->until : *last->from;
    if (from == until)
        return {};
    if (from < until)
        return {{.from = from, .until = until}};
    const Range<int> evening{.from = from, .until = day};
    return until == 0 ? QList{evening} : QList{evening, Range<int>{.from = 0, .until = until}};
}

QStringList weekdaysOf(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const int first = weekdayNumber(dash < 0 ? text : text.first(dash));
    const int last = dash < 0 ? first : weekdayNumber(text.sliced(dash + 1));
    if (first == 0 || last == 0)
        return {};
    QStringList days;
    for (int day = first; days.isEmpty() || day != last % 7 + 1; day = day % 7 + 1)
        days << weekdayKeys[size_t(day - 1)].toString();
    return days;
}

} // namespace callboard
