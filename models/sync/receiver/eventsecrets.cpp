// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/receiver/eventsecrets.h"

#include "models/sync/receiver/eventreceiver.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

Account eventSecretHolder(const Account &account)
{
    Account holder = account;
    holder.uuid += u"/events"_s;
    if (account.secret.kind == SecretPlace::Kind::File)
        holder.secret.name += u".events"_s;
    if (account.secret.kind == SecretPlace::Kind::Environment)
        holder.secret.name += u"_EVENTS"_s;
    return holder;
}

QCoro::Task<Result<QByteArray>> eventSecret(Secrets &secrets, Account account)
{
    QCoro::Task<Result<QByteArray>> reading = secrets.read(eventSecretHolder(account));
    const Result<QByteArray> own = co_await reading;
    const bool isAccounts = webhookSecretOf(account.provider) == WebhookSecret::OfAccount
        && account.options.value(u"api_key_sid"_s).isEmpty();
    if (own || !isAccounts)
        co_return own;
    QCoro::Task<Result<QByteArray>> asking = secrets.read(account);
    const Result<QByteArray> secret = co_await asking;
    co_return secret;
}

QCoro::Task<Result<QByteArray>> eventSecretMade(Secrets &secrets, Account account)
{
    QCoro::Task<Result<QByteArray>> reading = eventSecret(secrets, account);
    const Result<QByteArray> known = co_await reading;
    const bool isAbsent = !known && known.error().detail == u"absent";
    if (!isAbsent || webhookSecretOf(account.provider) != WebhookSecret::Ours)
        co_return known;
    const QByteArray made = newEventSecret();
    QCoro::Task<Result<void>> writing = secrets.write(eventSecretHolder(account), made);
    const Result<void> written = co_await writing;
    if (!written)
        co_return tl::unexpected(written.error());
    co_return made;
}

QByteArray newEventSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof random));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

EventRoute eventRoute(const Account &account, const QByteArray &secret)
{
    return {account.id, account.provider, eventPath(account), secret, account.options.value(u"country"_s)};
}

} // namespace callboard
