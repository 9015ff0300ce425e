// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"
#include "ui/filter/popupbutton.h"

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace callboard {

/// "12 more…": opens the long list of a facet, which can be searched.
class FacetPopup final : public PopupButton {
    Q_OBJECT
public:
    FacetPopup(const Theme &theme, FacetModel &model, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void allWanted(); ///< The list is opened: every value should be read.

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void buildPopup();
    void refreshText();
    void refreshRows();
    void refreshSize();

    FacetModel &m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace callboard
