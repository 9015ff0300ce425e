// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/talkbar.h"

#include "ui/detail/speakercolours.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int barHeight = 6;
constexpr int gap = Theme::space / 2;

} // namespace

TalkBar::TalkBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"talkBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void TalkBar::setTalk(const std::optional<TalkTimes> &talk, bool knowsWho)
{
    m_talk = talk;
    m_knowsWho = knowsWho;
    refreshWords();
    setVisible(m_talk && total() > 0);
    update();
}

double TalkBar::total() const
{
    return m_talk ? m_talk->talk[0] + m_talk->talk[1] - m_talk->crossTalk + m_talk->silence : 0;
}

QList<TalkBar::Part> TalkBar::parts() const
{
    const double all = total();
    if (all <= 0)
        return {};
    const auto percent = [all](double seconds) {
        //: A share of the length of a call: "62 %".
        return tr("%1 %").arg(QLocale().toString(std::lround(100 * seconds / all)));
    };
    const auto &[guest, staff] = m_talk->talk;
    const double both = m_talk->crossTalk;
    QList<Part> parts;
    if (m_knowsWho) {
        //: How much of a call the guest spoke. %1 is "62 %".
        parts << Part{tr("Guest %1").arg(percent(guest)), speakerFill(m_theme, Speaker::Guest), guest - both};
        if (both >= 0.5)
            //: For how long guest and staff spoke at the same time. %1 is a count of seconds.
            parts << Part{tr("both at once %1 s").arg(QLocale().toString(std::lround(both))),
                          m_theme.statusFill(CallStatus::Voicemail), both};
        //: How much of a call the people of the hotel spoke. %1 is "30 %".
        parts << Part{tr("staff %1").arg(percent(staff)), speakerFill(m_theme, Speaker::Staff), staff - both};
    } else {
        //: How much of a call anybody spoke, where nobody knows who. %1 is "92 %".
        parts << Part{tr("Speech %1").arg(percent(guest)), speakerFill(m_theme, Speaker::Guest), guest};
    }
    //: How much of a call nobody spoke. %1 is "8 %".
    parts << Part{tr("silence %1").arg(percent(m_talk->silence)), m_theme.border(), m_talk->silence};
    return parts;
}

QString TalkBar::words() const
{
    QStringList words;
    for (const Part &part : parts())
        words << part.text;
    return words.join(u", "_s);
}

void TalkBar::refreshWords()
{
    setAccessibleName(words());
    //: Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.
    setToolTip(m_talk ? tr("%1. What is said at once counts for both.").arg(words()) : QString());
}

QSize TalkBar::sizeHint() const
{
    return {200, barHeight + gap + fontMetrics().height()};
}

QSize TalkBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TalkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

void TalkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, QRectF(0, 0, width(), barHeight));
    paintLegend(painter, barHeight + gap);
}

void TalkBar::paintBar(QPainter &painter, const QRectF &bar) const
{
    QPainterPath rounded;
    rounded.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.save();
    painter.setClipPath(rounded);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    double at = 0;
    for (const Part &part : parts()) {
        const double from = bar.width() * at / total();
        at += std::max(0.0, part.seconds);
        const double length = bar.width() * at / total() - from;
        painter.fillRect(
            QRectF(isMirrored ? bar.width() - from - length : from, bar.top(), length, bar.height()),
            part.colour);
    }
    painter.restore();
}

/// What does not fit is left to the tool tip.
void TalkBar::paintLegend(QPainter &painter, int top) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int height = fontMetrics().height();
    constexpr int swatch = 8;
    int x = 0;
    for (const Part &part : parts()) {
        const QString words = part.text.left(1).toUpper() + part.text.mid(1); // apart from each other here
        const int length = swatch + gap + fontMetrics().horizontalAdvance(words);
        if (x + length > width())
            return;
        const auto placed = [&](int from, int size) {
            return QRect(isMirrored ? width() - from - size : from, top, size, height);
        };
        QRect mark = placed(x, swatch);
        mark.setTop(top + (height - swatch) / 2);
        mark.setHeight(swatch);
        painter.fillRect(mark, part.colour);
        painter.setPen(m_theme.muted());
        painter.drawText(placed(x + swatch + gap, length - swatch - gap), Qt::AlignVCenter | Qt::TextDontClip,
                         words);
        x += length + 2 * Theme::space;
    }
}

} // namespace callboard
