// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualview.h"

#include "ui/help/manual.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int widestColumn = 800; ///< Device-independent pixels; longer lines are hard to follow.
constexpr int edge = 3 * Theme::space;
constexpr int lineHeight = 128; ///< Percent.

/// What lies between this block and its neighbours.
void setSpace(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    QTextBlockFormat format = block.blockFormat();
    const int heading = format.headingLevel();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence)
        || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
    const bool isInside = block.textList() || cursor.currentTable() || isCode;
    const bool isPicture = block.text().startsWith(QChar::ObjectReplacementCharacter);
    if (!isPicture) // its line would grow by that share of the picture
        format.setLineHeight(isCode ? 115 : lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(heading > 1 ? 2.5 * Theme::space : 0);
    format.setBottomMargin(isInside      ? Theme::space / 4.0
                               : heading ? Theme::space / 2.0
                                         : 1.25 * Theme::space);
    cursor.setBlockFormat(format);
}

} // namespace

ManualView::ManualView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(u"manualText"_s);
    setLayoutDirection(Qt::LeftToRight); // English
    setLocale(QLocale(QLocale::English));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(false); // Tab goes from link to link, and out behind the last
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(0); // moved by keyboard and screen readers; nothing is typed here
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(&theme, &Theme::changed, this, [this] {
        const int place = verticalScrollBar()->value();
        set();
        verticalScrollBar()->setValue(place);
    });
}

void ManualView::showChapter(const ManualChapter &chapter)
{
    m_markdown = chapter.markdown;
    m_positions.clear();
    m_current = -1;
    set();
    verticalScrollBar()->setValue(0);
}

void ManualView::set()
{
    document()->setMarkdown(m_markdown);
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        setSpace(cursor);
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(m_theme.border());
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(Theme::space * 0.75);
            format.setTopMargin(Theme::space / 2.0);
            format.setBottomMargin(1.5 * Theme::space);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            if (format != table->format())
                table->setFormat(format);
        }
    }
    m_fittedWidth = 0;
    fit();
    moveCursor(QTextCursor::Start);
    refreshMarks();
}

int ManualView::columnWidth() const
{
    return std::clamp(viewport()->width() - 2 * edge, 100, widestColumn);
}

/// Pictures are scaled here: a text document does it without smoothing.
void ManualView::fit()
{
    const int width = columnWidth();
    const int beside = std::max(edge, (viewport()->width() - width) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.leftMargin() != beside || format.topMargin() != edge) {
        format.setLeftMargin(beside);
        format.setRightMargin(beside);
        format.setTopMargin(edge);
        format.setBottomMargin(edge);
        document()->rootFrame()->setFrameFormat(format);
    }
    if (std::exchange(m_fittedWidth, width) == width)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat image = it.fragment().charFormat().toImageFormat();
            if (image.isValid() && !image.name().isEmpty())
                document()->addResource(QTextDocument::ImageResource, QUrl(image.name()),
                                        picture(image.name()));
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

QPixmap ManualView::picture(const QString &name) const
{
    const QPixmap whole(manualPicture(name));
    const qreal ratio = devicePixelRatioF();
    const int width = int(std::min(columnWidth() * ratio, qreal(whole.width())));
    QPixmap scaled = whole.isNull() ? whole : whole.scaledToWidth(width, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // nothing is fetched
    return picture(name.path());
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    const QTextCursor top = cursorForPosition({viewport()->width() / 2, 0});
    QTextBrowser::resizeEvent(event);
    fit();
    if (event->size().width() != event->oldSize().width() && verticalScrollBar()->value() > 0)
        scrollTo(top); // what is being read stays
}

void ManualView::scrollTo(const QTextCursor &place)
{
    document()->documentLayout()->documentSize(); // all of it is laid out, or the bar ends too early
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(place).top() - Theme::space);
}

bool ManualView::goTo(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && manualAnchor(block.text()) == anchor) {
            setTextCursor(QTextCursor(block));
            scrollTo(textCursor());
            return true;
        }
    }
    return false;
}

void ManualView::mark(const QList<int> &positions, int length, int current)
{
    m_positions = positions;
    m_length = length;
    m_current = current;
    refreshMarks();
    if (current < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(current);
    setTextCursor(cursor);
    const int middle = cursorRect().center().y() - viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + middle);
}

void ManualView::refreshMarks()
{
    QList<ExtraSelection> marks;
    for (const int position : std::as_const(m_positions)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(position);
        mark.cursor.setPosition(position + m_length, QTextCursor::KeepAnchor);
        mark.format.setBackground(position == m_current ? m_theme.currentHit() : m_theme.hit());
        mark.format.setForeground(palette().text());
        marks << mark;
    }
    setExtraSelections(marks);
}

} // namespace callboard
