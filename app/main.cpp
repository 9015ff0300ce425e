// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/process.h"
#include "app/windowrun.h"

#include <QCoreApplication>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

QStringList words(int argc, char **argv)
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result << QString::fromLocal8Bit(argv[i]);
    return result;
}

int print(const QString &text)
{
    Output output;
    output.write(text.toUtf8());
    return finished(output);
}

int explain(const Invocation &invocation)
{
    const QString command = invocation.spec ? QString::fromLatin1(invocation.spec->name) : QString();
    const QString help = QStringList{u"callboard"_s, command, u"--help"_s}.join(u' ').simplified();
    return wrongUsage(Cli::tr("%1 See “%2”.").arg(invocation.text, help));
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    useUtf8();
    QCoreApplication::setApplicationName(u"callboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLBOARD_VERSION));
    const Invocation invocation = parseCommandLine(words(argc, argv));
    switch (invocation.kind) {
    case Invocation::Kind::Help:
        return print(invocation.text);
    case Invocation::Kind::Version:
        return print(u"callboard %1\n"_s.arg(QCoreApplication::applicationVersion()));
    case Invocation::Kind::Problem:
        return explain(invocation);
    case Invocation::Kind::Command: {
        const QCoreApplication application(argc, argv);
        return runCommand(invocation);
    }
    case Invocation::Kind::Window:
        return runWindow(argc, argv, invocation.arguments);
    }
    return WrongUsage;
}
