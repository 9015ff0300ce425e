// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <vector>

namespace callboard::bench {

using Clock = std::chrono::steady_clock;

inline double milliseconds(Clock::duration length)
{
    return std::chrono::duration<double, std::milli>(length).count();
}

/// What a program measured, as JSON for tests/bench/report: {"program", "calls", "figures": [{"name", "unit",
/// "n", "median", "p95", "max"}…], "facts": {…}}.
class Figures {
public:
    Figures(const QString &program, int calls);

    /// One thing, measured several times; nothing when there are no samples.
    void add(const QString &name, std::vector<double> samples, const QString &unit = QStringLiteral("ms"));
    void add(const QString &name, double value, const QString &unit = QStringLiteral("ms"));
    /// What is not a number: versions, and why something was not measured.
    void tell(const QString &name, const QJsonValue &fact);
    bool write(const QString &file) const;

    /// Runs @p work @p times and remembers the median, p95 and longest in milliseconds.
    template<typename Work> void measure(const QString &name, int times, Work work)
    {
        std::vector<double> samples;
        for (int i = 0; i < times; ++i) {
            const auto start = Clock::now();
            work();
            samples.push_back(milliseconds(Clock::now() - start));
        }
        add(name, std::move(samples));
    }

private:
    QString m_program;
    int m_calls;
    QJsonArray m_figures;
    QJsonObject m_facts;
};

/// Of this process, in MB.
struct Memory {
    double resident = 0;
    double own = 0; ///< Not shared with files.
};
Memory memoryNow();

} // namespace callboard::bench
