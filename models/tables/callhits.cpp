// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/callhits.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr int mostKept = 1024;
/// Long transcripts take a millisecond each, and rows are read by the same thread.
constexpr qsizetype mostAtOnce = 16;
/// More rows are on no screen: what was asked for before these has been scrolled past.
constexpr qsizetype mostWanted = 128;

} // namespace

CallHits::CallHits(CallSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_entries(mostKept)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CallHits::ask);
}

void CallHits::setWords(const QList<CallFilter::Words> &words)
{
    if (words == m_words)
        return;
    m_words = words;
    const WordMatcher matcher(words);
    if (matcher == m_matcher)
        return;
    m_matcher = matcher;
    ++m_wordsNumber;
    m_wanted.clear();
    if (!isSearching())
        m_entries.clear();
}

const Hit *CallHits::hit(CallId id)
{
    if (!isSearching())
        return nullptr;
    Entry *entry = m_entries.object(id);
    if (!entry) {
        want(id);
        return nullptr;
    }
    if (entry->words != m_wordsNumber || entry->outdated)
        want(id);
    if (entry->marked != m_wordsNumber) {
        entry->marked = m_wordsNumber;
        entry->hit.matches = m_matcher.matches(entry->hit.text, entry->hit.by);
    }
    const bool standsIn = entry->words != m_wordsNumber;
    return standsIn && entry->hit.matches.isEmpty() ? nullptr : &entry->hit;
}

void CallHits::outdate(const QList<CallId> &ids)
{
    for (const CallId id : ids.isEmpty() ? m_entries.keys() : ids) {
        m_changed.insert(id);
        if (Entry *entry = m_entries.object(id))
            entry->outdated = true;
    }
}

void CallHits::want(CallId id)
{
    if (m_wanted.contains(id) || isAskedFor(id))
        return;
    m_wanted.append(id);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_isAsking)
        m_timer.start();
}

/// What is on its way need not be asked for again.
bool CallHits::isAskedFor(CallId id) const
{
    return m_isAsking && m_askedWords == m_wordsNumber
        && std::find(m_asked.cbegin(), m_asked.cend(), id) != m_asked.cend();
}

void CallHits::ask()
{
    if (m_isAsking || m_wanted.isEmpty())
        return;
    const qsizetype count = std::min(mostAtOnce, m_wanted.size());
    std::vector<CallId> ids(m_wanted.cbegin(), m_wanted.cbegin() + count);
    m_wanted.remove(0, count);
    m_isAsking = true;
    m_asked = ids;
    m_askedWords = m_wordsNumber;
    m_changed.clear();
    auto answer = m_source.hits(ids, m_words);
    QCoro::connect(
        std::move(answer), this,
        [this, words = m_wordsNumber, ids](const Result<QList<CallHit>> &hits) { onHits(words, ids, hits); });
}

void CallHits::onHits(quint64 words, const std::vector<CallId> &ids, const Result<QList<CallHit>> &hits)
{
    m_isAsking = false;
    if (!m_wanted.isEmpty())
        m_timer.start();
    if (!hits || words != m_wordsNumber) // asked for again when next painted
        return;
    QHash<CallId, Hit> found;
    for (const CallHit &hit : *hits)
        found.insert(hit.id, hit.hit);
    for (const CallId id : ids)
        m_entries.insert(id, new Entry{found.value(id), words, words, m_changed.contains(id)});
    Q_EMIT read();
}

} // namespace callboard
