// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/links.h"

#include "models/providers/jsonscan.h"

namespace callboard {

namespace {

constexpr QByteArrayView mark = "\"[not kept]\"";

/// Behind the text that begins with the quote at @p start; the end when it is cut off.
qsizetype behindText(QByteArrayView document, qsizetype start)
{
    const char *const past = json::skipString(document.begin() + start, document.end());
    return past ? past - document.begin() : document.size();
}

qsizetype behindSpace(QByteArrayView document, qsizetype at)
{
    return json::skipSpace(document.begin() + at, document.end()) - document.begin();
}

bool isAt(QByteArrayView document, qsizetype at, char c)
{
    return at < document.size() && document[at] == c;
}

} // namespace

QByteArray withoutLinks(QByteArrayView document, const QList<QByteArrayView> &keys)
{
    QByteArray kept;
    kept.reserve(document.size());
    qsizetype taken = 0; // so much of the document is kept or replaced
    for (qsizetype at = document.indexOf('"'); at >= 0; at = document.indexOf('"', at)) {
        const qsizetype end = behindText(document, at);
        const QByteArrayView key = document.sliced(at, end - at);
        const qsizetype colon = behindSpace(document, end);
        at = end;
        if (!isAt(document, colon, ':') || !keys.contains(key.sliced(1, key.size() - 2)))
            continue;
        const qsizetype value = behindSpace(document, colon + 1);
        if (!isAt(document, value, '"'))
            continue;
        kept.append(document.sliced(taken, value - taken)).append(mark);
        taken = at = behindText(document, value);
    }
    return kept.append(document.sliced(taken));
}

} // namespace callboard
