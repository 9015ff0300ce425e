// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/callexport.h"
#include "ui/windowservices.h"

class QAction;
class QProgressDialog;

namespace callboard {

class FilterState;
class MessageBar;

/// Writes the calls that pass the filter into a file that the user names: CSV, a spreadsheet or JSON.
/// Ctrl+Shift+E.
class ExportActions final : public QObject {
    Q_OBJECT
public:
    ExportActions(const WindowServices &services, CallSource &source, FilterState &filter,
                  MessageBar &messages, QWidget &window);
    QAction *exportCalls() const { return m_action; }
    void exportTo(const QString &path);

private:
    void chooseFile();
    void onProgress(int written, int all);
    void onFinished(int written, int all);
    void onFailed(const Error &error);
    void closeProgress();

    const WindowServices m_services;
    FilterState &m_filter;
    MessageBar &m_messages;
    QWidget &m_window;
    CallExport m_export;
    QAction *m_action;
    QProgressDialog *m_progress = nullptr;
};

/// "calls missed 2026-01-01 to 2026-03-31": for the name of a file, whatever @p filter holds.
QString fileNameFor(const QString &what, const FilterState &filter);

} // namespace callboard
