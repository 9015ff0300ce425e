// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/redaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace callboard;

class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void texts_data();
    void texts();
    void registeredSecretsDisappearInEverySpelling();
    void whatIsKeptAsItCameLosesSecretsOnly();
    void shortWordsAreNoSecrets();
    void logFilesHoldNoSecretsAndNoForgedLines();
    void logFilesRotateAndBelongToTheirOwner();
};

void RedactionTest::initTestCase()
{
    QVERIFY(std::freopen("/dev/null", "w", stderr)); // megabytes of log are no news
}

void RedactionTest::cleanup()
{
    qInstallMessageHandler(nullptr);
}

void RedactionTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &text, const QString &safe) {
        QTest::newRow(name) << text << safe;
    };
    row("empty", u""_s, u""_s);
    row("ordinary words", u"sync: 200 calls in 3 pages, 12.5 s"_s, u"sync: 200 calls in 3 pages, 12.5 s"_s);
    row("call id", u"cal_000000000042 set aside"_s, u"cal_000000000042 set aside"_s);
    row("live key", u"key sk_live_abc123XYZ refused"_s, u"key ••• refused"_s);
    row("test key", u"sk_test_0123456789"_s, u"•••"_s);
    row("key beside half a character", u"sk_test_0123456789 \xd83d"_s, u"••• ?"_s);
    row("bearer", u"Authorization: Bearer abc.def-ghi"_s, u"Authorization: Bearer •••"_s);
    row("basic", u"authorization: basic dXNlcjpwYXNz"_s, u"authorization: basic •••"_s);
    row("api key header", u"X-API-Key: 0a1b2c"_s, u"X-API-Key: •••"_s);
    row("JSON field", u"{\"access_token\": \"abc\", \"a\": 1}"_s, u"{\"access_token\": \"•••\", \"a\": 1}"_s);
    row("URL user", u"https://me:word@a.example/x"_s, u"https://•••@a.example/x"_s);
    row("URL query", u"GET https://a.example/v1?phone=123&signature=abc#top"_s,
        u"GET https://a.example/v1?phone=•••&signature=•••#top"_s);
    row("phone number", u"from +33612345642 to +1 305-555-1234."_s, u"from +33…42 to +13…34."_s);
    row("phone number in a path", u"/contacts/%2B33612345642"_s, u"/contacts/+33…42"_s);
    row("national number", u"called 0612345642"_s, u"called 06…42"_s);
    row("time and date", u"2026-03-16T14:00:00Z"_s, u"2026-03-16T14:00:00Z"_s);
    row("short numbers", u"port 12345, 99999999 bytes"_s, u"port 12345, 99999999 bytes"_s);
}

void RedactionTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(redacted(text), safe);
    QCOMPARE(redacted(redacted(text)), safe);
}

void RedactionTest::registeredSecretsDisappearInEverySpelling()
{
    registerSecret("s3cret/with+signs\n");
    registerSecret("s3cret/with+signs-and-more");
    QCOMPARE(redacted(u"a s3cret/with+signs b"_s), u"a ••• b"_s);
    QCOMPARE(redacted(u"a s3cret/with+signs-and-more b"_s), u"a ••• b"_s);
    QCOMPARE(redacted(u"a s3cret%2Fwith%2Bsigns b"_s), u"a ••• b"_s);
    const QString packed = QString::fromLatin1(QByteArray("s3cret/with+signs").toBase64());
    QVERIFY(!redacted(packed).contains(packed.first(12)));
}

void RedactionTest::whatIsKeptAsItCameLosesSecretsOnly()
{
    registerSecret("kept/secret+word");
    QCOMPARE(withoutSecrets(R"({"a":"kept\/secret+word","b":"+33612345678","c":"Bearer abcdef"})"),
             QByteArray(R"({"a":"•••","b":"+33612345678","c":"Bearer abcdef"})"));
    QCOMPARE(withoutSecrets("\xff kept/secret+word \xfe"), QByteArray("\xff ••• \xfe"));
}

void RedactionTest::shortWordsAreNoSecrets()
{
    registerSecret("");
    registerSecret("the");
    QCOMPARE(redacted(u"the call"_s), u"the call"_s);
}

void RedactionTest::logFilesHoldNoSecretsAndNoForgedLines()
{
    const QTemporaryDir folder;
    registerSecret("opensesame");
    installLogSink(folder.filePath(u"logs"_s));
    qWarning("first opensesame\n2026-01-01T00:00:00Z error forged: line\x1b[2J");
    QFile file(folder.filePath(u"logs/callboard.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(text.endsWith(
        u"warning default: first •••\\u000a2026-01-01T00:00:00Z error forged: line\\u001b[2J\n"_s));
}

void RedactionTest::logFilesRotateAndBelongToTheirOwner()
{
    const QTemporaryDir folder;
    installLogSink(folder.path());
    const QByteArray line(8000, 'x');
    for (int i = 0; i < 1000; ++i)
        qWarning("%s", line.constData());
    qInstallMessageHandler(nullptr);
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() <= 1024 * 1024);
        QVERIFY(!(file.permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }
}

QTEST_APPLESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
