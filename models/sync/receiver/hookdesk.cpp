// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/receiver/hookdesk.h"

#include <QMutexLocker>

#include <algorithm>

namespace callboard {

namespace {

enum Status {
    Ok = 200,
    BadRequest = 400,
    Forbidden = 403,
    NotFound = 404,
    WrongMethod = 405,
    Misdirected = 421,
    Busy = 503
};

constexpr qsizetype mostWaiting = 20'000;
constexpr qsizetype mostRemembered = 100;

/// Browsers say where a page comes from; vendors' servers are no browsers. Without this any web page could
/// send requests to our loopback address.
bool isFromBrowser(const WebhookRequest &request)
{
    return request.headers.contains("origin") || request.headers.contains("sec-fetch-site")
        || request.headers.contains("sec-fetch-mode");
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

/// Twilio alone can be told to use GET.
bool isAllowedMethod(Provider provider, const QByteArray &method)
{
    return method == "POST" || (method == "GET" && provider == Provider::Twilio);
}

int *counterOf(ReceiverCounters &counters, WebhookRefusal refusal)
{
    switch (refusal) {
    case WebhookRefusal::Malformed:
        return &counters.malformed;
    case WebhookRefusal::Unsigned:
        return &counters.unsignedOnes;
    case WebhookRefusal::WrongSignature:
        return &counters.wrongSignature;
    case WebhookRefusal::Stale:
        return &counters.stale;
    }
    return nullptr;
}

} // namespace

void HookDesk::open(QSet<QByteArray> hosts, QByteArray base)
{
    const QMutexLocker lock(&m_mutex);
    m_hosts = std::move(hosts);
    m_base = std::move(base);
}

void HookDesk::setRoutes(const QList<EventRoute> &routes)
{
    const QMutexLocker lock(&m_mutex);
    m_routes = routes;
}

void HookDesk::setWaiting(std::function<void()> tell)
{
    const QMutexLocker lock(&m_mutex);
    m_tell = std::move(tell);
}

std::optional<EventRoute> HookDesk::routeOf(const QByteArray &target) const
{
    const QByteArray path = pathOf(target);
    const auto isIt = [&](const EventRoute &route) {
        return areSame(route.path, path);
    };
    const auto found = std::find_if(m_routes.begin(), m_routes.end(), isIt);
    return found == m_routes.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> HookDesk::mayPass(const WebhookRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const auto refuse = [](int &counter, int status) {
        ++counter;
        return std::optional(status);
    };
    if (!m_hosts.contains(request.header("host").toLower()))
        return refuse(m_counters.wrongHost, Misdirected);
    if (isFromBrowser(request))
        return refuse(m_counters.fromBrowser, Forbidden);
    const auto route = routeOf(request.target);
    if (!route)
        return refuse(m_counters.unknownPath, NotFound);
    if (!isAllowedMethod(route->provider, request.method))
        return refuse(m_counters.wrongMethod, WrongMethod);
    return {};
}

HookReply HookDesk::answer(const WebhookRequest &request)
{
    QMutexLocker lock(&m_mutex);
    const auto route = routeOf(request.target);
    if (!route) // switched off since the headers came
        return {NotFound};
    const WebhookKey key{route->secret, m_base + route->path, {route->account, route->region}};
    lock.unlock(); // reading needs nothing of ours, and the window may be asking for counters
    const WebhookReading reading = readWebhook(route->provider, request, key);
    lock.relock();
    if (reading)
        return accept(*route, *reading, request.at);
    ++*counterOf(m_counters, reading.error());
    return {reading.error() == WebhookRefusal::Malformed ? BadRequest : Forbidden};
}

HookReply HookDesk::accept(const EventRoute &route, const WebhookNews &news, TimePoint at)
{
    const HookReply good{Ok, news.validationToken};
    if (news.delivery.isEmpty()) {
        ++m_counters.handshakes;
        return good;
    }
    if (m_waiting.size() + news.hints.size() > mostWaiting) {
        ++m_counters.postponed;
        return {Busy};
    }
    if (!m_seen.enter(QByteArray::number(qint64(route.account)) + news.delivery, at)) {
        ++m_counters.repeated;
        return good;
    }
    ++m_counters.accepted;
    remember(route, news, at);
    m_waiting += news.hints;
    if (!m_told && m_tell) {
        m_told = true;
        m_tell();
    }
    return good;
}

void HookDesk::remember(const EventRoute &route, const WebhookNews &news, TimePoint at)
{
    const QString call = news.hints.isEmpty() ? QString() : news.hints.first().ref.providerCallId;
    m_last.prepend({route.account, at, news.event, call});
    if (m_last.size() > mostRemembered)
        m_last.removeLast();
}

void HookDesk::onFault(HookServer::Fault fault)
{
    const QMutexLocker lock(&m_mutex);
    switch (fault) {
    case HookServer::Fault::TooLarge:
        ++m_counters.tooLarge;
        break;
    case HookServer::Fault::TooSlow:
        ++m_counters.tooSlow;
        break;
    }
}

QList<CallHint> HookDesk::take(int most)
{
    const QMutexLocker lock(&m_mutex);
    const QList<CallHint> taken = m_waiting.mid(0, most);
    m_waiting.remove(0, taken.size());
    m_told = !m_waiting.isEmpty(); // whoever takes some goes on until there are none
    return taken;
}

ReceiverCounters HookDesk::counters() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counters;
}

QList<ReceivedEvent> HookDesk::lastEvents() const
{
    const QMutexLocker lock(&m_mutex);
    return m_last;
}

} // namespace callboard
