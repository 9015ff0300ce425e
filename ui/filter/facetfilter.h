// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"
#include "ui/filter/popupbutton.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace callboard {

class FilterState;

/// The filter for one column: any of the values that are checked in its panel.
class FacetFilter final : public PopupButton {
    Q_OBJECT
public:
    /// Words for a value that has no label of its own: "Missed" for "missed".
    using Wording = std::function<QString(const QString &value)>;

    FacetFilter(const Theme &theme, FacetModel &model, FilterState &filter, const QString &title,
                Wording wording, QWidget *parent = nullptr);

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void followQuery();
    void refreshRows();
    void refreshSize();
    QString wordsAt(const QModelIndex &index) const;
    QString wordsFor(const QString &value) const;

    FacetModel &m_model;
    FilterState &m_filter;
    Wording m_wording;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_clear;
};

} // namespace callboard
