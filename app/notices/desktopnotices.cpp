// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/desktopnotices.h"

#include "app/notices/trayicon.h"
#include "models/domain/phonenumber.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/format.h"
#include "ui/live/incomingpopup.h"
#include "ui/live/livewords.h"
#include "ui/live/noticesdialog.h"
#include "ui/mainwindow.h"
#include "ui/roles/rolegate.h"
#include "ui/settings/linkpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QGuiApplication>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

const auto callBackAction = u"call-back"_s;
const auto openAction = u"open"_s;
const auto laterAction = u"later"_s;
const auto trialKey = u"trial"_s;
const auto ringingPrefix = u"ringing:"_s;
const auto momentKey = u"notices/toldUntil"_s;
constexpr auto newcomersPast = 24h; ///< Who has never seen the queue is told of no more than the last day.
constexpr auto longestFirstRun = 60s; ///< Systems that do not answer hold nothing back for longer.

bool isReading(SyncProgress::Phase phase)
{
    using Phase = SyncProgress::Phase;
    return phase == Phase::Newest || phase == Phase::Backfill || phase == Phase::FullPass;
}

/// The history of some account is being read for the first time.
bool isFirstReading(const SyncStatusModel &accounts)
{
    for (int row = 0; row < accounts.rowCount(); ++row) {
        const QModelIndex index = accounts.index(row);
        const bool isComplete = index.data(SyncStatusModel::CompleteRole).toBool();
        const auto progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
        if (!isComplete && isReading(progress.phase))
            return true;
    }
    return false;
}

} // namespace

DesktopNotices::DesktopNotices(const WindowServices &services, MainWindow &window, bool byDefault,
                               BusConnect connect)
    : m_services(services)
    , m_window(window)
    , m_settings(NoticeSettings::read(services.settings, byDefault))
    , m_notifier(std::move(connect))
{
    //: Menu: opens the settings of notifications, the pop-up and the tray.
    auto *action = new QAction(tr("Noti&fications…"), this);
    action->setObjectName(u"showNotifications"_s);
    QObject::connect(action, &QAction::triggered, this, &DesktopNotices::showSettings);
    window.findChild<WindowActions *>()->addToProgramMenu({action});
    QObject::connect(&window, &MainWindow::settingsWanted, this,
                     [this](SettingsDialog *dialog) { addPage(*dialog); });
    QObject::connect(&m_notifier, &Notifier::stateChanged, this, &NoticeService::stateChanged);
    QObject::connect(&m_notifier, &Notifier::activated, this, &DesktopNotices::onActivated);
    QObject::connect(&m_notifier, &Notifier::closed, this, [this](const QString &key) {
        m_missed.remove(key);
        if (m_watch)
            m_watch->gone(key);
    });
}

DesktopNotices::~DesktopNotices()
{
    keepMoment();
}

void DesktopNotices::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_tray = std::make_unique<TrayIcon>(m_window);
    QObject::connect(m_tray.get(), &TrayIcon::settingsWanted, this, &DesktopNotices::showSettings);
    m_tray->setWanted(m_settings.keepsRunning);
    m_popup = std::make_unique<IncomingPopup>(m_services, m_window.liveCalls(), m_window);
    m_popup->setWanted(
        [this] { return m_settings.incoming == NoticeSettings::Incoming::PopUp && mayShowIncoming(); });
    QObject::connect(m_popup.get(), &IncomingPopup::callWanted, this, &DesktopNotices::openCall);
    QObject::connect(&m_window.liveCalls(), &LiveCalls::changed, this, &DesktopNotices::showIncoming);
    m_watch = makeWatch();
    startFollowing();
    m_watch->start();
}

std::unique_ptr<MissedWatch> DesktopNotices::makeWatch()
{
    const MissedWatch::Circumstances circumstances{.isHeld = [this] { return isHeld(); },
                                                   .isQuiet = [this] { return isQuiet(); },
                                                   .isSeen =
                                                       [this](const CallbackTask &task) {
                                                           return isSeen(task);
                                                       }};
    return std::make_unique<MissedWatch>(m_window.queueSource(), m_services.clock, m_services.zone, since(),
                                         circumstances);
}

void DesktopNotices::startFollowing()
{
    QObject::connect(m_watch.get(), &MissedWatch::showWanted, this, &DesktopNotices::onMissed);
    QObject::connect(m_watch.get(), &MissedWatch::openChanged, this, &DesktopNotices::refreshTip);
    QObject::connect(m_watch.get(), &MissedWatch::withdrawWanted, this, [this](const QString &key) {
        m_missed.remove(key);
        m_notifier.withdraw(key);
    });
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &DesktopNotices::look);
    QObject::connect(&m_window.syncStatus(), &QAbstractItemModel::dataChanged, this, [this] {
        const bool isHeld = this->isHeld();
        if (std::exchange(m_wasHeld, isHeld) != isHeld)
            look();
    });
    QTimer::singleShot(longestFirstRun, this, [this] {
        m_firstRunIsOver = true;
        look();
    });
    QObject::connect(&m_keep, &QTimer::timeout, this, &DesktopNotices::keepMoment);
    m_keep.start(5min);
}

/// Until when an earlier session has told of everything.
TimePoint DesktopNotices::since() const
{
    const auto kept = fromIso(m_services.settings.value(momentKey).toString());
    const TimePoint now = m_services.clock.now();
    return kept && *kept <= now ? *kept : now - newcomersPast;
}

void DesktopNotices::keepMoment()
{
    if (m_watch && m_watch->toldUntil())
        m_services.settings.setValue(momentKey, toIso(*m_watch->toldUntil()));
}

bool DesktopNotices::isQuiet() const
{
    return m_settings.quiet.cover(m_services.clock.now(), m_services.zone);
}

/// Also until the first run of this session is over: what came while nobody was there comes in parts.
bool DesktopNotices::isHeld()
{
    const SyncStatusModel &accounts = m_window.syncStatus();
    if (!m_firstRunIsOver && accounts.isReading())
        m_firstRunBegan = true;
    if (m_firstRunBegan && !accounts.isReading())
        m_firstRunIsOver = true;
    return isFirstReading(accounts) || !m_firstRunIsOver;
}

bool DesktopNotices::isSeen(const CallbackTask &task) const
{
    return !m_settings.missed || m_window.isInSight(task);
}

bool DesktopNotices::mayShowIncoming()
{
    return !isQuiet() && !m_window.isActiveWindow() && !isFirstReading(m_window.syncStatus());
}

void DesktopNotices::onMissed(const MissedNotice &notice)
{
    const NoticeText text = textFor(notice, m_settings.showsNames, m_services.clock.now(), m_services.zone);
    Notification notification{.title = text.title, .body = text.body, .category = u"call.unanswered"_s};
    notification.isQuiet = !notice.isNews;
    //: Button of a notification about a missed call: dials the number.
    if (!notice.isSummary() && isE164(notice.task.number))
        notification.actions << Notification::Action{callBackAction, tr("Call back")};
    //: Button of a notification: shows the call in the window.
    notification.actions << Notification::Action{openAction, tr("Open")};
    //: Button of a notification about a missed call: it comes back in an hour.
    if (!notice.isSummary())
        notification.actions << Notification::Action{laterAction, tr("Later")};
    m_missed.insert(notice.key, notice);
    m_notifier.show(notice.key, notification);
}

void DesktopNotices::onActivated(const QString &key, const QString &action)
{
    const auto missed = m_missed.constFind(key);
    const auto ringing = m_ringing.constFind(key);
    if (missed != m_missed.constEnd())
        onMissedAction(*missed, action);
    else if (ringing != m_ringing.constEnd())
        openCall(*ringing);
    else if (key == trialKey)
        m_window.bringForward();
    m_notifier.withdraw(key);
    m_missed.remove(key);
    if (m_watch)
        m_watch->gone(key);
}

void DesktopNotices::onMissedAction(const MissedNotice &notice, const QString &action)
{
    if (action == laterAction) {
        m_watch->later(notice.task.key);
        return;
    }
    if (action == callBackAction && m_services.openUrl)
        m_services.openUrl(QUrl(u"tel:"_s + notice.task.number));
    if (!notice.isSummary()) {
        openCall(notice.task.lastCall);
        return;
    }
    m_window.bringForward();
    m_window.showQueue();
}

void DesktopNotices::openCall(const RecordRef &call)
{
    m_window.bringForward();
    m_window.showCall(call);
}

/// As a notification, for those who want it so: one for each call that rings, gone with it.
void DesktopNotices::showIncoming()
{
    const bool isWanted = m_settings.incoming == NoticeSettings::Incoming::Notification && mayShowIncoming();
    QHash<QString, RecordRef> ringing;
    for (const LiveCall &call : m_window.liveCalls().calls()) {
        if (!isWanted || call.liveness != Liveness::Ringing || call.row.direction != Direction::Inbound)
            continue;
        const QString key = ringingPrefix + call.row.ref.toString();
        ringing.insert(key, call.row.ref);
        const NoticeText text = textFor(call, m_settings.showsNames);
        if (m_ringing.contains(key))
            continue;
        m_notifier.show(key,
                        {.title = text.title,
                         .body = text.body,
                         .actions = {{openAction, tr("Open")}},
                         .category = u"call.incoming"_s,
                         .isTransient = true});
    }
    for (auto shown = m_ringing.keyBegin(); shown != m_ringing.keyEnd(); ++shown) {
        if (!ringing.contains(*shown))
            m_notifier.withdraw(*shown);
    }
    m_ringing = ringing;
}

/// The user came to the window, or left it.
void DesktopNotices::look()
{
    m_popup->refresh();
    showIncoming();
    m_watch->look();
}

int DesktopNotices::waitingPeople() const
{
    return m_watch ? int(m_watch->open().size()) : 0;
}

int DesktopNotices::waitingCalls() const
{
    int calls = 0;
    for (const CallbackTask &task : m_watch ? m_watch->open() : QList<CallbackTask>())
        calls += int(task.calls.size());
    return calls;
}

void DesktopNotices::refreshTip()
{
    const int waiting = waitingPeople();
    //: Tool tip of the icon in the tray. %n people rang in vain.
    const QString tip = tr("%n wait(s) to be called back", nullptr, waiting);
    m_tray->setTip(waiting > 0 ? u"Callboard – "_s + tip : u"Callboard"_s);
}

void DesktopNotices::showSettings()
{
    m_window.bringForward();
    RoleGate::demand(m_window, Permission::Settings, [this] { openSettings(); });
}

void DesktopNotices::openSettings()
{
    auto *dialog = new NoticesDialog(m_services, *this, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NoticesDialog::applied, this, &DesktopNotices::setSettings);
    dialog->open();
}

void DesktopNotices::addPage(SettingsDialog &dialog)
{
    dialog.addPage(new LinkPage(
        m_services.theme, u"notifications"_s, tr("Notifications"), u"call-missed"_s, tr("&Change…"),
        [this] { return settingsWords(); }, [this] { showSettings(); }));
}

/// What holds now, a line for each.
QString DesktopNotices::settingsWords() const
{
    using Incoming = NoticeSettings::Incoming;
    const QLocale locale;
    QStringList words{m_settings.missed ? tr("Missed calls are notified.")
                                        : tr("Missed calls are not notified.")};
    if (m_settings.incoming == Incoming::PopUp)
        words << tr("When a call comes in, a small window shows what is known of the caller.");
    else if (m_settings.incoming == Incoming::Notification)
        words << tr("When a call comes in, there is a notification.");
    if (m_settings.quiet.isOn)
        //: %1 and %2 are times of day.
        words << tr("It is quiet from %1 until %2.")
                     .arg(locale.toString(m_settings.quiet.from, timeOfDayFormat(locale)),
                          locale.toString(m_settings.quiet.until, timeOfDayFormat(locale)));
    if (m_settings.keepsRunning)
        words << tr("Callboard stays in the tray when its window is closed.");
    return words.join(u'\n');
}

void DesktopNotices::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    m_settings.write(m_services.settings);
    if (!m_isStarted)
        return;
    m_tray->setWanted(m_settings.keepsRunning);
    look();
}

NoticeService::State DesktopNotices::state() const
{
    switch (m_notifier.state()) {
    case Notifier::State::Unknown:
        return State::Unknown;
    case Notifier::State::Present:
        return State::Present;
    case Notifier::State::Absent:
        return State::Absent;
    }
    Q_UNREACHABLE();
    return State::Unknown;
}

bool DesktopNotices::hasTray() const
{
    return TrayIcon::isAvailable();
}

void DesktopNotices::showTrial()
{
    m_notifier.show(trialKey,
                    //: Notification that the user asked for to see whether it works.
                    {.title = tr("This is how Callboard notifies"),
                     .body = tr("Missed calls are told like this."),
                     .actions = {{openAction, tr("Open")}},
                     .category = u"call"_s,
                     .isTransient = true});
}

} // namespace callboard
