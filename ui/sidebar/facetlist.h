// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QSortFilterProxyModel>

namespace callboard {

class FacetModel;
class Theme;

/// The first rows of a facet, as many as its headRows(); folded, only those that are marked.
class FacetHead final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FacetHead(FacetModel &model, QObject *parent = nullptr);
    void setFolded(bool folded);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FacetModel &m_model;
    bool m_folded = false;
};

/// A list as high as its rows: what is around it scrolls. Up at its first row and Down at its last are left
/// to others.
class GrownList : public QListView {
    Q_OBJECT
public:
    explicit GrownList(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    /// The current row, or the first, or the last: where the keyboard goes in.
    void enter(bool fromBelow);

Q_SIGNALS:
    void currentMoved(); ///< To be scrolled into sight.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    int m_fittedRows = -1;
};

} // namespace callboard
