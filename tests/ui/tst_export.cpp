// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calljson.h"
#include "models/store/audittrail.h"
#include "models/tables/callsource.h"
#include "tests/store/storefixture.h"
#include "ui/export/callexport.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray content(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(size);
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END ? content : QByteArray();
}

/// A file out of a zip archive, by its directory.
QByteArray unzipped(const QByteArray &archive, const QByteArray &name)
{
    qsizetype at = archive.indexOf("PK\x01\x02");
    while (at >= 0 && archive.mid(at, 4) == "PK\x01\x02") {
        const quint32 nameSize = number(archive, at + 28, 2);
        if (archive.mid(at + 46, nameSize) == name) {
            const qsizetype local = number(archive, at + 42, 4);
            const qsizetype data =
                local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
            return inflated(archive.mid(data, number(archive, at + 20, 4)), number(archive, at + 24, 4));
        }
        at += 46 + nameSize + number(archive, at + 30, 2) + number(archive, at + 32, 2);
    }
    return {};
}

struct Cell {
    QString type; ///< Of the format: "inlineStr", or null for a number.
    QString text;
};

/// The cells of a sheet by their names, such as "A1".
QMap<QString, Cell> cellsOf(const QByteArray &xlsx)
{
    QMap<QString, Cell> cells;
    QXmlStreamReader xml(unzipped(xlsx, "xl/worksheets/sheet1.xml"));
    QString at;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            at = xml.attributes().value("r"_L1).toString();
            cells[at].type = xml.attributes().value("t"_L1).toString();
        } else if (xml.isStartElement() && (xml.name() == u"v" || xml.name() == u"t")) {
            cells[at].text += xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"f") {
            cells[at].type = u"formula"_s;
        }
    }
    return cells;
}

/// "B" for 1.
QString columnName(qsizetype column)
{
    const QString last(QChar(ushort('A' + column % 26)));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFormatHoldsAllCallsOfTheFilter_data();
    void everyFormatHoldsAllCallsOfTheFilter();
    void sheetsHaveTimesNumbersAndTexts();
    void noTextIsRunAndPlusSignsStay_data();
    void noTextIsRunAndPlusSignsStay();
    void stoppedExportsLeaveTheOldFile();
    void unwritableFoldersAreTold();
    void exportsAreRecorded();
    void endsDecideTheFormat_data();
    void endsDecideTheFormat();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void add(const QList<Record> &records)
    {
        got((*m_profile)->applyPage(writeOf(records)));
        m_source = std::make_unique<StoreCallSource>(**m_profile);
        m_export = std::make_unique<CallExport>(*m_source, **m_profile);
    }
    static CallFilter inParis(const QString &query)
    {
        return resolved(parseQuery(query).query, at("2026-03-16T12:00:00Z"), QTimeZone("Europe/Paris"));
    }
    void run(const QString &query, const QString &file)
    {
        QSignalSpy finished(m_export.get(), &CallExport::finished);
        m_export->start(inParis(query), file);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<StoreCallSource> m_source;
    std::unique_ptr<CallExport> m_export;
};

void ExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
}

void ExportTest::cleanup()
{
    m_export.reset();
    m_source.reset();
    m_profile.reset();
}

void ExportTest::everyFormatHoldsAllCallsOfTheFilter_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "jsonl", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void ExportTest::everyFormatHoldsAllCallsOfTheFilter()
{
    QFETCH(const QString, format);
    QList<Record> records; // more than are written at a time
    for (int i = 0; i < 530; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i));
        call.from(u"+336123%1"_s.arg(i, 5, 10, QLatin1Char('0')));
        if (i < 20)
            call.missed();
        records << call.build();
    }
    add(records);
    QSignalSpy progressed(m_export.get(), &CallExport::progressed);
    QSignalSpy finished(m_export.get(), &CallExport::finished);
    const QString file = path(u"calls."_s + format);
    run(u"status:completed"_s, file);
    const QList<int> counts{finished.first().at(0).toInt(), finished.first().at(1).toInt()};
    QCOMPARE(counts, (QList<int>{510, 510}));
    QCOMPARE(progressed.first().at(0).toInt(), 0);
    QCOMPARE(progressed.last().at(0).toInt(), 510);

    const QByteArray content = contentOf(file);
    if (format == u"csv")
        QCOMPARE(content.count("\r\n"), 511);
    else if (format == u"json")
        QCOMPARE(QJsonDocument::fromJson(content).array().size(), 510);
    else if (format == u"jsonl")
        QCOMPARE(content.count('\n'), 510);
    else
        QVERIFY(cellsOf(content).contains(u"A511"_s) && !cellsOf(content).contains(u"A512"_s));
}

void ExportTest::sheetsHaveTimesNumbersAndTexts()
{
    RecordBuilder call(u"cal_1"_s);
    call.at("2026-03-16T10:00:00Z").from(u"+33612345678"_s).with(&CallFacts::ring, std::optional(Seconds(7)));
    add({call.build()});
    run({}, path(u"calls.xlsx"_s));
    const QMap<QString, Cell> cells = cellsOf(contentOf(path(u"calls.xlsx"_s)));
    const auto cell = [&](const QString &column) {
        return cells.value(columnName(callJsonColumns().indexOf(column)) + u'2');
    };
    QCOMPARE(cell(u"from_number"_s).type, u"inlineStr"_s);
    QCOMPARE(cell(u"from_number"_s).text, u"+33612345678"_s);
    QCOMPARE(cell(u"ring_seconds"_s).type, QString());
    QCOMPARE(cell(u"ring_seconds"_s).text, u"7"_s);
    // Days since the last of 1899, in Paris: 11:00.
    const double days = double(QDate(1899, 12, 30).daysTo(QDate(2026, 3, 16))) + 11 / 24.0;
    QCOMPARE(cell(u"started_at"_s).type, QString());
    QVERIFY(std::abs(cell(u"started_at"_s).text.toDouble() - days) < 1e-6);
    const QString head = cells.value(columnName(callJsonColumns().indexOf(u"started_at"_s)) + u'1').text;
    QVERIFY(head.contains(u"Europe/Paris"_s));
}

void ExportTest::noTextIsRunAndPlusSignsStay_data()
{
    QTest::addColumn<QString>("note");
    for (const auto &note : {u"=HYPERLINK(\"http://evil\",\"x\")"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s,
                             u"\t=1+1"_s, u"\uff1d1+1"_s})
        QTest::newRow(qUtf8Printable(note)) << note;
}

void ExportTest::noTextIsRunAndPlusSignsStay()
{
    QFETCH(const QString, note);
    add({RecordBuilder(u"cal_1"_s).from(u"+33612345678"_s).notes(note).build()});
    run({}, path(u"calls.csv"_s));
    const QByteArray csv = contentOf(path(u"calls.csv"_s));
    QVERIFY(csv.contains(",+33612345678,"));
    QString quoted = note;
    quoted.replace(u'"', u"\"\""_s);
    QVERIFY(csv.contains(("\"'" + quoted.toUtf8() + '"')));
    run({}, path(u"calls.xlsx"_s));
    const QMap<QString, Cell> cells = cellsOf(contentOf(path(u"calls.xlsx"_s)));
    const Cell cell = cells.value(columnName(callJsonColumns().indexOf(u"notes"_s)) + u'2');
    QCOMPARE(cell.type, u"inlineStr"_s);
    QCOMPARE(cell.text, note);
}

void ExportTest::stoppedExportsLeaveTheOldFile()
{
    QList<Record> records;
    for (int i = 0; i < 900; ++i)
        records
            << RecordBuilder(u"cal_%1"_s.arg(i)).from(u"+336123%1"_s.arg(i, 5, 10, QLatin1Char('0'))).build();
    add(records);
    for (const auto &name : {u"calls.csv"_s, u"calls.xlsx"_s}) {
        QFile old(path(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QSignalSpy cancelled(m_export.get(), &CallExport::cancelled);
        QSignalSpy finished(m_export.get(), &CallExport::finished);
        const auto stop = connect(m_export.get(), &CallExport::progressed, this, [this](int written) {
            if (written > 0)
                m_export->cancel();
        });
        m_export->start(inParis({}), path(name));
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, patience);
        disconnect(stop);
        QVERIFY(!m_export->isRunning());
        QCOMPARE(contentOf(path(name)), QByteArray("old"));
        QVERIFY(finished.isEmpty());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void ExportTest::unwritableFoldersAreTold()
{
    add({RecordBuilder(u"cal_1"_s).build()});
    for (const auto &name : {u"none/calls.csv"_s, u"none/calls.xlsx"_s}) {
        QSignalSpy failed(m_export.get(), &CallExport::failed);
        m_export->start(inParis({}), path(name));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::Storage);
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!m_export->isRunning());
    }
}

void ExportTest::exportsAreRecorded()
{
    add({RecordBuilder(u"cal_1"_s).build()});
    run({}, path(u"calls.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        got((*m_profile)->auditTrail().entries({.text = {}, .actions = {u"export"_s}})).size(), 1, patience);
}

void ExportTest::endsDecideTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("upper case") << u"/a/calls.XLSX"_s << u"xlsx"_s;
    QTest::newRow("none") << u"/a/calls"_s << u"csv"_s;
    QTest::newRow("another") << u"/a/calls.txt"_s << u"csv"_s;
    QTest::newRow("lines") << u"/a.b/calls.jsonl"_s << u"jsonl"_s;
}

void ExportTest::endsDecideTheFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QString, format);
    QCOMPARE(exportFormatOf(name), format);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
