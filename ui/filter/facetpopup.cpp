// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facetpopup.h"

#include "ui/filter/facetdelegate.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostRowsShown = 14;

} // namespace

FacetPopup::FacetPopup(const Theme &theme, FacetModel &model, const QString &title, QWidget *parent)
    : PopupButton(theme, title, parent)
    , m_model(model)
    , m_found(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(&popup()))
    , m_list(new QListView(&popup()))
    , m_nothing(new QLabel(&popup()))
{
    m_found->setSourceModel(&model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildPopup();
    connect(this, &PopupButton::popupAboutToOpen, this, [this] {
        m_find->clear();
        Q_EMIT allWanted();
        refreshSize();
    });
    connect(&m_model, &FacetModel::refreshed, this, [this] {
        refreshText();
        if (isPopupOpen())
            refreshSize();
    });
    refreshText();
}

void FacetPopup::buildPopup()
{
    //: Shown in the empty search line of a filter's list.
    m_find->setPlaceholderText(tr("Find…"));
    m_find->setAccessibleName(tr("Find in %1").arg(title()));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FacetPopup::refreshRows);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FacetDelegate(theme(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title());
    m_list->installEventFilter(this);
    //: In a filter's list when nothing in it has the words that are looked for.
    m_nothing->setText(tr("Nothing found"));
    m_nothing->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_find, m_list, m_nothing})
        popupLayout().addWidget(widget);
}

QWidget *FacetPopup::firstFocus()
{
    return m_find;
}

/// Down leads from the search line into the list, Enter closes the panel.
bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        closePopup();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found->index(0, 0));
        return true;
    }
    return PopupButton::eventFilter(watched, event);
}

void FacetPopup::refreshText()
{
    const int rest = m_model.rowCount() + m_model.more() - m_model.headRows();
    //: Button below the frequent values of a filter: opens the list of all of them. %n is how many more there
    //: are.
    const QString text = tr("%n more…", nullptr, rest);
    if (text == this->text())
        return;
    setText(text);
    //: Screen reader: opens the list of all values. %1 is "12 more…", %2 the filter's name.
    setAccessibleName(tr("%1 (%2)").arg(text, title()));
    updateGeometry();
    update();
}

void FacetPopup::refreshRows()
{
    m_found->setFilterFixedString(m_find->text());
    const bool isEmpty = m_found->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void FacetPopup::refreshSize()
{
    const int rows = std::min(m_found->rowCount(), mostRowsShown);
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    m_list->setMinimumHeight(rows * rowHeight + 2);
    m_list->setMaximumHeight(mostRowsShown * rowHeight + 2);
    m_list->setFixedWidth(
        std::clamp(m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width(), 240, 420));
    refreshRows();
    if (isPopupOpen())
        popup().adjustSize();
}

QSize FacetPopup::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4 * Theme::space,
            fontMetrics().height() + Theme::space};
}

void FacetPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || isPopupOpen()) {
        painter.setPen(theme().focusPen());
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont font = painter.font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(theme().accent());
    painter.drawText(rect().adjusted(Theme::space, 0, -Theme::space, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     text());
}

} // namespace callboard
