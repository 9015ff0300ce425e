// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>

namespace callboard {

/// One line of what the search box offers.
struct Suggestion {
    QString title; ///< What one chooses, as it is read.
    QString detail; ///< What it means, or how it is written.
    QString insert; ///< What goes into the box.
    std::optional<int> calls; ///< How many calls have it, once counted.
    enum class Deed { Complete, Replace, ClearHistory }; ///< Replace: the whole text.
    Deed deed = Deed::Complete;
    bool operator==(const Suggestion &) const = default;
};

class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, CallsRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const QList<Suggestion> &suggestions);
    const Suggestion &at(int row) const { return m_suggestions.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Suggestion> m_suggestions;
};

} // namespace callboard
