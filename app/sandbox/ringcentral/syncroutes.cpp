// SPDX-License-Identifier: GPL-3.0-or-later
// call-log-sync and call-log-extract-sync (ringcentral.md section 4).
#include "app/sandbox/ringcentral/ringcentralapi.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

using Changes = RingCentralChanges;

constexpr int atOnce = 250;
constexpr int mostExtracted = 1000;
constexpr auto tokenLife = 7 * 24h;
constexpr auto oldestSync = 30 * 24h;

QString rootOf(const ApiRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.header("host")) + u"/ringcentral"_s;
}

} // namespace

ApiReply RingCentralApi::sync(const Route &route, const ApiRequest &request)
{
    if (route.kind == Route::Kind::ExtractSync && !m_extractAllowed)
        return error(403, u"CMN-408"_s,
                     u"In order to call this API endpoint, user needs to have permission"_s, {},
                     u"ReadCallLog"_s);
    const QString type = request.query.value(u"syncType"_s, u"FSync"_s);
    if (type == u"FSync")
        return fullSync(route, request);
    return type == u"ISync" ? nextSync(route, request) : invalid(u"syncType"_s);
}

/// The extract tells what changed since a moment, an hour ago by default; the other the newest calls.
ApiReply RingCentralApi::fullSync(const Route &route, const ApiRequest &request)
{
    const bool extract = route.kind == Route::Kind::ExtractSync;
    const QString wished =
        request.query.value(u"recordCount"_s, extract ? QString::number(atOnce) : QString());
    const int count = wished.toInt();
    if (count < 1 || count > (extract ? mostExtracted : atOnce))
        return invalid(u"recordCount"_s);
    const QString since = request.query.value(u"dateFrom"_s);
    const auto from =
        since.isEmpty() ? std::optional(m_world.now() - (extract ? 1h : oldestSync)) : fromIso(since);
    if (!from || (!extract && *from < m_world.now() - oldestSync))
        return invalid(u"dateFrom"_s);
    Changes::Token token{.isExtract = extract,
                         .isOwn = route.isOwn,
                         .isDetailed = request.query.value(u"view"_s) == u"Detailed",
                         .log = m_log,
                         .since = m_changes.now(),
                         .until = m_changes.now()};
    if (extract) {
        token.since.ms = toMs(*from);
        QList<Changes::Change> changes = m_changes.between(token.since, token.until);
        token.told = std::min<qint64>(count, changes.size());
        const bool more = token.told < changes.size();
        return syncReply(changes.first(token.told), token, u"FSync"_s, more, request);
    }
    QList<Changes::Change> newest;
    const QList<int> positions = positionsOf(request, *from, m_world.now() + 1s, route.isOwn);
    for (qsizetype i = 0; i < std::min<qsizetype>(count, positions.size()); ++i)
        newest.append({m_shelf.at(positions[i]), false});
    return syncReply(newest, token, u"FSync"_s, false, request);
}

ApiReply RingCentralApi::nextSync(const Route &route, const ApiRequest &request)
{
    const bool extract = route.kind == Route::Kind::ExtractSync;
    auto token = Changes::read(request.query.value(u"syncToken"_s));
    if (!token)
        return error(400, u"CLG-102"_s, u"Parameter [syncToken] is invalid"_s, u"syncToken"_s);
    if (token->isExtract != extract || token->isOwn != route.isOwn)
        return error(400, u"CLG-103"_s, u"Parameters do not match those of the token"_s, u"syncToken"_s);
    if (token->log != m_log)
        return error(400, u"CLG-104"_s, u"The call log was reset"_s, u"syncToken"_s);
    if (fromMs(token->until.ms) + tokenLife < m_world.now())
        return error(400, u"CLG-101"_s, u"The sync token has expired"_s, u"syncToken"_s);
    if (!extract || token->told == 0)
        token->until = m_changes.now();
    QList<Changes::Change> changes = m_changes.between(token->since, token->until);
    const bool showsDeleted = extract || request.query.value(u"showDeleted"_s) == u"true";
    changes.removeIf([&](const Changes::Change &change) {
        return !isSeenBy(route.isOwn, change.call) || (change.isDeleted && !showsDeleted);
    });
    if (!extract && changes.size() > atOnce)
        return error(400, u"CMN-101"_s,
                     u"Parameter [syncToken] is invalid [max sync record number limit is exceeded]"_s,
                     u"syncToken"_s);
    changes = changes.mid(token->told, atOnce);
    const qsizetype all = token->told + changes.size();
    const bool more =
        extract && changes.size() == atOnce && all < m_changes.between(token->since, token->until).size();
    token->told = all;
    return syncReply(changes, *token, u"ISync"_s, more, request);
}

ApiReply RingCentralApi::syncReply(const QList<RingCentralChanges::Change> &changes,
                                   RingCentralChanges::Token token, const QString &type, bool more,
                                   const ApiRequest &request)
{
    QJsonArray records;
    for (const Changes::Change &change : changes) {
        QJsonObject record = m_json.record(change.call, token.isDetailed, rootOf(request));
        if (change.isDeleted)
            record[u"deleted"_s] = true;
        records.append(record);
        if (const auto fax = m_json.faxBeside(change.call, rootOf(request)))
            records.append(*fax);
    }
    if (!more) {
        token.since = token.until;
        token.told = 0;
    }
    QJsonObject info{{u"syncType"_s, type},
                     {u"syncToken"_s, Changes::written(token)},
                     {u"syncTime"_s, toIso(m_world.now())}};
    if (token.isExtract)
        info[u"newerRecordsExist"_s] = more;
    return jsonReply({{u"uri"_s, QString(rootOf(request) + request.path)},
                      {u"records"_s, records},
                      {u"syncInfo"_s, info}});
}

} // namespace callboard::sandbox
