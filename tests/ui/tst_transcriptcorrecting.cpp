// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a transcript that are put right in their place.
#include "models/domain/corrections.h"
#include "models/tables/calldetail.h"
#include "tests/support/fakecalldetailsource.h"
#include "ui/detail/callpage.h"
#include "ui/detail/transcriptedit.h"
#include "ui/detail/transcriptview.h"
#include "ui/detail/turneditor.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr CallId first{1};
constexpr CallId second{2};

Call callWith(CallId id, int turns = 4)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), u"cal_%1"_s.arg(qint64(id))};
    call.records = {record};
    call.direction = Direction::Inbound;
    call.status = CallStatus::Completed;
    call.fromNumber = u"+33142685300"_s;
    for (int i = 0; i < turns; ++i)
        call.segments << Segment{i % 2 ? u"Agent"_s : u"Guest"_s, u"Turn number %1 of the talk"_s.arg(i),
                                 milliseconds(10'000 * i), milliseconds(10'000 * i + 8000)};
    if (turns > 1)
        call.segments[1].text = u"A C room, please"_s;
    return call;
}

} // namespace

class TranscriptCorrectingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_source = std::make_unique<FakeCallDetailSource>();
        m_detail = std::make_unique<CallDetail>(*m_source, m_clock);
        m_page = std::make_unique<CallPage>(*m_detail, *m_theme, m_clock);
        connect(m_detail.get(), &CallDetail::changed, m_page.get(), [this] {
            if (m_detail->phase() == CallDetail::Phase::Shown)
                m_page->refresh();
        });
        m_source->add(callWith(first));
        m_source->add(callWith(second));
        m_page->resize(420, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(show(first));
    }
    void cleanup()
    {
        m_page.reset();
        m_detail.reset();
        m_source.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void f2OpensTheTurnOfTheCursorAndEnterKeepsIt()
    {
        open(1);
        QCOMPARE(words()->toPlainText(), u"A C room, please"_s);
        QVERIFY(words()->hasFocus());
        retype(u"A sea room, please"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QVERIFY(!editor());
        QVERIFY(edit()->hasFocus());
        QVERIFY(text().contains(u"A sea room, please"_s)); // at once
        QTRY_VERIFY(text().contains(u"Agent · 0:10 · corrected\nA sea room, please"_s));
        QCOMPARE(m_source->written.size(), 1);
        QCOMPARE(m_source->stored[first].corrections.first().original, u"A C room, please"_s);
        QCOMPARE(cursorTurn(), u"A sea room, please"_s);
        QCOMPARE(text().count(u"corrected"_s), 1);
    }

    void escapeLeavesItAsItWas()
    {
        const QString before = text();
        open(1);
        retype(u"something"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(!editor());
        QVERIFY(edit()->hasFocus());
        QCOMPARE(text(), before);
        QVERIFY(m_source->written.isEmpty());
    }

    void theWindowsKeysAreLeftToTheEditor()
    {
        int taken = 0;
        const QObject here;
        QAction f2;
        QAction undo;
        QAction escape;
        f2.setShortcut(Qt::Key_F2);
        undo.setShortcut(QKeySequence::Undo);
        escape.setShortcut(Qt::Key_Escape);
        for (QAction *action : {&f2, &undo, &escape}) {
            m_page->addAction(action);
            connect(action, &QAction::triggered, &here, [count = &taken] { ++*count; });
        }
        open(1);
        QTest::keyClicks(words(), u"x"_s);
        QCOMPARE(words()->toPlainText().size(), u"A C room, please"_s.size() + 1);
        QTest::keySequence(words(), QKeySequence::Undo);
        QCOMPARE(words()->toPlainText(), u"A C room, please"_s);
        QTest::keyClick(words(), Qt::Key_F2);
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(taken, 0);
        QVERIFY(!editor());
    }

    void shiftEnterBeginsALine()
    {
        open(1);
        retype(u"one"_s);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(editor());
        QTest::keyClicks(words(), u"two"_s);
        QTest::keyClick(words(), Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_COMPARE(m_source->stored[first].segments[1].text, u"one\ntwo"_s);
    }

    void aClickOnTheTimeStillSeeks()
    {
        QSignalSpy seeks(&view(), &TranscriptView::seekWanted);
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(text().indexOf(u"0:10"_s)) + 2);
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, {}, edit()->cursorRect(cursor).center());
        QCOMPARE(seeks.size(), 1);
        QVERIFY(!editor());
        QTest::mouseDClick(edit()->viewport(), Qt::LeftButton, {}, edit()->cursorRect(cursor).center());
        QVERIFY(!editor());
    }

    void aReloadLeavesTheEditorOpen()
    {
        open(1);
        retype(u"A sea"_s);
        Call &call = m_source->stored[first];
        call.segments.prepend({u"Agent"_s, u"This call is recorded"_s, 0ms, {}});
        Q_EMIT m_source->callsChanged({first});
        QTRY_VERIFY(text().contains(u"This call is recorded"_s));
        QVERIFY(editor());
        QCOMPARE(words()->toPlainText(), u"A sea"_s);
        QVERIFY(words()->hasFocus());
        QVERIFY(editor()->geometry().intersects(rectOf(u"A C room"_s)));
        QTest::keyClicks(words(), u" room"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE(m_source->stored[first].segments[2].text, u"A sea room"_s);
    }

    void anotherCallKeepsWhatWasTyped()
    {
        open(1);
        retype(u"A sea room"_s);
        QVERIFY(show(second));
        QVERIFY(!editor());
        QTRY_COMPARE(m_source->stored[first].segments[1].text, u"A sea room"_s);
        QCOMPARE(m_source->stored[second].segments[1].text, u"A C room, please"_s);
        QVERIFY(!text().contains(u"sea"_s));
    }

    void closingKeepsWhatWasTyped()
    {
        open(1);
        retype(u"A sea room"_s);
        m_detail->flush(); // as the window does it
        QCOMPARE(m_source->stored[first].segments[1].text, u"A sea room"_s);
    }

    void anotherTurnKeepsTheFirst()
    {
        open(1);
        retype(u"A sea room"_s);
        view().correctTurn(2);
        QCOMPARE(words()->toPlainText(), u"Turn number 2 of the talk"_s);
        QTRY_COMPARE(m_source->stored[first].segments[1].text, u"A sea room"_s);
    }

    void theOriginalIsToldAndShown()
    {
        correct(1, u"A sea room"_s);
        moveTo(u"sea room"_s);
        QVERIFY(edit()->accessibleDescription().contains(u"Original: A C room, please"_s));
        QCOMPARE(tipAt(u"sea room"_s), edit()->accessibleDescription());
        moveTo(u"number 2"_s);
        QCOMPARE(edit()->accessibleDescription(), QString());
        QCOMPARE(tipAt(u"number 2"_s), QString());
        QVERIFY(!text().contains(u"C room"_s));
        trigger(u"sea room"_s, u"Show the original"_s);
        QVERIFY(plain(text()).contains(u"A sea room\nOriginal: A C room, please"_s));
        QCOMPARE(view().copyText(TranscriptView::Copied::Words).count(u"room"_s), 1);
        trigger(u"sea room"_s, u"Hide the original"_s);
        QVERIFY(!text().contains(u"C room"_s));
    }

    void theMenuTakesACorrectionBack()
    {
        const QString before = text();
        correct(1, u"A sea room"_s);
        trigger(u"sea room"_s, u"Take the correction back"_s);
        QTRY_COMPARE(text(), before);
        QVERIFY(m_source->stored[first].corrections.isEmpty());
        trigger(u"C room"_s, u"Correct the words…\tF2"_s);
        QVERIFY(editor());
    }

    void whatTheSystemSaysSinceIsShownBesideBoth()
    {
        Call call = callWith(first);
        call.segments[1].text = u"A sea room"_s;
        call.corrections = {{.record = call.ref(),
                             .place = 1,
                             .original = u"A C room, please"_s,
                             .text = u"A sea room"_s,
                             .segment = 1,
                             .theirs = u"A see tomb"_s}};
        m_source->add(call);
        Q_EMIT m_source->callsChanged({first});
        QTRY_VERIFY(text().contains(u"· corrected; the system's words changed since\nA sea room\n"_s));
        QVERIFY(plain(text()).contains(u"Original: A C room, please\nNow from the system: A see tomb"_s));
        moveTo(u"sea room"_s);
        QVERIFY(edit()->accessibleDescription().contains(u"A see tomb"_s));
    }

    void lostCorrectionsAreToldAndCanBeTakenBack()
    {
        Call call = callWith(first);
        const Correction lost{
            .record = call.ref(), .place = 7, .original = u"A C & D room"_s, .text = u"A sea room"_s};
        call.corrections = {lost};
        m_source->add(call);
        Q_EMIT m_source->callsChanged({first});
        auto *note = m_page->findChild<QLabel *>(u"correctionNote"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(plain(note->text()).contains(u"“A C & D room” → “A sea room”"_s));
        QSignalSpy wanted(&view(), &TranscriptView::takeBackWanted);
        trigger(u"number 2"_s, u"Take back"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Correction>(), lost);
    }

    void theWordsBeforeAreFoundInTheMark()
    {
        correct(1, u"A sea view"_s);
        m_page->setMatcher(WordMatcher({{.text = u"room"_s}}));
        QCOMPARE(m_page->hitCount(), 1);
        QCOMPARE(view().hitTimes(), QList<milliseconds>{10s});
        m_page->setMatcher(WordMatcher({{.text = u"view"_s}}));
        QCOMPARE(m_page->hitCount(), 1);
        m_page->setMatcher(WordMatcher({{.text = u"room"_s}}));
        trigger(u"sea view"_s, u"Show the original"_s);
        QCOMPARE(view().hitCount(), 1);
    }

    void hostileWordsAreHarmless_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("typed");
        QTest::newRow("HTML") << u"<img src=x><b>bold</b>"_s << u"<a href=y>z</a>"_s;
        QTest::newRow("NUL") << u"a\0b"_s << u"abc"_s;
        QTest::newRow("bidi") << u"abc \u202e def"_s << u"\u202eevil"_s;
        QTest::newRow("right to left") << u"שלום לכולם"_s << u"שלום עולם"_s;
        QTest::newRow("lines") << u"one\r\ntwo\u2028three"_s << u"one, two"_s;
        QTest::newRow("very long") << u"word "_s.repeated(50'000) << u"long "_s.repeated(6000).trimmed();
        QTest::newRow("empty") << QString() << u"Hello?"_s;
    }
    void hostileWordsAreHarmless()
    {
        QFETCH(QString, told);
        QFETCH(QString, typed);
        Call call = callWith(second);
        call.segments[1].text = told;
        m_source->add(call);
        QVERIFY(show(second));
        view().correctTurn(1);
        words()->setPlainText(typed);
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE(m_source->stored[second].segments[1].text, typed);
        QCOMPARE(m_source->stored[second].corrections.first().original, told);
        QTRY_VERIFY(text().contains(u"corrected"_s));
        QVERIFY(!text().contains(QChar(0x202e)));
        QVERIFY(!text().contains(QChar(0)));
        moveTo(u"corrected"_s);
        QVERIFY(edit()->accessibleDescription().size() < 4000);
        QVERIFY(!m_page->grab().isNull());
    }

    void anUnchangedHostileTurnIsNotWritten()
    {
        Call call = callWith(second);
        call.segments[1].text = u" a\0b\r\n\u202e c "_s;
        m_source->add(call);
        QVERIFY(show(second));
        view().correctTurn(1);
        QTest::keyClicks(words(), u"x"_s);
        QTest::keyClick(words(), Qt::Key_Backspace);
        QTest::keyClick(words(), Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(m_source->written.isEmpty());
    }

    void emptyWordsTakeTheCorrectionBack()
    {
        const QString before = text();
        correct(1, u"A sea room"_s);
        view().correctTurn(1);
        words()->clear();
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE(text(), before);
    }

    void aFullDiskIsTold()
    {
        m_source->writeFailure = Error{Error::Kind::Storage, u"full"_s};
        open(1);
        retype(u"A sea room"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        auto *note = m_page->findChild<QLabel *>(u"correctionNote"_s);
        QTRY_VERIFY(note->text().contains(u"could not be saved"_s));
        QVERIFY(text().contains(u"A sea room"_s));
        m_source->writeFailure = {};
        m_detail->flush();
        QTRY_VERIFY(!note->isVisible());
    }

    void theReaderStaysWhereTheyAre()
    {
        m_source->add(callWith(second, 100));
        QVERIFY(show(second));
        edit()->verticalScrollBar()->setValue(150);
        moveTo(u"number 60"_s);
        QTest::keyClick(edit(), Qt::Key_F2);
        QVERIFY(editor());
        QVERIFY(edit()->viewport()->rect().contains(editor()->geometry()));
        retype(u"Sixty"_s);
        const int there = edit()->verticalScrollBar()->value();
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE(m_source->stored[second].corrections.size(), 1);
        QTRY_VERIFY(text().contains(u"corrected"_s));
        QVERIFY(qAbs(edit()->verticalScrollBar()->value() - there) < 4);
        QCOMPARE(cursorTurn(), u"Sixty"_s);
    }

    void aShortTranscriptHasRoomForTheEditor()
    {
        m_source->add(callWith(second, 1));
        QVERIFY(show(second));
        const int before = edit()->height();
        view().correctTurn(0);
        QTRY_VERIFY(edit()->viewport()->rect().contains(editor()->geometry()));
        QVERIFY(editor()->height() >= editor()->heightAt(editor()->width()));
        QTest::keyClick(words(), Qt::Key_Escape);
        QTRY_COMPARE(edit()->height(), before);
    }

    void mirroredItIsTheSame()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open(1);
        QCOMPARE(editor()->width(), edit()->viewport()->width());
        QVERIFY(editor()->geometry().intersects(rectOf(u"A C room"_s)));
        QTest::keyClick(words(), Qt::Key_Escape);
    }

    void theEditorTellsWhoseWordsTheyAre()
    {
        open(1);
        QCOMPARE(words()->accessibleName(), u"Words of Agent · 0:10"_s);
        QVERIFY(!words()->accessibleDescription().isEmpty());
    }

    void aTranscriptWithoutTurnsIsNotCorrected()
    {
        Call plain = callWith(second, 0);
        plain.transcript = u"Guest: Hello there"_s;
        m_source->add(plain);
        QVERIFY(show(second));
        moveTo(u"Hello"_s);
        QTest::keyClick(edit(), Qt::Key_F2);
        QVERIFY(!editor());
    }

private:
    bool show(CallId id)
    {
        m_detail->show(id);
        return QTest::qWaitFor(
            [&] { return m_detail->phase() == CallDetail::Phase::Shown && m_detail->call().id == id; });
    }
    TranscriptView &view() const { return m_page->transcript(); }
    TranscriptEdit *edit() const { return view().findChild<TranscriptEdit *>(); }
    TurnEditor *editor() const
    {
        for (TurnEditor *editor : view().findChildren<TurnEditor *>()) {
            if (editor->isVisibleTo(&view()))
                return editor;
        }
        return nullptr;
    }
    QPlainTextEdit *words() const { return editor()->findChild<QPlainTextEdit *>(u"turnWords"_s); }
    QString text() const { return view().shownText(); }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

    void moveTo(const QString &words)
    {
        edit()->setFocus();
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(int(text().indexOf(words)) + 1);
        edit()->setTextCursor(cursor);
    }
    void open(int turn)
    {
        moveTo(m_detail->call().segments[turn].text);
        QTest::keyClick(edit(), Qt::Key_F2);
        QVERIFY(editor());
    }
    void retype(const QString &typed)
    {
        words()->selectAll();
        QTest::keyClicks(words(), typed);
    }
    void correct(int turn, const QString &typed)
    {
        view().correctTurn(turn);
        words()->setPlainText(typed);
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE(m_detail->call().corrections.size(), 1);
    }
    QString cursorTurn() const { return edit()->textCursor().block().text(); }
    QRect rectOf(const QString &words) const
    {
        return edit()->lineRect({text().indexOf(words), words.size()});
    }
    QString tipAt(const QString &words)
    {
        QToolTip::hideText();
        (void)QTest::qWaitFor([] { return !QToolTip::isVisible(); });
        const QPoint at = rectOf(words).center();
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(text().indexOf(words)) + 2);
        const QPoint place(edit()->cursorRect(cursor).left(), at.y());
        QHelpEvent event(QEvent::ToolTip, place, edit()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(edit()->viewport(), &event);
        QString tip = QToolTip::isVisible() ? QToolTip::text() : QString();
        return tip.remove(u"<qt>"_s).remove(u"</qt>"_s);
    }
    /// Chooses what begins so in the menu of the turn with these words.
    void trigger(const QString &words, const QString &action)
    {
        moveTo(words);
        const QPoint at = edit()->cursorRect().center();
        Q_EMIT edit()->customContextMenuRequested(at);
        QMenu *menu = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *candidate = qobject_cast<QMenu *>(widget);
            if (candidate && candidate->isVisible())
                menu = candidate;
        }
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *a) { return a->text().startsWith(action); });
        QVERIFY2(found != actions.end(), qPrintable(action));
        (*found)->trigger();
        menu->close();
    }

    std::unique_ptr<Theme> m_theme;
    SystemClock m_clock;
    std::unique_ptr<FakeCallDetailSource> m_source;
    std::unique_ptr<CallDetail> m_detail;
    std::unique_ptr<CallPage> m_page;
};

QTEST_MAIN(TranscriptCorrectingTest)
#include "tst_transcriptcorrecting.moc"
