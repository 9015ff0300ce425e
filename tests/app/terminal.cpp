// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/terminal.h"

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callboard::test {

namespace {

/// What the program prints until it stands still or ends. False at its end.
bool readSome(int terminal, QByteArray &screen, int patience)
{
    pollfd waiting{terminal, POLLIN, 0};
    if (::poll(&waiting, 1, patience) <= 0)
        return true;
    char bytes[4096];
    const ssize_t count = ::read(terminal, bytes, sizeof bytes);
    if (count > 0)
        screen.append(bytes, count);
    return count > 0;
}

void runChild(const QString &profile, const QStringList &arguments)
{
    const QStringList words =
        QStringList{QStringLiteral(CALLBOARD_BINARY), QStringLiteral("--profile"), profile} + arguments;
    QByteArrayList kept;
    for (const QString &word : words)
        kept << word.toLocal8Bit();
    std::vector<char *> argv;
    for (QByteArray &word : kept)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    ::execv(argv.front(), argv.data());
    ::_exit(127);
}

} // namespace

TerminalRun runOnTerminal(const QString &profile, const QStringList &arguments, const QStringList &answers)
{
    TerminalRun run;
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0)
        runChild(profile, arguments);
    if (child < 0) {
        qWarning("There is no pseudo-terminal here");
        return run; // with the code of a run that never was; waiting would be for somebody else's child
    }
    QStringList left = answers;
    constexpr int standsStill = 300; // ms without output; typing early does no harm, either
    bool isOpen = true;
    while (isOpen) {
        const qsizetype before = run.screen.size();
        isOpen = readSome(terminal, run.screen, standsStill);
        const bool asks = run.screen.trimmed().endsWith(':');
        if (isOpen && run.screen.size() == before && asks && !left.isEmpty()) {
            const QByteArray line = left.takeFirst().toUtf8() + '\n';
            isOpen = ::write(terminal, line.constData(), size_t(line.size())) > 0;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ::close(terminal);
    return run;
}

} // namespace callboard::test
