// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/makebackup.h"
#include "ui/windowservices.h"

#include <QPointer>

#include <atomic>

class QCheckBox;
class QMainWindow;
class QMessageBox;
class QProgressDialog;

namespace callboard {

class Worker;

/// "Back up…" and "Restore…" in the program's menu. A backup is written while work goes on; restoring needs
/// every file closed, so that it is left to who made the window.
class BackupMenu final : public QObject {
    Q_OBJECT
public:
    /// Everything that there is to be backed up, to a file that is still to be named; and what that is
    /// called.
    struct Plan {
        std::function<BackupOrder(std::shared_ptr<StoreSnapshot>)> order;
        std::function<QString()> fileName;
    };

    BackupMenu(const WindowServices &services, Plan plan, QMainWindow &window);
    ~BackupMenu() override;

    void showBackup(); ///< What goes into it, and how large that is; then where to.
    void backUpTo(const QString &file, bool withCalls, bool withRecordings);
    void showRestore(); ///< Which file.
    void askToRestore(const QString &file); ///< After a look at what it says about itself.

Q_SIGNALS:
    void restoreWanted(const QString &file); ///< The user has read what becomes of the present profile.

private:
    QAction *add(const QString &objectName, const QString &text, void (BackupMenu::*deed)());
    void chooseFile(bool withCalls, bool withRecordings);
    void begin(const BackupOrder &order);
    void openProgress();
    void onProgress(BackupStage stage, qint64 done, qint64 all);
    void onDone(const BackupResult<BackupManifest> &made, const QString &file);
    void say(const QString &sentence, bool isGood);

    const WindowServices m_services;
    const Plan m_plan;
    QMainWindow &m_window;
    QAction *m_backUp;
    QPointer<QProgressDialog> m_progress;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    std::unique_ptr<Worker> m_worker; ///< While one is written. Ends it.
};

} // namespace callboard
