// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/accountdraft.h"
#include "models/store/synctypes.h"

#include <QTimeZone>

/// What is said about accounts, the same in the window and on the command line.
namespace callboard {

/// A text of ProviderInfo or AccountField in the user's language; null for null.
QString providerText(const char *text);

/// A failure of an account that worked before: sentenceFor(), and for keys kept elsewhere than in the keyring
/// a sentence that names the place.
QString accountSentence(const Error &error, const Account &account);
/// A failure of the live check of what was typed: tells a wrong key, a missing right, an unreachable host and
/// an address that is not the provider's apart.
QString checkSentence(const Error &error, const Account &account);
/// Clocks that differ by more than this are told: signed requests and tokens begin to fail.
constexpr std::chrono::seconds largestClockSkew{120};
/// Which clock is ahead and by how much, when it matters; else empty. @p skew as AccountFacts::clockSkew.
QString clockSentence(std::chrono::seconds skew, const Account &account);

/// Which part of a form a failed check is about.
enum class DraftPart { Name, BaseUrl, Secret, Nothing };
DraftPart partConcerned(const Error &error);

/// What a provider cannot show, whatever we do: "Phone.inc shows only its newest calls…". Empty when it shows
/// everything.
QString limitsSentence(Provider provider);
/// Where calls may be missing between the known ranges; empty when nothing is known to be missing.
QStringList gapSentences(const QList<Range<TimePoint>> &coverage, TimePoint now, const QTimeZone &zone);
/// Where the key of an account is kept.
QString placeSentence(const SecretPlace &place);
/// How far back the history was read.
QString historySentence(bool isComplete, const QString &since);

} // namespace callboard
