// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/textlabel.h"

#include "ui/theme.h"

namespace callboard {

TextLabel::TextLabel(const Theme &theme, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // selectable without standing in the way of Tab
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

QSize TextLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void TextLabel::refresh()
{
    QPalette toned = palette();
    const QColor normal = QGuiApplication::palette().color(QPalette::WindowText);
    toned.setColor(QPalette::WindowText,
                   m_tone == Tone::Muted         ? m_theme.muted()
                       : m_tone == Tone::Warning ? m_theme.warning()
                                                 : normal);
    setPalette(toned);
}

} // namespace callboard
