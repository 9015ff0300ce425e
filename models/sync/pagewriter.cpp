// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pagewriter.h"

#include "models/providers/http/redaction.h"

#include <utility>

namespace callboard {

namespace {

constexpr qsizetype mostWaiting = 10; ///< Pages; bounds memory and what a kill makes us read again.

void append(PageWrite &all, PageWrite &&page)
{
    all.page.records << std::move(page.page.records);
    all.page.setAside << std::move(page.page.setAside);
    all.page.itemCount += page.page.itemCount;
    all.covered << page.covered;
    all.cursor = std::move(page.cursor);
    all.complete = page.complete;
}

} // namespace

QCoro::Task<Result<void>> PageWriter::add(PageWrite write, quint64 mark)
{
    // What cannot be read is kept as it came; a server that repeats what it was told must not put our key
    // on disk so.
    for (SetAsideItem &item : write.page.setAside) {
        item.providerCallId = QString::fromUtf8(withoutSecrets(item.providerCallId.toUtf8()));
        item.raw = withoutSecrets(std::move(item.raw));
    }
    m_waiting.append(Waiting{std::move(write), mark});
    if (m_running && !m_running->isReady() && m_waiting.size() < mostWaiting)
        co_return {};
    QCoro::Task<Result<void>> settling = settle();
    const Result<void> settled = co_await settling;
    if (settled)
        m_running = m_store.applyPage(takeWaiting());
    co_return settled;
}

QCoro::Task<Result<PageOutcome>> PageWriter::flush()
{
    QCoro::Task<Result<void>> settling = settle();
    Result<void> settled = co_await settling;
    if (settled && !m_waiting.isEmpty()) {
        m_running = m_store.applyPage(takeWaiting());
        QCoro::Task<Result<void>> last = settle();
        settled = co_await last;
    }
    if (!settled)
        co_return tl::unexpected(settled.error());
    co_return std::exchange(m_outcome, PageOutcome());
}

QCoro::Task<Result<void>> PageWriter::settle()
{
    if (m_failure)
        co_return tl::unexpected(*m_failure);
    if (!m_running)
        co_return {};
    const Result<PageOutcome> stored = co_await *m_running;
    m_running.reset();
    if (!stored) {
        m_failure = stored.error();
        co_return tl::unexpected(*m_failure);
    }
    m_outcome.inserted += stored->inserted;
    m_outcome.changed += stored->changed;
    m_outcome.unchanged += stored->unchanged;
    m_outcome.setAside += stored->setAside;
    co_return {};
}

PageWrite PageWriter::takeWaiting()
{
    PageWrite all = std::move(m_waiting.first().write);
    all.page = m_writes.current(std::move(all.page), m_waiting.first().mark);
    for (qsizetype i = 1; i < m_waiting.size(); ++i) {
        Waiting &waiting = m_waiting[i];
        waiting.write.page = m_writes.current(std::move(waiting.write.page), waiting.mark);
        append(all, std::move(waiting.write));
    }
    m_waiting.clear();
    return all;
}

} // namespace callboard
