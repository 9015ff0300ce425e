// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace callboard {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

} // namespace

QString receiverSentence(const ReceiverPort::Status &status, const EventSettings &settings)
{
    if (status.isRunning && settings.accounts.isEmpty())
        return EventWords::tr("Listening, but for no account yet: choose one below.");
    if (status.isRunning)
        //: %1 is a port number of this computer.
        return EventWords::tr("Listening on port %1 of this computer.").arg(settings.port);
    if (!settings.isOn)
        return EventWords::tr("Off. Calls show when they are looked for, once a minute.");
    if (!status.problem)
        return EventWords::tr("Starting…");
    if (status.problem->kind == Error::Kind::Invalid)
        return EventWords::tr("The public address must be like https://calls.example.com.");
    return EventWords::tr("Port %1 is taken by another program or not allowed. Choose another one.")
        .arg(settings.port);
}

QString secretHelp(const EventListening::Source &source)
{
    const QString vendor = displayNameOf(source.account.provider);
    switch (source.kind) {
    case WebhookSecret::Ours:
        //: %1 is the vendor. The text in the field was made by Callboard.
        return EventWords::tr(
                   "Give this to %1 as the verification token of the subscription. Without any of this, "
                   "Callboard also hears %1 through a connection that it opens itself.")
            .arg(vendor);
    case WebhookSecret::OfAccount:
        return source.secret.isEmpty()
            ? EventWords::tr("%1 signs with the account's main auth token. Enter it here.").arg(vendor)
            : EventWords::tr("%1 signs with the account's main auth token. Nothing to enter there.")
                  .arg(vendor);
    case WebhookSecret::Vendors:
        break;
    }
    return source.secret.isEmpty()
        ? EventWords::tr(
              "%1 shows a token or signing key when the webhook is made. Enter it here; until then its "
              "events are refused.")
              .arg(vendor)
        : EventWords::tr("The token or signing key that %1 showed when the webhook was made.").arg(vendor);
}

QString countersSentence(const ReceiverCounters &counters)
{
    QStringList reasons;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            reasons << text;
    };
    //: Reasons why requests were refused, in a list after a colon.
    add(counters.wrongSignature,
        EventWords::tr("%n with a wrong signature", nullptr, counters.wrongSignature));
    add(counters.unsignedOnes, EventWords::tr("%n without a signature", nullptr, counters.unsignedOnes));
    add(counters.stale, EventWords::tr("%n out of date", nullptr, counters.stale));
    add(counters.wrongHost, EventWords::tr("%n for another address", nullptr, counters.wrongHost));
    add(counters.fromBrowser, EventWords::tr("%n from web page(s)", nullptr, counters.fromBrowser));
    add(counters.tooSlow, EventWords::tr("%n too slow", nullptr, counters.tooSlow));
    const int others = counters.unknownPath + counters.wrongMethod + counters.tooLarge + counters.malformed;
    add(others, EventWords::tr("%n that made no sense", nullptr, others));
    const QString accepted = EventWords::tr("%n event(s) accepted", nullptr, counters.accepted);
    if (reasons.isEmpty())
        return accepted;
    //: %1 as "12 events accepted", %2 how many requests were refused, %3 a list of reasons.
    return EventWords::tr("%1 · %2 refused: %3")
        .arg(accepted)
        .arg(counters.refused())
        .arg(reasons.join(QStringLiteral(", ")));
}

} // namespace callboard
