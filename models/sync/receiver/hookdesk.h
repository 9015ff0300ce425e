// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/receiver/hookserver.h"
#include "models/sync/receiver/replaywindow.h"

#include <QMutex>
#include <QSet>

namespace callboard {

/// Where the events of one account come in.
struct EventRoute {
    AccountId account{};
    Provider provider = Provider::Twilio;
    QByteArray path; ///< "/twilio/3fa9c21b04d7", see eventPath().
    QByteArray secret; ///< Empty: nothing can be checked, so everything is refused.
    QString region; ///< For numbers in national form.
    bool operator==(const EventRoute &) const = default;
};

/// How often what happened. Of refused requests nothing else is kept.
struct ReceiverCounters {
    int accepted = 0;
    int repeated = 0; ///< Deliveries that were here before; answered well, and without effect.
    int handshakes = 0;
    int wrongHost = 0;
    int fromBrowser = 0;
    int unknownPath = 0;
    int wrongMethod = 0;
    int tooLarge = 0;
    int tooSlow = 0;
    int unsignedOnes = 0;
    int wrongSignature = 0;
    int stale = 0;
    int malformed = 0;
    int postponed = 0; ///< Too many waited; the vendor was asked to try again.
    int refused() const
    {
        return wrongHost + fromBrowser + unknownPath + wrongMethod + tooLarge + tooSlow + unsignedOnes
            + wrongSignature + stale + malformed;
    }
    bool operator==(const ReceiverCounters &) const = default;
};

/// An event that was accepted, for a person to see that it works.
struct ReceivedEvent {
    AccountId account{};
    TimePoint at{};
    QString event; ///< The vendor's word.
    QString call; ///< The provider's id; null when it is about none.
    bool operator==(const ReceivedEvent &) const = default;
};

/// Who may come in, and what is made of it: host, sender, path, method, signature, repetition; then hints
/// that wait until somebody takes them. Any thread.
class HookDesk {
public:
    /// @p hosts: what a request may name as its host, in lower case, with and without port. @p base: the
    /// beginning of every address as entered at the vendors, without a slash at its end.
    void open(QSet<QByteArray> hosts, QByteArray base);
    void setRoutes(const QList<EventRoute> &routes);

    std::optional<int> mayPass(const WebhookRequest &request); ///< The status of a refusal.
    HookReply answer(const WebhookRequest &request);
    void onFault(HookServer::Fault fault);
    /// Called, on the thread of answer(), when hints wait and nobody was told since the last take().
    void setWaiting(std::function<void()> tell);

    /// The oldest that wait, at most @p most.
    QList<CallHint> take(int most);
    ReceiverCounters counters() const;
    QList<ReceivedEvent> lastEvents() const; ///< Newest first, a hundred at most.

private:
    std::optional<EventRoute> routeOf(const QByteArray &target) const;
    HookReply accept(const EventRoute &route, const WebhookNews &news, TimePoint at);
    void remember(const EventRoute &route, const WebhookNews &news, TimePoint at);

    mutable QMutex m_mutex;
    QSet<QByteArray> m_hosts;
    QByteArray m_base;
    QList<EventRoute> m_routes;
    ReplayWindow m_seen;
    QList<CallHint> m_waiting;
    QList<ReceivedEvent> m_last;
    ReceiverCounters m_counters;
    std::function<void()> m_tell;
    bool m_told = false;
};

} // namespace callboard
