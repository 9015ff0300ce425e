// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewreport.h"

#include "ui/format.h"
#include "ui/review/reviewwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

constexpr int marksPerPerson = 3; ///< Enough to talk about.

QString escaped(const QString &text)
{
    return plainLine(text, 2000).toHtmlEscaped();
}

QString cell(const QString &html, bool isNumber = false)
{
    return (isNumber ? u"<td align=\"right\">"_s : u"<td>"_s) + html + u"</td>"_s;
}

QString headRow(const QStringList &titles)
{
    QString row = u"<tr>"_s;
    for (const QString &title : titles)
        row += u"<th align=\"left\">"_s + title.toHtmlEscaped() + u"</th>"_s;
    return row + u"</tr>"_s;
}

QString table(const QString &rows)
{
    return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "_s
           u"style=\"border-collapse: collapse; border-color: #b0b0b0\">"_s
        + rows + u"</table>"_s;
}

/// "+4", "−3", empty when there was nothing before.
QString change(const PersonScore &person)
{
    if (!person.percent || !person.before)
        return {};
    const int points = qRound(*person.percent - *person.before);
    return points > 0 ? u"+%1"_s.arg(points) : points < 0 ? u"−%1"_s.arg(-points) : u"±0"_s;
}

QString peopleTable(const ReviewReport &report)
{
    QString rows =
        headRow({Report::tr("Person"), Report::tr("Reviewed"), Report::tr("Score"), Report::tr("Before"),
                 //: Column: how the score has changed.
                 Report::tr("Change"),
                 //: Column: calls whose score a question made 0.
                 Report::tr("Failed")});
    for (const PersonScore &person : report.people)
        rows += u"<tr>"_s
            + cell(escaped(person.person))
            //: How many of a person's calls are reviewed: "4 of 5".
            + cell(Report::tr("%1 of %2").arg(person.reviewed).arg(person.calls), true)
            + cell(percentText(person.percent), true) + cell(percentText(person.before), true)
            + cell(change(person), true) + cell(QString::number(person.failed), true) + u"</tr>"_s;
    return table(rows);
}

QString questionsTable(const ReviewReport &report)
{
    QString rows = headRow({Report::tr("Section"), Report::tr("Question"), Report::tr("Score"),
                            Report::tr("Answered"), Report::tr("Not applicable"), Report::tr("Failed")});
    for (const QuestionScore &question : report.questions)
        rows += u"<tr>"_s + cell(escaped(question.section)) + cell(escaped(question.text))
            + cell(percentText(question.percent), true) + cell(QString::number(question.answered), true)
            + cell(QString::number(question.notApplicable), true)
            + cell(QString::number(question.failed), true) + u"</tr>"_s;
    return table(rows);
}

/// A person's points by question, beside those of everybody.
QString personTable(const ReviewReport &report, const PersonScore &person)
{
    QString rows = headRow({Report::tr("Question"), Report::tr("Score"),
                            //: Column: the mean of all people.
                            Report::tr("Everybody")});
    for (const QuestionScore &question : report.questions) {
        const bool isAnswered = person.byQuestion.contains(question.question);
        const auto own =
            isAnswered ? std::optional(person.byQuestion.value(question.question)) : std::optional<double>();
        rows += u"<tr>"_s + cell(escaped(question.text)) + cell(percentText(own), true)
            + cell(percentText(question.percent), true) + u"</tr>"_s;
    }
    return table(rows);
}

QString when(const Review &review, const ReviewReportOptions &options)
{
    return review.startedAt ? momentText(*review.startedAt, options.now, options.zone)
                            : Report::tr("Time not known");
}

QString commentsOf(const Scorecard &card, const Review &review)
{
    QString items;
    for (const ScoreQuestion &question : card.questions()) {
        const ScoreAnswer answer = review.answers.value(question.id);
        if (!answer.comment.isEmpty())
            items += u"<li>"_s + escaped(question.text) + u" – "_s
                + escaped(answerText(question.scale, answer)) + u": "_s + escaped(answer.comment)
                + u"</li>"_s;
    }
    return items;
}

QString callsOf(const ReviewResults &results, const PersonScore &person, const ReviewReportOptions &options)
{
    QString html;
    int marksLeft = marksPerPerson;
    for (const Review &review : results.reviews) {
        if (review.person != person.person || !review.finishedAt)
            continue;
        QString items = commentsOf(results.list.card, review);
        const QList<TimeMark> marks = results.marks.value(review.call);
        for (const TimeMark &mark : marks) {
            if (marksLeft > 0 && !mark.text.isEmpty() && marksLeft-- > 0)
                items += u"<li>"_s + recordingTimeText(mark.at) + u" – "_s + escaped(mark.text) + u"</li>"_s;
        }
        const Score score = scoreOf(results.list.card, review.answers);
        html += u"<p>"_s + when(review, options).toHtmlEscaped() + u" – "_s
            + scoreText(score, results.list.card).toHtmlEscaped() + u"</p>"_s;
        if (!items.isEmpty())
            html += u"<ul>"_s + items + u"</ul>"_s;
    }
    return html;
}

QString personPage(const ReviewResults &results, const PersonScore &person,
                   const ReviewReportOptions &options)
{
    QString html = u"<h2 style=\"page-break-before: always\">"_s + escaped(person.person) + u"</h2><p>"_s;
    //: %1 is a score such as "87 %".
    html += Report::tr("Score %1").arg(percentText(person.percent));
    if (person.before)
        //: Follows "Score 87 %". %1 is the score of earlier reviews.
        html += u" · "_s + Report::tr("before: %1").arg(percentText(person.before));
    html += u"</p>"_s + personTable(results.report, person);
    return options.comments ? html + callsOf(results, person, options) : html;
}

} // namespace

QString reviewReportHtml(const ReviewResults &results, const ReviewReportOptions &options)
{
    const ReviewReport &report = results.report;
    QString html = u"<html><body><h1>"_s + escaped(results.list.name) + u"</h1><p>"_s;
    //: %1 is a mean score, %2 and %3 are numbers of calls.
    html += Report::tr("Score %1 · %2 of %3 calls reviewed")
                .arg(percentText(report.percent))
                .arg(report.finished)
                .arg(report.calls);
    html += u"</p>"_s + peopleTable(report) + u"<h2>"_s + Report::tr("By question") + u"</h2>"_s
        + questionsTable(report);
    for (const PersonScore &person : report.people) {
        if (person.reviewed > 0)
            html += personPage(results, person, options);
    }
    const SampleRequest &sample = results.list.sample;
    //: At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person,
    //: %3 the number that decides the draw, %4 the name of the scorecard.
    html += u"<p><small>"_s
        + Report::tr("Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”")
              .arg(escaped(sample.query))
              .arg(sample.perPerson)
              .arg(sample.seed)
              .arg(escaped(results.list.card.name))
        + u" · "_s
        + Report::tr("What does not apply counts nothing; a question that fails the call makes its score 0.")
        + u"</small></p></body></html>"_s;
    return html;
}

Result<void> writeReviewPdf(const QString &name, const QString &html, const QString &title)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator(u"Callboard"_s);
        QTextDocument document;
        document.setDefaultStyleSheet(
            u"body { color: #000; } h1 { font-size: 16pt; } h2 { font-size: 13pt; }"_s);
        document.setDefaultFont(QFont(u"DejaVu Sans"_s, 9));
        document.setHtml(html);
        document.print(&writer);
    }
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(pages.data()) == pages.data().size() && file.commit();
    return isWritten ? Result<void>()
                     : failure(Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
}

} // namespace callboard
