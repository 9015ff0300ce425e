// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "models/store/guestbook.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

// What the demo remembers in its account: which world it showed, and the present of that world.
const QString worldOption = u"demo"_s;
const QString nowOption = u"demo_now"_s;
constexpr int daysInDirectory = 3; ///< Before and after today: a house list.

QString worldName(const DemoOptions &options)
{
    return u"%1/%2"_s.arg(options.calls).arg(options.seed);
}

bool isSameDay(TimePoint a, TimePoint b)
{
    return std::chrono::floor<std::chrono::days>(a) == std::chrono::floor<std::chrono::days>(b);
}

} // namespace

Demo::Demo(DemoOptions options)
    : m_options(std::move(options))
{
}

Result<Profile> Demo::temporaryProfile()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return failure(Error::Kind::Storage, m_folder->errorString());
    return Profile::under(m_folder->path());
}

bool Demo::isSameWorld(const Account &account, TimePoint now) const
{
    const std::optional<TimePoint> shown = fromIso(account.options.value(nowOption));
    const bool isSameNow = shown && (m_options.now ? *shown == *m_options.now : isSameDay(*shown, now));
    return isSameNow && account.options.value(worldOption) == worldName(m_options);
}

QCoro::Task<Result<QList<Account>>> Demo::earlierAccounts(Store &store, TimePoint now)
{
    const Result<QList<Account>> all = co_await store.accounts();
    if (!all)
        co_return all;
    QList<Account> kept;
    for (const Account &account : *all) {
        if (!account.options.contains(worldOption))
            co_return failure(
                Error::Kind::Conflict,
                DemoWords::tr("This profile has accounts of its own; the demo needs an empty one."));
    }
    for (const Account &account : *all) {
        if (isSameWorld(account, now)) {
            kept << account;
            continue;
        }
        const Result<void> removed = co_await store.removeAccount(account.id);
        if (!removed)
            co_return tl::unexpected(removed.error());
    }
    co_return kept;
}

Account Demo::account(Provider provider, const QList<Account> &earlier) const
{
    Account account;
    account.provider = provider;
    for (const Account &known : earlier) {
        if (known.provider == provider)
            account = known;
    }
    account.baseUrl = m_thread.sandbox().baseUrl(provider);
    account.secret = SecretPlace{SecretPlace::Kind::Session, {}};
    const QMap<QString, QString> options = accountOf(draftFor(provider), providerInfo(provider)).options;
    account.options.insert(options);
    account.options.insert(u"requests_per_minute"_s, u"60000"_s);
    account.options.insert(worldOption, worldName(m_options));
    account.options.insert(nowOption, toIso(*m_options.now));
    return account;
}

AccountDraft Demo::draftFor(Provider provider) const
{
    AccountDraft draft{.provider = provider};
    draft.values = m_thread.sandbox().credentials(provider);
    return draft;
}

/// The property's name, as far as no other account has it: then the system's.
QCoro::Task<QString> Demo::nameFor(Store &store, Provider provider, QString title)
{
    const Result<QList<Account>> accounts = co_await store.accounts();
    const QList<Account> all = accounts.value_or(QList<Account>());
    const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Account &other) {
        return other.name.compare(title, Qt::CaseInsensitive) == 0;
    });
    co_return title.isEmpty() || isTaken ? displayNameOf(provider) : title;
}

QCoro::Task<Result<void>> Demo::connectAccount(Store &store, SyncThread &sync, Account account)
{
    const QByteArray secret = secretOf(draftFor(account.provider), providerInfo(account.provider));
    const QFuture<Result<AccountFacts>> tested = sync.test(account, secret);
    const Result<AccountFacts> facts = co_await tested;
    if (!facts)
        co_return tl::unexpected(facts.error());
    if (account.name.isEmpty())
        account.name = co_await nameFor(store, account.provider, facts->title);
    account.options.insert(facts->options);
    if (!facts->timeZone.isEmpty())
        account.options.insert(u"timezone"_s, facts->timeZone);
    if (account.uuid.isEmpty()) {
        const Result<Account> added = co_await store.addAccount(account);
        if (!added)
            co_return tl::unexpected(added.error());
        account = *added;
    } else {
        const Result<void> updated = co_await store.updateAccount(account);
        if (!updated)
            co_return updated;
    }
    sync.setSessionSecret(account, secret);
    co_return {};
}

QCoro::Task<Result<void>> Demo::nameLinesAndStaff(Store &store)
{
    const QMap<QString, QString> lines = m_thread.sandbox().lineNames();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const Result<void> set = co_await store.setLabel(QueryField::Line, line.key(), line.value());
        if (!set)
            co_return set;
    }
    const QMap<QString, QString> staff = m_thread.sandbox().staffNames();
    for (auto person = staff.begin(); person != staff.end(); ++person) {
        const Result<void> set = co_await store.setLabel(QueryField::Staff, person.key(), person.value());
        if (!set)
            co_return set;
    }
    co_return {};
}

/// The house list, unless somebody has a directory in here already.
QCoro::Task<Result<void>> Demo::fillDirectory(Store &store)
{
    const Result<std::vector<GuestId>> known = co_await store.guestBook().ids();
    if (!known || !known->empty())
        co_return known.map([](const auto &) {});
    const Result<QList<Account>> accounts = co_await store.accounts();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    const auto hotel = std::find_if(accounts->begin(), accounts->end(), [](const Account &account) {
        return account.provider == Provider::Escapelife;
    });
    QList<Guest> guests = m_thread.sandbox().guestsAround(daysInDirectory);
    for (Guest &guest : guests) {
        for (GuestContact &contact : guest.contacts)
            contact.account = hotel == accounts->end() ? AccountId{} : hotel->id;
        const Result<Guest> saved = co_await store.guestBook().save(guest);
        if (!saved)
            co_return tl::unexpected(saved.error());
    }
    co_return {};
}

QCoro::Task<Result<void>> Demo::connectAccounts(Store &store, SyncThread &sync, TimePoint now)
{
    const Result<QList<Account>> earlier = co_await earlierAccounts(store, now);
    if (!earlier)
        co_return tl::unexpected(earlier.error());
    if (!earlier->isEmpty())
        m_options.now = fromIso(earlier->first().options.value(nowOption));
    if (!m_options.now)
        m_options.now = std::chrono::floor<std::chrono::seconds>(now);
    SandboxOptions world;
    world.calls = m_options.calls;
    world.requestsPerMinute = 0; // our own server: nobody has to be spared, see account()
    world.seed = m_options.seed;
    world.now = m_options.now;
    const Result<void> started = m_thread.start(world);
    if (!started)
        co_return started;
    for (const Provider provider : m_thread.sandbox().providers()) {
        const Account wanted = account(provider, *earlier);
        const Result<void> connected = co_await connectAccount(store, sync, wanted);
        if (!connected)
            co_return connected;
    }
    const Result<void> named = co_await nameLinesAndStaff(store);
    if (!named)
        co_return named;
    co_return co_await fillDirectory(store);
}

} // namespace callboard
