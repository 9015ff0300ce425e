// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/control.h"

#include <QTcpServer>

namespace callboard::sandbox {

/// The public port. Passes each request on to the Backend, one connection there for one here, and damages the
/// conversation as the fault plan says; answers the control routes itself.
class Gate : public QObject {
    Q_OBJECT
public:
    Gate(World &world, const QMap<QString, Api *> &apis, quint64 seed);
    ~Gate() override;

    bool listen(quint16 port, quint16 backendPort);
    quint16 port() const { return m_server.serverPort(); }

    World &world() { return m_world; }
    FaultPlan &faults() { return m_faults; }
    Journal &journal() { return m_journal; }
    Control &control() { return m_control; }
    Api *api(const QString &name) const { return m_apis.value(name); }
    quint16 backendPort() const { return m_backendPort; }

private:
    void onNewConnection();

    World &m_world;
    const QMap<QString, Api *> &m_apis;
    FaultPlan m_faults;
    Journal m_journal;
    Control m_control;
    QTcpServer m_server;
    quint16 m_backendPort = 0;
};

} // namespace callboard::sandbox
