// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/callheader.h"

#include "ui/detail/provenance.h"
#include "ui/detail/statusbadge.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int iconSide = 16;
constexpr qsizetype longestName = 120;

} // namespace

QString linkTo(const RecordRef &call)
{
    return u"callboard://call/"_s + QString::fromLatin1(QUrl::toPercentEncoding(call.toString(), ":"));
}

CallHeader::CallHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_who(new TextLabel(theme, TextLabel::Tone::Normal, this))
    , m_number(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_copyNumber(iconButton(u"copy"_s, tr("Copy the number")))
    , m_copyLink(iconButton(u"link"_s, tr("Copy a link to this call")))
    , m_status(new StatusBadge(theme, this))
    , m_directionIcon(new QLabel(this))
    , m_direction(new TextLabel(theme, TextLabel::Tone::Normal, this))
    , m_when(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_deleted(new TextLabel(theme, TextLabel::Tone::Warning, this))
{
    m_who->setObjectName(u"callWho"_s);
    m_number->setObjectName(u"callNumber"_s);
    m_when->setObjectName(u"callWhen"_s);
    m_copyNumber->setObjectName(u"copyNumber"_s);
    m_copyLink->setObjectName(u"copyLink"_s);
    m_deleted->setData(tr("Deleted at the provider. What you wrote stays here."));
    m_direction->setWordWrap(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addLayout(titleRow());
    column->addLayout(numberRow());
    column->addSpacing(Theme::space / 2);
    column->addLayout(statusRow());
    column->addWidget(m_deleted);

    connect(m_copyNumber, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_rawNumber); });
    connect(m_copyLink, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_link); });
    connect(&theme, &Theme::changed, this, &CallHeader::refreshIcons);
}

QToolButton *CallHeader::iconButton(const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon));
    button->setIconSize(QSize(iconSide, iconSide));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *CallHeader::titleRow()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    m_who->setFont(large);
    auto *row = new QHBoxLayout;
    row->addWidget(m_who, 1);
    row->addWidget(m_copyLink, 0, Qt::AlignTop);
    return row;
}

QLayout *CallHeader::numberRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_number, 1);
    row->addWidget(m_copyNumber, 0, Qt::AlignTop);
    return row;
}

QLayout *CallHeader::statusRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space);
    row->addWidget(m_status);
    row->addSpacing(Theme::space / 2);
    row->addWidget(m_directionIcon);
    row->addWidget(m_direction);
    row->addSpacing(Theme::space / 2);
    row->addWidget(m_when, 1);
    return row;
}

void CallHeader::setMatcher(const WordMatcher &matcher)
{
    for (TextLabel *label : searchedLabels())
        label->setMatcher(matcher);
}

void CallHeader::setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone)
{
    const Call &call = detail.call();
    m_link = linkTo(call.ref());
    setWho(call);
    setWay(call);
    setWhen(call, now, zone);
    m_deleted->setVisible(call.isDeleted());
    setSources(detail, zone);
}

/// Which system said what, for those who ask: the tool tip, and the description that screen readers give.
void CallHeader::setSources(const CallDetail &detail, const QTimeZone &zone)
{
    const auto set = [&](QWidget *widget, Field field, const QString &more = {}) {
        QStringList lines{more, sourceText(detail, field)};
        lines.removeAll(QString());
        widget->setToolTip(plainToolTip(lines.join(u'\n')));
        widget->setAccessibleDescription(lines.join(u'\n'));
    };
    const std::optional<TimePoint> started = detail.call().startedAt;
    const bool isNamed = !detail.call().guestName.isEmpty();
    set(m_who, isNamed ? Field::Guest : Field::Numbers);
    set(m_number, Field::Numbers);
    set(m_status, Field::Status);
    set(m_direction, Field::Numbers);
    set(m_when, Field::Times, started ? fullMomentText(*started, zone) : QString());
}

void CallHeader::setWho(const Call &call)
{
    m_rawNumber = call.remoteNumber();
    const bool isNamed = !plainLine(call.guestName).trimmed().isEmpty();
    const QString number = numberText(m_rawNumber);
    const QString country = countryText(m_rawNumber);
    QStringList second;
    if (isNamed)
        second += number;
    if (!country.isEmpty())
        second += country;
    m_who->setData(isNamed ? nameText(call.guestName, longestName) : number);
    m_number->setData(second.join(u" · "_s));
    m_copyNumber->setVisible(!m_rawNumber.isEmpty() && !isWithheld(m_rawNumber) && !areNumbersMasked());
}

void CallHeader::setWay(const Call &call)
{
    m_status->setVisible(call.status.has_value());
    if (call.status)
        m_status->setStatus(*call.status);
    m_shownDirection = call.direction;
    m_directionIcon->setVisible(call.direction.has_value());
    m_direction->setVisible(call.direction.has_value());
    m_direction->setData(call.direction ? wordFor(*call.direction) : QString());
    refreshIcons();
}

void CallHeader::setWhen(const Call &call, TimePoint now, const QTimeZone &zone)
{
    m_when->setVisible(call.startedAt.has_value());
    if (call.startedAt)
        m_when->setData(momentText(*call.startedAt, now, zone));
}

void CallHeader::refreshIcons()
{
    if (m_shownDirection)
        m_directionIcon->setPixmap(m_theme.icon(Theme::iconName(*m_shownDirection), m_theme.muted())
                                       .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace callboard
