// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportactions.h"

#include "models/domain/wholetext.h"
#include "models/tables/filterstate.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/settings/propertysettings.h"
#include "ui/wording.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto message = u"export"_s;
constexpr int quickEnough = 700; ///< Milliseconds: no progress is shown for less.

} // namespace

QString fileNameFor(const QString &what, const FilterState &filter)
{
    const DayRange days = filter.dayRange();
    QString name = what;
    if (days.from.isValid())
        name += u' ' + days.from.toString(Qt::ISODate);
    if (days.to.isValid() && days.to != days.from)
        name += u" to "_s + days.to.toString(Qt::ISODate);
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+|^\\.+"_s);
    return wholeCharacters(name).replace(unsafe, u" "_s).simplified();
}

ExportActions::ExportActions(const WindowServices &services, CallSource &source, FilterState &filter,
                             MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_filter(filter)
    , m_messages(messages)
    , m_window(window)
    , m_export(source, services.store)
    //: Menu of the program: all calls that pass the filter, into a file.
    , m_action(new QAction(tr("&Export the calls…"), this))
{
    m_action->setObjectName(u"exportCalls"_s);
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_action->setIcon(services.theme.icon(u"export"_s));
    m_action->setIconVisibleInMenu(false);
    window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &ExportActions::chooseFile);
    connect(&m_export, &CallExport::progressed, this, &ExportActions::onProgress);
    connect(&m_export, &CallExport::finished, this, &ExportActions::onFinished);
    connect(&m_export, &CallExport::failed, this, &ExportActions::onFailed);
    connect(&m_export, &CallExport::cancelled, this, [this] {
        closeProgress();
        m_messages.post(message, MessageBar::Severity::Information,
                        tr("The export was stopped. No file was written."));
    });
}

void ExportActions::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the calls"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of files in a file dialog; keep what is in the brackets.
    dialog->setNameFilters({tr("Spreadsheet (*.xlsx)"), tr("Table (*.csv)"), tr("JSON (*.json)"),
                            tr("JSON, a line per call (*.jsonl)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &kind) { dialog->setDefaultSuffix(kind.section(u"*."_s, 1).chopped(1)); });
    const QString property = plainLine(PropertySettings::read(m_services.settings).name, 60);
    dialog->selectFile(fileNameFor((property + u" calls"_s).simplified(), m_filter));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportActions::exportTo);
    dialog->open();
}

void ExportActions::exportTo(const QString &path)
{
    if (m_export.isRunning())
        return;
    m_action->setEnabled(false); // one at a time
    m_progress = new QProgressDialog(&m_window);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setLabelText(tr("Counting the calls…"));
    m_progress->setMinimumDuration(quickEnough);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, 0);
    connect(m_progress, &QProgressDialog::canceled, &m_export, &CallExport::cancel);
    m_export.start(m_filter.filter(), path);
}

void ExportActions::onProgress(int written, int all)
{
    if (!m_progress)
        return;
    const QLocale locale;
    m_progress->setMaximum(std::max(all, 1));
    //: Progress of an export: %1 of %2 calls are written.
    m_progress->setLabelText(tr("%1 of %2 calls").arg(locale.toString(written), locale.toString(all)));
    m_progress->setValue(written);
}

void ExportActions::closeProgress()
{
    m_action->setEnabled(true);
    if (m_progress) {
        m_progress->disconnect(&m_export); // closing it is no wish to stop
        m_progress->deleteLater();
        m_progress = nullptr;
    }
}

void ExportActions::onFinished(int written, int all)
{
    closeProgress();
    const QString path = plainLine(m_export.path());
    if (written == all)
        //: Message. %1 is a file.
        m_messages.post(message, MessageBar::Severity::Success,
                        tr("All %n call(s) of the list written to %1.", nullptr, written).arg(path));
    else
        //: Message. %1 is a file, %2 the number of calls that were in the list.
        m_messages.post(
            message, MessageBar::Severity::Warning,
            tr("%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.",
               nullptr, written)
                .arg(path, QLocale().toString(all)));
}

void ExportActions::onFailed(const Error &error)
{
    closeProgress();
    const QString path = plainLine(m_export.path());
    QString sentence;
    if (error.kind == Error::Kind::Invalid)
        sentence = tr("A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.")
                       .arg(QLocale().toString(CallFile::mostSheetRows));
    else if (error.kind == Error::Kind::Storage && !error.detail.isEmpty())
        //: Message. %1 is a file, %2 why it cannot be written.
        sentence = tr("%1 could not be written: %2.").arg(path, plainLine(error.detail));
    else
        sentence = sentenceFor(error, path);
    m_messages.post(message, MessageBar::Severity::Error, sentence);
}

} // namespace callboard
