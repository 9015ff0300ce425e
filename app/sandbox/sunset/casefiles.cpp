// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sunset/casefiles.h"

#include "app/sandbox/world/visibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox::sunset {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U
constexpr int halfLength = 13;
constexpr quint64 caseKind = 61;
constexpr quint64 callKind = 62;
constexpr quint64 contactKind = 63; ///< And those above it, one for each case.

QString half(quint64 number)
{
    QString text(halfLength, u'0');
    for (int place = halfLength - 1; place >= 0; --place, number /= quint64(digits.size()))
        text[place] = digits[qsizetype(number % quint64(digits.size()))];
    return text;
}

} // namespace

/// Real ones begin with the time; here it is made up, so that the number alone gives the id.
QString ulid(quint64 kind, quint64 number)
{
    return u"01K"_s + half(hashed({kind, number})).right(halfLength - 3) + half(number);
}

std::optional<quint64> numberIn(QStringView id, quint64 kind)
{
    quint64 number = 0;
    for (const QChar digit : id.right(halfLength)) {
        const qsizetype value = digits.indexOf(digit);
        if (value < 0)
            return {};
        number = number * quint64(digits.size()) + quint64(value);
    }
    return ulid(kind, number) == id ? std::optional(number) : std::nullopt;
}

CaseFiles::CaseFiles(const World &world)
    : m_world(world)
{
    const QStringList titles{u"Guests of the season"_s, u"Lost property"_s, u"Groups and weddings"_s,
                             u"House and garden"_s};
    const QStringList roles{u"owner"_s, u"editor"_s, u"viewer"_s, u"viewer"_s};
    for (int i = 0; i < int(titles.size()); ++i)
        m_cases.append({ulid(caseKind, hashed({world.seed(), 64, quint64(i)}) >> 3), titles[i], roles[i]});
    m_files.resize(std::size_t(m_cases.size()));
}

std::optional<int> CaseFiles::caseOfId(QStringView id) const
{
    for (int i = 0; i < int(m_cases.size()); ++i) {
        if (m_cases[i].id == id)
            return i;
    }
    return {};
}

int CaseFiles::caseOf(quint64 key) const
{
    return int(hashed({key, 65}) % quint64(m_cases.size() - 1));
}

QString CaseFiles::callId(quint64 key)
{
    return ulid(callKind, key);
}

std::optional<quint64> CaseFiles::keyOfCallId(QStringView id)
{
    return numberIn(id, callKind);
}

QString CaseFiles::contactId(int caseIndex, int guest)
{
    return ulid(contactKind + quint64(caseIndex), quint64(guest));
}

QString CaseFiles::contactId(int caseIndex, const WorldCall &call) const
{
    const auto guest = m_world.people().guestOfId(call.guestId);
    return guest ? contactId(caseIndex, *guest) : QString();
}

bool CaseFiles::knows(const WorldCall &call) const
{
    return isKnownTo(Provider::Sunset, call, m_world.people());
}

void CaseFiles::add(const WorldCall &call, bool sorted) const
{
    const int index = caseOf(call.key);
    File &file = m_files[std::size_t(index)];
    const Entry entry{call.loggedAt, call.key};
    const auto place =
        sorted ? std::lower_bound(file.entries.begin(), file.entries.end(), entry) : file.entries.end();
    file.entries.insert(place, entry);
    if (const auto guest = m_world.people().guestOfId(call.guestId))
        file.guests[contactId(index, *guest)] = *guest;
}

void CaseFiles::remove(quint64 key) const
{
    std::erase_if(m_files[std::size_t(caseOf(key))].entries,
                  [key](const Entry &entry) { return entry.key == key; });
}

void CaseFiles::catchUp() const
{
    const std::vector<quint64> &added = m_world.addedKeys();
    const std::vector<quint64> &removed = m_world.removedKeys();
    if (!m_isMade) {
        m_isMade = true;
        m_added = added.size();
        m_removed = removed.size();
        World::Walk walk(m_world);
        while (const auto call = walk.next()) {
            if (knows(*call))
                add(*call, false);
        }
        for (File &file : m_files)
            std::sort(file.entries.begin(), file.entries.end());
    }
    for (; m_added < added.size(); ++m_added) {
        const auto call = m_world.call(added[m_added]);
        if (call && knows(*call))
            add(*call, true);
    }
    for (; m_removed < removed.size(); ++m_removed)
        remove(removed[m_removed]);
}

int CaseFiles::count(int caseIndex) const
{
    catchUp();
    return int(m_files[std::size_t(caseIndex)].entries.size());
}

WorldCall CaseFiles::at(int caseIndex, int position) const
{
    catchUp();
    const std::vector<Entry> &entries = m_files[std::size_t(caseIndex)].entries;
    return *m_world.call(entries[entries.size() - 1 - std::size_t(position)].key);
}

int CaseFiles::positionAfter(int caseIndex, const WorldCall &call) const
{
    catchUp();
    const std::vector<Entry> &entries = m_files[std::size_t(caseIndex)].entries;
    const auto place = std::lower_bound(entries.begin(), entries.end(), Entry{call.loggedAt, call.key});
    return int(entries.end() - place);
}

std::optional<WorldCall> CaseFiles::find(int caseIndex, QStringView callId) const
{
    const auto key = keyOfCallId(callId);
    if (!key || caseOf(*key) != caseIndex)
        return {};
    auto call = m_world.call(*key);
    return call && knows(*call) ? call : std::nullopt;
}

QList<int> CaseFiles::guests(int caseIndex) const
{
    catchUp();
    QList<int> all;
    for (const auto &[id, guest] : m_files[std::size_t(caseIndex)].guests)
        all << guest;
    return all;
}

} // namespace callboard::sandbox::sunset
