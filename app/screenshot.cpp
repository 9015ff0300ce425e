// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "models/tables/livecalls.h"

#include <QApplication>
#include <QDialog>
#include <QSaveFile>

#include <algorithm>

namespace callboard {

using namespace std::chrono_literals;

namespace {

// Longer than the store's 100 ms announcements and the pauses after which models read anew.
constexpr auto quietTime = 700ms;
constexpr auto longestWait = 60s;

bool isOver(SyncProgress::Phase phase)
{
    using Phase = SyncProgress::Phase;
    return phase == Phase::Idle || phase == Phase::Failed || phase == Phase::Offline;
}

} // namespace

Screenshot::Screenshot(Desktop &desktop, QString file)
    : m_desktop(desktop)
    , m_file(std::move(file))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_quiet, &QTimer::timeout, this, &Screenshot::onQuiet);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(tr("There is no picture: the window is not filled, and nothing has come for a minute."));
    });
    connect(&desktop, &Desktop::opened, this, &Screenshot::onOpened);
    m_patience.start();
}

void Screenshot::onOpened()
{
    m_step = Step::Syncing;
    QApplication::setCursorFlashTime(0); // a blinking caret would never be quiet, and no two pictures alike
    m_desktop.window().liveCalls().stopTicking(); // nor would what says since when calls go on
    qApp->installEventFilter(this);
    connect(&m_desktop.engine(), &SyncEngine::progressChanged, this, &Screenshot::onProgress);
    QCoro::connect(m_desktop.store().accounts(), this, [this](const Result<QList<Account>> &accounts) {
        onAccounts(accounts.value_or(QList<Account>()));
    });
}

void Screenshot::onAccounts(const QList<Account> &accounts)
{
    m_accounts.emplace();
    for (const Account &account : accounts)
        m_accounts->append(account.id);
    m_quiet.start();
}

void Screenshot::onProgress(const SyncProgress &progress)
{
    m_patience.start();
    if (!isOver(progress.phase))
        m_active.insert(progress.account);
    else if (progress.phase != SyncProgress::Phase::Idle || m_active.contains(progress.account))
        m_settled.insert(progress.account); // perhaps before the accounts are read
    m_quiet.start();
}

bool Screenshot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_step != Step::Done)
        m_quiet.start();
    return QObject::eventFilter(watched, event);
}

bool Screenshot::isSettled() const
{
    return m_accounts
        && std::ranges::all_of(*m_accounts, [this](AccountId id) { return m_settled.contains(id); });
}

void Screenshot::onQuiet()
{
    if (m_step == Step::Syncing && isSettled()) {
        m_step = Step::Selecting;
        m_desktop.select();
        m_desktop.openDialog();
        m_quiet.start();
    } else if (m_step == Step::Selecting) {
        end(write());
    }
}

void Screenshot::end(const QString &problem)
{
    m_step = Step::Done;
    m_patience.stop();
    Q_EMIT finished(problem);
}

/// The dialog that was opened, whether it holds up the window or not.
QWidget &Screenshot::frontWindow() const
{
    if (QWidget *const modal = QApplication::activeModalWidget())
        return *modal;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && qobject_cast<QDialog *>(window))
            return *window;
    }
    return m_desktop.window();
}

QString Screenshot::write()
{
    QSaveFile file(m_file);
    const QPixmap picture = frontWindow().grab();
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit())
        return {};
    return tr("The picture could not be written: %1.").arg(file.errorString());
}

} // namespace callboard
