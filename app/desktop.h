// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo.h"
#include "app/notices/desktopnotices.h"
#include "app/notices/mediakeys.h"
#include "app/notices/portalsettings.h"
#include "app/notices/runninginstance.h"
#include "app/profile.h"
#include "app/syncthread.h"
#include "app/threadedaccounts.h"
#include "app/threadedreceiver.h"
#include "app/threadedrecordings.h"
#include "ui/mainwindow.h"

#include <QSettings>

class QApplication;

namespace callboard {

class RestingCaret;

/// The query that --select means when it names no call: all calls for "first".
QString selectedQuery(const QString &select);

struct DesktopOptions {
    QString profile; ///< Folder; null: the user's own, or a private temporary one for the demo.
    std::optional<DemoOptions> demo;
    bool offline = false;
    QString query;
    QString view; ///< Name of a saved view; null: none.
    QString select; ///< Id of a call, "first", a query whose newest call is meant, or null.
    std::optional<CallLink> link; ///< To be shown, and played from its moment; goes before select.
    QString dialog; ///< "accounts", "health" (the same), "events", "notifications", "connect", "manual",
                    ///< "settings", the last three also with a part: "settings:keys"; or null.
    QSize size;
    std::optional<Theme::Scheme> scheme; ///< Absent: as saved.
    bool notifies = true; ///< Notifications, pop-up and tray, as far as the settings want them.
};

/// Makes, wires and owns everything behind the window, and takes it down in order: the window keeps what was
/// typed, the engine ends its requests, then its thread, then the store.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(QApplication &application, DesktopOptions options);
    ~Desktop() override;

    /// Opens the profile and shows the window; afterwards opened(), failed() or profileTaken() is emitted.
    void open();
    /// Brings the open window forward, and shows in it what these options say is to be shown: link, view,
    /// query, call, dialog. The others are for the start. Does nothing before opened().
    void show(const DesktopOptions &wanted);
    /// Closes the window as a person would; the program ends with it.
    void close();
    /// Opens the dialog that the options name, if any.
    void openDialog();
    /// Selects the call that the options name, if any.
    QCoro::Task<void> select();

    /// Valid once opened() was emitted.
    MainWindow &window() { return *m_window; }
    Store &store() { return *m_store; }
    SyncEngine &engine() { return m_sync->engine(); }
    const DesktopOptions &options() const { return m_options; }

Q_SIGNALS:
    void opened();
    void failed(const callboard::Error &error);
    /// The window has written down everything: this one is to end, and the backup in @p file to take the
    /// place of @p profile.
    void restoreChosen(const callboard::Profile &profile, const QString &file);
    /// A command, or another window, works with the profile; a window would be called @p instance on the bus.
    void profileTaken(const QString &instance);
    /// Another start of the program, or the desktop, wants this of the open window: words of a command line.
    void handedOver(const QStringList &words);

private:
    Result<void> openProfile();
    QCoro::Task<Result<QTimeZone>> prepare();
    void showWindow(const QTimeZone &zone, const WindowMemory *memory = nullptr);
    void makeServices();
    void followDesktop();
    void wire();
    void startNotices(const WindowServices &services);
    void makeRecordings();
    void fetchRecordings();
    void beFound();
    void tellOfRecovery();
    void renewWindow();
    void replaceWindow(const QTimeZone &zone);
    void offerBackups(const WindowServices &services);
    void openDemo();
    void copyDiagnostics();
    void showLog();
    void applyQuery();

    QApplication &m_application;
    DesktopOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<Demo> m_demo;
    Profile m_profile;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncThread> m_sync;
    std::unique_ptr<ThreadedAccounts> m_accounts;
    std::unique_ptr<ThreadedRecordings> m_recordings;
    std::unique_ptr<SystemOutputs> m_outputs;
    std::unique_ptr<ThreadedReceiver> m_receiver;
    std::unique_ptr<EventListening> m_listening;
    std::unique_ptr<QSettings> m_settings;
    QString m_language; ///< As chosen in the settings when it was installed.
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RestingCaret> m_caret;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<MediaKeys> m_mediaKeys;
    std::unique_ptr<PortalSettings> m_portal;
    std::unique_ptr<RunningInstance> m_instance;
};

} // namespace callboard
