// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callbacktasks.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr quint16 notTold = quint16(IndexRow::Hidden) | quint16(Chunk::Gone);

std::optional<TimePoint> startOf(const Chunk &chunk, quint32 place)
{
    const qint64 start = chunk.startedAt[place];
    return start == Chunk::noTime ? std::nullopt : std::optional(fromMs(start));
}

ToldCall toldCall(const Chunk &chunk, quint32 place)
{
    return {CallId(chunk.id[place]), startOf(chunk, place),
            kinds::enumeration<Direction>(kinds::directionOf(chunk.kind[place])),
            kinds::enumeration<CallStatus>(kinds::statusOf(chunk.kind[place]))};
}

/// What a call can be to the queue, by its kind.
enum Concern : quint8 { Nothing = 0, Open = 1, Alone = 2, Contact = 4, Asks = 8 };

std::array<quint8, kinds::count> concernsByKind()
{
    std::array<quint8, kinds::count> concerns{};
    for (size_t kind = 0; kind < kinds::count; ++kind) {
        const auto state = kinds::enumeration<CallbackState>(kinds::callbackOf(quint8(kind)));
        const auto status = kinds::enumeration<CallStatus>(kinds::statusOf(quint8(kind)));
        if (state == CallbackState::Withheld)
            concerns[kind] = Alone;
        else if (state)
            concerns[kind] =
                state == CallbackState::Owed || state == CallbackState::Tried ? Open | Asks : Asks;
        else if (kinds::directionOf(quint8(kind)) != 0 && status && isAnswered(*status))
            concerns[kind] = Contact;
    }
    return concerns;
}

class TaskFinder {
public:
    TaskFinder(const Snapshot &snapshot, TimePoint since)
        : m_snapshot(snapshot)
        , m_since(toMs(since))
        , m_wanted(std::max<size_t>(snapshot.remotes.size(), 1), 0)
    {
    }

    QList<FoundTask> found() &&
    {
        for (const auto &chunk : m_snapshot.chunks)
            look(*chunk);
        collect();
        quint32 begin = 0;
        for (size_t remote = 0; remote < m_wanted.size(); ++remote) {
            if (m_ends[remote] > begin)
                addNumber(quint32(remote), begin, m_ends[remote]);
            begin = m_ends[remote];
        }
        return std::move(m_found);
    }

private:
    /// Which numbers may have a task; calls without one are a task each.
    void look(const Chunk &chunk)
    {
        static const std::array<quint8, kinds::count> concerns = concernsByKind();
        const quint8 wanted = chunk.latest < m_since ? Open | Alone : Open | Alone | Contact | Asks;
        for (quint32 place = 0; place < chunk.size(); ++place) {
            const quint8 concern = concerns[chunk.kind[place]] & wanted;
            if (concern == Nothing || (chunk.flags[place] & notTold))
                continue;
            if (concern & Alone)
                addAlone(chunk, place);
            else if ((concern & Open) || chunk.startedAt[place] >= m_since)
                m_wanted[chunk.remote[place]] = !(chunk.flags[place] & Chunk::Withheld);
        }
    }

    /// Rows of the wanted numbers, number by number, by ascending row; m_ends tells where each number's end.
    void collect()
    {
        m_wanted[0] = 0;
        m_ends.assign(m_wanted.size() + 1, 0);
        const auto forEachWanted = [this](auto act) {
            quint32 first = 0;
            for (const auto &chunk : m_snapshot.chunks) {
                chunk->remote.with([&](const auto *remotes) {
                    for (quint32 i = 0; i < chunk->size(); ++i) {
                        if (m_wanted[remotes[i]])
                            act(remotes[i], first + i);
                    }
                });
                first += chunk->size();
            }
        };
        forEachWanted([&](quint32 remote, quint32) { ++m_ends[remote + 1]; });
        for (size_t i = 1; i < m_ends.size(); ++i)
            m_ends[i] += m_ends[i - 1];
        m_rows.resize(m_ends.back());
        forEachWanted([&](quint32 remote, quint32 row) { m_rows[m_ends[remote]++] = row; });
    }

    void addAlone(const Chunk &chunk, quint32 place)
    {
        FoundTask found;
        found.task.state = CallbackState::Withheld;
        found.task.calls = {CallId(chunk.id[place])};
        found.task.first = found.task.last = startOf(chunk, place);
        found.missed = chunk.startedAt[place] >= m_since ? 1 : 0;
        addAccounts(found.task, chunk, place);
        finish(found);
    }

    /// The calls of one number are m_rows from @p begin to before @p end.
    void addNumber(quint32 remote, quint32 begin, quint32 end)
    {
        FoundTask found;
        std::vector<ToldCall> calls;
        calls.reserve(end - begin);
        for (quint32 i = end; i-- > begin;) { // the last first, as they mostly are
            const Chunk &chunk = m_snapshot.chunkOf(m_rows[i]);
            const quint32 place = Snapshot::placeOf(m_rows[i]);
            if (chunk.flags[place] & (notTold | quint16(Chunk::Withheld)))
                continue;
            calls.push_back(toldCall(chunk, place));
            const ToldCall &call = calls.back();
            if (asksForCallback(call.direction, call.status) && chunk.startedAt[place] >= m_since)
                ++found.missed;
        }
        const std::optional<NumberTask> task = taskOf(std::move(calls));
        if (!task || !isWanted(*task))
            return;
        const std::string_view number = m_snapshot.remotes.text(remote);
        found.task.number = QString::fromUtf8(number.data(), qsizetype(number.size()));
        found.task.key = found.task.number;
        take(*task, begin, end, found.task);
        finish(found);
    }

    bool isWanted(const NumberTask &task) const
    {
        const bool isOver = task.state == CallbackState::Returned || task.state == CallbackState::Settled;
        return !isOver || toMs(task.contact->startedAt.value()) >= m_since;
    }

    void take(const NumberTask &from, quint32 begin, quint32 end, CallbackTask &to)
    {
        to.state = from.state;
        to.calls.reserve(qsizetype(from.unanswered.size()));
        for (const ToldCall &call : from.unanswered) {
            to.calls << call.id;
            const quint32 row = rowOf(call.id, begin, end);
            addAccounts(to, m_snapshot.chunkOf(row), Snapshot::placeOf(row));
            if (!call.startedAt)
                continue;
            if (!to.last)
                to.last = call.startedAt;
            to.first = call.startedAt;
        }
        if (from.contact) {
            to.contact = from.contact->id;
            to.contactedAt = from.contact->startedAt;
        }
    }

    /// Ids ascend with the rows.
    quint32 rowOf(CallId id, quint32 begin, quint32 end) const
    {
        return *std::partition_point(m_rows.begin() + begin, m_rows.begin() + end, [&](quint32 row) {
            return m_snapshot.chunkOf(row).id[Snapshot::placeOf(row)] < qint64(id);
        });
    }

    void addAccounts(CallbackTask &task, const Chunk &chunk, quint32 place) const
    {
        for (const AccountId account : (*m_snapshot.accountSets)[chunk.accounts[place]]) {
            if (!task.accounts.contains(account))
                task.accounts << account;
        }
    }

    void finish(FoundTask &found)
    {
        std::sort(found.task.accounts.begin(), found.task.accounts.end());
        m_found << std::move(found);
    }

    const Snapshot &m_snapshot;
    qint64 m_since; ///< Milliseconds.
    std::vector<quint8> m_wanted; ///< By code of the number.
    std::vector<quint32> m_ends;
    std::vector<quint32> m_rows;
    QList<FoundTask> m_found;
};

} // namespace

QList<FoundTask> tasksIn(const Snapshot &snapshot, TimePoint since)
{
    return TaskFinder(snapshot, since).found();
}

} // namespace callboard
