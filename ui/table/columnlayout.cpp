// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnlayout.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Raise it when columns are added, removed or reordered in the model.
constexpr int layoutVersion = 1;

const auto versionKey = u"table/layoutVersion"_s;
const auto headerKey = u"table/header"_s;
const auto keptKey = u"table/kept"_s;

constexpr int iconWidth = 16;
constexpr int cellPadding = 16;
constexpr int iconGap = 6;

/// A text that should fit; icons and padding not counted.
int usualTextWidth(ColumnLayout::Column column, const QFontMetrics &metrics)
{
    using Column = ColumnLayout::Column;
    const auto width = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text);
    };
    switch (column) {
    case Column::Status: {
        int widest = 0;
        for (const CallStatus status : allCallStatuses())
            widest = std::max(widest, width(wordFor(status)));
        return widest;
    }
    case Column::Caller:
        return width(u"+00 0 00 00 00 00 · France"_s);
    case Column::Line:
    case Column::Number:
        return width(u"+0 000-000-00000"_s);
    case Column::Staff:
        return width(u"Julie Moreau"_s);
    case Column::Started: {
        const TimePoint busyDay = fromMs(1'773'252'000'000); // a Wednesday in March
        return width(momentText(busyDay, busyDay + std::chrono::days(60), QTimeZone::utc()));
    }
    case Column::Ring:
    case Column::Talk:
    case Column::Duration:
        return width(u"00:00"_s);
    case Column::Provider:
        return width(u"Twilio"_s);
    case Column::Direction:
    case Column::Marks:
        return 0;
    }
    return 0;
}

int iconsIn(ColumnLayout::Column column)
{
    using Column = ColumnLayout::Column;
    return column == Column::Marks ? 3 : column == Column::Status ? 1 : 0;
}

/// "caller": how a saved view calls it.
QString keyOf(ColumnLayout::Column column)
{
    const auto columns = QMetaEnum::fromType<ColumnLayout::Column>();
    return QString::fromLatin1(columns.valueToKey(int(column))).toLower();
}

std::optional<ColumnLayout::Column> columnFrom(const QString &key)
{
    for (int column = 0; column < CallTableModel::columns; ++column) {
        if (keyOf(ColumnLayout::Column(column)) == key.toLower())
            return ColumnLayout::Column(column);
    }
    return {};
}

bool isShownAtFirst(ColumnLayout::Column column)
{
    return column != ColumnLayout::Column::Number && column != ColumnLayout::Column::Duration;
}

} // namespace

ColumnLayout::ColumnLayout(QTableView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    header().setSectionsMovable(true);
    header().setFirstSectionMovable(true);
    header().setSectionsClickable(true);
    header().setStretchLastSection(true);
    header().setHighlightSections(false);
    header().setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header().setTextElideMode(Qt::ElideRight);
    header().setMinimumSectionSize(iconWidth + cellPadding);
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { onResized(section, width); });
    m_view.viewport()->installEventFilter(this);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ColumnLayout::fit);
    connect(&header(), &QWidget::customContextMenuRequested, this, &ColumnLayout::showMenu);
}

QHeaderView &ColumnLayout::header() const
{
    return *m_view.horizontalHeader();
}

void ColumnLayout::save(QSettings &settings)
{
    const QScopedValueRollback quiet(m_isFitting, true);
    for (const Column column : wantedColumns()) {
        header().setSectionHidden(int(column), false);
        header().resizeSection(int(column), wantedWidth(column));
    }
    m_gaveWay.clear();
    settings.setValue(versionKey, layoutVersion);
    settings.setValue(headerKey, header().saveState());
    QStringList kept;
    for (const Column column : std::as_const(m_kept))
        kept << keyOf(column);
    settings.setValue(keptKey, kept);
}

bool ColumnLayout::restore(const QSettings &settings)
{
    if (settings.value(versionKey).toInt() != layoutVersion)
        return false;
    // The order of the rows is the query's business: a header that says otherwise would lie.
    const QSignalBlocker quiet(&header());
    const int sortedBy = header().sortIndicatorSection();
    const Qt::SortOrder order = header().sortIndicatorOrder();
    const bool restored = header().restoreState(settings.value(headerKey).toByteArray());
    header().setSortIndicator(sortedBy, order);
    if (!restored)
        return false;
    m_kept.clear();
    for (const QString &key : settings.value(keptKey).toStringList()) {
        if (const auto column = columnFrom(key))
            m_kept.insert(*column);
    }
    adopt();
    return true;
}

QString ColumnLayout::toText() const
{
    QStringList words;
    for (const Column column : wantedColumns())
        words << u"%1:%2"_s.arg(keyOf(column)).arg(wantedWidth(column));
    return words.join(u' ');
}

bool ColumnLayout::apply(const QString &text)
{
    QList<std::pair<Column, int>> wanted;
    QList<Column> seen;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto column = columnFrom(word.section(u':', 0, 0));
        if (column && !seen.contains(*column)) {
            seen << *column;
            wanted << std::pair(*column, word.section(u':', 1).toInt());
        }
    }
    if (wanted.isEmpty())
        return false;
    if (!seen.contains(Column::Caller)) // rows without anybody in them help nobody
        wanted.prepend({Column::Caller, 0});
    {
        const QScopedValueRollback quiet(m_isFitting, true);
        for (int section = 0; section < CallTableModel::columns; ++section)
            header().setSectionHidden(section, true);
        for (int visual = 0; visual < wanted.size(); ++visual) {
            const auto &[column, width] = wanted.at(visual);
            header().setSectionHidden(int(column), false);
            header().moveSection(header().visualIndex(int(column)), visual);
            const int chosen =
                width > 0 ? std::clamp(width, header().minimumSectionSize(), 2000) : defaultWidth(column);
            if (std::exchange(m_wanted[column], chosen) != chosen)
                m_kept.remove(column);
            header().resizeSection(int(column), m_wanted[column]);
        }
    }
    m_gaveWay.clear();
    fit();
    return true;
}

void ColumnLayout::reset()
{
    m_isFitting = true;
    m_gaveWay.clear();
    m_kept.clear();
    header().setStretchLastSection(false); // or the length below would be the room that is to be shared
    for (int section = 0; section < CallTableModel::columns; ++section) {
        header().moveSection(header().visualIndex(section), section);
        header().setSectionHidden(section, !isShownAtFirst(Column(section)));
        header().resizeSection(section, defaultWidth(Column(section)));
    }
    shareTheRest();
    m_isFitting = false;
    adopt();
    header().setStretchLastSection(true);
}

int ColumnLayout::defaultWidth(Column column) const
{
    const QFontMetrics metrics(m_view.font());
    const QString title = m_view.model()->headerData(int(column), Qt::Horizontal).toString();
    const int text = usualTextWidth(column, metrics) + 4; // text that fits to the pixel is elided
    const int icons = iconsIn(column) * (iconWidth + iconGap);
    // Direction is an arrow; a title as wide as a word would waste the room of a name.
    const int titleWidth = column == Column::Direction ? 0 : metrics.horizontalAdvance(title);
    return std::max(std::max(text + icons, titleWidth) + cellPadding, header().minimumSectionSize());
}

void ColumnLayout::shareTheRest()
{
    const int free = room() - header().length();
    if (free <= 0)
        return;
    // Names gain most from more room.
    for (const auto &[column, share] :
         {std::pair(Column::Caller, 0.5), {Column::Line, 0.25}, {Column::Staff, 0.25}})
        header().resizeSection(int(column), header().sectionSize(int(column)) + int(free * share));
}

int ColumnLayout::room() const
{
    // The view itself has no size yet while something else stands in its place.
    return m_view.isVisible()
        ? m_view.viewport()->width()
        : m_view.parentWidget()->width() - m_view.verticalScrollBar()->sizeHint().width();
}

bool ColumnLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fit();
        m_again.start(); // the columns may have changed the room themselves
    }
    return QObject::eventFilter(watched, event);
}

/// What the header has now is what is wanted.
void ColumnLayout::adopt()
{
    m_gaveWay.clear();
    for (const Column column : shownColumns())
        m_wanted[column] = header().sectionSize(int(column));
    fit();
}

void ColumnLayout::onResized(int section, int width)
{
    // The last column is as wide as the header makes it, and so is, for a moment, the one that was it before.
    if (m_isFitting || m_lasts.contains(Column(section)) || width <= 0)
        return;
    m_wanted[Column(section)] = width;
    m_kept.insert(Column(section));
}

int ColumnLayout::wantedWidth(Column column) const
{
    return m_wanted.value(column, defaultWidth(column));
}

/// Still to be read, or to be recognised.
int ColumnLayout::leastWidth(Column column) const
{
    const int wanted = wantedWidth(column);
    const int usual = defaultWidth(column);
    if (m_kept.contains(column))
        return wanted;
    switch (column) {
    case Column::Caller:
    case Column::Number:
    case Column::Staff:
        return std::min(wanted, usual * 7 / 10);
    case Column::Line:
        return std::min(wanted, usual * 6 / 10);
    default: // the rest is as long as it is
        return std::min(wanted, usual);
    }
}

void ColumnLayout::fit()
{
    if (m_isFitting || m_wanted.isEmpty())
        return;
    const QScopedValueRollback quiet(m_isFitting, true);
    giveWay(wantedColumns());
    narrow(shownColumns());
    const Column last = shownColumns().constLast();
    if (!m_lasts.endsWith(last))
        m_lasts = m_lasts.mid(std::max<qsizetype>(0, m_lasts.size() - 1)) << last;
}

/// What the details show, too, and what one looks at least often.
void ColumnLayout::giveWay(const QList<Column> &wanted)
{
    int least = 0;
    for (const Column column : wanted)
        least += leastWidth(column);
    m_gaveWay.clear();
    for (const Column column :
         {Column::Provider, Column::Ring, Column::Duration, Column::Marks, Column::Number, Column::Line,
          Column::Staff, Column::Talk, Column::Direction}) {
        if (least <= room() || !wanted.contains(column) || m_kept.contains(column))
            continue;
        m_gaveWay.insert(column);
        least -= leastWidth(column);
    }
    for (const Column column : wanted)
        header().setSectionHidden(int(column), m_gaveWay.contains(column));
}

/// Each gives as much of what it can spare; the last has what is left.
void ColumnLayout::narrow(const QList<Column> &shown)
{
    int tooMuch = -room(), spare = 0;
    for (const Column column : shown) {
        const bool isLast = column == shown.last();
        const int wanted = isLast ? std::min(wantedWidth(column), defaultWidth(column)) : wantedWidth(column);
        tooMuch += wanted;
        spare += isLast ? 0 : wanted - leastWidth(column);
    }
    const double share = spare > 0 ? std::clamp(double(tooMuch) / spare, 0.0, 1.0) : 0;
    for (const Column column : shown) {
        const int wanted = wantedWidth(column);
        if (column != shown.last())
            header().resizeSection(int(column),
                                   wanted - int(std::ceil((wanted - leastWidth(column)) * share)));
    }
}

bool ColumnLayout::isShown(Column column) const
{
    return !header().isSectionHidden(int(column));
}

void ColumnLayout::setShown(Column column, bool shown)
{
    m_gaveWay.remove(column);
    if (shown)
        m_kept.insert(column);
    else
        m_kept.remove(column);
    {
        const QScopedValueRollback quiet(m_isFitting, true);
        header().setSectionHidden(int(column), !shown);
        if (shown && header().sectionSize(int(column)) < header().minimumSectionSize())
            header().resizeSection(int(column), wantedWidth(column));
    }
    fit();
}

QList<ColumnLayout::Column> ColumnLayout::wantedColumns() const
{
    QList<Column> columns;
    for (int visual = 0; visual < CallTableModel::columns; ++visual) {
        const auto column = Column(header().logicalIndex(visual));
        if (isShown(column) || m_gaveWay.contains(column))
            columns << column;
    }
    return columns;
}

QList<ColumnLayout::Column> ColumnLayout::shownColumns() const
{
    QList<Column> columns;
    for (int visual = 0; visual < CallTableModel::columns; ++visual) {
        const auto column = Column(header().logicalIndex(visual));
        if (isShown(column))
            columns << column;
    }
    return columns;
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    for (int section = 0; section < CallTableModel::columns; ++section) {
        const auto column = Column(section);
        QAction *action = menu.addAction(m_view.model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column != Column::Caller); // rows without anybody in them help nobody
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    //: Menu of the call table's columns: back to the columns, order and widths of the first start.
    QAction *reset = menu.addAction(tr("&Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, this, &ColumnLayout::reset);
}

void ColumnLayout::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(header().mapToGlobal(position));
}

} // namespace callboard
