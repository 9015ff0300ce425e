// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/calldelegate.h"

#include "ui/format.h"
#include "ui/rowmarks.h"
#include "ui/table/markedtext.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSize = 16;
constexpr int padding = Theme::space;

struct MarkIcon {
    CallTableModel::Mark mark;
    QStringView icon;
};
constexpr std::array markIcons{
    MarkIcon{CallTableModel::RecordingMark, u"recording"},
    MarkIcon{CallTableModel::TranscriptMark, u"transcript"},
    MarkIcon{CallTableModel::NoteMark, u"note"},
    MarkIcon{CallTableModel::ReviewedMark, u"reviewed"},
    MarkIcon{CallTableModel::PendingMark, u"waiting"},
    MarkIcon{CallTableModel::DeletedMark, u"deleted"},
};

} // namespace

/// What every part of a cell needs to paint itself.
struct CallDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    QRect inner; ///< Without the padding at both sides; the first line only, while words are searched.
    QRect below{}; ///< The second line, while words are searched.

    /// @p rect is laid out from left to right within inner; mirrored for right-to-left.
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(option.direction, inner, rect); }
    QFontMetrics metrics() const { return option.fontMetrics; }
    QColor text() const { return option.palette.color(QPalette::Text); }
};

CallDelegate::CallDelegate(const Theme &theme, const CallWords &words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_words(words)
{
    connect(&theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

int CallDelegate::rowHeight(const QFontMetrics &metrics) const
{
    const int lines = m_compact && !isSearching() ? 1 : 2;
    return lines * metrics.height() + (m_compact ? padding : padding + padding / 2);
}

QRect CallDelegate::contentOf(const QRect &row, const QFontMetrics &metrics) const
{
    if (!isSearching())
        return row;
    const int line = metrics.height();
    return {row.left(), row.top() + (row.height() - 2 * line) / 2, row.width(), line};
}

QRect CallDelegate::secondLine(const QRect &row, const QFontMetrics &metrics) const
{
    return contentOf(row, metrics).translated(0, metrics.height());
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {8 * padding, rowHeight(option.fontMetrics)};
}

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const Cell cell{painter, option, contentOf(inner, option.fontMetrics),
                    secondLine(inner, option.fontMetrics)};
    painter->save();
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    paintBackground(cell, index);
    index.data(Qt::DisplayRole); // what makes a missing row be read
    const QVariant row = index.data(CallTableModel::RowRole);
    if (row.isValid())
        paintRow(cell, row.value<CallRow>(), index);
    else
        paintPlaceholder(cell);
    painter->restore();
}

void CallDelegate::paintBackground(const Cell &cell, const QModelIndex &index) const
{
    const QStyleOptionViewItem &option = cell.option;
    const QColor base = option.palette.color(QPalette::Base);
    QColor background = base;
    if (option.state & QStyle::State_Selected)
        background = chosenGround(option, m_theme);
    else if (index.row() == m_hoveredRow)
        background = Theme::mixed(m_theme.accent(), base, 0.05);
    cell.painter->fillRect(option.rect, background);
    paintRowMarks(*cell.painter, option, index, m_theme);
}

/// A quiet bar where text will be.
void CallDelegate::paintPlaceholder(const Cell &cell) const
{
    const int height = cell.metrics().height() / 2;
    const QRect bar(cell.inner.left(), cell.inner.center().y() - height / 2, cell.inner.width() * 2 / 3,
                    height);
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(Theme::mixed(m_theme.border(), cell.option.palette.color(QPalette::Base), 0.5));
    cell.painter->drawRoundedRect(cell.mirrored(bar), 3, 3);
}

void CallDelegate::paintRow(const Cell &cell, const CallRow &row, const QModelIndex &index) const
{
    const auto column = Column(index.column());
    const QString text = m_words.cell(row, column);
    switch (column) {
    case Column::Status:
        return paintStatus(cell, row);
    case Column::Caller:
        return paintCaller(cell, row, index);
    case Column::Direction:
        return paintDirection(cell, row);
    case Column::Marks:
        return paintMarks(cell, row);
    case Column::Ring:
    case Column::Talk:
    case Column::Duration:
        return paintText(cell, text, m_theme.muted(), Qt::AlignTrailing | Qt::AlignVCenter, row.deleted);
    case Column::Line:
    case Column::Number:
        return paintSought(cell, text, cell.text(), row.deleted);
    case Column::Provider:
    case Column::Staff:
    case Column::Started:
        return paintText(cell, text, cell.text(), Qt::AlignLeading | Qt::AlignVCenter, row.deleted);
    }
}

void CallDelegate::paintStatus(const Cell &cell, const CallRow &row) const
{
    const QColor colour = row.status ? m_theme.statusColour(*row.status) : m_theme.muted();
    const QRect icon(cell.inner.left(), cell.inner.center().y() - iconSize / 2, iconSize, iconSize);
    if (row.status)
        paintIcon(cell, icon, Theme::iconName(*row.status), colour);
    const Cell rest{cell.painter, cell.option,
                    cell.mirrored(cell.inner.adjusted(iconSize + padding * 3 / 4, 0, 0, 0))};
    paintText(rest, m_words.cell(row, Column::Status), colour, Qt::AlignLeading | Qt::AlignVCenter,
              row.deleted);
}

void CallDelegate::paintCaller(const Cell &cell, const CallRow &row, const QModelIndex &index) const
{
    const QString name = m_words.caller(row);
    const QString &details = callerDetails(row);
    QPainter &painter = *cell.painter;
    QFont strong = cell.option.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    // While words are searched the second line is the sentence's, and the details' where there is none.
    const QVariant hit = isSearching() ? index.data(CallTableModel::HitRole) : QVariant();
    const bool isFree = !isSearching() || (hit.isValid() && hit.value<Hit>().text.isEmpty());
    if (m_compact || details.isEmpty() || !isFree) {
        paintCallerInOneLine(cell, name, details, row.deleted);
        return;
    }
    const int line = cell.metrics().height();
    const int top = cell.inner.top() + (cell.inner.height() - 2 * line) / 2;
    const QRect first(cell.inner.left(), top, cell.inner.width(), line);
    const Cell upper{cell.painter, cell.option, isSearching() ? cell.inner : first};
    paintSought(upper, name, cell.text(), row.deleted);
    painter.setFont(cell.option.font);
    const Cell lower{cell.painter, cell.option, isSearching() ? cell.below : first.translated(0, line)};
    paintSought(lower, details, m_theme.muted(), false);
}

void CallDelegate::paintCallerInOneLine(const Cell &cell, const QString &name, const QString &details,
                                        bool deleted) const
{
    const int nameWidth =
        std::min(cell.painter->fontMetrics().horizontalAdvance(name) + 1, cell.inner.width());
    const QRect place(cell.inner.left(), cell.inner.top(), nameWidth, cell.inner.height());
    paintSought({cell.painter, cell.option, cell.mirrored(place)}, name, cell.text(), deleted);
    const QRect rest = cell.inner.adjusted(nameWidth + padding, 0, 0, 0);
    if (details.isEmpty() || rest.width() < 4 * padding)
        return;
    cell.painter->setFont(cell.option.font);
    paintSought({cell.painter, cell.option, cell.mirrored(rest)}, details, m_theme.muted(), false);
}

/// Names and numbers: what the query's words hit of them stands out.
void CallDelegate::paintSought(const Cell &cell, const QString &text, QColor colour, bool struck) const
{
    QList<TextRange> marks = m_matcher.digitMatches(text);
    if (marks.isEmpty())
        marks = m_matcher.matches(text);
    if (marks.isEmpty()) {
        paintText(cell, text, colour, Qt::AlignLeading | Qt::AlignVCenter, struck);
        return;
    }
    const MarkedText marked{.text = text,
                            .marks = marks,
                            .colour = colour,
                            .markColour = cell.text(),
                            .markGround = m_theme.hit(),
                            .struck = struck};
    marked.paint(*cell.painter, cell.inner, Qt::AlignLeading | Qt::AlignVCenter, cell.option.direction);
}

void CallDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                            const Hit &hit) const
{
    const QString source = m_words.hitSource(hit) + QStringLiteral("  ");
    const QRect place = secondLine(row, option.fontMetrics).adjusted(padding, 0, -padding, 0);
    const int room = place.width() - option.fontMetrics.horizontalAdvance(source);
    const QString sentence = safeLine(broughtForward(hit, m_matcher, option.fontMetrics, room).text);
    QList<TextRange> marks = m_matcher.matches(sentence, hit.by);
    for (TextRange &mark : marks)
        mark.start += source.size();
    const QColor text = option.palette.color(QPalette::Text);
    const MarkedText marked{.text = source + sentence,
                            .marks = marks,
                            .colour = text,
                            .markColour = text,
                            .markGround = m_theme.hit(),
                            .mutedUntil = source.size(),
                            .mutedColour = m_theme.muted()};
    painter.setFont(option.font);
    marked.paint(painter, place, Qt::AlignLeading | Qt::AlignVCenter, option.direction);
}

void CallDelegate::paintDirection(const Cell &cell, const CallRow &row) const
{
    if (!row.direction)
        return;
    QRect place(0, 0, iconSize, iconSize);
    place.moveCenter({cell.option.rect.center().x(), cell.inner.center().y()});
    paintIcon(cell, place, Theme::iconName(*row.direction), m_theme.muted());
}

void CallDelegate::paintMarks(const Cell &cell, const CallRow &row) const
{
    const CallTableModel::Marks marks = CallTableModel::marksOf(row);
    int x = cell.inner.left();
    for (const MarkIcon &mark : markIcons) {
        if (!marks.testFlag(mark.mark))
            continue;
        const QRect place(x, cell.inner.center().y() - iconSize / 2, iconSize, iconSize);
        const bool news =
            mark.mark == CallTableModel::PendingMark || mark.mark == CallTableModel::DeletedMark;
        paintIcon(cell, place, mark.icon.toString(), news ? m_theme.warning() : m_theme.muted());
        x += iconSize + padding / 2;
    }
}

void CallDelegate::paintText(const Cell &cell, const QString &text, QColor colour, Qt::Alignment alignment,
                             bool struck) const
{
    if (struck) {
        QFont font = cell.painter->font();
        font.setStrikeOut(true);
        cell.painter->setFont(font);
    }
    cell.painter->setPen(colour);
    m_texts.draw(*cell.painter, cell.inner, QStyle::visualAlignment(cell.option.direction, alignment),
                 cell.option.direction, text);
}

void CallDelegate::paintIcon(const Cell &cell, const QRect &place, const QString &name,
                             const QColor &colour) const
{
    icon(name, colour).paint(cell.painter, cell.mirrored(place));
}

const QIcon &CallDelegate::icon(const QString &name, const QColor &colour) const
{
    QIcon &known = m_icons[{name, colour.rgba()}];
    if (known.isNull())
        known = m_theme.icon(name, colour);
    return known;
}

/// Names of countries take a look at the number's plan: too slow for each cell of each frame.
const QString &CallDelegate::callerDetails(const CallRow &row) const
{
    Details *known = m_details.object(row.id);
    if (!known || known->row != row) {
        known = new Details{row, m_words.callerDetails(row)};
        m_details.insert(row.id, known);
    }
    return known->text;
}

bool CallDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QVariant row = index.data(CallTableModel::RowRole);
    const QString text =
        row.isValid() ? m_words.toolTip(row.value<CallRow>(), Column(index.column())) : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace callboard
