// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/failures.h"

namespace callboard {

bool needsSignIn(const Error &error)
{
    return error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::Forbidden
        || (error.kind == Error::Kind::SecretMissing && error.detail == QLatin1String("absent"));
}

bool endsRun(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorised:
    case Error::Kind::Forbidden:
    case Error::Kind::CaptivePortal:
    case Error::Kind::SecretMissing:
    case Error::Kind::NewerFile:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return true;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::ServerError:
    case Error::Kind::BadReply:
    case Error::Kind::Unsafe:
    case Error::Kind::UnknownOutcome:
    case Error::Kind::NotSupported:
    case Error::Kind::Invalid:
        return false;
    }
    Q_UNREACHABLE();
    return true;
}

} // namespace callboard
