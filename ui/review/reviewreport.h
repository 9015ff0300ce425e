// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewresults.h"

#include <QLocale>

namespace callboard {

/// How much of it a report shows. Guests are never named.
struct ReviewReportOptions {
    bool comments = true; ///< And marks with their times.
    QTimeZone zone = QTimeZone::utc();
    TimePoint now{};
};

/// The report as HTML of the kind that QTextDocument reads; everything foreign is escaped. A page per person
/// when it is printed, behind one for all.
QString reviewReportHtml(const ReviewResults &results, const ReviewReportOptions &options);
/// Prints it on A4. Needs a QGuiApplication. Errors: Storage.
Result<void> writeReviewPdf(const QString &file, const QString &html, const QString &title);

} // namespace callboard
