// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestcsv.h"

#include "models/domain/csvcell.h"
#include "models/domain/folding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype rowsLookedAt = 200;

struct ColumnKey {
    GuestColumn column;
    QStringView key;
};
constexpr ColumnKey columnKeys[] = {
    {GuestColumn::Ignored, u"ignored"},      {GuestColumn::Name, u"name"},
    {GuestColumn::FirstName, u"first_name"}, {GuestColumn::LastName, u"last_name"},
    {GuestColumn::Number, u"number"},        {GuestColumn::Email, u"email"},
    {GuestColumn::Language, u"language"},    {GuestColumn::Arrival, u"arrival"},
    {GuestColumn::Departure, u"departure"},  {GuestColumn::Room, u"room"},
    {GuestColumn::Notes, u"notes"},
};

/// Folded and without anything but letters, as headers of hotels' systems have them: English, German, French,
/// Spanish, Italian, Dutch, Portuguese.
const QHash<QString, GuestColumn> &headerWords()
{
    static const QHash<QString, GuestColumn> words = [] {
        QHash<QString, GuestColumn> all;
        const auto add = [&](GuestColumn column, const char16_t *list) {
            for (const QString &word : QString::fromUtf16(list).split(u' '))
                all.insert(word, column);
        };
        add(GuestColumn::Name,
            u"name fullname guest guestname customer client contact displayname gast gastname kunde "
            u"vollstandigername anzeigename nomcomplet client nomduclient huesped nombrecompleto cliente "
            u"ospite "
            u"nomecompleto naam volledigenaam hospede nom nombre nome");
        add(GuestColumn::FirstName,
            u"firstname givenname forename vorname rufname prenom nombredepila primernombre nomeproprio "
            u"voornaam "
            u"primeironome");
        add(GuestColumn::LastName,
            u"lastname surname familyname nachname familienname zuname nomdefamille apellido apellidos "
            u"cognome "
            u"achternaam sobrenome apelido ultimonome");
        add(GuestColumn::Number,
            u"phone phonenumber phones telephone telephonenumber tel mobile mobilephone mobilenumber cell "
            u"cellphone "
            u"number numbers homephone workphone telefon telefonnummer rufnummer mobil mobiltelefon handy "
            u"handynummer festnetz nummer numero numerodetelephone portable mobiletelephone telefono movil "
            u"celular "
            u"cellulare telefoonnummer telefoon mobiel telefone telemovel phoneone phonetwo");
        add(GuestColumn::Email,
            u"email emailaddress mail emailadresse courriel adressemail correo correoelectronico correoe "
            u"postaelettronica emailadres enderecodeemail");
        add(GuestColumn::Language,
            u"language lang locale languagecode sprache sprachcode langue idioma lingua taal lingua");
        add(GuestColumn::Arrival,
            u"arrival arrivaldate checkin checkindate from start anreise anreisedatum ankunft von arrivee "
            u"datedarrivee debut llegada fechadellegada entrada arrivo datadiarrivo aankomst aankomstdatum "
            u"chegada");
        add(GuestColumn::Departure,
            u"departure departuredate checkout checkoutdate until to end abreise abreisedatum abfahrt bis "
            u"depart "
            u"datededepart fin salida fechadesalida partenza datadipartenza vertrek vertrekdatum saida "
            u"partida");
        add(GuestColumn::Room,
            u"room roomnumber roomno unit zimmer zimmernummer zimmernr chambre numerodechambre habitacion "
            u"camera "
            u"stanza kamer kamernummer quarto");
        add(GuestColumn::Notes,
            u"notes note comment comments remark remarks notiz notizen bemerkung bemerkungen kommentar "
            u"anmerkung "
            u"remarque remarques commentaire commentaires nota notas comentario comentarios osservazioni "
            u"opmerking opmerkingen observacoes");
        return all;
    }();
    return words;
}

QString headerKey(const QString &cell)
{
    QString key;
    for (const QChar c : folded(cell)) {
        if (c.isLetter())
            key += c;
    }
    return key;
}

bool looksLikeNumber(const QString &cell)
{
    QString bad;
    const auto numbers = readableNumbers(cell, {}, bad);
    return numbers && !numbers->isEmpty() && numbers->first().size() >= 6 && !readableDay(cell).isValid();
}

/// Day and month where a number above twelve tells them apart.
std::optional<bool> saysMonthFirst(const QString &cell)
{
    const QStringList parts = cell.section(u' ', 0, 0).split(u'/');
    if (parts.size() != 3 || parts[0].size() > 2)
        return {};
    if (parts[1].toInt() > 12)
        return true;
    return parts[0].toInt() > 12 ? std::optional(false) : std::nullopt;
}

QString cellOf(const CsvRow &row, qsizetype column)
{
    return withoutGuard(row.cells.value(column).trimmed());
}

/// What most of the cells of a column look like.
class ColumnLook {
public:
    void add(const QString &cell)
    {
        if (cell.isEmpty())
            return;
        ++m_cells;
        m_numbers += looksLikeNumber(cell);
        m_mails += cell.contains(u'@');
        m_days += readableDay(cell).isValid() || readableDay(cell, true).isValid();
        m_words += cell.contains(u' ') || cell.at(0).isLetter();
    }
    bool isMostly(int count) const { return m_cells > 0 && count * 10 >= m_cells * 7; }
    bool isNumber() const { return isMostly(m_numbers); }
    bool isMail() const { return isMostly(m_mails); }
    bool isDay() const { return isMostly(m_days); }
    bool isText() const { return isMostly(m_words) && !isMail(); }

private:
    int m_cells = 0;
    int m_numbers = 0;
    int m_mails = 0;
    int m_days = 0;
    int m_words = 0;
};

QList<ColumnLook> looksOf(const CsvTable &table, qsizetype columns)
{
    QList<ColumnLook> looks(columns);
    for (const CsvRow &row : table.rows.first(std::min(table.rows.size(), rowsLookedAt))) {
        for (qsizetype i = 0; i < columns; ++i)
            looks[i].add(cellOf(row, i));
    }
    return looks;
}

QList<GuestColumn> columnsByLook(const CsvTable &table, qsizetype columns)
{
    QList<GuestColumn> result(columns, GuestColumn::Ignored);
    const QList<ColumnLook> looks = looksOf(table, columns);
    for (qsizetype i = 0; i < columns; ++i) {
        const auto isFree = [&](GuestColumn column) {
            return !result.contains(column);
        };
        if (looks[i].isMail())
            result[i] = GuestColumn::Email;
        else if (looks[i].isNumber())
            result[i] = GuestColumn::Number;
        else if (looks[i].isDay())
            result[i] = isFree(GuestColumn::Arrival) ? GuestColumn::Arrival : GuestColumn::Departure;
        else if (looks[i].isText() && isFree(GuestColumn::Name))
            result[i] = GuestColumn::Name;
    }
    return result;
}

QList<GuestColumn> columnsByHeader(const QStringList &header)
{
    QList<GuestColumn> result;
    for (const QString &cell : header)
        result << headerWords().value(headerKey(cell), GuestColumn::Ignored);
    // "Nom" beside "Prénom" is the family's.
    const bool hasFirst = result.contains(GuestColumn::FirstName);
    const bool hasLast = result.contains(GuestColumn::LastName);
    if (hasFirst && !hasLast)
        std::replace(result.begin(), result.end(), GuestColumn::Name, GuestColumn::LastName);
    else if (hasLast && !hasFirst)
        std::replace(result.begin(), result.end(), GuestColumn::Name, GuestColumn::FirstName);
    return result;
}

qsizetype columnsOf(const CsvTable &table)
{
    qsizetype most = 0;
    for (const CsvRow &row : table.rows.first(std::min(table.rows.size(), rowsLookedAt)))
        most = std::max(most, row.cells.size());
    return table.rows.isEmpty() ? 0 : most;
}

/// One row under a mapping, or why it is not taken.
class RowReader {
public:
    RowReader(const GuestMapping &mapping, QStringView region)
        : m_mapping(mapping)
        , m_region(region)
    {
    }

    std::optional<GuestProblem> read(const CsvRow &row, Guest &guest, QString &about)
    {
        about.clear();
        guest = {};
        m_first.clear();
        m_last.clear();
        m_stay = {};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString cell = cellOf(row, i);
            if (cell.isEmpty())
                continue;
            about = excerptOf(cell);
            if (i >= m_mapping.columns.size())
                return GuestProblem::TooManyCells;
            if (const auto problem = take(m_mapping.columns[i], cell, guest, about))
                return problem;
        }
        finish(guest);
        about = excerptOf(row.cells.join(u' '));
        return guest.name.isNull() && guest.numbers.isEmpty() ? std::optional(GuestProblem::NoNameOrNumber)
                                                              : std::nullopt;
    }

private:
    std::optional<GuestProblem> take(GuestColumn column, const QString &cell, Guest &guest, QString &about)
    {
        switch (column) {
        case GuestColumn::Ignored:
            return {};
        case GuestColumn::Name:
            guest.name = cell;
            return {};
        case GuestColumn::FirstName:
            m_first = cell;
            return {};
        case GuestColumn::LastName:
            m_last = cell;
            return {};
        case GuestColumn::Number:
            return takeNumbers(cell, guest, about);
        case GuestColumn::Email:
            guest.email = cell;
            return {};
        case GuestColumn::Language:
            guest.language = readableLanguage(cell);
            return {};
        case GuestColumn::Arrival:
            return takeDay(cell, m_stay.arrival);
        case GuestColumn::Departure:
            return takeDay(cell, m_stay.departure);
        case GuestColumn::Room:
            m_stay.room = cell;
            return {};
        case GuestColumn::Notes:
            guest.notes = guest.notes.isNull() ? cell : guest.notes + u'\n' + cell;
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

    std::optional<GuestProblem> takeNumbers(const QString &cell, Guest &guest, QString &about)
    {
        const auto numbers = readableNumbers(cell, m_region, about);
        if (!numbers)
            return GuestProblem::BadNumber;
        guest.numbers << *numbers;
        return {};
    }

    std::optional<GuestProblem> takeDay(const QString &cell, QDate &day)
    {
        day = readableDay(cell, m_mapping.monthFirst);
        return day.isValid() ? std::nullopt : std::optional(GuestProblem::BadDate);
    }

    void finish(Guest &guest)
    {
        if (guest.name.isNull())
            guest.name = QString(m_first + u' ' + m_last).trimmed();
        guest.stays << m_stay;
        guest = tidied(guest);
    }

    const GuestMapping &m_mapping;
    QStringView m_region;
    QString m_first;
    QString m_last;
    Stay m_stay;
};

bool isDay(GuestColumn column)
{
    return column == GuestColumn::Arrival || column == GuestColumn::Departure;
}

/// For a report that is imported again: its lines are others, and may say otherwise whether 3/4 is in March
/// or in April.
QStringList cellsToMend(const CsvRow &row, const GuestMapping &mapping)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString cell = cellOf(row, i);
        const bool canBeMistaken =
            i < mapping.columns.size() && isDay(mapping.columns[i]) && cell.contains(u'/');
        const QDate day = canBeMistaken ? readableDay(cell, mapping.monthFirst) : QDate();
        cells << (day.isValid() ? day.toString(Qt::ISODate) : cell);
    }
    return cells;
}

/// The file's own words where they say what the column was read as, else its key.
QStringList headingsOf(const CsvTable &table, const GuestMapping &mapping)
{
    const QStringList words =
        mapping.hasHeader && !table.rows.isEmpty() ? table.rows.first().cells : QStringList();
    const QList<GuestColumn> understood = columnsByHeader(words);
    QStringList headings;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const bool saysIt = i < words.size() && understood[i] == mapping.columns[i];
        headings << (saysIt ? words[i] : keyOf(mapping.columns[i]));
    }
    return headings;
}

} // namespace

QString keyOf(GuestColumn column)
{
    return columnKeys[int(column)].key.toString();
}

std::optional<GuestColumn> guestColumnFromKey(QStringView key)
{
    const auto it = std::find_if(std::begin(columnKeys), std::end(columnKeys),
                                 [key](const ColumnKey &known) { return known.key == key; });
    return it == std::end(columnKeys) ? std::nullopt : std::optional(it->column);
}

QList<GuestColumn> allGuestColumns()
{
    QList<GuestColumn> all;
    for (const ColumnKey &known : columnKeys)
        all << known.column;
    return all;
}

static QDate dayIn(QStringView text, bool monthFirst)
{
    const QString word = text.trimmed().toString().section(u' ', 0, 0).section(u'T', 0, 0);
    if (const QDate iso = QDate::fromString(word, Qt::ISODate); iso.isValid())
        return iso;
    for (const QChar separator : {u'.', u'/', u'-'}) {
        const QStringList parts = word.split(separator);
        if (parts.size() != 3)
            continue;
        bool areNumbers[3];
        int values[3];
        for (int i = 0; i < 3; ++i)
            values[i] = parts[i].toInt(&areNumbers[i]);
        if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2])
            return {};
        if (parts[0].size() == 4)
            return QDate(values[0], values[1], values[2]);
        const int year = parts[2].size() <= 2 ? 2000 + values[2] : values[2];
        const bool isMonthFirst = monthFirst && separator == u'/';
        return isMonthFirst ? QDate(year, values[0], values[1]) : QDate(year, values[1], values[0]);
    }
    return {};
}

QDate readableDay(QStringView text, bool monthFirst)
{
    const QDate day = dayIn(text, monthFirst);
    return day.year() >= 1 && day.year() <= 9999 ? day : QDate(); // what can be written down again
}

const QStringList &rejectedColumns()
{
    static const QStringList columns{u"line"_s, u"reason"_s, u"original"_s};
    return columns;
}

GuestMapping guessedMapping(const CsvTable &table)
{
    GuestMapping mapping;
    const qsizetype columns = columnsOf(table);
    if (columns == 0)
        return mapping;
    const QStringList &first = table.rows.first().cells;
    mapping.columns = columnsByHeader(first);
    const auto known = first.size() - mapping.columns.count(GuestColumn::Ignored);
    const bool isReport = first.mid(0, rejectedColumns().size()) == rejectedColumns();
    mapping.hasHeader = isReport || (known > 0 && std::none_of(first.begin(), first.end(), looksLikeNumber));
    if (!mapping.hasHeader)
        mapping.columns = columnsByLook(table, columns);
    for (const CsvRow &row : table.rows.first(std::min(table.rows.size(), rowsLookedAt))) {
        for (const QString &cell : row.cells) {
            if (const auto says = saysMonthFirst(cell.trimmed()); says && *says)
                mapping.monthFirst = true;
        }
    }
    return mapping;
}

GuestsInFile guestsIn(const CsvTable &table, const GuestMapping &mapping, QStringView region)
{
    GuestsInFile result;
    result.rejected = table.rejected;
    result.headings = headingsOf(table, mapping);
    RowReader reader(mapping, region);
    for (qsizetype i = mapping.hasHeader ? 1 : 0; i < table.rows.size(); ++i) {
        const CsvRow &row = table.rows[i];
        Guest guest;
        QString about;
        if (const auto problem = reader.read(row, guest, about))
            result.rejected << RejectedGuest{row.line, *problem, about, row.original,
                                             cellsToMend(row, mapping)};
        else
            result.guests << GuestToImport{row.line, guest};
    }
    std::stable_sort(result.rejected.begin(), result.rejected.end(),
                     [](const RejectedGuest &a, const RejectedGuest &b) { return a.line < b.line; });
    return result;
}

QString guestsToCsv(const QList<Guest> &guests)
{
    QString text = u"name,number,email,language,arrival,departure,room,notes\r\n"_s;
    const auto add = [&](const QStringList &cells) {
        QStringList safe;
        for (const QString &cell : cells)
            safe << csvCell(cell);
        text += safe.join(u',') + u"\r\n"_s;
    };
    for (const Guest &guest : guests) {
        // A guest of several stays takes several lines, which an import puts together by the number.
        for (qsizetype i = 0; i < std::max<qsizetype>(1, guest.stays.size()); ++i) {
            const Stay stay = guest.stays.value(i);
            add({guest.name, guest.numbers.join(u"; "_s), guest.email, guest.language,
                 stay.arrival.toString(Qt::ISODate), stay.departure.toString(Qt::ISODate), stay.room,
                 i == 0 ? guest.notes : QString()});
        }
    }
    return text;
}

} // namespace callboard
