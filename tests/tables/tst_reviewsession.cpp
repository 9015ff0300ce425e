// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewdraft.h"
#include "models/tables/reviewmodels.h"
#include "models/tables/reviewsession.h"
#include "tests/store/storefixture.h"
#include "tests/support/fakereviewplayback.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Scorecard card()
{
    Scorecard card;
    card.name = u"Calls"_s;
    ScoreQuestion greeting;
    greeting.id = u"greeting"_s;
    greeting.text = u"Greeted by name"_s;
    greeting.comment = CommentRule::WhenLow;
    ScoreQuestion identity;
    identity.id = u"identity"_s;
    identity.text = u"Asked who it is"_s;
    identity.scale = AnswerScale::YesNo;
    identity.autoFail = true;
    identity.mayNotApply = false;
    ScoreQuestion end;
    end.id = u"end"_s;
    end.text = u"Said goodbye"_s;
    card.sections << ScoreSection{u"Beginning"_s, {greeting, identity}} << ScoreSection{u"End"_s, {end}};
    return card;
}

} // namespace

class ReviewSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheFirstCallOfTheNewestList();
    void answerGoesToTheNextQuestion();
    void impossibleAnswersAreRefused();
    void missingCommentHoldsOne();
    void openQuestionsAreGoneToFirst();
    void finishingGoesToTheNextOpenCall();
    void lastCallFinishesTheList();
    void resumesWhereOneStopped();
    void resumesBehindAFinishedCall();
    void everyKeyIsOnDisk();
    void markStandsWherePlaybackIs();
    void withoutPlaybackThereAreNoMarks();
    void marksComeBackWithTheirCall();
    void playbackLoadsOnlyWhatIsLookedAt();
    void leftOutCallIsReplaced();
    void modelsFollow();
    void removedListMakesWay();

    void draftShowsWhomThereIsToChoose();
    void draftLeavesOutWhatWasReviewedOrSampled();
    void draftSaysWhatIsWrongInTheQuery();
    void draftMakesTheListItDrew();

private:
    void makeList(const QString &name, const QStringList &ids);
    void start();
    Review stored(int row)
    {
        ReviewDesk desk(**m_profile);
        const QList<ReviewList> lists = got(desk.lists());
        return got(desk.reviews(lists.first().id)).at(row);
    }
    void answerCall()
    {
        m_session->answer(4);
        m_session->answer(1);
        m_session->answer(5);
    }

    std::unique_ptr<Profile> m_profile;
    FakeReviewPlayback m_playback;
    std::unique_ptr<ReviewSession> m_session;
};

void ReviewSessionTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    QList<Record> records;
    for (int i = 1; i <= 8; ++i) {
        const bool isAnas = i <= 5;
        RecordBuilder call(u"cal_%1"_s.arg(i));
        call.staff(isAnas ? u"st_1"_s : u"st_2"_s, isAnas ? u"Ana"_s : u"Bob"_s).recording(u"rec"_s);
        records << call;
    }
    records << RecordBuilder(u"nobody"_s);
    got((*m_profile)->applyPage(writeOf(records)));
    m_playback = {};
}

void ReviewSessionTest::cleanup()
{
    m_session.reset();
    m_profile.reset();
}

void ReviewSessionTest::makeList(const QString &name, const QStringList &ids)
{
    ReviewList list;
    list.name = name;
    list.card = card();
    list.sample.query = u"has:recording"_s;
    QList<SampleCandidate> calls;
    for (const QString &id : ids)
        calls << SampleCandidate{m_profile->callOf(id).id, {AccountId{1}, id}, u"Ana"_s, {}};
    got(ReviewDesk(**m_profile).createList(list, calls));
}

void ReviewSessionTest::start()
{
    m_session = std::make_unique<ReviewSession>(**m_profile, m_profile->clock);
    m_session->setPlayback(&m_playback);
    m_session->setShown(true);
    m_session->load();
    QTRY_VERIFY(m_session->current() >= 0);
}

void ReviewSessionTest::opensTheFirstCallOfTheNewestList()
{
    makeList(u"February"_s, {u"cal_1"_s});
    makeList(u"March"_s, {u"cal_2"_s, u"cal_3"_s});
    start();
    QCOMPARE(m_session->list()->name, u"March"_s);
    QCOMPARE(m_session->lists().size(), 2);
    QCOMPARE(m_session->review()->call.providerCallId, u"cal_2"_s);
    QCOMPARE(m_session->currentQuestion().id, u"greeting"_s);
    QCOMPARE(m_playback.loaded.last().providerCallId, u"cal_2"_s);
    QCOMPARE(m_playback.ahead.size(), 1);
}

void ReviewSessionTest::answerGoesToTheNextQuestion()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    QVERIFY(m_session->answer(4));
    QCOMPARE(m_session->question(), 1);
    QVERIFY(m_session->answer(1));
    QVERIFY(m_session->answerNotApplicable());
    QCOMPARE(m_session->question(), 2); // the last one
    QVERIFY(m_session->score().isComplete());
    QCOMPARE(m_session->score().percent, std::optional(87.5));
    m_session->chooseQuestion(0);
    m_session->answer(5); // another answer in its place
    QCOMPARE(m_session->score().percent, std::optional(100.0));
}

void ReviewSessionTest::impossibleAnswersAreRefused()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    QVERIFY(!m_session->answer(0));
    QVERIFY(!m_session->answer(6));
    m_session->chooseQuestion(1);
    QVERIFY(!m_session->answer(3)); // yes or no
    QVERIFY(!m_session->answerNotApplicable());
    QVERIFY(m_session->review()->answers.isEmpty());
    QCOMPARE(m_session->question(), 1);
}

void ReviewSessionTest::missingCommentHoldsOne()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    QSignalSpy wanted(m_session.get(), &ReviewSession::commentWanted);
    m_session->answer(2);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_session->question(), 0);
    m_session->leaveComment();
    QCOMPARE(wanted.size(), 2);
    m_session->setComment(u"mumbled"_s);
    m_session->leaveComment();
    QCOMPARE(m_session->question(), 1);
    QCOMPARE(m_session->answerTo(u"greeting"_s).comment, u"mumbled"_s);
}

void ReviewSessionTest::openQuestionsAreGoneToFirst()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s});
    start();
    m_session->answer(4);
    m_session->chooseQuestion(2);
    m_session->answer(4);
    QSignalSpy open(m_session.get(), &ReviewSession::openLeft);
    m_session->finishAndGoOn();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().toInt(), 1);
    QCOMPARE(m_session->currentQuestion().id, u"identity"_s);
    QCOMPARE(m_session->current(), 0);
}

void ReviewSessionTest::finishingGoesToTheNextOpenCall()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s, u"cal_3"_s});
    start();
    m_session->choose(1);
    answerCall();
    m_session->finishAndGoOn();
    QCOMPARE(m_session->current(), 2);
    QCOMPARE(m_session->finished(), 1);
    QCOMPARE(m_session->list()->finished, 1);
    answerCall();
    m_session->finishAndGoOn();
    QCOMPARE(m_session->current(), 0); // the one that was passed over
    QTRY_VERIFY(m_session->isSaved());
    QVERIFY(m_profile->rowOf(u"cal_2"_s).reviewed);
    QVERIFY(!m_profile->rowOf(u"cal_1"_s).reviewed);
}

void ReviewSessionTest::lastCallFinishesTheList()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    QSignalSpy over(m_session.get(), &ReviewSession::listFinished);
    answerCall();
    m_session->finishAndGoOn();
    QCOMPARE(over.size(), 1);
    QCOMPARE(m_session->current(), 0);
}

void ReviewSessionTest::resumesWhereOneStopped()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s, u"cal_3"_s});
    start();
    m_session->choose(1);
    m_session->answer(5);
    m_session->answer(1);
    QTRY_VERIFY(m_session->isSaved());
    start();
    QCOMPARE(m_session->current(), 1);
    QCOMPARE(m_session->currentQuestion().id, u"end"_s);
    QCOMPARE(m_session->review()->answers.size(), 2);
}

void ReviewSessionTest::resumesBehindAFinishedCall()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s, u"cal_3"_s});
    start();
    answerCall();
    m_session->finishAndGoOn();
    m_session->choose(0);
    QTRY_VERIFY(m_session->isSaved());
    start();
    QCOMPARE(m_session->current(), 1);
}

void ReviewSessionTest::everyKeyIsOnDisk()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    m_session->answer(2);
    QTRY_VERIFY(m_session->isSaved());
    QCOMPARE(stored(0).answers.value(u"greeting"_s).value, std::optional(2));
    QString text;
    for (const QChar letter : u"why"_s) {
        text += letter;
        m_session->setComment(text);
        QVERIFY(!m_session->isSaved());
        QTRY_VERIFY(m_session->isSaved());
        QCOMPARE(stored(0).answers.value(u"greeting"_s).comment, text);
    }
    m_session->setComment({});
    QTRY_VERIFY(m_session->isSaved());
    QVERIFY(stored(0).answers.value(u"greeting"_s).comment.isNull());
}

void ReviewSessionTest::markStandsWherePlaybackIs()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    m_playback.at = 192s;
    const QString second = m_session->addMark();
    m_playback.at = 3s;
    const QString first = m_session->addMark();
    m_session->rewordMark(second, u"promised a refund"_s);
    QCOMPARE(m_session->marks().size(), 2);
    QCOMPARE(m_session->marks()[0].uuid, first);
    QCOMPARE(m_session->marks()[1].text, u"promised a refund"_s);
    QVERIFY(m_playback.marks == m_session->marks());
    QTRY_VERIFY(m_session->isSaved());
    const QList<TimeMark> marks = got(ReviewDesk(**m_profile).marks({AccountId{1}, u"cal_1"_s}));
    QVERIFY(marks == m_session->marks());
    m_session->removeMark(first);
    QCOMPARE(m_session->marks().size(), 1);
    QTRY_VERIFY(m_session->isSaved());
    QCOMPARE(got(ReviewDesk(**m_profile).marks({AccountId{1}, u"cal_1"_s})).size(), 1);
}

void ReviewSessionTest::withoutPlaybackThereAreNoMarks()
{
    makeList(u"March"_s, {u"cal_1"_s});
    start();
    QVERIFY(m_session->addMark().isNull()); // it is not loaded yet
    m_playback.at = 1s;
    m_session->setPlayback(nullptr);
    QVERIFY(m_session->addMark().isNull());
    QVERIFY(m_session->marks().isEmpty());
}

void ReviewSessionTest::marksComeBackWithTheirCall()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s});
    start();
    m_playback.at = 7s;
    m_session->addMark();
    m_session->choose(1);
    QVERIFY(m_session->marks().isEmpty());
    m_session->choose(0);
    QTRY_COMPARE(m_session->marks().size(), 1);
    QCOMPARE(m_session->marks().first().at, 7s);
}

void ReviewSessionTest::playbackLoadsOnlyWhatIsLookedAt()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s, u"cal_3"_s});
    start();
    QCOMPARE(m_playback.loaded.size(), 1);
    m_session->setShown(false);
    m_session->choose(1);
    QCOMPARE(m_playback.loaded.size(), 1);
    m_session->setShown(true);
    QCOMPARE(m_playback.loaded.last().providerCallId, u"cal_2"_s);
    QCOMPARE(m_playback.ahead.size(), 1);
}

void ReviewSessionTest::leftOutCallIsReplaced()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s});
    start();
    SampleCandidate other;
    other.call = {AccountId{1}, u"cal_5"_s};
    other.person = u"Ana"_s;
    m_session->leaveOut(other);
    QTRY_COMPARE(m_session->reviews()[0].call.providerCallId, u"cal_5"_s);
    QCOMPARE(m_session->reviews().size(), 2);
    m_session->leaveOut({});
    QTRY_COMPARE(m_session->reviews().size(), 1);
}

void ReviewSessionTest::modelsFollow()
{
    makeList(u"March"_s, {u"cal_1"_s, u"cal_2"_s});
    m_session = std::make_unique<ReviewSession>(**m_profile, m_profile->clock);
    m_session->setPlayback(&m_playback);
    ReviewCallsModel calls(*m_session);
    ScorecardModel questions(*m_session);
    TimeMarksModel marks(*m_session);
    const QAbstractItemModelTester callsTester(&calls,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester cardTester(&questions,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester marksTester(&marks,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->load();
    QTRY_COMPARE(calls.rowCount(), 2);
    QCOMPARE(questions.rowCount(), 3);
    QCOMPARE(questions.index(0).data(ScorecardModel::SectionRole).toString(), u"Beginning"_s);
    QVERIFY(questions.index(1).data(ScorecardModel::SectionRole).toString().isNull());
    QVERIFY(questions.index(0).data(ScorecardModel::CurrentRole).toBool());
    m_session->answer(5);
    QCOMPARE(questions.index(0).data(ScorecardModel::AnswerRole).value<ScoreAnswer>().value,
             std::optional(5));
    QVERIFY(questions.index(1).data(ScorecardModel::CurrentRole).toBool());
    QCOMPARE(calls.index(0).data(ReviewCallsModel::ScoreRole).value<Score>().given, 1);
    QVERIFY(calls.index(0).data(ReviewCallsModel::CurrentRole).toBool());
    m_playback.at = 1s;
    const QString uuid = m_session->addMark();
    QCOMPARE(marks.rowOf(uuid), 0);
    QSignalSpy reset(&marks, &QAbstractItemModel::modelReset);
    m_session->rewordMark(uuid, u"hm"_s);
    QCOMPARE(marks.index(0).data().toString(), u"hm"_s);
    QCOMPARE(reset.size(), 0);
}

void ReviewSessionTest::removedListMakesWay()
{
    makeList(u"February"_s, {u"cal_1"_s});
    makeList(u"March"_s, {u"cal_2"_s});
    start();
    m_session->removeList(m_session->list()->id);
    QTRY_COMPARE(m_session->lists().size(), 1);
    QTRY_COMPARE(m_session->review()->call.providerCallId, u"cal_1"_s);
    m_session->removeList(m_session->list()->id);
    QTRY_COMPARE(m_session->current(), -1);
    QVERIFY(!m_session->list());
    QVERIFY(!m_session->answer(1));
}

void ReviewSessionTest::draftShowsWhomThereIsToChoose()
{
    StoreCallSource source(**m_profile);
    ReviewDraft draft(**m_profile, source, m_profile->clock, QTimeZone::utc());
    draft.setQuery({});
    QTRY_COMPARE(draft.state(), ReviewDraft::State::Ready);
    QCOMPARE(draft.nobodys(), 1);
    QCOMPARE(draft.people().size(), 2);
    QVERIFY(draft.people().at(0) == (SampleShare{u"Ana"_s, 5, 0}));
    QVERIFY(draft.people().at(1) == (SampleShare{u"Bob"_s, 3, 0}));
    draft.setQuery(u"staff:bob"_s);
    QTRY_COMPARE(draft.people().size(), 1);
}

void ReviewSessionTest::draftLeavesOutWhatWasReviewedOrSampled()
{
    makeList(u"February"_s, {u"cal_1"_s, u"cal_6"_s});
    got((*m_profile)->setReviewed({AccountId{1}, u"cal_2"_s}, true));
    StoreCallSource source(**m_profile);
    ReviewDraft draft(**m_profile, source, m_profile->clock, QTimeZone::utc());
    draft.setQuery(u"has:recording"_s);
    QTRY_COMPARE(draft.state(), ReviewDraft::State::Ready);
    QCOMPARE(draft.people().at(0).eligible, 3);
    QCOMPARE(draft.people().at(1).eligible, 2);
    const Sample sample = draft.draw(SampleRequest{{}, {}, 9, 1});
    QCOMPARE(sample.calls.size(), 5);
    for (const SampleCandidate &call : sample.calls)
        QVERIFY(!QStringList({u"cal_1"_s, u"cal_2"_s, u"cal_6"_s}).contains(call.call.providerCallId));
}

void ReviewSessionTest::draftSaysWhatIsWrongInTheQuery()
{
    StoreCallSource source(**m_profile);
    ReviewDraft draft(**m_profile, source, m_profile->clock, QTimeZone::utc());
    draft.setQuery(u"status:nonsense"_s);
    QCOMPARE(draft.problems().size(), 1);
    QCOMPARE(draft.problems().first().what, u"nonsense"_s);
}

void ReviewSessionTest::draftMakesTheListItDrew()
{
    StoreCallSource source(**m_profile);
    ReviewDraft draft(**m_profile, source, m_profile->clock, QTimeZone::utc());
    draft.setQuery(u"has:recording"_s);
    QTRY_COMPARE(draft.state(), ReviewDraft::State::Ready);
    const SampleRequest request{{}, {u"Ana"_s}, 2, 77};
    const Sample sample = draft.draw(request);
    QSignalSpy created(&draft, &ReviewDraft::created);
    draft.create(u"March"_s, card(), request);
    QTRY_COMPARE(created.size(), 1);
    const ReviewList list = got(ReviewDesk(**m_profile).lists()).constFirst();
    QCOMPARE(list.sample.seed, 77U);
    QCOMPARE(list.sample.query, u"has:recording"_s);
    QCOMPARE(list.calls, 2);
    QCOMPARE(stored(0).call, sample.calls[0].call);
    QSignalSpy failed(&draft, &ReviewDraft::failed);
    draft.create(u" "_s, card(), request);
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(ReviewSessionTest)
#include "tst_reviewsession.moc"
