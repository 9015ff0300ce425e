// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/tables/filterstate.h"
#include "ui/windowservices.h"

#include <QWidget>

class QToolButton;
class QHBoxLayout;

namespace callboard {

class CallSource;
class CallsPerDayChart;
class DayChart;

/// The collapsible panel with calls per day. The chart is made on first need, after the window has been
/// painted, and counts only while it is open. A chosen bar, or the bars that are brushed, filter the list but
/// not the chart: the days around them stay in sight. Choosing the bar again, or Escape, goes back.
class ChartPane final : public QWidget {
    Q_OBJECT
public:
    ChartPane(const WindowServices &services, CallSource &source, FilterState &filter,
              QWidget *parent = nullptr);
    ~ChartPane() override;

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// The first paint is over: the chart may be made now.
    void setReady();

Q_SIGNALS:
    void openChanged(bool open);

private:
    void makeChart();
    void refreshHeader();
    void followQuery();
    void onDaysChosen(const QDate &from, const QDate &to);
    void onBrushed(const QDate &from, const QDate &to);
    void goBack();
    CallFilter chartFilter() const;

    const WindowServices m_services;
    CallSource &m_source;
    FilterState &m_filter;
    QToolButton *m_header;
    QHBoxLayout *m_layout;
    std::unique_ptr<DayChart> m_model;
    CallsPerDayChart *m_chart = nullptr;
    bool m_open = true;
    bool m_ready = false;

    /// The bar that was chosen here, and the days that were set before.
    struct Choice {
        DayRange days;
        DatePreset presetBefore;
        DayRange daysBefore;
        QList<CallFilter::Times> timesBefore;
    };
    std::optional<Choice> m_choice;
};

} // namespace callboard
