// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include "models/media/ffmpegversion.h"
#include "models/tables/outboxmodel.h"
#include "ui/settings/propertysettings.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QString kindName(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::RateLimited:
        return u"rate limited"_s;
    case Kind::Unauthorised:
        return u"unauthorised"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"not found"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::ServerError:
        return u"server error"_s;
    case Kind::BadReply:
        return u"bad reply"_s;
    case Kind::CaptivePortal:
        return u"captive portal"_s;
    case Kind::Unsafe:
        return u"unsafe"_s;
    case Kind::UnknownOutcome:
        return u"unknown outcome"_s;
    case Kind::NotSupported:
        return u"not supported"_s;
    case Kind::SecretMissing:
        return u"secret missing"_s;
    case Kind::NewerFile:
        return u"newer file"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    }
    Q_UNREACHABLE();
    return {};
}

/// The vendor's words may name a guest or quote a number: only how much was said is told.
QString errorText(const Error &error)
{
    QString text = kindName(error.kind);
    if (error.httpStatus > 0)
        text += u", HTTP %1"_s.arg(error.httpStatus);
    if (error.retryAfter)
        text += u", again after %1 s"_s.arg(error.retryAfter->count());
    if (!error.detail.isEmpty())
        text += u", %1 characters of detail left out"_s.arg(error.detail.size());
    return text;
}

QString placeName(SecretPlace::Kind kind)
{
    switch (kind) {
    case SecretPlace::Kind::Keyring:
        return u"keyring"_s;
    case SecretPlace::Kind::Environment:
        return u"environment"_s;
    case SecretPlace::Kind::File:
        return u"file"_s;
    case SecretPlace::Kind::Session:
        return u"session"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString variable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? u"not set"_s : value;
}

QStringList programLines()
{
    return {u"Callboard %1"_s.arg(QCoreApplication::applicationVersion()),
            u"Qt %1 (built with %2), FFmpeg %3"_s.arg(QString::fromLatin1(qVersion()),
                                                      QStringLiteral(QT_VERSION_STR), ffmpegVersion()),
            u"System: %1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                               QSysInfo::currentCpuArchitecture()),
            u"Desktop: %1, session %2"_s.arg(variable("XDG_CURRENT_DESKTOP"), variable("XDG_SESSION_TYPE")),
            u"Locale: %1"_s.arg(QLocale().name())};
}

QStringList screenLines()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    QStringList lines{u"Platform: %1"_s.arg(QGuiApplication::platformName())};
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        lines << u"Screen: %1 × %2, scale %3, %4 dpi"_s.arg(size.width())
                     .arg(size.height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    }
    return lines;
}

QStringList storeLines(const Result<StoreHealth> &health)
{
    if (!health)
        return {u"Store: %1"_s.arg(errorText(health.error()))};
    return {
        u"SQLite %1, schema: cache %2, desk %3"_s.arg(health->sqliteVersion)
            .arg(health->cacheSchema)
            .arg(health->deskSchema),
        u"Sizes: cache %1 KiB, desk %2 KiB"_s.arg(health->cacheBytes / 1024).arg(health->deskBytes / 1024),
        u"Calls: %1 from %2 records, %3 set aside"_s.arg(health->calls)
            .arg(health->records)
            .arg(health->setAside),
        u"Integrity: %1%2%3"_s.arg(health->integrity == u"ok" ? u"ok"_s : u"damaged"_s,
                                   health->cacheWasRebuilt ? u", cache rebuilt"_s : QString(),
                                   health->deskWasSalvaged ? u", desk salvaged"_s : QString())};
}

QCoro::Task<QString> accountLine(Store &store, Account account, TimePoint now)
{
    const Result<SyncState> read = co_await store.syncState(account.id);
    const SyncState state = read.value_or(SyncState{});
    const Result<QList<Range<TimePoint>>> coverage = co_await store.coverage(account.id);
    const Result<QList<SetAsideItem>> items = co_await store.setAsideItems(account.id);
    QStringList facts{keyOf(account.provider), u"key in "_s + placeName(account.secret.kind)};
    if (state.lastSuccessAt)
        facts << u"last success %1 min ago"_s.arg(
            std::chrono::duration_cast<std::chrono::minutes>(now - *state.lastSuccessAt).count());
    else
        facts << u"never read"_s;
    facts << (state.complete ? u"history complete"_s : u"history incomplete"_s);
    if (coverage && coverage->size() > 1)
        facts << u"%1 gaps"_s.arg(coverage->size() - 1);
    if (items && !items->isEmpty())
        facts << u"%1 set aside"_s.arg(items->size());
    if (state.lastError)
        facts << u"last error: "_s + errorText(*state.lastError);
    co_return u"Account %1: %2"_s.arg(qint64(account.id)).arg(facts.join(u", "_s));
}

QString outboxLine(const Result<QList<OutboxItem>> &items)
{
    if (!items)
        return u"Outbox: %1"_s.arg(errorText(items.error()));
    const auto stuck = std::count_if(items->begin(), items->end(), [](const OutboxItem &item) {
        return OutboxModel::needsUser(item.state);
    });
    return u"Outbox: %1 edits, %2 of them need a decision"_s.arg(items->size()).arg(stuck);
}

/// Those that change what the program does and can say nothing about anybody.
QStringList settingLines(const QSettings &settings)
{
    const PropertySettings property = PropertySettings::read(settings);
    QStringList lines{
        u"Time zone of the property: %1"_s.arg(property.timeZone.isEmpty() ? u"automatic"_s
                                                                           : property.timeZone),
        u"Country of the property: %1"_s.arg(property.country.isEmpty() ? u"automatic"_s : property.country)};
    for (const QString &key :
         {u"view/appearance"_s, u"view/language"_s, u"recordings/limit_mib"_s, u"recordings/ahead"_s,
          u"recordings/rescue"_s, u"notices/missed"_s, u"notices/incoming"_s, u"notices/tray"_s}) {
        static const QRegularExpression harmless(u"^[A-Za-z0-9_.-]{1,20}$"_s);
        const QString value = settings.value(key).toString();
        if (!value.isEmpty())
            lines << u"Setting %1: %2"_s.arg(key, harmless.match(value).hasMatch() ? value : u"unusable"_s);
    }
    return lines;
}

/// Without the names of people that a path may hold.
QString logLine(const Profile &profile)
{
    const QFileInfo log(profile.logFile());
    const QString place = profile.state == Profile::ofUser().state ? u"the user's own profile"_s
                                                                   : u"a profile chosen with --profile"_s;
    return u"Log: %1 of %2, %3 KiB"_s.arg(log.fileName(), place).arg(log.size() / 1024);
}

} // namespace

QCoro::Task<QString> diagnosticsText(Store &store, Profile profile, const QSettings &settings, TimePoint now)
{
    QStringList lines = programLines() + screenLines();
    const QStringList chosen = settingLines(settings); // before anything is awaited: they are not ours
    const Result<StoreHealth> health = co_await store.health();
    lines += storeLines(health);
    const Result<QList<Account>> accounts = co_await store.accounts();
    for (const Account &account : accounts.value_or(QList<Account>())) {
        QCoro::Task<QString> telling = accountLine(store, account, now);
        const QString line = co_await telling;
        lines << line;
    }
    const Result<QList<OutboxItem>> items = co_await store.outbox();
    lines << outboxLine(items);
    lines += chosen;
    lines << logLine(profile);
    co_return lines.join(u'\n') + u'\n';
}

} // namespace callboard
