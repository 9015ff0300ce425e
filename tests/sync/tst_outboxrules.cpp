// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxrules.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using What = UpdateStep::What;
Q_DECLARE_METATYPE(callboard::UpdateStep)

class OutboxRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditIsComparedWithTheirs_data();
    void anEditIsComparedWithTheirs();
    void aDecidedConflictOverwritesOnlyWhatWasSeen();
    void otherFieldsAreNotMerged();
    void wordsThatWereAddedAreNotAddedAgain();
    void tagsNeverClash_data();
    void tagsNeverClash();
    void aCallThatBeganAtAnotherTimeIsAnother();
    void aLinkIsSentWithoutComparison();
    void afterAFailedWrite_data();
    void afterAFailedWrite();
    void aFailedReadKeepsTheState();
    void theServersDelayIsObeyed();
    void aCreatedCallIsRecognisedByItsFacts_data();
    void aCreatedCallIsRecognisedByItsFacts();
};

void OutboxRulesTest::anEditIsComparedWithTheirs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<UpdateStep>("step");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &theirs,
                        What what, const QString &value = {}) {
        QTest::newRow(name) << before << after << theirs << UpdateStep{what, value};
    };
    row("untouched", u"old"_s, u"new"_s, u"old"_s, What::Send, u"new"_s);
    row("first note", {}, u"new"_s, {}, What::Send, u"new"_s);
    row("cleared", u"old"_s, u""_s, u"old"_s, What::Send, u""_s);
    row("already there", u"old"_s, u"new"_s, u"new"_s, What::Confirm);
    row("already there, trimmed", u"old"_s, u"new \n"_s, u"new"_s, What::Confirm);
    row("already cleared", u"old"_s, u""_s, {}, What::Confirm);
    row("other line ends", u"a\nb"_s, u"a\nc"_s, u"a\r\nb\r\n"_s, What::Send, u"a\nc"_s);
    row("apart", u"a\nb\nc"_s, u"A\nb\nc"_s, u"a\nb\nC"_s, What::Send, u"A\nb\nC"_s);
    row("ours is among theirs", u"a\nb\nc"_s, u"A\nb\nc"_s, u"A\nb\nC"_s, What::Confirm);
    row("same line", u"a"_s, u"mine"_s, u"theirs"_s, What::Conflict, u"theirs"_s);
    row("they cleared it", u"a"_s, u"mine"_s, {}, What::Conflict);
}

void OutboxRulesTest::anEditIsComparedWithTheirs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, theirs);
    QFETCH(UpdateStep, step);
    const OutboxItem item{.before = before, .after = after};
    const UpdateStep next = nextStep(item, RecordBuilder().notes(theirs).build().facts);
    QCOMPARE(next.what, step.what);
    QCOMPARE(next.value, step.value);
}

void OutboxRulesTest::aDecidedConflictOverwritesOnlyWhatWasSeen()
{
    const OutboxItem item{.before = u"old"_s, .after = u"mine"_s, .theirs = u"theirs"_s};
    const UpdateStep seen = nextStep(item, RecordBuilder().notes(u"theirs"_s).build().facts);
    QCOMPARE(seen, (UpdateStep{What::Send, u"mine"_s}));
    const UpdateStep newer = nextStep(item, RecordBuilder().notes(u"newer"_s).build().facts);
    QCOMPARE(newer.what, What::Conflict);
}

void OutboxRulesTest::wordsThatWereAddedAreNotAddedAgain()
{
    // Aircall puts an empty line between comments.
    const CallFacts theirs = RecordBuilder().notes(u"taxi\n\nat six"_s).build().facts;
    OutboxItem item{.before = u"taxi"_s, .after = u"taxi\nat six"_s, .attempts = 1};
    QCOMPARE(nextStep(item, theirs).what, What::Confirm);
    item.after = u"taxi\nat seven"_s;
    QVERIFY(nextStep(item, theirs).what != What::Confirm);
    item.after = u"taxi\nat six"_s;
    item.attempts = 0; // somebody else wrote it
    QVERIFY(nextStep(item, theirs).what != What::Confirm);
}

void OutboxRulesTest::tagsNeverClash_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<UpdateStep>("step");
    QTest::newRow("both added") << u"a"_s << u"a\nmine"_s << u"a\ntheirs"_s
                                << UpdateStep{What::Send, u"a\ntheirs\nmine"_s};
    QTest::newRow("other order") << u"a"_s << u"a\nb"_s << u"b\na"_s << UpdateStep{What::Confirm, {}};
    QTest::newRow("taken off here") << u"a\nb"_s << u"b"_s << u"a\nb\nc"_s
                                    << UpdateStep{What::Send, u"b\nc"_s};
    QTest::newRow("taken off there") << u"a\nb"_s << u"a\nb\nc"_s << u"a"_s
                                     << UpdateStep{What::Send, u"a\nc"_s};
    QTest::newRow("the same there") << u"a"_s << QString() << QString() << UpdateStep{What::Confirm, {}};
}

void OutboxRulesTest::tagsNeverClash()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, theirs);
    QFETCH(UpdateStep, step);
    const OutboxItem item{.field = Field::Tags, .before = before, .after = after};
    CallFacts facts;
    facts.tags = theirs.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(nextStep(item, facts), step);
}

void OutboxRulesTest::aCallThatBeganAtAnotherTimeIsAnother()
{
    const NewCall wanted{.facts = RecordBuilder().at("2026-03-16T10:00:00Z").build().facts};
    CallFacts found = wanted.facts;
    QVERIFY(isCreatedCall(wanted, found));
    found.startedAt = at("2026-03-16T10:05:00Z");
    QVERIFY(!isCreatedCall(wanted, found));
    found.startDerived = true; // the provider keeps no start: this is when its row was made
    QVERIFY(isCreatedCall(wanted, found));
}

void OutboxRulesTest::otherFieldsAreNotMerged()
{
    const OutboxItem item{.field = Field::Summary, .before = u"a\nb\nc"_s, .after = u"A\nb\nc"_s};
    const UpdateStep step = nextStep(item, RecordBuilder().summary(u"a\nb\nC"_s).build().facts);
    QCOMPARE(step, (UpdateStep{What::Conflict, u"a\nb\nC"_s}));
}

void OutboxRulesTest::aLinkIsSentWithoutComparison()
{
    const OutboxItem item{.field = Field::RecordingUrl, .after = u"https://example.org/a.mp3"_s};
    QCOMPARE(nextStep(item, {}), (UpdateStep{What::Send, item.after}));
}

void OutboxRulesTest::afterAFailedWrite_data()
{
    QTest::addColumn<OutboxKind>("kind");
    QTest::addColumn<Error::Kind>("error");
    QTest::addColumn<OutboxState>("state");
    const auto row = [](const char *name, OutboxKind kind, Error::Kind error, OutboxState state) {
        QTest::newRow(name) << kind << error << state;
    };
    using Kind = Error::Kind;
    row("update, offline", OutboxKind::Update, Kind::Offline, OutboxState::Queued);
    row("update, timeout", OutboxKind::Update, Kind::Timeout, OutboxState::Queued);
    row("update, 5xx", OutboxKind::Update, Kind::ServerError, OutboxState::Queued);
    row("update, 401", OutboxKind::Update, Kind::Unauthorised, OutboxState::Queued);
    row("update, no answer", OutboxKind::Update, Kind::UnknownOutcome, OutboxState::Unknown);
    row("update, given up", OutboxKind::Update, Kind::Cancelled, OutboxState::Unknown);
    row("update, 422", OutboxKind::Update, Kind::Rejected, OutboxState::Rejected);
    row("update, 403", OutboxKind::Update, Kind::Forbidden, OutboxState::Rejected);
    row("update, 404", OutboxKind::Update, Kind::NotFound, OutboxState::Rejected);
    row("update, 409", OutboxKind::Update, Kind::Conflict, OutboxState::Queued);
    row("create, offline", OutboxKind::Create, Kind::Offline, OutboxState::Queued);
    row("create, 5xx", OutboxKind::Create, Kind::ServerError, OutboxState::Queued);
    row("create, timeout", OutboxKind::Create, Kind::Timeout, OutboxState::Unknown);
    row("create, unreadable answer", OutboxKind::Create, Kind::BadReply, OutboxState::Unknown);
    row("create, no answer", OutboxKind::Create, Kind::UnknownOutcome, OutboxState::Unknown);
    row("create, 409", OutboxKind::Create, Kind::Conflict, OutboxState::Rejected);
    row("delete, no answer", OutboxKind::Delete, Kind::UnknownOutcome, OutboxState::Unknown);
}

void OutboxRulesTest::afterAFailedWrite()
{
    QFETCH(OutboxKind, kind);
    QFETCH(Error::Kind, error);
    QFETCH(OutboxState, state);
    const OutboxItem item{.kind = kind, .state = OutboxState::Sending, .attempts = 1};
    const OutboxItem after =
        afterFailedWrite(item, Error{error, u"their words"_s}, at("2026-03-16T12:00:00Z"));
    QCOMPARE(after.state, state);
    QCOMPARE(after.problem, u"their words"_s);
    QCOMPARE(after.notBefore.has_value(), state == OutboxState::Queued);
}

void OutboxRulesTest::aFailedReadKeepsTheState()
{
    const OutboxItem item{.kind = OutboxKind::Create, .state = OutboxState::Unknown, .attempts = 1};
    const TimePoint now = at("2026-03-16T12:00:00Z");
    const OutboxItem after = afterFailedRead(item, Error{Error::Kind::Offline}, now);
    QCOMPARE(after.state, OutboxState::Unknown);
    QVERIFY(after.notBefore && *after.notBefore > now);
}

void OutboxRulesTest::theServersDelayIsObeyed()
{
    const TimePoint now = at("2026-03-16T12:00:00Z");
    const Error error{Error::Kind::RateLimited, {}, std::chrono::minutes(3)};
    const OutboxItem after = afterFailedWrite({.attempts = 1}, error, now);
    QCOMPARE(after.notBefore, std::optional<TimePoint>(now + std::chrono::minutes(3)));
}

void OutboxRulesTest::aCreatedCallIsRecognisedByItsFacts_data()
{
    QTest::addColumn<CallFacts>("found");
    QTest::addColumn<bool>("same");
    const auto facts = [](const RecordBuilder &builder) {
        return builder.build().facts;
    };
    QTest::newRow("as sent") << facts(RecordBuilder().notes(u"Rang back"_s)) << true;
    QTest::newRow("notes trimmed") << facts(RecordBuilder().notes(u"Rang back "_s)) << true;
    QTest::newRow("guest matched") << facts(RecordBuilder().notes(u"Rang back"_s).guest(u"gst_1"_s)) << true;
    QTest::newRow("other notes") << facts(RecordBuilder().notes(u"Voicemail"_s)) << false;
    QTest::newRow("other direction") << facts(RecordBuilder().notes(u"Rang back"_s).outbound()) << false;
    QTest::newRow("other number") << facts(RecordBuilder().notes(u"Rang back"_s).from(u"+1305"_s)) << false;
    QTest::newRow("other length") << facts(
        RecordBuilder().notes(u"Rang back"_s).with(&CallFacts::duration, Seconds(3)))
                                  << false;
}

void OutboxRulesTest::aCreatedCallIsRecognisedByItsFacts()
{
    QFETCH(CallFacts, found);
    QFETCH(bool, same);
    const NewCall call{.account = AccountId{1}, .facts = RecordBuilder().notes(u"Rang back"_s).build().facts};
    QCOMPARE(isCreatedCall(call, found), same);
}

QTEST_GUILESS_MAIN(OutboxRulesTest)
#include "tst_outboxrules.moc"
