// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewreportdialog.h"

#include "models/store/audittrail.h"
#include "ui/format.h"
#include "ui/review/reviewreport.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

ReviewReportDialog::ReviewReportDialog(const WindowServices &services, ReviewListId list, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_text(new QTextBrowser(this))
    , m_comments(new QCheckBox(tr("With &comments and marks"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"reviewReportDialog"_s);
    setWindowTitle(tr("Report"));
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_comments->setObjectName(u"reportComments"_s);
    m_comments->setChecked(true);
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_pdf = buttons->addButton(tr("Save as &PDF…"), QDialogButtonBox::ActionRole);
    m_pdf->setObjectName(u"reportPdf"_s);
    m_pdf->setShortcut(QKeySequence::Print);
    //: Button: for a spreadsheet program.
    m_workbook = buttons->addButton(tr("Save as &workbook…"), QDialogButtonBox::ActionRole);
    m_workbook->setObjectName(u"reportWorkbook"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(m_comments);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(760, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, [this] { chooseFile(u"pdf"_s); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { chooseFile(u"xlsx"_s); });
    connect(m_comments, &QCheckBox::toggled, this, &ReviewReportDialog::refresh);
    QCoro::connect(readReviewResults(ReviewDesk(services.store), list), this,
                   [this](const Result<ReviewResults> &results) { onResults(results); });
    refresh();
}

void ReviewReportDialog::onResults(const Result<ReviewResults> &results)
{
    if (results)
        m_results = *results;
    else
        //: Subject of a sentence about a failure.
        m_problem->setText(sentenceFor(results.error(), tr("The report")));
    refresh();
}

QString ReviewReportDialog::html() const
{
    ReviewReportOptions options;
    options.comments = m_comments->isChecked();
    options.zone = m_services.zone;
    options.now = m_services.clock.now();
    return m_results ? reviewReportHtml(*m_results, options) : QString();
}

void ReviewReportDialog::refresh()
{
    m_text->setHtml(html());
    m_pdf->setEnabled(m_results.has_value());
    m_workbook->setEnabled(m_results.has_value());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ReviewReportDialog::chooseFile(const QString &ending)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    QString name = plainLine(m_results->list.name, 60);
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    dialog->selectFile(name + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewReportDialog::saveAs);
    dialog->open();
}

void ReviewReportDialog::saveAs(const QString &file)
{
    if (!m_results)
        return;
    const bool isPdf = file.endsWith(u".pdf", Qt::CaseInsensitive);
    const Result<void> saved = isPdf ? writeReviewPdf(file, html(), m_results->list.name)
                                     : writeReviewWorkbook(file, *m_results, m_services.zone);
    if (!saved)
        //: %1 is the name of a file, %2 what went wrong, in English.
        m_problem->setText(
            tr("“%1” could not be written: %2").arg(plainLine(file), plainLine(saved.error().detail)));
    else
        m_problem->setText(tr("Saved as %1.").arg(plainLine(file)));
    refresh();
    if (!saved)
        return;
    AuditEntry entry;
    entry.action = u"export"_s;
    entry.detail = u"review report: "_s + file;
    QCoro::connect(m_services.store.auditTrail().record(entry), this, [](const Result<void> &) {});
}

} // namespace callboard
