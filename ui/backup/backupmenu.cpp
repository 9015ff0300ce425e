// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupmenu.h"

#include "models/backup/backupfile.h"
#include "models/backup/restore.h"
#include "models/store/audittrail.h"
#include "models/store/awaited.h"
#include "models/store/worker.h"
#include "ui/backup/backupwords.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/roles/rolegate.h"
#include "ui/windowactions.h"
#include "ui/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto message = u"backup"_s;
constexpr int thousandths = 1000;
constexpr int quickEnough = 400; ///< Milliseconds without a progress bar.

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QCheckBox *choice(const QString &objectName, const QString &text, bool isChecked)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setChecked(isChecked);
    return box;
}

} // namespace

BackupMenu::BackupMenu(const WindowServices &services, Plan plan, QMainWindow &window)
    : QObject(&window)
    , m_services(services)
    , m_plan(std::move(plan))
    , m_window(window)
    //: Menu: writes everything into one file.
    , m_backUp(add(u"backUp"_s, tr("&Back up…"), &BackupMenu::showBackup))
{
    //: Menu: puts a backup in the place of what is here.
    QAction *restore = add(u"restoreBackup"_s, tr("&Restore…"), &BackupMenu::showRestore);
    window.findChild<WindowActions *>()->addToProgramMenu({m_backUp, restore});
}

BackupMenu::~BackupMenu()
{
    if (m_stopped)
        m_stopped->store(true);
}

QAction *BackupMenu::add(const QString &objectName, const QString &text, void (BackupMenu::*deed)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    // A backup has everything in it, and whoever restores one brings its settings.
    connect(action, &QAction::triggered, this, [this, deed] {
        RoleGate::demand(m_window, Permission::Settings, [this, deed] { (this->*deed)(); });
    });
    return action;
}

void BackupMenu::say(const QString &sentence, bool isGood)
{
    m_window.findChild<MessageBar *>()->post(
        message, isGood ? MessageBar::Severity::Success : MessageBar::Severity::Error, sentence);
}

void BackupMenu::showBackup()
{
    const BackupSizes sizes = backupSizes(m_services.store.paths());
    auto *dialog = new QDialog(&m_window);
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Back up"));
    auto *rows = new QVBoxLayout(dialog);
    //: %1 is a size such as 4 MB.
    rows->addWidget(
        plainLabel(tr("Settings, accounts, guests, notes, reviews and decisions go into one file: "
                      "%1 before it is packed.")
                       .arg(sizeText(sizes.desk))));
    //: Check box. %1 is a size such as 4 MB.
    auto *calls = choice(u"backupCalls"_s, tr("With the &calls (%1)").arg(sizeText(sizes.calls)), true);
    rows->addWidget(calls);
    rows->addWidget(plainLabel(tr("Without them the backup is small; they are fetched again after restoring, "
                                  "as far as the call systems still have them.")));
    //: Check box. %1 is a size such as 4 MB.
    auto *recordings = choice(
        u"backupRecordings"_s,
        tr("With the &recordings that are on this computer (%1)").arg(sizeText(sizes.recordings)), false);
    recordings->setEnabled(sizes.recordings > 0);
    rows->addWidget(recordings);
    rows->addWidget(plainLabel(keysSentence()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    //: Button: asks for the file of the backup.
    QPushButton *go = buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"backupSave"_s);
    go->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, calls, recordings] { chooseFile(calls->isChecked(), recordings->isChecked()); });
    dialog->open();
}

void BackupMenu::chooseFile(bool withCalls, bool withRecordings)
{
    auto *dialog = new QFileDialog(&m_window, tr("Back up"));
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kind of files in a file dialog; keep what is in the brackets.
    dialog->setNameFilter(tr("Backup of Callboard (*.callboard-backup)"));
    dialog->setDefaultSuffix(u"callboard-backup"_s);
    dialog->selectFile(m_plan.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, withCalls, withRecordings](const QString &file) {
        backUpTo(file, withCalls, withRecordings);
    });
    dialog->open();
}

void BackupMenu::backUpTo(const QString &file, bool withCalls, bool withRecordings)
{
    if (m_worker)
        return; // one at a time
    m_backUp->setEnabled(false);
    m_services.settings.sync();
    openProgress();
    m_worker = std::make_unique<Worker>();
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    QCoro::connect(m_services.store.auditTrail().record({.action = u"backup"_s, .detail = file}), this,
                   [](const Result<void> &) {});
    const auto onSnapshot = [=, this](const Result<std::shared_ptr<StoreSnapshot>> &snapshot) {
        if (!snapshot)
            return onDone(fault(BackupFault::Kind::Store, {}, snapshot.error().detail), file);
        BackupOrder order = m_plan.order(*snapshot);
        order.file = file;
        order.withCalls = withCalls;
        if (!withRecordings)
            order.audioFolder.clear();
        begin(order);
    };
    QCoro::connect(m_services.store.snapshot(), this, onSnapshot);
}

void BackupMenu::begin(const BackupOrder &order)
{
    const QPointer<BackupMenu> self = this;
    const auto last = std::make_shared<qint64>(-1);
    const BackupWatch watch = [self, last, stopped = m_stopped](BackupStage stage, qint64 done, qint64 all) {
        const qint64 part = int(stage) * 10'000 + (all > 0 ? done * thousandths / all : 0);
        if (part != std::exchange(*last, part) && !stopped->load())
            QMetaObject::invokeMethod(qApp, [=] {
                if (self)
                    self->onProgress(stage, done, all);
            });
        return !stopped->load();
    };
    const Answer<BackupResult<BackupManifest>> answer;
    m_worker->post([order, watch, answer] { answer.give(makeBackup(order, watch)); });
    QCoro::connect(
        awaited(answer.future()), this,
        [this, file = order.file](const Result<BackupResult<BackupManifest>> &made) { onDone(*made, file); });
}

void BackupMenu::openProgress()
{
    m_progress = new QProgressDialog(&m_window);
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->setWindowTitle(tr("Back up"));
    m_progress->setLabelText(wordFor(BackupStage::Copying));
    m_progress->setMinimumDuration(quickEnough);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, thousandths);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stopped->store(true); });
}

void BackupMenu::onProgress(BackupStage stage, qint64 done, qint64 all)
{
    if (!m_progress)
        return;
    m_progress->setLabelText(wordFor(stage));
    m_progress->setValue(all > 0 ? int(done * thousandths / all) : 0);
}

void BackupMenu::onDone(const BackupResult<BackupManifest> &made, const QString &file)
{
    m_worker.reset();
    m_backUp->setEnabled(true);
    if (m_progress) {
        m_progress->disconnect(this); // closing it is no wish to stop
        m_progress->deleteLater();
    }
    if (made)
        //: Message. %1 is a file, %2 says what is in it.
        say(tr("Backed up and checked: %1. %2 %3").arg(plainLine(file), summaryOf(*made), keysSentence()),
            true);
    else
        say(sentenceFor(made.error(), file), false);
}

void BackupMenu::showRestore()
{
    auto *dialog = new QFileDialog(&m_window, tr("Restore"));
    dialog->setObjectName(u"restoreFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backup of Callboard (*.callboard-backup)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackupMenu::askToRestore);
    dialog->open();
}

void BackupMenu::askToRestore(const QString &file)
{
    const BackupResult<BackupManifest> manifest = readManifest(file);
    if (!manifest)
        return say(sentenceFor(manifest.error(), file), false);
    QStringList sentences{
        summaryOf(*manifest),
        tr("It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, "
           "whose name you are told. Callboard opens anew with what was restored."),
        erasedSentence(erasedSince(m_services.store.paths().deskFile, manifest->madeAt)),
        manifest->waiting > 0 ? tr(
            "Edits that waited to be sent may have been sent since: they are put on hold, and you decide.")
                              : QString(),
        keysSentence()};
    sentences.removeAll(QString());
    auto *question = new QMessageBox(QMessageBox::Question, tr("Restore"),
                                     //: %1 is the name of a file.
                                     tr("Restore %1?").arg(plainLine(QFileInfo(file).fileName())),
                                     QMessageBox::Cancel, &m_window);
    question->setObjectName(u"restoreQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(sentences.join(u"\n\n"_s));
    //: Button: the backup takes the place of what is here.
    QPushButton *yes = question->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    yes->setObjectName(u"restoreYes"_s);
    connect(yes, &QPushButton::clicked, this, [this, file] { Q_EMIT restoreWanted(file); });
    question->open();
}

} // namespace callboard
