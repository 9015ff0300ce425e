// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslServer>
#include <QTcpServer>

namespace callboard::test {

/// Hosts that are not the account's: one shows a login page whatever it is asked for, one speaks TLS with a
/// certificate that nobody vouches for. Works in the event loop of the test and remembers what it was told.
class Elsewhere {
public:
    Elsewhere();
    quint16 port() const { return m_portal.serverPort(); }
    quint16 tlsPort() const { return m_tls.serverPort(); }
    int answeredOverTls() const { return m_answeredOverTls; }
    /// For as long as an account lives there.
    void setMayBeTold(bool may) { m_mayBeTold = may; }
    /// The first header or body that tells who asks; empty when none did.
    QByteArray secretsSeen() const { return m_secretsSeen; }

private:
    void onVisitor();
    void onTlsVisitor();
    void read(QTcpSocket *visitor);

    QTcpServer m_portal;
    QSslServer m_tls;
    QHash<QTcpSocket *, QByteArray> m_heard;
    int m_answeredOverTls = 0;
    bool m_mayBeTold = false;
    QByteArray m_secretsSeen;
};

} // namespace callboard::test
