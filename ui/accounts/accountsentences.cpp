// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsentences.h"

#include "models/domain/capability.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = Error::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountSentences)
};

QString addressOf(const Account &account)
{
    const QString host = account.baseUrl.host();
    const int port = account.baseUrl.port();
    return port < 0 ? host : u"%1:%2"_s.arg(host).arg(port);
}

QString missingRight(const Error &error, const QString &provider, const QString &name)
{
    const QString right = plainLine(error.detail).trimmed();
    if (right.isEmpty())
        return Words::tr(
                   "%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in "
                   "%1, or make a key that has it.")
            .arg(provider, name);
    //: %1 is the provider, %2 the account's name, %3 the missing right, in the provider's words.
    return Words::tr(
               "%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a "
               "key that has it.")
        .arg(provider, name, right);
}

QString durationText(std::chrono::seconds length)
{
    const auto minutes = int(std::chrono::round<std::chrono::minutes>(length).count());
    if (minutes < 120)
        return Words::tr("%n minute(s)", "a difference between two clocks", minutes);
    const int hours = (minutes + 30) / 60;
    if (hours < 48)
        return Words::tr("%n hour(s)", "a difference between two clocks", hours);
    return Words::tr("%n day(s)", "a difference between two clocks", (hours + 12) / 24);
}

} // namespace

QString providerText(const char *text)
{
    return text && *text ? QCoreApplication::translate("Provider", text) : QString();
}

QString accountSentence(const Error &error, const Account &account)
{
    if (error.kind == Kind::SecretMissing && !account.secret.name.isEmpty())
        return Words::tr("The key of %1 cannot be read from %2.")
            .arg(account.name, account.secret.toString());
    return sentenceFor(error, account.name);
}

QString checkSentence(const Error &error, const Account &account)
{
    const QString provider = displayNameOf(account.provider);
    const QString name = plainLine(account.name);
    const QString address = plainLine(addressOf(account));
    switch (error.kind) {
    case Kind::Unauthorised:
        return Words::tr("%1 does not accept the key of “%2”: it is mistyped, expired or revoked.")
            .arg(provider, name);
    case Kind::Forbidden:
        return missingRight(error, provider, name);
    case Kind::Offline:
        //: %1 is a host name.
        return Words::tr("%1 cannot be reached. Check the network, and the address if you typed it.")
            .arg(address);
    case Kind::Timeout:
        return Words::tr("%1 took too long to answer. Try again in a moment.").arg(address);
    case Kind::NotFound:
    case Kind::BadReply:
        //: %1 is a host name, %2 a provider.
        return Words::tr("%1 answers, but not in the way of %2. Check the address.").arg(address, provider);
    case Kind::CaptivePortal:
        return Words::tr("%1 answers with a web page instead of data. Check the address; in the network of a "
                         "hotel or airport, sign in with a web browser first.")
            .arg(address);
    case Kind::RateLimited:
        return Words::tr("%1 asks for fewer requests. Try again in a moment.").arg(provider);
    case Kind::ServerError:
        return Words::tr("%1 has a problem of its own. Try again later.").arg(provider);
    default: // nothing that is different when it is checked
        return accountSentence(error, account);
    }
}

QString clockSentence(std::chrono::seconds skew, const Account &account)
{
    if (skew <= largestClockSkew && skew >= -largestClockSkew)
        return {};
    const QString provider = displayNameOf(account.provider);
    const QString length = durationText(skew < skew.zero() ? -skew : skew);
    //: %1 is "5 minutes", %2 the provider.
    return skew > skew.zero()
        ? Words::tr("The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times "
                    "depend on it.")
              .arg(length, provider)
        : Words::tr("The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times "
                    "depend on it.")
              .arg(length, provider);
}

DraftPart partConcerned(const Error &error)
{
    switch (error.kind) {
    case Kind::Unauthorised:
    case Kind::Forbidden:
    case Kind::SecretMissing:
        return DraftPart::Secret;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::NotFound:
    case Kind::BadReply:
    case Kind::CaptivePortal:
        return DraftPart::BaseUrl;
    case Kind::Conflict:
        return DraftPart::Name;
    default:
        return DraftPart::Nothing;
    }
}

QString limitsSentence(Provider provider)
{
    const Capabilities &able = capabilitiesOf(provider);
    const QString name = displayNameOf(provider);
    if (able.hasGaps)
        return Words::tr("%1 shows only its newest calls. What came while Callboard was not running may be "
                         "missing.")
            .arg(name);
    if (able.historyDays)
        return Words::tr("%1 shows no calls older than %n day(s).", nullptr, *able.historyDays).arg(name);
    return {};
}

QStringList gapSentences(const QList<Range<TimePoint>> &coverage, TimePoint now, const QTimeZone &zone)
{
    QStringList sentences;
    for (qsizetype i = 1; i < coverage.size(); ++i) {
        const std::optional<TimePoint> from = coverage.at(i - 1).until;
        const std::optional<TimePoint> until = coverage.at(i).from;
        if (from && until && *from < *until)
            //: A gap in what is known of an account. %1 and %2 are moments such as "Mon 16 Mar 14:00".
            sentences << Words::tr("Calls may be missing between %1 and %2.")
                             .arg(momentText(*from, now, zone), momentText(*until, now, zone));
    }
    return sentences;
}

QString placeSentence(const SecretPlace &place)
{
    switch (place.kind) {
    case SecretPlace::Kind::Keyring:
        return Words::tr("Its key is in the keyring of this desktop.");
    case SecretPlace::Kind::Environment:
        //: %1 is the name of an environment variable.
        return Words::tr("Its key is read from the environment variable %1.").arg(plainLine(place.name));
    case SecretPlace::Kind::File:
        //: %1 is the path of a file.
        return Words::tr("Its key is read from the file %1.").arg(plainLine(place.name));
    case SecretPlace::Kind::Session:
        return Words::tr("Its key is forgotten when Callboard ends.");
    }
    Q_UNREACHABLE();
    return {};
}

QString historySentence(bool isComplete, const QString &since)
{
    const QDate day = QDate::fromString(since, Qt::ISODate);
    const QString shown = QLocale().toString(day, QLocale::LongFormat);
    if (isComplete)
        //: %1 is a date.
        return day.isValid() ? Words::tr("Its history has been read back to %1.").arg(shown)
                             : Words::tr("Its history has been read to its end.");
    return day.isValid() ? Words::tr("Its history back to %1 has not been read to its end yet.").arg(shown)
                         : Words::tr("Its history has not been read to its end yet.");
}

} // namespace callboard
