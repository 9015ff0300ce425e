// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/textview.h"

#include "ui/format.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int mostLines = 18; ///< Then it scrolls by itself.

} // namespace

TextView::TextView(QWidget *parent)
    : TextView(new QPlainTextEdit, parent)
{
}

TextView::TextView(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_more(new QPushButton(this))
    , m_marks(*m_edit)
{
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->document()->setDocumentMargin(0);
    m_edit->viewport()->setAutoFillBackground(false);
    m_more->setText(tr("Show the rest"));
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &TextView::showRest);
}

void TextView::setText(const QString &text)
{
    const QString shown = safeText(text);
    show(shown, {{{0, shown.size()}, {}}});
}

void TextView::show(const QString &text, const QList<Part> &parts)
{
    m_text = text;
    m_parts = parts;
    fill(shownAtFirst);
    findHits();
}

void TextView::setMatcher(const WordMatcher &matcher, const HitColours &colours)
{
    m_matcher = matcher;
    m_colours = colours;
    findHits();
}

void TextView::findHits()
{
    QList<TextRange> ranges;
    for (const Part &part : std::as_const(m_parts)) {
        const QStringView text = QStringView(m_text).mid(part.range.start, part.range.length);
        const QList<TextRange> hits = m_matcher.matches(text, part.by);
        if (hits.isEmpty() && isHiddenHit(part))
            ranges.append(part.mark);
        for (const TextRange &hit : hits)
            ranges.append({part.range.start + hit.start, hit.length});
    }
    m_marks.show(ranges, m_colours);
    onHitsFound();
}

bool TextView::isHiddenHit(const Part &part) const
{
    return std::any_of(part.hidden.begin(), part.hidden.end(),
                       [&](const QString &words) { return !m_matcher.matches(words, part.by).isEmpty(); });
}

void TextView::setLeastHeight(int height)
{
    m_leastHeight = height;
    fitHeight();
}

void TextView::setCurrentHit(int hit)
{
    const bool isHidden = hit >= 0 && m_marks.at(hit).end() >= m_edit->document()->characterCount();
    if (isHidden)
        showRest();
    m_marks.setCurrent(hit);
}

void TextView::showRest()
{
    if (m_more->isVisibleTo(this))
        fill(m_text.size());
}

QRect TextView::bringCurrentHit()
{
    return m_marks.bringCurrent().translated(m_edit->pos());
}

QString TextView::shownText() const
{
    return m_edit->toPlainText();
}

void TextView::fill(qsizetype most)
{
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(accessibleName()); // the keyboard comes to it, not to us
    m_edit->setPlainText(m_text.size() > most ? m_text.left(most) + u'…' : m_text);
    onFilled();
    m_marks.apply();
    m_more->setVisible(m_text.size() > most);
    fitHeight();
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void TextView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TextView::fitHeight()
{
    // A plain text document counts its height in lines; those of long texts need not be known exactly.
    const int lines = m_edit->document()->blockCount() >= mostLines
        ? mostLines
        : int(qBound(1.0, m_edit->document()->size().height(), double(mostLines)));
    const int margins = 2 * int(m_edit->document()->documentMargin());
    const int height = std::max(m_leastHeight, lines * m_edit->fontMetrics().lineSpacing() + margins + 4);
    if (m_edit->height() != height || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

} // namespace callboard
