// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

namespace callboard {

/// Per code of a column whether it is meant; code 0, "nobody supplied it", never is.
using Meant = std::vector<quint8>;

enum TextTest { Equal, Containing }; ///< Both after folding.
Meant meantTexts(const Dictionary &texts, const QStringList &values, TextTest test);
/// Any part of the digits; what holds no digits ("withheld", a SIP name) is compared as text.
Meant meantNumbers(const Dictionary &numbers, const QStringList &values);
Meant meantDigits(const Dictionary &numbers, const QString &digits);

Meant meantKinds(const CallFilter::AnyOf &term); ///< Direction, Status, Callback.
Meant meantLines(const Snapshot &snapshot, const QStringList &values);
Meant meantStaff(const Snapshot &snapshot, const QStringList &values); ///< By number of a person.
Meant meantGuests(const Snapshot &snapshot, const QStringList &values);
Meant meantAccounts(const Snapshot &snapshot, const QStringList &values); ///< By set.
Meant meantTags(const Snapshot &snapshot, const QStringList &values); ///< By set.

/// By minute of the week, and one for calls without a start.
Meant meantWeekdays(const QStringList &values);
Meant meantHours(const CallFilter::Hours &hours);

/// What a value of Has or Is looks at: one of the flags set, or one not set, or a kind.
struct Marks {
    quint16 set = 0;
    quint16 unset = 0;
    std::array<quint8, kinds::count> kinds{};
};
Marks meantMarks(const CallFilter::AnyOf &term);

/// The tags of a set of IndexRow::tags.
std::vector<std::string_view> tagsOf(std::string_view set);

} // namespace callboard
