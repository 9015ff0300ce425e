// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace callboard::test {

/// A run of the program with a terminal of its own in front of it.
struct TerminalRun {
    int code = -1;
    QByteArray screen; ///< Everything the terminal showed: questions, echoes and answers.
};

/// Types each of @p answers, with the return key, when the program has asked something more.
TerminalRun runOnTerminal(const QString &profile, const QStringList &arguments, const QStringList &answers);

} // namespace callboard::test
