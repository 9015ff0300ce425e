// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestcard.h"

#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString linesOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

GuestCard::GuestCard(const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
    , m_stay(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
    , m_facts(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
    , m_stays(new TextLabel(services.theme, TextLabel::Tone::Muted, this))
    , m_notes(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
{
    m_name->setObjectName(u"guestCardName"_s);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    for (TextLabel *label : {m_name, m_stay, m_facts, m_stays, m_notes})
        column->addWidget(label);
    column->addStretch(1);
}

void GuestCard::setGuest(const std::optional<Guest> &guest)
{
    const Guest shown = guest.value_or(Guest());
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), m_services.zone).date();
    QStringList facts;
    for (const QString &number : shown.numbers)
        facts << numberText(number);
    facts << safeLine(shown.email, 120) << languageText(shown.language);
    QStringList stays;
    const QString mattering = stayText(shown.stays, today);
    for (const Stay &stay : shown.stays) {
        if (const QString text = stayText({stay}, today); text != mattering)
            stays << text;
    }
    const auto say = [](TextLabel *label, const QString &text) {
        label->setData(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_name, guest ? guestTitle(shown.name, shown.numbers.value(0)) : QString());
    say(m_stay, mattering);
    say(m_facts, linesOf(facts));
    say(m_stays, linesOf(stays));
    say(m_notes, safeText(shown.notes, 4000));
}

} // namespace callboard
