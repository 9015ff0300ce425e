// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace callboard::json {

namespace {

using simdjson::ondemand::json_type;

constexpr qsizetype padding = 64;
static_assert(padding >= qsizetype(simdjson::SIMDJSON_PADDING));
constexpr int deepest = 64;
constexpr qsizetype mostItems = 5000;

// Cutting: a walk over brackets and quotes, without recursion, so that depth costs nothing. Null means cut
// off.

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

/// Whether the character at @p p follows an odd number of backslashes.
bool isEscaped(const char *p)
{
    const char *start = p;
    while (start[-1] == '\\') // stops at the opening quote
        --start;
    return (p - start) % 2 == 1;
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

const char *skipScalar(const char *p, const char *end)
{
    const char *const start = p;
    while (p < end && !isSpace(*p) && *p != ',' && *p != ']' && *p != '}')
        ++p;
    return p > start && p < end ? p : nullptr;
}

const char *skipValue(const char *p, const char *end)
{
    if (p >= end)
        return nullptr;
    if (*p == '"')
        return skipString(p, end);
    return *p == '{' || *p == '[' ? skipContainer(p, end) : skipScalar(p, end);
}

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

// Reading one item.

struct Field {
    std::string_view key;
    json_type type;
    std::string_view raw; ///< The value as it stands, without surrounding space.
    std::string_view text; ///< Unescaped, for strings that simdjson can read.
    bool oddText = false; ///< A string that needs the lenient reader.
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
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

/// simdjson refuses a string with half a surrogate pair; people's notes contain them when some system cut a
/// text in the middle of an emoji. Null when it is no string at all.
QString lenientText(std::string_view raw)
{
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

QString nameOf(json_type type)
{
    switch (type) {
    case json_type::array:
        return u"list"_s;
    case json_type::object:
        return u"object"_s;
    case json_type::number:
        return u"number"_s;
    case json_type::string:
        return u"text"_s;
    case json_type::boolean:
        return u"true or false"_s;
    case json_type::null:
        return u"null"_s;
    }
    return u"something else"_s;
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

struct Object::Private {
    simdjson::ondemand::parser parser;
    std::vector<Field> fields;
    QString problem;
    const char *end = nullptr; ///< Of the item under way.

    void note(const QString &what);
    bool collect(QByteArrayView item);
    bool take(simdjson::ondemand::field field);
    std::string_view wholeContainer(simdjson::ondemand::value &value) const;
    bool checkText(simdjson::ondemand::value value, Field *into);
    bool checkScalar(std::string_view raw, json_type type);
    bool check(simdjson::ondemand::value value, int depth, Field *into);
    bool checkObject(simdjson::ondemand::value value, int depth);
    bool checkArray(simdjson::ondemand::value value, int depth);
    const Field *find(QByteArrayView key) const;
    const Field *find(QByteArrayView key, json_type wanted);
    void noteType(QByteArrayView key, QStringView wanted, const Field &field);
};

void Object::Private::note(const QString &what)
{
    if (problem.isNull())
        problem = what;
}

/// The token of a container is its opening bracket; this is all of it, without moving on.
std::string_view Object::Private::wholeContainer(simdjson::ondemand::value &value) const
{
    const char *const start = std::string_view(value.raw_json_token()).data();
    const char *const past = skipContainer(start, end);
    return past ? std::string_view(start, size_t(past - start)) : std::string_view();
}

bool Object::Private::checkText(simdjson::ondemand::value value, Field *into)
{
    const std::string_view raw = trimmed(value.raw_json_token());
    std::string_view text;
    const bool odd = value.get_string().get(text) != simdjson::SUCCESS;
    if (odd && (!hasOnlyKnownEscapes(raw) || lenientText(raw).isNull())) {
        note(u"broken text"_s);
        return false;
    }
    if (into) {
        into->text = text;
        into->oddText = odd;
    }
    return true;
}

bool Object::Private::checkScalar(std::string_view raw, json_type type)
{
    const bool good = type == json_type::number ? isNumber(raw)
        : type == json_type::null               ? raw == "null"
                                                : raw == "true" || raw == "false";
    if (!good)
        note(u"broken value"_s);
    return good;
}

bool Object::Private::checkObject(simdjson::ondemand::value value, int depth)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return false;
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(entry).get(field) || field.unescaped_key().get(key)
            || !check(field.value(), depth, nullptr))
            return false;
    }
    return true;
}

bool Object::Private::checkArray(simdjson::ondemand::value value, int depth)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return false;
    for (auto entry : array) {
        simdjson::ondemand::value element;
        if (std::move(entry).get(element) || !check(element, depth, nullptr))
            return false;
    }
    return true;
}

/// Walks over the whole value, because raw JSON that we keep and print later must be JSON.
bool Object::Private::check(simdjson::ondemand::value value, int depth, Field *into)
{
    if (depth > deepest) {
        note(u"nested deeper than %1"_s.arg(deepest));
        return false;
    }
    json_type type;
    if (value.type().get(type))
        return false;
    const bool container = type == json_type::object || type == json_type::array;
    const std::string_view raw = container ? wholeContainer(value) : trimmed(value.raw_json_token());
    if (into) {
        into->type = type;
        into->raw = raw;
    }
    if (type == json_type::string)
        return checkText(value, into);
    if (!container)
        return checkScalar(raw, type);
    return type == json_type::object ? checkObject(value, depth + 1) : checkArray(value, depth + 1);
}

bool Object::Private::take(simdjson::ondemand::field field)
{
    Field taken{};
    if (field.unescaped_key().get(taken.key))
        return false;
    if (!check(field.value(), 1, &taken)) {
        const QString key = QString::fromUtf8(taken.key.data(), qsizetype(taken.key.size()));
        problem = key + u": "_s + (problem.isNull() ? u"broken value"_s : problem);
        return false;
    }
    fields.push_back(taken);
    return true;
}

bool Object::Private::collect(QByteArrayView item)
{
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const size_t size = size_t(item.size());
    end = item.data() + item.size();
    const simdjson::padded_string_view padded(item.data(), size, size + simdjson::SIMDJSON_PADDING);
    simdjson::error_code error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_object().get(object);
    if (error) {
        note(QString::fromLatin1(simdjson::error_message(error)));
        return false;
    }
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (std::move(entry).get(field) || !take(field))
            return false;
    }
    return true;
}

const Field *Object::Private::find(QByteArrayView key) const
{
    const std::string_view wanted(key.data(), size_t(key.size()));
    // From the end: of two fields with one name the last counts, as everywhere else.
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->key == wanted)
            return field->type == json_type::null ? nullptr : &*field;
    }
    return nullptr;
}

void Object::Private::noteType(QByteArrayView key, QStringView wanted, const Field &field)
{
    note(u"%1: expected %2, got %3"_s.arg(QString::fromUtf8(key), wanted, nameOf(field.type)));
}

const Field *Object::Private::find(QByteArrayView key, json_type wanted)
{
    const Field *const field = find(key);
    if (!field || field->type == wanted)
        return field;
    noteType(key, nameOf(wanted), *field);
    return nullptr;
}

Object::Object()
    : d(std::make_unique<Private>())
{
}

Object::~Object() = default;

bool Object::read(QByteArrayView item)
{
    d->fields.clear();
    d->problem = QString();
    item = item.trimmed();
    if (!item.startsWith('{')) {
        d->note(u"expected an object"_s);
        return false;
    }
    // On-Demand stops reading behind the object; isWhole() sees whether something follows it.
    if (isWhole(item) && d->collect(item))
        return true;
    d->note(u"broken JSON"_s);
    d->fields.clear();
    return false;
}

QString Object::problem() const
{
    return d->problem;
}

bool Object::has(QByteArrayView key) const
{
    return d->find(key) != nullptr;
}

QString Object::text(QByteArrayView key)
{
    const Field *const field = d->find(key, json_type::string);
    if (!field || (field->text.empty() && !field->oddText))
        return {};
    return field->oddText ? lenientText(field->raw)
                          : QString::fromUtf8(field->text.data(), qsizetype(field->text.size()));
}

QString Object::id(QByteArrayView key)
{
    const Field *const field = d->find(key);
    if (field && field->type == json_type::number && isWholeNumber(field->raw))
        return QString::fromLatin1(field->raw.data(), qsizetype(field->raw.size()));
    return text(key);
}

std::optional<qint64> Object::integer(QByteArrayView key)
{
    const Field *const field = d->find(key, json_type::number);
    if (!field)
        return {};
    std::string_view digits = field->raw;
    if (digits.ends_with(".0")) // some serialisers know only floating point
        digits.remove_suffix(2);
    qint64 number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc() && end == digits.data() + digits.size())
        return number;
    d->note(u"%1: not a whole number within 64 bits"_s.arg(QString::fromUtf8(key)));
    return {};
}

std::optional<bool> Object::boolean(QByteArrayView key)
{
    const Field *const field = d->find(key, json_type::boolean);
    return field ? std::optional(field->raw == "true") : std::nullopt;
}

std::optional<TimePoint> Object::time(QByteArrayView key)
{
    const QString written = text(key);
    if (written.isNull())
        return {};
    const std::optional<TimePoint> moment = fromIso(written);
    if (!moment)
        d->note(u"%1: not a time"_s.arg(QString::fromUtf8(key)));
    return moment;
}

QByteArrayView Object::object(QByteArrayView key)
{
    const Field *const field = d->find(key, json_type::object);
    return field ? QByteArrayView(field->raw.data(), qsizetype(field->raw.size())) : QByteArrayView();
}

QByteArrayView Object::array(QByteArrayView key)
{
    const Field *const field = d->find(key, json_type::array);
    return field ? QByteArrayView(field->raw.data(), qsizetype(field->raw.size())) : QByteArrayView();
}

} // namespace callboard::json
