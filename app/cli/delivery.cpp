// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivery.h"

#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QString withoutFullStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

Delivery stillWaiting(const OutboxItem &item, const QList<SyncReport> &reports, const Account &account)
{
    Delivery delivery;
    delivery.refused = waitsForUser(item.state);
    for (const SyncReport &report : reports) {
        if (report.account == item.call.account && report.error)
            delivery.reason = withoutFullStop(accountSentence(*report.error, account));
    }
    if (delivery.refused || delivery.reason.isEmpty())
        delivery.reason = item.problem.isEmpty() ? wordFor(item.state) : withoutFullStop(item.problem);
    return delivery;
}

} // namespace

QCoro::Task<Delivery> deliver(Session &session, RecordRef ref, std::optional<Field> field)
{
    Delivery delivery;
    delivery.reason = Cli::tr("you work offline");
    if (session.isOffline())
        co_return delivery;
    const QList<AccountId> account{ref.account};
    const QList<SyncReport> reports = co_await session.engine().push(account);
    const Result<QList<OutboxItem>> items = co_await session.store().outbox();
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    const Account owner = accountWithId(accounts.value_or(QList<Account>()), ref.account);
    for (const OutboxItem &item : items.value_or(QList<OutboxItem>())) {
        const bool isMeant =
            item.call == ref && (!field || (item.kind == OutboxKind::Update && item.field == *field));
        if (isMeant && item.state != OutboxState::Acknowledged)
            co_return stillWaiting(item, reports, owner);
    }
    delivery.sent = true;
    delivery.reason.clear();
    co_return delivery;
}

Delivery keptHere(const Call &call)
{
    QStringList systems;
    for (const RecordInfo &record : call.records)
        systems << displayNameOf(record.provider);
    systems.removeDuplicates();
    //: %1 is a list of telephone systems.
    return {.keptHere = true, .reason = Cli::tr("%1 takes no changes of this").arg(systems.join(u", "_s))};
}

QString deliveryText(const Delivery &delivery)
{
    if (delivery.sent)
        return Cli::tr("sent");
    if (delivery.keptHere)
        return Cli::tr("kept here only: %1").arg(delivery.reason);
    return delivery.refused ? Cli::tr("kept, but it needs your decision: %1").arg(delivery.reason)
                            : Cli::tr("kept; will be sent later: %1").arg(delivery.reason);
}

QJsonObject deliveryJson(const Delivery &delivery)
{
    return {{u"sent"_s, delivery.sent},
            {u"kept_here"_s, delivery.keptHere},
            {u"refused"_s, delivery.refused},
            {u"reason"_s, delivery.sent ? QJsonValue() : QJsonValue(delivery.reason)}};
}

int exitCodeFor(const Delivery &delivery)
{
    return delivery.refused ? PartlyDone : Done;
}

} // namespace callboard
