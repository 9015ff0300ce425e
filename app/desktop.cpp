// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/applicationid.h"
#include "app/cli/session.h"
#include "app/diagnostics.h"
#include "app/earlylog.h"
#include "app/profilerestore.h"
#include "models/media/listening/recordingsettings.h"
#include "models/providers/http/redaction.h"
#include "models/store/privacy.h"
#include "models/tables/filterstate.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/backup/backupmenu.h"
#include "ui/events/eventsmenu.h"
#include "ui/language.h"
#include "ui/recoverywords.h"
#include "ui/restingcaret.h"
#include "ui/settings/propertysettings.h"
#include "ui/windowmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QProcess>

namespace callboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto writingPause = 50ms; ///< Until it is asked again whether everything is written.

} // namespace

Desktop::Desktop(QApplication &application, DesktopOptions options)
    : m_application(application)
    , m_options(std::move(options))
{
}

Desktop::~Desktop()
{
    m_instance.reset();
    m_portal.reset();
    m_mediaKeys.reset();
    m_notices.reset(); // it follows what the window reads
    m_window.reset(); // it may still write into settings and store
    m_listening.reset();
    m_receiver.reset();
    m_recordings.reset();
    m_accounts.reset();
    m_sync.reset();
}

void Desktop::open()
{
    if (const Result<void> profile = openProfile(); !profile) {
        if (profile.error().kind == Error::Kind::Conflict)
            Q_EMIT profileTaken(instanceName(m_profile.state));
        else
            Q_EMIT failed(profile.error());
        return;
    }
    QCoro::connect(prepare(), this, [this](const Result<QTimeZone> &zone) {
        if (zone)
            showWindow(*zone);
        else
            Q_EMIT failed(zone.error());
    });
}

void Desktop::close()
{
    if (m_window)
        m_window->quit();
    m_application.quit();
}

Result<void> Desktop::openProfile()
{
    m_profile = m_options.profile.isNull() ? Profile::ofUser() : Profile::under(m_options.profile);
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>(*m_options.demo);
        if (m_options.profile.isNull()) {
            const Result<Profile> temporary = m_demo->temporaryProfile();
            if (!temporary)
                return tl::unexpected(temporary.error());
            m_profile = *temporary;
        }
    }
    if (const Result<void> made = m_profile.make(); !made)
        return made;
    m_lock = std::make_unique<ProfileLock>(m_profile);
    if (const Result<void> locked = m_lock->take(); !locked)
        return locked;
    if (const Result<void> ended = finishRestore(m_profile); !ended)
        return ended;
    installLogSink(m_profile.state);
    releaseLog();
    Result<std::unique_ptr<Store>> store = Store::open(m_profile.store(), m_clock);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_settings = std::make_unique<QSettings>(m_profile.settingsFile(), QSettings::IniFormat);
    m_language = LanguageSettings::read(*m_settings).language;
    return {};
}

/// What must be known before the window is built.
QCoro::Task<Result<QTimeZone>> Desktop::prepare()
{
    m_sync = std::make_unique<SyncThread>(*m_store, m_clock);
    if (m_demo) {
        const Result<void> connected = co_await m_demo->connectAccounts(*m_store, *m_sync, m_clock.now());
        if (!connected)
            co_return tl::unexpected(connected.error());
    }
    const Result<QList<Account>> accounts = co_await m_store->accounts();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    co_return PropertySettings::read(*m_settings).zone(*accounts);
}

/// What outlives the window, and the next.
void Desktop::makeServices()
{
    m_theme = std::make_unique<Theme>(m_application);
    m_caret = std::make_unique<RestingCaret>(m_application, *m_theme);
    m_accounts = std::make_unique<ThreadedAccounts>(*m_sync);
    makeRecordings();
    m_receiver = std::make_unique<ThreadedReceiver>(*m_sync, m_clock);
    m_listening = std::make_unique<EventListening>(*m_store, *m_accounts, *m_receiver);
    followDesktop();
}

/// @p memory: of the window in whose place it comes.
void Desktop::showWindow(const QTimeZone &zone, const WindowMemory *memory)
{
    if (!m_theme)
        makeServices();
    const auto openUrl = [](const QUrl &url) {
        QDesktopServices::openUrl(url);
    };
    WindowServices services{*m_store, *m_theme,    *m_settings,   m_clock,   zone,
                            openUrl,  *m_accounts, *m_recordings, *m_outputs};
    m_window = std::make_unique<MainWindow>(services);
    if (m_options.scheme)
        m_theme->setScheme(
            *m_options.scheme); // for this run: the window has set, and will save, the user's choice
    if (m_demo)
        m_window->setWindowTitle(tr("%1 – Demo").arg(m_window->windowTitle()));
    applyQuery();
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    wire();
    startNotices(services);
    new EventsMenu(*m_listening, *m_theme, m_clock, zone, *m_settings, *m_window); // the window's
    offerBackups(services);
    fetchRecordings();
    if (memory) {
        m_window->resume(*memory);
    } else {
        beFound();
        tellOfRecovery();
    }
    m_window->show();
    if (!memory)
        Q_EMIT opened();
}

/// What a damaged profile lost, and where its copy is.
void Desktop::tellOfRecovery()
{
    const QStringList sentences = sentencesFor(m_store->privacy().recovery());
    if (!sentences.isEmpty())
        m_window->showFailure(u"recovery"_s, sentences.join(u' '));
}

/// What was just decided is written first.
void Desktop::renewWindow()
{
    if (m_window->isBusy()) {
        QTimer::singleShot(writingPause, this, &Desktop::renewWindow);
        return;
    }
    QCoro::connect(m_store->accounts(), this, [this](const Result<QList<Account>> &accounts) {
        replaceWindow(PropertySettings::read(*m_settings).zone(accounts.value_or(QList<Account>())));
    });
}

/// Store, sync and downloads go on meanwhile. The old window stays on screen until the new one is there, so
/// that never the last one closes.
void Desktop::replaceWindow(const QTimeZone &zone)
{
    const std::optional<WindowMemory> memory = m_window->leave();
    if (!memory)
        return; // it says why, and the next start will do what this one could not
    m_mediaKeys.reset();
    m_notices.reset();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->disconnect(this);
    const LanguageSettings chosen = LanguageSettings::read(*m_settings);
    if (std::exchange(m_language, chosen.language) != chosen.language) {
        QLocale::setDefault(withWesternDigits(chosen.locale(QLocale::system())));
        installLanguage(m_application, QLocale());
    }
    m_options = DesktopOptions{.profile = m_options.profile, // the others were for the start
                               .demo = m_options.demo,
                               .offline = memory->isOffline,
                               .notifies = m_options.notifies};
    showWindow(zone, &*memory);
}

/// Pictures look the same on every desktop.
void Desktop::followDesktop()
{
    if (!m_options.notifies)
        return;
    m_portal = std::make_unique<PortalSettings>();
    connect(m_portal.get(), &PortalSettings::changed, m_theme.get(), [this] {
        m_theme->setDesktop({m_portal->wantsHighContrast(), m_portal->wantsReducedMotion()});
    });
}

void Desktop::applyQuery()
{
    if (!m_options.query.isNull()) {
        m_window->filter().setText(m_options.query);
        m_window->showCalls();
    }
    if (!m_options.view.isNull())
        m_window->chooseView(m_options.view);
}

void Desktop::show(const DesktopOptions &wanted)
{
    if (!m_window)
        return;
    m_options.query = wanted.query;
    m_options.view = wanted.view;
    m_options.select = wanted.select;
    m_options.link = wanted.link;
    m_options.dialog = wanted.dialog;
    m_window->bringForward();
    applyQuery();
    select();
    openDialog();
}

/// The engine lives on another thread: what is asked of it is called there.
void Desktop::wire()
{
    SyncEngine *const engine = &m_sync->engine();
    connect(engine, &SyncEngine::progressChanged, &m_window->syncStatus(), &SyncStatusModel::onProgress);
    connect(m_window.get(), &MainWindow::syncRequested, engine, [engine] { engine->sync({}); });
    connect(m_window.get(), &MainWindow::offlineChosen, engine, &SyncEngine::setOffline);
    connect(m_window.get(), &MainWindow::painted, engine, &SyncEngine::start);
    connect(m_window.get(), &MainWindow::demoWanted, this, &Desktop::openDemo);
    connect(m_window.get(), &MainWindow::diagnosticsWanted, this, &Desktop::copyDiagnostics);
    connect(m_window.get(), &MainWindow::logWanted, this, &Desktop::showLog);
    connect(m_window.get(), &MainWindow::renewalWanted, this, &Desktop::renewWindow);
    if (m_options.offline) {
        m_window->setOffline(true);
        QMetaObject::invokeMethod(engine, [engine] { engine->setOffline(true); });
    }
}

/// A demo's own folder vanishes with it: nobody wants it back.
void Desktop::offerBackups(const WindowServices &services)
{
    if (m_demo && m_options.profile.isNull())
        return;
    const BackupMenu::Plan plan{.order =
                                    [this](std::shared_ptr<StoreSnapshot> snapshot) {
                                        return backupOrder(m_profile, std::move(snapshot), m_clock.now());
                                    },
                                .fileName =
                                    [this] {
                                        return backupName(m_clock.now());
                                    }};
    auto *menu = new BackupMenu(services, plan, *m_window); // the window's
    connect(menu, &BackupMenu::restoreWanted, this, [this](const QString &file) {
        if (m_window->leave())
            Q_EMIT restoreChosen(m_profile, file);
    });
}

/// A program of its own, on a folder that vanishes with it.
void Desktop::openDemo()
{
    const QStringList words{u"--demo"_s, u"--language"_s, QLocale().name()};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), words))
        m_window->showFailure(u"demo"_s,
                              tr("The demo could not be started. “callboard --demo” on a command line "
                                 "says why."));
}

void Desktop::copyDiagnostics()
{
    QCoro::Task<QString> writing = diagnosticsText(*m_store, m_profile, *m_settings, m_clock.now());
    QCoro::connect(std::move(writing), m_window.get(), [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_window->showNews(u"diagnostics"_s,
                           tr("The diagnostics are in the clipboard. They name no guest, number, key or "
                              "address; read them before you pass them on."));
    });
}

void Desktop::showLog()
{
    const QString file = m_profile.logFile();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        //: %1 is the path of a file.
        m_window->showFailure(u"log"_s, tr("No program opens the log. It is in the file %1.").arg(file));
}

/// In the demo they are off until somebody asks for them.
void Desktop::startNotices(const WindowServices &services)
{
    m_notices = std::make_unique<DesktopNotices>(services, *m_window, !m_demo);
    if (m_options.notifies)
        connect(m_window.get(), &MainWindow::painted, this,
                [this] { m_mediaKeys = std::make_unique<MediaKeys>(*m_window); });
    if (m_options.notifies)
        connect(m_window.get(), &MainWindow::painted, m_notices.get(), &DesktopNotices::start);
}

void Desktop::makeRecordings()
{
    m_outputs = std::make_unique<SystemOutputs>();
    m_recordings = std::make_unique<ThreadedRecordings>(*m_sync, *m_store, m_clock);
    m_recordings->setChoices(RecordingSettings::read(*m_settings).choices);
    m_recordings->setOffline(m_options.offline);
}

void Desktop::fetchRecordings()
{
    connect(m_window.get(), &MainWindow::offlineChosen, m_recordings.get(), &ThreadedRecordings::setOffline);
    connect(m_window.get(), &MainWindow::painted, m_recordings.get(), &ThreadedRecordings::start);
}

/// Whoever starts the program once more on the same profile reaches this window. The plain name, which the
/// desktop knows, is for the user's own profile. Pictures and the demo on a folder of its own need none of
/// it.
void Desktop::beFound()
{
    if (!m_options.notifies || (m_demo && m_options.profile.isNull()))
        return;
    QStringList names{instanceName(m_profile.state)};
    if (m_options.profile.isNull())
        names << QString(applicationId);
    connect(m_window.get(), &MainWindow::painted, this, [this, names] {
        m_instance = std::make_unique<RunningInstance>(names);
        connect(m_instance.get(), &RunningInstance::wanted, this, &Desktop::handedOver);
    });
}

void Desktop::openDialog()
{
    const QString kind = m_options.dialog.section(u':', 0, 0);
    if (kind == u"accounts" || kind == u"health")
        m_window->showAccounts();
    else if (kind == u"notifications")
        m_notices->showSettings();
    else if (kind == u"manual")
        m_window->showManual(m_options.dialog.section(u':', 1));
    else if (kind == u"settings")
        m_window->showSettings(m_options.dialog.section(u':', 1));
    else if (kind == u"events")
        m_window->findChild<EventsMenu *>()->showDialog();
    else if (kind == u"connect")
        m_window->connectAccount(providerFromKey(m_options.dialog.section(u':', 1)));
}

QString selectedQuery(const QString &select)
{
    return select == u"first" || RecordRef::fromString(select) ? QString() : select;
}

QCoro::Task<void> Desktop::select()
{
    if (m_options.link) {
        m_window->showLink(*m_options.link);
        co_return;
    }
    std::optional<RecordRef> ref = RecordRef::fromString(m_options.select);
    if (!ref && !m_options.select.isEmpty()) {
        Query query = m_window->filter().query();
        query.terms += parseQuery(selectedQuery(m_options.select)).query.terms;
        const CallFilter filter = resolved(query, m_clock.now(), m_window->filter().zone());
        const Result<std::vector<CallId>> ids = co_await m_store->callIds(filter);
        if (!ids || ids->empty())
            co_return;
        const Result<Call> call = co_await m_store->call(ids->front());
        if (call)
            ref = call->ref();
    }
    if (ref)
        m_window->showCall(*ref);
}

} // namespace callboard
