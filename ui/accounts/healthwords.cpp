// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/healthwords.h"

#include "ui/accounts/accountsentences.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = Error::Kind;
using Phase = SyncProgress::Phase;
using PlaceKind = SecretPlace::Kind;
using Mood = HealthAdvice::Mood;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountHealth)
};

QString lengthOf(std::chrono::milliseconds length)
{
    const auto minutes = int(std::chrono::floor<std::chrono::minutes>(length).count());
    if (minutes < 120)
        return Words::tr("%n minute(s)", "how far behind", minutes);
    if (minutes < 48 * 60)
        return Words::tr("%n hour(s)", "how far behind", minutes / 60);
    return Words::tr("%n day(s)", "how far behind", minutes / (24 * 60));
}

HealthFact successFact(const AccountHealth &health, const MomentWords &moment)
{
    const auto &last = health.progress.lastSuccessAt;
    return {u"last_success"_s, Words::tr("Last success"), last ? moment(*last) : Words::tr("never"),
            last.has_value()};
}

HealthFact reachFact(const AccountHealth &health, TimePoint now, const MomentWords &moment)
{
    constexpr std::chrono::minutes normal(10); // quiet accounts are asked every five
    const std::optional<TimePoint> reach = completeUpTo(health);
    if (!reach)
        return {u"complete_to"_s, Words::tr("Complete up to"), Words::tr("not read yet"), false};
    const bool isBehind = now - *reach > normal;
    //: Until when the calls of an account are known. %1 is a moment, %2 is "12 minutes".
    const QString text =
        isBehind ? Words::tr("%1, %2 behind").arg(moment(*reach), lengthOf(now - *reach)) : moment(*reach);
    return {u"complete_to"_s, Words::tr("Complete up to"), text, !isBehind};
}

/// One range a line, the newest last; of many the newest.
HealthFact coverageFact(const AccountHealth &health, const MomentWords &moment)
{
    constexpr qsizetype mostLines = 4;
    const qsizetype left = std::max<qsizetype>(0, health.coverage.size() - mostLines);
    QStringList lines;
    if (left > 0)
        //: Above a list of time ranges.
        lines << Words::tr("%n earlier range(s)", nullptr, int(left));
    for (const Range<TimePoint> &range : health.coverage.mid(left)) {
        //: A time range that is known completely. %1 is its beginning, %2 its end.
        lines << Words::tr("%1 to %2")
                     .arg(range.from ? moment(*range.from) : Words::tr("the oldest call"),
                          range.until ? moment(*range.until) : Words::tr("now"));
    }
    const bool hasGaps = health.coverage.size() > 1;
    if (lines.isEmpty())
        lines << Words::tr("nothing yet");
    return {u"coverage"_s, hasGaps ? Words::tr("Known, with gaps between") : Words::tr("Known without gaps"),
            lines.join(u'\n'), !hasGaps};
}

HealthFact historyFact(const AccountHealth &health)
{
    const QString text = historySentence(health.historyComplete, health.account.options.value(sinceOption));
    const QString limits = limitsSentence(health.account.provider);
    return {u"history"_s, Words::tr("History"), limits.isEmpty() ? text : text + u'\n' + limits};
}

std::optional<HealthFact> requestsFact(const AccountHealth &health)
{
    QStringList lines;
    if (const auto &requests = health.progress.requests)
        //: How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.
        lines << Words::tr("%L1 of %L2 left at the last answer").arg(requests->left).arg(requests->allowed);
    const int agreed = health.account.options.value(u"requests_per_minute"_s).toInt();
    if (agreed > 0)
        lines << Words::tr("%Ln a minute at most, as you have set it", nullptr, agreed);
    if (lines.isEmpty())
        return std::nullopt;
    return HealthFact{u"requests"_s, Words::tr("Requests"), lines.join(u'\n')};
}

HealthFact keyFact(const AccountHealth &health)
{
    const bool isThere = health.key == KeyState::There || health.key == KeyState::SignedIn;
    const QString place = placeSentence(health.account.secret);
    const QString found = keyText(health.account, health.key);
    return {u"secret"_s, Words::tr("Key"), isThere || found.isEmpty() ? place : found,
            isThere || health.key == KeyState::Unknown};
}

/// Where the key is missing there is one thing to do in each place.
HealthAdvice withoutKey(const AccountHealth &health, KeyState state)
{
    HealthAdvice advice{Mood::Problem, keyText(health.account, state), {}, {}, Remedy::CheckNow};
    const PlaceKind place = health.account.secret.kind;
    if (place == PlaceKind::Environment) {
        advice.whatToDo = Words::tr("Set the variable and start Callboard again, or keep the key elsewhere.");
        advice.remedy = Remedy::ChangeAccount;
    } else if (place == PlaceKind::File) {
        advice.whatToDo = Words::tr("Put the key into that file, readable by you, then check again.");
    } else if (state == KeyState::Locked) {
        advice.whatToDo = Words::tr("Unlock the keyring with your password, then check again.");
    } else if (state == KeyState::Unavailable) {
        advice.whatToDo =
            Words::tr("Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key "
                      "elsewhere.");
        advice.remedy = Remedy::ChangeAccount;
    } else {
        advice.whatToDo = Words::tr("Enter the key again, or sign in where the system offers that.");
        advice.remedy = Remedy::EnterKey;
    }
    return advice;
}

QString againAt(const AccountHealth &health, const MomentWords &moment)
{
    //: %1 is a moment such as "Today 08:45".
    return health.progress.nextAt ? Words::tr("Nothing is lost; it is tried again by itself at %1.")
                                        .arg(moment(*health.progress.nextAt))
                                  : Words::tr("Nothing is lost; it is tried again by itself.");
}

HealthAdvice refused(const AccountHealth &health)
{
    const QString name = plainLine(health.account.name, 60);
    const QString provider = displayNameOf(health.account.provider);
    HealthAdvice advice{Mood::Problem};
    const bool signedIn = health.key == KeyState::SignedIn;
    advice.remedy = signedIn ? Remedy::SignIn : Remedy::EnterKey;
    if (health.progress.error->kind == Kind::Forbidden) {
        //: %1 is a telephone system, %2 an account's name.
        advice.headline = Words::tr("%1 knows the key of %2, but it lacks a right.").arg(provider, name);
        //: %1 is a telephone system.
        advice.whatToDo = Words::tr("Give it that right in %1, or enter a key that has it.").arg(provider);
        return advice;
    }
    advice.headline = signedIn ? Words::tr("%1 has ended the sign-in of %2.").arg(provider, name)
                               : Words::tr("%1 does not accept the key of %2 any more.").arg(provider, name);
    advice.whatToDo = signedIn ? Words::tr("Sign in again; calls and notes stay as they are.")
                               : Words::tr("Enter a new key; calls and notes stay as they are.");
    return advice;
}

HealthAdvice failed(const AccountHealth &health, const MomentWords &moment)
{
    const Error &error = *health.progress.error;
    HealthAdvice advice;
    switch (error.kind) {
    case Kind::SecretMissing: {
        const bool isKnown = health.key != KeyState::Unknown && health.key != KeyState::There
            && health.key != KeyState::SignedIn;
        advice = withoutKey(health, isKnown ? health.key : keyStateOf(tl::unexpected(error)));
        break;
    }
    case Kind::Unauthorised:
    case Kind::Forbidden:
        advice = refused(health);
        break;
    case Kind::RateLimited:
        advice = {Mood::Waiting, accountSentence(error, health.account), {}, {}, Remedy::None};
        //: %1 is a moment such as "Today 08:45".
        advice.whatToDo = health.progress.nextAt
            ? Words::tr("Wait until %1: it goes on by itself then.").arg(moment(*health.progress.nextAt))
            : Words::tr("Wait a while: it goes on by itself.");
        break;
    case Kind::NotFound:
        advice = {Mood::Problem, accountSentence(error, health.account), {}, {}, Remedy::ChangeAccount};
        advice.whatToDo = Words::tr("Look whether the address of the account is still right.");
        break;
    case Kind::CaptivePortal: // the sentence says it
        advice = {Mood::Problem, accountSentence(error, health.account), {}, {}, Remedy::CheckNow};
        advice.whatToDo = Words::tr("Check again when you have signed in.");
        break;
    default: // nothing that a person could do better than time
        advice = {Mood::Problem,
                  accountSentence(error, health.account),
                  {},
                  againAt(health, moment),
                  Remedy::CheckNow};
        break;
    }
    if (error.kind != Kind::SecretMissing && error.kind != Kind::RateLimited)
        advice.theirWords = plainLine(error.detail, 300);
    if (advice.headline.contains(plainLine(error.detail, 300)))
        advice.theirWords.clear(); // said already
    return advice;
}

HealthAdvice waiting(const AccountHealth &health, const MomentWords &moment)
{
    //: %1 is a telephone system.
    HealthAdvice advice{Mood::Waiting,
                        Words::tr("%1 asks for fewer requests.").arg(displayNameOf(health.account.provider))};
    advice.whatToDo = health.progress.nextAt
        ? Words::tr("Wait until %1: it goes on by itself then.").arg(moment(*health.progress.nextAt))
        : Words::tr("Wait a while: it goes on by itself.");
    return advice;
}

} // namespace

QList<HealthFact> healthFacts(const AccountHealth &health, TimePoint now, const MomentWords &moment)
{
    QList<HealthFact> facts{successFact(health, moment), reachFact(health, now, moment),
                            coverageFact(health, moment), historyFact(health)};
    if (const std::optional<HealthFact> requests = requestsFact(health))
        facts << *requests;
    facts << keyFact(health);
    facts << HealthFact{u"address"_s, Words::tr("Address"), plainLine(health.account.baseUrl.toString())};
    return facts;
}

HealthAdvice adviceFor(const AccountHealth &health, const MomentWords &moment)
{
    const SyncProgress &progress = health.progress;
    const bool isOff = progress.phase == Phase::Offline && !progress.error;
    if (isOff)
        return {Mood::Waiting,
                Words::tr("You work offline: nothing is read or sent."),
                {},
                Words::tr("Everything you do is kept, and sent when you work online again."),
                Remedy::WorkOnline};
    if (progress.error)
        return failed(health, moment);
    if (progress.phase == Phase::Waiting)
        return waiting(health, moment);
    if (health.key != KeyState::Unknown && health.key != KeyState::There && health.key != KeyState::SignedIn)
        return withoutKey(health, health.key);
    if (progress.phase != Phase::Idle)
        return {Mood::Busy, Words::tr("Being read right now."), {}, {}, Remedy::None};
    if (!progress.lastSuccessAt)
        return {Mood::Waiting,
                Words::tr("Nothing has been read yet."),
                {},
                Words::tr("Reading begins by itself."),
                Remedy::CheckNow};
    return {Mood::Good, Words::tr("All is well."), {}, {}, Remedy::None};
}

QString remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::CheckNow:
        //: Button: asks the telephone systems right now whether they can be read.
        return Words::tr("Check &now");
    case Remedy::EnterKey:
        return Words::tr("&Enter a new key…");
    case Remedy::SignIn:
        return Words::tr("Sign &in again…");
    case Remedy::ChangeAccount:
        //: Button: opens the dialog with address, key and the other settings of an account.
        return Words::tr("C&hange the account…");
    case Remedy::WorkOnline:
        return Words::tr("Work &online");
    }
    Q_UNREACHABLE();
    return {};
}

QString setAsideText(qint64 count)
{
    return Words::tr("%n item(s) could not be read", nullptr, int(count));
}

QString keyText(const Account &account, KeyState state)
{
    const QString name = plainLine(account.name, 60);
    const QString place = plainLine(account.secret.name);
    switch (account.secret.kind) {
    case PlaceKind::Environment:
        //: %1 is an account, %2 the name of an environment variable.
        return state == KeyState::Missing || state == KeyState::Unavailable
            ? Words::tr("The key of %1 is not in the environment variable %2.").arg(name, place)
            : QString();
    case PlaceKind::File:
        if (state == KeyState::Missing)
            //: %1 is an account, %2 the path of a file.
            return Words::tr("The key of %1 is not in the file %2.").arg(name, place);
        return state == KeyState::Unavailable ? Words::tr("The file %1 cannot be read.").arg(place)
                                              : QString();
    case PlaceKind::Session:
        return state == KeyState::Missing
            ? Words::tr("The key of %1 was for one session only, and is forgotten.").arg(name)
            : QString();
    case PlaceKind::Keyring:
        break;
    }
    switch (state) {
    case KeyState::Missing:
        return Words::tr("The keyring of this desktop has no key of %1.").arg(name);
    case KeyState::Locked:
        return Words::tr("The keyring of this desktop is locked.");
    case KeyState::Unavailable:
        return Words::tr("This desktop has no keyring that answers.");
    case KeyState::Unknown:
    case KeyState::There:
    case KeyState::SignedIn:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard
