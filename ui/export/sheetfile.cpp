// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/sheetfile.h"

#include "models/domain/calljson.h"
#include "ui/csv.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double timeColumnWidth = 19;
constexpr double usualColumnWidth = 16;
constexpr qsizetype longestCell = 32767; ///< What a spreadsheet holds in one.

bool isTime(const QString &column)
{
    return column.endsWith(u"_at"_s);
}

class SheetFile final : public CallFile {
public:
    SheetFile(const QString &path, const QTimeZone &zone)
        : m_path(path)
        , m_zone(zone)
        , m_temporary(QFileInfo(path).absolutePath() + u"/.callboard-XXXXXX.xlsx"_s)
    {
    }
    ~SheetFile() override
    {
        if (!m_book)
            return;
        if (m_sheet && m_sheet->optimize_tmpfile) // the library closes it only when it packs the file
            std::fclose(std::exchange(m_sheet->optimize_tmpfile, nullptr));
        lxw_workbook_free(m_book); // without packing it; the temporary file goes with its object
    }

    Result<void> open()
    {
        if (!m_temporary.open())
            return failure(Error::Kind::Storage, m_temporary.errorString());
        m_name = QFile::encodeName(m_temporary.fileName());
        m_folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_name.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, "Calls") : nullptr;
        if (!m_sheet)
            return failure(Error::Kind::Storage, u"out of memory"_s);
        writeHead();
        return {};
    }

    void add(const Call &call, const QString &accountName) override
    {
        if (m_row > lxw_row_t(mostSheetRows)) {
            m_isFull = true;
            return;
        }
        const QJsonObject json = callToJson(call, accountName);
        for (int column = 0; column < m_columns.size(); ++column)
            writeCell(lxw_col_t(column), m_columns.at(column), json.value(m_columns.at(column)));
        ++m_row;
    }
    bool isOver() const override { return m_isFull || m_error != LXW_NO_ERROR; }

    Result<void> finish() override
    {
        if (m_isFull)
            return failure(Error::Kind::Invalid, u"more rows than a spreadsheet holds"_s);
        worksheet_autofilter(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, lxw_col_t(m_columns.size() - 1));
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        const lxw_error error = m_error == LXW_NO_ERROR ? closed : m_error;
        if (error != LXW_NO_ERROR)
            return failure(Error::Kind::Storage, QString::fromUtf8(lxw_strerror(error)));
        return putInPlace();
    }

private:
    Result<void> putInPlace()
    {
        m_temporary.setAutoRemove(false);
        const QByteArray target = QFile::encodeName(m_path);
        if (std::rename(m_name.constData(), target.constData()) == 0) // over an older file, at once
            return {};
        const QString reason = qt_error_string();
        m_temporary.remove();
        return failure(Error::Kind::Storage, reason);
    }

    void writeHead()
    {
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        m_timeFormat = workbook_add_format(m_book);
        format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
        for (int column = 0; column < m_columns.size(); ++column) {
            const QString &name = m_columns.at(column);
            // Times without a zone would be anybody's.
            const QString title =
                isTime(name) ? name + u" ("_s + QString::fromUtf8(m_zone.id()) + u')' : name;
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column),
                                 isTime(name) ? timeColumnWidth : usualColumnWidth, nullptr);
            check(worksheet_write_string(m_sheet, 0, lxw_col_t(column), title.toUtf8().constData(), bold));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
    }

    /// Never as a formula: texts stay texts, whatever they begin with.
    void writeCell(lxw_col_t column, const QString &name, const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return;
        if (isTime(name) && value.isString()) {
            writeTime(column, value.toString());
        } else if (value.isDouble()) {
            check(worksheet_write_number(m_sheet, m_row, column, value.toDouble(), nullptr));
        } else {
            const QByteArray text = csvText(value).left(longestCell).toUtf8();
            check(worksheet_write_string(m_sheet, m_row, column, text.constData(), nullptr));
        }
    }

    void writeTime(lxw_col_t column, const QString &iso)
    {
        const std::optional<TimePoint> moment = fromIso(iso);
        if (!moment)
            return;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(*moment), m_zone);
        lxw_datetime cell{};
        cell.year = local.date().year();
        cell.month = local.date().month();
        cell.day = local.date().day();
        cell.hour = local.time().hour();
        cell.min = local.time().minute();
        cell.sec = local.time().second() + local.time().msec() / 1000.0;
        check(worksheet_write_datetime(m_sheet, m_row, column, &cell, m_timeFormat));
    }
    void check(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    const QString m_path;
    const QTimeZone m_zone;
    const QStringList m_columns = callJsonColumns();
    QTemporaryFile m_temporary;
    QByteArray m_name, m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_row_t m_row = 0;
    lxw_error m_error = LXW_NO_ERROR;
    bool m_isFull = false;
};

} // namespace

Result<std::unique_ptr<CallFile>> makeSheetFile(const QString &path, const QTimeZone &zone)
{
    auto file = std::make_unique<SheetFile>(path, zone);
    const Result<void> opened = file->open();
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<CallFile>(std::move(file));
}

} // namespace callboard
