// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditexport.h"

#include "ui/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

const QStringList &keys()
{
    static const QStringList list{u"id"_s,    u"at"_s,     u"who"_s,   u"action"_s, u"call"_s,
                                  u"field"_s, u"before"_s, u"after"_s, u"detail"_s};
    return list;
}

} // namespace

QJsonObject auditToJson(const AuditEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"at"_s, toIso(entry.at)},
            {u"who"_s, orNull(entry.who)},
            {u"action"_s, entry.action},
            {u"call"_s, entry.call ? QJsonValue(entry.call->toString()) : QJsonValue()},
            {u"field"_s, entry.field ? QJsonValue(keyOf(*entry.field)) : QJsonValue()},
            {u"before"_s, orNull(entry.before)},
            {u"after"_s, orNull(entry.after)},
            {u"detail"_s, orNull(entry.detail)}};
}

QByteArray auditAsJson(const QList<AuditEntry> &entries)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries)
        list.append(auditToJson(entry));
    return QJsonDocument(list).toJson();
}

QByteArray auditAsCsv(const QList<AuditEntry> &entries)
{
    QByteArray csv = csvRow(keys());
    for (const AuditEntry &entry : entries) {
        const QJsonObject json = auditToJson(entry);
        QStringList cells;
        for (const QString &key : keys())
            cells << csvText(json.value(key));
        csv += csvRow(cells);
    }
    return csv;
}

} // namespace callboard
