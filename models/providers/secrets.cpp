// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/secrets.h"

#include "models/providers/http/redaction.h"
#include "models/providers/keyring.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

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

/// Whole or not at all: a sign-in that works once must not be lost half-way.
Result<void> writeFile(const QString &path, const QByteArray &secret)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(secret + '\n') < 0 || !file.commit())
        return failure(Error::Kind::Storage, u"the file with the secret: "_s + file.errorString());
    return {};
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
        const Result<QByteArray> kept = co_await keyring::read(account.uuid);
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
    if (account.secret.kind == SecretPlace::Kind::File)
        co_return writeFile(account.secret.name, secret);
    if (account.secret.kind != SecretPlace::Kind::Keyring)
        co_return failure(Error::Kind::Invalid, u"this place is read only"_s);
    const Result<void> written = co_await keyring::write(account.uuid, secret);
    co_return written;
}

QCoro::Task<Result<void>> Secrets::forget(Account account)
{
    m_session.remove(account.uuid);
    if (account.secret.kind != SecretPlace::Kind::Keyring)
        co_return Result<void>();
    const Result<void> forgotten = co_await keyring::forget(account.uuid);
    co_return forgotten;
}

} // namespace callboard
