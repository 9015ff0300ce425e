// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include "models/tables/queuemodel.h"
#include "ui/density.h"
#include "ui/rowmarks.h"
#include "ui/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSize = 16;
constexpr int padding = Theme::space;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString stateIcon(const CallbackTask &task, bool isSettled)
{
    if (isSettled)
        return u"call-completed"_s;
    switch (task.state) {
    case CallbackState::Tried:
        return u"call-outbound"_s;
    case CallbackState::Withheld:
        return u"conceal"_s;
    case CallbackState::Owed:
    case CallbackState::Returned:
    case CallbackState::Settled:
        return task.voicemail ? u"call-voicemail"_s : u"call-missed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

/// A line of a row, from which pieces are taken at either end. Laid out from left to right and mirrored when
/// it is painted.
struct QueueDelegate::Line {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    TextCache &texts;
    QRect whole; ///< What is mirrored.
    QRect rest; ///< What is still free.

    QRect visual(const QRect &rect) const { return QStyle::visualRect(option.direction, whole, rect); }
    QRect takeLeft(int width)
    {
        const QRect taken(rest.left(), rest.top(), std::min(width, rest.width()), rest.height());
        rest.setLeft(std::min(taken.right() + 1 + padding, rest.right() + 1));
        return visual(taken);
    }
    QRect takeRight(int width)
    {
        const int taken = std::min(width, rest.width());
        const QRect place(rest.right() - taken + 1, rest.top(), taken, rest.height());
        rest.setRight(std::max(place.left() - 1 - padding, rest.left() - 1));
        return visual(place);
    }
    int widthOf(const QString &text) const
    {
        return QFontMetrics(painter->font()).horizontalAdvance(text) + 2;
    }
    void draw(const QRect &place, const QString &text, const QColor &colour,
              Qt::Alignment side = Qt::AlignLeading)
    {
        painter->setPen(colour);
        texts.draw(*painter, place, QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter),
                   option.direction, text);
    }
};

QueueDelegate::QueueDelegate(const WindowServices &services, QString user, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
    , m_user(std::move(user))
{
    connect(&m_theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

QueueMoment QueueDelegate::moment() const
{
    return {m_clock.now(), m_zone, m_user};
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {40 * padding, isCompact(option) ? line + padding : 2 * line + 2 * padding};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto task = index.data(QueueModel::TaskRole).value<CallbackTask>();
    const bool isSettled = index.data(QueueModel::SettledRole).toBool();
    const QueueMoment now = moment();
    painter->save();
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const QRect inner = option.rect.adjusted(2 * padding, 0, -2 * padding, 0);
    const int height = option.fontMetrics.height() + 2;
    const int above = isCompact(option) ? height / 2 : height - 1;
    const QRect first(inner.left(), inner.center().y() - above, inner.width(), height);
    Line line{painter, option, m_texts, inner, first};
    paintState(line, task, isSettled);
    Line second = line;
    second.rest.translate(0, height);
    paintFirst(line, task, isSettled, now);
    painter->setFont(option.font);
    paintSecond(isCompact(option) ? line : second, task, isSettled, now);
    painter->restore();
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QColor base = option.palette.color(QPalette::Base);
    QColor ground = base;
    if (option.state & QStyle::State_Selected)
        ground = chosenGround(option, m_theme);
    else if (option.state & QStyle::State_MouseOver)
        ground = Theme::mixed(m_theme.accent(), base, 0.05);
    painter.fillRect(option.rect, ground);
    paintRowMarks(painter, option, index, m_theme);
}

/// In front of both lines.
void QueueDelegate::paintState(Line &line, const CallbackTask &task, bool isSettled) const
{
    const bool isOpen = task.state == CallbackState::Owed || task.voicemail;
    const QColor colour = isSettled ? m_theme.success()
        : !isOpen                   ? m_theme.muted()
                  : m_theme.statusColour(task.voicemail ? CallStatus::Voicemail : CallStatus::Missed);
    QRect place = line.takeLeft(iconSize);
    place.setTop(place.center().y() - iconSize / 2);
    place.setHeight(iconSize);
    icon(stateIcon(task, isSettled), colour).paint(line.painter, place);
}

void QueueDelegate::paintFirst(Line &line, const CallbackTask &task, bool isSettled,
                               const QueueMoment &moment) const
{
    const QColor ink = isSettled ? m_theme.muted() : line.option.palette.color(QPalette::Text);
    const QString times = callTimes(task, moment);
    line.draw(line.takeRight(std::min(line.widthOf(times), line.rest.width() / 2)), times, ink,
              Qt::AlignTrailing);
    const auto badge = badgeOf(task.stays, moment.today());
    const QString title = queueTitle(task);
    line.painter->setFont(strong(line.option.font));
    // The name goes before the badge: it may take all but a little of the line.
    const int room = isCompact(line.option) ? line.rest.width() / 2 : line.rest.width();
    const int most = badge ? std::max(room - 12 * padding, room / 2) : room;
    line.draw(line.takeLeft(std::min(line.widthOf(title), most)), title, ink);
    line.painter->setFont(line.option.font);
    if (badge && !isSettled)
        paintBadge(line, *badge);
}

void QueueDelegate::paintBadge(Line &line, const StayBadge &badge) const
{
    const QString text = wordsFor(badge);
    const QColor colour = badge.kind == StayBadge::Kind::Arriving ? m_theme.success() : m_theme.accent();
    const int width = line.widthOf(text) + 2 * padding;
    if (line.rest.width() < std::min(width, 8 * padding))
        return;
    const QRect place = line.takeLeft(width);
    // Not over the ground of a chosen row: the letters would be too near to the sum of both.
    const QColor fill = Theme::mixed(colour, line.option.palette.color(QPalette::Base), 0.14);
    line.painter->setRenderHint(QPainter::Antialiasing);
    line.painter->setPen(m_theme.edgePen(colour));
    line.painter->setBrush(fill);
    line.painter->drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    line.draw(place.adjusted(padding, 0, -padding, 0), text, colour, Qt::AlignHCenter);
}

void QueueDelegate::paintSecond(Line line, const CallbackTask &task, bool isSettled,
                                const QueueMoment &moment) const
{
    if (isSettled) {
        const QString outcome = outcomeOf(task, moment);
        //: A task that needs nothing any more, and how is not known.
        const QString text = outcome.isEmpty() ? tr("Settled") : outcome;
        line.draw(line.visual(line.rest), text, m_theme.success());
        return;
    }
    const QString owner = ownerOf(task, moment);
    if (!owner.isEmpty()) {
        const QRect place = line.takeRight(std::min(line.widthOf(owner), line.rest.width() / 2));
        line.draw(place, owner, m_theme.accent(), Qt::AlignTrailing);
        QRect sign = line.takeRight(iconSize);
        sign.setTop(sign.center().y() - iconSize / 2);
        sign.setHeight(iconSize);
        icon(u"person"_s, m_theme.accent()).paint(line.painter, sign);
    }
    const QString tried = triedAt(task, moment);
    if (!tried.isEmpty())
        line.draw(line.takeRight(std::min(line.widthOf(tried), line.rest.width() / 2)), tried,
                  m_theme.warning(), Qt::AlignTrailing);
    const QString place = placeOf(task, moment);
    const QString said = voicemailOf(task);
    const int most = said.isEmpty() ? line.rest.width() : line.rest.width() * 11 / 20;
    line.draw(line.takeLeft(std::min(line.widthOf(place), most)), place, m_theme.muted());
    if (!said.isEmpty())
        paintWords(line, task);
}

void QueueDelegate::paintWords(Line line, const CallbackTask &task) const
{
    if (line.rest.width() < 3 * iconSize)
        return;
    QRect sign = line.takeLeft(iconSize);
    sign.setTop(sign.center().y() - iconSize / 2);
    sign.setHeight(iconSize);
    icon(task.voicemail ? u"recording"_s : u"transcript"_s, m_theme.muted()).paint(line.painter, sign);
    line.draw(line.visual(line.rest), voicemailOf(task), line.option.palette.color(QPalette::Text));
}

const QIcon &QueueDelegate::icon(const QString &name, const QColor &colour) const
{
    QIcon &known = m_icons[{name, colour.rgba()}];
    if (known.isNull())
        known = m_theme.icon(name, colour);
    return known;
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QVariant task = index.data(QueueModel::TaskRole);
    const QString text = task.isValid() ? queueSentence(task.value<CallbackTask>(), moment()) : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace callboard
