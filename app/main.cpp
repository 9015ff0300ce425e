// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/process.h"
#include "app/windowrun.h"
#include "ui/language.h"

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
    Invocation invocation = parseCommandLine(words(argc, argv));
    if (invocation.kind == Invocation::Kind::Window)
        return runWindow(argc, argv, invocation.arguments);

    QCoreApplication application(argc, argv);
    QLocale::setDefault(withWesternDigits(QLocale()));
    installLanguage(application, QLocale());
    switch (invocation.kind) {
    case Invocation::Kind::Window:
    case Invocation::Kind::Command:
        return runCommand(invocation);
    case Invocation::Kind::Version:
        return print(u"callboard %1\n"_s.arg(QCoreApplication::applicationVersion()));
    case Invocation::Kind::Help:
    case Invocation::Kind::Problem:
        invocation = parseCommandLine(words(argc, argv)); // once more: now there is a language to word it in
        break;
    }
    return invocation.kind == Invocation::Kind::Help ? print(invocation.text) : explain(invocation);
}
