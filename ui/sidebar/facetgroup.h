// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"

#include <QWidget>

namespace callboard {

class FacetHead;
class FacetPopup;
class GroupHead;
class GrownList;
class HourStrip;
class Theme;

/// One facet in the side bar: its title, its most frequent values (for hours a strip), and the way to all of
/// them. Folded it still shows what is marked.
class FacetGroup final : public QWidget {
    Q_OBJECT
public:
    FacetGroup(const Theme &theme, FacetModel &model, QWidget *parent = nullptr);

    QueryField field() const { return m_model.field(); }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Where the keyboard stops in here, from top to bottom.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void allWanted(); ///< Every value should be read.
    void hoursChosen(const QStringList &hours);

private:
    void refresh();
    bool isWorthShowing() const;

    FacetModel &m_model;
    GroupHead *m_head;
    FacetHead *m_rows = nullptr;
    GrownList *m_list = nullptr;
    FacetPopup *m_more = nullptr;
    HourStrip *m_hours = nullptr;
    bool m_open = true;
};

} // namespace callboard
