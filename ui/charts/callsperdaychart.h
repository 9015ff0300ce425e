// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QSet>
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

    /// The days that are chosen, both included: their bars stand out. Invalid days for none.
    void setChosenDays(QDate from, QDate to);
    /// Calls of another time by the day that they are compared with, and days that are not known whole: until
    /// the model changes.
    void setContext(const QMap<QDate, int> &ghost, const QSet<QDate> &incomplete);

Q_SIGNALS:
    /// The user brushes over the days @p from to @p to, both included; said again with every bar.
    void daysBrushed(QDate from, QDate to);
    void brushCancelled(); ///< What was chosen before comes back.
    /// The user chose a bar: the calls of the days @p from to @p to, both included.
    void daySelected(QDate from, QDate to);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
