// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/searchablecombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace callboard {

SearchableCombo::SearchableCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

std::optional<QString> SearchableCombo::chosen() const
{
    const int index = findText(currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? std::nullopt : std::optional(itemData(index).toString());
}

void SearchableCombo::choose(const QString &data)
{
    const int index = findData(data);
    setCurrentIndex(index);
    setEditText(itemText(index)); // also over what was being typed
    lineEdit()->setCursorPosition(0); // the beginning of a long name tells more than its end
}

void SearchableCombo::rename(int index, const QString &text)
{
    const QString typed = currentText();
    const bool isShown = typed == itemText(index);
    setItemText(index, text);
    setEditText(isShown ? text : typed);
}

} // namespace callboard
