// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <memory>

namespace callboard {

class DayChart;
class Theme;

/// Calls per day (or week, month, when many), stacked by status. A bar answers to click, Enter and arrow
/// keys; the same figures can be read as a table. objectName "callsPerDayChart".
class CallsPerDayChart : public QWidget {
    Q_OBJECT
public:
    CallsPerDayChart(DayChart &model, const Theme &theme, QWidget *parent = nullptr);
    ~CallsPerDayChart() override;

Q_SIGNALS:
    /// The user chose a bar: the calls of the days @p from to @p to, both included.
    void daySelected(QDate from, QDate to);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
