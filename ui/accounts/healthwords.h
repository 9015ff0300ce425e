// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounthealth.h"

#include <functional>

/// What is said about the health of an account, the same in the window and by `callboard doctor`.
namespace callboard {

/// How a moment is written: a day and a time for people, ISO 8601 for programs.
using MomentWords = std::function<QString(TimePoint)>;

/// One thing that is known of an account.
struct HealthFact {
    QString key; ///< Untranslated, for programs: "last_success".
    QString label; ///< "Last success"
    QString text;
    bool isGood = true; ///< False: it deserves a look.
    bool operator==(const HealthFact &) const = default;
};
/// In the order to show them; what nothing is known of is left out. Texts are plain.
QList<HealthFact> healthFacts(const AccountHealth &health, TimePoint now, const MomentWords &moment);

/// What a person does about a failure.
enum class Remedy { None, CheckNow, EnterKey, SignIn, ChangeAccount, WorkOnline };

/// How an account is doing in one look, and what to do about it.
struct HealthAdvice {
    enum class Mood { Good, Busy, Waiting, Problem };
    Mood mood = Mood::Good;
    QString headline; ///< What is the matter.
    QString theirWords; ///< What the vendor said, as it was said; empty: nothing.
    QString whatToDo; ///< One sentence; empty: nothing.
    Remedy remedy = Remedy::None;
    bool operator==(const HealthAdvice &) const = default;
};
HealthAdvice adviceFor(const AccountHealth &health, const MomentWords &moment);
/// Label of the button that does it, with its letter; empty for Remedy::None.
QString remedyLabel(Remedy remedy);

/// "3 items could not be read"; of one account, or of all.
QString setAsideText(qint64 count);
/// What the place of the key answered; empty: not asked yet.
QString keyText(const Account &account, KeyState state);

} // namespace callboard
