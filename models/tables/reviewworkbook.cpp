// SPDX-License-Identifier: GPL-3.0-or-later
// A review list as a workbook. Words are written as words: nothing that begins with "=" is run as a formula.
#include "models/tables/reviewresults.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(ReviewWorkbook)
};

constexpr qsizetype longestCell = 32'767; // of the file format

/// A sheet that is filled from the top.
class Sheet {
public:
    Sheet(lxw_workbook *book, const QString &name, const QStringList &titles)
        : m_sheet(workbook_add_worksheet(book, name.left(31).toUtf8().constData()))
        , m_bold(workbook_add_format(book))
    {
        format_set_bold(m_bold);
        for (int column = 0; column < int(titles.size()); ++column)
            text(column, titles[column], m_bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, lxw_col_t(titles.size() - 1), 16, nullptr);
        nextRow();
    }
    void nextRow() { ++m_row; }
    void text(int column, const QString &words, lxw_format *format = nullptr)
    {
        if (!words.isEmpty())
            worksheet_write_string(m_sheet, m_row, lxw_col_t(column),
                                   words.left(longestCell).toUtf8().constData(), format);
    }
    void number(int column, std::optional<double> value)
    {
        if (value)
            worksheet_write_number(m_sheet, m_row, lxw_col_t(column), *value, nullptr);
    }
    /// As a number where it is one.
    void either(int column, const QString &words)
    {
        bool isNumber = false;
        const double value = words.toDouble(&isNumber);
        if (isNumber)
            number(column, value);
        else
            text(column, words);
    }

private:
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_row_t m_row = 0;
};

QString plainTitle(const QString &text)
{
    QString title = text;
    for (const QChar forbidden : u"[]:*?/\\"_s)
        title.remove(forbidden);
    return title;
}

void addPeople(lxw_workbook *book, const ReviewResults &results)
{
    QStringList titles{Sheets::tr("Person"), Sheets::tr("Calls"), Sheets::tr("Reviewed"),
                       Sheets::tr("Score %"),
                       //: Column: the score of earlier reviews.
                       Sheets::tr("Before %"),
                       //: Column: how many calls a question failed.
                       Sheets::tr("Failed")};
    for (const QuestionScore &question : results.report.questions)
        titles << question.text;
    Sheet sheet(book, plainTitle(Sheets::tr("People")), titles);
    for (const PersonScore &person : results.report.people) {
        sheet.text(0, person.person);
        sheet.number(1, person.calls);
        sheet.number(2, person.reviewed);
        sheet.number(3, person.percent);
        sheet.number(4, person.before);
        sheet.number(5, person.failed);
        int column = 6;
        for (const QuestionScore &question : results.report.questions) {
            if (person.byQuestion.contains(question.question))
                sheet.number(column, person.byQuestion.value(question.question));
            ++column;
        }
        sheet.nextRow();
    }
}

void addQuestions(lxw_workbook *book, const ReviewResults &results)
{
    Sheet sheet(book, plainTitle(Sheets::tr("Questions")),
                {Sheets::tr("Section"), Sheets::tr("Question"), Sheets::tr("Score %"), Sheets::tr("Answered"),
                 Sheets::tr("Not applicable"), Sheets::tr("Failed")});
    for (const QuestionScore &question : results.report.questions) {
        sheet.text(0, question.section);
        sheet.text(1, question.text);
        sheet.number(2, question.percent);
        sheet.number(3, question.answered);
        sheet.number(4, question.notApplicable);
        sheet.number(5, question.failed);
        sheet.nextRow();
    }
}

void addAnswers(lxw_workbook *book, const ReviewResults &results, const QTimeZone &zone)
{
    constexpr std::array numbers{5, 6, 7, 9}; // of answerColumns(): answer, points, weight, score
    Sheet sheet(book, plainTitle(Sheets::tr("Answers")), answerColumns());
    const QList<QStringList> rows = answerRows(results, zone);
    for (const QStringList &row : rows) {
        for (int column = 0; column < int(row.size()); ++column) {
            if (std::find(numbers.begin(), numbers.end(), column) != numbers.end())
                sheet.either(column, row[column]);
            else
                sheet.text(column, row[column]);
        }
        sheet.nextRow();
    }
}

void addMarks(lxw_workbook *book, const ReviewResults &results)
{
    Sheet sheet(book, plainTitle(Sheets::tr("Marks")),
                {Sheets::tr("Person"), Sheets::tr("Call"),
                 //: Column: where in the recording a remark stands.
                 Sheets::tr("Second"), Sheets::tr("Remark"), Sheets::tr("By")});
    for (const Review &review : results.reviews) {
        const QList<TimeMark> marks = results.marks.value(review.call);
        for (const TimeMark &mark : marks) {
            sheet.text(0, review.person);
            sheet.text(1, review.call.toString());
            sheet.number(2, double(mark.at.count()) / 1000);
            sheet.text(3, mark.text);
            sheet.text(4, mark.by);
            sheet.nextRow();
        }
    }
}

tl::unexpected<Error> notWritten(const QString &file, const QString &why)
{
    QFile::remove(file + u".part"_s);
    return failure(Error::Kind::Storage, u"%1: %2"_s.arg(file, why));
}

} // namespace

Result<void> writeReviewWorkbook(const QString &file, const ReviewResults &results, const QTimeZone &zone)
{
    const QString part = file + u".part"_s;
    lxw_workbook *book = workbook_new(QFile::encodeName(part).constData());
    if (!book)
        return notWritten(file, u"no memory"_s);
    addPeople(book, results);
    addQuestions(book, results);
    addAnswers(book, results, zone);
    addMarks(book, results);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return notWritten(file, QString::fromUtf8(lxw_strerror(error)));
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return notWritten(file, u"cannot be replaced"_s);
    return {};
}

} // namespace callboard
