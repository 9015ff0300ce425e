// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/panelfigures.h"

class QPagedPaintDevice;

namespace callboard {

/// The summary on paper: two pages, dark on white, with the definitions of the figures at the end.
struct SummaryReport {
    struct Figure {
        QString title, value, change, definition;
    };
    struct Panel {
        QString title;
        const MarksView *view; ///< Painted with the marks that it has; outlives the report.
        QString note;
    };
    QString title; ///< The period.
    QStringList about; ///< Property, time zone, what is compared, the filter, when it was made.
    QList<Figure> figures;
    Panel days; ///< Over the whole width, as the heat map.
    Panel heat;
    QList<Panel> panels; ///< Two side by side.
};

/// Paints it on A4 paper, or whatever the device has. False: the device cannot be painted on.
bool paintReport(QPagedPaintDevice &device, const SummaryReport &report);

} // namespace callboard
