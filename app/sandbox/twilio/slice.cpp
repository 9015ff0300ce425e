// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/twilio/slice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox::twilio {

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 1000;
constexpr qsizetype sidLength = 34;
const QString tokenPrefix = u"PA"_s;

/// The item that a page ended with: its call's place on the shelf, and its sid.
struct Mark {
    Shelf::Entry entry;
    QString sid;
};

QString tokenOf(const Mark &mark)
{
    return tokenPrefix + mark.sid + QString::number(toMs(mark.entry.offeredAt), 16);
}

std::optional<Mark> markOf(const QString &token)
{
    bool keyOk = false;
    bool timeOk = false;
    const QString sid = token.mid(tokenPrefix.size(), sidLength);
    const quint64 key = sid.right(16).toULongLong(&keyOk, 16);
    const qint64 ms = token.mid(tokenPrefix.size() + sidLength).toLongLong(&timeOk, 16);
    if (!token.startsWith(tokenPrefix) || !keyOk || !timeOk)
        return {};
    return Mark{{fromMs(ms), key}, sid};
}

std::optional<TimePoint> dayOf(const QString &text)
{
    constexpr qsizetype dayLength = 10; // "2026-01-01"
    return text.size() == dayLength ? fromIso(text) : std::nullopt;
}

/// What follows after the item with that sid.
QJsonArray after(const QJsonArray &items, const QString &sid)
{
    QJsonArray rest;
    bool passed = false;
    for (const QJsonValue &item : items) {
        if (passed)
            rest.append(item);
        passed = passed || item[u"sid"_s].toString() == sid;
    }
    return rest;
}

Slice refused(const QString &problem)
{
    Slice slice;
    slice.problem = problem;
    return slice;
}

} // namespace

std::optional<int> pageSize(const ApiRequest &request, int largest)
{
    if (!request.query.contains(u"PageSize"_s))
        return usualPage;
    bool ok = false;
    const int size = request.query.value(u"PageSize"_s).toInt(&ok);
    return ok && size >= 1 && size <= largest ? std::optional(size) : std::nullopt;
}

std::optional<DayFilter> dayFilter(const ApiRequest &request, const QString &name)
{
    DayFilter filter;
    for (const QString &key : {name, name + u'>', name + u'<'}) {
        if (!request.query.contains(key))
            continue;
        const auto day = dayOf(request.query.value(key));
        if (!day)
            return {};
        if (!key.endsWith(u'<'))
            filter.from = day;
        if (!key.endsWith(u'>'))
            filter.until = key == name ? *day + std::chrono::days(1) : *day;
    }
    return filter;
}

Slice sliceOf(const ApiRequest &request, const Shelf &shelf, const DayFilter &days, Seconds margin,
              const ItemsOf &itemsOf)
{
    const auto size = pageSize(request, largestPage);
    const QString token = request.query.value(u"PageToken"_s);
    const auto mark = token.isEmpty() ? std::nullopt : markOf(token);
    if (!size || (!token.isEmpty() && !mark))
        return refused(size ? u"Invalid PageToken"_s : u"Page size must be between 1 and 1000"_s);
    const std::vector<Shelf::Entry> &entries = shelf.entries();
    const auto [first, past] =
        shelf.between(days.from ? std::optional<TimePoint>(*days.from - margin) : std::nullopt, days.until);
    const auto belowMark = [&] {
        return int(std::upper_bound(entries.begin(), entries.end(), mark->entry) - entries.begin());
    };
    Slice slice{{}, request.query.value(u"Page"_s).toInt(), *size, {}, {}};
    Mark last;
    for (int position = (mark ? std::min(past, belowMark()) : past) - 1; position >= first; --position) {
        const Shelf::Entry entry = entries[std::size_t(position)];
        const QJsonArray all = itemsOf(shelf.at(position));
        const QJsonArray items = mark && entry == mark->entry ? after(all, mark->sid) : all;
        for (const QJsonValue &item : items) {
            if (slice.items.size() == *size) {
                slice.nextToken = tokenOf(last);
                return slice;
            }
            slice.items.append(item);
            last = {entry, item[u"sid"_s].toString()};
        }
    }
    return slice;
}

} // namespace callboard::sandbox::twilio
