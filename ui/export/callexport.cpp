// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/callexport.h"

#include "models/store/audittrail.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr size_t callsAtATime = 200;

} // namespace

CallExport::CallExport(CallSource &source, Store &store, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_store(store)
{
    m_writer.setMaxThreadCount(1);
}

/// @p then is called here with what @p work answers on the writer's thread, unless the export has ended.
template<typename Work, typename Then> void CallExport::write(Work work, Then then)
{
    m_writer.start([this, mine = m_generation, work, then] {
        const auto outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, mine, outcome, then] {
                if (mine == m_generation)
                    then(outcome);
            },
            Qt::QueuedConnection);
    });
}

void CallExport::start(const CallFilter &filter, const QString &path)
{
    Q_ASSERT(!isRunning());
    m_path = path;
    m_zone = filter.zone;
    m_isRunning = true;
    m_at = 0;
    m_written = 0;
    const quint64 mine = ++m_generation;
    QCoro::connect(m_store.accounts(), this, [this, mine, filter](const Result<QList<Account>> &accounts) {
        if (mine == m_generation)
            onAccounts(filter, accounts);
    });
}

void CallExport::onAccounts(const CallFilter &filter, const Result<QList<Account>> &accounts)
{
    if (!accounts)
        return fail(accounts.error());
    m_accounts.clear();
    for (const Account &account : *accounts)
        m_accounts.insert(account.id, account.name);
    QCoro::connect(m_source.callIds(filter), this, [this, mine = m_generation](const Result<CallIds> &ids) {
        if (mine == m_generation)
            onIds(ids);
    });
}

void CallExport::onIds(const Result<CallIds> &ids)
{
    if (!ids)
        return fail(ids.error());
    m_ids = *ids;
    const auto open = [path = m_path, zone = m_zone]() -> Result<File> {
        auto file = makeCallFile(path, exportFormatOf(path), zone);
        if (!file)
            return tl::unexpected(file.error());
        return File(std::move(*file));
    };
    write(open, [this](const Result<File> &file) { onFile(file); });
}

void CallExport::onFile(const Result<File> &file)
{
    if (!file)
        return fail(file.error());
    m_file = *file;
    Q_EMIT progressed(0, int(m_ids.size()));
    next();
}

void CallExport::next()
{
    if (!m_isRunning) // whoever was told of the progress has stopped it
        return;
    if (m_at >= m_ids.size())
        return end();
    const size_t until = std::min(m_at + callsAtATime, m_ids.size());
    std::vector<CallId> part(m_ids.begin() + qsizetype(m_at), m_ids.begin() + qsizetype(until));
    m_at = until;
    QCoro::connect(m_store.calls(std::move(part)), this,
                   [this, mine = m_generation](const Result<QList<Call>> &calls) {
                       if (mine == m_generation)
                           onCalls(calls);
                   });
}

void CallExport::onCalls(const Result<QList<Call>> &calls)
{
    if (!calls)
        return fail(calls.error());
    const auto add = [file = m_file, calls = *calls, accounts = m_accounts] {
        for (const Call &call : calls)
            file->add(call, accounts.value(call.ref().account));
        return file->isOver();
    };
    write(add, [this, count = int(calls->size())](bool isOver) { onWritten(count, isOver); });
}

void CallExport::onWritten(int calls, bool isOver)
{
    m_written += calls;
    if (isOver)
        return end(); // which tells why
    Q_EMIT progressed(m_written, int(m_ids.size()));
    next();
}

void CallExport::end()
{
    const auto finish = [file = std::exchange(m_file, nullptr)] {
        return file->finish();
    };
    write(finish, [this](const Result<void> &written) {
        if (!written)
            return fail(written.error());
        m_isRunning = false;
        record();
        Q_EMIT finished(m_written, int(m_ids.size()));
    });
}

void CallExport::record()
{
    const AuditEntry entry{.action = u"export"_s, .detail = m_path};
    QCoro::connect(m_store.auditTrail().record(entry), this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

/// Says so when the file is gone, which the writer sees to.
void CallExport::cancel()
{
    if (!isRunning())
        return;
    ++m_generation;
    m_isRunning = false;
    m_writer.start([this, file = std::exchange(m_file, nullptr)]() mutable {
        file.reset();
        QMetaObject::invokeMethod(this, &CallExport::cancelled, Qt::QueuedConnection);
    });
}

void CallExport::fail(const Error &error)
{
    ++m_generation;
    m_isRunning = false;
    m_file.reset();
    Q_EMIT failed(error);
}

} // namespace callboard
