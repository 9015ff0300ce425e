// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/historystrip.h"

#include "models/domain/capability.h"
#include "models/providers/accountdraft.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 14;
constexpr int barWidth = 160;
constexpr int barHeight = 6;
constexpr int steps = 100;

QDate dayOf(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).date();
}

bool isReadingHistory(const SyncProgress &progress)
{
    return progress.phase == SyncProgress::Phase::Backfill && progress.fetched > 0;
}

} // namespace

std::optional<double> historyShare(const Account &account, const SyncProgress &progress, TimePoint now)
{
    const QDate since = QDate::fromString(account.options.value(sinceOption), Qt::ISODate);
    std::optional<TimePoint> end;
    if (since.isValid())
        end = fromMs(since.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    if (const auto days = capabilitiesOf(account.provider).historyDays) {
        const TimePoint oldest = now - std::chrono::hours(24) * *days;
        end = end ? std::max(*end, oldest) : oldest;
    }
    if (!end || !progress.reachedBack || *end >= now)
        return std::nullopt;
    const std::chrono::duration<double> done = now - *progress.reachedBack;
    const std::chrono::duration<double> whole = now - *end;
    return std::clamp(done / whole, 0.0, 1.0);
}

HistoryStrip::HistoryStrip(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
    , m_accounts(accounts)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"historyStrip"_s);
    m_text->setObjectName(u"historyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it must not widen the window
    m_bar->setObjectName(u"historyBar"_s);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    //: Name of the progress bar for screen readers.
    m_bar->setAccessibleName(tr("History that has been read"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space, Theme::space / 2, Theme::space, Theme::space / 2);
    row->setSpacing(Theme::space);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &HistoryStrip::refresh);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &HistoryStrip::refresh);
    connect(&m_theme, &Theme::changed, this, &HistoryStrip::refresh);
    refresh();
}

void HistoryStrip::refresh()
{
    const TimePoint now = m_clock.now();
    QStringList sentences;
    std::optional<double> least;
    bool isKnown = true;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const QModelIndex index = m_accounts.index(row);
        const auto progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
        if (index.data(SyncStatusModel::CompleteRole).toBool() || !isReadingHistory(progress))
            continue;
        const auto account = index.data(SyncStatusModel::AccountRole).value<Account>();
        const std::optional<double> share = historyShare(account, progress, now);
        isKnown = isKnown && share;
        least = share ? std::min(least.value_or(1.0), *share) : least;
        const QString name = safeLine(account.name, 40);
        sentences << (progress.reachedBack
                          //: While history is read. %1 is an account, %2 the oldest day read so far.
                          ? tr("%1 back to %2")
                                .arg(name, dayText(dayOf(*progress.reachedBack, m_zone), dayOf(now, m_zone)))
                          : name);
    }
    showProgress(sentences, isKnown ? least : std::nullopt);
}

void HistoryStrip::showProgress(const QStringList &sentences, const std::optional<double> &share)
{
    setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    constexpr qsizetype most = 2;
    QString names = sentences.mid(0, most).join(u", "_s);
    if (sentences.size() > most)
        //: %1 names some accounts, %n is how many more there are.
        names = tr("%1 and %n more", nullptr, int(sentences.size() - most)).arg(names);
    //: While history is read for the first time. %1 is "Hotel back to Mon 16 Mar", or several of these.
    m_text->setText(tr("History is being read: %1. Everything that is here can be used.").arg(names));
    m_icon->setPixmap(
        m_theme.icon(u"sync"_s, m_theme.muted()).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_bar->setVisible(share.has_value());
    m_bar->setValue(int(share.value_or(0) * steps));
}

} // namespace callboard
