// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/earlylog.h"

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

#include <cstdio>

namespace callboard {

namespace {

QMutex mutex;
QStringList kept;

void keep(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    kept << message;
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(kept.join(u'\n')));
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
