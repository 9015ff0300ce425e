// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventlistening.h"

#include "models/sync/receiver/eventsecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

EventListening::EventListening(Store &store, AccountService &accounts, ReceiverPort &port)
    : m_store(store)
    , m_service(accounts)
    , m_port(port)
{
    connect(&store, &Store::accountsChanged, this, &EventListening::readAccounts);
    readAccounts();
}

void EventListening::setSettings(const EventSettings &settings)
{
    if (settings == m_settings)
        return;
    const QSet<QString> added = settings.accounts - m_settings.accounts;
    m_settings = settings;
    const QList<Source> sources = m_sources;
    for (const Source &source : sources) {
        if (added.contains(source.account.uuid) && source.secret.isEmpty())
            readSecret(source.account); // one of ours is made now
    }
    apply();
    Q_EMIT settingsChanged();
}

void EventListening::readAccounts()
{
    QCoro::connect(m_store.accounts(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return;
        QList<Source> sources;
        for (const Account &account : *accounts) {
            if (const auto kind = webhookSecretOf(account.provider))
                sources << Source{account, {}, *kind};
        }
        m_sources = sources;
        Q_EMIT sourcesChanged();
        for (const Source &source : std::as_const(sources))
            readSecret(source.account);
    });
}

void EventListening::readSecret(const Account &account)
{
    QCoro::connect(m_service.readSecret(eventSecretHolder(account)), this,
                   [this, account](const Result<QByteArray> &secret) {
                       const bool isOfAccount = webhookSecretOf(account.provider) == WebhookSecret::OfAccount
                           && account.options.value(u"api_key_sid"_s).isEmpty();
                       if (secret || !isOfAccount)
                           return takeSecret(account, secret);
                       QCoro::connect(
                           m_service.readSecret(account), this,
                           [this, account](const Result<QByteArray> &own) { takeSecret(account, own); });
                   });
}

void EventListening::takeSecret(const Account &account, const Result<QByteArray> &secret)
{
    const bool isOurs = webhookSecretOf(account.provider) == WebhookSecret::Ours;
    if (isOurs && m_settings.accounts.contains(account.uuid) && !secret && secret.error().detail == u"absent")
        return setSecret(account, newEventSecret());
    keep(account, secret.value_or(QByteArray()));
}

void EventListening::setSecret(const Account &account, const QByteArray &secret)
{
    const QByteArray trimmed = secret.trimmed();
    QCoro::connect(m_service.writeSecret(eventSecretHolder(account), trimmed), this,
                   [this, account, trimmed](const Result<void> &written) {
                       if (written)
                           return keep(account, trimmed);
                       Q_EMIT secretRefused(account, written.error());
                   });
}

void EventListening::keep(const Account &account, const QByteArray &secret)
{
    const auto isIt = [&](const Source &source) {
        return source.account.id == account.id;
    };
    const auto source = std::find_if(m_sources.begin(), m_sources.end(), isIt);
    if (source == m_sources.end())
        return;
    source->secret = secret;
    apply();
    Q_EMIT sourcesChanged();
}

QString EventListening::addressOf(const Account &account) const
{
    const QByteArray &running = m_port.status().base;
    QByteArray base = m_settings.publicUrl.toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    if (base.isEmpty())
        base = !running.isEmpty() ? running : "http://127.0.0.1:" + QByteArray::number(m_settings.port);
    return QString::fromUtf8(base + eventPath(account));
}

void EventListening::apply()
{
    if (!m_settings.isOn)
        return m_port.stop();
    QList<EventRoute> routes;
    for (const Source &source : std::as_const(m_sources)) {
        if (m_settings.accounts.contains(source.account.uuid))
            routes << eventRoute(source.account, source.secret);
    }
    m_port.run({.port = m_settings.port, .publicUrl = m_settings.publicUrl.toUtf8()}, routes);
}

} // namespace callboard
