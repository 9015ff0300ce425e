// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlfunctions.h"

#include "models/domain/localclock.h"
#include "models/domain/numberdigits.h"
#include "models/store/neighbourhood.h"
#include "models/store/packing.h"

#include <QByteArray>

#include <sqlite3.h>

namespace callboard {

namespace {

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? QString::fromUtf8(text, sqlite3_value_bytes(value)) : QString();
}

void foldedFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray result = folded(textOf(arguments[0])).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

void containsFolded(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    auto *needle = static_cast<QString *>(sqlite3_get_auxdata(context, 1));
    if (!needle) {
        auto *made = new QString(folded(textOf(arguments[1])));
        const bool found = folded(textOf(arguments[0])).contains(*made);
        sqlite3_result_int(context, found);
        sqlite3_set_auxdata(context, 1, made, [](void *text) { delete static_cast<QString *>(text); });
        return; // SQLite may have deleted it already.
    }
    sqlite3_result_int(context, folded(textOf(arguments[0])).contains(*needle));
}

void containsDigits(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const auto *needle = reinterpret_cast<const char *>(sqlite3_value_text(arguments[1]));
    if (text && needle)
        sqlite3_result_int(context, hasDigits({text, size_t(sqlite3_value_bytes(arguments[0]))}, needle));
}

void joinHashFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (text)
        sqlite3_result_int64(context, joinHash({text, sqlite3_value_bytes(arguments[0])}));
}

void packedBody(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto bytes = [&](int i) {
        const auto *begin = static_cast<const char *>(sqlite3_value_blob(arguments[i]));
        return std::string_view(begin, begin ? size_t(sqlite3_value_bytes(arguments[i])) : 0);
    };
    try {
        const QByteArray body = packed(bytes(0), bytes(1));
        sqlite3_result_blob(context, body.constData(), int(body.size()), SQLITE_TRANSIENT);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

/// Made once a statement.
const LocalClock *clockOf(sqlite3_context *context, sqlite3_value *zone)
{
    if (auto *known = static_cast<LocalClock *>(sqlite3_get_auxdata(context, 1)))
        return known;
    const QTimeZone named(textOf(zone).toUtf8());
    sqlite3_set_auxdata(context, 1, new LocalClock(named.isValid() ? named : QTimeZone::utc()),
                        [](void *clock) { delete static_cast<LocalClock *>(clock); });
    return static_cast<LocalClock *>(sqlite3_get_auxdata(context, 1)); // null when memory is short
}

template<int (LocalClock::*part)(TimePoint) const>
void localFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    if (const LocalClock *clock = clockOf(context, arguments[1]))
        sqlite3_result_int(context, (clock->*part)(fromMs(sqlite3_value_int64(arguments[0]))));
    else
        sqlite3_result_error_nomem(context);
}

} // namespace

void registerFunctions(sqlite3 *db)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(db, "folded", 1, flags, nullptr, foldedFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "contains_folded", 2, flags, nullptr, containsFolded, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(db, "join_hash", 1, flags, nullptr, joinHashFunction, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(db, "packed_body", 2, flags, nullptr, packedBody, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "local_minute", 2, flags, nullptr, localFunction<&LocalClock::minuteOfDay>,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "local_weekday", 2, flags, nullptr, localFunction<&LocalClock::weekday>,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "contains_digits", 2, flags, nullptr, containsDigits, nullptr, nullptr,
                               nullptr);
}

} // namespace callboard
