// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/accounts/healthwords.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Mood = HealthAdvice::Mood;
using PlaceKind = SecretPlace::Kind;

namespace {

AccountHealth healthy()
{
    AccountHealth health;
    health.account = account(u"Front desk"_s);
    health.account.provider = Provider::Aircall;
    health.account.secret = {PlaceKind::Keyring, {}};
    health.progress.lastSuccessAt = at("2026-03-16T08:31:00Z");
    health.coverage = {{at("2026-01-01T00:00:00Z"), at("2026-03-16T08:31:00Z")}};
    health.key = KeyState::There;
    health.historyComplete = true;
    return health;
}

AccountHealth failing(const Error &error)
{
    AccountHealth health = healthy();
    health.progress.phase = SyncProgress::Phase::Failed;
    health.progress.error = error;
    return health;
}

HealthAdvice advice(const AccountHealth &health)
{
    return adviceFor(health, toIso);
}

HealthFact fact(const AccountHealth &health, const QString &key, const char *now = "2026-03-16T08:33:00Z")
{
    for (const HealthFact &found : healthFacts(health, at(now), toIso)) {
        if (found.key == key)
            return found;
    }
    return {};
}

} // namespace

class HealthWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatToDoFitsTheFailure_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("remedy");
        const auto row = [](const char *name, Kind kind, KeyState key, Remedy remedy) {
            QTest::newRow(name) << int(kind) << int(key) << int(remedy);
        };
        row("wrong key", Kind::Unauthorised, KeyState::There, Remedy::EnterKey);
        row("sign-in ended", Kind::Unauthorised, KeyState::SignedIn, Remedy::SignIn);
        row("missing right", Kind::Forbidden, KeyState::There, Remedy::EnterKey);
        row("too many requests", Kind::RateLimited, KeyState::There, Remedy::None);
        row("no network", Kind::Offline, KeyState::There, Remedy::CheckNow);
        row("slow", Kind::Timeout, KeyState::There, Remedy::CheckNow);
        row("their problem", Kind::ServerError, KeyState::There, Remedy::CheckNow);
        row("nonsense", Kind::BadReply, KeyState::There, Remedy::CheckNow);
        row("login page", Kind::CaptivePortal, KeyState::There, Remedy::CheckNow);
        row("wrong address", Kind::NotFound, KeyState::There, Remedy::ChangeAccount);
        row("full disk", Kind::Storage, KeyState::There, Remedy::CheckNow);
        row("no key", Kind::SecretMissing, KeyState::Missing, Remedy::EnterKey);
        row("locked keyring", Kind::SecretMissing, KeyState::Locked, Remedy::CheckNow);
        row("no keyring", Kind::SecretMissing, KeyState::Unavailable, Remedy::ChangeAccount);
    }
    void whatToDoFitsTheFailure()
    {
        QFETCH(int, kind);
        QFETCH(int, key);
        AccountHealth health = failing({Kind(kind)});
        health.key = KeyState(key);
        const HealthAdvice given = advice(health);
        QTEST(int(given.remedy), "remedy");
        QVERIFY(!given.headline.isEmpty());
        QVERIFY(!given.whatToDo.isEmpty());
        QCOMPARE(remedyLabel(given.remedy).isEmpty(), given.remedy == Remedy::None);
    }

    void lockedAndMissingKeyringAreToldApart()
    {
        AccountHealth health = healthy();
        health.key = KeyState::Locked;
        const HealthAdvice locked = advice(health);
        QVERIFY2(locked.headline.contains(u"locked"_s), qPrintable(locked.headline));
        QVERIFY(!fact(health, u"secret"_s).isGood);
        health.key = KeyState::Unavailable;
        QVERIFY(advice(health).headline != locked.headline);
        QVERIFY(advice(health).whatToDo != locked.whatToDo);
        // As the engine tells it, before the keyring was asked here.
        health = failing({Kind::SecretMissing, u"locked"_s});
        health.key = KeyState::Unknown;
        QCOMPARE(advice(health).headline, locked.headline);
    }

    void otherPlacesOfAKeyAreNamed()
    {
        AccountHealth health = healthy();
        health.key = KeyState::Missing;
        health.account.secret = {PlaceKind::Environment, u"HOTEL_KEY"_s};
        QVERIFY(advice(health).headline.contains(u"HOTEL_KEY"_s));
        health.account.secret = {PlaceKind::File, u"/srv/key"_s};
        QVERIFY(advice(health).headline.contains(u"/srv/key"_s));
        health.account.secret = {PlaceKind::Session, {}};
        QVERIFY(advice(health).headline.contains(u"session"_s));
        QCOMPARE(advice(health).remedy, Remedy::EnterKey);
    }

    void vendorIsQuoted()
    {
        const HealthAdvice given = advice(failing({Kind::Unauthorised, u"Key was revoked on 3 March"_s}));
        QVERIFY2(given.theirWords.contains(u"Key was revoked on 3 March"_s), qPrintable(given.theirWords));
    }

    void momentOfTheNextTryIsTold()
    {
        AccountHealth health = failing({Kind::RateLimited});
        health.progress.nextAt = at("2026-03-16T08:45:00Z");
        QVERIFY(advice(health).whatToDo.contains(toIso(*health.progress.nextAt)));
        health = failing({Kind::Timeout});
        health.progress.nextAt = at("2026-03-16T08:45:00Z");
        QVERIFY(advice(health).whatToDo.contains(toIso(*health.progress.nextAt)));
    }

    void healthyEmptyAndOffline()
    {
        QCOMPARE(advice(healthy()).mood, Mood::Good);
        QCOMPARE(advice(healthy()).remedy, Remedy::None);
        AccountHealth fresh = healthy();
        fresh.progress.lastSuccessAt.reset();
        fresh.coverage.clear();
        QVERIFY(advice(fresh).mood != Mood::Good);
        QVERIFY(!fact(fresh, u"complete_to"_s).isGood);
        AccountHealth off = healthy();
        off.progress.phase = SyncProgress::Phase::Offline;
        QCOMPARE(advice(off).remedy, Remedy::WorkOnline);
    }

    void lagCountsFromTheEndOfWhatIsKnown()
    {
        QVERIFY(fact(healthy(), u"complete_to"_s).isGood);
        const HealthFact late = fact(healthy(), u"complete_to"_s, "2026-03-16T09:01:00Z");
        QVERIFY(!late.isGood);
        QVERIFY2(late.text.contains(u"30 minute"_s), qPrintable(late.text));
    }

    void gapsAreSaid()
    {
        QVERIFY(fact(healthy(), u"coverage"_s).isGood);
        AccountHealth health = healthy();
        health.coverage.prepend({at("2025-11-01T00:00:00Z"), at("2025-12-01T00:00:00Z")});
        const HealthFact known = fact(health, u"coverage"_s);
        QVERIFY(!known.isGood);
        QCOMPARE(known.text.count(u'\n'), 1);
    }

    void requestsLeftAreTold()
    {
        QVERIFY(fact(healthy(), u"requests"_s).text.isEmpty()); // not known: not said
        AccountHealth health = healthy();
        health.progress.requests = RequestAllowance{60, 58};
        const QString text = fact(health, u"requests"_s).text;
        QVERIFY2(text.contains(u"58"_s) && text.contains(u"60"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(HealthWordsTest)
#include "tst_healthwords.moc"
