// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/redaction.h"
#include "models/providers/secrets.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;
using Kind = Error::Kind;

namespace {

Account accountIn(SecretPlace::Kind kind, const QString &name = {})
{
    Account account;
    account.uuid = u"0b0e6a0e-0000-4000-8000-000000000001"_s;
    account.secret = {kind, name};
    return account;
}

QString problemOf(const Result<QByteArray> &secret)
{
    return secret ? QString() : secret.error().detail;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void environment();
    void file();
    void aFileThatOthersCanReadIsReported();
    void aFileIsReplacedWholeForItsOwnerOnly();
    void session();
    void placesThatCannotBeWritten();
    void pastedLineBreaksAreCutOff();
    void withoutKeyringItIsUnavailableNotAbsent();
    void whatIsHandedOutIsRedacted();

private:
    Secrets m_secrets;
};

void SecretsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's real keyring
}

void SecretsTest::environment()
{
    const Account account = accountIn(SecretPlace::Kind::Environment, u"CALLBOARD_TEST_SECRET"_s);
    qunsetenv("CALLBOARD_TEST_SECRET");
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(account))), u"absent"_s);
    qputenv("CALLBOARD_TEST_SECRET", "from-environment\n");
    QCOMPARE(QCoro::waitFor(m_secrets.read(account)), "from-environment"_ba);
    qputenv("CALLBOARD_TEST_SECRET", " ");
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(account))), u"absent"_s);
}

void SecretsTest::file()
{
    const QTemporaryDir folder;
    const Account account = accountIn(SecretPlace::Kind::File, folder.filePath(u"key"_s));
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(account))), u"absent"_s);
    QFile key(account.secret.name);
    QVERIFY(key.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
    key.write("from-file\r\n");
    key.close();
    QCOMPARE(QCoro::waitFor(m_secrets.read(account)), "from-file"_ba);
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(accountIn(SecretPlace::Kind::File, folder.path())))),
             u"unavailable"_s);
}

void SecretsTest::aFileThatOthersCanReadIsReported()
{
    const QTemporaryDir folder;
    const Account account = accountIn(SecretPlace::Kind::File, folder.filePath(u"key"_s));
    QFile key(account.secret.name);
    QVERIFY(key.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    key.write("from-file");
    key.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"chmod 600"_s));
    QVERIFY(QCoro::waitFor(m_secrets.read(account)));
}

void SecretsTest::aFileIsReplacedWholeForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const Account account = accountIn(SecretPlace::Kind::File, folder.filePath(u"key"_s));
    QVERIFY(QCoro::waitFor(m_secrets.write(account, "first")));
    QVERIFY(
        QFile::setPermissions(account.secret.name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(QCoro::waitFor(m_secrets.write(account, "second")));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(account.secret.name) & others));
    QCOMPARE(QCoro::waitFor(m_secrets.read(account)), "second"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"key"_s}); // nothing half-way beside it
}

void SecretsTest::session()
{
    const Account account = accountIn(SecretPlace::Kind::Session);
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(account))), u"absent"_s);
    QVERIFY(QCoro::waitFor(m_secrets.write(account, "in-memory")));
    QCOMPARE(QCoro::waitFor(m_secrets.read(account)), "in-memory"_ba);
    QVERIFY(QCoro::waitFor(m_secrets.forget(account)));
    QCOMPARE(problemOf(QCoro::waitFor(m_secrets.read(account))), u"absent"_s);
}

void SecretsTest::placesThatCannotBeWritten()
{
    const Account environment = accountIn(SecretPlace::Kind::Environment, u"x"_s);
    QCOMPARE(QCoro::waitFor(m_secrets.write(environment, "secret")).error().kind, Kind::Invalid);
    const Account nowhere = accountIn(SecretPlace::Kind::File, u"/nonexistent/folder/key"_s);
    QCOMPARE(QCoro::waitFor(m_secrets.write(nowhere, "secret")).error().kind, Kind::Storage);
    const auto empty = QCoro::waitFor(m_secrets.write(accountIn(SecretPlace::Kind::Session), " \n"));
    QCOMPARE(empty.error().kind, Kind::Invalid);
}

void SecretsTest::pastedLineBreaksAreCutOff()
{
    const Account account = accountIn(SecretPlace::Kind::Session);
    QVERIFY(QCoro::waitFor(m_secrets.write(account, " pasted-key\r\n")));
    QCOMPARE(QCoro::waitFor(m_secrets.read(account)), "pasted-key"_ba);
}

void SecretsTest::withoutKeyringItIsUnavailableNotAbsent()
{
    const Account account = accountIn(SecretPlace::Kind::Keyring);
    const auto read = QCoro::waitFor(m_secrets.read(account));
    QCOMPARE(read.error().kind, Kind::SecretMissing);
    QCOMPARE(read.error().detail, u"unavailable"_s);
    QCOMPARE(QCoro::waitFor(m_secrets.write(account, "secret")).error().kind, Kind::SecretMissing);
    QCOMPARE(QCoro::waitFor(m_secrets.forget(account)).error().kind, Kind::SecretMissing);
}

void SecretsTest::whatIsHandedOutIsRedacted()
{
    qputenv("CALLBOARD_TEST_SECRET", "hand-me-out");
    QVERIFY(QCoro::waitFor(
        m_secrets.read(accountIn(SecretPlace::Kind::Environment, u"CALLBOARD_TEST_SECRET"_s))));
    QCOMPARE(redacted(u"it is hand-me-out"_s), u"it is •••"_s);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
