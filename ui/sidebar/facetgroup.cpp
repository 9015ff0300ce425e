// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/facetgroup.h"

#include "ui/filter/facetdelegate.h"
#include "ui/filter/facetpopup.h"
#include "ui/filter/termwords.h"
#include "ui/leadingmargins.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/grouphead.h"
#include "ui/sidebar/hourstrip.h"
#include "ui/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Only for those who have several.
bool needsSeveral(QueryField field)
{
    return field == QueryField::Account || field == QueryField::Provider;
}

} // namespace

FacetGroup::FacetGroup(const Theme &theme, FacetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new GroupHead(theme, titleFor(model.field()), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::space / 2);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_head->setObjectName(u"head"_s);
    if (model.field() == QueryField::At) {
        m_hours = new HourStrip(theme, model, this);
        m_hours->setObjectName(u"hourStrip"_s);
        column->addWidget(m_hours);
        connect(m_hours, &HourStrip::chosenByUser, this, &FacetGroup::hoursChosen);
    } else {
        m_rows = new FacetHead(model, this);
        m_list = new GrownList(this);
        m_list->setObjectName(u"values"_s);
        m_list->setItemDelegate(new FacetDelegate(theme, m_list));
        m_list->setModel(m_rows);
        m_list->setAccessibleName(m_head->text());
        m_more = new FacetPopup(theme, model, m_head->text(), this);
        m_more->setObjectName(u"more"_s);
        connect(m_more, &FacetPopup::allWanted, this, &FacetGroup::allWanted);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(leadingMargins(Theme::space * 2 + 2, 0, 0, 0)); // under the names
        indented->addWidget(m_more);
        indented->addStretch();
        column->addWidget(m_list);
        column->addLayout(indented);
    }
    connect(m_head, &GroupHead::openWanted, this, &FacetGroup::setOpen);
    connect(&model, &FacetModel::refreshed, this, &FacetGroup::refresh);
    refresh();
}

void FacetGroup::setOpen(bool open)
{
    m_open = open;
    refresh();
}

bool FacetGroup::isWorthShowing() const
{
    const bool isMarked = !m_model.marked(FacetModel::Mark::Chosen).isEmpty()
        || !m_model.marked(FacetModel::Mark::Excluded).isEmpty();
    return isMarked || m_model.rowCount() > (needsSeveral(field()) ? 1 : 0);
}

void FacetGroup::refresh()
{
    const qsizetype marks =
        m_model.marked(FacetModel::Mark::Chosen).size() + m_model.marked(FacetModel::Mark::Excluded).size();
    m_head->setOpen(m_open);
    m_head->setMarks(m_open ? 0 : int(marks));
    if (m_hours) {
        m_hours->setVisible(m_open || marks > 0);
    } else {
        m_rows->setFolded(!m_open);
        m_more->setVisible(m_open && m_model.rowCount() + m_model.more() > m_model.headRows());
    }
    setVisible(isWorthShowing());
}

QList<QWidget *> FacetGroup::stops() const
{
    return m_hours ? QList<QWidget *>{m_head, m_hours} : QList<QWidget *>{m_head, m_list, m_more};
}

} // namespace callboard
