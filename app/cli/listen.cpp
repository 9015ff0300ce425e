// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/sync/receiver/eventreceiver.h"
#include "models/sync/receiver/eventsecrets.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

struct Listening {
    Account account;
    QByteArray secret; ///< Empty: none is known.
    bool isMadeHere = false;
};

/// --secret NAME=env:VAR or NAME=file:PATH, by the accounts' ids. Errors: Invalid with a sentence.
Result<QHash<AccountId, SecretPlace>> secretPlaces(const QList<Account> &accounts, const QStringList &pairs)
{
    QHash<AccountId, SecretPlace> places;
    for (const QString &pair : pairs) {
        const QString name = pair.section(u'=', 0, 0);
        const Result<Account> account = accountNamed(accounts, name);
        const auto place = SecretPlace::fromString(pair.section(u'=', 1));
        if (!account)
            return failure(Error::Kind::Invalid, Cli::tr("There is no account “%1”.").arg(name));
        if (!place || place->name.isEmpty())
            return failure(Error::Kind::Invalid,
                           Cli::tr("--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH."));
        places.insert(account->id, *place);
    }
    return places;
}

/// The accounts that --account names, or all whose provider sends events. Errors: Invalid with a sentence.
Result<QList<Account>> accountsToHear(const QList<Account> &all, const QStringList &names)
{
    QList<Account> chosen;
    for (const QString &name : names) {
        const Result<Account> account = accountNamed(all, name);
        if (!account)
            return failure(Error::Kind::Invalid, Cli::tr("There is no account “%1”.").arg(name));
        if (!webhookSecretOf(account->provider))
            return failure(Error::Kind::Invalid,
                           Cli::tr("%1: %2 sends no events that can be checked.")
                               .arg(account->name, displayNameOf(account->provider)));
        chosen << *account;
    }
    for (const Account &account : all) {
        if (names.isEmpty() && webhookSecretOf(account.provider))
            chosen << account;
    }
    if (chosen.isEmpty())
        return failure(
            Error::Kind::Invalid,
            Cli::tr("No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do."));
    return chosen;
}

QCoro::Task<Listening> withSecret(Session &session, Account account, std::optional<SecretPlace> place)
{
    Listening listening{.account = account};
    Account holder = eventSecretHolder(account);
    if (place)
        holder.secret = *place;
    QCoro::Task<Result<QByteArray>> given =
        place ? session.secrets().read(holder) : eventSecret(session.secrets(), account);
    const Result<QByteArray> known = co_await given;
    if (known) {
        listening.secret = *known;
        co_return listening;
    }
    if (webhookSecretOf(account.provider) == WebhookSecret::Ours && !place) {
        QCoro::Task<Result<QByteArray>> making = eventSecretMade(session.secrets(), account);
        const Result<QByteArray> made = co_await making;
        listening.isMadeHere = made.has_value();
        listening.secret = made.value_or(QByteArray());
    }
    co_return listening;
}

QString whereTheSecretIs(const Account &account)
{
    switch (webhookSecretOf(account.provider).value_or(WebhookSecret::Vendors)) {
    case WebhookSecret::Ours:
        return Cli::tr("%1: the keyring cannot keep a verification token. Give one with --secret.")
            .arg(account.name);
    case WebhookSecret::OfAccount:
        return Cli::
            tr("%1: events are signed with the account's auth token, which is not known here. Give it with "
               "--secret; until then they are refused.")
                .arg(account.name);
    case WebhookSecret::Vendors:
        break;
    }
    return Cli::
        tr("%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are "
           "refused.")
            .arg(account.name, displayNameOf(account.provider));
}

void printAddresses(Output &output, const EventReceiver &receiver, const QList<Listening> &all, bool asJson)
{
    for (const Listening &one : all) {
        const QString address = QString::fromUtf8(receiver.addressOf(eventPath(one.account)));
        QJsonObject json{{u"account"_s, one.account.name},
                         {u"provider"_s, keyOf(one.account.provider)},
                         {u"address"_s, address},
                         {u"has_secret"_s, !one.secret.isEmpty()}};
        // It was made a moment ago, and the vendor must be told.
        if (one.isMadeHere)
            json.insert(u"verification_token"_s, QString::fromLatin1(one.secret));
        if (asJson)
            output.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        else
            output.line(
                one.isMadeHere
                    ? Cli::tr("%1: enter %2 at the vendor, with the verification token %3")
                          .arg(printable(one.account.name), address, QString::fromLatin1(one.secret))
                    : Cli::tr("%1: enter %2 at the vendor").arg(printable(one.account.name), address));
        if (one.secret.isEmpty())
            tell(whereTheSecretIs(one.account));
    }
}

/// Prints what arrived since it was last asked.
class EventPrinter {
public:
    EventPrinter(QList<Account> accounts, bool asJson)
        : m_accounts(std::move(accounts))
        , m_asJson(asJson)
    {
    }

    void print(Output &output, const EventReceiver &receiver)
    {
        const int accepted = receiver.counters().accepted;
        const QList<ReceivedEvent> events = receiver.lastEvents();
        const int fresh = accepted - std::exchange(m_printed, accepted);
        for (int i = std::min<int>(fresh, int(events.size())) - 1; i >= 0; --i)
            print(output, events.at(i));
    }

private:
    void print(Output &output, const ReceivedEvent &event)
    {
        const QString account = accountWithId(m_accounts, event.account).name;
        const QString call =
            event.call.isNull() ? QString() : RecordRef{event.account, event.call}.toString();
        const QJsonObject json{{u"at"_s, toIso(event.at)},
                               {u"account"_s, account},
                               {u"event"_s, event.event},
                               {u"call"_s, call.isNull() ? QJsonValue() : QJsonValue(call)}};
        if (m_asJson)
            output.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        else
            output.line(toIso(event.at) + u"  "_s + printable(account) + u"  "_s + printable(event.event)
                        + u"  "_s + printable(call));
    }

    QList<Account> m_accounts;
    bool m_asJson;
    int m_printed = 0;
};

QString refusedLine(const ReceiverCounters &counters)
{
    return Cli::tr("%n request(s) refused", nullptr, counters.refused()) + u": "_s
        + Cli::tr("%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for "
                  "another host, "
                  "%6 otherwise")
              .arg(counters.wrongSignature)
              .arg(counters.unsignedOnes)
              .arg(counters.stale)
              .arg(counters.fromBrowser)
              .arg(counters.wrongHost)
              .arg(counters.refused() - counters.wrongSignature - counters.unsignedOnes - counters.stale
                   - counters.fromBrowser - counters.wrongHost);
}

ReceiverOptions optionsFrom(const Arguments &arguments)
{
    ReceiverOptions options;
    options.address = arguments.value("address"_L1, options.address);
    options.port = quint16(arguments.number("port"_L1, options.port));
    options.publicUrl = arguments.value("public-url"_L1).toUtf8();
    return options;
}

int notListening(const Error &error, const ReceiverOptions &options)
{
    if (error.kind == Error::Kind::Invalid)
        return wrongUsage(
            isLoopback(options.address) && !options.publicUrl.isEmpty()
                ? Cli::tr("--public-url needs an address such as https://calls.example.com.")
                : Cli::tr("--address needs the address of this computer in numbers, such as 127.0.0.1."));
    tell(Cli::tr("Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose "
                 "another "
                 "with --port.")
             .arg(options.port)
             .arg(options.address));
    return Failed;
}

} // namespace

QCoro::Task<int> listenForEvents(Session &session, Arguments arguments)
{
    if (session.isOffline())
        co_return wrongUsage(Cli::tr("listen and --offline do not go together."));
    if (arguments.number("port"_L1, 0) > 65535)
        co_return wrongUsage(Cli::tr("--port needs a number up to 65535."));
    QCoro::Task<Result<QList<Account>>> asking = session.store().accounts();
    const Result<QList<Account>> accounts = co_await asking;
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const auto places = secretPlaces(*accounts, arguments.values("secret"_L1));
    const Result<QList<Account>> chosen = accountsToHear(*accounts, arguments.values("account"_L1));
    if (!places || !chosen) {
        tell(places ? chosen.error().detail : places.error().detail);
        co_return Failed;
    }
    QList<Listening> all;
    QList<EventRoute> routes;
    for (const Account &account : *chosen) {
        const auto place = places->constFind(account.id);
        QCoro::Task<Listening> preparing =
            withSecret(session, account,
                       place == places->constEnd() ? std::nullopt : std::optional<SecretPlace>(*place));
        const Listening one = co_await preparing;
        all << one;
        routes << eventRoute(account, one.secret);
    }
    EventReceiver receiver(session.engine(), session.clock());
    receiver.setRoutes(routes);
    const ReceiverOptions options = optionsFrom(arguments);
    if (const Result<void> started = receiver.start(options); !started)
        co_return notListening(started.error(), options);
    if (!isLoopback(options.address))
        tell(Cli::tr("Listening on %1 without encryption: put a reverse proxy with TLS in front of it.")
                 .arg(options.address));
    Output output;
    const bool asJson = arguments.has("json"_L1);
    printAddresses(output, receiver, all, asJson);
    (void)output.finish();
    EventPrinter printer(*chosen, asJson);
    QTimer ending;
    ending.setSingleShot(true);
    QObject::connect(&receiver, &EventReceiver::eventsArrived, &ending, [&] {
        printer.print(output, receiver);
        (void)output.finish();
        if (output.isOver())
            ending.start(0);
    });
    session.onInterrupt([&ending] { ending.start(0); });
    session.engine().start();
    QPromise<void> over;
    over.start();
    ending.callOnTimeout([&over] { over.finish(); });
    QFuture<void> ended = over.future();
    auto waiting = qCoro(ended).waitForFinished();
    co_await waiting;
    session.onInterrupt({});
    receiver.stop();
    if (receiver.counters().refused() > 0)
        tell(refusedLine(receiver.counters()));
    co_return finished(output);
}

} // namespace callboard
