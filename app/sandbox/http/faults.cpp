// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faults.h"

#include "app/sandbox/world/random.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

enum class Value { None, Optional, Required };

struct KindRule {
    FaultKind kind;
    QStringView key;
    Value value;
};
constexpr std::array<KindRule, 14> kinds{{
    {FaultKind::Delay, u"delay", Value::Required},
    {FaultKind::TooManyRequests, u"429", Value::Optional},
    {FaultKind::ServerError, u"500", Value::None},
    {FaultKind::Unavailable, u"503", Value::Optional},
    {FaultKind::Reset, u"reset", Value::None},
    {FaultKind::Truncate, u"truncate", Value::None},
    {FaultKind::WrongJson, u"json", Value::None},
    {FaultKind::WrongShape, u"shape", Value::None},
    {FaultKind::Html, u"html", Value::None},
    {FaultKind::Empty, u"empty", Value::None},
    {FaultKind::NoData, u"nodata", Value::None},
    {FaultKind::Shift, u"shift", Value::Required},
    {FaultKind::BadItem, u"item", Value::None},
    {FaultKind::Drop, u"drop", Value::None},
}};

constexpr int usualRetryAfter = 1;

std::optional<Fault> parsed(QString part)
{
    const bool onlyAudio = part.startsWith(u"audio:");
    if (onlyAudio)
        part.remove(0, 6);
    static const QRegularExpression form(
        u"^([a-z0-9]+)(?:=(\\d{1,6}))?(?:@(0|1|0?\\.\\d{1,3}|1\\.0{1,3}))?(?:#(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = form.match(part);
    const auto *rule = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const KindRule &rule) { return rule.key == match.captured(1); });
    const bool hasValue = !match.captured(2).isEmpty();
    if (!match.hasMatch() || rule == kinds.end() || (hasValue && rule->value == Value::None)
        || (!hasValue && rule->value == Value::Required))
        return {};
    Fault fault{rule->kind, match.captured(2).toInt(), 1000, {}, onlyAudio};
    if (!hasValue && rule->kind == FaultKind::TooManyRequests)
        fault.value = usualRetryAfter;
    if (!match.captured(3).isEmpty())
        fault.perMille = qRound(match.captured(3).toDouble() * 1000);
    if (!match.captured(4).isEmpty())
        fault.left = match.captured(4).toInt();
    return fault;
}

} // namespace

QString keyOf(FaultKind kind)
{
    const auto *rule =
        std::find_if(kinds.begin(), kinds.end(), [kind](const KindRule &rule) { return rule.kind == kind; });
    return rule->key.toString();
}

Result<QList<Fault>> parseFaults(const QString &spec)
{
    QList<Fault> faults;
    const QStringList parts = spec.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto fault = parsed(part.trimmed());
        if (!fault)
            return failure(Error::Kind::Invalid,
                           u"fault '%1' is not [audio:]kind[=value][@probability][#count]"_s.arg(part));
        faults << *fault;
    }
    return faults;
}

void FaultPlan::setFaults(QList<Fault> faults)
{
    m_faults = std::move(faults);
    m_request = 0;
}

bool FaultPlan::strikes(Fault &fault, Context context, int index)
{
    const bool applies = (fault.kind != FaultKind::Shift || context.continuesCallList)
        && ((fault.kind != FaultKind::NoData && fault.kind != FaultKind::BadItem) || context.isCallList);
    if (!applies || (fault.onlyAudio && !context.isAudio) || (fault.left && *fault.left == 0))
        return false;
    if (!Random(hashed({m_seed, 14, m_request, quint64(index)})).chancePerMille(fault.perMille))
        return false;
    if (fault.left)
        --*fault.left;
    return true;
}

FaultPlan::Verdict FaultPlan::next(Context context)
{
    Verdict verdict;
    for (int i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        const bool ends = fault.kind != FaultKind::Delay && fault.kind != FaultKind::Shift;
        if ((ends && verdict.fault) || !strikes(fault, context, i))
            continue;
        if (fault.kind == FaultKind::Delay)
            verdict.delayMs += fault.value;
        else if (fault.kind == FaultKind::Shift)
            verdict.newCalls += fault.value;
        else
            verdict.fault = fault;
    }
    ++m_request;
    return verdict;
}

} // namespace callboard::sandbox
