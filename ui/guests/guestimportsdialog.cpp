// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestimportsdialog.h"

#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

enum Column { When, File, Added, Changed };

QString countText(int count)
{
    return QLocale().toString(count);
}

} // namespace

GuestImportsDialog::GuestImportsDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_book(services.store.guestBook())
    , m_outcome(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_kept(new QPlainTextEdit(this))
{
    setObjectName(u"guestImports"_s);
    setWindowTitle(tr("Earlier imports of guests"));
    m_outcome->setObjectName(u"importsOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_list->setObjectName(u"importsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    //: Column titles: when guests were imported, from which file, how many were new, how many were changed.
    m_list->setHeaderLabels({tr("When"), tr("File"), tr("New"), tr("Changed")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(File, QHeaderView::Stretch);
    m_list->setColumnWidth(When, 24 * fontMetrics().averageCharWidth());
    for (const Column column : {Added, Changed})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_kept->setObjectName(u"importsKept"_s);
    m_kept->setAccessibleName(tr("Guests that stay as they are"));
    m_kept->setReadOnly(true);
    m_kept->setTabChangesFocus(true);
    m_kept->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: an import of guests is undone.
    m_takeBack = buttons->addButton(tr("&Take back…"), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(u"takeBack"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(Theme::space);
    whole->addWidget(m_list, 3);
    whole->addWidget(m_outcome);
    whole->addWidget(m_kept, 2);
    whole->addWidget(buttons);
    resize(620, 400);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &GuestImportsDialog::ask);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GuestImportsDialog::refresh);
    m_list->setFocus();
    refresh();
    read();
}

void GuestImportsDialog::read()
{
    auto reading = m_book.imports();
    QCoro::connect(std::move(reading), this, [this](const Result<QList<GuestImport>> &imports) {
        if (imports)
            show(*imports);
        else
            m_outcome->setText(sentenceFor(imports.error(), windowTitle()));
    });
}

void GuestImportsDialog::show(const QList<GuestImport> &imports)
{
    m_imports = imports;
    m_list->clear();
    for (const GuestImport &import : imports) {
        QString file = plainLine(import.source, 80);
        if (import.wasInterrupted)
            //: A file in a list of imports; the program ended in the midst of reading it.
            file = tr("%1 (cut off)").arg(file);
        auto *item = new QTreeWidgetItem(m_list,
                                         {momentText(import.at, m_services.clock.now(), m_services.zone),
                                          file, countText(import.added), countText(import.updated)});
        item->setToolTip(File, file.toHtmlEscaped());
        for (const Column column : {Added, Changed})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (imports.isEmpty() && m_outcome->text().isEmpty())
        m_outcome->setText(tr("There is no import that could be taken back."));
    refresh();
}

const GuestImport *GuestImportsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

void GuestImportsDialog::refresh()
{
    m_takeBack->setEnabled(!m_isRunning && current());
}

/// There is no way back from this but importing the file again.
void GuestImportsDialog::ask()
{
    const GuestImport *import = current();
    if (!import)
        return;
    //: Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.
    const QString text =
        tr("Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as "
           "before. Who was changed, merged or linked with a call since stays.")
            .arg(plainLine(import->source, 80), countText(import->added), countText(import->updated));
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), text, QMessageBox::Cancel, this);
    question->setObjectName(u"takeBackQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = question->addButton(tr("&Take back"), QMessageBox::DestructiveRole);
    connect(go, &QPushButton::clicked, this, [this, id = import->id] { takeBack(id); });
    question->open();
}

void GuestImportsDialog::takeBack(GuestImportId id)
{
    m_isRunning = true;
    m_kept->hide();
    m_outcome->setText(tr("Taking it back…"));
    refresh();
    auto undoing = m_book.undoImport(id);
    QCoro::connect(std::move(undoing), this,
                   [this](const Result<GuestImportReport> &report) { onTakenBack(report); });
}

void GuestImportsDialog::onTakenBack(const Result<GuestImportReport> &report)
{
    m_isRunning = false;
    if (report) {
        //: Report: %1 guests were removed, %2 changed back.
        QString text =
            tr("Done: %1 removed, %2 as before.").arg(countText(report->added), countText(report->updated));
        if (report->kept > 0)
            //: Follows "Done: …". Their names stand below.
            text += u' '
                + tr("%n guest(s) stay, because of what was done with them since:", nullptr, report->kept);
        m_outcome->setText(text);
        name(report->keptGuests);
        Q_EMIT takenBack();
    } else {
        m_outcome->setText(sentenceFor(report.error(), windowTitle()));
    }
    read();
}

void GuestImportsDialog::name(const QSet<GuestId> &guests)
{
    std::vector<GuestId> ids(guests.begin(), guests.end());
    std::sort(ids.begin(), ids.end());
    auto reading = m_book.entries(ids);
    QCoro::connect(std::move(reading), this, [this](const Result<QList<GuestEntry>> &entries) {
        QStringList names;
        for (const GuestEntry &entry : entries.value_or(QList<GuestEntry>()))
            names << guestTitle(entry.name, entry.number);
        m_kept->setPlainText(names.join(u'\n'));
        m_kept->setVisible(!names.isEmpty());
    });
}

} // namespace callboard
