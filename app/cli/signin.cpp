// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signin.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "models/providers/auth/loopbacksignin.h"

#include <QProcess>
#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QByteArray>> signInWithBrowser(Session &session, Account account, QByteArray clientSecret,
                                                  bool opensBrowser)
{
    const std::optional<SignIn> way = providerInfo(account.provider).signIn;
    if (!way)
        co_return failure(Error::Kind::NotSupported);
    const auto signIn = std::make_shared<LoopbackSignIn>(*way, account, clientSecret);
    session.onInterrupt([signIn] { signIn->cancel(); });
    QObject::connect(signIn.get(), &LoopbackSignIn::refused, signIn.get(), [](const QString &words) {
        tell(Cli::tr("The browser brought a refusal: %1. Try again there, or end with Ctrl+C.").arg(words));
    });
    const Result<QUrl> page = signIn->start();
    if (!page)
        co_return tl::unexpected(page.error());
    tell(Cli::tr("Sign in with this page; the program waits for the browser to come back:"));
    tell(page->toString(QUrl::FullyEncoded));
    if (opensBrowser) // a sub-command has no display of its own, so Qt could not open it
        QProcess::startDetached(u"xdg-open"_s, {page->toString(QUrl::FullyEncoded)});
    const Result<QByteArray> secret = co_await signIn->finished();
    session.onInterrupt({});
    QTimer::singleShot(0, &session.engine(),
                       [signIn] {}); // frames of its HTTP client may be further up on the stack
    co_return secret;
}

} // namespace callboard
