// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/loopbacksignin.h"

#include "models/providers/auth/pkce.h"
#include "models/providers/auth/redirectvisit.h"
#include "models/providers/auth/tokenrequest.h"
#include "models/providers/http/redaction.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;
using Code = Result<QString>;

constexpr auto visitTimeout = 10s;
constexpr int mostVisitors = 16; ///< At once; a browser needs a few.
const QByteArray callbackPath = "/callback";

HttpConfig configured(const Account &account, HttpConfig config)
{
    config.baseUrl = account.baseUrl;
    return config;
}

void addEncoded(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

struct LoopbackSignIn::Private {
    LoopbackSignIn *q;
    SignIn signIn;
    Account account;
    QByteArray clientSecret;
    std::chrono::milliseconds timeout;
    HttpClient http;
    QString state = oauth::randomWord();
    QString verifier;
    QPromise<Code> code;
    bool isOver = false;
    QTcpServer server = QTcpServer(nullptr);
    QTimer deadline = QTimer(nullptr);

    void onConnection();
    void onBytes(QTcpSocket *socket, const QByteArray &received);
    void finish(Code result);
    QUrl page() const;
};

LoopbackSignIn::LoopbackSignIn(SignIn signIn, Account account, QByteArray clientSecret,
                               LoopbackOptions options, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = this,
                    .signIn = std::move(signIn),
                    .account = account,
                    .clientSecret = std::move(clientSecret),
                    .timeout = options.timeout,
                    .http = HttpClient(configured(account, std::move(options.http)))})
{
    d->code.start();
    if (d->signIn.usesPkce)
        d->verifier = oauth::randomWord();
    registerSecret(d->verifier.toLatin1());
    registerSecret(d->clientSecret);
    d->deadline.setSingleShot(true);
    connect(&d->deadline, &QTimer::timeout, this,
            [this] { d->finish(failure(Kind::Timeout, u"nobody signed in"_s)); });
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->onConnection(); });
}

/// Whoever still waits must get an answer: an abandoned future would crash its awaiter.
LoopbackSignIn::~LoopbackSignIn()
{
    cancel();
}

Result<QUrl> LoopbackSignIn::start()
{
    if (d->account.options.value(u"client_id"_s).isEmpty())
        return failure(Kind::Invalid, u"client_id"_s);
    d->server.setMaxPendingConnections(mostVisitors);
    if (!d->server.listen(QHostAddress::LocalHost, d->signIn.redirectPort))
        return failure(Kind::Conflict, u"port %1 of 127.0.0.1 is taken"_s.arg(d->signIn.redirectPort));
    d->deadline.start(d->timeout);
    return d->page();
}

QString LoopbackSignIn::redirectUri() const
{
    return u"http://127.0.0.1:%1%2"_s.arg(d->server.serverPort()).arg(QString::fromLatin1(callbackPath));
}

QUrl LoopbackSignIn::Private::page() const
{
    QUrl url = signIn.authoriseBaseUrl.isEmpty() ? account.baseUrl : signIn.authoriseBaseUrl;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + signIn.authorisePath);
    QUrlQuery query;
    addEncoded(query, u"response_type"_s, u"code"_s);
    addEncoded(query, u"client_id"_s, account.options.value(u"client_id"_s));
    addEncoded(query, u"redirect_uri"_s, q->redirectUri());
    addEncoded(query, u"scope"_s, signIn.scope);
    addEncoded(query, u"state"_s, state);
    if (signIn.usesPkce) {
        addEncoded(query, u"code_challenge"_s, oauth::challengeOf(verifier));
        addEncoded(query, u"code_challenge_method"_s, u"S256"_s);
    }
    url.setQuery(query);
    return url;
}

QCoro::Task<Result<QByteArray>> LoopbackSignIn::finished()
{
    const QString uri = redirectUri(); // the port is closed when the code is there
    const QString verifier = d->verifier;
    const QByteArray clientSecret = d->clientSecret;
    const oauth::Client client = oauth::clientOf(d->signIn, d->account, clientSecret);
    const QFuture<Code> coming = d->code.future();
    const Code code = co_await coming;
    if (!code)
        co_return tl::unexpected(code.error()); // we may be gone by now
    const oauth::Fields grant = oauth::codeGrant(*code, uri, verifier);
    Result<SignedIn> signedIn = co_await oauth::requestToken(d->http, client, grant);
    if (!signedIn)
        co_return tl::unexpected(signedIn.error()); // here, too
    if (!clientSecret.isEmpty())
        signedIn->clientSecret = clientSecret;
    co_return signedIn->toJson();
}

void LoopbackSignIn::cancel()
{
    d->finish(failure(Kind::Cancelled));
    d->http.abortAll();
}

void LoopbackSignIn::Private::finish(Code result)
{
    if (std::exchange(isOver, true))
        return;
    deadline.stop();
    server.close();
    code.addResult(std::move(result));
    code.finish();
}

void LoopbackSignIn::Private::onConnection()
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, q, [this, socket, received] {
            *received += socket->readAll();
            onBytes(socket, *received);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(visitTimeout, socket, [socket] { socket->abort(); });
    }
}

void LoopbackSignIn::Private::onBytes(QTcpSocket *socket, const QByteArray &received)
{
    const oauth::Visit visit = oauth::visitIn(received, callbackPath, state.toLatin1());
    if (visit.kind == oauth::Visit::Kind::Incomplete)
        return;
    QObject::disconnect(socket, &QTcpSocket::readyRead, q, nullptr); // one answer for each
    socket->setParent(q); // the page must still arrive when the server has closed
    socket->write(oauth::answerTo(visit));
    socket->disconnectFromHost();
    if (visit.kind == oauth::Visit::Kind::Refused)
        Q_EMIT q->refused(redacted(visit.words));
    else if (visit.kind == oauth::Visit::Kind::Code)
        finish(visit.code);
}

} // namespace callboard
