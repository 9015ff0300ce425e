// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/suggestion.h"

#include <QFrame>

class QLabel;
class QListView;

namespace callboard {

class Theme;

/// Below the search box, over what is there: suggestions to choose from, and a sentence about what was typed.
/// Never takes the keyboard: the box has it.
class SuggestionPopup final : public QFrame {
    Q_OBJECT
public:
    SuggestionPopup(const Theme &theme, QWidget &below);
    /// Nothing is chosen in new ones. Hides itself when there is neither.
    void show(const QList<Suggestion> &suggestions, const QString &note = {});
    /// What is chosen stays chosen when the lines are the same.
    void update(const QList<Suggestion> &suggestions);
    void close();
    void place(); ///< Below its widget, which has moved.
    int count() const { return m_model.rowCount(); }
    const Suggestion *chosen() const; ///< Null: none.
    const Suggestion &at(int row) const { return m_model.at(row); }
    void move(int lines); ///< To the next or previous one; from either end to none and to the other end.

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class LineDelegate;
    void choose(int row);

    const Theme &m_theme;
    QWidget &m_below;
    SuggestionModel m_model;
    QListView *m_list;
    QLabel *m_note;
    LineDelegate *m_delegate;
};

} // namespace callboard
