// SPDX-License-Identifier: GPL-3.0-or-later
// Words of others on their way to a label, a cell of a spreadsheet, and the name of a file.
#include "models/domain/csv.h"
#include "models/media/listening/audioname.h"
#include "tests/fuzz/require.h"
#include "ui/csv.h"
#include "ui/format.h"

using namespace callboard;
using namespace callboard::fuzz;

namespace {

void requireLabels(const QString &text)
{
    const QString plain = plainLine(text);
    require(isDisplaySafe(plain) && plain.isValidUtf16() && plain.size() <= 302,
            "a label is harmless and short", plain);
    require(plainLine(plain) == plain || plain.endsWith(u'…'), "what is harmless stays as it is", plain);
    const QString line = safeLine(text);
    require(line.isEmpty() || isDisplaySafe(line.mid(1).chopped(1)), "a label is harmless in its isolate",
            line);
    for (QString shown : safeText(text, 20'000, 100).split(u'\n')) {
        require(isDisplaySafe(shown.remove(u'\t')) && shown.isValidUtf16(), "lines of a text are harmless",
                shown);
        require(shown.size() <= 210, "no line is too long to be laid out", shown);
    }
}

void requireCells(const QStringList &cells)
{
    const QString written = QString::fromUtf8(csvRow(cells));
    const CsvTable table = parseCsv(written, u',');
    if (table.rows.isEmpty())
        return;
    const QStringList read = table.rows.first().cells;
    require(table.rejected.isEmpty() && read.size() == cells.size(), "each cell is a cell", written);
    for (const QString &cell : read)
        requireNoFormula(cell);
}

void requireFileName(const QString &pattern, const QString &words)
{
    Call call;
    call.records = {RecordInfo{.ref = {AccountId{7}, words}}};
    call.guestName = call.staffName = call.fromNumber = call.toNumber = words;
    const QString name = audioName(pattern, call, QTimeZone::utc(), 1, 2);
    require(!name.isEmpty() && name != u"." && name != u"..", "a file has a name", name);
    require(isDisplaySafe(name) && name.isValidUtf16(), "the name of a file can be shown", name);
    for (const QChar c : QStringView(u"/\\:*?\"<>|"))
        require(!name.contains(c), "the name of a file leads to no other folder", name);
    require(!name.startsWith(u'.') && !name.startsWith(u'-') && name == name.trimmed(),
            "the file can be seen", name);
    require((name + QStringLiteral(".mp3")).toUtf8().size() <= 255, "a disk takes the name", name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(bytesOf(data, size));
    requireLabels(text);
    const QString cells = text.left(2000);
    if (cells.count(u'\n') + cells.count(u'\r') < 50) // an import takes no cell of hundreds of lines
        requireCells(cells.split(u'|'));
    requireFileName(text.section(u'\n', 0, 0), text.section(u'\n', 1));
    requireFileName(usualAudioName, text);
    return 0;
}
