// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"
#include "tests/bench/figures.h"
#include "tests/support/stallwatchdog.h"

#include <QApplication>
#include <QPointer>
#include <QTableView>

#include <deque>
#include <map>

namespace callboard {
class CallTableModel;
}

namespace callboard::bench {

/// Looks over the event loop's shoulder: how long each event takes, and when something was painted and handed
/// to the screen.
class BenchApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    std::function<void(QSet<QWidget *> painted)> onPainted; ///< After the event that painted is done.
    /// The slowest handling of each kind of event since the last call, in milliseconds, by what it was.
    std::map<QString, double> takeSlowest();

private:
    int m_depth = 0;
    QSet<QWidget *> m_painted;
    std::map<QString, double> m_slowest;
};

/// The whole program over a profile, without network, and what one waits for after having done something in
/// its window.
class WindowProbe {
public:
    WindowProbe(BenchApplication &application, const QString &profile);
    ~WindowProbe();

    /// From the deed until…
    struct Answer {
        std::optional<double> frame; ///< …the table was painted again, with whatever rows;
        std::optional<double> rows; ///< …it showed the rows that were wanted, all of them loaded;
        double settled = 0; ///< …nothing was painted any more: counts, charts, details.
    };
    enum class Until { Settled, RowsShown };
    /// Does it, and lets the event loop run until then (or 60 s).
    Answer watch(const std::function<void()> &deed, Until until = Until::Settled);
    void letSettle();

    MainWindow &window() { return m_desktop->window(); }
    Store &store() { return m_desktop->store(); }
    QTableView &table() { return *m_table; }
    QWidget &searchBox() { return *m_searchBox; }
    CallTableModel &model() { return *m_model; }
    test::StallWatchdog &watchdog() { return m_watchdog; }

    /// The table shows what the query asks for.
    bool showsRows() const;
    /// All counts and the chart that are on screen have been read.
    bool showsCounts() const;
    Clock::time_point firstRows() const { return m_firstRows; }
    Clock::time_point firstCounts() const { return m_firstCounts; }
    Clock::time_point lastPaint() const { return m_lastPaint; }

private:
    void findParts();
    bool isDecoration(const QWidget *widget) const;
    void onPainted(const QSet<QWidget *> &painted);
    bool isQuiet();

    BenchApplication &m_application;
    test::StallWatchdog m_watchdog;
    std::unique_ptr<Desktop> m_desktop;
    QPointer<QTableView> m_table;
    QPointer<QWidget> m_searchBox;
    CallTableModel *m_model = nullptr;

    Clock::time_point m_deed;
    Clock::time_point m_lastPaint;
    Clock::time_point m_lastMissing; ///< Rows that the table should show were not there.
    Clock::time_point m_firstRows;
    Clock::time_point m_firstCounts;
    Answer m_answer;
    std::deque<std::pair<Clock::time_point, double>> m_processorTime; ///< Seconds so far.
};

} // namespace callboard::bench
