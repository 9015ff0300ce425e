// SPDX-License-Identifier: GPL-3.0-or-later
// Guests out of tables and cards, as other programs write them, and as nobody should.
#include "models/domain/guestcsv.h"
#include "models/domain/vcard.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

GuestsInFile guestsInText(const QString &text, const QString &region = u"DE"_s)
{
    const CsvTable table = parseCsv(text);
    return guestsIn(table, guessedMapping(table), region);
}

QStringList problems(const GuestsInFile &file)
{
    QStringList result;
    for (const RejectedGuest &rejected : file.rejected)
        result << u"%1 %2"_s.arg(rejected.line).arg(keyOf(rejected.problem));
    return result;
}

QString keysOf(const QList<GuestColumn> &columns)
{
    QStringList keys;
    for (const GuestColumn column : columns)
        keys << keyOf(column);
    return keys.join(u' ');
}

Guest onlyGuest(const GuestsInFile &file)
{
    return file.guests.size() == 1 ? file.guests.first().guest : Guest();
}

QByteArray card(const QByteArray &properties, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + properties + "END:VCARD\r\n";
}

} // namespace

class GuestFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodingIsDetected_data();
    void encodingIsDetected();
    void delimiterIsDetected_data();
    void delimiterIsDetected();
    void cellsAreRead_data();
    void cellsAreRead();
    void brokenLineIsRejectedAndTheNextIsRead();
    void headerIsUnderstood_data();
    void headerIsUnderstood();
    void columnsWithoutHeaderAreGuessed();
    void dayIsRead_data();
    void dayIsRead();
    void monthFirstIsGuessed();
    void lineBecomesAGuest();
    void rejectedLinesSayWhyAndWhere();
    void exportIsReadBack();
    void formulasAreMadeHarmless();
    void namesThatLookGuardedSurvive_data();
    void namesThatLookGuardedSurvive();
    void whatWasReadOnceIsReadAgain();
    void whatKeepsFormulasHarmlessIsNoPartOfACell();
    void headingsSayWhatAColumnWasReadAs();
    void languagesAreRead_data();
    void languagesAreRead();
    void cardIsRead_data();
    void cardIsRead();
    void severalCardsAndBrokenOnes();
    void cardsAreReadBack();
    void hostileBytesAreSurvived();
    void longFilesAreReadToTheirEnd();
};

void GuestFilesTest::encodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Zoë;€ 5"_s;
    QStringEncoder le(QStringEncoder::Utf16LE);
    QStringEncoder be(QStringEncoder::Utf16BE);
    const QByteArray little = le(text);
    const QByteArray big = be(text);
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xFF\xFE" + little);
    QTest::newRow("UTF-16 BE with mark") << QByteArray("\xFE\xFF" + big);
    QTest::newRow("UTF-16 LE") << little;
    QTest::newRow("UTF-16 BE") << big;
    QTest::newRow("Windows") << QByteArray("Zo\xEB;\x80 5");
}

void GuestFilesTest::encodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodedText(bytes), u"Zoë;€ 5"_s);
}

void GuestFilesTest::delimiterIsDetected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << u"a;b\n1,5;2\n"_s << QChar(u';');
    QTest::newRow("comma") << u"a,b\n1,2\n\"x;y;z\",3\n"_s << QChar(u',');
    QTest::newRow("tab") << u"a\tb\n1, 2\t2\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"a|b\n1|2\n"_s << QChar(u'|');
    QTest::newRow("one column") << u"name\nAnna\n"_s << QChar(u',');
}

void GuestFilesTest::delimiterIsDetected()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(detectedDelimiter(text), delimiter);
}

void GuestFilesTest::cellsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << u"a,b\n1, 2 \n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no end") << u"a,b"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("old ends") << u"a,b\r1,2\r"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quoted") << u"\"a,b\", \"say \"\"hi\"\"\" \r\n"_s << Rows{{u"a,b"_s, u"say \"hi\""_s}};
    QTest::newRow("line break") << u"\"a\r\nb\",c\n"_s << Rows{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("blank lines") << u"\n,\n  \na,b\n\n"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("empty cells") << u"a,,\n"_s << Rows{{u"a"_s, u""_s, u""_s}};
    QTest::newRow("nothing") << QString() << Rows{};
}

void GuestFilesTest::cellsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    const CsvTable table = parseCsv(text, u',');
    QList<QStringList> read;
    for (const CsvRow &row : table.rows)
        read << row.cells;
    QCOMPARE(read, rows);
    QVERIFY(table.rejected.isEmpty());
}

void GuestFilesTest::brokenLineIsRejectedAndTheNextIsRead()
{
    const CsvTable table = parseCsv(u"a,b\n\"open,1\nc,d\n\"x\"y,2\ne,f\n", u',');
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1], (CsvRow{3, {u"c"_s, u"d"_s}, u"c,d"_s}));
    QCOMPARE(table.rows[2].line, 5);
    QCOMPARE(table.rejected,
             (QList<RejectedGuest>{{2, GuestProblem::TextAfterQuote, u"\"open,1"_s, u"\"open,1"_s, {}},
                                   {4, GuestProblem::TextAfterQuote, u"\"x\"y,2"_s, u"\"x\"y,2"_s, {}}}));
    const CsvTable open = parseCsv(u"a,b\n\"open,1\nc,d\n", u',');
    QCOMPARE(open.rejected,
             (QList<RejectedGuest>{{2, GuestProblem::UnclosedQuote, u"\"open,1"_s, u"\"open,1"_s, {}}}));
    QCOMPARE(open.rows.last().line, 3);
}

void GuestFilesTest::headerIsUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("columns");
    QTest::newRow("English") << u"Full name,Phone number,E-mail,Check-in,Check-out,Room no.,Notes,VIP"_s
                             << u"name number email arrival departure room notes ignored"_s;
    QTest::newRow("German") << u"Nachname;Vorname;Mobil;Telefon;Anreise;Abreise;Zimmer;Bemerkung;Sprache"_s
                            << u"last_name first_name number number arrival departure room notes language"_s;
    QTest::newRow("French") << u"Nom;Prénom;Téléphone;Courriel;Arrivée;Départ;Chambre"_s
                            << u"last_name first_name number email arrival departure room"_s;
    QTest::newRow("Spanish") << u"Nombre;Apellidos;Móvil;Correo electrónico;Habitación"_s
                             << u"first_name last_name number email room"_s;
    QTest::newRow("numbered") << u"Name;Phone 1;Phone 2"_s << u"name number number"_s;
}

void GuestFilesTest::headerIsUnderstood()
{
    QFETCH(QString, header);
    QFETCH(QString, columns);
    const GuestMapping mapping = guessedMapping(parseCsv(header + u"\n"_s));
    QVERIFY(mapping.hasHeader);
    QCOMPARE(keysOf(mapping.columns), columns);
}

void GuestFilesTest::columnsWithoutHeaderAreGuessed()
{
    const GuestMapping mapping =
        guessedMapping(parseCsv(u"Anna Keller;+49 341 555123;a@example.org;16.03.2026;17.03.2026\n"
                                u"Bob Ray;0341 555124;;18.03.2026;\n"));
    QVERIFY(!mapping.hasHeader);
    QCOMPARE(keysOf(mapping.columns), u"name number email arrival departure"_s);
}

void GuestFilesTest::dayIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 6);
    QTest::newRow("ISO") << u"2026-03-06"_s << true << day;
    QTest::newRow("ISO with time") << u"2026-03-06T14:00:00Z"_s << false << day;
    QTest::newRow("dots") << u" 6.3.2026 "_s << true << day;
    QTest::newRow("short year") << u"06/03/26"_s << false << day;
    QTest::newRow("month first") << u"3/6/2026 14:00"_s << true << day;
    QTest::newRow("no such day") << u"31.02.2026"_s << false << QDate();
    QTest::newRow("words") << u"next week"_s << false << QDate();
    QTest::newRow("number") << u"+49341555123"_s << false << QDate();
    QTest::newRow("letters") << u"a.b.c"_s << false << QDate();
}

void GuestFilesTest::dayIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, monthFirst);
    QFETCH(QDate, day);
    QCOMPARE(readableDay(text, monthFirst), day);
}

void GuestFilesTest::monthFirstIsGuessed()
{
    QVERIFY(guessedMapping(parseCsv(u"name,arrival\nAnna,3/16/2026\n")).monthFirst);
    QVERIFY(!guessedMapping(parseCsv(u"name,arrival\nAnna,16/3/2026\nBob,3/4/2026\n")).monthFirst);
}

void GuestFilesTest::lineBecomesAGuest()
{
    const GuestsInFile file = guestsInText(
        u"Vorname;Nachname;Telefon;Mobil;E-Mail;Sprache;Anreise;Abreise;Zimmer;Notiz\n"
        u"Anna;Keller;0341 5551234;+33 6 12 34 56 78;a@example.org;Deutsch;14.3.2026;17.3.2026;214;"
        u"\"kommt spät\nFenster\"\n"_s);
    QCOMPARE(problems(file), QStringList());
    const Guest guest = onlyGuest(file);
    QCOMPARE(guest.name, u"Anna Keller"_s);
    QCOMPARE(guest.numbers, (QStringList{u"+493415551234"_s, u"+33612345678"_s}));
    QCOMPARE(guest.language, u"de"_s);
    QCOMPARE(guest.stays, (QList<Stay>{{QDate(2026, 3, 14), QDate(2026, 3, 17), u"214"_s}}));
    QCOMPARE(guest.notes, u"kommt spät\nFenster"_s);
    QCOMPARE(file.guests.first().line, 2);
}

void GuestFilesTest::rejectedLinesSayWhyAndWhere()
{
    const GuestsInFile file = guestsInText(u"name,phone,arrival\n"
                                           u"Anna,+33612345678,2026-03-16\n"
                                           u"Bob,call me,\n"
                                           u",,2026-03-16\n"
                                           u"Carla,,someday\n"
                                           u"Dora,+33612345679,,,extra\n"
                                           u"\"Emil,1\n"
                                           u"Frank,\"+33612345678; 12\",\n"
                                           u"Gina,\"+33612345678; 0341555\",2026-03-16\n"_s);
    QVERIFY2(problems(file).size() == 6, qPrintable(problems(file).join(u'|')));
    QCOMPARE(problems(file),
             (QStringList{u"3 bad_number"_s, u"4 no_name_or_number"_s, u"5 bad_date"_s, u"6 too_many_cells"_s,
                          u"7 text_after_quote"_s, u"8 bad_number"_s}));
    QCOMPARE(file.rejected[0].text, u"call me"_s);
    QCOMPARE(file.rejected[0].original, u"Bob,call me,"_s);
    QCOMPARE(file.rejected[0].cells, (QStringList{u"Bob"_s, u"call me"_s, u""_s}));
    QCOMPARE(file.rejected[4].original, u"\"Emil,1"_s);
    QCOMPARE(file.rejected[4].cells, QStringList());
    QCOMPARE(file.rejected[5].original, u"Frank,\"+33612345678; 12\","_s);
    QCOMPARE(file.headings, (QStringList{u"name"_s, u"phone"_s, u"arrival"_s}));
    QCOMPARE(file.guests.size(), 2);
    QCOMPARE(file.guests.last().line, 9);
}

void GuestFilesTest::exportIsReadBack()
{
    Guest anna;
    anna.name = u"Keller, Anna \"Anni\""_s;
    anna.numbers = {u"+33612345678"_s, u"+493415551234"_s};
    anna.email = u"a@example.org"_s;
    anna.language = u"pt-BR"_s;
    anna.stays = {{QDate(2026, 3, 14), QDate(2026, 3, 17), u"214"_s}};
    anna.notes = u"two\nlines"_s;
    QCOMPARE(onlyGuest(guestsInText(guestsToCsv({anna}))), anna);
    anna.stays << Stay{QDate(2026, 4, 1), QDate(2026, 4, 2), {}};
    QCOMPARE(guestsInText(guestsToCsv({anna})).guests.size(), 2); // one line for each stay
}

void GuestFilesTest::formulasAreMadeHarmless()
{
    Guest guest;
    guest.name = u"=HYPERLINK(\"http://x\")"_s;
    guest.numbers = {u"+33612345678"_s};
    guest.notes = u"-1+2"_s;
    const QString line = guestsToCsv({guest}).section(u'\n', 1, 1);
    QVERIFY(line.startsWith(u"\"'=HYPERLINK"_s));
    QVERIFY(line.contains(u",+33612345678,"_s));
    QVERIFY(line.contains(u"'-1+2"_s));
    guest.name = u"\uff1dcmd"_s; // of full width
    QVERIFY(guestsToCsv({guest}).section(u'\n', 1, 1).startsWith(u"\"'\uff1d"));
}

void GuestFilesTest::namesThatLookGuardedSurvive_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"=Anna"_s, u"'=Anna"_s, u"''=Anna"_s, u"'+49 Bar"_s, u"' =Anna"_s,
                             u"'t Hooft"_s, u"'\uff1dAnna"_s, u"'@home"_s, u"'+4934155512"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// One apostrophe is put there, one is taken away.
void GuestFilesTest::namesThatLookGuardedSurvive()
{
    QFETCH(QString, name);
    Guest guest;
    guest.name = name;
    guest.email = u"anna@example.com"_s;
    const QString once = guestsToCsv({guest});
    QCOMPARE(onlyGuest(guestsInText(once)).name, name);
    QCOMPARE(guestsToCsv({onlyGuest(guestsInText(once))}), once);
}

void GuestFilesTest::whatWasReadOnceIsReadAgain()
{
    QVERIFY(!readableDay(u"1.1.99999").isValid());
    // A number that no country has stays one with its plus: without, it would become somebody else's.
    QCOMPARE(readableNumber(u"+1 305 555 12", u"FR"), u"+130555512"_s);
    QCOMPARE(readableNumber(u"+130555512", u"FR"), u"+130555512"_s);
    QCOMPARE(readableNumber(u"0341 55+1234", u"FR"), u"+33341551234"_s);
    QCOMPARE(readableNumber(u"+33341551234", u"FR"), u"+33341551234"_s);
    const GuestsInFile file = guestsInVCards("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\\nLee\r\nEND:VCARD\r\n");
    QCOMPARE(file.guests.first().guest.name, u"Ann Lee"_s);
    Guest odd;
    odd.notes = u"A cot"_s + QString(60, QChar::Null);
    QCOMPARE(tidied(odd).notes, u"A cot"_s);
}

void GuestFilesTest::whatKeepsFormulasHarmlessIsNoPartOfACell()
{
    const GuestsInFile file =
        guestsInText(u"name,phone,notes\n'=Anna,'+49 341 5551234,'-1+2\n'Ali',,'t Hooft\n"_s);
    QCOMPARE(problems(file), QStringList());
    const Guest guest = file.guests.first().guest;
    QCOMPARE(guest.name, u"=Anna"_s);
    QCOMPARE(guest.numbers, QStringList{u"+493415551234"_s});
    QCOMPARE(guest.notes, u"-1+2"_s);
    QCOMPARE(file.guests.last().guest.name, u"'Ali'"_s); // these guard nothing
    QCOMPARE(file.guests.last().guest.notes, u"'t Hooft"_s);
}

void GuestFilesTest::headingsSayWhatAColumnWasReadAs()
{
    const CsvTable table = parseCsv(u"Gast;Kontakt;VIP\nAnna;+33612345678;yes\n");
    GuestMapping mapping = guessedMapping(table);
    mapping.columns = {GuestColumn::Ignored, GuestColumn::Number, GuestColumn::Ignored};
    QCOMPARE(guestsIn(table, mapping).headings, (QStringList{u"ignored"_s, u"number"_s, u"VIP"_s}));
    mapping.hasHeader = false;
    QCOMPARE(guestsIn(table, mapping).headings, (QStringList{u"ignored"_s, u"number"_s, u"ignored"_s}));
}

void GuestFilesTest::languagesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("code") << u"DE"_s << u"de"_s;
    QTest::newRow("with country") << u"pt_br"_s << u"pt-BR"_s;
    QTest::newRow("English") << u"German"_s << u"de"_s;
    QTest::newRow("its own") << u"Français"_s << u"fr"_s;
    QTest::newRow("cut country") << u"en-G\u0001"_s << u"en"_s;
    QTest::newRow("nonsense") << u"Klingonese"_s << QString();
    QTest::newRow("blank") << u" "_s << QString();
}

void GuestFilesTest::languagesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(readableLanguage(text), language);
}

void GuestFilesTest::cardIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("notes");
    const QStringList one{u"+33612345678"_s};
    QTest::newRow("3.0") << card(
        "N:Keller;Anna;;Dr.;\r\nFN:Anna Keller\r\nTEL;TYPE=CELL:+33 6 12 34 56 78\r\n"
        "NOTE:comma\\, and\\nline\r\n")
                         << u"Anna Keller"_s << one << u"comma, and\nline"_s;
    QTest::newRow("only N") << card("N:Keller;Anna;Maria;Dr.;MD\r\n") << u"Dr. Anna Maria Keller MD"_s
                            << QStringList() << QString();
    QTest::newRow("folded") << card("FN:Anna Kel\r\n ler\r\nTEL:+3361\r\n\t2345678\r\n") << u"Anna Keller"_s
                            << one << QString();
    QTest::newRow("grouped") << card("item1.FN:Anna\r\nitem1.TEL;type=pref:+33612345678\r\n") << u"Anna"_s
                             << one << QString();
    QTest::newRow("2.1 quoted-printable") << card(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Zo=EB\r\nTEL;CELL;PREF:+33612345678\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:one =\r\ntwo=0D=0Athree\r\n",
        "2.1") << u"Zoë Müller"_s << one << u"one two\r\nthree"_s;
    QTest::newRow("2.1 UTF-8") << card("FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Zo=C3=AB\r\n", "2.1") << u"Zoë"_s
                               << QStringList() << QString();
    QTest::newRow("4.0 address") << card(
        "FN:Anna\r\nTEL;VALUE=uri;PREF=2;TYPE=\"voice,home\":tel:+49-341-5551234;"
        "ext=12\r\nTEL;PREF=1:tel:+33612345678\r\n",
        "4.0") << u"Anna"_s << QStringList{u"+33612345678"_s, u"+493415551234"_s}
                                 << QString();
    QTest::newRow("agent inside") << card("FN:Anna\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Secretary\r\nTEL:1234\r\n"
                                          "END:VCARD\r\nTEL:+33612345678\r\n",
                                          "2.1")
                                  << u"Anna"_s << one << QString();
    QTest::newRow("picture") << card("FN:Anna\r\nPHOTO;ENCODING=b:" + QByteArray(200000, 'A')
                                     + "\r\nTEL:+33612345678\r\n")
                             << u"Anna"_s << one << QString();
    QTest::newRow("company") << card("ORG:Agency\\; Paris;Sales\r\nTEL:+33612345678\r\n")
                             << u"Agency; Paris Sales"_s << one << QString();
    QTest::newRow("lower case, plain ends")
        << QByteArray("begin:vcard\nfn:Anna\ntel:+33612345678\nend:vcard") << u"Anna"_s << one << QString();
}

void GuestFilesTest::cardIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, numbers);
    QFETCH(QString, notes);
    QVERIFY(looksLikeVCards(bytes));
    const GuestsInFile file = guestsInVCards(bytes);
    QCOMPARE(problems(file), QStringList());
    const Guest guest = onlyGuest(file);
    QCOMPARE(guest.name, name);
    QCOMPARE(guest.numbers, numbers);
    QCOMPARE(guest.notes, notes);
}

void GuestFilesTest::severalCardsAndBrokenOnes()
{
    const GuestsInFile file = guestsInVCards(
        card("FN:Anna\r\nEMAIL;TYPE=work:w@example.org\r\nEMAIL;TYPE=pref:a@example.org\r\nLANG:fr\r\n") // 1
                                                                                                         // to
                                                                                                         // 7
        + "stray\r\n" // 8
        + "BEGIN:VCARD\r\nFN:Open\r\n" // 9
        + card("FN:Bob\r\nTEL:call me\r\n") // 11
        + card("X-NOTHING:1\r\n") // 16
        + card("FN:Carla\r\n") // 20
        + "BEGIN:VCARD\r\nFN:At the end\r\n"); // 24
    QCOMPARE(problems(file),
             (QStringList{u"8 no_card"_s, u"9 unclosed_card"_s, u"11 bad_number"_s, u"16 no_name_or_number"_s,
                          u"24 unclosed_card"_s}));
    QCOMPARE(file.rejected[0].original, u"stray"_s);
    QCOMPARE(file.rejected[1].original, u"BEGIN:VCARD\r\nFN:Open"_s);
    QCOMPARE(file.rejected[2].original,
             u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nTEL:call me\r\nEND:VCARD"_s);
    QCOMPARE(file.rejected[4].original, u"BEGIN:VCARD\r\nFN:At the end"_s);
    QCOMPARE(file.guests.size(), 2);
    QCOMPARE(file.guests.first().guest.email, u"a@example.org"_s);
    QCOMPARE(file.guests.first().guest.language, u"fr"_s);
    QCOMPARE(file.guests.last().line, 20);
}

void GuestFilesTest::cardsAreReadBack()
{
    Guest anna;
    anna.name = u"Keller; Anna, \\ "_s + QString(100, u'ß');
    anna.numbers = {u"+33612345678"_s, u"+493415551234"_s};
    anna.email = u"a@example.org"_s;
    anna.language = u"de"_s;
    anna.notes = u"two\nlines"_s;
    const QByteArray bytes = guestsToVCards({anna, anna});
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY(line.size() <= 76);
    const GuestsInFile file = guestsInVCards(bytes);
    QCOMPARE(file.guests.size(), 2);
    QCOMPARE(file.guests.last().guest, anna);
}

/// Whatever comes, every line is either a guest's, rejected, or blank; nothing crashes or hangs.
void GuestFilesTest::hostileBytesAreSurvived()
{
    QRandomGenerator random(3);
    const QList<QByteArray> words{"BEGIN:VCARD",
                                  "END:VCARD",
                                  "AGENT:",
                                  "FN:",
                                  "N;CHARSET=",
                                  "TEL:",
                                  ":",
                                  ";",
                                  ",",
                                  "\"",
                                  "=",
                                  "=0",
                                  "\\",
                                  "\r",
                                  "\n",
                                  "\r\n",
                                  " ",
                                  "\t",
                                  "+33612345678",
                                  "Anna",
                                  "\xFF",
                                  "\xC3",
                                  "\0",
                                  "QUOTED-PRINTABLE",
                                  "ENCODING=",
                                  "2026-03-16",
                                  ".",
                                  "name",
                                  "phone"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i > 0; --i)
            bytes += random.bounded(12) == 0 ? QByteArray(1, char(random.bounded(256)))
                                             : words[random.bounded(words.size())];
        (void)guestsInVCards(bytes, u"FR");
        const CsvTable table = parseCsv(decodedText(bytes));
        const GuestMapping mapping = guessedMapping(table);
        const GuestsInFile file = guestsIn(table, mapping, u"FR");
        QCOMPARE(file.guests.size() + file.rejected.size(),
                 table.rows.size() + table.rejected.size() - (mapping.hasHeader && !table.rows.isEmpty()));
    }
}

/// Quotation marks that nothing closes, folds and cards in cards: whoever reads some of it again for each
/// line does not end here.
void GuestFilesTest::longFilesAreReadToTheirEnd()
{
    constexpr int lines = 300'000;
    const auto table = [](const QByteArray &line) {
        return parseCsv(decodedText(line.repeated(lines)), u',');
    };
    QCOMPARE(table("\"open,1\n").rejected.size(), lines);
    QCOMPARE(table("a,\"b\nc\",d\n").rows.size(), lines);
    QCOMPARE(table("a,b\n\n").rows.last().line, 2 * lines - 1);
    const auto cards = [](const QByteArray &line) {
        return guestsInVCards(card(line.repeated(lines)));
    };
    QCOMPARE(cards("AGENT:\nBEGIN:VCARD\n").guests.size(), 0);
    QCOMPARE(cards(" x\n").guests.size(), 0);
    QCOMPARE(cards("NOTE;QUOTED-PRINTABLE:a=\n").guests.size(), 0);
    QCOMPARE(guestsInVCards(QByteArray("BEGIN:VCARD\nFN:a\n").repeated(lines)).rejected.size(), lines);
}

QTEST_GUILESS_MAIN(GuestFilesTest)
#include "tst_guestfiles.moc"
