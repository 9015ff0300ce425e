// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/outboxmodel.h"

#include <QTimeZone>

namespace callboard {

/// The words of the list of unsent edits.
class OutboxWords {
public:
    OutboxWords(const Clock &clock, QTimeZone zone)
        : m_clock(clock)
        , m_zone(std::move(zone))
    {
    }
    static QStringList titles(); ///< Of OutboxModel's columns.
    QString cell(const OutboxLine &line, OutboxModel::Column column) const;
    /// Where it stands and what happens next, in a sentence or two.
    QString explanation(const OutboxLine &line) const;
    /// What the provider said, in its own words; null when it said nothing.
    static QString providerWords(const OutboxLine &line);

private:
    QString callText(const OutboxLine &line) const;
    QString nextTry(const OutboxItem &item) const;

    const Clock &m_clock;
    QTimeZone m_zone;
};

/// "just now", "5 min", "3 h", "2 days": how long something waits.
QString ageText(std::chrono::milliseconds age);
/// "Notes", "New call" or "Deletion".
QString whatText(const OutboxItem &item);

} // namespace callboard
