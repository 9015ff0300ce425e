// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestcsv.h"
#include "models/store/guestbook.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace callboard {

class Changes;

/// Imports guests from a table or from cards: shows what the columns hold and what would come of it, imports
/// with progress, and reports every line that was not taken. The whole import can be undone.
class GuestImportDialog final : public QDialog {
    Q_OBJECT
public:
    GuestImportDialog(const WindowServices &services, Changes &changes, QWidget *parent);
    void readFile(const QString &path); ///< As if the user had chosen it.

protected:
    void reject() override; ///< Stops a running import first.

private:
    /// A file as it was read.
    struct Content {
        QString problem; ///< Not empty: it could not be read.
        QByteArray cards; ///< Empty where it is a table.
        CsvTable table;
        bool operator==(const Content &) const = default;
    };
    static Content contentOf(const QString &path);
    void arrange();
    void chooseFile();
    void onContent();
    void showTable();
    GuestMapping mapping() const;
    void readGuests();
    void onGuests();
    void tryImport();
    void import();
    void onImported(const Result<GuestImportReport> &report);
    void showRejected();
    void chooseReport();
    void saveReport(const QString &path);
    void showEarlier();
    void say(const QString &text);
    void setRunning(bool running);

    const WindowServices m_services;
    GuestBook &m_book;
    Changes &m_changes;
    QPushButton *m_choose;
    QLabel *m_fileName;
    QTableWidget *m_table;
    QCheckBox *m_header;
    QCheckBox *m_monthFirst;
    QComboBox *m_country;
    QLabel *m_outcome;
    QPlainTextEdit *m_rejected;
    QPushButton *m_saveReport;
    QLabel *m_reportSaved; ///< Where to, or why not.
    QProgressBar *m_bar;
    QPushButton *m_import;
    QPushButton *m_earlier;
    QPushButton *m_close;
    QString m_path;
    QString m_source; ///< Its name.
    Content m_content;
    GuestsInFile m_guests;
    QFutureWatcher<Content> m_reading;
    QFutureWatcher<GuestsInFile> m_sorting;
    std::shared_ptr<GuestImportProgress> m_progress; ///< Set while it runs.
    QTimer m_watch;
    int m_tries = 0;
};

} // namespace callboard
