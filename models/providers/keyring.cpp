// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/keyring.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace callboard::keyring {

namespace {

constexpr int lockAnswerMs = 2000;

tl::unexpected<Error> absent()
{
    return failure(Error::Kind::SecretMissing, u"absent"_s);
}

tl::unexpected<Error> unavailable()
{
    return failure(Error::Kind::SecretMissing, u"unavailable"_s);
}

tl::unexpected<Error> locked()
{
    return failure(Error::Kind::SecretMissing, u"locked"_s);
}

QString service()
{
    return u"callboard"_s;
}

struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
};

/// The answer to a job, which is started here and deletes itself.
QFuture<Answer> answerOf(QKeychain::Job *job, const QString &key)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
        const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        promise->addResult(Answer{done->error(), reading ? reading->binaryData() : QByteArray()});
        promise->finish();
    });
    job->start();
    return promise->future();
}

/// QtKeychain tells of a locked keyring what it tells of a missing entry, so the secret service is asked
/// itself. False where there is none.
QFuture<bool> isLocked()
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                           u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, lockAnswerMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [promise](QDBusPendingCallWatcher *done) {
                         const QDBusPendingReply<QDBusVariant> reply = *done;
                         promise->addResult(reply.isValid() && reply.value().variant().toBool());
                         promise->finish();
                         done->deleteLater();
                     });
    return promise->future();
}

/// Somebody was asked to unlock it, and did not.
bool isRefusal(QKeychain::Error error)
{
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
}

Result<void> outcomeOf(const Answer &answer, QKeychain::Error alsoFine = QKeychain::NoError)
{
    if (answer.error == QKeychain::NoError || answer.error == alsoFine)
        return {};
    return unavailable();
}

} // namespace

QCoro::Task<Result<QByteArray>> read(QString key)
{
    // A keyring that has just been started says "no such entry" the first time.
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const QFuture<Answer> pending = answerOf(new QKeychain::ReadPasswordJob(service()), key);
        const Answer answer = co_await pending;
        if (answer.error == QKeychain::NoError && !answer.secret.isEmpty())
            co_return answer.secret;
        if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
            co_return isRefusal(answer.error) ? locked() : unavailable();
    }
    const QFuture<bool> pending = isLocked();
    const bool isShut = co_await pending;
    if (isShut)
        co_return locked();
    co_return absent();
}

QCoro::Task<Result<void>> write(QString key, QByteArray secret)
{
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret);
    const QFuture<Answer> pending = answerOf(job, key);
    const Answer answer = co_await pending;
    co_return outcomeOf(answer);
}

QCoro::Task<Result<void>> forget(QString key)
{
    const QFuture<Answer> pending = answerOf(new QKeychain::DeletePasswordJob(service()), key);
    const Answer answer = co_await pending;
    co_return outcomeOf(answer, QKeychain::EntryNotFound);
}

} // namespace callboard::keyring
