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
    int usual = 0; ///< When it is left out.
};
constexpr std::array<KindRule, 23> kinds{{
    {FaultKind::Delay, u"delay", Value::Required},
    {FaultKind::TooManyRequests, u"429", Value::Optional, 1},
    {FaultKind::ServerError, u"500", Value::None},
    {FaultKind::Unavailable, u"503", Value::Optional},
    {FaultKind::Unauthorised, u"expire", Value::None},
    {FaultKind::Reset, u"reset", Value::None},
    {FaultKind::ResetHead, u"resethead", Value::None},
    {FaultKind::ResetBody, u"resetbody", Value::None},
    {FaultKind::Truncate, u"truncate", Value::None},
    {FaultKind::WrongLength, u"length", Value::None},
    {FaultKind::Oversize, u"oversize", Value::Optional, 20},
    {FaultKind::Bomb, u"bomb", Value::Optional, 64},
    {FaultKind::WrongJson, u"json", Value::None},
    {FaultKind::WrongShape, u"shape", Value::None},
    {FaultKind::Html, u"html", Value::None},
    {FaultKind::Redirect, u"redirect", Value::Optional},
    {FaultKind::Empty, u"empty", Value::None},
    {FaultKind::NoData, u"nodata", Value::None},
    {FaultKind::Shift, u"shift", Value::Required},
    {FaultKind::Shrink, u"shrink", Value::Required},
    {FaultKind::Twice, u"twice", Value::None},
    {FaultKind::BadItem, u"item", Value::None},
    {FaultKind::Drop, u"drop", Value::None},
}};

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
    if (!hasValue)
        fault.value = rule->usual;
    if (!match.captured(3).isEmpty())
        fault.perMille = qRound(match.captured(3).toDouble() * 1000);
    if (!match.captured(4).isEmpty())
        fault.left = match.captured(4).toInt();
    return fault;
}

bool applies(FaultKind kind, FaultPlan::Context context)
{
    if (kind == FaultKind::Shift || kind == FaultKind::Shrink)
        return context.continuesCallList;
    if (kind == FaultKind::NoData || kind == FaultKind::Twice || kind == FaultKind::BadItem)
        return context.isCallList;
    return true;
}

/// Strikes beside another one.
bool isCompanion(FaultKind kind)
{
    return kind == FaultKind::Delay || kind == FaultKind::Shift || kind == FaultKind::Shrink;
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
    if (!applies(fault.kind, context) || (fault.onlyAudio && !context.isAudio)
        || (fault.left && *fault.left == 0))
        return false;
    if (!Random(hashed({m_seed, 14, m_request, quint64(index)})).chancePerMille(fault.perMille))
        return false;
    if (fault.left)
        --*fault.left;
    return true;
}

std::optional<FaultKind> FaultPlan::Verdict::mostNotable() const
{
    if (fault)
        return fault->kind;
    if (lostCalls > 0)
        return FaultKind::Shrink;
    if (newCalls > 0)
        return FaultKind::Shift;
    return delayMs > 0 ? std::optional(FaultKind::Delay) : std::nullopt;
}

FaultPlan::Verdict FaultPlan::next(Context context)
{
    Verdict verdict;
    for (int i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if ((!isCompanion(fault.kind) && verdict.fault) || !strikes(fault, context, i))
            continue;
        if (fault.kind == FaultKind::Delay)
            verdict.delayMs += fault.value;
        else if (fault.kind == FaultKind::Shift)
            verdict.newCalls += fault.value;
        else if (fault.kind == FaultKind::Shrink)
            verdict.lostCalls += fault.value;
        else
            verdict.fault = fault;
    }
    ++m_request;
    return verdict;
}

} // namespace callboard::sandbox
