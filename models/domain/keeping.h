// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QMap>

namespace callboard {

/// What a period of retention is set for. Stored: append at the end, never renumber.
enum class KeptKind {
    Audio = 1, ///< Recordings.
    Transcript = 2, ///< What was said and what was made of it: transcript, summary, topics, action items.
    Notes = 3, ///< What was written about a call, here and at the provider.
    Facts = 4, ///< The call itself, and with it everything else.
};

QString keyOf(KeptKind kind); ///< "audio", "transcript", "notes", "facts"
std::optional<KeptKind> keptKindFromKey(QStringView key);
QList<KeptKind> keptKinds(); ///< In the order to show them.

/// How long what is known about a call is kept, in days after it began. Kinds that are not set: for ever.
struct Retention {
    static constexpr int longest = 36'500;

    QMap<KeptKind, int> days; ///< 1 to longest.
    bool operator==(const Retention &) const = default;
};

/// Which moments are too long ago by now. Pure.
class Keeping {
public:
    Keeping() = default;
    Keeping(const Retention &retention, TimePoint now);
    bool keepsEverything() const { return m_from.isEmpty(); }
    /// Calls that began before it are too old for this kind; absent: none is.
    std::optional<TimePoint> from(KeptKind kind) const;
    bool isTooOld(KeptKind kind, const CallFacts &facts) const;
    /// Takes out of @p record what is too old; its raw JSON goes with it, because that says the same. False
    /// when nothing had to go. A record whose facts are too old is not for this function: it goes as a whole.
    bool shorten(Record &record) const;

private:
    QMap<KeptKind, TimePoint> m_from;
};

/// When a call began, as far as anybody knows.
std::optional<TimePoint> beginningOf(const CallFacts &facts);

} // namespace callboard
