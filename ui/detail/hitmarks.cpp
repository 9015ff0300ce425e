// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/hitmarks.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace callboard {

namespace {

QTextCharFormat formatOf(const HitColours &colours, bool isCurrent)
{
    QTextCharFormat format;
    format.setForeground(colours.text);
    format.setBackground(isCurrent ? colours.currentGround : colours.ground);
    format.setFontUnderline(true);
    return format;
}

} // namespace

HitColours hitColours(const Theme &theme)
{
    return {QGuiApplication::palette().color(QPalette::Text), theme.hit(), theme.currentHit()};
}

HitMarks::HitMarks(QPlainTextEdit &edit)
    : m_edit(edit)
{
}

void HitMarks::show(const QList<TextRange> &ranges, const HitColours &colours)
{
    if (ranges == m_ranges && colours == m_colours && m_current < 0)
        return;
    m_ranges = ranges;
    m_colours = colours;
    m_current = -1;
    apply();
}

void HitMarks::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    apply();
}

/// As a syntax highlighter does it, block by block.
void HitMarks::apply()
{
    QTextDocument &document = *m_edit.document();
    qsizetype next = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const qsizetype start = block.position();
        const qsizetype end = start + block.length() - 1;
        while (next < m_ranges.size() && m_ranges[next].end() <= start)
            ++next;
        QList<QTextLayout::FormatRange> formats;
        for (qsizetype i = next; i < m_ranges.size() && m_ranges[i].start < end; ++i) {
            const qsizetype from = std::max(m_ranges[i].start, start);
            const qsizetype until = std::min(m_ranges[i].end(), end);
            formats << QTextLayout::FormatRange{int(from - start), int(until - from),
                                                formatOf(m_colours, i == m_current)};
        }
        if (formats == block.layout()->formats())
            continue;
        block.layout()->setFormats(formats);
        document.markContentsDirty(block.position(), block.length());
    }
}

QRect HitMarks::bringCurrent()
{
    if (m_current < 0 || m_current >= count())
        return {};
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(
        int(std::min<qsizetype>(m_ranges[m_current].start, m_edit.document()->characterCount() - 1)));
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    return m_edit.cursorRect(cursor).translated(m_edit.viewport()->pos());
}

} // namespace callboard
