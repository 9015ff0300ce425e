// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace callboard::json {

namespace {

/// Whether the character at @p p follows an odd number of backslashes.
bool isEscaped(const char *p)
{
    const char *start = p;
    while (start[-1] == '\\') // stops at the opening quote
        --start;
    return (p - start) % 2 == 1;
}

const char *skipScalar(const char *p, const char *end)
{
    const char *const start = p;
    while (p < end && !isSpace(*p) && *p != ',' && *p != ']' && *p != '}')
        ++p;
    return p > start && p < end ? p : nullptr;
}

/// Qt reads "\q" as "q"; JSON knows no such thing.
bool hasOnlyKnownEscapes(std::string_view raw)
{
    const auto isHex = [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
    };
    for (size_t i = raw.find('\\'); i != std::string_view::npos; i = raw.find('\\', i + 2)) {
        const std::string_view escape = raw.substr(i + 1, 5);
        if (escape.empty() || std::string_view("\"\\/bfnrtu").find(escape[0]) == std::string_view::npos)
            return false;
        if (escape[0] == 'u' && (escape.size() < 5 || !std::all_of(escape.begin() + 1, escape.end(), isHex)))
            return false;
    }
    return true;
}

} // namespace

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

const char *skipSpace(const char *p, const char *end)
{
    while (p < end && isSpace(*p))
        ++p;
    return p;
}

/// Searching for the quote alone is several times faster than looking at each character of a transcript.
const char *skipString(const char *p, const char *end)
{
    do {
        p = static_cast<const char *>(std::memchr(p + 1, '"', size_t(end - p - 1)));
    } while (p && isEscaped(p));
    return p ? p + 1 : nullptr;
}

const char *skipContainer(const char *p, const char *end)
{
    int depth = 0;
    while (p < end) {
        if (*p == '"') {
            p = skipString(p, end);
            if (!p)
                return nullptr;
            continue;
        }
        if (*p == '{' || *p == '[')
            ++depth;
        else if ((*p == '}' || *p == ']') && --depth == 0)
            return p + 1;
        ++p;
    }
    return nullptr;
}

const char *skipValue(const char *p, const char *end)
{
    if (p >= end)
        return nullptr;
    if (*p == '"')
        return skipString(p, end);
    return *p == '{' || *p == '[' ? skipContainer(p, end) : skipScalar(p, end);
}

bool isNumber(std::string_view text)
{
    const auto digits = [&text] {
        size_t count = 0;
        while (count < text.size() && text[count] >= '0' && text[count] <= '9')
            ++count;
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool leadingZero = text.starts_with('0');
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

bool isWholeNumber(std::string_view text)
{
    return isNumber(text) && text.find_first_of(".eE") == std::string_view::npos;
}

QString lenientText(std::string_view raw)
{
    if (!hasOnlyKnownEscapes(raw))
        return {};
    const QByteArray wrapped = '[' + QByteArray(raw.data(), qsizetype(raw.size())) + ']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped).array();
    if (array.isEmpty())
        return {};
    QString text = array.first().toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace callboard::json
