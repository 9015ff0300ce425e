// SPDX-License-Identifier: GPL-3.0-or-later
// guests erase, guests erasures, retention: what must not be kept.
#include "models/store/privacy.h"
#include "app/cli/delivery.h"
#include "app/cli/guestnames.h"
#include "models/domain/phonenumber.h"
#include "models/store/guestbook.h"
#include "models/store/osuser.h"
#include "ui/privacy/erasuredialog.h"

#include <QJsonArray>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject planToJson(const ErasurePlan &plan)
{
    QJsonObject json = receiptToJson(receiptOf(plan));
    for (const auto &key : {u"id"_s, u"at"_s, u"who"_s, u"reference"_s})
        json.remove(key);
    QJsonArray records;
    for (const RecordRef &record : plan.records)
        records << record.toString();
    json[u"guest"_s] = plan.name.isNull() ? QJsonValue() : QJsonValue(plan.name);
    json[u"numbers"_s] = QJsonArray::fromStringList(plan.numbers);
    json[u"shared_numbers"_s] = QJsonArray::fromStringList(plan.sharedNumbers);
    json[u"records"_s] = records;
    return json;
}

/// A guest of the directory, else whoever has the number. Errors: those of guestNamed().
QCoro::Task<Result<ErasurePerson>> personMeant(GuestBook &book, QString text)
{
    const Result<Guest> guest = co_await guestNamed(book, text);
    if (guest)
        co_return ErasurePerson{.guest = guest->id};
    const QString number = normalisedNumber(text);
    if (guest.error().kind == Error::Kind::NotFound && isE164(number))
        co_return ErasurePerson{.numbers = {number}};
    co_return tl::unexpected(guest.error());
}

int printed(const QStringList &lines)
{
    Output output;
    for (const QString &line : lines)
        output.line(printable(line));
    return finished(output);
}

/// "transcript=90", or "transcript=" for ever. False when that is neither.
bool take(Retention &retention, const QString &setting)
{
    const qsizetype equals = setting.indexOf(u'=');
    const auto kind = keptKindFromKey(QStringView(setting).left(equals));
    if (equals < 0 || !kind)
        return false;
    const QStringView days = QStringView(setting).mid(equals + 1);
    retention.days.remove(*kind);
    if (days.isEmpty())
        return true;
    bool isNumber = false;
    const int count = days.toInt(&isNumber);
    if (!isNumber || count < 1 || count > Retention::longest)
        return false;
    retention.days.insert(*kind, count);
    return true;
}

QJsonObject retentionJson(const Retention &retention, const RetentionPreview &preview)
{
    QJsonObject json;
    for (const KeptKind kind : keptKinds()) {
        const auto days = retention.days.constFind(kind);
        json[keyOf(kind)] = days == retention.days.constEnd()
            ? QJsonValue()
            : QJsonValue(QJsonObject{{u"days"_s, *days}, {u"calls"_s, preview.value(kind)}});
    }
    return json;
}

int printRetention(const Retention &retention, const RetentionPreview &preview, bool asJson)
{
    Output output;
    if (asJson) {
        output.json(retentionJson(retention, preview));
        return finished(output);
    }
    for (const KeptKind kind : keptKinds()) {
        const auto days = retention.days.constFind(kind);
        const QString text = days == retention.days.constEnd()
            ? Cli::tr("kept for ever")
            //: %1 is a number of calls.
            : Cli::tr("%n day(s); %1 older", nullptr, *days).arg(preview.value(kind));
        output.line(cell(keyOf(kind), 14) + text);
    }
    return finished(output);
}

QCoro::Task<int> showRetention(Session &session, Retention retention, bool asJson)
{
    const Result<RetentionPreview> preview =
        co_await session.store().privacy().preview(retention, session.clock().now());
    if (!preview)
        co_return failed(preview.error(), session.profile().data);
    co_return printRetention(retention, *preview, asJson);
}

} // namespace

QCoro::Task<int> eraseGuest(Session &session, Arguments arguments)
{
    const bool asJson = arguments.has("json"_L1);
    const QString name = arguments.positional().first();
    const Result<ErasurePerson> person = co_await personMeant(session.store().guestBook(), name);
    if (!person)
        co_return noGuest(person.error(), name);
    const Result<ErasurePlan> plan = co_await session.store().privacy().plan(*person);
    if (!plan)
        co_return failed(plan.error(), session.profile().data);
    if (plan->isEmpty()) {
        tell(Cli::tr("Nothing is known about this person."));
        co_return Failed;
    }
    if (!arguments.has("yes"_L1)) {
        if (asJson) {
            Output output;
            output.json(planToJson(*plan));
            co_return finished(output);
        }
        const int code = printed(erasureLines(*plan));
        tell(Cli::tr("Nothing is erased yet; add --yes to do it. It cannot be undone."));
        co_return code;
    }
    const Result<ErasureReceipt> receipt =
        co_await session.store().privacy().erase(*plan, arguments.value("reference"_L1), operatingUser());
    if (!receipt)
        co_return failed(receipt.error(), session.profile().data);
    for (const RecordRef &record : plan->records) {
        if (!session.isOffline())
            co_await deliver(session, record);
    }
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!asJson)
        co_return printed(receiptLines(*receipt, session.zone(accounts.value_or(QList<Account>()))));
    Output output;
    output.json(receiptToJson(*receipt));
    co_return finished(output);
}

QCoro::Task<int> listErasures(Session &session, Arguments arguments)
{
    const Result<QList<ErasureReceipt>> receipts = co_await session.store().privacy().receipts();
    if (!receipts)
        co_return failed(receipts.error(), session.profile().data);
    Output output;
    if (arguments.has("json"_L1)) {
        QJsonArray list;
        for (const ErasureReceipt &receipt : *receipts)
            list << receiptToJson(receipt);
        output.json(list);
        co_return finished(output);
    }
    for (const ErasureReceipt &receipt : *receipts)
        output.line(cell(QString::number(receipt.id), 6) + cell(toIso(receipt.at).left(10), 12)
                    + cell(Cli::tr("%n call(s)", nullptr, receipt.calls), 14) + printable(receipt.reference));
    co_return finished(output);
}

QCoro::Task<int> keepFor(Session &session, Arguments arguments)
{
    const bool asJson = arguments.has("json"_L1);
    const Result<Retention> stored = co_await session.store().privacy().retention();
    if (!stored)
        co_return failed(stored.error(), session.profile().data);
    Retention wanted = *stored;
    const QStringList settings = arguments.values("set"_L1);
    for (const QString &setting : settings) {
        if (!take(wanted, setting))
            co_return wrongUsage(
                Cli::tr("“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.").arg(setting));
    }
    if (!arguments.has("yes"_L1)) {
        if (!settings.isEmpty())
            tell(Cli::tr("Nothing is changed yet; add --yes to do it. What is removed here comes back only "
                         "from the telephone systems."));
        co_return co_await showRetention(session, wanted, asJson);
    }
    const Result<void> set = co_await session.store().privacy().setRetention(wanted);
    if (!set)
        co_return failed(set.error(), session.profile().data);
    const Result<void> kept = co_await session.store().privacy().keepWithin();
    if (!kept)
        co_return failed(kept.error(), session.profile().data);
    co_return co_await showRetention(session, wanted, asJson);
}

} // namespace callboard
