// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/reviewplayer.h"

#include "models/media/listening/callplayer.h"
#include "models/store/reviewdesk.h"
#include "models/tables/calldetail.h"
#include "ui/player/playerbar.h"

#include <QCoroTask>

namespace callboard {

namespace {

bool isOf(const Call &call, const RecordRef &record)
{
    return std::any_of(call.records.begin(), call.records.end(),
                       [&](const RecordInfo &info) { return info.ref == record; });
}

} // namespace

ReviewPlayer::ReviewPlayer(Store &store, const CallDetail &detail, CallPlayer &player, PlayerBar &bar,
                           std::function<void()> toggle, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_detail(detail)
    , m_player(player)
    , m_bar(bar)
    , m_toggle(std::move(toggle))
{
}

/// The page shows the call, and the player has what is shown.
void ReviewPlayer::load(const RecordRef &call)
{
    m_call = call;
}

void ReviewPlayer::prefetch(const QList<RecordRef> &calls)
{
    if (std::exchange(m_ahead, calls) == calls)
        return;
    const auto ids = std::make_shared<QList<CallId>>();
    for (const RecordRef &call : calls) {
        QCoro::connect(m_store.find(call), this, [this, ids](const Result<CallId> &found) {
            if (!found)
                return;
            *ids << *found;
            m_player.service().want(PrefetchReason::Review, *ids);
        });
    }
}

bool ReviewPlayer::isShown() const
{
    return m_detail.phase() == CallDetail::Phase::Shown && isOf(m_detail.call(), m_call);
}

std::optional<std::chrono::milliseconds> ReviewPlayer::position() const
{
    if (!isShown() || m_player.current() < 0)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_player.position());
}

void ReviewPlayer::seek(std::chrono::milliseconds position)
{
    if (isShown())
        m_player.seek(position);
    else
        m_player.playFrom(m_call, position);
}

void ReviewPlayer::playOrPause()
{
    m_toggle();
}

void ReviewPlayer::setMarks(const QList<TimeMark> &marks)
{
    if (isShown())
        m_bar.setRemarks(marks);
}

void ReviewPlayer::showMarks()
{
    m_bar.setRemarks({});
    if (m_detail.phase() != CallDetail::Phase::Shown)
        return;
    const RecordRef shown = m_detail.call().ref();
    QCoro::connect(ReviewDesk(m_store).marks(shown), this,
                   [this, shown](const Result<QList<TimeMark>> &marks) {
                       if (marks && isOf(m_detail.call(), shown))
                           m_bar.setRemarks(*marks);
                   });
}

} // namespace callboard
