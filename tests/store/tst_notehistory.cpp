// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notehistory.h"

#include "models/store/noteversions.h"
#include "models/store/osuser.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto longPause = NoteVersions::typingPause + 1s;

/// A profile with one account and the call cal_1, whose provider says "from them".
class Desk {
public:
    explicit Desk(Provider provider = Provider::Escapelife)
    {
        profile.addAccount(u"Hotel"_s, provider);
        sync(u"from them"_s);
        profile.clock.advance(1h);
    }
    void sync(const QString &notes, const QString &id = u"cal_1"_s)
    {
        got(profile->applyPage(writeOf({RecordBuilder(id).notes(notes)})));
    }
    void type(const QString &text, const QString &id = u"cal_1"_s, const QString &before = u"from them"_s)
    {
        got(profile->saveEdit(noteEdit(id, text, before)));
        profile.clock.advance(1s);
    }
    QList<NoteVersion> versions(const QString &id = u"cal_1"_s)
    {
        return got(profile->noteHistory().versions({{AccountId{1}, id}}));
    }
    /// Newest first.
    QStringList texts(const QString &id = u"cal_1"_s)
    {
        QStringList texts;
        for (const NoteVersion &version : versions(id))
            texts << version.text;
        return texts;
    }
    OutboxItem item()
    {
        const QList<OutboxItem> items = got(profile->outbox());
        return items.value(0);
    }
    void collide(const QString &theirs)
    {
        OutboxItem conflict = item();
        conflict.state = OutboxState::Conflict;
        conflict.theirs = theirs;
        got(profile->outboxUpdate(conflict));
    }
    Result<void> settle(const QString &seen, const QString &text)
    {
        return await(profile->noteHistory().settle({AccountId{1}, u"cal_1"_s}, seen, text));
    }

    Profile profile;
};

} // namespace

class NoteHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingIsOneVersionAfterThatOfTheProvider();
    void aPauseBeginsAVersion();
    void anotherCallEndsAVersion();
    void turningAwayEndsAVersion();
    void aRestartEndsAVersion();
    void takingOutALotKeepsWhatWasThere();
    void whoWroteItIsKept();
    void whatTheProviderChangesIsKept();
    void whatWeSentIsNotTheProvidersNews();
    void aNoteThatNobodyChangedHasNoHistory();
    void whatIsKeptHereHasAHistoryToo();
    void aCallLoggedHereKeepsItsHistoryUnderItsName();
    void growthIsBoundedForEachCall();
    void longTextsAreBoundedForEachCall();
    void anAccountTakesItsHistoryAlong();
    void theirsOfAConflictIsKept();
    void settlingOverwritesWhatWasSeen();
    void settlingRefusesANewerVersion();
    void settlingRefusesWhileSomethingIsSent();
    void settlingOnTheirsSendsNothing();
    void settlingBeforeTheOutboxKnows();
    void templatesAreKeptInTheirOrder();
    void badTemplatesAreRefused();
    void ownWordsAreKept();
};

void NoteHistoryTest::typingIsOneVersionAfterThatOfTheProvider()
{
    Desk desk;
    for (const QString &text : {u"f"_s, u"from them, and"_s, u"from them, and me"_s})
        desk.type(text);
    QCOMPARE(desk.texts(), (QStringList{u"from them, and me"_s, u"from them"_s}));
}

void NoteHistoryTest::aPauseBeginsAVersion()
{
    Desk desk;
    desk.type(u"a"_s);
    desk.profile.clock.advance(longPause);
    desk.type(u"ab"_s);
    desk.type(u"abc"_s);
    QCOMPARE(desk.texts(), (QStringList{u"abc"_s, u"a"_s, u"from them"_s}));
}

void NoteHistoryTest::anotherCallEndsAVersion()
{
    Desk desk;
    desk.sync(u"other"_s, u"cal_2"_s);
    desk.type(u"a"_s);
    desk.type(u"x"_s, u"cal_2"_s, u"other"_s);
    desk.type(u"ab"_s);
    QCOMPARE(desk.texts(), (QStringList{u"ab"_s, u"a"_s, u"from them"_s}));
    QCOMPARE(desk.texts(u"cal_2"_s), (QStringList{u"x"_s, u"other"_s}));
}

void NoteHistoryTest::turningAwayEndsAVersion()
{
    Desk desk;
    desk.type(u"a"_s);
    desk.profile->noteHistory().close();
    desk.type(u"ab"_s);
    QCOMPARE(desk.texts(), (QStringList{u"ab"_s, u"a"_s, u"from them"_s}));
}

void NoteHistoryTest::aRestartEndsAVersion()
{
    Desk desk;
    desk.type(u"a"_s);
    desk.profile.reopen();
    desk.type(u"ab"_s);
    QCOMPARE(desk.texts(), (QStringList{u"ab"_s, u"a"_s, u"from them"_s}));
}

void NoteHistoryTest::takingOutALotKeepsWhatWasThere()
{
    Desk desk;
    const QString paragraph = u"words "_s.repeated(20);
    desk.type(paragraph);
    desk.type(paragraph.chopped(7)); // a word taken back
    desk.type(u"x"_s);
    QCOMPARE(desk.texts(), (QStringList{u"x"_s, paragraph.chopped(7), u"from them"_s}));
}

void NoteHistoryTest::whoWroteItIsKept()
{
    Desk desk;
    desk.type(u"mine"_s);
    const QList<NoteVersion> versions = desk.versions();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].origin, NoteOrigin::Typed);
    QCOMPARE(versions[0].author, operatingUser());
    QVERIFY(!operatingUser().isEmpty());
    QCOMPARE(versions[0].changedAt, at("2026-03-16T13:00:00Z"));
    QCOMPARE(versions[1].origin, NoteOrigin::Provider);
    QVERIFY(versions[1].author.isNull());
    QCOMPARE(versions[1].changedAt, at("2026-03-16T12:00:00Z")); // when we learnt of it
}

void NoteHistoryTest::whatTheProviderChangesIsKept()
{
    Desk desk;
    desk.sync(u"second"_s);
    desk.profile.clock.advance(1h);
    desk.sync(u"third"_s);
    desk.sync(u"third"_s);
    QCOMPARE(desk.texts(), (QStringList{u"third"_s, u"second"_s, u"from them"_s}));
    desk.profile.clock.advance(1h);
    desk.sync({}); // cleared is a text, too
    QCOMPARE(desk.texts().size(), 4);
    QVERIFY(desk.texts().constFirst().isEmpty());
}

void NoteHistoryTest::whatWeSentIsNotTheProvidersNews()
{
    Desk desk;
    desk.type(u"mine"_s);
    const Record answer = RecordBuilder().notes(u"mine \r\n"_s); // as some provider tidies it
    got(desk.profile->outboxConfirm(desk.item().id, answer));
    desk.sync(u"mine \r\n"_s);
    QCOMPARE(desk.texts(), (QStringList{u"mine"_s, u"from them"_s}));
}

void NoteHistoryTest::aNoteThatNobodyChangedHasNoHistory()
{
    Desk desk;
    desk.sync(u"from them"_s);
    desk.sync(u"first words"_s, u"cal_2"_s);
    QVERIFY(desk.texts().isEmpty());
    QVERIFY(desk.texts(u"cal_2"_s).isEmpty());
}

void NoteHistoryTest::whatIsKeptHereHasAHistoryToo()
{
    Desk desk(Provider::Twilio);
    desk.type(u"kept"_s);
    desk.profile.clock.advance(longPause);
    desk.type(u"kept here"_s, u"cal_1"_s, u"kept"_s);
    QCOMPARE(desk.texts(), (QStringList{u"kept here"_s, u"kept"_s, u"from them"_s}));
    QVERIFY(got(desk.profile->outbox()).isEmpty());
}

void NoteHistoryTest::aCallLoggedHereKeepsItsHistoryUnderItsName()
{
    Desk desk;
    NewCall call{.account = AccountId{1}};
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+33612345678"_s;
    call.facts.toNumber = u"+13055550100"_s;
    const Call logged = got(desk.profile->queueCreate(call));
    desk.type(u"typed before it was sent"_s, logged.ref().providerCallId, {});
    const Record answer = RecordBuilder(u"cal_9"_s);
    got(desk.profile->outboxConfirm(desk.item().id, answer));
    QCOMPARE(desk.texts(u"cal_9"_s), QStringList{u"typed before it was sent"_s});
}

void NoteHistoryTest::growthIsBoundedForEachCall()
{
    Desk desk;
    for (int i = 0; i < NoteVersions::mostOfACall + 20; ++i) {
        desk.type(u"version %1"_s.arg(i));
        desk.profile->noteHistory().close();
    }
    const QStringList texts = desk.texts();
    QCOMPARE(int(texts.size()), NoteVersions::mostOfACall);
    QCOMPARE(texts.first(), u"version %1"_s.arg(NoteVersions::mostOfACall + 19));
    QCOMPARE(texts.last(), u"from them"_s); // what was there before anybody touched it
}

void NoteHistoryTest::longTextsAreBoundedForEachCall()
{
    Desk desk;
    const qsizetype size = NoteVersions::mostCharactersOfACall / 4;
    for (int i = 0; i < 8; ++i) {
        desk.type(QString(size, QChar(u'a' + i)));
        desk.profile->noteHistory().close();
    }
    qint64 characters = 0;
    const QStringList texts = desk.texts();
    for (const QString &text : texts)
        characters += text.size();
    QVERIFY(characters <= NoteVersions::mostCharactersOfACall);
    QCOMPARE(texts.first(), QString(size, u'h'));
    QCOMPARE(texts.last(), u"from them"_s);
}

void NoteHistoryTest::anAccountTakesItsHistoryAlong()
{
    Desk desk;
    desk.type(u"mine"_s);
    got(desk.profile->removeAccount(AccountId{1}));
    QVERIFY(desk.texts().isEmpty());
}

void NoteHistoryTest::theirsOfAConflictIsKept()
{
    Desk desk;
    desk.type(u"mine"_s);
    desk.collide(u"theirs"_s);
    got(desk.profile->outboxRetry(desk.item().id)); // mine wins
    QVERIFY(desk.texts().contains(u"theirs"_s));
}

void NoteHistoryTest::settlingOverwritesWhatWasSeen()
{
    Desk desk;
    desk.type(u"mine"_s);
    desk.collide(u"theirs"_s);
    got(desk.settle(u"theirs"_s, u"both"_s));
    const OutboxItem item = desk.item();
    QCOMPARE(item.state, OutboxState::Queued);
    QCOMPARE(item.before, u"theirs"_s); // so that a newer text of theirs is a conflict again
    QCOMPARE(item.after, u"both"_s);
    QVERIFY(item.theirs.isNull());
    QCOMPARE(desk.profile.callOf(u"cal_1"_s).notes, u"both"_s);
    QVERIFY(!desk.profile.callOf(u"cal_1"_s).conflict);
    const QStringList texts = desk.texts();
    for (const QString &text : {u"both"_s, u"theirs"_s, u"mine"_s, u"from them"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void NoteHistoryTest::settlingRefusesANewerVersion()
{
    Desk desk;
    desk.type(u"mine"_s);
    desk.collide(u"newer"_s);
    const OutboxItem before = desk.item();
    const Result<void> settled = desk.settle(u"theirs"_s, u"both"_s);
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, Error::Kind::Conflict);
    QCOMPARE(desk.item(), before);
}

void NoteHistoryTest::settlingRefusesWhileSomethingIsSent()
{
    Desk desk;
    desk.type(u"mine"_s);
    OutboxItem sent = desk.item();
    sent.state = OutboxState::Sending;
    got(desk.profile->outboxUpdate(sent));
    const Result<void> settled = desk.settle(u"from them"_s, u"both"_s);
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, Error::Kind::Conflict);
}

void NoteHistoryTest::settlingOnTheirsSendsNothing()
{
    Desk desk;
    desk.type(u"mine"_s);
    desk.sync(u"theirs"_s);
    desk.collide(u"theirs"_s);
    got(desk.settle(u"theirs"_s, u"theirs"_s));
    QVERIFY(got(desk.profile->outbox()).isEmpty());
    QCOMPARE(desk.profile.callOf(u"cal_1"_s).notes, u"theirs"_s);
}

/// The window may see the newer text before the outbox has compared.
void NoteHistoryTest::settlingBeforeTheOutboxKnows()
{
    Desk desk;
    desk.type(u"mine"_s);
    desk.sync(u"theirs"_s);
    got(desk.settle(u"theirs"_s, u"both"_s));
    QCOMPARE(desk.item().before, u"theirs"_s);
    QCOMPARE(desk.item().after, u"both"_s);
    desk.sync(u"newest"_s);
    const Result<void> settled = desk.settle(u"theirs"_s, u"again"_s);
    QVERIFY(!settled);
    QCOMPARE(desk.item().after, u"both"_s);
}

void NoteHistoryTest::templatesAreKeptInTheirOrder()
{
    Desk desk;
    QVERIFY(!got(desk.profile->noteHistory().templates()));
    const QList<NoteTemplate> templates{{u"z"_s, u"last {x}"_s}, {u"a"_s, u"'); DROP TABLE guests; --\n"_s}};
    got(desk.profile->noteHistory().saveTemplates(templates));
    desk.profile.reopen();
    QCOMPARE(got(desk.profile->noteHistory().templates()), std::optional(templates));
    got(desk.profile->noteHistory().saveTemplates({})); // none is a choice, too
    QCOMPARE(got(desk.profile->noteHistory().templates()), std::optional(QList<NoteTemplate>()));
}

void NoteHistoryTest::badTemplatesAreRefused()
{
    Desk desk;
    const Result<void> saved = await(desk.profile->noteHistory().saveTemplates({{u"two words"_s, u"x"_s}}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(!got(desk.profile->noteHistory().templates()));
}

void NoteHistoryTest::ownWordsAreKept()
{
    Desk desk;
    got(desk.profile->noteHistory().addOwnWord(u"Miramar"_s));
    got(desk.profile->noteHistory().addOwnWord(u"Miramar"_s));
    got(desk.profile->noteHistory().addOwnWord(u"late-out"_s));
    desk.profile.reopen();
    QCOMPARE(got(desk.profile->noteHistory().ownWords()), (QStringList{u"Miramar"_s, u"late-out"_s}));
    got(desk.profile->noteHistory().removeOwnWord(u"Miramar"_s));
    QCOMPARE(got(desk.profile->noteHistory().ownWords()), QStringList{u"late-out"_s});
}

QTEST_GUILESS_MAIN(NoteHistoryTest)
#include "tst_notehistory.moc"
