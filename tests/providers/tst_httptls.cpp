// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/httpclient.h"

#include <QCoroTask>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using Kind = Error::Kind;

namespace {

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Says "[]" over TLS, with a certificate for 127.0.0.1 that nobody vouches for.
class TlsServer : public QSslServer {
public:
    TlsServer()
    {
        QSslConfiguration configuration;
        configuration.setLocalCertificate(certificate());
        configuration.setPrivateKey(QSslKey(content(u"server.key"_s), QSsl::Ec));
        configuration.setAllowedNextProtocols({"h2", "http/1.1"});
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::onConnection);
        listen(QHostAddress::AnyIPv4);
    }
    static QSslCertificate certificate() { return QSslCertificate(content(u"server.crt"_s)); }
    QUrl url(const QString &host) const { return QUrl(u"https://%1:%2"_s.arg(host).arg(serverPort())); }

    int answered = 0;
    QByteArray protocol; ///< What the last connection agreed on.

private:
    void onConnection()
    {
        auto *const socket = qobject_cast<QSslSocket *>(nextPendingConnection());
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            socket->readAll();
            ++answered;
            protocol = socket->sslConfiguration().nextNegotiatedProtocol();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
    }
};

HttpConfig quickConfig(const QUrl &base)
{
    HttpConfig config;
    config.baseUrl = base;
    config.firstBackoff = 1ms;
    return config;
}

HttpRequest request(HttpRequest::Method method = HttpRequest::Method::Get)
{
    HttpRequest request;
    request.method = method;
    request.path = u"/v1/calls"_s;
    return request;
}

void trust(const QList<QSslCertificate> &certificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

class HttpTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { trust({}); }
    void aCertificateNobodyVouchesForIsRefused();
    void aWriteOverItHasNotLeft();
    void aCertificateForAnotherHostIsRefused();
    void aTrustedOneWorksAndNeverSpeaksHttp2();
};

void HttpTlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(!TlsServer::certificate().isNull());
}

void HttpTlsTest::aCertificateNobodyVouchesForIsRefused()
{
    TlsServer server;
    HttpClient client(quickConfig(server.url(u"127.0.0.1"_s)));
    client.setCredentials({"X-API-Key", "sk_test_123456"});
    const auto reply = QCoro::waitFor(client.send(request()));
    QCOMPARE(reply.error().kind, Kind::Unsafe);
    QCOMPARE(client.requestCount(), 1); // trying again would not make it better
    QCOMPARE(server.answered, 0);
}

void HttpTlsTest::aWriteOverItHasNotLeft()
{
    TlsServer server;
    HttpClient client(quickConfig(server.url(u"127.0.0.1"_s)));
    QCOMPARE(QCoro::waitFor(client.send(request(HttpRequest::Method::Delete))).error().kind, Kind::Unsafe);
    QCOMPARE(server.answered, 0);
}

void HttpTlsTest::aCertificateForAnotherHostIsRefused()
{
    trust({TlsServer::certificate()});
    TlsServer server;
    HttpClient client(quickConfig(server.url(u"127.0.0.2"_s)));
    QCOMPARE(QCoro::waitFor(client.send(request())).error().kind, Kind::Unsafe);
    QCOMPARE(server.answered, 0);
}

void HttpTlsTest::aTrustedOneWorksAndNeverSpeaksHttp2()
{
    trust({TlsServer::certificate()});
    TlsServer server;
    HttpClient client(quickConfig(server.url(u"127.0.0.1"_s)));
    const auto reply = QCoro::waitFor(client.send(request()));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, "[]"_ba);
    QVERIFY(server.protocol != "h2");
    // A client that trusts nobody does not profit from what another one trusted before.
    trust({});
    HttpClient other(quickConfig(server.url(u"127.0.0.1"_s)));
    QCOMPARE(QCoro::waitFor(other.send(request())).error().kind, Kind::Unsafe);
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
