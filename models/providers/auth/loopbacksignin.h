// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

#include <QCoroTask>
#include <QObject>

namespace callboard {

struct LoopbackOptions {
    std::chrono::milliseconds timeout = std::chrono::minutes(10);
    HttpConfig http{}; ///< Tests set limits; the base URL is the account's.
};

/// Signs an account in with the user's own browser (OAuth 2 for native apps, RFC 8252): waits on 127.0.0.1
/// for the vendor to send the browser back, and exchanges the code it brings for tokens.
///
///     LoopbackSignIn signIn(*info.signIn, account, clientSecret);
///     const Result<QUrl> page = signIn.start();
///     // …open *page in the browser…
///     const Result<QByteArray> secret = co_await signIn.finished();
///     // …Secrets::write(account, *secret): it is a SignedIn
///
/// The account's option "client_id" names the app; its base URL is where the token is asked for. Whatever
/// else visits the port (a wrong state, a refusal, other paths, port scanners) gets a plain page and changes
/// nothing: the user can try again in the browser until timeout or cancel(). Lives on one thread with an
/// event loop; may be destroyed at any time, which cancels.
class LoopbackSignIn : public QObject {
    Q_OBJECT
public:
    /// @p clientSecret: of the customer's own app at the vendor; null when it has none.
    LoopbackSignIn(SignIn signIn, Account account, QByteArray clientSecret = {}, LoopbackOptions options = {},
                   QObject *parent = nullptr);
    ~LoopbackSignIn() override;

    /// Begins to listen, on SignIn::redirectPort. The answer is the page to open in the browser. Errors:
    /// Invalid (no client id), Conflict (the port is taken).
    Result<QUrl> start();
    /// What the vendor sends the browser back to: "http://127.0.0.1:PORT/callback".
    QString redirectUri() const;
    /// The secret to keep. To be awaited once, after start(). Errors: Cancelled, Timeout (nobody came back in
    /// time), those of oauth::requestToken().
    QCoro::Task<Result<QByteArray>> finished();
    void cancel();

Q_SIGNALS:
    /// The browser brought a refusal, in the vendor's words; the user may still try again.
    void refused(const QString &words);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
