// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calllink.h"
#include "ui/windowservices.h"

#include <QMainWindow>

#include <memory>

namespace callboard {

class CallPlayer;
class FacetBoard;
class FilterState;
class LiveCalls;
struct CallbackTask;
struct WindowMemory;
class PlayerActions;
class QueueSource;
class SettingsDialog;
class SyncStatusModel;

/// The window: filter bar, call table, detail pane, chart and status bar. It opens from the cache; what comes
/// from the network arrives later through the store. What the user wants from the sync is said by signals:
/// the engine may live on another thread. Connect SyncEngine::progressChanged to syncStatus().onProgress.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The query behind the window. A query set before show() replaces the one restored from the last
    /// session.
    FilterState &filter();
    /// What the side bar counts.
    FacetBoard &facets();
    /// The saved view with this name, or with this key when it came with the program; says so when there is
    /// none.
    void chooseView(const QString &name);
    SyncStatusModel &syncStatus();
    /// Selects the call, with the filter cleared when it hides it; says so when there is no such call.
    void showCall(const RecordRef &call);
    void showLink(const CallLink &link); ///< The call, played from the moment that the link names.
    void showAccounts(); ///< Their dialog.
    /// The dialog with all settings, at the page with that key.
    void showSettings(const QString &page = {});
    void showManual(const QString &place = {}); ///< At a chapter, see Help::show().
    void connectAccount(std::optional<Provider> provider = {}); ///< The dialog that adds one.
    /// Shown as chosen, e.g. because the program was started with --offline. Does not emit offlineChosen().
    void setOffline(bool offline);
    /// News above the list; a message with the same key is replaced.
    void showFailure(const QString &key, const QString &sentence);
    void showNews(const QString &key, const QString &sentence);
    /// What its strip of live calls follows, for others who do. Read from the first paint on.
    LiveCalls &liveCalls();
    QueueSource &queueSource();
    CallPlayer &player(); ///< Of recordings.
    PlayerActions &playerActions();
    void showQueue(); ///< The page with the callback queue.
    void showCalls(); ///< The page with the list.
    /// The user works in the window, and the queue, or the last of these calls, is on screen.
    bool isInSight(const CallbackTask &task) const;
    void bringForward(); ///< From wherever it is; the desktop may only let it ask for attention.
    /// While @p whether says so, closing the window only hides it.
    void setStaysBehind(std::function<bool()> whether);
    bool isBusy() const; ///< What was decided is being written.
    /// Writes down what another window needs to take the place of this one; absent: it has to stay, and says
    /// why. Not while isBusy().
    std::optional<WindowMemory> leave();
    void resume(const WindowMemory &memory); ///< Another window's, before this one is shown.
    bool quit(); ///< Closes it in any case but that of a note that cannot be saved: then false.

Q_SIGNALS:
    void syncRequested(); ///< All accounts, at once.
    void offlineChosen(bool offline);
    void demoWanted(); ///< A window of its own with invented calls.
    void diagnosticsWanted(); ///< In the clipboard.
    void logWanted(); ///< To be read.
    /// The settings are about to be shown: whoever has some adds a page.
    void settingsWanted(callboard::SettingsDialog *dialog);
    /// The first paint has happened: slow beginnings such as the sync may start now.
    void painted();
    /// Another language or time zone was chosen: a window made anew is to take the place of this one.
    void renewalWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
