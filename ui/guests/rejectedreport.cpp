// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/rejectedreport.h"

#include "models/domain/guestcsv.h"
#include "ui/csv.h"
#include "ui/guests/guestwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct RejectedReport {
    Q_DECLARE_TR_FUNCTIONS(RejectedReport)
};

/// A spreadsheet cuts longer cells, and an import takes twice as many lines for a quotation mark that nothing
/// closes: a card may hold a picture.
constexpr qsizetype longestOriginal = 32'000;
constexpr int mostLines = 100;

/// What somebody can fill in for a card.
QStringList cardColumns()
{
    QStringList columns;
    for (const GuestColumn column : {GuestColumn::Name, GuestColumn::Number, GuestColumn::Email,
                                     GuestColumn::Language, GuestColumn::Notes})
        columns << keyOf(column);
    return columns;
}

QString cut(const QString &text)
{
    const QString lines = text.section(u'\n', 0, mostLines - 1);
    if (lines.size() == text.size() && text.size() <= longestOriginal)
        return text;
    return lines.left(longestOriginal - 1) + u'…';
}

QStringList rowOf(const RejectedGuest &rejected, bool isOfReport, qsizetype columns)
{
    const QStringList cells = isOfReport ? rejected.cells.mid(rejectedColumns().size()) : rejected.cells;
    const bool hasEarlier = isOfReport && rejected.cells.size() >= rejectedColumns().size();
    const QString original = hasEarlier ? rejected.cells[2] : rejected.original;
    QStringList row{QString::number(rejected.line), reasonFor(rejected), cut(original)};
    row << cells;
    while (row.size()
           < rejectedColumns().size() + columns) // as many as in the first line, so that it reads as a table
        row << QString();
    return row;
}

} // namespace

QByteArray rejectedToCsv(const GuestsInFile &file)
{
    QStringList columns = file.headings.isEmpty() ? cardColumns() : file.headings;
    const bool isOfReport = columns.mid(0, rejectedColumns().size()) == rejectedColumns(); // mended in part
    if (isOfReport)
        columns = columns.mid(rejectedColumns().size());
    QByteArray csv =
        "\xEF\xBB\xBF" + csvRow(rejectedColumns() + columns); // a mark, or Excel reads it as Latin-1
    for (const RejectedGuest &rejected : file.rejected)
        csv += csvRow(rowOf(rejected, isOfReport, columns.size()));
    return csv;
}

Result<void> saveRejected(const GuestsInFile &file, const QString &path, const QString &source)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(source).canonicalFilePath())
        return failure(Error::Kind::Invalid,
                       RejectedReport::tr("This is the file that is imported. Choose another name."));
    QSaveFile saved(path);
    const QByteArray csv = rejectedToCsv(file);
    if (saved.open(QIODevice::WriteOnly) && saved.write(csv) == csv.size() && saved.commit())
        return {};
    //: %1 is a file, %2 the operating system's reason.
    return failure(Error::Kind::Storage,
                   RejectedReport::tr("%1 cannot be written: %2.").arg(path, saved.errorString()));
}

QString rejectedFileName(const QString &source)
{
    const QString base = QFileInfo(source).completeBaseName();
    //: Name of a file. %1 is that of an imported file, such as "guests".
    return RejectedReport::tr("%1 not taken").arg(base.isEmpty() ? u"guests"_s : base) + u".csv"_s;
}

} // namespace callboard
