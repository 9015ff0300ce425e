// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/applicationid.h"
#include "app/cli/session.h"
#include "app/diagnostics.h"
#include "app/earlylog.h"
#include "models/media/listening/recordingsettings.h"
#include "models/providers/http/redaction.h"
#include "models/store/privacy.h"
#include "models/tables/filterstate.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/events/eventsmenu.h"
#include "ui/recoverywords.h"
#include "ui/settings/propertysettings.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QProcess>

namespace callboard {

using namespace Qt::StringLiterals;

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
    installLogSink(m_profile.state);
    releaseLog();
    Result<std::unique_ptr<Store>> store = Store::open(m_profile.store(), m_clock);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_settings = std::make_unique<QSettings>(m_profile.settingsFile(), QSettings::IniFormat);
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

void Desktop::showWindow(const QTimeZone &zone)
{
    m_theme = std::make_unique<Theme>(m_application);
    const auto openUrl = [](const QUrl &url) {
        QDesktopServices::openUrl(url);
    };
    m_accounts = std::make_unique<ThreadedAccounts>(*m_sync);
    makeRecordings();
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
    receiveEvents(zone);
    fetchRecordings();
    beFound();
    followDesktop();
    if (const QStringList sentences = sentencesFor(m_store->privacy().recovery()); !sentences.isEmpty())
        m_window->showFailure(u"recovery"_s, sentences.join(u' '));
    m_window->show();
    Q_EMIT opened();
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
    if (m_options.offline) {
        m_window->setOffline(true);
        QMetaObject::invokeMethod(engine, [engine] { engine->setOffline(true); });
    }
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

void Desktop::receiveEvents(const QTimeZone &zone)
{
    m_receiver = std::make_unique<ThreadedReceiver>(*m_sync, m_clock);
    m_listening = std::make_unique<EventListening>(*m_store, *m_accounts, *m_receiver);
    new EventsMenu(*m_listening, *m_theme, m_clock, zone, *m_settings, *m_window); // the window's
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
