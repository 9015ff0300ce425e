// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivery.h"
#include "ui/status/outboxwords.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

void printItem(Output &output, const OutboxItem &item, const QString &account, TimePoint now)
{
    const bool isGuest = item.kind == OutboxKind::Guest;
    const QString subject = isGuest ? item.payload.value(u"guest").toString() : item.call.toString();
    const QString next = item.notBefore && *item.notBefore > now ? toIso(*item.notBefore) : u"-"_s;
    output.line(cell(QString::number(qint64(item.id)), 6) + cell(wordFor(item.state), 14)
                + cell(whatText(item), 14) + cell(subject, 28) + cell(account, 16)
                + cell(ageText(now - item.createdAt), 10) + cell(next, 26) + printable(item.problem));
}

/// The numbers on the command line, each of which must be an item that exists. Errors: Invalid, NotFound with
/// a sentence.
Result<QList<OutboxItem>> chosen(const QList<OutboxItem> &items, const QStringList &numbers)
{
    QList<OutboxItem> result;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const OutboxId id{number.toLongLong(&isNumber)};
        if (!isNumber)
            return failure(Error::Kind::Invalid,
                           Cli::tr("“%1” is not a number of “callboard outbox list”.").arg(number));
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const OutboxItem &item) { return item.id == id; });
        if (found == items.end())
            return failure(Error::Kind::NotFound, Cli::tr("Nothing with the number %1 waits.").arg(number));
        result << *found;
    }
    return result;
}

QCoro::Task<Result<QList<OutboxItem>>> chosenItems(Store &store, QStringList numbers)
{
    const Result<QList<OutboxItem>> items = co_await store.outbox();
    if (!items)
        co_return tl::unexpected(items.error());
    co_return chosen(*items, numbers);
}

int noItem(const Error &error, const QString &subject)
{
    if (error.kind == Error::Kind::Storage)
        return failed(error, subject);
    tell(error.detail);
    return error.kind == Error::Kind::Invalid ? WrongUsage : Failed;
}

} // namespace

QCoro::Task<int> listOutbox(Session &session, Arguments arguments)
{
    const Result<QList<OutboxItem>> items = co_await session.store().outbox();
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!items || !accounts)
        co_return failed(items ? accounts.error() : items.error(), session.profile().data);
    const QHash<AccountId, QString> names = accountNames(*accounts);
    Output output;
    QJsonArray list;
    for (const OutboxItem &item : *items) {
        if (arguments.has("json"_L1))
            list.append(outboxItemToJson(item, names.value(item.call.account)));
        else
            printItem(output, item, names.value(item.call.account), session.clock().now());
    }
    if (arguments.has("json"_L1))
        output.json(list);
    co_return finished(output);
}

QCoro::Task<int> retryOutbox(Session &session, Arguments arguments)
{
    const bool all = arguments.positional().isEmpty();
    if (all != arguments.has("all"_L1))
        co_return wrongUsage(Cli::tr("outbox retry needs numbers of “callboard outbox list”, or --all."));
    Result<QList<OutboxItem>> items;
    if (all)
        items = co_await session.store().outbox();
    else
        items = co_await chosenItems(session.store(), arguments.positional());
    if (!items)
        co_return noItem(items.error(), session.profile().data);
    if (all)
        items->removeIf([](const OutboxItem &item) {
            // What came out of a backup may have been sent since: that is decided one by one.
            return !OutboxModel::needsUser(item.state) || item.state == OutboxState::Held;
        });
    Output output;
    QJsonArray list;
    int code = Done;
    for (const OutboxItem &item : *items) {
        const Result<void> queued = co_await session.store().outboxRetry(item.id);
        if (!queued)
            co_return failed(queued.error(), item.call.toString());
        const Delivery delivery = co_await deliver(session, item.call);
        code = qMax(code, exitCodeFor(delivery));
        QJsonObject json = deliveryJson(delivery);
        json[u"id"_s] = qint64(item.id);
        list.append(json);
        if (!arguments.has("json"_L1))
            output.line(u"%1: %2"_s.arg(qint64(item.id)).arg(printable(deliveryText(delivery))));
    }
    if (arguments.has("json"_L1))
        output.json(list);
    co_return finished(output, code);
}

QCoro::Task<int> discardOutbox(Session &session, Arguments arguments)
{
    const Result<QList<OutboxItem>> items = co_await chosenItems(session.store(), arguments.positional());
    if (!items)
        co_return noItem(items.error(), session.profile().data);
    Output output;
    QJsonArray list;
    for (const OutboxItem &item : *items) {
        const Result<void> dropped = co_await session.store().outboxDiscard(item.id);
        if (!dropped)
            co_return failed(dropped.error(), item.call.toString());
        list.append(qint64(item.id));
        if (!arguments.has("json"_L1))
            output.line(Cli::tr("%1: dropped").arg(qint64(item.id)));
    }
    if (arguments.has("json"_L1))
        output.json(QJsonObject{{u"discarded"_s, list}});
    co_return finished(output);
}

} // namespace callboard
