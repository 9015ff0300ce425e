// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestmatch.h"

#include "models/domain/folding.h"
#include "models/domain/phonenumber.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int tailLength = 7;

QString digitsOf(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/// Without what is dialled in place of the country code.
QStringView significant(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

} // namespace

QString keyOf(GuestReason reason)
{
    switch (reason) {
    case GuestReason::SameNumber:
        return u"same_number"_s;
    case GuestReason::SimilarNumber:
        return u"similar_number"_s;
    case GuestReason::SameName:
        return u"same_name"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool namesAPerson(QStringView number)
{
    return isE164(number) && number.size() > tailLength;
}

std::optional<GuestId> automaticMatch(QStringView number, bool isOwnLine, const QList<GuestId> &holders)
{
    if (isOwnLine || !namesAPerson(number) || holders.size() != 1)
        return {};
    return holders.first();
}

bool areSimilarNumbers(QStringView a, QStringView b)
{
    if (isWithheld(a) || isWithheld(b) || (isE164(a) && isE164(b)))
        return false;
    const QString digitsA = digitsOf(a);
    const QString digitsB = digitsOf(b);
    const QStringView one = significant(digitsA);
    const QStringView other = significant(digitsB);
    const QStringView shorter = one.size() < other.size() ? one : other;
    const QStringView longer = one.size() < other.size() ? other : one;
    return shorter.size() >= tailLength && longer.endsWith(shorter);
}

QString tailOf(QStringView number)
{
    const QString digits = digitsOf(number);
    return digits.size() < tailLength || isWithheld(number) ? QString() : digits.last(tailLength);
}

QList<GuestCandidate> ranked(QList<GuestCandidate> candidates, QDate day)
{
    const auto place = [day](const GuestCandidate &candidate) {
        return std::tuple(candidate.reason, daysFromStay(candidate.stays, day).value_or(INT_MAX),
                          !candidate.guest.has_value(), folded(candidate.name),
                          candidate.guest.value_or(GuestId{}));
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const GuestCandidate &a, const GuestCandidate &b) { return place(a) < place(b); });
    return candidates;
}

} // namespace callboard
