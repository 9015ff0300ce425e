// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/profilerestore.h"
#include "app/syncthread.h"
#include "models/media/listening/recordingsettings.h"
#include "models/media/recordings/recordingprefetch.h"
#include "models/providers/http/redaction.h"
#include "models/store/privacy.h"
#include "ui/recoverywords.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

Session::Session(const Profile &profile, bool offline)
    : m_profile(profile)
    , m_offline(offline)
    , m_lock(profile)
{
}

Result<std::unique_ptr<Session>> Session::open(const Profile &profile, bool offline)
{
    std::unique_ptr<Session> session(new Session(profile, offline));
    if (const Result<void> made = profile.make(); !made)
        return tl::unexpected(made.error());
    if (const Result<void> locked = session->m_lock.take(); !locked)
        return tl::unexpected(locked.error());
    if (const Result<void> ended = finishRestore(profile); !ended)
        return tl::unexpected(ended.error());
    installLogSink(profile.state);
    Result<std::unique_ptr<Store>> store = Store::open(profile.store(), session->m_clock);
    if (!store)
        return tl::unexpected(store.error());
    session->m_store = std::move(*store);
    for (const QString &sentence : sentencesFor(session->m_store->privacy().recovery()))
        tell(sentence);
    session->m_engine = std::make_unique<SyncEngine>(*session->m_store, session->m_secrets, session->m_clock,
                                                     providerFactory());
    session->m_engine->setOffline(offline);
    const auto fetch = [engine = session->m_engine.get()](AccountId account, AudioRequest wanted) {
        return engine->fetchAudio(account, std::move(wanted));
    };
    const QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    RecordingLimits limits;
    limits.bytes = RecordingSettings::read(settings).choices.limitBytes();
    session->m_recordings = std::make_unique<RecordingCache>(profile.store().audioFolder, session->m_clock,
                                                             fetch, callsIn(*session->m_store), limits);
    session->m_recordings->setOffline(offline);
    return session;
}

PropertySettings Session::property() const
{
    return PropertySettings::read(QSettings(m_profile.settingsFile(), QSettings::IniFormat));
}

void Session::interrupt()
{
    m_interrupted = true;
    if (const auto work = std::exchange(m_onInterrupt, {}))
        work();
    m_engine->stop();
}

Result<Account> accountNamed(const QList<Account> &accounts, const QString &text)
{
    for (const Account &account : accounts) {
        if (account.name.compare(text, Qt::CaseInsensitive) == 0)
            return account;
    }
    for (const Account &account : accounts) {
        if (QString::number(qint64(account.id)) == text)
            return account;
    }
    return failure(Error::Kind::NotFound, u"no account %1"_s.arg(text));
}

Account accountWithId(const QList<Account> &accounts, AccountId id)
{
    const auto isIt = [id](const Account &account) {
        return account.id == id;
    };
    const auto found = std::find_if(accounts.begin(), accounts.end(), isIt);
    return found == accounts.end() ? Account{} : *found;
}

QHash<AccountId, QString> accountNames(const QList<Account> &accounts)
{
    QHash<AccountId, QString> names;
    for (const Account &account : accounts)
        names.insert(account.id, account.name);
    return names;
}

} // namespace callboard
