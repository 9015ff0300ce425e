// SPDX-License-Identifier: GPL-3.0-or-later
// Scorecards, review lists, answers and remarks in desk.sqlite.
#include "models/store/reviewdesk.h"

#include "models/store/calldeeds.h"
#include "models/store/migrations.h"
#include "models/store/osuser.h"
#include "models/store/privacy.h"
#include "tests/store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto ana = u"Ana"_s;

Scorecard card(const QString &name = u"Calls"_s)
{
    Scorecard card;
    card.name = name;
    ScoreSection section{u"All"_s, {}};
    for (const auto &id : {u"greeting"_s, u"answer"_s, u"end"_s}) {
        ScoreQuestion question;
        question.id = id;
        question.text = u"How was the "_s + id;
        section.questions << question;
    }
    card.sections << section;
    return card;
}

ScoreAnswer value(int number, const QString &comment = {})
{
    ScoreAnswer answer;
    answer.value = number;
    answer.comment = comment;
    return answer;
}

SampleCandidate candidate(const QString &id)
{
    return {CallId{}, {AccountId{1}, id}, ana, at("2026-03-16T10:00:00Z")};
}

ReviewList listOf(const QString &name, const Scorecard &card)
{
    ReviewList list;
    list.name = name;
    list.card = card;
    list.sample = {u"has:recording"_s, {ana}, 5, 4'000'000'000U};
    return list;
}

StorePaths pathsIn(const QString &folder)
{
    return {folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s};
}

} // namespace

class ReviewDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void cardsGetAVersionWhenTheySaySomethingElse();
    void badCardsAreRefused();
    void listIsReadBackWhole();
    void listWithTheSameUuidIsMadeOnce();
    void badListsAreRefused();
    void answersOutliveARestart();
    void answerIsReplacedAndTakenBack();
    void answeringIsIdempotent();
    void listKeepsItsVersionOfTheCard();
    void finishingMarksTheCallAsReviewed();
    void incompleteReviewIsNotFinished();
    void changesOfFinishedReviewsAreInTheAuditTrail();
    void sampledCallsAreKnown();
    void callsOfABuriedCacheAreKnownAgain();
    void leftOutCallGivesItsPlace();
    void earlierReviewsAreOfTheSameCard();
    void removedListTakesItsReviews();
    void marksAreOfTheWholeCall();
    void markIsReworded();
    void sameMarkIsMadeOnce();
    void erasedPersonLeavesNothing();
    void erasedCallLeavesNoWordsInTheFile();
    void oldWordsGoWithTheNotes();
    void accountTakesItsReviews();
    void deskOfVersionEightIsBroughtForward();
    void killedWriterLosesNothingItWasToldOf_data();
    void killedWriterLosesNothingItWasToldOf();

private:
    ReviewDesk desk() { return ReviewDesk(**m_profile); }
    ReviewListId makeList(const QStringList &ids = {u"a"_s, u"b"_s, u"c"_s})
    {
        QList<SampleCandidate> calls;
        for (const QString &id : ids)
            calls << candidate(id);
        return got(desk().createList(listOf(u"March"_s, card()), calls));
    }
    QList<Review> reviews(ReviewListId list) { return got(desk().reviews(list)); }
    ReviewList onlyList() { return got(desk().lists()).constFirst(); }
    void answerAll(ReviewId review)
    {
        for (const auto &question : {u"greeting"_s, u"answer"_s, u"end"_s})
            got(desk().answer(review, question, value(4), 2));
    }
    QStringList actions() { return got((*m_profile)->auditTrail().actions()); }
    QList<AuditEntry> entries(const QString &action)
    {
        AuditQuery query;
        query.actions = {action};
        return got((*m_profile)->auditTrail().entries(query));
    }
    TimeMark markAt(std::chrono::milliseconds time, const QString &text, const QString &call = u"a"_s)
    {
        TimeMark mark;
        mark.call = {AccountId{1}, call};
        mark.at = time;
        mark.text = text;
        return mark;
    }
    void eraseLopez()
    {
        ErasurePerson person;
        person.numbers = {u"+33612345678"_s};
        const ErasurePlan plan = got((*m_profile)->privacy().plan(person));
        got((*m_profile)->privacy().erase(plan, u"letter 7"_s, u"ana"_s));
    }

    std::unique_ptr<Profile> m_profile;
};

void ReviewDeskTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    got((*m_profile)
            ->applyPage(writeOf({RecordBuilder(u"a"_s).recording(u"rec_1"_s).staff(u"st_1"_s, ana),
                                 RecordBuilder(u"b"_s).from(u"+33699988877"_s).staff(u"st_1"_s, ana),
                                 RecordBuilder(u"c"_s).from(u"+33699988877"_s).staff(u"st_1"_s, ana)})));
}

void ReviewDeskTest::cardsGetAVersionWhenTheySaySomethingElse()
{
    QVERIFY(got(desk().scorecards()).isEmpty());
    QList<Scorecard> cards = got(desk().saveScorecards({card(), card(u"Sales"_s)}));
    QCOMPARE(cards.size(), 2);
    QVERIFY(!cards[0].uuid.isEmpty());
    QCOMPARE(cards[0].version, 1);
    cards[1].sections[0].questions[0].weight = 3;
    std::reverse(cards.begin(), cards.end());
    cards = got(desk().saveScorecards(cards));
    QCOMPARE(cards[0].version, 2);
    QCOMPARE(cards[1].version, 1);
    m_profile->reopen();
    QVERIFY(got(desk().scorecards()) == cards);
    got(desk().saveScorecards({cards[1]}));
    QVERIFY(got(desk().scorecards()) == QList<Scorecard>{cards[1]});
    QCOMPARE(entries(u"scorecard"_s).size(), 3);
}

void ReviewDeskTest::badCardsAreRefused()
{
    got(desk().saveScorecards({card()}));
    Scorecard bad = card(u"Empty"_s);
    bad.sections.clear();
    const auto refused = await(desk().saveScorecards({card(u"Other"_s), bad}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().detail, u"Empty"_s);
    QCOMPARE(got(desk().scorecards()).size(), 1);
}

void ReviewDeskTest::listIsReadBackWhole()
{
    makeList();
    m_profile->reopen();
    const ReviewList list = onlyList();
    QCOMPARE(list.name, u"March"_s);
    QVERIFY(list.card.saysTheSame(card()));
    QCOMPARE(list.card.version, 1);
    QVERIFY(list.sample == listOf({}, {}).sample);
    QCOMPARE(list.madeBy, operatingUser());
    QCOMPARE(list.madeAt, m_profile->clock.now());
    QCOMPARE(list.calls, 3);
    QCOMPARE(list.finished, 0);
    const QList<Review> all = reviews(list.id);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1].call.providerCallId, u"b"_s);
    QCOMPARE(all[1].place, 1);
    QCOMPARE(all[1].person, ana);
    QCOMPARE(all[1].startedAt, std::optional(at("2026-03-16T10:00:00Z")));
    QVERIFY(!all[1].begunAt);
    QCOMPARE(got(desk().scorecards()).size(), 1); // a card that is used can be used again
}

void ReviewDeskTest::listWithTheSameUuidIsMadeOnce()
{
    ReviewList list = listOf(u"March"_s, card());
    list.uuid = u"once"_s;
    const ReviewListId first = got(desk().createList(list, {candidate(u"a"_s)}));
    QVERIFY(got(desk().createList(list, {candidate(u"a"_s)})) == first);
    QCOMPARE(got(desk().lists()).size(), 1);
}

void ReviewDeskTest::badListsAreRefused()
{
    for (const ReviewList &list : {listOf(u" "_s, card()), listOf(u"March"_s, Scorecard())}) {
        const auto refused = await(desk().createList(list, {candidate(u"a"_s)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }
    QVERIFY(!await(desk().createList(listOf(u"March"_s, card()), {})));
    QVERIFY(got(desk().lists()).isEmpty());
}

void ReviewDeskTest::answersOutliveARestart()
{
    const ReviewListId list = makeList();
    const ReviewId second = reviews(list).at(1).id;
    got(desk().answer(second, u"greeting"_s, value(2, u"no name"_s), 1));
    ScoreAnswer none;
    none.notApplicable = true;
    got(desk().answer(second, u"answer"_s, none, 2));
    m_profile->reopen();
    const Review review = reviews(list).at(1);
    QVERIFY(review.answers == (ScoreAnswers{{u"greeting"_s, value(2, u"no name"_s)}, {u"answer"_s, none}}));
    QCOMPARE(review.question, 2);
    QCOMPARE(review.reviewedBy, operatingUser());
    QCOMPARE(review.begunAt, std::optional(m_profile->clock.now()));
    QCOMPARE(onlyList().place, 1);
}

void ReviewDeskTest::answerIsReplacedAndTakenBack()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    got(desk().answer(id, u"greeting"_s, value(2), 1));
    got(desk().answer(id, u"greeting"_s, value(5), 1));
    QVERIFY(reviews(list).at(0).answers == (ScoreAnswers{{u"greeting"_s, value(5)}}));
    got(desk().answer(id, u"greeting"_s, ScoreAnswer(), 0));
    QVERIFY(reviews(list).at(0).answers.isEmpty());
    QCOMPARE(await(desk().answer(ReviewId{99}, u"greeting"_s, value(1), 0)).error().kind,
             Error::Kind::NotFound);
}

void ReviewDeskTest::answeringIsIdempotent()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    answerAll(id);
    got(desk().finish(id));
    const QList<Review> before = reviews(list);
    m_profile->clock.advance(1h);
    answerAll(id);
    got(desk().finish(id));
    QVERIFY(reviews(list) == before);
    QCOMPARE(entries(u"review"_s).size(), 1);
}

void ReviewDeskTest::listKeepsItsVersionOfTheCard()
{
    makeList();
    QList<Scorecard> cards = got(desk().scorecards());
    cards[0].sections[0].questions.removeFirst();
    got(desk().saveScorecards(cards));
    QCOMPARE(onlyList().card.questions().size(), 3);
    got(desk().saveScorecards({}));
    QCOMPARE(onlyList().card.questions().size(), 3);
}

void ReviewDeskTest::finishingMarksTheCallAsReviewed()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    answerAll(id);
    QVERIFY(!m_profile->rowOf(u"a"_s).reviewed);
    got(desk().finish(id));
    QVERIFY(m_profile->rowOf(u"a"_s).reviewed);
    QCOMPARE(m_profile->ids(test::filterOf(u"is:reviewed"_s)).size(), size_t(1));
    QCOMPARE(reviews(list).at(0).finishedAt, std::optional(m_profile->clock.now()));
    QCOMPARE(onlyList().finished, 1);
    QCOMPARE(entries(u"review"_s).constFirst().detail, u"score 75"_s);
    m_profile->removeCache();
    m_profile->reopen();
    got((*m_profile)->applyPage(writeOf({RecordBuilder(u"a"_s)})));
    QVERIFY(m_profile->rowOf(u"a"_s).reviewed);
}

void ReviewDeskTest::incompleteReviewIsNotFinished()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    got(desk().answer(id, u"greeting"_s, value(2), 1));
    const auto refused = await(desk().finish(id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().detail, u"answer"_s);
    QVERIFY(!reviews(list).at(0).finishedAt);
    QVERIFY(!m_profile->rowOf(u"a"_s).reviewed);
}

void ReviewDeskTest::changesOfFinishedReviewsAreInTheAuditTrail()
{
    const ReviewId id = reviews(makeList()).at(0).id;
    answerAll(id);
    got(desk().finish(id));
    QVERIFY(!actions().contains(u"review change"_s));
    got(desk().answer(id, u"end"_s, value(1), 2));
    const AuditEntry entry = entries(u"review change"_s).constFirst();
    QCOMPARE(entry.before, u"4"_s);
    QCOMPARE(entry.after, u"1"_s);
    QCOMPARE(entry.detail, u"end"_s);
    QCOMPARE(entry.call->providerCallId, u"a"_s);
}

void ReviewDeskTest::sampledCallsAreKnown()
{
    QVERIFY(got(desk().sampled()).isEmpty());
    makeList({u"a"_s, u"b"_s, u"gone"_s});
    const QSet<CallId> expected{m_profile->callOf(u"a"_s).id, m_profile->callOf(u"b"_s).id};
    QVERIFY(got(desk().sampled()) == expected);
}

void ReviewDeskTest::callsOfABuriedCacheAreKnownAgain()
{
    makeList({u"a"_s});
    m_profile->removeCache();
    m_profile->reopen();
    QVERIFY(got(desk().sampled()).isEmpty());
    got((*m_profile)->applyPage(writeOf({RecordBuilder(u"z"_s), RecordBuilder(u"a"_s)}))); // with another id
    QVERIFY(got(desk().sampled()) == QSet<CallId>{m_profile->callOf(u"a"_s).id});
}

void ReviewDeskTest::leftOutCallGivesItsPlace()
{
    const ReviewListId list = makeList({u"a"_s, u"b"_s});
    const QList<Review> before = reviews(list);
    got(desk().leaveOut(before[0].id, candidate(u"c"_s)));
    const QList<Review> after = reviews(list);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].call.providerCallId, u"c"_s);
    QCOMPARE(after[0].place, 0);
    QCOMPARE(onlyList().calls, 2);
    QCOMPARE(got(desk().sampled()).size(), 3); // not drawn a second time
    got(desk().leaveOut(after[1].id, {}));
    QCOMPARE(onlyList().calls, 1);
    answerAll(after[0].id);
    got(desk().finish(after[0].id));
    QCOMPARE(await(desk().leaveOut(after[0].id, {})).error().kind, Error::Kind::Conflict);
}

void ReviewDeskTest::earlierReviewsAreOfTheSameCard()
{
    const ReviewListId first = makeList({u"a"_s, u"b"_s});
    const QList<Review> done = reviews(first);
    answerAll(done[0].id);
    got(desk().finish(done[0].id));
    m_profile->clock.advance(24h);
    ReviewList next = listOf(u"April"_s, onlyList().card);
    next.card.name = u"Calls, newer"_s; // another version
    const ReviewListId second = got(desk().createList(next, {candidate(u"c"_s)}));
    const ReviewListId other =
        got(desk().createList(listOf(u"Other"_s, card(u"Sales"_s)), {candidate(u"c"_s)}));
    QCOMPARE(got(desk().earlier(second)).size(), 1);
    QCOMPARE(got(desk().earlier(second)).constFirst().answers.size(), 3);
    QVERIFY(got(desk().earlier(other)).isEmpty());
    QVERIFY(got(desk().earlier(first)).isEmpty());
    QVERIFY(!await(desk().earlier(ReviewListId{99})));
}

void ReviewDeskTest::removedListTakesItsReviews()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    answerAll(id);
    got(desk().finish(id));
    got(desk().removeList(list));
    QVERIFY(got(desk().lists()).isEmpty());
    QVERIFY(reviews(list).isEmpty());
    QVERIFY(m_profile->rowOf(u"a"_s).reviewed); // somebody has listened to it
    QCOMPARE(await(desk().removeList(list)).error().kind, Error::Kind::NotFound);
}

void ReviewDeskTest::marksAreOfTheWholeCall()
{
    got((*m_profile)->joinCalls({AccountId{1}, u"a"_s}, {AccountId{1}, u"b"_s}));
    got(desk().addMark(markAt(192s, u"promised refund without checking"_s, u"b"_s)));
    got(desk().addMark(markAt(3s, u"greeting"_s)));
    got(desk().addMark(markAt(3s, u"of another call"_s, u"c"_s)));
    m_profile->reopen();
    const QList<TimeMark> marks = got(desk().marks({AccountId{1}, u"a"_s}));
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].text, u"greeting"_s);
    QCOMPARE(marks[1].at, 192s);
    QCOMPARE(marks[1].by, operatingUser());
    QCOMPARE(marks[1].madeAt, m_profile->clock.now());
    QCOMPARE(entries(u"mark"_s).size(), 3);
}

void ReviewDeskTest::markIsReworded()
{
    const TimeMark mark = got(desk().addMark(markAt(5s, {})));
    QVERIFY(mark.text.isNull());
    got(desk().rewordMark(mark.uuid, u"laughs"_s));
    QCOMPARE(got(desk().marks(mark.call)).constFirst().text, u"laughs"_s);
    got(desk().removeMark(mark.uuid));
    QVERIFY(got(desk().marks(mark.call)).isEmpty());
    QCOMPARE(entries(u"mark removed"_s).constFirst().before, u"laughs"_s);
    QCOMPARE(await(desk().rewordMark(mark.uuid, u"x"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(desk().addMark(markAt(-1ms, {}))).error().kind, Error::Kind::Invalid);
}

void ReviewDeskTest::sameMarkIsMadeOnce()
{
    TimeMark mark = markAt(5s, u"laughs"_s);
    mark.uuid = u"once"_s;
    const TimeMark first = got(desk().addMark(mark));
    QVERIFY(got(desk().addMark(mark)) == first);
    QCOMPARE(got(desk().marks(mark.call)).size(), 1);
}

void ReviewDeskTest::erasedPersonLeavesNothing()
{
    const ReviewListId list = makeList();
    answerAll(reviews(list).at(0).id);
    got(desk().addMark(markAt(5s, u"says her name"_s)));
    got(desk().addMark(markAt(5s, u"of somebody else"_s, u"b"_s)));
    eraseLopez();
    QCOMPARE(reviews(list).size(), 2);
    QVERIFY(got(desk().marks({AccountId{1}, u"a"_s})).isEmpty());
    QCOMPARE(got(desk().marks({AccountId{1}, u"b"_s})).size(), 1);
    for (const AuditEntry &entry : entries(u"mark"_s))
        QVERIFY(entry.after != u"says her name");
}

void ReviewDeskTest::erasedCallLeavesNoWordsInTheFile()
{
    const ReviewListId list = makeList();
    got(desk().answer(reviews(list).at(0).id, u"greeting"_s, value(1, u"Zanzibarcomment"_s), 1));
    got(desk().addMark(markAt(5s, u"Zanzibarmark"_s)));
    eraseLopez();
    m_profile->close();
    for (const char *end : {"", "-wal"}) {
        QFile file(m_profile->deskFile() + QString::fromLatin1(end));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("Zanzibar"));
    }
}

void ReviewDeskTest::oldWordsGoWithTheNotes()
{
    const ReviewListId list = makeList();
    const ReviewId id = reviews(list).at(0).id;
    got(desk().answer(id, u"greeting"_s, value(1, u"why"_s), 1));
    got(desk().addMark(markAt(5s, u"laughs"_s)));
    Retention retention;
    retention.days.insert(KeptKind::Notes, 30);
    got((*m_profile)->privacy().setRetention(retention));
    m_profile->clock.advance(24h * 29);
    got((*m_profile)->privacy().keepWithin());
    QCOMPARE(got(desk().marks({AccountId{1}, u"a"_s})).size(), 1);
    m_profile->clock.advance(24h * 3);
    got((*m_profile)->privacy().keepWithin());
    QVERIFY(got(desk().marks({AccountId{1}, u"a"_s})).isEmpty());
    QVERIFY(reviews(list).at(0).answers.value(u"greeting"_s) == value(1)); // the score stays
}

void ReviewDeskTest::accountTakesItsReviews()
{
    const ReviewListId list = makeList();
    got(desk().addMark(markAt(5s, u"laughs"_s)));
    got((*m_profile)->removeAccount(AccountId{1}));
    QVERIFY(reviews(list).isEmpty());
    QVERIFY(entries(u"mark"_s).constFirst().after.isNull());
}

/// Made by taking back the ninth step, with a mark that must stay.
void ReviewDeskTest::deskOfVersionEightIsBroughtForward()
{
    got((*m_profile)->setReviewed({AccountId{1}, u"a"_s}, true));
    m_profile->close();
    {
        Database db(m_profile->deskFile(), {});
        for (const char *table : {"time_marks", "review_answers", "reviews", "review_lists", "scorecards"})
            db.execute(QByteArray("DROP TABLE ") + table);
        db.execute("PRAGMA user_version = 8");
    }
    m_profile->reopen();
    QCOMPARE(got((*m_profile)->health()).deskSchema, deskSchema().version());
    QVERIFY(QFile::exists(m_profile->deskFile() + u".v8-backup"_s));
    QVERIFY(m_profile->rowOf(u"a"_s).reviewed);
    makeList();
    QCOMPARE(reviews(onlyList().id).size(), 3);
}

void ReviewDeskTest::killedWriterLosesNothingItWasToldOf_data()
{
    QTest::addColumn<int>("ms");
    QRandomGenerator random(20261121);
    for (int round = 1; round <= 8; ++round)
        QTest::addRow("kill %d", round) << int(random.bounded(50, 900));
}

void ReviewDeskTest::killedWriterLosesNothingItWasToldOf()
{
    QFETCH(int, ms);
    QTemporaryDir folder;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder.path()});
    QVERIFY(writer.waitForStarted());
    QByteArray said;
    while (!said.contains("\n1\n") && writer.waitForReadyRead(30'000))
        said += writer.readAllStandardOutput();
    QTest::qWait(ms);
    QCOMPARE(writer.state(), QProcess::Running);
    ::kill(pid_t(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished());
    said += writer.readAllStandardOutput();
    const int told = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
    QVERIFY2(told > 0, said.constData());

    SystemClock clock;
    auto store = Store::open(pathsIn(folder.path()), clock).value();
    ReviewDesk desk(*store);
    const QList<Review> all = got(desk.reviews(got(desk.lists()).constFirst().id));
    int answers = 0;
    for (const Review &review : all)
        answers += int(review.answers.size());
    const int marks = int(got(desk.marks({AccountId{1}, u"cal_0"_s})).size());
    QVERIFY2(answers >= told && answers <= told + 1, qPrintable(u"%1 of %2"_s.arg(answers).arg(told)));
    QVERIFY(marks >= told && marks <= told + 1);
    QCOMPARE(got(store->health()).integrity, u"ok"_s);
}

namespace {

/// The program that is killed: answers and marks, and says how many of both were told to be on disk.
int writeUntilKilled(const QString &folder)
{
    SystemClock clock;
    auto store = Store::open(pathsIn(folder), clock).value();
    got(store->addAccount(account(u"Hotel"_s)));
    ReviewDesk desk(*store);
    QList<SampleCandidate> calls;
    for (int i = 0; i < 5000; ++i)
        calls << candidate(u"cal_%1"_s.arg(i));
    const ReviewListId list = got(desk.createList(listOf(u"March"_s, card()), calls));
    const QList<Review> all = got(desk.reviews(list));
    int done = 0;
    std::printf("ready\n");
    for (const Review &review : all) {
        for (const ScoreQuestion &question : card().questions()) {
            TimeMark mark;
            mark.call = {AccountId{1}, u"cal_0"_s};
            mark.at = std::chrono::milliseconds(done);
            got(desk.addMark(mark));
            got(desk.answer(review.id, question.id, value(4, u"because"_s), 1));
            std::printf("%d\n", ++done);
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--write")
        return writeUntilKilled(words.value(2));
    ReviewDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewdesk.moc"
