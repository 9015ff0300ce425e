// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxrules.h"

#include "models/domain/threeway.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int mostConflicts = 3;
constexpr int quickLooks = 3;

/// Five seconds, doubled with each attempt to send.
TimePoint later(const OutboxItem &item, const Error &error, TimePoint now)
{
    const int doublings = std::clamp(item.attempts, 0, 10);
    const std::chrono::seconds backoff = std::min<std::chrono::seconds>(15min, 5s * (1 << doublings));
    return now + std::max(backoff, error.retryAfter.value_or(0s));
}

QString settled(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    while (!plain.isEmpty() && plain.back().isSpace())
        plain.chop(1);
    return plain;
}

/// What @p text has behind @p start; absent when it does not begin so.
std::optional<QString> addition(const QString &start, const QString &text)
{
    const QString begin = settled(start);
    const QString whole = settled(text);
    return whole.startsWith(begin) ? std::optional(whole.mid(begin.size()).trimmed()) : std::nullopt;
}

/// It was sent, and its words stand there, with other white space between them and what was there before:
/// where words can only be added, the provider decides about that.
bool isAddedAlready(const OutboxItem &item, const QString &value)
{
    const std::optional<QString> mine = addition(item.before, item.after);
    return item.field == Field::Notes && item.attempts > 0 && mine && !mine->isEmpty()
        && addition(item.before, value) == mine;
}

/// Lines in any order, as tags are.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

/// What was added and taken away here, done to what they have: tags never clash.
UpdateStep tagStep(const OutboxItem &item, const QString &value)
{
    const QStringList before = linesOf(item.before);
    const QStringList after = linesOf(item.after);
    QStringList merged = linesOf(value);
    merged.removeIf([&](const QString &tag) { return before.contains(tag) && !after.contains(tag); });
    for (const QString &tag : after) {
        if (!before.contains(tag) && !merged.contains(tag))
            merged << tag;
    }
    if (linesOf(merged.join(u'\n')) == linesOf(value))
        return {UpdateStep::What::Confirm, {}};
    return {UpdateStep::What::Send, merged.join(u'\n')};
}

/// Where the provider keeps a start of its own; some only know when their row was made.
bool startsWhenWanted(const CallFacts &wanted, const CallFacts &found)
{
    return !wanted.startedAt || !found.startedAt || found.startDerived
        || std::chrono::abs(*wanted.startedAt - *found.startedAt) < 2s;
}

OutboxItem postponed(OutboxItem item, const Error &error, TimePoint now)
{
    item.problem = error.detail;
    item.notBefore = later(item, error, now);
    return item;
}

/// The first times it is worth looking at once: most often the write did arrive.
OutboxItem unknown(OutboxItem item, const Error &error, TimePoint now)
{
    item = postponed(std::move(item), error, now);
    item.state = OutboxState::Unknown;
    if (item.attempts < quickLooks)
        item.notBefore.reset();
    return item;
}

} // namespace

bool isSameText(const QString &a, const QString &b)
{
    return settled(a) == settled(b);
}

UpdateStep nextStep(const OutboxItem &item, const CallFacts &theirs)
{
    using What = UpdateStep::What;
    const std::optional<QString> value = fieldValue(theirs, item.field);
    if (!value)
        return {What::Send, item.after};
    if (item.field == Field::Tags)
        return tagStep(item, *value);
    if (isSameText(*value, item.after) || isAddedAlready(item, *value))
        return {What::Confirm, {}};
    const bool decided = !item.theirs.isNull() && isSameText(*value, item.theirs);
    if (decided || isSameText(*value, item.before))
        return {What::Send, item.after};
    if (item.field != Field::Notes)
        return {What::Conflict, *value};
    const std::optional<QString> merged =
        mergedText(settled(item.before), settled(item.after), settled(*value));
    if (!merged)
        return {What::Conflict, *value};
    return isSameText(*merged, *value) ? UpdateStep{What::Confirm, {}} : UpdateStep{What::Send, *merged};
}

bool isCreatedCall(const NewCall &call, const CallFacts &found)
{
    const CallFacts &wanted = call.facts;
    return found.direction == wanted.direction && found.fromNumber == wanted.fromNumber
        && found.toNumber == wanted.toNumber && isSameText(found.notes, wanted.notes)
        && (!wanted.duration || found.duration == wanted.duration) && startsWhenWanted(wanted, found);
}

OutboxItem afterFailedRead(OutboxItem item, const Error &error, TimePoint now)
{
    return postponed(std::move(item), error, now);
}

OutboxItem afterFailedWrite(OutboxItem item, const Error &error, TimePoint now)
{
    const bool isNewGuest = item.kind == OutboxKind::Guest && !item.payload.contains(u"email"_s);
    const bool isCreate = item.kind == OutboxKind::Create || isNewGuest;
    item.state = OutboxState::Queued;
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Cancelled: // we gave up waiting; the request may have arrived
        return unknown(std::move(item), error, now);
    case Error::Kind::Timeout:
    case Error::Kind::BadReply: // repeating an update does no harm, repeating a create does
        return isCreate ? unknown(std::move(item), error, now) : postponed(std::move(item), error, now);
    case Error::Kind::ServerError: // not every provider lists its guests, so that one could look
        return isNewGuest ? unknown(std::move(item), error, now) : postponed(std::move(item), error, now);
    case Error::Kind::Offline:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorised:
    case Error::Kind::CaptivePortal:
    case Error::Kind::SecretMissing:
    case Error::Kind::Storage:
    case Error::Kind::NewerFile:
        return postponed(std::move(item), error, now);
    case Error::Kind::Conflict: // it changed just now: the next attempt reads and compares again
        return isCreate || item.attempts >= mostConflicts ? refused(std::move(item), error.detail)
                                                          : postponed(std::move(item), error, now);
    case Error::Kind::Forbidden: // the key may read but not write; no reason to stop reading
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::Unsafe:
    case Error::Kind::NotSupported:
    case Error::Kind::Invalid:
        return refused(std::move(item), error.detail);
    }
    Q_UNREACHABLE();
    return item;
}

OutboxItem sending(OutboxItem item)
{
    item.state = OutboxState::Sending;
    ++item.attempts;
    item.problem.clear();
    item.notBefore.reset();
    return item;
}

Result<void> unlessChanged(Result<void> saved)
{
    const bool changed = !saved
        && (saved.error().kind == Error::Kind::Conflict || saved.error().kind == Error::Kind::NotFound);
    return changed ? Result<void>() : saved;
}

OutboxItem refused(OutboxItem item, QString problem)
{
    item.state = OutboxState::Rejected;
    item.problem = std::move(problem);
    item.notBefore.reset();
    return item;
}

OutboxItem inConflict(OutboxItem item, QString theirs)
{
    item.state = OutboxState::Conflict;
    item.theirs = theirs.isNull() ? u""_s : std::move(theirs);
    item.notBefore.reset();
    return item;
}

bool isCardOf(const GuestFacts &card, const ProviderGuest &theirs)
{
    const QString name = card.firstName + u' ' + card.lastName;
    return !card.phone.isEmpty() && card.phone == theirs.phone
        && theirs.name.simplified() == name.simplified();
}

} // namespace callboard
