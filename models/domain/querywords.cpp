// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace callboard {

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
        return {u"live"_s, u"pending"_s, u"merged"_s, u"deleted"_s, u"withheld"_s};
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
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int substituted = diagonal + (a[i].toLower() != b[j].toLower());
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({substituted, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

std::optional<DaySpan> weekday(QStringView text, QDate today)
{
    static constexpr std::array<QStringView, 7> names{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    const auto name = std::find_if(names.begin(), names.end(), [text](QStringView known) {
        return text.compare(known, Qt::CaseInsensitive) == 0;
    });
    if (name == names.end())
        return {};
    const int wanted = int(name - names.begin()) + 1;
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

} // namespace

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

} // namespace callboard
