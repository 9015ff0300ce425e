// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/querycompletion.h"
#include "models/tables/callsource.h"
#include "ui/filter/searchhistory.h"
#include "ui/filter/suggestion.h"

#include <QPointer>
#include <QTimer>

namespace callboard {

class FilterState;
class SearchBox;
class SuggestionPopup;
class Theme;

/// Offers the words of the query language while one types, the values of an operator with how many calls they
/// would show, and the queries used before. Nothing is chosen until the user goes to it: Enter searches for
/// what is typed.
///
/// Down and Up go through the list, Enter and Tab take what is chosen (Tab the first one when nothing is),
/// Escape closes it. Ctrl+Space shows it; Up at the beginning of the text shows the history.
class SearchCompleter final : public QObject {
    Q_OBJECT
public:
    SearchCompleter(SearchBox &box, const Theme &theme, CallSource &source, FilterState &filter,
                    QSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asked { ByTyping, ByKey };
    bool onKey(QKeyEvent &event);
    bool onKeyWhileOpen(QKeyEvent &event);
    void complete(Asked asked);
    void showHistory();
    void take(const Suggestion &suggestion);
    void close();
    void onUsed();
    void onCut();
    void readValues();
    void onValues(quint64 question, const Completing &completing, const QList<FacetValue> &values);
    QList<Suggestion> fixedFor(const Completing &completing) const;

    SearchBox &m_box;
    CallSource &m_source;
    FilterState &m_filter;
    SearchHistory m_history;
    QPointer<SuggestionPopup> m_popup; ///< Belongs to the window.
    std::optional<Completing> m_completing; ///< What the shown suggestions complete.
    quint64 m_question = 0; ///< Only the answer to the last one counts.
    QTimer m_valuesTimer;
    bool m_isTaking = false; ///< The text is being changed by a completion.
};

} // namespace callboard
