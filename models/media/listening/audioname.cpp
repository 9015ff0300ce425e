// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audioname.h"

#include "models/domain/wholetext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype mostBytes = 200; ///< Disks take 255, and an ending and a number may follow.

/// The beginning that a disk takes, in whole characters.
QString cut(const QString &text)
{
    QString beginning = text.left(longestName);
    while (beginning.toUtf8().size() > mostBytes
           || (!beginning.isEmpty() && beginning.back().isHighSurrogate()))
        beginning.chop(1);
    return beginning;
}

QString safe(QString text)
{
    static const QRegularExpression forbidden(
        u"[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}\\x{2029}/\\\\:*?\"<>|]"_s);
    static const QRegularExpression formatting(u"\\p{Cf}"_s); // bidi controls and the like
    static const QRegularExpression blanks(u"\\s+"_s);
    text = wholeCharacters(text);
    text.remove(formatting);
    text.replace(forbidden, u"-"_s).replace(blanks, u" "_s);
    const auto hides = [](QChar c) { // hidden files, options
        return c == u'.' || c == u'-' || c.isSpace();
    };
    text.remove(0, std::find_if_not(text.begin(), text.end(), hides) - text.begin());
    return cut(text).trimmed();
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
