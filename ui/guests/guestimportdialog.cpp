// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestimportdialog.h"

#include "models/domain/vcard.h"
#include "ui/edit/changes.h"
#include "ui/format.h"
#include "ui/guests/guestimportsdialog.h"
#include "ui/guests/guestwords.h"
#include "ui/guests/rejectedreport.h"
#include "ui/settings/propertychoices.h"
#include "ui/settings/propertysettings.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTableWidget>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int rowsShown = 5;
constexpr qsizetype mostRejectedShown = 5000; ///< Of more, a person reads none.

/// @p work on another thread: fifty thousand numbers take a second to read.
template<typename Work> auto inBackground(Work work)
{
    using Value = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QCoro::Task<Result<void>> takenBack(GuestBook *book, GuestImportId id)
{
    auto undoing = book->undoImport(id);
    const Result<GuestImportReport> done = co_await undoing;
    const bool isDone =
        done || done.error().kind == Error::Kind::NotFound; // taken back in the list of imports
    co_return isDone ? Result<void>() : tl::unexpected(done.error());
}

QCoro::Task<Result<void>> importedAgain(GuestBook *book, QList<GuestToImport> guests, QString source,
                                        std::shared_ptr<GuestImportId> id)
{
    auto importing = book->import(std::move(guests), std::move(source), {});
    const Result<GuestImportReport> done = co_await importing;
    if (!done)
        co_return tl::unexpected(done.error());
    *id = done->id;
    co_return Result<void>();
}

} // namespace

GuestImportDialog::GuestImportDialog(const WindowServices &services, Changes &changes, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_book(services.store.guestBook())
    , m_changes(changes)
    , m_choose(new QPushButton(tr("&Choose a file…"), this))
    , m_fileName(new QLabel(tr("A table (CSV) from a spreadsheet or hotel program, or vCards."), this))
    , m_table(new QTableWidget(this))
    , m_header(new QCheckBox(tr("The first line names the &columns"), this))
    //: Days in a table are written month first, as in the United States.
    , m_monthFirst(new QCheckBox(tr("Days are written &month first (3/16/2026)"), this))
    , m_country(new QComboBox(this))
    , m_outcome(new QLabel(this))
    , m_rejected(new QPlainTextEdit(this))
    //: Button: the lines that are not taken, and why, are written to a file.
    , m_saveReport(new QPushButton(tr("&Save the report…"), this))
    , m_reportSaved(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"guestImport"_s);
    setWindowTitle(tr("Import guests"));
    arrange();
    connect(m_choose, &QPushButton::clicked, this, &GuestImportDialog::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &GuestImportDialog::import);
    connect(m_close, &QPushButton::clicked, this, &GuestImportDialog::reject);
    connect(m_saveReport, &QPushButton::clicked, this, &GuestImportDialog::chooseReport);
    connect(m_earlier, &QPushButton::clicked, this, &GuestImportDialog::showEarlier);
    connect(m_header, &QCheckBox::toggled, this, &GuestImportDialog::readGuests);
    connect(m_monthFirst, &QCheckBox::toggled, this, &GuestImportDialog::readGuests);
    connect(m_country, &QComboBox::currentIndexChanged, this, &GuestImportDialog::readGuests);
    connect(&m_reading, &QFutureWatcher<Content>::finished, this, &GuestImportDialog::onContent);
    connect(&m_sorting, &QFutureWatcher<GuestsInFile>::finished, this, &GuestImportDialog::onGuests);
    m_watch.setInterval(50);
    connect(&m_watch, &QTimer::timeout, this,
            [this] { m_bar->setValue(m_progress ? m_progress->done.load() : 0); });
    setRunning(false);
    showTable();
    showRejected();
}

void GuestImportDialog::arrange()
{
    m_choose->setObjectName(u"chooseGuestFile"_s);
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("First lines of the file; choose what each column holds"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_country->setObjectName(u"importCountry"_s);
    addCountries(*m_country);
    m_country->setCurrentIndex(
        m_country->findData(PropertySettings::read(m_services.settings).typedCountry()));
    m_outcome->setObjectName(u"importOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_rejected->setObjectName(u"importRejected"_s);
    m_rejected->setReadOnly(true);
    m_rejected->setAccessibleName(tr("Lines that are not taken"));
    m_rejected->setTabChangesFocus(true);
    m_saveReport->setObjectName(u"saveReport"_s);
    m_saveReport->setToolTip(tr("A table with the reason beside each line, to be mended and imported again"));
    m_saveReport->setAutoDefault(false);
    m_reportSaved->setObjectName(u"reportSaved"_s);
    m_reportSaved->setTextFormat(Qt::PlainText);
    m_reportSaved->setWordWrap(true);
    auto *report = new QHBoxLayout;
    report->setSpacing(Theme::space);
    report->addWidget(m_saveReport);
    report->addWidget(m_reportSaved, 1);
    auto *file = new QHBoxLayout;
    file->setSpacing(Theme::space);
    file->addWidget(m_choose);
    file->addWidget(m_fileName, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Numbers without country code are &from"), m_country);
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"startImport"_s);
    //: Button: opens a list of earlier imports, each of which can be taken back.
    m_earlier = buttons->addButton(tr("&Earlier imports…"), QDialogButtonBox::ResetRole);
    m_earlier->setObjectName(u"earlierImports"_s);
    m_earlier->setAutoDefault(false);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(Theme::space);
    whole->addLayout(file);
    whole->addWidget(m_table, 2);
    whole->addWidget(m_header);
    whole->addWidget(m_monthFirst);
    whole->addLayout(form);
    whole->addWidget(m_outcome);
    whole->addWidget(m_rejected, 2);
    whole->addLayout(report);
    whole->addStretch(); // takes the room while neither table nor report is there
    whole->addWidget(m_bar);
    whole->addWidget(buttons);
    resize(720, 560);
}

void GuestImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files in the file dialog.
    dialog->setNameFilters({tr("Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &GuestImportDialog::readFile);
    dialog->open();
}

void GuestImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_source = QFileInfo(path).fileName();
    m_fileName->setText(plainLine(m_source, 80));
    say(tr("Reading the file…"));
    m_reading.setFuture(inBackground([path] { return contentOf(path); }));
}

GuestImportDialog::Content GuestImportDialog::contentOf(const QString &path)
{
    Content content;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the operating system's reason.
        content.problem = tr("The file cannot be read: %1.").arg(file.errorString());
        return content;
    }
    if (file.size() > mostGuestFileBytes) {
        content.problem = tr("The file is too large. At most %1 MB are read; split it.")
                              .arg(mostGuestFileBytes / (1024 * 1024));
        return content;
    }
    const QByteArray bytes = file.readAll();
    if (looksLikeVCards(bytes))
        content.cards = bytes;
    else
        content.table = parseCsv(decodedText(bytes));
    return content;
}

void GuestImportDialog::onContent()
{
    m_content = m_reading.result();
    m_guests = {};
    showTable();
    showRejected();
    if (m_content.problem.isEmpty())
        readGuests();
    else
        say(m_content.problem);
}

/// The first lines under what their columns hold, which can be changed.
void GuestImportDialog::showTable()
{
    const CsvTable &table = m_content.table;
    const GuestMapping guessed = guessedMapping(table);
    const bool isTable = !table.rows.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_header, m_monthFirst})
        widget->setVisible(isTable);
    m_table->clear();
    const int rows = std::min(int(table.rows.size()), rowsShown);
    m_table->setRowCount(isTable ? rows + 1 : 0);
    m_table->setColumnCount(int(guessed.columns.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("What column %1 holds").arg(column + 1));
        for (const GuestColumn kind : allGuestColumns())
            choice->addItem(wordFor(kind), int(kind));
        choice->setCurrentIndex(choice->findData(int(guessed.columns[column])));
        connect(choice, &QComboBox::currentIndexChanged, this, &GuestImportDialog::readGuests);
        m_table->setCellWidget(0, column, choice);
        for (int row = 0; row < rows; ++row)
            m_table->setItem(row + 1, column,
                             new QTableWidgetItem(plainLine(table.rows[row].cells.value(column), 80)));
        m_table->setColumnWidth(column, 150);
    }
    const QSignalBlocker quiet(m_header);
    const QSignalBlocker quietToo(m_monthFirst);
    m_header->setChecked(guessed.hasHeader);
    m_monthFirst->setChecked(guessed.monthFirst);
}

GuestMapping GuestImportDialog::mapping() const
{
    GuestMapping mapping{{}, m_header->isChecked(), m_monthFirst->isChecked()};
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(0, column));
        mapping.columns << (choice ? GuestColumn(choice->currentData().toInt()) : GuestColumn::Ignored);
    }
    return mapping;
}

void GuestImportDialog::readGuests()
{
    if (m_content == Content())
        return;
    m_import->setEnabled(false);
    const QString region = m_country->currentData().toString();
    m_sorting.setFuture(inBackground([content = m_content, mapping = mapping(), region] {
        return content.cards.isEmpty() ? guestsIn(content.table, mapping, region)
                                       : guestsInVCards(content.cards, region);
    }));
}

void GuestImportDialog::onGuests()
{
    m_guests = m_sorting.result();
    showRejected();
    tryImport();
}

void GuestImportDialog::showRejected()
{
    QStringList lines;
    for (const RejectedGuest &rejected : m_guests.rejected.mid(0, mostRejectedShown))
        lines << sentenceFor(rejected);
    m_rejected->setPlainText(lines.join(u'\n'));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rejected, m_saveReport, m_reportSaved})
        widget->setVisible(!lines.isEmpty());
    m_reportSaved->clear();
}

void GuestImportDialog::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QFileInfo(m_path).path());
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    //: Kinds of files in a file dialog; keep what is in the brackets.
    dialog->setNameFilters({tr("Table (*.csv)")});
    dialog->selectFile(rejectedFileName(m_source));
    connect(dialog, &QFileDialog::fileSelected, this, &GuestImportDialog::saveReport);
    dialog->open();
}

void GuestImportDialog::saveReport(const QString &path)
{
    const Result<void> saved = saveRejected(m_guests, path, m_path);
    //: Beside a button. %1 is the name of a file.
    m_reportSaved->setText(saved ? tr("Saved as %1.").arg(plainLine(QFileInfo(path).fileName(), 80))
                                 : saved.error().detail);
}

void GuestImportDialog::showEarlier()
{
    auto *dialog = new GuestImportsDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuestImportsDialog::takenBack, this, [this] {
        if (!m_guests.guests.isEmpty())
            tryImport(); // what the file would do is another thing now
    });
    dialog->open();
}

void GuestImportDialog::tryImport()
{
    const int count = int(m_guests.rejected.size());
    //: Follows a sentence about what an import does. %n is the number of lines of the file.
    const QString rest = count == 0 ? QString() : u' ' + tr("%n line(s) cannot be taken:", nullptr, count);
    if (m_guests.guests.isEmpty()) {
        say(tr("No guest is found in this file.") + rest);
        return;
    }
    const int mine = ++m_tries;
    auto trying = m_book.tryImport(m_guests.guests);
    QCoro::connect(std::move(trying), this, [this, mine, rest](const Result<GuestImportReport> &report) {
        if (mine != m_tries)
            return;
        m_import->setEnabled(report.has_value());
        if (!report)
            return say(sentenceFor(report.error(), windowTitle()));
        //: What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.
        say(tr("%1 new, %2 changed, %3 known already.")
                .arg(QLocale().toString(report->added), QLocale().toString(report->updated),
                     QLocale().toString(report->unchanged))
            + rest);
    });
}

void GuestImportDialog::import()
{
    m_progress = std::make_shared<GuestImportProgress>();
    m_bar->setRange(0, int(m_guests.guests.size()));
    m_bar->setValue(0);
    setRunning(true);
    auto importing = m_book.import(m_guests.guests, m_source, m_progress);
    QCoro::connect(std::move(importing), this,
                   [this](const Result<GuestImportReport> &report) { onImported(report); });
}

void GuestImportDialog::onImported(const Result<GuestImportReport> &report)
{
    setRunning(false);
    if (!report)
        return say(sentenceFor(report.error(), windowTitle()));
    if (report->wasCancelled)
        return say(tr("Cancelled. Nothing was changed."));
    m_import->setEnabled(false);
    const int taken = report->added + report->updated;
    //: Report of an import: %1 guests are new, %2 were changed.
    QString text = tr("Done: %1 new, %2 changed.")
                       .arg(QLocale().toString(report->added), QLocale().toString(report->updated));
    if (const int count = int(m_guests.rejected.size()))
        text += u' ' + tr("%n line(s) were not taken:", nullptr, count);
    say(text);
    if (taken == 0)
        return;
    const auto id = std::make_shared<GuestImportId>(report->id);
    GuestBook *book = &m_book;
    m_changes.remember({//: Follows "Undo": guests were imported from a file.
                        .text = tr("import of %n guest(s)", nullptr, taken),
                        .redo = [book, guests = m_guests.guests, source = m_source,
                                 id] { return importedAgain(book, guests, source, id); },
                        .undo =
                            [book, id] {
                                return takenBack(book, *id);
                            }});
}

void GuestImportDialog::setRunning(bool running)
{
    if (!running)
        m_progress.reset();
    m_bar->setVisible(running);
    running ? m_watch.start() : m_watch.stop();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choose, m_table, m_header, m_monthFirst, m_country, m_earlier})
        widget->setEnabled(!running);
    m_import->setEnabled(!running && !m_guests.guests.isEmpty());
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
}

void GuestImportDialog::reject()
{
    if (m_progress)
        m_progress->cancel = true; // onImported() follows
    else
        QDialog::reject();
}

void GuestImportDialog::say(const QString &text)
{
    m_outcome->setText(text);
}

} // namespace callboard
