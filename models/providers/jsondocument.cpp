// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/json.h"

#include "models/providers/jsonscan.h"

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace callboard::json {

namespace {

constexpr qsizetype padding = 64;
static_assert(padding >= qsizetype(simdjson::SIMDJSON_PADDING));
constexpr qsizetype mostItems = 5000;

QByteArrayView viewOf(const char *begin, const char *end)
{
    return {begin, qsizetype(end - begin)};
}

/// Past the comma or up to the closing bracket after a value; null for anything else.
const char *skipSeparator(const char *p, const char *end, char closing)
{
    p = skipSpace(p, end);
    if (p >= end || (*p != ',' && *p != closing))
        return nullptr;
    if (*p == closing)
        return p;
    p = skipSpace(p + 1, end);
    return p < end && *p != closing ? p : nullptr;
}

Result<QList<QByteArrayView>> splitArray(QByteArrayView text)
{
    QList<QByteArrayView> items;
    const char *const end = text.data() + text.size();
    const char *p = skipSpace(text.data() + 1, end);
    while (p && p < end && *p != ']') {
        const char *const next = skipValue(p, end);
        if (!next)
            break;
        items.append(viewOf(p, next));
        if (items.size() > mostItems)
            return failure(Error::Kind::BadReply, u"more than %1 items in one page"_s.arg(mostItems));
        p = skipSeparator(next, end, ']');
    }
    if (!p || p >= end || *p != ']')
        return failure(Error::Kind::BadReply, u"broken list"_s);
    return items;
}

/// The value of @p key directly in the object @p text, or null.
QByteArrayView memberOf(QByteArrayView text, QByteArrayView key)
{
    const char *const end = text.data() + text.size();
    const char *p = skipSpace(text.data() + 1, end);
    while (p && p < end && *p == '"') {
        const char *const keyEnd = skipString(p, end);
        const char *const colon = keyEnd ? skipSpace(keyEnd, end) : nullptr;
        if (!colon || colon >= end || *colon != ':')
            return {};
        const char *const value = skipSpace(colon + 1, end);
        const char *const next = skipValue(value, end);
        if (!next)
            return {};
        if (viewOf(p + 1, keyEnd - 1) == key)
            return viewOf(value, next);
        p = skipSeparator(next, end, '}');
    }
    return {};
}

} // namespace

Document::Document(const QByteArray &bytes)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    m_size = bytes.size() - mark;
    m_padded.reserve(m_size + padding);
    m_padded.append(bytes.constData() + mark, m_size);
    m_padded.append(padding, '\0');
}

bool isWhole(QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    const char *const start = skipSpace(text.data() + (text.startsWith("\xEF\xBB\xBF") ? 3 : 0), end);
    if (start >= end || (*start != '{' && *start != '['))
        return false;
    const char *const rest = skipContainer(start, end);
    return rest && skipSpace(rest, end) == end;
}

Result<QList<QByteArrayView>> listItems(QByteArrayView text, const QList<QByteArrayView> &keys)
{
    text = text.trimmed();
    if (!isWhole(text))
        return failure(Error::Kind::BadReply, u"not one whole JSON document"_s);
    if (text.front() == '[')
        return splitArray(text);
    for (const QByteArrayView key : keys) {
        const QByteArrayView value = memberOf(text, key);
        if (value.startsWith('['))
            return splitArray(value);
    }
    return failure(Error::Kind::BadReply, u"no list in the reply"_s);
}

QByteArrayView singleItem(QByteArrayView text, const QList<QByteArrayView> &keys)
{
    text = text.trimmed();
    if (!text.startsWith('{'))
        return text;
    for (const QByteArrayView key : keys) {
        const QByteArrayView value = memberOf(text, key);
        if (value.startsWith('{'))
            return value;
    }
    return text;
}

} // namespace callboard::json
