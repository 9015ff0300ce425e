// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::aircall {

namespace {

tl::unexpected<Error> rejected(const QString &why)
{
    return failure(Error::Kind::Rejected, why);
}

QString withPlainLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1);
}

/// Exactly so, else without regard to case.
std::optional<qint64> idOfTag(const QString &name, const QList<NamedId> &known)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const NamedId &tag : known) {
            if (tag.name.compare(name, sensitivity) == 0)
                return tag.id;
        }
    }
    return {};
}

} // namespace

Result<QString> commentToAdd(const QStringList &comments, const QString &notes, const QString &wanted)
{
    const QString before = withPlainLineEnds(notes).trimmed();
    const QString after = withPlainLineEnds(wanted).trimmed();
    if (after == before)
        return QString();
    const QString added = after.mid(before.size());
    const bool isBehind = after.startsWith(before) && (before.isEmpty() || added.front().isSpace());
    if (!isBehind)
        return rejected(
            u"Aircall keeps comments as they were written: words can only be added behind them"_s);
    if (comments.size() >= mostComments)
        return rejected(u"Aircall keeps at most %1 comments on a call"_s.arg(mostComments));
    return added.trimmed();
}

Result<QList<qint64>> tagsToAdd(const QStringList &present, const QStringList &wanted,
                                const QList<NamedId> &known)
{
    for (const QString &tag : present) {
        if (!wanted.contains(tag))
            return rejected(u"Aircall does not let tags be taken off a call: \"%1\""_s.arg(tag));
    }
    QList<qint64> ids;
    for (const QString &tag : wanted) {
        if (present.contains(tag))
            continue;
        const std::optional<qint64> id = idOfTag(tag, known);
        if (!id)
            return rejected(u"no tag of this name in Aircall: \"%1\""_s.arg(tag));
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids;
}

} // namespace callboard::aircall
