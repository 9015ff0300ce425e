// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/legslist.h"

#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::LegsList)
};

QString timeText(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).time().toString(u"HH:mm:ss"_s);
}

/// Numbers as people write them; devices and extensions as they are.
QString partyText(const QString &party)
{
    return isE164(party) || isWithheld(party) ? numberText(party) : nameText(party);
}

bool beginsEarlier(const Leg &a, const Leg &b)
{
    return a.startedAt && b.startedAt ? *a.startedAt < *b.startedAt : a.startedAt > b.startedAt;
}

} // namespace

QString legParties(const Leg &leg)
{
    QStringList parts;
    if (!leg.staffName.isEmpty() || !leg.staffId.isEmpty())
        parts << safeLine(leg.staffName.isEmpty() ? leg.staffId : leg.staffName);
    if (!leg.fromNumber.isEmpty() && !leg.toNumber.isEmpty())
        //: One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.
        parts << Words::tr("%1 to %2").arg(partyText(leg.fromNumber), partyText(leg.toNumber));
    else if (!leg.toNumber.isEmpty() || !leg.fromNumber.isEmpty())
        parts << partyText(leg.toNumber.isEmpty() ? leg.fromNumber : leg.toNumber);
    return parts.isEmpty() ? safeLine(leg.id) : parts.join(u" · "_s);
}

QString legCourse(const Leg &leg, const QTimeZone &zone)
{
    QStringList parts;
    if (leg.status)
        parts << wordFor(*leg.status);
    if (leg.startedAt)
        //: A part of a call began to ring at this time of day.
        parts << Words::tr("rang %1").arg(timeText(*leg.startedAt, zone));
    if (leg.answeredAt)
        parts << Words::tr("answered %1").arg(timeText(*leg.answeredAt, zone));
    if (leg.endedAt)
        parts << Words::tr("until %1").arg(timeText(*leg.endedAt, zone));
    return parts.join(u" · "_s);
}

LegsList::LegsList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LegsList::setLegs(const QList<Leg> &legs, const QTimeZone &zone)
{
    qDeleteAll(findChildren<TextLabel *>(Qt::FindDirectChildrenOnly));
    QList<Leg> inOrder = legs;
    std::stable_sort(inOrder.begin(), inOrder.end(), beginsEarlier);
    const auto add = [this](TextLabel::Tone tone, const QString &text) {
        auto *label = new TextLabel(m_theme, tone, this);
        label->setData(text);
        m_column->addWidget(label);
        return label;
    };
    for (const Leg &leg : std::as_const(inOrder)) {
        add(TextLabel::Tone::Normal, legParties(leg));
        if (const QString course = legCourse(leg, zone); !course.isEmpty())
            add(TextLabel::Tone::Muted, course)->setContentsMargins(0, 0, 0, Theme::space / 2);
    }
}

} // namespace callboard
