// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/httptesting.h"
#include "tests/support/figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;

namespace {

const QByteArray key = "sk_test_verysecret123";

bool holdsSecret(const RawServer::Request &request)
{
    QByteArray all = request.line() + request.body;
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        all += header.key() + ':' + header.value() + '\n';
    return all.contains(key) || all.contains("private") || all.contains(key.toBase64())
        || request.headers.contains("authorization") || request.headers.contains("cookie");
}

/// A target in which HOME and ELSE stand for two servers that listen.
QByteArray targetOf(QByteArray form, const RawServer &home, const RawServer &elsewhere)
{
    const auto hostAndPort = [](const RawServer &server) {
        return server.url().authority().toLatin1();
    };
    return form.replace("HOME", hostAndPort(home)).replace("ELSE", hostAndPort(elsewhere));
}

} // namespace

/// Wherever a server sends us: its key and its cookies go to no other host, and nothing is read from the
/// disk.
class HostileRedirectsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noCredentialLeavesHome_data();
    void noCredentialLeavesHome();
    void cleanupTestCase();

private:
    int m_cases = 0;
};

void HostileRedirectsTest::noCredentialLeavesHome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    const QList<std::pair<const char *, QByteArray>> targets{
        {"another port", "http://ELSE/x"},
        {"without scheme", "//ELSE/x"},
        {"key in the query", "http://ELSE/x?key=home"},
        {"name in front", "http://HOME@ELSE/x"},
        {"name and word in front", "http://user:word@ELSE/x"},
        {"backslashes", "http:\\\\ELSE\\x"},
        {"backslash before the host", "http://HOME\\@ELSE/x"},
        {"encoded at", "http://HOME%40ELSE/x"},
        {"fragment", "http://ELSE/#@HOME/x"},
        {"upper case", "HTTP://ELSE/x"},
        {"blank in front", " http://ELSE/x"},
        {"tab inside", "http://ELSE/\tx"},
        {"other loopback name", "http://localhost:1/x"},
        {"decimal address", "http://2130706433/x"},
        {"octal address", "http://0177.0.0.1/x"},
        {"short address", "http://127.1:9/x"},
        {"mapped address", "http://[::ffff:127.0.0.1]:9/x"},
        {"plain http elsewhere", "http://example.com/x"},
        {"cloud's own address", "http://169.254.169.254/latest/meta-data"},
        {"file", "file:///etc/passwd"},
        {"resource", "qrc:/x"},
        {"data", "data:application/json,{}"},
        {"ftp", "ftp://ELSE/x"},
        {"websocket", "ws://ELSE/x"},
        {"javascript", "javascript:alert(1)"},
        {"ours", "callboard://call/1:a"},
        {"mail", "mailto:x@example.com"},
        {"empty", ""},
        {"broken", "http://[/x"},
        {"port beyond", "http://127.0.0.1:99999/x"},
        {"control characters", "http://ELSE/\x01\x7f"},
        {"very long", "http://ELSE/" + QByteArray(20'000, 'x')},
    };
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &[name, target] : targets)
            QTest::addRow("%d %s", status, name) << status << target;
    }
}

void HostileRedirectsTest::noCredentialLeavesHome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    ++m_cases;
    RawServer home;
    RawServer elsewhere;
    const QByteArray location = targetOf(target, home, elsewhere);
    home.say(RawServer::reply(status, {}, "Set-Cookie: private=1\r\nLocation: " + location + "\r\n"));
    home.say(RawServer::reply(200, "[]"));
    elsewhere.answerWith(
        [](const RawServer::Request &) { return RawServer::Answer{RawServer::reply(200, "[]")}; });
    HttpConfig config = quickConfig(home.url());
    config.maxTries = 1;
    HttpClient client(config);
    client.setCredentials({"Authorization", "Bearer " + key});
    HttpRequest asked = request();
    asked.headers = {{"X-Extra", "private"}};
    const auto reply = sent(client, asked);
    QVERIFY(!home.requests().isEmpty() && holdsSecret(home.requests().first()));
    for (const RawServer::Request &seen : elsewhere.requests())
        QVERIFY2(!holdsSecret(seen), seen.line().constData());
    if (elsewhere.requests().isEmpty() && home.requests().size() == 1) {
        QVERIFY(!reply);
        QVERIFY(!reply.error().detail.contains(QString::fromLatin1(key)));
    }
}

void HostileRedirectsTest::cleanupTestCase()
{
    qInfo("%d hostile cases", m_cases);
    recordFigure("cases", m_cases);
    QVERIFY(m_cases >= 150);
}

QTEST_GUILESS_MAIN(HostileRedirectsTest)
#include "tst_hostileredirects.moc"
