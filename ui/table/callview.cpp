// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/callview.h"

#include "models/tables/calltablemodel.h"
#include "ui/table/calldelegate.h"
#include "ui/table/tableheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace callboard {

namespace {

/// Longer than the style's 400 ms: names are typed, not keys repeated.
constexpr auto typingPause = 1000ms;

} // namespace

CallView::CallView(const Theme &theme, CallDelegate &delegate, QWidget *parent)
    : QTableView(parent)
    , m_delegate(delegate)
{
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(&delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, &CallView::opened);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_typed.clear();
        Q_EMIT startTyped({});
    });
    applyRowHeight();
}

void CallView::setCompact(bool compact)
{
    m_compact = compact;
    m_delegate.setCompact(compact);
    applyRowHeight();
}

void CallView::applyRowHeight()
{
    const int height = m_delegate.rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    viewport()->update();
}

int CallView::topRow() const
{
    return rowAt(rowHeight(0) / 2);
}

void CallView::scrollRowToTop(int row)
{
    updateGeometries(); // rows may just have come: the scroll bar's range must know them
    const int cut = verticalScrollBar()->value() % std::max(1, verticalHeader()->defaultSectionSize());
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) + cut);
}

QList<RowRange> CallView::selectedRanges() const
{
    QList<RowRange> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> apart; // one row may be selected by several cells
    for (const RowRange &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.first <= apart.last().last + 1)
            apart.last().last = std::max(apart.last().last, range.last);
        else
            apart.append(range);
    }
    return apart;
}

int CallView::selectedCount() const
{
    const QList<RowRange> ranges = selectedRanges();
    return std::accumulate(ranges.begin(), ranges.end(), 0,
                           [](int sum, const RowRange &range) { return sum + int(range.count()); });
}

QList<int> CallView::selectedRows() const
{
    QList<int> rows;
    const QList<RowRange> ranges = selectedRanges();
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= range.last; ++row)
            rows << row;
    }
    return rows;
}

void CallView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged(selectedCount());
}

void CallView::setSearch(const WordMatcher &matcher)
{
    const int top = topRow();
    m_delegate.setMatcher(matcher);
    if (verticalHeader()->defaultSectionSize() != m_delegate.rowHeight(fontMetrics())) {
        applyRowHeight();
        if (top > 0)
            scrollRowToTop(top);
    }
    viewport()->update();
}

void CallView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_delegate.isSearching())
        paintHits(event->rect());
}

/// Over the cells of a row, which leave the second line free; stays in place when columns scroll.
void CallView::paintHits(const QRect &changed)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QPainter painter(viewport());
    const int last = rowAt(changed.bottom()) < 0 ? model()->rowCount() - 1 : rowAt(changed.bottom());
    for (int row = std::max(0, rowAt(changed.top())); row <= last; ++row) {
        const QVariant hit = model()->index(row, 0).data(CallTableModel::HitRole);
        const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (hit.isValid() && !hit.value<Hit>().text.isEmpty())
            m_delegate.paintHit(painter, option, place, hit.value<Hit>());
    }
}

/// The base class would look at every row, and have each of them read.
void CallView::keyboardSearch(const QString &text)
{
    if (text.isEmpty() || text.front().isSpace() || !text.front().isPrint())
        return;
    m_typed += text;
    m_typing.start();
    Q_EMIT startTyped(m_typed);
}

bool CallView::event(QEvent *event)
{
    // Letters that are also commands go on with the name that is being typed.
    if (event->type() == QEvent::ShortcutOverride && !m_typed.isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void CallView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    if (event->matches(QKeySequence::Copy)) { // the base class would copy the one cell under the cursor
        Q_EMIT copyWanted();
        return;
    }
    if (plain && event->key() == Qt::Key_Space && m_typed.isEmpty()) {
        Q_EMIT playWanted();
        return;
    }
    if (plain && event->key() == Qt::Key_Escape) {
        onEscape();
        return;
    }
    // Home and End mean the first and last call, not the first and last column: rows are what one selects.
    if (model() && model()->rowCount() > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const QModelIndex target = model()->index(row, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(target, selectionCommand(target, event));
        scrollTo(target);
        return;
    }
    m_sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    QTableView::keyPressEvent(event);
    m_sideways = false;
}

/// What was begun last ends first: the name being typed, then the selection of several rows.
void CallView::onEscape()
{
    if (!m_typed.isEmpty()) {
        m_typing.stop();
        m_typed.clear();
        Q_EMIT startTyped({});
    } else if (selectedCount() > 1) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        Q_EMIT escaped();
    }
}

void CallView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int columns = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_sideways)
        horizontalScrollBar()->setValue(columns);
}

void CallView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuWanted(menuPlaceForKeyboard());
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuWanted(event->globalPos());
}

QPoint CallView::menuPlaceForKeyboard() const
{
    const QRect current = visualRect(currentIndex());
    return viewport()->mapToGlobal(current.isValid() ? current.center() : viewport()->rect().center());
}

void CallView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void CallView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void CallView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate.setHoveredRow(row);
    viewport()->update();
}

void CallView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

} // namespace callboard
