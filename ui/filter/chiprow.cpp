// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/chiprow.h"

#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int crossSize = 12;
constexpr int widestChip = 320;
constexpr int gap = Theme::space * 3 / 4;

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"chip"_s);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    //: Screen reader and tool tip of a condition that can be taken away. %1 is the condition.
    setAccessibleName(tr("Remove: %1").arg(text));
    setToolTip(plainToolTip(accessibleName()));
}

QSize Chip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QAbstractButton::text()) + 2;
    return {std::min(text + crossSize + 3 * Theme::space, widestChip), fontMetrics().height() + Theme::space};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    QColor fill = m_theme.accent();
    fill.setAlphaF(lit ? 0.24F : 0.13F);
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? m_theme.focusPen() : m_theme.edgePen(m_theme.accent()));
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const QRect inner = rect().adjusted(Theme::space + 2, 0, -Theme::space, 0);
    const QRect cross(inner.right() - crossSize + 1, (height() - crossSize) / 2, crossSize, crossSize);
    m_theme.icon(u"clear"_s, lit ? palette().color(QPalette::WindowText) : m_theme.muted())
        .paint(&painter, QStyle::visualRect(layoutDirection(), inner, cross));
    const QRect words =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -crossSize - Theme::space / 2, 0));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default: // keys are an open set
        QAbstractButton::keyPressEvent(event);
    }
}

ChipRow::ChipRow(const Theme &theme, FilterState &filter, FacetBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(filter)
    , m_board(board)
    , m_more(new QToolButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"chipRow"_s);
    //: Screen reader: the line with the conditions in force.
    setAccessibleName(tr("What narrows the list"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreChips"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    m_more->setMenu(menu);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, &filter, &FilterState::clear);
    setClearKey({});
    connect(&filter, &FilterState::changed, this, &ChipRow::follow);
    connect(&filter, &FilterState::textChanged, this, &ChipRow::follow);
    connect(&board, &FacetBoard::refreshed, this, &ChipRow::follow);
    follow();
}

void ChipRow::setClearKey(const QString &key)
{
    m_clearKey = key;
    //: Button: removes every filter and the text in the search box.
    const QString text = tr("Clear all");
    m_clear->setText(key.isEmpty() ? text : text + u"  "_s + key);
    m_clear->setAccessibleName(text);
    arrange();
}

void ChipRow::follow()
{
    QList<QueryChip> chips = chipsFor(m_filter, m_board);
    readNames();
    setVisible(m_filter.isActive());
    if (chips == m_chips && m_buttons.size() == chips.size())
        return;
    m_chips = std::move(chips);
    rebuild();
}

/// Lines and staff are named as the board knows them, which nobody may have asked yet.
void ChipRow::readNames()
{
    for (const QueryField field :
         {QueryField::Line, QueryField::Staff, QueryField::Account, QueryField::Guest}) {
        const bool isUsed = !m_filter.values(field).isEmpty() || !m_filter.excluded(field).isEmpty();
        if (isUsed && !m_board.facet(field).isRead())
            m_board.readAll(field);
    }
}

void ChipRow::rebuild()
{
    int focused = -1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            focused = i;
        m_buttons.at(i)->hide();
        m_buttons.at(i)->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = new Chip(m_theme, m_chips.at(i).text, this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { remove(i); });
        chip->installEventFilter(this);
        m_buttons << chip;
    }
    arrange();
    if (focused >= 0 && !m_buttons.isEmpty()) // removing several by keyboard goes on with the next
        m_buttons.at(std::min(focused, int(m_buttons.size()) - 1))->setFocus(Qt::TabFocusReason);
}

void ChipRow::remove(int chip)
{
    if (chip < m_chips.size())
        m_filter.removeTerms(m_chips.at(chip).terms);
}

QSize ChipRow::sizeHint() const
{
    return {400, fontMetrics().height() + Theme::space};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void ChipRow::arrange()
{
    const int clearWidth = m_clear->sizeHint().width();
    //: Button: opens the list of conditions that do not fit. %n is how many there are.
    const auto moreText = [](int count) {
        return tr("%n more", nullptr, count);
    };
    m_more->setText(moreText(int(m_buttons.size())));
    const int moreWidth = m_more->sizeHint().width() + gap;
    const QRect area(0, 0, width(), height());
    int x = 0, shown = 0;
    for (; shown < m_buttons.size(); ++shown) {
        const bool isLast = shown + 1 == m_buttons.size();
        const int room = width() - clearWidth - gap - (isLast ? 0 : moreWidth);
        const int wanted = m_buttons.at(shown)->sizeHint().width();
        if (shown > 0 && x + wanted > room)
            break;
        const QRect place(x, 0, std::min(wanted, std::max(room - x, 60)), height());
        m_buttons.at(shown)->setGeometry(QStyle::visualRect(layoutDirection(), area, place));
        m_buttons.at(shown)->show();
        x = place.right() + 1 + gap;
    }
    for (int i = shown; i < m_buttons.size(); ++i)
        m_buttons.at(i)->hide();
    const int hidden = int(m_buttons.size()) - shown;
    m_more->setVisible(hidden > 0);
    if (hidden > 0) {
        m_more->setText(moreText(hidden));
        const QRect place(x, 0, m_more->sizeHint().width(), height());
        m_more->setGeometry(QStyle::visualRect(layoutDirection(), area, place));
        x = place.right() + 1 + gap;
    }
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), area, QRect(x, 0, clearWidth, height())));
}

void ChipRow::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons.at(i)->isVisible())
            connect(
                menu->addAction(m_theme.icon(u"clear"_s), QString(m_chips.at(i).text).replace(u'&', u"&&"_s)),
                &QAction::triggered, this, [this, i] { remove(i); });
    }
}

/// Left and Right walk from chip to chip.
bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const qsizetype at = m_buttons.indexOf(static_cast<Chip *>(watched)) + (forward ? 1 : -1);
    if (at >= 0 && at < m_buttons.size() && m_buttons.at(at)->isVisible())
        m_buttons.at(at)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace callboard
