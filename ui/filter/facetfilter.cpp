// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facetfilter.h"

#include "models/tables/filterstate.h"
#include "ui/filter/facetdelegate.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int rowsWithoutSearch = 8;
constexpr int mostRowsShown = 12;

} // namespace

FacetFilter::FacetFilter(const Theme &theme, FacetModel &model, FilterState &filter, const QString &title,
                         Wording wording, QWidget *parent)
    : PopupButton(theme, title, parent)
    , m_model(model)
    , m_filter(filter)
    , m_wording(std::move(wording))
    , m_find(new QLineEdit(&popup()))
    , m_list(new QListView(&popup()))
    , m_nothing(new QLabel(&popup()))
    , m_clear(new QPushButton(&popup()))
{
    buildPopup();
    popup().installEventFilter(this);
    connect(this, &PopupButton::popupAboutToOpen, this, [this] {
        m_model.setLive(true);
        m_find->clear();
        refreshSize();
    });
    connect(&m_model, &FacetModel::checkedByUser, this,
            [this](const QStringList &values) { m_filter.setValues(m_model.field(), values); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        followQuery();
        refreshRows();
        refreshSize();
    });
    connect(&m_filter, &FilterState::changed, this, &FacetFilter::followQuery);
    followQuery();
}

void FacetFilter::buildPopup()
{
    //: Shown in the empty search line of a filter's list.
    m_find->setPlaceholderText(tr("Find…"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FacetFilter::refreshRows);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FacetDelegate(
        theme(), [this](const QModelIndex &index) { return wordsAt(index); }, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title());
    m_list->installEventFilter(this);
    //: In a filter's list when no call has such a value.
    m_nothing->setText(tr("Nothing to choose yet"));
    m_nothing->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    //: Button in a filter's panel: takes all check marks away.
    m_clear->setText(tr("Any"));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter.setValues(m_model.field(), {});
        closePopup();
    });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_find, m_list, m_nothing, m_clear})
        popupLayout().addWidget(widget);
}

QWidget *FacetFilter::firstFocus()
{
    return m_find->isVisibleTo(&popup()) ? static_cast<QWidget *>(m_find) : m_list;
}

/// Counts are read while somebody sees them. Down leads from the search line into the list, Enter closes the
/// panel.
bool FacetFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &popup() && event->type() == QEvent::Hide)
        m_model.setLive(false);
    if (event->type() != QEvent::KeyPress || watched == &popup())
        return PopupButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        closePopup();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return PopupButton::eventFilter(watched, event);
}

void FacetFilter::followQuery()
{
    const QStringList values = m_filter.values(m_model.field());
    m_model.setChecked(values);
    //: What a filter is set to when that are several values. %n is how many.
    setChoice(values.size() > 1      ? tr("%n chosen", nullptr, int(values.size()))
                  : values.isEmpty() ? QString()
                                     : wordsFor(values.first()));
    m_clear->setEnabled(!values.isEmpty());
}

void FacetFilter::refreshRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_list->setRowHidden(row, !wordsAt(m_model.index(row)).contains(m_find->text(), Qt::CaseInsensitive));
}

void FacetFilter::refreshSize()
{
    const int rows = m_model.rowCount();
    m_find->setVisible(rows > rowsWithoutSearch);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::min(rows, mostRowsShown) * rowHeight + 2);
    m_list->setFixedWidth(
        std::clamp(m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width(), 180, 380));
    if (isPopupOpen())
        popup().adjustSize();
}

QString FacetFilter::wordsAt(const QModelIndex &index) const
{
    return wordsFor(index.data(FacetModel::ValueRole).toString());
}

QString FacetFilter::wordsFor(const QString &value) const
{
    const QString label = m_model.labelOf(value);
    return label.isEmpty() ? m_wording(value) : safeLine(label);
}

} // namespace callboard
