// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/json.h"

#include "models/providers/jsonscan.h"

#include <simdjson.h>

#include <charconv>
#include <vector>

using namespace Qt::StringLiterals;

namespace callboard::json {

namespace {

using simdjson::ondemand::json_type;

constexpr int deepest = 64;

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
    if (odd && lenientText(raw).isNull()) {
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
    json_type type = json_type::null;
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

std::optional<double> Object::real(QByteArrayView key)
{
    const Field *const field = d->find(key);
    if (!field)
        return {};
    const bool isText = field->type == json_type::string;
    bool ok = false;
    const double number =
        QByteArrayView(isText ? QByteArrayView(field->text.data(), qsizetype(field->text.size()))
                              : QByteArrayView(field->raw.data(), qsizetype(field->raw.size())))
            .toDouble(&ok);
    if (ok && (isText || field->type == json_type::number))
        return number;
    if (!isText || !field->text.empty())
        d->noteType(key, u"number", *field);
    return {};
}

std::optional<qint64> Object::count(QByteArrayView key)
{
    const Field *const field = d->find(key);
    if (!field || field->type != json_type::string)
        return integer(key);
    bool ok = false;
    const QByteArrayView digits(field->text.data(), qsizetype(field->text.size()));
    const qint64 number = digits.toLongLong(&ok);
    if (!ok && !digits.isEmpty())
        d->noteType(key, u"number", *field);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<TimePoint> Object::unixTime(QByteArrayView key)
{
    const std::optional<qint64> seconds = count(key);
    if (!seconds)
        return {};
    constexpr qint64 latest = 253402300799; // the end of the year 9999
    if (*seconds >= 0 && *seconds <= latest)
        return TimePoint(Seconds(*seconds));
    d->note(u"%1: not a time"_s.arg(QString::fromUtf8(key)));
    return {};
}

std::optional<TimePoint> Object::mailTime(QByteArrayView key)
{
    const QString written = text(key);
    if (written.isNull())
        return {};
    const QDateTime moment = QDateTime::fromString(written, Qt::RFC2822Date);
    if (moment.isValid())
        return fromMs(moment.toMSecsSinceEpoch());
    d->note(u"%1: not a time"_s.arg(QString::fromUtf8(key)));
    return {};
}

QStringList Object::texts(QByteArrayView key)
{
    QStringList found;
    const QJsonArray items = QJsonDocument::fromJson(array(key).toByteArray()).array();
    for (const QJsonValue &item : items) {
        if (!item.toString().isEmpty())
            found << item.toString();
    }
    return found;
}

QByteArrayView Object::raw(QByteArrayView key) const
{
    const Field *const field = d->find(key);
    return field ? QByteArrayView(field->raw.data(), qsizetype(field->raw.size())) : QByteArrayView();
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
