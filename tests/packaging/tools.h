// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// Ends the test as skipped where a tool is not installed; app/packages lists them all.
#define NEED_TOOL(name)                                                                                      \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                      \
    QSKIP(name " is not installed")

namespace callboard::test {

/// A program that has ended.
struct ToolRun {
    int code = -1; ///< -1: killed or never started.
    QByteArray out;
    QByteArray err;
    QByteArray all() const { return out + err; }
};

inline ToolRun runTool(const QString &program, const QStringList &arguments)
{
    constexpr int longestRun = 600'000; // a hang ends the test; nothing is measured by it
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace callboard::test
