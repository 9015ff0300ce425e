// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace callboard {

class FacetFilter;
class FilterState;
class SearchBox;
class Theme;

/// The search box and the filters beside it, or below it where the window is narrow; under them what is wrong
/// with the text. All of them read and write the same query.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme &theme, CallSource &source, FilterState &filter, QWidget *parent = nullptr);

    SearchBox &searchBox() { return *m_search; }
    /// At the end of the bar, e.g. the column chooser.
    void addTool(QWidget *tool);
    /// Reads names and counts, so that the buttons show names instead of numbers.
    void readValues();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    FacetFilter *addFacet(QueryField field, const QString &title, const QString &objectName,
                          const QStringList &fixedValues, std::function<QString(const QString &)> wording);
    void addAccountFacet();
    void buildProblem();
    void arrange();
    void followQuery();
    void showProblem();
    void applySuggestion();

    const Theme &m_theme;
    CallSource &m_source;
    FilterState &m_filter;
    SearchBox *m_search;
    QWidget *m_controls;
    QBoxLayout *m_rows;
    QBoxLayout *m_controlsLayout;
    QBoxLayout *m_tools;
    QPushButton *m_clear;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_problemFix;
    std::vector<FacetModel *> m_facets;
};

} // namespace callboard
