// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/earlylog.h"

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/words.h"

#include <QMutex>
#include <QStringList>

#include <cstdlib>

namespace callboard {

namespace {

QMutex mutex;
QStringList kept;

/// What Qt calls fatal before there is a window is a display that cannot be reached or a platform plugin that
/// is not installed: no reason to abort with a core dump.
void keep(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    kept << message;
    if (type != QtFatalMsg)
        return;
    tell(Cli::tr("The window cannot be opened: %1.").arg(kept.first()));
    std::_Exit(Failed);
}

} // namespace

void holdLog()
{
    qInstallMessageHandler(keep);
}

void releaseLog()
{
    QStringList messages;
    {
        const QMutexLocker lock(&mutex);
        messages.swap(kept);
    }
    for (const QString &message : std::as_const(messages))
        qWarning("%s", qPrintable(message));
}

} // namespace callboard
