// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/secrets.h"

#include "models/providers/http/redaction.h"

#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

Q_LOGGING_CATEGORY(log, "callboard.secrets")

constexpr qint64 largestSecret = 64 * 1024;

tl::unexpected<Error> absent()
{
    return failure(Error::Kind::SecretMissing, u"absent"_s);
}

tl::unexpected<Error> unavailable()
{
    return failure(Error::Kind::SecretMissing, u"unavailable"_s);
}

QString service()
{
    return u"callboard"_s;
}

struct KeyringAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
};

/// The answer to a keyring job, which is started here and deletes itself.
QFuture<KeyringAnswer> answerOf(QKeychain::Job *job, const QString &key)
{
    const auto promise = std::make_shared<QPromise<KeyringAnswer>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
        const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        promise->addResult(KeyringAnswer{done->error(), reading ? reading->binaryData() : QByteArray()});
        promise->finish();
    });
    job->start();
    return promise->future();
}

QCoro::Task<Result<QByteArray>> readKeyring(QString key)
{
    // A keyring that is locked, or has just been started, says "no such entry" the first time.
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const QFuture<KeyringAnswer> pending = answerOf(new QKeychain::ReadPasswordJob(service()), key);
        const KeyringAnswer answer = co_await pending;
        if (answer.error == QKeychain::NoError && !answer.secret.isEmpty())
            co_return answer.secret;
        if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
            co_return unavailable();
    }
    co_return absent();
}

Result<QByteArray> readEnvironment(const QString &name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (value.trimmed().isEmpty())
        return absent();
    return value.trimmed();
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return absent();
    if (!file.open(QIODevice::ReadOnly))
        return unavailable();
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        qCWarning(log) << "A file with a secret can be read or changed by other users; chmod 600 it:"
                       << QFileInfo(path).fileName();
    const QByteArray content = file.read(largestSecret).trimmed();
    if (content.isEmpty())
        return absent();
    return content;
}

} // namespace

QCoro::Task<Result<QByteArray>> Secrets::read(Account account)
{
    Result<QByteArray> secret = absent();
    switch (account.secret.kind) {
    case SecretPlace::Kind::Environment:
        secret = readEnvironment(account.secret.name);
        break;
    case SecretPlace::Kind::File:
        secret = readFile(account.secret.name);
        break;
    case SecretPlace::Kind::Session:
        if (m_session.contains(account.uuid))
            secret = m_session.value(account.uuid);
        break;
    case SecretPlace::Kind::Keyring: {
        const Result<QByteArray> kept = co_await readKeyring(account.uuid);
        secret = kept;
        break;
    }
    }
    if (secret)
        registerSecret(*secret);
    co_return secret;
}

QCoro::Task<Result<void>> Secrets::write(Account account, QByteArray secret)
{
    secret = secret.trimmed(); // keys are pasted, often with a line break behind them
    if (secret.isEmpty())
        co_return failure(Error::Kind::Invalid, u"empty secret"_s);
    registerSecret(secret);
    if (account.secret.kind == SecretPlace::Kind::Session) {
        m_session.insert(account.uuid, secret);
        co_return Result<void>();
    }
    if (account.secret.kind != SecretPlace::Kind::Keyring)
        co_return failure(Error::Kind::Invalid, u"this place is read only"_s);
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret);
    const QFuture<KeyringAnswer> pending = answerOf(job, account.uuid);
    const KeyringAnswer answer = co_await pending;
    if (answer.error != QKeychain::NoError)
        co_return unavailable();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Secrets::forget(Account account)
{
    m_session.remove(account.uuid);
    if (account.secret.kind != SecretPlace::Kind::Keyring)
        co_return Result<void>();
    const QFuture<KeyringAnswer> pending =
        answerOf(new QKeychain::DeletePasswordJob(service()), account.uuid);
    const KeyringAnswer answer = co_await pending;
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        co_return unavailable();
    co_return Result<void>();
}

} // namespace callboard
