// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestpanel.h"

#include "models/store/guestbook.h"
#include "models/tables/calldetail.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/leadingmargins.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoroTask>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Whose link it is: of the record that says so.
QString providerOf(const Call &call)
{
    const RecordRef source = call.provenance.value(Field::Guest, call.ref());
    for (const RecordInfo &record : call.records) {
        if (record.ref == source)
            return displayNameOf(record.provider);
    }
    return call.provider.isEmpty() ? QString() : call.provider;
}

/// Numbers beside the one that the call was from, and the language.
QStringList furtherFacts(const Guest &guest, const QString &number)
{
    QStringList facts;
    for (const QString &other : guest.numbers) {
        if (other != number)
            facts << numberText(other);
    }
    if (!guest.email.isEmpty())
        facts << safeLine(guest.email, 80);
    if (!guest.language.isEmpty())
        facts << languageText(guest.language);
    return facts;
}

} // namespace

GuestPanel::GuestPanel(const WindowServices &services, CallDetail &detail, QAction &choose, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_detail(detail)
    , m_name(new QToolButton(this))
    , m_choose(new QToolButton(this))
    , m_stay(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
    , m_facts(new TextLabel(services.theme, TextLabel::Tone::Muted, this))
    , m_notes(new TextLabel(services.theme, TextLabel::Tone::Normal, this))
{
    setObjectName(u"guestPanel"_s);
    //: The part of the call's details that says who it was with.
    setAccessibleName(tr("Guest"));
    m_name->setObjectName(u"guestPanelName"_s);
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setAutoRaise(true);
    m_name->setToolTip(tr("Show the guest's card"));
    m_choose->setObjectName(u"guestPanelChoose"_s);
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_name->setFocusPolicy(Qt::TabFocus);
    m_stay->setObjectName(u"guestPanelStay"_s);
    m_facts->setObjectName(u"guestPanelFacts"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::space);
    title->addWidget(m_name);
    title->addStretch(1);
    title->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        leadingMargins(Theme::space, Theme::space / 2, Theme::space / 2, Theme::space));
    column->setSpacing(Theme::space / 2);
    column->addLayout(title);
    for (TextLabel *label : {m_stay, m_facts, m_notes})
        column->addWidget(label);
    connect(m_choose, &QToolButton::clicked, &choose, &QAction::trigger);
    connect(m_name, &QToolButton::clicked, this, [this] {
        if (m_guest)
            Q_EMIT opened(*m_guest);
    });
    connect(&detail, &CallDetail::changed, this, &GuestPanel::refresh);
    connect(&services.store.guestBook(), &GuestBook::guestsChanged, this, &GuestPanel::read);
    connect(&services.theme, &Theme::changed, this, &GuestPanel::refreshColours);
    refreshColours();
    refresh();
}

void GuestPanel::refreshColours()
{
    m_name->setIcon(m_services.theme.icon(u"person"_s, m_services.theme.muted()));
    update();
}

/// Not by a style sheet, which would take the colours of the labels along.
void GuestPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_services.theme.border());
    painter.setBrush(m_services.theme.raised());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void GuestPanel::refresh()
{
    const bool isShown = m_detail.phase() == CallDetail::Phase::Shown;
    const Call call = isShown ? m_detail.call() : Call();
    const bool isOther = std::exchange(m_call, call.id) != call.id || m_guest != call.guest;
    m_guest = call.guest;
    if (isOther)
        m_shown = {};
    if (m_guest)
        read();
    showGuest(m_guest && m_shown.id == *m_guest ? std::optional(m_shown) : std::nullopt);
}

void GuestPanel::read()
{
    if (!m_guest)
        return;
    auto reading = m_services.store.guestBook().guest(*m_guest);
    QCoro::connect(std::move(reading), this, [this, asked = m_guest](const Result<Guest> &guest) {
        if (asked != m_guest || !guest)
            return;
        m_shown = *guest;
        showGuest(*guest);
    });
}

void GuestPanel::showGuest(const std::optional<Guest> &guest)
{
    const Call call = m_detail.phase() == CallDetail::Phase::Shown ? m_detail.call() : Call();
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), m_services.zone).date();
    const bool isKnown = call.guest || !call.guestName.isEmpty();
    //: In the details of a call with somebody who is not in the directory of guests.
    const QString stranger = isKnown ? tr("Not in the directory") : tr("No guest");
    m_name->setText(call.guest ? nameText(call.guestName, 60) : stranger);
    m_name->setEnabled(call.guest.has_value());
    //: Buttons that open the list of guests for a call. G is the key.
    m_choose->setText(isKnown ? tr("Change… (G)") : tr("Who was it? (G)"));
    const QString stay = guest ? stayText(guest->stays, today) : QString();
    m_stay->setData(stay);
    m_stay->setVisible(!stay.isEmpty());
    QStringList facts;
    if (isKnown && call.guestOrigin)
        facts << originText(*call.guestOrigin, providerOf(call));
    if (guest)
        facts << furtherFacts(*guest, call.remoteNumber());
    if (!isKnown && call.guestOrigin == GuestOrigin::Manual)
        //: In the details of a call: the user has said that it was with nobody of the directory.
        facts << tr("Nobody we know, as you said");
    m_facts->setData(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    const QString notes = guest ? safeText(guest->notes, 300) : QString();
    m_notes->setData(notes);
    m_notes->setVisible(!notes.isEmpty());
    setVisible(call.id != CallId{});
}

} // namespace callboard
