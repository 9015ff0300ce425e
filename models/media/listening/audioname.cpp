// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audioname.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestName = 120;

QString safe(QString text)
{
    static const QRegularExpression forbidden(u"[\\x{0}-\\x{1f}\\x{7f}/\\\\:*?\"<>|]"_s);
    static const QRegularExpression formatting(u"\\p{Cf}"_s); // bidi controls and the like
    static const QRegularExpression blanks(u"\\s+"_s);
    text.remove(formatting);
    text.replace(forbidden, u"-"_s).replace(blanks, u" "_s);
    text = text.trimmed().left(longestName).trimmed();
    while (text.startsWith(u'.') || text.startsWith(u'-')) // hidden files, options
        text.remove(0, 1);
    return text.trimmed();
}

QString remoteNumber(const Call &call)
{
    return call.direction == Direction::Outbound ? call.toNumber : call.fromNumber;
}

QString line(const Call &call)
{
    return call.direction == Direction::Outbound ? call.fromNumber : call.toNumber;
}

} // namespace

QString audioName(const QString &pattern, const Call &call, const QTimeZone &zone, int part, int parts)
{
    const QDateTime began =
        call.startedAt ? QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), zone) : QDateTime();
    const QString number = parts > 1 ? QString::number(part) : QString();
    const QString form = parts > 1 && !pattern.contains(u"{part}") ? pattern + u" {part}"_s : pattern;
    const QList<std::pair<QString, QString>> fields{
        {u"{date}"_s, began.toString(u"yyyy-MM-dd"_s)},
        {u"{time}"_s, began.toString(u"HH.mm.ss"_s)},
        {u"{direction}"_s, call.direction ? keyOf(*call.direction) : QString()},
        {u"{number}"_s, remoteNumber(call)},
        {u"{guest}"_s, call.guestName},
        {u"{staff}"_s, call.staffName},
        {u"{line}"_s, line(call)},
        {u"{id}"_s, call.ref().toString()},
        {u"{part}"_s, number}};
    QString name;
    qsizetype at = 0;
    while (at < form.size()) { // one pass: a name that holds "{id}" stays a name
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto &known) {
            return QStringView(form).sliced(at).startsWith(known.first);
        });
        name += field == fields.end() ? QString(form[at]) : field->second;
        at += field == fields.end() ? 1 : field->first.size();
    }
    const QString clean = safe(name);
    return clean.isEmpty() ? safe(call.ref().toString()) : clean;
}

} // namespace callboard
