// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestcsv.h"
#include "models/domain/vcard.h"
#include "ui/guests/rejectedreport.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

GuestsInFile guestsInText(const QString &text)
{
    const CsvTable table = parseCsv(text);
    return guestsIn(table, guessedMapping(table), u"DE");
}

GuestsInFile guestsInBytes(const QByteArray &bytes)
{
    return guestsInText(decodedText(bytes));
}

QStringList problems(const GuestsInFile &file)
{
    QStringList keys;
    for (const RejectedGuest &rejected : file.rejected)
        keys << keyOf(rejected.problem);
    return keys;
}

QList<Guest> guestsOf(const GuestsInFile &file)
{
    QList<Guest> guests;
    for (const GuestToImport &item : file.guests)
        guests << item.guest;
    return guests;
}

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(before, after);
}

} // namespace

/// What an import did not take, as a table that is mended and imported again.
class RejectedReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itNamesLineReasonAndOriginal();
    void mendedLinesAreTakenAsTheyWouldHaveBeen();
    void nothingIsTakenThatWasNotMended_data();
    void nothingIsTakenThatWasNotMended();
    void numbersWithSpacesComeBack();
    void whatIsStillWrongIsReportedInTurn();
    void columnsChosenByHandAreReadTheSameAgain();
    void daysCannotBeMistaken();
    void cardsAreFilledIn();
    void aPictureDoesNotFillTheCell();
    void formulasAreMadeHarmless();
    void itIsSavedOrSaysWhyNot();
    void theImportedFileIsNotOverwritten();
};

void RejectedReportTest::itNamesLineReasonAndOriginal()
{
    const GuestsInFile file = guestsInText(u"Name;Telefon;Zimmer\nAnna;+33612345678;214\nZoë;call me;7\n"_s);
    const CsvTable report = parseCsv(decodedText(rejectedToCsv(file)));
    QCOMPARE(report.rows.size(), 2);
    QCOMPARE(report.rows[0].cells,
             (QStringList{u"line"_s, u"reason"_s, u"original"_s, u"Name"_s, u"Telefon"_s, u"Zimmer"_s}));
    QCOMPARE(report.rows[1].cells,
             (QStringList{u"3"_s, u"“call me” is no telephone number."_s, u"Zoë;call me;7"_s, u"Zoë"_s,
                          u"call me"_s, u"7"_s}));
}

void RejectedReportTest::mendedLinesAreTakenAsTheyWouldHaveBeen()
{
    const QString good = u"Nachname;Vorname;Mobil;Anreise\nKeller;Zoë;0341 5551234;14.3.2026\n"_s;
    const GuestsInFile wanted = guestsInText(good);
    QCOMPARE(wanted.guests.size(), 1);
    const GuestsInFile broken = guestsInText(QString(good).replace(u"0341 5551234"_s, u"call me"_s));
    QCOMPARE(problems(broken), QStringList{u"bad_number"_s});
    QByteArray report = rejectedToCsv(broken);
    report = replaced(report, "\"Keller;Zoë;call me;14.3.2026\",Keller,Zoë,call me,",
                      "\"Keller;Zoë;call me;14.3.2026\",Keller,Zoë,0341 5551234,");
    const GuestsInFile mended = guestsInBytes(report);
    QCOMPARE(problems(mended), QStringList());
    QCOMPARE(guestsOf(mended), guestsOf(wanted));
}

void RejectedReportTest::nothingIsTakenThatWasNotMended_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("again");
    const QString head = u"name,phone,arrival\n"_s;
    QTest::newRow("number") << head + u"Bob,call me,\n"_s << QStringList{u"bad_number"_s};
    QTest::newRow("day") << head + u"Carla,,someday\n"_s << QStringList{u"bad_date"_s};
    QTest::newRow("nobody") << head + u",,2026-03-16\n"_s << QStringList{u"no_name_or_number"_s};
    QTest::newRow("cells") << head + u"Dora,+33612345679,,,extra\n"_s << QStringList{u"too_many_cells"_s};
    // It cannot be cut into cells: these are typed.
    QTest::newRow("quote") << head + u"\"Emil,+33612345679\nAnna,,\n"_s
                           << QStringList{u"no_name_or_number"_s};
    QTest::newRow("after quote") << head + u"\"Emil\"x,+33612345679,\n"_s
                                 << QStringList{u"no_name_or_number"_s};
    QTest::newRow("two lines") << head + u"\"Emil\nMaria\",call me,\n"_s << QStringList{u"bad_number"_s};
    QTest::newRow("no header") << u"Anna Keller,+33612345678\nBob Ray,+33612345679\n"_s
            + u"Dora Fry,+33612345670\nCarl Orr,call me\n"_s
                               << QStringList{u"bad_number"_s};
}

void RejectedReportTest::nothingIsTakenThatWasNotMended()
{
    QFETCH(QString, text);
    QFETCH(QStringList, again);
    const GuestsInFile file = guestsInText(text);
    QCOMPARE(file.rejected.size(), again.size());
    const GuestsInFile second = guestsInBytes(rejectedToCsv(file));
    QCOMPARE(guestsOf(second), QList<Guest>());
    QCOMPARE(problems(second), again);
}

/// A spreadsheet would compute them: the apostrophe in front is taken away again.
void RejectedReportTest::numbersWithSpacesComeBack()
{
    const GuestsInFile broken = guestsInText(u"name,phone,arrival\nAnna,+49 341 5551234,someday\n"_s);
    const QByteArray report = rejectedToCsv(broken);
    QVERIFY(report.contains("\"'+49 341 5551234\""));
    const GuestsInFile mended = guestsInBytes(replaced(report, ",someday\r\n", ",2026-03-16\r\n"));
    QCOMPARE(problems(mended), QStringList());
    QCOMPARE(mended.guests.first().guest.numbers, QStringList{u"+493415551234"_s});
}

void RejectedReportTest::whatIsStillWrongIsReportedInTurn()
{
    const GuestsInFile broken = guestsInText(u"name,phone\nAnna,+33612345678\nBob,call me\nCarla,never\n"_s);
    const QByteArray report = rejectedToCsv(broken);
    const GuestsInFile second = guestsInBytes(replaced(report, "Bob,call me\r\n", "Bob,+33612345679\r\n"));
    QCOMPARE(guestsOf(second).size(), 1);
    const CsvTable rest = parseCsv(decodedText(rejectedToCsv(second)));
    QCOMPARE(rest.rows[0].cells, (QStringList{u"line"_s, u"reason"_s, u"original"_s, u"name"_s, u"phone"_s}));
    QCOMPARE(rest.rows[1].cells,
             (QStringList{u"3"_s, u"“never” is no telephone number."_s, u"Carla,never"_s, u"Carla"_s,
                          u"never"_s}));
}

void RejectedReportTest::columnsChosenByHandAreReadTheSameAgain()
{
    const CsvTable table = parseCsv(u"Wer;Wie;Was\nAnna;call me;tea\n");
    const GuestMapping chosen{{GuestColumn::Name, GuestColumn::Number, GuestColumn::Ignored}, true, false};
    const GuestsInFile file = guestsIn(table, chosen);
    const GuestsInFile mended =
        guestsInBytes(replaced(rejectedToCsv(file), "Anna,call me,", "Anna,+33612345678,"));
    QCOMPARE(problems(mended), QStringList());
    QCOMPARE(mended.guests.first().guest.name, u"Anna"_s);
    QCOMPARE(mended.guests.first().guest.notes, QString());
    const GuestMapping nothing{
        {GuestColumn::Ignored, GuestColumn::Ignored, GuestColumn::Ignored}, true, false};
    QCOMPARE(guestsOf(guestsInBytes(rejectedToCsv(guestsIn(table, nothing)))), QList<Guest>());
}

/// Another line said that days are written month first; the report has it no longer.
void RejectedReportTest::daysCannotBeMistaken()
{
    const GuestsInFile file =
        guestsInText(u"name,phone,arrival\nAnna,+33612345678,3/16/2026\nBob,call me,3/4/2026\n"_s);
    const QByteArray report = rejectedToCsv(file);
    QVERIFY(report.contains("Bob,call me,2026-03-04\r\n"));
    QVERIFY(report.contains("\"Bob,call me,3/4/2026\""));
    const GuestsInFile mended = guestsInBytes(replaced(report, "Bob,call me,", "Bob,+33612345679,"));
    QCOMPARE(mended.guests.first().guest.stays.first().arrival, QDate(2026, 3, 4));
    const GuestMapping dayFirst{{GuestColumn::Name, GuestColumn::Number, GuestColumn::Arrival}, true, false};
    const CsvTable table = parseCsv(u"name,phone,arrival\nBob,call me,3/4/2026\nCarla,,1/16/2026\n");
    QVERIFY(rejectedToCsv(guestsIn(table, dayFirst)).contains("Bob,call me,2026-04-03\r\n"));
}

void RejectedReportTest::cardsAreFilledIn()
{
    const GuestsInFile file =
        guestsInVCards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nTEL:call me\r\nEND:VCARD\r\nstray, line\r\n");
    const QByteArray report = rejectedToCsv(file);
    const CsvTable table = parseCsv(decodedText(report));
    QCOMPARE(table.rows[0].cells,
             (QStringList{u"line"_s, u"reason"_s, u"original"_s, u"name"_s, u"number"_s, u"email"_s,
                          u"language"_s, u"notes"_s}));
    QVERIFY(table.rows[1].cells[2].contains(u"TEL:call me"_s));
    QCOMPARE(guestsOf(guestsInBytes(report)), QList<Guest>());
    const GuestsInFile mended =
        guestsInBytes(replaced(report, "END:VCARD\",,,", "END:VCARD\",Bob,+33612345678,"));
    QCOMPARE(mended.guests.size(), 1);
    QCOMPARE(mended.guests.first().guest.name, u"Bob"_s);
    QCOMPARE(problems(mended), QStringList{u"no_name_or_number"_s});
}

void RejectedReportTest::aPictureDoesNotFillTheCell()
{
    const GuestsInFile file = guestsInVCards("BEGIN:VCARD\r\nFN:Bob\r\nTEL:call me\r\nPHOTO;ENCODING=b:"
                                             + QByteArray(200'000, 'A') + "\r\nEND:VCARD\r\n");
    const CsvTable table = parseCsv(decodedText(rejectedToCsv(file)));
    QVERIFY(table.rejected.isEmpty());
    QVERIFY(table.rows[1].cells[2].startsWith(u"BEGIN:VCARD"_s));
    QVERIFY(table.rows[1].cells[2].size() <= 32'000);
    QVERIFY(table.rows[1].cells[2].endsWith(u'…'));
    const GuestsInFile folded = guestsInVCards("BEGIN:VCARD\r\nFN:Bob\r\nTEL:call me\r\nPHOTO;ENCODING=b:\r\n"
                                               + QByteArray(" AAAA\r\n").repeated(500) + "END:VCARD\r\n");
    QCOMPARE(problems(guestsInBytes(rejectedToCsv(folded))), QStringList{u"no_name_or_number"_s});
}

void RejectedReportTest::formulasAreMadeHarmless()
{
    const GuestsInFile file =
        guestsInText(u"name,phone\n\"=HYPERLINK(\"\"http://x\"\")\",call me\n@cmd,never\n"_s);
    const CsvTable table = parseCsv(decodedText(rejectedToCsv(file)));
    for (const CsvRow &row : table.rows.mid(1)) {
        for (const QString &cell : row.cells)
            QVERIFY2(!QStringView(u"=@+-").contains(cell.at(0)), qPrintable(cell));
    }
    QVERIFY(table.rows[1].cells[3].startsWith(u"'=HYPERLINK"_s));
}

void RejectedReportTest::itIsSavedOrSaysWhyNot()
{
    const GuestsInFile file = guestsInText(u"name,phone\nBob,call me\n"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(rejectedFileName(u"guests.vcf"_s));
    QVERIFY(path.endsWith(u"/guests not taken.csv"_s));
    QVERIFY(saveRejected(file, path, folder.filePath(u"guests.vcf"_s)));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), rejectedToCsv(file));
    const QString nowhere = folder.filePath(u"no/such/folder.csv"_s);
    const Result<void> failed = saveRejected(file, nowhere, {});
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    QVERIFY2(failed.error().detail.startsWith(nowhere), qPrintable(failed.error().detail));
    QCOMPARE(rejectedFileName(u"-"_s), u"- not taken.csv"_s);
    QCOMPARE(rejectedFileName({}), u"guests not taken.csv"_s);
}

void RejectedReportTest::theImportedFileIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"guests.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,phone\nBob,call me\n");
    }
    const GuestsInFile file = guestsInText(u"name,phone\nBob,call me\n"_s);
    const Result<void> refused = saveRejected(file, folder.filePath(u"./guests.csv"_s), path);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QFile same(path);
    QVERIFY(same.open(QIODevice::ReadOnly));
    QCOMPARE(same.readAll(), QByteArray("name,phone\nBob,call me\n"));
}

QTEST_GUILESS_MAIN(RejectedReportTest)
#include "tst_rejectedreport.moc"
