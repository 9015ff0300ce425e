// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/notifier.h"
#include "models/tables/missedwatch.h"
#include "ui/live/noticeservice.h"
#include "ui/live/noticesettings.h"
#include "ui/windowservices.h"

#include <QTimer>

namespace callboard {

class IncomingPopup;
class MainWindow;
class SettingsDialog;
class TrayIcon;

/// What draws attention to itself outside the window: notifications about missed calls, the pop-up or a
/// notification while somebody rings, the icon in the tray; and the dialog where the user says what of it
/// they want. Nothing of it while the user is looking at the same in the window, in quiet hours, or while the
/// history of an account is read for the first time.
class DesktopNotices final : public NoticeService {
    Q_OBJECT
public:
    /// @p byDefault: as NoticeSettings::read(). @p connect: as Notifier.
    DesktopNotices(const WindowServices &services, MainWindow &window, bool byDefault,
                   BusConnect connect = sessionBus);
    ~DesktopNotices() override;

    void start(); ///< Before that nothing is shown.
    void showSettings();
    const NoticeSettings &settings() const { return m_settings; }
    void setSettings(const NoticeSettings &settings); ///< Takes effect at once, and is kept.
    void look(); ///< Circumstances changed: what is shown may not be, and the other way round.
    int waitingPeople() const; ///< In the queue as it was read last.
    int waitingCalls() const; ///< Theirs.

    State state() const override;
    bool hasTray() const override;
    void showTrial() override;

private:
    void openSettings();
    void addPage(SettingsDialog &dialog);
    QString settingsWords() const;
    std::unique_ptr<MissedWatch> makeWatch();
    void startFollowing();
    TimePoint since() const;
    void keepMoment();
    bool isQuiet() const;
    bool isHeld();
    bool isSeen(const CallbackTask &task) const;
    bool mayShowIncoming();
    void onMissed(const MissedNotice &notice);
    void onActivated(const QString &key, const QString &action);
    void onMissedAction(const MissedNotice &notice, const QString &action);
    void showIncoming();
    void openCall(const RecordRef &call);
    void refreshTip();

    const WindowServices m_services;
    MainWindow &m_window;
    NoticeSettings m_settings;
    Notifier m_notifier;
    std::unique_ptr<MissedWatch> m_watch;
    std::unique_ptr<IncomingPopup> m_popup;
    std::unique_ptr<TrayIcon> m_tray;
    QHash<QString, MissedNotice> m_missed; ///< On screen, by the notification's key.
    QHash<QString, RecordRef> m_ringing; ///< The same of calls that ring.
    QTimer m_keep;
    bool m_isStarted = false;
    bool m_wasHeld = true;
    bool m_firstRunBegan = false;
    bool m_firstRunIsOver = false;
};

} // namespace callboard
