// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/changes.h"

#include "app/sandbox/world/visibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

constexpr auto longestCall = 6h;
constexpr auto webSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QList<qint64> numbersOf(const RingCentralChanges::Token &token)
{
    return {token.isExtract,     token.isOwn,         token.isDetailed,    token.log,      token.since.ms,
            token.since.added,   token.since.changed, token.since.removed, token.until.ms, token.until.added,
            token.until.changed, token.until.removed, token.told};
}

qint64 checkOf(const QList<qint64> &numbers)
{
    quint64 check = 17;
    for (const qint64 number : numbers)
        check = hashed({check, quint64(number)});
    return qint64(check >> 8);
}

void addKeys(QList<quint64> &keys, const std::vector<quint64> &all, qint64 from, qint64 until)
{
    for (qint64 i = from; i < std::min(until, qint64(all.size())); ++i)
        keys.append(all[std::size_t(i)]);
}

} // namespace

RingCentralChanges::RingCentralChanges(const World &world, const Shelf &shelf, const RingCentralJson &json)
    : m_world(world)
    , m_shelf(shelf)
    , m_json(json)
{
}

RingCentralChanges::Mark RingCentralChanges::now() const
{
    return {toMs(m_world.now()), qint64(m_world.addedKeys().size()), qint64(m_world.changedKeys().size()),
            qint64(m_world.removedKeys().size())};
}

void RingCentralChanges::addByTime(QList<quint64> &keys, const Mark &since, const Mark &until) const
{
    const auto isWithin = [&](std::optional<TimePoint> moment) {
        return moment && toMs(*moment) > since.ms && toMs(*moment) <= until.ms;
    };
    const auto [first, end] =
        m_shelf.between(fromMs(since.ms) - longestCall, fromMs(until.ms) + std::chrono::milliseconds(1));
    for (int position = first; position < end; ++position) {
        const WorldCall call = m_shelf.at(position);
        if (isWithin(m_json.listedAt(call)) || isWithin(RingCentralJson::completedAt(call)))
            keys.append(call.key);
    }
}

QList<RingCentralChanges::Change> RingCentralChanges::between(const Mark &since, const Mark &until) const
{
    QList<quint64> keys;
    addByTime(keys, since, until);
    addKeys(keys, m_world.addedKeys(), since.added, until.added);
    addKeys(keys, m_world.changedKeys(), since.changed, until.changed);
    addKeys(keys, m_world.removedKeys(), since.removed, until.removed);
    // In an order of their own, the same at every look.
    std::sort(keys.begin(), keys.end(), [](quint64 a, quint64 b) {
        return std::pair(hashed({a, 45}), a) < std::pair(hashed({b, 45}), b);
    });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QList<Change> changes;
    for (const quint64 key : std::as_const(keys)) {
        const auto present = m_shelf.find(key);
        const auto gone = present ? std::nullopt : m_world.removedCall(key);
        if (present && m_json.isListed(*present))
            changes.append({*present, false});
        else if (gone && isKnownTo(Provider::RingCentral, *gone, m_world.people()) && m_json.isListed(*gone))
            changes.append({*gone, true});
    }
    return changes;
}

QString RingCentralChanges::written(const Token &token)
{
    QList<qint64> numbers = numbersOf(token);
    numbers.append(checkOf(numbers));
    QByteArrayList words;
    for (const qint64 number : std::as_const(numbers))
        words.append(QByteArray::number(number));
    return QString::fromLatin1(words.join(',').toBase64(webSafe));
}

std::optional<RingCentralChanges::Token> RingCentralChanges::read(const QString &text)
{
    QList<qint64> n;
    const QByteArrayList words = QByteArray::fromBase64(text.toLatin1(), webSafe).split(',');
    for (const QByteArray &word : words)
        n.append(word.toLongLong());
    if (n.size() != 14 || n.last() != checkOf(n.first(13)))
        return {};
    return Token{n[0] != 0, n[1] != 0, n[2] != 0, n[3], {n[4], n[5], n[6], n[7]}, {n[8], n[9], n[10], n[11]},
                 n[12]};
}

} // namespace callboard::sandbox
