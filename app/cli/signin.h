// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace callboard {

/// `accounts add --sign-in`: prints the page, opens it unless @p opensBrowser is false, and waits for the
/// browser to come back. The answer is the secret to keep. Errors: those of LoopbackSignIn.
QCoro::Task<Result<QByteArray>> signInWithBrowser(Session &session, Account account, QByteArray clientSecret,
                                                  bool opensBrowser);

} // namespace callboard
