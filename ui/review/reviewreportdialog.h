// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewresults.h"
#include "ui/windowservices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace callboard {

/// The report of a review list: by person and by question, to be read, saved as PDF (Ctrl+P) or as a
/// workbook.
class ReviewReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReviewReportDialog(const WindowServices &services, ReviewListId list, QWidget *parent = nullptr);
    /// By the ending of its name: a PDF or a workbook. Every file is recorded in the audit trail.
    void saveAs(const QString &file);

private:
    void onResults(const Result<ReviewResults> &results);
    void refresh();
    void chooseFile(const QString &ending);
    QString html() const;

    const WindowServices m_services;
    std::optional<ReviewResults> m_results;
    QTextBrowser *m_text;
    QCheckBox *m_comments;
    QLabel *m_problem;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
};

} // namespace callboard
