// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"
#include "tests/support/builders.h"
#include "tests/support/fakecalldetailsource.h"
#include "ui/detail/callpage.h"
#include "ui/detail/talkbar.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/transcriptedit.h"
#include "ui/detail/transcriptview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QList<Segment> someTurns(int count = 4)
{
    QList<Segment> turns;
    for (int i = 0; i < count; ++i)
        turns << Segment{i % 2 ? u"Hotel"_s : u"Ann"_s, u"Turn number %1 of the talk"_s.arg(i),
                         milliseconds(10'000 * i), milliseconds(10'000 * i + 8000)};
    return turns;
}

QList<Segment> withoutTimes(QList<Segment> turns)
{
    for (Segment &turn : turns)
        turn.start = turn.end = std::nullopt;
    return turns;
}

const QList<std::optional<Speaker>> &speakers()
{
    static const QList<std::optional<Speaker>> list{Speaker::Guest, Speaker::Staff, Speaker::Guest,
                                                    Speaker::Staff};
    return list;
}

SpeechMap mono(std::vector<TimeSpan> spans, milliseconds length)
{
    return {.channel = {std::move(spans), {}}, .length = length};
}

Call call(CallId id)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), u"cal_%1"_s.arg(qint64(id))};
    call.records = {record};
    call.direction = Direction::Inbound;
    call.status = CallStatus::Completed;
    call.fromNumber = u"+33142685300"_s;
    call.startedAt = fromIso(u"2026-03-18T08:14:00Z");
    return call;
}

/// Both talk for a while, one after the other.
Peaks somePeaks()
{
    Peaks peaks;
    peaks.rate = 8000;
    peaks.channels = 2;
    constexpr int steps = 2000; // 20 s
    peaks.frames = steps * peaks.framesPerStep;
    for (int channel = 0; channel < 2; ++channel) {
        for (int i = 0; i < steps; ++i) {
            const bool isTalking = channel == 0 ? i < 1000 : i >= 1200 && i < 1800;
            peaks.channel[size_t(channel)].low.push_back(0);
            peaks.channel[size_t(channel)].high.push_back(0);
            peaks.channel[size_t(channel)].level.push_back(levelByte(isTalking ? 0.1 : 1e-6));
        }
    }
    return peaks;
}

} // namespace

class TranscriptViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_view = std::make_unique<TranscriptView>(*m_theme);
        m_view->resize(400, 600);
        static_cast<QWidget &>(*m_view).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void speakersHaveNamesAndColours()
    {
        m_view->setSegments(someTurns(2), speakers());
        QCOMPARE(m_view->shownText(),
                 u"Ann · 0:00\nTurn number 0 of the talk\n\nHotel · 0:10\nTurn number 1 of the talk"_s);
        QVERIFY(colourAt(0) != colourAt(int(m_view->shownText().indexOf(u"Hotel"_s))));
        m_theme->setScheme(Theme::Scheme::Dark);
        const QColor inTheDark = colourAt(0);
        m_theme->setScheme(Theme::Scheme::Light);
        QVERIFY(colourAt(0) != inTheDark);
        m_theme->setScheme(Theme::Scheme::System);
    }

    void theTurnThatIsHeardStandsOut()
    {
        m_view->setSegments(someTurns(), speakers());
        QCOMPARE(heardText(), QString());
        m_view->setPosition(12s);
        QCOMPARE(heardText(), u"Hotel · 0:10\nTurn number 1 of the talk"_s);
        m_view->setPosition(19s); // in the pause after it
        QCOMPARE(heardText(), u"Hotel · 0:10\nTurn number 1 of the talk"_s);
        m_view->setPosition(std::nullopt);
        QCOMPARE(heardText(), QString());
    }

    void theViewFollowsUntilTheReaderScrolls()
    {
        m_view->setSegments(someTurns(100));
        m_view->setPosition(0s);
        m_view->setPosition(500s);
        const int there = scroll();
        QVERIFY(there > 0);
        QVERIFY(!follow()->isVisible());
        edit()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!m_view->isFollowing());
        QVERIFY(follow()->isVisible());
        const int read = scroll();
        m_view->setPosition(900s);
        QCOMPARE(scroll(), read);
        QTest::mouseClick(follow(), Qt::LeftButton);
        QVERIFY(m_view->isFollowing());
        QVERIFY(scroll() > there);
        QVERIFY(!follow()->isVisible());
    }

    void searchingPausesFollowing()
    {
        m_view->setSegments(someTurns(100));
        m_view->setPosition(0s);
        m_view->setMatcher(WordMatcher({{.text = u"90"_s}}), hitColours(*m_theme));
        m_view->setCurrentHit(0);
        m_view->bringCurrentHit();
        QVERIFY(!m_view->isFollowing());
    }

    void followingGoesIntoWhatWasNotShownYet()
    {
        QList<Segment> turns = someTurns(3);
        turns[1].text = u"long "_s.repeated(30'000);
        m_view->setSegments(turns);
        QVERIFY(!m_view->shownText().endsWith(u"number 2 of the talk"_s));
        m_view->setPosition(25s);
        QVERIFY(m_view->shownText().endsWith(u"number 2 of the talk"_s));
        QVERIFY(heardText().startsWith(u"Ann · 0:20"_s));
    }

    void aClickOnTheTimeSeeksAndOneOnTheWordsDoesNot()
    {
        m_view->setSegments(someTurns());
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekWanted);
        clickAt(u"Hotel · 0:10"_s, 9);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), 10s);
        clickAt(u"Turn number 1"_s, 3);
        QCOMPARE(seeks.size(), 1);
    }

    void enterSeeksToTheTurnOfTheCursor()
    {
        m_view->setSegments(someTurns());
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekWanted);
        edit()->setFocus();
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(int(m_view->shownText().indexOf(u"number 2"_s)));
        edit()->setTextCursor(cursor);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), 20s);
    }

    void turnsAreSteppedThrough()
    {
        m_view->setSegments(someTurns());
        QCOMPARE(m_view->nextSegment(0s), 10s);
        QCOMPARE(m_view->nextSegment(9999ms), 10s);
        QCOMPARE(m_view->nextSegment(30s), std::optional<milliseconds>());
        QCOMPARE(m_view->previousSegment(15s), 10s);
        QCOMPARE(m_view->previousSegment(10500ms), 0s); // it has just begun
        QCOMPARE(m_view->previousSegment(500ms), 0s);
        m_view->setSegments(withoutTimes(someTurns()));
        QCOMPARE(m_view->nextSegment(0s), std::optional<milliseconds>());
        QCOMPARE(m_view->previousSegment(9s), std::optional<milliseconds>());
    }

    void timesOutOfOrderAreSteppedThroughInOrder()
    {
        QList<Segment> turns = someTurns(3);
        std::swap(turns[0].start, turns[2].start);
        m_view->setSegments(turns);
        QCOMPARE(m_view->nextSegment(0s), 10s);
        QCOMPARE(m_view->nextSegment(10s), 20s);
        m_view->setPosition(21s);
        QVERIFY(heardText().startsWith(u"Ann · 0:20"_s));
    }

    void estimatesAreMarked()
    {
        m_view->setSegments(withoutTimes(someTurns(2)), speakers());
        QVERIFY(!m_view->hasTimes());
        m_view->setSpeech(mono({{1s, 3s}, {5s, 7s}}, 8s));
        QCOMPARE(m_view->shownText(),
                 u"Ann · ≈ 0:01\nTurn number 0 of the talk\n\nHotel · ≈ 0:05\nTurn number 1 of the talk"_s);
        QCOMPARE(m_view->nextSegment(2s), 5s);
        m_view->setSpeech({});
        QVERIFY(!m_view->shownText().contains(u'≈'));
    }

    void plainTextFallsBackToParagraphs()
    {
        Call plain = call(CallId(1));
        plain.transcript = u"Guest: Hello there, my friend\n\nAgent: Good morning to you"_s;
        m_view->setPlain(plain);
        QCOMPARE(m_view->shownText(), plain.transcript);
        m_view->setSpeech(speechMapOf(20s));
        QCOMPARE(m_view->shownText().count(u'≈'), 2);
        QVERIFY(m_view->shownText().startsWith(u"≈ 0:00\nGuest: Hello there, my friend\n\n≈ 0:"_s));
        QVERIFY(m_view->nextSegment(0s).has_value());
    }

    void oneEndlessParagraphIsCutBetweenSentences()
    {
        Call plain = call(CallId(1));
        plain.transcript = u"This is a sentence that somebody has said. "_s.repeated(60).trimmed();
        m_view->setSpeech(speechMapOf(200s));
        m_view->setPlain(plain);
        QVERIFY(m_view->shownText().count(u'≈') > 4);
        QCOMPARE(m_view->copyText(TranscriptView::Copied::Words).replace(u'\n', u' '), plain.transcript);
    }

    void hitsHaveTimes()
    {
        QSignalSpy changes(m_view.get(), &TranscriptView::hitTimesChanged);
        QList<Segment> turns = someTurns();
        turns[1].text = u"taxi and later in the same turn a taxi"_s;
        turns[2].start.reset();
        turns[2].text = u"a taxi that nobody can place"_s;
        m_view->setSegments(turns);
        m_view->setMatcher(WordMatcher({{.text = u"taxi"_s}}), hitColours(*m_theme));
        QVERIFY(!changes.isEmpty());
        QCOMPARE(m_view->hitCount(), 3);
        const QList<milliseconds> times = m_view->hitTimes();
        QCOMPARE(times.size(), 2);
        QCOMPARE(times.first(), 10s);
        QVERIFY(times.last() > 15s && times.last() < 18s);
    }

    void wordsAreFoundInItsOwnLine()
    {
        m_view->setSegments(someTurns());
        m_view->setMatcher(WordMatcher({{.text = u"talk"_s}}), hitColours(*m_theme));
        QCOMPARE(m_view->hitCount(), 4);
        QSignalSpy wanted(m_view.get(), &TranscriptView::hitWanted);
        edit()->setFocus();
        QTest::keyClick(edit(), u'/');
        QVERIFY(m_view->isFinding());
        QTest::keyClicks(findLine(), u"num 2"_s);
        QCOMPARE(m_view->hitCount(), 5); // "num…" four times, "2" once
        QVERIFY(findNote().startsWith(u"5 "_s));
        wanted.clear();
        m_view->setCurrentHit(4);
        QTest::keyClick(findLine(), Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().constFirst().toInt(), 0);
        m_view->setCurrentHit(0);
        QTest::keyClick(findLine(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(wanted.takeFirst().constFirst().toInt(), 4);
        findLine()->setText(u"zebra"_s);
        QCOMPARE(findNote(), u"Not found"_s);
        QTest::keyClick(findLine(), Qt::Key_Escape);
        QVERIFY(!m_view->isFinding());
        QCOMPARE(m_view->hitCount(), 4); // what the page looks for
    }

    void copiesWithAndWithoutSpeakers()
    {
        m_view->setSegments(someTurns(3));
        QCOMPARE(m_view->copyText(TranscriptView::Copied::Words),
                 u"Turn number 0 of the talk\nTurn number 1 of the talk\nTurn number 2 of the talk"_s);
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(int(m_view->shownText().indexOf(u"number 1"_s)));
        cursor.setPosition(cursor.position() + 5, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
        QCOMPARE(m_view->copyText(TranscriptView::Copied::WithSpeakersAndTimes),
                 u"[0:10] Hotel: Turn number 1 of the talk"_s);
    }

    void hostileTurnsAreHarmless()
    {
        QList<Segment> turns{
            {u"<b>Ann</b>\u202e"_s, {}, milliseconds::min(), milliseconds::max()},
            {QString(10'000, u'n'), u"<img src=x>"_s, milliseconds::max(), milliseconds::min()},
            {{}, {}, -5s, {}},
            {{}, u"words"_s, {}, {}}};
        m_view->setSpeech(mono({{0s, 3s}}, 3s));
        m_view->setSegments(turns, {Speaker::Guest});
        m_view->setPosition(0s);
        m_view->setMatcher(WordMatcher({{.text = u"words"_s}, {.text = u"src"_s}}), hitColours(*m_theme));
        QVERIFY(m_view->shownText().contains(u"<img src=x>"_s));
        QVERIFY(!m_view->shownText().contains(QChar(0x202e)));
        QCOMPARE(m_view->hitCount(), 2);
        (void)m_view->hitTimes();
        QVERIFY(!m_view->grab().isNull());
    }

    void aTranscriptThatIsTheSameKeepsTheSelection()
    {
        m_view->setSegments(someTurns());
        edit()->selectAll();
        m_view->setSegments(someTurns());
        QVERIFY(edit()->textCursor().hasSelection());
    }

    void sharesOfTalkAreSaidInWords()
    {
        m_view->setTalk(TalkTimes{.talk = {62, 34}, .crossTalk = 4, .silence = 8, .crossTalkSpans = {}},
                        true);
        auto *bar = m_view->findChild<TalkBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Guest 62 %, both at once 4 s, staff 34 %, silence 8 %"_s);
        m_view->setTalk(TalkTimes{.talk = {90, 0}, .crossTalk = 0, .silence = 10, .crossTalkSpans = {}},
                        false);
        QCOMPARE(bar->accessibleName(), u"Speech 90 %, silence 10 %"_s);
        m_view->setTalk({}, true);
        QVERIFY(!bar->isVisible());
    }

    void thePageGivesTheTranscriptWhatIsHeard()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.segments = withoutTimes(someTurns(2));
        shown.segments[0].speaker = u"Guest"_s;
        shown.segments[0].text = u"word "_s.repeated(10);
        QVERIFY(bench.show(shown));
        QVERIFY(!bench.page.transcript().hasTimes());
        bench.page.setSpeech(somePeaks());
        QCOMPARE(bench.page.transcript().nextSegment(1s), 12s);
        QVERIFY(bench.page.findChild<TalkBar *>()->accessibleName().startsWith(u"Guest 50 %, staff 30 %"_s));
        Call other = call(CallId(2));
        other.segments = withoutTimes(someTurns(2));
        QVERIFY(bench.show(other));
        QVERIFY(!bench.page.transcript().hasTimes());
        QVERIFY(!bench.page.findChild<TalkBar *>()->isVisibleTo(&bench.page));
    }

    void theLengthOfARecordingIsEnoughForEstimates()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.segments = withoutTimes(someTurns(2));
        shown.recordings = {{u"r"_s, Recording::State::Available, Seconds(30)}};
        QVERIFY(bench.show(shown));
        QVERIFY(bench.page.transcript().hasTimes());
        shown.id = CallId(2);
        shown.records.first().ref.providerCallId = u"cal_2"_s;
        shown.recordings.first().state = Recording::State::Gone;
        QVERIFY(bench.show(shown));
        QVERIFY(!bench.page.transcript().hasTimes());
    }

    void findingGoesThroughThePagesMatches()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.summary = u"A turn for the better"_s;
        shown.segments = someTurns();
        QVERIFY(bench.show(shown));
        bench.page.setMatcher(WordMatcher({{.text = u"better"_s}}));
        QCOMPARE(bench.page.hitCount(), 1);
        bench.page.transcript().openFind();
        bench.page.transcript().findChild<QLineEdit *>(u"transcriptFind"_s)->setText(u"number"_s);
        QCOMPARE(bench.page.hitCount(), 5);
        QCOMPARE(bench.page.currentHit(), 1); // behind the one in the summary
    }

    void actionItemsAreTickedAndKept()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.actionItems = {{u"Call a taxi"_s, false}, {u"Send the <b>map</b>"_s, true}};
        shown.topics = {u"taxi"_s, u"map"_s};
        QVERIFY(bench.show(shown));
        const auto boxes = bench.page.findChild<QWidget *>(u"actionItems"_s)->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(!boxes.first()->isChecked() && boxes.last()->isChecked());
        QCOMPARE(boxes.last()->accessibleName(), u"Send the <b>map</b>"_s);
        boxes.first()->click();
        QTRY_COMPARE(bench.source.written.size(), 1);
        QCOMPARE(bench.source.written.first().field, Field::ActionItems);
        QTRY_VERIFY(bench.detail.call().actionItems.first().done);
        QVERIFY(boxes.first()->isChecked());
    }

    void aTickThatCannotBeSavedGoesBack()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.actionItems = {{u"Call a taxi"_s, false}};
        QVERIFY(bench.show(shown));
        bench.source.writeFailure = Error{Error::Kind::Storage, u"full"_s};
        auto *items = bench.page.findChild<QWidget *>(u"actionItems"_s);
        auto *box = items->findChild<QCheckBox *>();
        box->click();
        QTRY_VERIFY(!box->isChecked());
        QVERIFY(items->findChild<TextLabel *>()->data().contains(u"could not be saved"_s));
    }

    void topicsAndItemsAreSearched()
    {
        Bench bench(*m_theme);
        Call shown = call(CallId(1));
        shown.summary = u"A taxi"_s;
        shown.summaryDetailed = u"A taxi, a long story"_s;
        shown.topics = {u"taxi"_s};
        shown.sentiments = {u"POSITIVE"_s};
        shown.actionItems = {{u"Call a taxi"_s, false}};
        QVERIFY(bench.show(shown));
        bench.page.setMatcher(WordMatcher({{.text = u"taxi"_s}}));
        QCOMPARE(bench.page.hitCount(), 4);
        for (int hit = 0; hit < 5; ++hit)
            bench.page.goToHit(hit);
        QCOMPARE(bench.page.currentHit(), 0);
    }

private:
    /// A page beside a store in memory.
    struct Bench {
        explicit Bench(const Theme &theme)
            : page(detail, theme, clock)
        {
            QObject::connect(&detail, &CallDetail::changed, &page, [this] {
                if (detail.phase() == CallDetail::Phase::Shown)
                    page.refresh();
            });
            page.resize(420, 800);
            page.show();
        }
        bool show(const Call &call)
        {
            source.add(call);
            detail.show(call.id);
            return QTest::qWaitFor(
                [&] { return detail.phase() == CallDetail::Phase::Shown && detail.call().id == call.id; });
        }
        FakeCallDetailSource source;
        SystemClock clock;
        CallDetail detail{source, clock};
        CallPage page;
    };

    TranscriptEdit *edit() const { return m_view->findChild<TranscriptEdit *>(); }
    QToolButton *follow() const { return m_view->findChild<QToolButton *>(u"followTranscript"_s); }
    QLineEdit *findLine() const { return m_view->findChild<QLineEdit *>(u"transcriptFind"_s); }
    QString findNote() const { return m_view->findChild<QLabel *>(u"transcriptFindNote"_s)->text(); }
    int scroll() const { return edit()->verticalScrollBar()->value(); }
    QString heardText() const
    {
        const auto range = edit()->heard();
        return range ? m_view->shownText().mid(range->start, range->length) : QString();
    }
    QColor colourAt(int position) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(position + 1);
        return cursor.charFormat().foreground().color();
    }
    void clickAt(const QString &text, int offset)
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(m_view->shownText().indexOf(text)) + offset);
        const QPoint at = edit()->cursorRect(cursor).center() - QPoint(2, 0);
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TranscriptView> m_view;
};

QTEST_MAIN(TranscriptViewTest)
#include "tst_transcriptview.moc"
