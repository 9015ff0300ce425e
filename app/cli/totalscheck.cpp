// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/totalscheck.h"

#include "app/cli/words.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        json[count.key()] = count.value();
    return json;
}

QMap<QString, int> counted(const Totals &totals)
{
    QMap<QString, int> all = totals.byDirection;
    all.insert(totals.byStatus);
    all.insert(totals.byProvider);
    for (const QString &key : {u"total"_s, u"calls"_s, u"total_calls"_s})
        all.insert(key, totals.calls);
    return all;
}

void collectNumbers(const QJsonObject &json, QMap<QString, int> &numbers)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry->isObject())
            collectNumbers(entry->toObject(), numbers);
        else if (entry->isDouble())
            numbers.insert(entry.key(), entry->toInt());
    }
}

bool isOurWord(const QString &key, const QMap<QString, int> &ours)
{
    return ours.contains(key) || directionFromKey(key) || callStatusFromKey(key);
}

} // namespace

QJsonObject totalsJson(const Totals &totals)
{
    return {{u"calls"_s, totals.calls},
            {u"by_direction"_s, countsJson(totals.byDirection)},
            {u"by_status"_s, countsJson(totals.byStatus)},
            {u"by_provider"_s, countsJson(totals.byProvider)}};
}

QStringList totalsDifferences(const Totals &ours, const QJsonObject &theirs)
{
    const QMap<QString, int> here = counted(ours);
    QMap<QString, int> there;
    collectNumbers(theirs, there);
    QStringList differences;
    for (auto number = there.begin(); number != there.end(); ++number) {
        const int own = here.value(number.key());
        if (isOurWord(number.key(), here) && number.value() != own)
            differences << Cli::tr("%1: %2 there, %3 here").arg(number.key()).arg(number.value()).arg(own);
    }
    return differences;
}

} // namespace callboard
