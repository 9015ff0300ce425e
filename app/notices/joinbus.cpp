// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/joinbus.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace callboard {

QDBusConnection sessionBus()
{
    const bool isNamed = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    if (!isNamed && !QFileInfo::exists(usual)) // libdbus would start one, for us alone
        return QDBusConnection(u"none"_s);
    return QDBusConnection::sessionBus();
}

void joinBus(QObject *context, BusConnect connect, std::function<void(const QDBusConnection &)> joined)
{
    const auto promise = std::make_shared<QPromise<QDBusConnection>>();
    auto *joining = new QFutureWatcher<QDBusConnection>(context);
    QObject::connect(joining, &QFutureWatcherBase::finished, context, [joining, joined = std::move(joined)] {
        joining->deleteLater();
        joined(joining->result());
    });
    promise->start();
    joining->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, connect = std::move(connect)] {
        promise->addResult(connect());
        promise->finish();
    });
}

} // namespace callboard
