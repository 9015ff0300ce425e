// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vcard.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestProperty = 64 * 1024;

/// A line of a card after its folds were taken out.
struct ContentLine {
    int number = 0; ///< Of the first line, from 1.
    QString text;
    bool isTooLong = false;
};

/// Pictures are long: what is too long is cut, not gathered.
void append(ContentLine &line, QStringView more)
{
    if (line.text.size() + more.size() <= longestProperty)
        line.text += more;
    else
        line.isTooLong = true;
}

bool isQuotedPrintable(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && line.first(colon).contains(u"QUOTED-PRINTABLE", Qt::CaseInsensitive);
}

/// Lines that begin with a blank go on with the one before; so does, in quoted-printable, what follows a "="
/// at the end.
QList<ContentLine> unfolded(const QString &text)
{
    QList<ContentLine> lines;
    int number = 0;
    bool goesOn = false;
    for (QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        if (raw.endsWith(u'\r'))
            raw.chop(1);
        const bool isFolded = !raw.isEmpty() && (raw.front() == u' ' || raw.front() == u'\t');
        if (goesOn && !lines.isEmpty())
            append(lines.last(), raw);
        else if (isFolded && !lines.isEmpty())
            append(lines.last(), raw.sliced(1));
        else if (!raw.trimmed().isEmpty())
            lines << ContentLine{number, raw.toString(), raw.size() > longestProperty};
        ContentLine *last = lines.isEmpty() ? nullptr : &lines.last();
        goesOn = last && last->text.endsWith(u'=') && isQuotedPrintable(last->text);
        if (goesOn)
            last->text.chop(1);
    }
    return lines;
}

struct Property {
    QString name; ///< Upper case, without its group.
    QHash<QString, QString> parameters; ///< Keys in upper case; those without name under "".
    QString value; ///< As it stands, still escaped.
};

QString unquoted(QStringView text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == u'"' && text.back() == u'"';
    return (isQuoted ? text.sliced(1, text.size() - 2) : text).toString();
}

/// Where the value begins: at the first colon that is not between quotation marks. -1: nowhere.
qsizetype colonIn(QStringView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        if (line[i] == u':' && !isQuoted)
            return i;
    }
    return line.indexOf(u':'); // a mark that nothing closes
}

std::optional<Property> propertyIn(QStringView line)
{
    const qsizetype colon = colonIn(line);
    if (colon <= 0)
        return {};
    Property property;
    const auto parts = line.first(colon).split(u';');
    const QStringView name = parts.first().trimmed();
    property.name = name.sliced(name.lastIndexOf(u'.') + 1).toString().toUpper();
    for (const QStringView part : parts.sliced(1)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = equals < 0 ? u""_s : part.first(equals).trimmed().toString().toUpper();
        QString &known = property.parameters[key];
        known += (known.isEmpty() ? u""_s : u","_s) + unquoted(part.sliced(equals + 1).trimmed());
    }
    property.value = line.sliced(colon + 1).toString();
    return property.name.isEmpty() ? std::nullopt : std::optional(property);
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    const char16_t lower = u | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == u'=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low >= 0) {
            bytes += char(high * 16 + low);
            i += 2;
        } else {
            bytes += QString(text[i]).toUtf8();
        }
    }
    return bytes;
}

QString inCharset(const QByteArray &bytes, const QString &charset)
{
    QStringDecoder decoder(charset.toLatin1().constData());
    return charset.isEmpty() || !decoder.isValid() ? decodedText(bytes) : QString(decoder(bytes));
}

QString plainValue(const Property &property)
{
    const QString encoding =
        property.parameters.value(u"ENCODING"_s) + u',' + property.parameters.value(u""_s);
    if (!encoding.contains(u"QUOTED-PRINTABLE", Qt::CaseInsensitive))
        return property.value;
    return inCharset(fromQuotedPrintable(property.value), property.parameters.value(u"CHARSET"_s));
}

/// Parts between semicolons that no backslash stands before, unescaped.
QStringList partsOf(const QString &value, QChar separator = u';')
{
    QStringList parts{u""_s};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.last() += next == u'n' || next == u'N' ? u'\n' : next;
        } else if (c == separator) {
            parts << u""_s;
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString textIn(const QString &value)
{
    return partsOf(value, QChar::Null).join(QChar::Null).trimmed();
}

/// Family; given; more; before; after.
QString nameIn(const QString &value)
{
    const QStringList parts = partsOf(value);
    QStringList order;
    for (const qsizetype place : {3, 1, 2, 0, 4}) {
        QString part = parts.value(place).trimmed();
        part.replace(u',', u' ');
        if (!part.isEmpty())
            order << part;
    }
    return order.join(u' ');
}

/// "tel:+49-341-555;ext=12": the extension is not part of the number.
QString numberIn(const QString &value)
{
    QString number = textIn(value);
    if (number.startsWith(u"tel:", Qt::CaseInsensitive))
        number = number.sliced(4);
    return number.section(u';', 0, 0).section(u"ext"_s, 0, 0, QString::SectionCaseInsensitiveSeps);
}

int preferenceOf(const Property &property)
{
    bool isNumber = false;
    const int preference = property.parameters.value(u"PREF"_s).toInt(&isNumber);
    if (isNumber)
        return preference;
    const QString types = property.parameters.value(u"TYPE"_s) + property.parameters.value(u""_s);
    return types.contains(u"PREF", Qt::CaseInsensitive) ? 1 : 100;
}

/// Gathers the properties of one card.
class Card {
public:
    explicit Card(int line)
        : m_line(line)
    {
    }
    int line() const { return m_line; }

    void take(const Property &property, QStringView region)
    {
        const QString value = plainValue(property);
        if (property.name == u"FN" && m_guest.name.isEmpty())
            m_guest.name = textIn(value);
        else if (property.name == u"N" && m_parts.isEmpty())
            m_parts = nameIn(value);
        else if (property.name == u"ORG" && m_company.isEmpty())
            m_company = partsOf(value).join(u' ').trimmed();
        else if (property.name == u"TEL")
            takeNumber(value, preferenceOf(property), region);
        else if (property.name == u"EMAIL" && preferenceOf(property) < m_mailPreference)
            takeMail(value, preferenceOf(property));
        else if (property.name == u"LANG" && m_guest.language.isEmpty())
            m_guest.language = readableLanguage(textIn(value));
        else if (property.name == u"NOTE")
            m_guest.notes += (m_guest.notes.isEmpty() ? u""_s : u"\n"_s) + textIn(value);
    }

    void reject(GuestProblem problem, const QString &about)
    {
        if (!m_problem)
            m_problem = RejectedGuest{m_line, problem, excerptOf(about), {}, {}};
    }

    void finish(GuestsInFile &file)
    {
        for (QString *name : {&m_guest.name, &m_parts, &m_company}) {
            if (m_guest.name.isEmpty())
                m_guest.name = *name;
        }
        std::stable_sort(m_numbers.begin(), m_numbers.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[preference, number] : std::as_const(m_numbers))
            m_guest.numbers << number;
        m_guest = tidied(m_guest);
        if (m_guest.name.isNull() && m_guest.numbers.isEmpty())
            reject(GuestProblem::NoNameOrNumber, {});
        if (m_problem)
            file.rejected << *m_problem;
        else
            file.guests << GuestToImport{m_line, m_guest};
    }

private:
    void takeNumber(const QString &value, int preference, QStringView region)
    {
        const QString text = numberIn(value);
        if (text.trimmed().isEmpty())
            return;
        const QString number = readableNumber(text, region);
        if (number.isNull())
            reject(GuestProblem::BadNumber, text);
        else
            m_numbers << std::pair(preference, number);
    }

    void takeMail(const QString &value, int preference)
    {
        m_guest.email = textIn(value);
        m_mailPreference = preference;
    }

    int m_line;
    Guest m_guest;
    QString m_parts;
    QString m_company;
    QList<std::pair<int, QString>> m_numbers;
    int m_mailPreference = 1000;
    std::optional<RejectedGuest> m_problem;
};

bool isWord(const Property &property, QStringView name)
{
    return property.name == name && property.value.trimmed().compare(u"VCARD", Qt::CaseInsensitive) == 0;
}

/// As they stand in the file, without what is blank at their end.
QString linesOf(const QList<QStringView> &raw, int first, int last)
{
    QString text;
    for (const QStringView line : raw.sliced(first - 1, last - first + 1))
        text.append(line).append(u'\n');
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', QString());
    return text.replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
}

/// At most 75 bytes in a line, and no character cut in two.
QByteArray foldedLine(const QString &line)
{
    QByteArray result;
    qsizetype inLine = 0;
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (inLine + bytes.size() > 75) {
            result += "\r\n ";
            inLine = 1;
        }
        result += bytes;
        inLine += bytes.size();
    }
    return result + "\r\n";
}

} // namespace

bool looksLikeVCards(const QByteArray &bytes)
{
    const QString start = decodedText(bytes.first(std::min<qsizetype>(bytes.size(), 4096))).trimmed();
    const Property first = propertyIn(start.section(u'\n', 0, 0)).value_or(Property());
    return isWord(first, u"BEGIN");
}

GuestsInFile guestsInVCards(const QByteArray &bytes, QStringView region)
{
    GuestsInFile file;
    std::optional<Card> card;
    int inside = 0; // cards that a card has in it
    bool isAgent = false; // only there: anywhere else, what is open lacks its end
    const QString text = decodedText(bytes);
    const QList<ContentLine> lines = unfolded(text);
    const QList<QStringView> raw = QStringView(text).split(u'\n');
    const auto close = [&](int lastLine) {
        const qsizetype before = file.rejected.size();
        const int firstLine = card->line();
        card->finish(file);
        card.reset();
        if (file.rejected.size() > before)
            file.rejected.last().original = linesOf(raw, firstLine, lastLine);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ContentLine &line = lines[i];
        const auto property = propertyIn(line.text);
        const bool followsAgent = std::exchange(isAgent, property && property->name == u"AGENT");
        if (property && isWord(*property, u"BEGIN")) {
            if (card && followsAgent) {
                ++inside;
                continue;
            }
            if (card) {
                card->reject(GuestProblem::UnclosedCard, {});
                close(line.number - 1);
            }
            inside = 0;
            card.emplace(line.number);
        } else if (!card) {
            const int lastLine = i + 1 < lines.size() ? lines[i + 1].number - 1 : int(raw.size());
            file.rejected << RejectedGuest{line.number,
                                           GuestProblem::NoCard,
                                           excerptOf(line.text),
                                           linesOf(raw, line.number, lastLine),
                                           {}};
        } else if (property && isWord(*property, u"END")) {
            if (inside > 0)
                --inside;
            else
                close(line.number);
        } else if (inside == 0 && property && !line.isTooLong) {
            card->take(*property, region);
        }
    }
    if (card) {
        card->reject(GuestProblem::UnclosedCard, {});
        close(int(raw.size()));
    }
    return file;
}

QByteArray guestsToVCards(const QList<Guest> &guests)
{
    QByteArray bytes;
    const auto add = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            bytes += foldedLine(name + u':' + value);
    };
    for (const Guest &guest : guests) {
        bytes += "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        bytes += foldedLine(u"FN:"_s + escaped(guest.name));
        for (const QString &number : guest.numbers)
            add("TEL"_L1, escaped(number));
        add("EMAIL"_L1, escaped(guest.email));
        add("LANG"_L1, guest.language);
        add("NOTE"_L1, escaped(guest.notes));
        add("UID"_L1, guest.uuid.isEmpty() ? QString() : u"urn:uuid:"_s + guest.uuid);
        bytes += "END:VCARD\r\n";
    }
    return bytes;
}

} // namespace callboard
