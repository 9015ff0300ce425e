// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/manifest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto kind = u"callboard-backup"_s;

} // namespace

QByteArray toJson(const BackupManifest &manifest)
{
    QJsonObject json{{u"kind"_s, kind},
                     {u"format"_s, manifest.format},
                     {u"program"_s, manifest.program},
                     {u"made_at"_s, toIso(manifest.madeAt)},
                     {u"desk_schema"_s, manifest.deskSchema},
                     {u"calls"_s, manifest.calls},
                     {u"accounts"_s, manifest.accounts},
                     {u"waiting_edits"_s, manifest.waiting},
                     {u"recordings"_s, manifest.recordings},
                     {u"bytes"_s, manifest.bytes}};
    if (manifest.cacheSchema)
        json.insert(u"cache_schema"_s, *manifest.cacheSchema);
    return QJsonDocument(json).toJson();
}

BackupResult<BackupManifest> manifestFrom(const QByteArray &bytes)
{
    using Kind = BackupFault::Kind;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto number = [&json](const QString &key) {
        return json.value(key).toInteger(-1);
    };
    BackupManifest manifest;
    manifest.program = json.value(u"program"_s).toString().left(40);
    if (json.value(u"kind"_s).toString() != kind || number(u"format"_s) < 1)
        return fault(Kind::NotABackup);
    if (number(u"format"_s) > BackupManifest::newestFormat)
        return fault(Kind::NewerFormat, {}, manifest.program);
    const auto madeAt = fromIso(json.value(u"made_at"_s).toString());
    manifest.format = int(number(u"format"_s));
    manifest.deskSchema = int(number(u"desk_schema"_s));
    if (json.contains(u"cache_schema"_s))
        manifest.cacheSchema = int(number(u"cache_schema"_s));
    manifest.calls = number(u"calls"_s);
    manifest.accounts = number(u"accounts"_s);
    manifest.waiting = number(u"waiting_edits"_s);
    manifest.recordings = number(u"recordings"_s);
    manifest.bytes = number(u"bytes"_s);
    const bool isWhole = madeAt && manifest.deskSchema > 0 && manifest.cacheSchema.value_or(1) > 0
        && manifest.calls >= 0 && manifest.accounts >= 0 && manifest.waiting >= 0 && manifest.recordings >= 0
        && manifest.bytes >= 0;
    if (!isWhole)
        return fault(Kind::NotABackup);
    manifest.madeAt = *madeAt;
    return manifest;
}

} // namespace callboard
