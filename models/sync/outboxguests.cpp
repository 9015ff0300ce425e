// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxPusher: guests of ours that are kept at the provider, too.
#include "models/store/guestbook.h"
#include "models/sync/failures.h"
#include "models/sync/outboxpusher.h"
#include "models/sync/outboxrules.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Pages of a list that is read for one guest; who is not found in them waits for the user.
constexpr int mostPages = 100;

} // namespace

QCoro::Task<Result<void>> OutboxPusher::guest(OutboxItem item)
{
    const bool hasEmail = item.payload.contains(u"email"_s);
    const bool isFirst =
        item.state == OutboxState::Queued && item.attempts == 0 && !m_memory.looks.contains(item.id);
    QCoro::Task<Result<void>> saving =
        isFirst || hasEmail ? sendGuest(std::move(item)) : lookForGuest(std::move(item));
    co_return co_await saving;
}

QCoro::Task<Result<void>> OutboxPusher::sendGuest(OutboxItem item)
{
    item = sending(std::move(item));
    QCoro::Task<Result<void>> saving = save(item);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return unlessChanged(saved);
    const GuestFacts card = guestFactsFromJson(item.payload);
    QCoro::Task<Result<ProviderGuest>> asking = m_context.provider->saveGuest(card);
    const Result<ProviderGuest> answer = co_await asking;
    QCoro::Task<Result<void>> acting = answer
        ? confirmGuest(std::move(item), *answer)
        : saveAfter(afterFailedWrite(std::move(item), answer.error(), m_context.clock.now()), answer.error());
    co_return co_await acting;
}

/// As for calls: see lookForCreated().
QCoro::Task<Result<void>> OutboxPusher::lookForGuest(OutboxItem item)
{
    const GuestFacts card = guestFactsFromJson(item.payload);
    QCoro::Task<Result<std::optional<ProviderGuest>>> finding = findGuest(card);
    const Result<std::optional<ProviderGuest>> found = co_await finding;
    if (!found) {
        const Error &error = found.error();
        QCoro::Task<Result<void>> failing =
            saveAfter(afterFailedRead(std::move(item), error, m_context.clock.now()), error);
        co_return co_await failing;
    }
    QCoro::Task<Result<void>> acting = *found ? confirmGuest(std::move(item), **found)
        : item.state == OutboxState::Queued   ? sendGuest(std::move(item))
                                              : waitForUser(std::move(item));
    co_return co_await acting;
}

QCoro::Task<Result<std::optional<ProviderGuest>>> OutboxPusher::findGuest(GuestFacts card)
{
    using Found = std::optional<ProviderGuest>;
    QSet<QString> seen;
    for (int page = 0, offset = 0; page < mostPages && !card.phone.isEmpty(); ++page) {
        if (m_context.stopped)
            co_return failure(Error::Kind::Cancelled);
        QCoro::Task<Result<QList<ProviderGuest>>> listing = m_context.provider->listGuests(offset);
        const Result<QList<ProviderGuest>> guests = co_await listing;
        if (!guests && guests.error().kind == Error::Kind::NotSupported)
            co_return Found(); // nobody can look
        if (!guests)
            co_return tl::unexpected(guests.error());
        const qsizetype before = seen.size();
        for (const ProviderGuest &guest : *guests) {
            if (isCardOf(card, guest))
                co_return Found(guest);
            seen.insert(guest.providerGuestId);
        }
        if (seen.size() == before)
            break;
        offset += int(guests->size());
    }
    co_return Found();
}

QCoro::Task<Result<void>> OutboxPusher::confirmGuest(OutboxItem item, ProviderGuest theirs)
{
    QCoro::Task<Result<void>> confirming = m_context.store.guestBook().confirm(item.id, theirs);
    const Result<void> confirmed = co_await confirming;
    const auto why = confirmed ? std::nullopt : std::optional(confirmed.error().kind);
    if (why == Error::Kind::Conflict || why == Error::Kind::NotFound) {
        const QString problem = why == Error::Kind::NotFound
            ? u"the guest is no longer in the directory"_s
            : u"the provider takes them for %1 of the directory; merge the two, then try again"_s.arg(
                confirmed.error().detail);
        QCoro::Task<Result<void>> refusing = save(refused(std::move(item), problem));
        const Result<void> saved = co_await refusing;
        co_return unlessChanged(saved);
    }
    if (!confirmed)
        co_return confirmed;
    ++m_sent;
    const QList<ProviderGuest> guests{theirs};
    QCoro::Task<Result<void>> applying = m_context.store.applyGuests(m_context.account.id, guests);
    co_return co_await applying;
}

} // namespace callboard
