// SPDX-License-Identifier: GPL-3.0-or-later
// Listening in the whole window: by keys alone, in the table, while typing a note, in the queue.
#include "models/store/audittrail.h"
#include "tests/support/sounds.h"
#include "tests/support/windowfixture.h"
#include "ui/detail/talkbar.h"
#include "ui/detail/transcriptview.h"
#include "ui/messagebar.h"
#include "ui/player/waveformview.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace callboard::sounds;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PlaybackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spacePlaysAndPausesInTheTable();
    void spaceRightAfterMovingPlaysTheNewRow();
    void callsWithoutRecordingHaveNoPlayer();
    void keysWorkWhileANoteIsTyped();
    void theMomentGoesIntoTheNoteAndBack();
    void theLinkToTheMomentIsCopied();
    void aLinkFromOutsidePlaysFromItsMoment();
    void speedAndSilenceAreRemembered();
    void clickInTheShapeGoesThere();
    void loopIsSetByKeysAndByDragging();
    void whoListenedIsInTheAuditTrail();
    void selectedCallIsFetchedAhead();
    void whatDoesNotPlaySaysWhy_data();
    void whatDoesNotPlaySaysWhy();
    void noLoudspeakerIsSaid();
    void transcriptIsReadAlongAndHeard();
    void wordsFoundAreMarkedInTheShape();
    void recordingIsSavedAsAFile();
    void brokenFileIsSaid();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void choose(int row)
    {
        m_fixture->table()->setFocus();
        m_fixture->table()->selectRow(row);
    }
    /// Time passes for the ears until @p condition holds.
    bool hears(const std::function<bool()> &condition)
    {
        const auto listen = [&] {
            m_sink->advance(100ms);
            return condition();
        };
        return QTest::qWaitFor(listen, 60'000);
    }
    bool isAfter(const QString &moment) const { return time() >= moment; }
    bool isPlaying() const { return action("playRecording")->text().contains(u"ause"_s); }
    QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }
    QWidget *bar() const { return m_fixture->find<QWidget>("playerBar"); }
    QString time() const { return m_fixture->find<QLabel>("playerTime")->text(); }
    QString words() const { return m_fixture->find<QLabel>("playerWords")->text(); }
    WaveformView *shape() const { return m_fixture->find<WaveformView>("waveform"); }
    QPlainTextEdit *note() const { return m_fixture->find<QPlainTextEdit>("notesEditor"); }
    QStringList audited(const QString &action) const
    {
        auto reading = m_fixture->store->auditTrail().entries({.actions = {action}});
        QStringList calls;
        const Result<QList<AuditEntry>> entries = QCoro::waitFor(std::move(reading));
        for (const AuditEntry &entry : *entries)
            calls << entry.call->providerCallId;
        return calls;
    }
    std::unique_ptr<WindowFixture> m_fixture;
    std::shared_ptr<NullSink> m_sink;
    AccountId m_account{};
};

/// cal_1 has ten seconds of sound here, cal_2 a recording that is not here, cal_3 none.
void PlaybackTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_sink = std::make_shared<NullSink>(NullSink::Clock::Manual);
    m_fixture->outputs.plug("one", m_sink);
    m_account = m_fixture->addAccount();
    const QString file = m_fixture->folder.filePath(u"rec_1.wav"_s);
    QVERIFY(write(file, wav(sweep(8000, 2, 10))));
    m_fixture->recordings.keep(u"rec_1"_s, file);
    Record spoken = RecordBuilder(u"cal_1"_s, m_account).at(at("2026-03-16T10:00:00Z")).recording(u"rec_1"_s);
    spoken.facts.segments = {{u"Guest"_s, u"Do you have a room?"_s, 0ms, 3s},
                             {u"Agent"_s, u"Yes, with a sea view."_s, 4s, 6s},
                             {u"Guest"_s, u"A room with a view, then."_s, 7s, 9s}};
    m_fixture->addCalls(
        {spoken, RecordBuilder(u"cal_2"_s, m_account).at(at("2026-03-16T09:00:00Z")).recording(u"rec_2"_s),
         RecordBuilder(u"cal_3"_s, m_account).at(at("2026-03-16T08:00:00Z"))});
}

void PlaybackTest::cleanup()
{
    m_fixture->window.reset();
    m_fixture.reset();
}

void PlaybackTest::open()
{
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 3);
    activate(m_fixture->window.get());
    choose(0);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:00 / 0:10"_s);
}

void PlaybackTest::spacePlaysAndPausesInTheTable()
{
    open();
    QVERIFY(!isPlaying());
    press(Qt::Key_Space);
    QTRY_VERIFY(isPlaying());
    QVERIFY(hears([this] { return isAfter(u"0:01"_s); }));
    press(Qt::Key_Space);
    QTRY_VERIFY(!isPlaying());
    QCOMPARE(QApplication::focusWidget(), m_fixture->table());
}

void PlaybackTest::spaceRightAfterMovingPlaysTheNewRow()
{
    open();
    choose(2);
    QTRY_VERIFY(!bar()->isVisible());
    choose(0);
    press(Qt::Key_Space); // before it is read
    QTRY_VERIFY(isPlaying());
    choose(2);
    press(Qt::Key_Space);
    QTRY_VERIFY(!isPlaying()); // what went before does not play on
}

void PlaybackTest::callsWithoutRecordingHaveNoPlayer()
{
    open();
    press(Qt::Key_Space);
    QTRY_VERIFY(isPlaying());
    choose(2);
    QTRY_VERIFY(!bar()->isVisible());
    QVERIFY(!isPlaying() && !action("playRecording")->isEnabled());
    press(Qt::Key_Space);
    QVERIFY(!isPlaying());
}

void PlaybackTest::keysWorkWhileANoteIsTyped()
{
    open();
    note()->setFocus();
    QTest::keyClicks(note(), u"Two nights"_s);
    press(Qt::Key_F8);
    QTRY_VERIFY(isPlaying());
    press(Qt::Key_F9);
    QTRY_VERIFY(isAfter(u"0:05"_s));
    press(Qt::Key_F7);
    QTRY_VERIFY(!isAfter(u"0:05"_s));
    press(Qt::Key_F8);
    QTRY_VERIFY(!isPlaying());
    QTest::keyClicks(note(), u" left"_s); // a space is a space here
    QCOMPARE(note()->toPlainText(), u"Two nights left"_s);
}

void PlaybackTest::theMomentGoesIntoTheNoteAndBack()
{
    open();
    shape()->setFocus();
    press(Qt::Key_Right); // five seconds on
    QCOMPARE(time(), u"0:05 / 0:10"_s);
    note()->setFocus();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = u"[0:05](callboard://call/%1:cal_1?t=5)"_s.arg(qint64(m_account));
    QVERIFY2(note()->toPlainText().contains(link), qPrintable(note()->toPlainText()));
    shape()->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(time(), u"0:00 / 0:10"_s);
    m_fixture->find<QToolButton>("notesPreviewButton")->click();
    auto *preview = m_fixture->find<QWidget>("notesPreview");
    QVERIFY(preview);
    preview->setFocus();
    press(Qt::Key_Tab); // to the link
    press(Qt::Key_Return);
    QTRY_VERIFY(isPlaying());
    QVERIFY(hears([this] { return isAfter(u"0:05"_s); }));
}

void PlaybackTest::theLinkToTheMomentIsCopied()
{
    open();
    shape()->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"callboard://call/%1:cal_1?t=5"_s.arg(qint64(m_account)));
}

void PlaybackTest::aLinkFromOutsidePlaysFromItsMoment()
{
    open();
    choose(2);
    QTRY_VERIFY(!bar()->isVisible());
    m_fixture->window->showLink({{m_account, u"cal_1"_s}, 4s});
    QTRY_VERIFY(isPlaying());
    QVERIFY(hears([this] { return isAfter(u"0:04"_s); }));
    m_fixture->window->showLink({{m_account, u"cal_3"_s}, {}});
    QTRY_VERIFY(!isPlaying());
}

void PlaybackTest::speedAndSilenceAreRemembered()
{
    open();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_F8, Qt::ControlModifier);
    const auto speed = [this] {
        return m_fixture->find<QToolButton>("speedButton")->text();
    };
    QCOMPARE(speed(), u"1.75×"_s);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 3);
    QCOMPARE(speed(), u"1.75×"_s);
    QVERIFY(action("skipSilence")->isChecked());
    activate(m_fixture->window.get());
    press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(speed(), u"1.5×"_s);
}

void PlaybackTest::clickInTheShapeGoesThere()
{
    open();
    QTest::mouseClick(shape(), Qt::LeftButton, {}, {shape()->width() / 2 + 3, shape()->height() / 2});
    QCOMPARE(time(), u"0:05 / 0:10"_s);
    QVERIFY(!isPlaying());
    press(Qt::Key_F8);
    QTRY_VERIFY(isPlaying());
    QVERIFY(hears([this] { return isAfter(u"0:05"_s); }));
    QVERIFY(!isAfter(u"0:09"_s));
}

void PlaybackTest::loopIsSetByKeysAndByDragging()
{
    open();
    shape()->setFocus();
    press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(action("playLoop")->text().contains(u"(B)"_s));
    press(Qt::Key_Right);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(action("playLoop")->text().contains(u"not"_s));
    press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(action("playLoop")->text().contains(u"(A)"_s));
    const int middle = shape()->height() / 2;
    QTest::mousePress(shape(), Qt::LeftButton, Qt::ShiftModifier, {shape()->width() / 4, middle});
    QTest::mouseMove(shape(), {shape()->width() / 3, middle});
    QTest::mouseRelease(shape(), Qt::LeftButton, Qt::ShiftModifier, {shape()->width() / 2, middle});
    QTRY_VERIFY(action("playLoop")->text().contains(u"not"_s));
    QCOMPARE(time(), u"0:02 / 0:10"_s);
}

void PlaybackTest::whoListenedIsInTheAuditTrail()
{
    open();
    QCOMPARE(audited(u"heard"_s), QStringList());
    press(Qt::Key_Space);
    QVERIFY(hears([this] { return isAfter(u"0:03"_s); }));
    QTRY_COMPARE(audited(u"heard"_s), QStringList{u"cal_1"_s});
}

void PlaybackTest::selectedCallIsFetchedAhead()
{
    open();
    const auto wanted = [this] {
        return m_fixture->recordings.wanted.value(PrefetchReason::Selected);
    };
    QTRY_COMPARE(wanted().size(), 1);
    const QList<CallId> before = wanted();
    choose(1);
    QTRY_VERIFY(wanted().size() == 1 && wanted() != before);
}

void PlaybackTest::whatDoesNotPlaySaysWhy_data()
{
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<QString>("part");
    QTest::newRow("gone") << RecordingState::Expired << u"no more"_s;
    QTest::newRow("no right") << RecordingState::NoRight << u"may not hear"_s;
    QTest::newRow("given out by nobody") << RecordingState::Unsupported << u"gives out no audio"_s;
    QTest::newRow("own storage") << RecordingState::Elsewhere << u"own storage"_s;
    QTest::newRow("being made") << RecordingState::Pending << u"still making"_s;
}

void PlaybackTest::whatDoesNotPlaySaysWhy()
{
    QFETCH(RecordingState, state);
    QFETCH(QString, part);
    m_fixture->recordings.setStatus(u"rec_2"_s, {.state = state});
    open();
    choose(1);
    QTRY_VERIFY2(words().contains(part), qPrintable(words()));
    QVERIFY(m_fixture->find<QLabel>("playerWords")->isVisible());
    QCOMPARE(action("playRecording")->isEnabled(), state == RecordingState::Pending);
}

void PlaybackTest::noLoudspeakerIsSaid()
{
    m_fixture->outputs.unplug("one");
    open();
    press(Qt::Key_Space);
    QTRY_VERIFY(isPlaying());
    QTRY_VERIFY2(words().contains(u"nobody hears it"_s), qPrintable(words()));
    QVERIFY(QTest::qWaitFor([this] { return isAfter(u"0:01"_s); }, 60'000)); // silent but working
}

void PlaybackTest::transcriptIsReadAlongAndHeard()
{
    open();
    auto *transcript = m_fixture->find<TranscriptView>("transcriptView");
    QTRY_VERIFY(transcript->hasTimes());
    QTRY_VERIFY(!m_fixture->find<TalkBar>("talkBar")->words().isEmpty());
    press(Qt::Key_F9, Qt::ControlModifier); // to the next speaker
    QCOMPARE(time(), u"0:04 / 0:10"_s);
    press(Qt::Key_F9, Qt::ControlModifier);
    QCOMPARE(time(), u"0:07 / 0:10"_s);
    press(Qt::Key_F7, Qt::ControlModifier);
    QCOMPARE(time(), u"0:04 / 0:10"_s);
    Q_EMIT transcript->seekWanted(7s); // as by Enter on the turn
    QTRY_VERIFY(isPlaying());
    QVERIFY(hears([this] { return isAfter(u"0:07"_s); }));
}

void PlaybackTest::wordsFoundAreMarkedInTheShape()
{
    open();
    const QImage before = shape()->grab().toImage();
    m_fixture->window->filter().setText(u"view"_s);
    auto *transcript = m_fixture->find<TranscriptView>("transcriptView");
    QTRY_COMPARE(transcript->hitTimes().size(), 2);
    QTRY_VERIFY(shape()->grab().toImage() != before);
}

void PlaybackTest::recordingIsSavedAsAFile()
{
    open();
    action("saveRecording")->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_fixture->window->findChild<QFileDialog *>(u"saveRecordingDialog"_s)));
    QTRY_VERIFY(dialog->isVisible());
    const QString target = m_fixture->folder.filePath(u"mine.wav"_s);
    dialog->selectFile(target);
    Q_EMIT dialog->fileSelected(target);
    QTRY_VERIFY(QFile::exists(target));
    QTRY_COMPARE(audited(u"export"_s), QStringList{u"cal_1"_s});
    QFile saved(target);
    QFile original(m_fixture->folder.filePath(u"rec_1.wav"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), original.readAll());
}

void PlaybackTest::brokenFileIsSaid()
{
    const QString file = m_fixture->folder.filePath(u"rec_2.wav"_s);
    QVERIFY(write(file, "<!doctype html><html><body>Sign in</body></html>"));
    m_fixture->recordings.keep(u"rec_2"_s, file);
    open();
    choose(1);
    QTRY_VERIFY(!time().contains(u"0:10"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY2(words().contains(u"not a recording"_s), qPrintable(words()));
    QTRY_VERIFY(!isPlaying());
}

QTEST_MAIN(PlaybackTest)
#include "tst_playback.moc"
