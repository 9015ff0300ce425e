// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace callboard {

class ChipRow;
class FacetBoard;
class FilterState;
class SearchBox;
class Theme;

/// The search box and the filter for days; below them what narrows the list and what is wrong with the text.
/// All of them read and write the same query.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme &theme, FilterState &filter, FacetBoard &board, QWidget *parent = nullptr);

    SearchBox &searchBox() { return *m_search; }
    ChipRow &chips() { return *m_chips; }
    /// Before the search box, e.g. what opens the side bar.
    void addLeadingTool(QWidget *tool);
    /// At the end of the bar, e.g. the column chooser.
    void addTool(QWidget *tool);

private:
    void buildProblem();
    void showProblem();
    void applySuggestion();

    const Theme &m_theme;
    FilterState &m_filter;
    SearchBox *m_search;
    QBoxLayout *m_row;
    ChipRow *m_chips;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_problemFix;
};

} // namespace callboard
