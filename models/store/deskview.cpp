// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deskview.h"

#include "models/store/factscbor.h"
#include "models/store/storednumbers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

RecordRef refFrom(const SqlQuery &row, int column)
{
    return {AccountId(row.integer(column)), row.text(column + 1)};
}

void readMeta(Database &desk, DeskView &view)
{
    SqlQuery row(desk, "SELECT key, value FROM meta WHERE key IN ('uuid', 'counter')");
    while (row.next()) {
        if (row.text(0) == u"uuid")
            view.uuid = row.text(1);
        else
            view.counter = row.integer(1);
    }
}

void readAccounts(Database &desk, DeskView &view)
{
    SqlQuery row(desk, "SELECT id, provider FROM accounts");
    while (row.next())
        view.accounts.insert(AccountId(row.integer(0)), row.known<Provider>(1));
}

void readOutbox(Database &desk, DeskView &view)
{
    static const QByteArray sql = QByteArray("SELECT ") + outboxColumns
        + ", confirmed_id, confirmed_facts, confirmed_raw, confirmed_details, confirmed_details_raw "
          "FROM outbox ORDER BY id";
    SqlQuery row(desk, sql);
    while (row.next()) {
        const OutboxItem item = itemFrom(row);
        if (item.kind == OutboxKind::Guest)
            continue; // about no call
        if (row.isNull(15)) {
            view.edits[item.call] << item;
        } else {
            const Record record = confirmedFrom(row, 15, item.call.account);
            view.confirmed.insert(record.ref, record);
        }
    }
}

void readDecisions(Database &desk, DeskView &view)
{
    SqlQuery tombstone(desk, "SELECT account_id, provider_call_id FROM tombstones");
    while (tombstone.next())
        view.tombstones.insert(refFrom(tombstone, 0));
    SqlQuery rename(desk, "SELECT account_id, local_id, provider_call_id FROM renames");
    while (rename.next())
        view.renames.insert(refFrom(rename, 0), RecordRef{AccountId(rename.integer(0)), rename.text(2)});
    static const QByteArray sql = QByteArray(decisionsSql) + "decisions ORDER BY id";
    SqlQuery decision(desk, sql);
    view.decisions = decisionsFrom(decision);
}

void readKept(Database &desk, DeskView &view)
{
    SqlQuery row(desk, "SELECT account_id, provider_call_id, kind, value, changed_at FROM annotations");
    while (row.next()) {
        if (row.text(2) == reviewMark)
            view.reviewed.insert(refFrom(row, 0));
        else if (row.text(2) == hiddenMark)
            view.hidden.insert(refFrom(row, 0));
        else if (row.text(2) == sentMark)
            view.sent.insert(refFrom(row, 0));
        else if (const auto field = fieldFromKey(row.text(2)))
            view.kept[refFrom(row, 0)]
                << KeptValue{*field, row.text(3), fromMs(row.integer(4)), refFrom(row, 0)};
    }
}

void readRefusals(Database &desk, DeskView &view)
{
    Refusals &refusals = view.refusals;
    refusals.retention = retentionIn(desk);
    refusals.deskUuid = view.uuid;
    SqlQuery number(desk, "SELECT number_hash, erased_at FROM erased_numbers");
    while (number.next())
        refusals.erasedNumbers.insert(number.blob(0), fromMs(number.integer(1)));
    SqlQuery contact(desk, "SELECT account_id, provider_guest_id, erased_at FROM erased_contacts");
    while (contact.next())
        refusals.erasedContacts.insert(refFrom(contact, 0), fromMs(contact.integer(2)));
}

} // namespace

bool Refusals::areOfTheErased(AccountId account, const CallFacts &facts, std::optional<TimePoint> start) const
{
    const auto isEarlier = [&](TimePoint erasedAt) {
        return !start || *start <= erasedAt;
    };
    const auto card = erasedContacts.constFind(RecordRef{account, facts.guestId});
    if (card != erasedContacts.constEnd() && isEarlier(*card))
        return true;
    for (const QString &number : {facts.fromNumber, facts.toNumber}) {
        if (erasedNumbers.isEmpty() || number.isNull())
            continue;
        const auto erased = erasedNumbers.constFind(erasedNumberHash(deskUuid, number));
        if (erased != erasedNumbers.constEnd() && isEarlier(*erased))
            return true;
    }
    return false;
}

QByteArray erasedNumberHash(const QString &deskUuid, const QString &number)
{
    return QCryptographicHash::hash(deskUuid.toUtf8() + number.toUtf8(), QCryptographicHash::Sha256)
        .first(16);
}

Retention retentionIn(Database &desk)
{
    Retention retention;
    SqlQuery row(desk, "SELECT kind, days FROM retention");
    while (row.next())
        retention.days.insert(row.known<KeptKind>(0), int(row.integer(1)));
    return retention;
}

DeskView DeskView::read(Database &desk)
{
    DeskView view;
    const ReadTransaction reading(desk);
    readMeta(desk, view);
    readAccounts(desk, view);
    readOutbox(desk, view);
    readDecisions(desk, view);
    readKept(desk, view);
    readRefusals(desk, view);
    return view;
}

QList<RecordRef> DeskView::touchedSince(Database &desk, qint64 since) const
{
    QList<RecordRef> result;
    SqlQuery row(desk,
                 "SELECT account_id, provider_call_id FROM touched WHERE counter > ? AND counter <= ? "
                 "ORDER BY counter",
                 since, counter);
    while (row.next())
        result << refFrom(row, 0);
    return result;
}

OutboxItem itemFrom(const SqlQuery &row)
{
    OutboxItem item;
    item.id = OutboxId(row.integer(0));
    item.call = refFrom(row, 1);
    item.kind = row.known<OutboxKind>(3);
    item.field = row.known<Field>(4);
    item.before = row.text(5);
    item.after = row.text(6);
    item.theirs = row.text(7);
    item.payload = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    item.state = row.known<OutboxState>(9);
    item.attempts = int(row.integer(10));
    item.problem = row.text(11);
    item.createdAt = fromMs(row.integer(12));
    item.changedAt = fromMs(row.integer(13));
    item.notBefore = row.time(14);
    return item;
}

Decisions decisionsFrom(SqlQuery &row)
{
    Decisions decisions;
    while (row.next()) {
        if (row.known<DecisionKind>(0) == DecisionKind::Join)
            decisions.join(refFrom(row, 1), refFrom(row, 3));
        else
            decisions.separate(refFrom(row, 1), refFrom(row, 3));
    }
    return decisions;
}

Record confirmedFrom(const SqlQuery &row, int column, AccountId account)
{
    Record record{.ref = {account, row.text(column)},
                  .facts = decodeFacts(row.blob(column + 1)),
                  .raw = row.blob(column + 2)};
    if (!row.isNull(column + 3))
        record.details = CallDetails{decodeFacts(row.blob(column + 3)), row.blob(column + 4)};
    return record;
}

Record provisionalRecord(const OutboxItem &create)
{
    const NewCall call = newCallFromJson(create.call.account, create.payload);
    Record record{.ref = create.call, .facts = call.facts, .raw = {}};
    CallFacts &facts = record.facts;
    facts.createdAt = create.createdAt;
    if (facts.provider.isNull())
        facts.provider = u"manual"_s;
    if (facts.status)
        facts.providerStatus = keyOf(*facts.status);
    if (!facts.startedAt) {
        facts.startedAt = create.createdAt;
        facts.startDerived = true;
    }
    if (!call.recordingUrl.isNull())
        facts.recordings = {Recording{create.call.providerCallId, Recording::State::Available, {}}};
    return record;
}

} // namespace callboard
