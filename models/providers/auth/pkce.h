// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The secrets of a sign-in with a browser (RFC 7636 and the "state" of RFC 6749).
namespace callboard::oauth {

/// 256 bits from the system's generator, as 43 letters, digits, "-" and "_".
QString randomWord();
/// The S256 challenge of a verifier.
QString challengeOf(const QString &verifier);
/// Takes as long for equal as for unequal texts of one length.
bool isSameSecret(QByteArrayView given, QByteArrayView expected);

} // namespace callboard::oauth
