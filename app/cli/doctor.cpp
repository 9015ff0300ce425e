// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/diagnostics.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/accounts/healthwords.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <filesystem>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// One thing that was looked at.
struct Finding {
    QString name; ///< Key, untranslated: "store.integrity".
    bool ok = true;
    QString detail;
};
using Findings = QList<Finding>;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

void checkFolder(Findings &findings, const QString &name, const QString &path)
{
    const QFileInfo folder(path);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (!folder.isDir() || !folder.isWritable())
        findings.append({name, false, Cli::tr("%1 is not a folder that can be written").arg(path)});
    else if (folder.permissions() & others)
        findings.append({name, false, Cli::tr("%1 can be read by others").arg(path)});
    else
        findings.append({name, true, path});
}

void checkFolders(Findings &findings, const Profile &profile)
{
    checkFolder(findings, u"profile.data"_s, profile.data);
    checkFolder(findings, u"profile.cache"_s, profile.cache);
    checkFolder(findings, u"profile.state"_s, profile.state);
    checkFolder(findings, u"profile.config"_s, profile.config);
}

void checkDisk(Findings &findings, const Profile &profile)
{
    constexpr qint64 enough = 256 * 1024 * 1024;
    // Not QStorageInfo: it looks the folder up among the mounts, and a chroot's root is none of them.
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(profile.data).toStdString(), failed);
    if (failed)
        findings.append({u"disk"_s, false, QString::fromStdString(failed.message())});
    else
        findings.append({u"disk"_s, qint64(space.available) >= enough,
                         Cli::tr("%1 free").arg(bytesText(qint64(space.available)))});
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u"; "_s);
}

void checkStore(Findings &findings, const StoreHealth &health)
{
    findings.append({u"store.integrity"_s, health.integrity == u"ok", health.integrity});
    if (health.integrity != u"ok")
        findings.append({u"store.repair"_s, false,
                         Cli::tr("Start Callboard again: it repairs the file and says what it did")});
    findings.append({u"store.sqlite"_s, true, health.sqliteVersion});
    findings.append({u"store.schema"_s, true,
                     Cli::tr("cache %1, desk %2").arg(health.cacheSchema).arg(health.deskSchema)});
    findings.append(
        {u"store.size"_s, true,
         Cli::tr("cache %1, desk %2").arg(bytesText(health.cacheBytes), bytesText(health.deskBytes))});
    findings.append(
        {u"store.calls"_s, true, Cli::tr("%1 calls from %2 records").arg(health.calls).arg(health.records)});
    findings.append({u"store.set_aside"_s, health.setAside == 0, setAsideText(health.setAside)});
    if (health.cacheWasRebuilt)
        findings.append({u"store.cache"_s, false, Cli::tr("it was damaged and is being filled again")});
    if (health.deskWasSalvaged)
        findings.append({u"store.desk"_s, false, Cli::tr("it was damaged; what could be read was saved")});
}

/// Words as in the window; moments as programs read them.
QCoro::Task<void> checkAccount(Findings &findings, Session &session, Account account)
{
    const QString key = u"account."_s + account.name;
    const Result<SyncState> read = co_await session.store().syncState(account.id);
    const SyncState state = read.value_or(SyncState{});
    const Result<QList<Range<TimePoint>>> coverage = co_await session.store().coverage(account.id);
    const Result<QList<SetAsideItem>> items = co_await session.store().setAsideItems(account.id);
    const Result<QByteArray> secret = co_await session.secrets().read(account);
    const AccountHealth health{account,
                               progressFrom(account.id, state),
                               state.complete,
                               coverage.value_or(QList<Range<TimePoint>>()),
                               items.value_or(QList<SetAsideItem>()),
                               keyStateOf(secret)};
    const TimePoint now = session.clock().now();
    for (const HealthFact &fact : healthFacts(health, now, toIso)) {
        const bool isAboutNow = fact.key == u"complete_to"; // this program reads nothing: it is always behind
        findings.append({key + u'.' + fact.key, fact.isGood || isAboutNow, onOneLine(fact.text)});
    }
    const HealthAdvice advice = adviceFor(health, toIso);
    if (state.lastError)
        findings.append({key + u".last_error"_s, false, advice.headline});
    if (advice.mood == HealthAdvice::Mood::Problem && !advice.whatToDo.isEmpty())
        findings.append({key + u".to_do"_s, false, advice.whatToDo});
    for (const SetAsideItem &item : health.setAside)
        findings.append({key + u".set_aside"_s, false, u"%1: %2"_s.arg(item.providerCallId, item.reason)});
}

bool needsKeyring(const QList<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [](const Account &account) {
        return account.secret.kind == SecretPlace::Kind::Keyring;
    });
}

/// "absent" is what a keyring answers that works and has no such entry. A machine without one is fine as long
/// as no account wants it.
QCoro::Task<void> checkKeyring(Findings &findings, Session &session, bool isNeeded)
{
    Account nobody;
    nobody.uuid = u"doctor"_s;
    const Result<QByteArray> asked = co_await session.secrets().read(nobody);
    const bool works = asked || asked.error().detail == u"absent";
    findings.append({u"keyring"_s, works || !isNeeded,
                     works
                         ? Cli::tr("available")
                         : Cli::tr("not available; keys can come from --secret env:VARIABLE or file:PATH")});
}

QCoro::Task<void> checkOutbox(Findings &findings, Session &session)
{
    const Result<QList<OutboxItem>> items = co_await session.store().outbox();
    int waiting = 0;
    int stuck = 0;
    for (const OutboxItem &item : items.value_or(QList<OutboxItem>()))
        ++(waitsForUser(item.state) ? stuck : waiting);
    findings.append(
        {u"outbox"_s, stuck == 0, Cli::tr("%1 waiting, %2 need a decision").arg(waiting).arg(stuck)});
}

QCoro::Task<void> checkInside(Findings &findings, Session &session)
{
    const Result<StoreHealth> health = co_await session.store().health();
    if (health)
        checkStore(findings, *health);
    else
        findings.append({u"store"_s, false, sentenceFor(health.error(), session.profile().data)});
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    for (const Account &account : accounts.value_or(QList<Account>()))
        co_await checkAccount(findings, session, account);
    co_await checkOutbox(findings, session);
    co_await checkKeyring(findings, session, needsKeyring(accounts.value_or(QList<Account>())));
    co_await session.engine().stop();
}

void print(const Findings &findings, bool asJson, bool allWell, Output &output)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(
            QJsonObject{{u"name"_s, finding.name}, {u"ok"_s, finding.ok}, {u"detail"_s, finding.detail}});
        if (!asJson)
            output.line(cell(finding.ok ? Cli::tr("ok") : Cli::tr("LOOK"), 6) + cell(finding.name, 28)
                        + u"  "_s + printable(finding.detail));
    }
    if (asJson)
        output.json(QJsonObject{{u"ok"_s, allWell}, {u"checks"_s, list}});
}

} // namespace

namespace {

QCoro::Task<int> report(Runtime &runtime, Profile profile)
{
    Result<std::unique_ptr<Session>> session = Session::open(profile, true);
    if (!session && session.error().kind == Error::Kind::Conflict) {
        tell(Cli::tr("The window is open: “Help, Copy diagnostics” there has the same text."));
        co_return Failed;
    }
    if (!session)
        co_return failed(session.error(), profile.data);
    runtime.session = std::move(*session);
    const QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    QCoro::Task<QString> writing =
        diagnosticsText(runtime.session->store(), profile, settings, runtime.session->clock().now());
    const QString text = co_await writing;
    co_await runtime.session->engine().stop();
    Output output;
    output.write(text.toUtf8());
    co_return finished(output);
}

} // namespace

QCoro::Task<int> examine(Runtime &runtime, Arguments arguments)
{
    const Profile profile = profileFrom(arguments);
    if (arguments.has("report"_L1)) {
        QCoro::Task<int> reporting = report(runtime, profile);
        co_return co_await reporting;
    }
    Findings findings{{u"version"_s, true, QCoreApplication::applicationVersion()},
                      {u"qt"_s, true, QString::fromLatin1(qVersion())}};
    Result<std::unique_ptr<Session>> session = Session::open(profile, true);
    checkFolders(findings, profile);
    checkDisk(findings, profile);
    if (session) {
        runtime.session = std::move(*session);
        co_await checkInside(findings, *runtime.session);
    } else if (session.error().kind == Error::Kind::Conflict) {
        findings.append({u"store"_s, true, Cli::tr("not examined: another Callboard is using this profile")});
    } else {
        findings.append({u"store"_s, false, sentenceFor(session.error(), profile.data)});
    }
    const bool allWell = std::all_of(findings.begin(), findings.end(), [](const Finding &f) { return f.ok; });
    Output output;
    print(findings, arguments.has("json"_L1), allWell, output);
    co_return finished(output, allWell ? Done : Failed);
}

} // namespace callboard
