// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/textlabel.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace callboard {
namespace {

constexpr QChar breakHere(0x200b);
constexpr QChar leftToRightMark(0x200e);
constexpr QChar rightToLeftMark(0x200f);
// Most fonts lack isolates, and the one that Qt takes them from makes its line higher: so every line gets
// some, and names stand level with their values.
const QString emptyIsolate = QStringLiteral("\u2068\u2069");
constexpr qsizetype longestWord = 24; ///< What is longer may be broken anywhere, in pieces of pieceOfWord.
constexpr qsizetype pieceOfWord = 6;

bool isPartOfWord(QChar c)
{
    return !c.isSpace() && c != u'-';
}

/// Lets a line end inside what has no spaces; never between the halves of a character.
QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / pieceOfWord);
    for (qsizetype start = 0; start < text.size();) {
        const auto end = std::find_if_not(text.begin() + start, text.end(), isPartOfWord);
        const qsizetype length = end - text.begin() - start;
        qsizetype piece = 0;
        for (const QChar c : QStringView(text).mid(start, length)) {
            if (length > longestWord && piece >= pieceOfWord && !c.isLowSurrogate() && !c.isMark()) {
                result += breakHere;
                piece = 0;
            }
            result += c;
            ++piece;
        }
        start += length;
        for (; start < text.size() && !isPartOfWord(text.at(start)); ++start)
            result += text.at(start);
    }
    return result;
}

} // namespace

TextLabel::TextLabel(const Theme &theme, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // above a text editor it would be Text, which has no tone
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // selectable without standing in the way of Tab
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, &TextLabel::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setData(const QString &text)
{
    m_data = text;
    refreshText();
    findHits();
}

void TextLabel::setMatcher(const WordMatcher &matcher)
{
    m_matcher = matcher;
    findHits();
}

void TextLabel::findHits()
{
    m_hits = m_matcher.digitMatches(m_data);
    if (m_hits.isEmpty())
        m_hits = m_matcher.matches(m_data);
    m_currentHit = -1;
    update();
}

void TextLabel::setCurrentHit(int hit)
{
    m_currentHit = hit;
    update();
}

/// The shown text has marks in front and places to break inside.
qsizetype TextLabel::placeInText(qsizetype placeInData) const
{
    const QString shown = text();
    qsizetype at = 1 + emptyIsolate.size();
    for (qsizetype i = 0; i < placeInData && at < shown.size(); ++i)
        at += shown.at(at) == breakHere && m_data.at(i) != breakHere ? 2 : 1;
    return at;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_hits.isEmpty())
        paintHits();
}

/// A label of plain text has no formats: what is marked is painted once more, on its ground and underlined.
void TextLabel::paintHits()
{
    QTextLayout layout(text(), font());
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const QColor ink = QGuiApplication::palette().color(QPalette::Text);
    QPainter painter(this);
    painter.translate(contentsRect().left(), contentsRect().top() + (contentsRect().height() - height) / 2);
    painter.setPen(ink);
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const QList<QRectF> grounds = placesOf(layout, m_hits[i]);
        for (const QRectF &ground : grounds) {
            painter.fillRect(ground, i == m_currentHit ? m_theme.currentHit() : m_theme.hit());
            painter.setClipRect(ground);
            layout.draw(&painter, {});
            painter.fillRect(QRectF(ground.left(), ground.bottom() - 1, ground.width(), 1), ink);
            painter.setClipping(false);
        }
    }
}

QList<QRectF> TextLabel::placesOf(const QTextLayout &layout, const TextRange &hit) const
{
    QList<QRectF> places;
    const qsizetype start = placeInText(hit.start);
    const qsizetype end = placeInText(hit.end());
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        const int from = int(std::max<qsizetype>(start, line.textStart()));
        const int until = int(std::min<qsizetype>(end, line.textStart() + line.textLength()));
        if (from >= until)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(until);
        places << QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height());
    }
    return places;
}

/// Isolated text has no direction of its own; without a mark Qt would align each name in its own way, and
/// each line if it ended a paragraph.
void TextLabel::refreshText()
{
    const QChar mark = layoutDirection() == Qt::RightToLeft ? rightToLeftMark : leftToRightMark;
    setText(m_data.isEmpty() ? QString()
                             : mark + emptyIsolate + breakable(m_data).replace(u'\n', QChar::LineSeparator));
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refreshText();
}

void TextLabel::copySelection() const
{
    const QString selected = hasSelectedText() ? selectedText() : text();
    QGuiApplication::clipboard()->setText(safeText(selected));
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
