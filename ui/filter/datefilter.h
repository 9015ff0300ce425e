// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/popupbutton.h"

#include <QHash>

class QDateEdit;
class QRadioButton;

namespace callboard {

enum class DatePreset;
class FilterState;

/// The filter for days: named ranges, or from and to by hand.
class DateFilter final : public PopupButton {
    Q_OBJECT
public:
    DateFilter(const Theme &theme, FilterState &filter, QWidget *parent = nullptr);

protected:
    QWidget *firstFocus() override;

private:
    void addPreset(DatePreset preset, const QString &name, const QString &objectName);
    QDateEdit *addEditor(const QString &objectName, const QString &name);
    void followQuery();
    void onPreset(DatePreset preset);
    void onFromEdited(const QDate &day);
    void onToEdited(const QDate &day);

    FilterState &m_filter;
    QHash<DatePreset, QRadioButton *> m_presets;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace callboard
