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

QString timeOf(const Segment &segment)
{
    if (!segment.start)
        return {};
    return lengthText(std::chrono::duration_cast<Seconds>(*segment.start));
}

QString headOf(const Segment &segment)
{
    const QString time = timeOf(segment);
    const QString speaker = plainLine(segment.speaker, 80);
    if (speaker.isEmpty() || time.isEmpty())
        return speaker + time;
    return u"%1 · %2"_s.arg(speaker, time);
}

} // namespace

TextView::TextView(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_more(new QPushButton(this))
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
    connect(m_more, &QPushButton::clicked, this, [this] { fill(m_text.size()); });
}

void TextView::setText(const QString &text)
{
    m_text = safeText(text);
    fill(shownAtFirst);
}

void TextView::setSegments(const QList<Segment> &segments)
{
    QStringList turns;
    turns.reserve(segments.size());
    for (const Segment &segment : segments) {
        const QString head = headOf(segment);
        turns += head.isEmpty() ? segment.text.trimmed() : head + u'\n' + segment.text.trimmed();
    }
    setText(turns.join(u"\n\n"_s));
}

QString TextView::shownText() const
{
    return m_edit->toPlainText();
}

void TextView::fill(qsizetype most)
{
    m_edit->setPlainText(m_text.size() > most ? m_text.left(most) + u'…' : m_text);
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
    const int height = lines * m_edit->fontMetrics().lineSpacing() + 4;
    if (m_edit->height() != height || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

} // namespace callboard
