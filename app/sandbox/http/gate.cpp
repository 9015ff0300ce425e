// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/gate.h"

#include "app/sandbox/http/gateconnection.h"

namespace callboard::sandbox {

Gate::Gate(World &world, const QMap<QString, Api *> &apis, quint64 seed)
    : m_world(world)
    , m_apis(apis)
    , m_faults(seed)
    , m_control(world, apis, m_faults, m_journal)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::onNewConnection);
}

// Connections use the gate until they are gone, so they go first.
Gate::~Gate()
{
    const auto connections = findChildren<GateConnection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

bool Gate::listen(quint16 port, quint16 backendPort)
{
    m_backendPort = backendPort;
    return m_server.listen(QHostAddress::LocalHost, port);
}

void Gate::onNewConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new GateConnection(*this, socket);
}

} // namespace callboard::sandbox
