// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/elsewhere.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace callboard::test {

using namespace Qt::StringLiterals;

namespace {

constexpr char page[] = "<!DOCTYPE html><html><body>Guest Wi-Fi</body></html>";

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whatever says who asks. Ours says which program asks and what it takes, and nothing else, to a stranger.
QByteArray tellingPart(const QByteArray &request)
{
    static const QList<QByteArray> open{
        "host",       "user-agent",    "accept", "accept-encoding", "accept-language",
        "connection", "cache-control", "pragma"};
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = request.first(end).split('\n');
    if (lines.first().contains('?'))
        return "the query of " + lines.first().left(60).trimmed();
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        if (!open.contains(name))
            return "the header " + name;
    }
    return request.size() > end + 4 ? QByteArray("a body") : QByteArray();
}

} // namespace

Elsewhere::Elsewhere()
{
    QObject::connect(&m_portal, &QTcpServer::newConnection, &m_portal, [this] { onVisitor(); });
    m_portal.listen(QHostAddress::LocalHost);
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(content(u"server.crt"_s)));
    configuration.setPrivateKey(QSslKey(content(u"server.key"_s), QSsl::Ec));
    m_tls.setSslConfiguration(configuration);
    QObject::connect(&m_tls, &QTcpServer::pendingConnectionAvailable, &m_tls, [this] { onTlsVisitor(); });
    m_tls.listen(QHostAddress::AnyIPv4);
}

void Elsewhere::onVisitor()
{
    while (QTcpSocket *visitor = m_portal.nextPendingConnection())
        QObject::connect(visitor, &QTcpSocket::readyRead, &m_portal, [this, visitor] { read(visitor); });
}

void Elsewhere::onTlsVisitor()
{
    while (QTcpSocket *visitor = m_tls.nextPendingConnection())
        QObject::connect(visitor, &QTcpSocket::readyRead, &m_tls, [this] { ++m_answeredOverTls; });
}

void Elsewhere::read(QTcpSocket *visitor)
{
    QByteArray &heard = m_heard[visitor];
    heard += visitor->readAll();
    if (!heard.contains("\r\n\r\n"))
        return;
    const QByteArray telling = tellingPart(std::exchange(heard, {}));
    if (!m_mayBeTold && m_secretsSeen.isEmpty())
        m_secretsSeen = telling;
    visitor->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: "
                   + QByteArray::number(qsizetype(sizeof page) - 1) + "\r\n\r\n" + page);
    visitor->disconnectFromHost();
}

} // namespace callboard::test
