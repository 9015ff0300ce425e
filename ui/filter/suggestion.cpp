// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/suggestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

void SuggestionModel::show(const QList<Suggestion> &suggestions)
{
    const bool sameLines = std::equal(
        suggestions.begin(), suggestions.end(), m_suggestions.begin(), m_suggestions.end(),
        [](const Suggestion &a, const Suggestion &b) { return a.insert == b.insert && a.deed == b.deed; });
    if (sameLines) { // the counts came: what is chosen stays chosen
        m_suggestions = suggestions;
        if (!m_suggestions.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_suggestions = suggestions;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &line = m_suggestions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case DetailRole:
        return line.detail;
    case CallsRole:
        return line.calls ? QVariant(*line.calls) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = line.detail.isEmpty() ? line.title : line.title + u", "_s + line.detail;
        //: Screen reader, about a line of what the search box offers. Follows its name.
        return line.calls ? text + u", "_s + tr("%Ln call(s)", nullptr, *line.calls) : text;
    }
    default: // roles are an open set
        return {};
    }
}

} // namespace callboard
