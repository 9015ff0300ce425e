// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/callercard.h"

#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/leadingmargins.h"
#include "ui/live/livewords.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 28;
constexpr qsizetype notesLength = 240; ///< As much as one reads while it rings.

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CallerCard::CallerCard(const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_icon(makeLabel(u"callerIcon"_s))
    , m_name(makeLabel(u"callerName"_s))
    , m_number(makeLabel(u"callerNumber"_s))
    , m_stay(makeLabel(u"callerStay"_s))
    , m_last(makeLabel(u"callerLastCall"_s))
    , m_notes(makeLabel(u"callerNotes"_s))
    , m_length(makeLabel(u"callerLength"_s))
    //: Button in the pop-up about an incoming call: shows it in the window.
    , m_open(new QPushButton(tr("Open"), this))
    , m_close(new QToolButton(this))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    QFont strong = m_stay->font();
    strong.setBold(true);
    m_stay->setFont(strong);
    m_open->setObjectName(u"openCaller"_s);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_close->setObjectName(u"closeCaller"_s);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_close->setIcon(services.theme.icon(u"clear"_s));
    m_close->setToolTip(tr("Do not show this call"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(
        leadingMargins(2 * Theme::space, Theme::space, Theme::space, Theme::space * 3 / 2));
    grid->setHorizontalSpacing(Theme::space * 3 / 2);
    grid->setVerticalSpacing(Theme::space / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    int row = 1;
    for (QLabel *label : {m_number, m_stay, m_last, m_notes})
        grid->addWidget(label, row++, 1, 1, 3);
    grid->addWidget(m_length, row, 1);
    grid->addWidget(m_open, row, 2, 1, 2);
    connect(m_open, &QPushButton::clicked, this, &CallerCard::opened);
    connect(m_close, &QToolButton::clicked, this, &CallerCard::dismissed);
    connect(&services.theme, &Theme::changed, this, &CallerCard::colour);
    colour();
}

QLabel *CallerCard::makeLabel(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void CallerCard::colour()
{
    const Theme &theme = m_services.theme;
    const QColor ringing = theme.statusColour(CallStatus::Ringing);
    m_icon->setPixmap(theme.icon(Theme::iconName(CallStatus::Ringing), ringing)
                          .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    for (QLabel *label : {m_number, m_last}) {
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, theme.muted());
        label->setPalette(muted);
    }
    for (QLabel *label : {m_stay, m_length}) {
        QPalette told = label->palette();
        told.setColor(QPalette::WindowText, label == m_stay ? theme.accent() : ringing);
        label->setPalette(told);
    }
}

void CallerCard::setCall(const LiveCall &call)
{
    m_call = call;
    const TimePoint now = m_services.clock.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), m_services.zone).date();
    say(m_name, liveCaller(call));
    say(m_number, liveNumber(call));
    say(m_stay, call.caller.guest ? stayText(call.caller.guest->stays, today) : QString());
    say(m_last, lastCallText(call.caller, now, m_services.zone));
    showNotes();
    refreshTime();
}

/// What was noted about the guest, then of their last call.
void CallerCard::showNotes()
{
    QStringList notes;
    if (m_call.caller.guest)
        notes << m_call.caller.guest->notes.trimmed();
    if (m_call.caller.last)
        notes << m_call.caller.last->notes.trimmed();
    notes.removeAll(QString());
    notes.removeAll(u""_s);
    say(m_notes, safeText(notes.join(u'\n'), notesLength));
}

void CallerCard::refreshTime()
{
    QStringList parts{wordFor(m_call.liveness), liveLine(m_call.row),
                      liveLength(m_call, m_services.clock.now(), m_services.zone)};
    parts.removeAll(QString());
    m_length->setText(parts.join(u" · "_s));
}

} // namespace callboard
