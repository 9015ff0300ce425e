// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/datefilter.h"

#include "models/tables/filterstate.h"
#include "ui/filter/termwords.h"
#include "ui/theme.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

DateFilter::DateFilter(const Theme &theme, FilterState &filter, QWidget *parent)
    //: Name of the filter for days.
    : PopupButton(theme, tr("Date"), parent)
    , m_filter(filter)
{
    //: Choice of the date filter: no limit.
    addPreset(DatePreset::AnyTime, tr("&Any time"), u"dateAnyTime"_s);
    addPreset(DatePreset::Today, tr("&Today"), u"dateToday"_s);
    addPreset(DatePreset::Yesterday, tr("&Yesterday"), u"dateYesterday"_s);
    //: Choice of the date filter: from yesterday evening at ten until this morning at seven.
    addPreset(DatePreset::LastNight, tr("Last &night"), u"dateLastNight"_s);
    //: Choice of the date filter: today and the six days before.
    addPreset(DatePreset::Last7Days, tr("Last &7 days"), u"dateLast7Days"_s);
    addPreset(DatePreset::ThisMonth, tr("This &month"), u"dateThisMonth"_s);
    //: Choice of the date filter: days set by hand.
    addPreset(DatePreset::Custom, tr("&Custom"), u"dateCustom"_s);
    //: Date filter: first day.
    m_from = addEditor(u"dateFrom"_s, tr("From"));
    //: Date filter: last day.
    m_to = addEditor(u"dateTo"_s, tr("To"));
    connect(m_from, &QDateEdit::dateChanged, this, &DateFilter::onFromEdited);
    connect(m_to, &QDateEdit::dateChanged, this, &DateFilter::onToEdited);
    auto *days = new QFormLayout;
    days->addRow(m_from->accessibleName(), m_from);
    days->addRow(m_to->accessibleName(), m_to);
    popupLayout().addLayout(days);
    connect(&m_filter, &FilterState::changed, this, &DateFilter::followQuery);
    followQuery();
}

void DateFilter::addPreset(DatePreset preset, const QString &name, const QString &objectName)
{
    auto *button = new QRadioButton(name, &popup());
    button->setObjectName(objectName);
    connect(button, &QAbstractButton::clicked, this, [this, preset] { onPreset(preset); });
    m_presets.insert(preset, button);
    popupLayout().addWidget(button);
}

QDateEdit *DateFilter::addEditor(const QString &objectName, const QString &name)
{
    auto *editor = new QDateEdit(m_filter.today(), &popup());
    editor->setObjectName(objectName);
    editor->setAccessibleName(name);
    editor->setCalendarPopup(true);
    editor->setDateRange(QDate(1970, 1, 1), QDate(9999, 12, 30));
    editor->setKeyboardTracking(false); // half a year typed is no year
    return editor;
}

QWidget *DateFilter::firstFocus()
{
    return m_presets.value(m_filter.datePreset());
}

void DateFilter::onPreset(DatePreset preset)
{
    m_filter.setDatePreset(preset);
    if (preset == DatePreset::Custom)
        m_from->setFocus();
    else
        closePopup();
}

/// The end that was not touched gives way.
void DateFilter::onFromEdited(const QDate &day)
{
    m_filter.setDayRange({day, std::max(day, m_to->date())});
}

void DateFilter::onToEdited(const QDate &day)
{
    m_filter.setDayRange({std::min(day, m_from->date()), day});
}

void DateFilter::followQuery()
{
    m_presets.value(m_filter.datePreset())->setChecked(true);
    const DayRange days = m_filter.dayRange();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(days.from.isValid() ? days.from : days.to.isValid() ? days.to : m_filter.today());
    m_to->setDate(days.to.isValid() ? days.to : m_filter.today());
    setChoice(datesText(m_filter));
}

} // namespace callboard
