// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor reviews thirty calls by the keyboard alone; at call 17 the program is killed.
#include "models/tables/reviewplayback.h"
#include "models/tables/reviewresults.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"
#include "tests/support/sounds.h"
#include "tests/support/windowfixture.h"
#include "ui/mainwindow.h"
#include "ui/review/newreviewdialog.h"
#include "ui/review/reviewpane.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

using namespace callboard;
using namespace callboard::sounds;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int killedAt = 16; // the row of call 17
const auto answers = u"44445141"_s; // 1–5 five times, yes, 1–5, yes

/// Six people with eight recorded calls each, and what must not be drawn.
void fill(Store &store)
{
    const AccountId account = got(store.addAccount(test::account(u"Hotel"_s))).id;
    QList<Record> records;
    for (int i = 0; i < 48; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i), account);
        call.staff(u"st_%1"_s.arg(i % 6), u"Person %1"_s.arg(i % 6 + 1)).recording(u"rec"_s);
        call.at(at("2026-03-16T10:00:00Z") - std::chrono::hours(i)).with(&CallFacts::duration, Seconds(300));
        records << call;
    }
    records << RecordBuilder(u"short"_s).staff(u"st_1"_s, u"Person 2"_s).recording(u"rec"_s);
    records << RecordBuilder(u"silent"_s)
                   .staff(u"st_1"_s, u"Person 2"_s)
                   .with(&CallFacts::duration, Seconds(300));
    got(store.applyPage(writeOf(records)));
}

/// The window over a folder, and somebody at its keyboard.
class Supervisor {
public:
    explicit Supervisor(const QString &folder)
        : audio(folder + u"/rec.wav"_s)
        , theme(*qApp)
        , settings(folder + u"/callboard.ini"_s, QSettings::IniFormat)
        , store(Store::open({folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s}, clock).value())
        , window(WindowServices{*store, theme, settings, clock, QTimeZone("Europe/Paris"),
                                [](const QUrl &) {}, accounts, recordings, outputs})
    {
        outputs.plug("desk"_ba, speaker);
        if (!QFile::exists(audio))
            write(audio, wav(sweep(8000, 2, 30)));
        recordings.keep(u"rec"_s, audio);
        window.resize(1440, 900);
        window.show();
        bringForward(&window);
    }

    static bool bringForward(QWidget *widget)
    {
        widget->activateWindow();
        return QTest::qWaitForWindowActive(widget, 60'000);
    }
    bool isOnCard()
    {
        return QTest::qWaitFor(
            [] {
                QWidget *focus = QApplication::focusWidget();
                return focus && focus->objectName() == u"scorecardView";
            },
            60'000);
    }
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), held);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    ReviewPane &pane() { return *window.findChild<ReviewPane *>(u"reviewPane"_s); }
    ReviewSession &session() { return pane().session(); }
    QString text(const char *name) { return pane().findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    bool isSettled()
    {
        return QTest::qWaitFor([this] { return session().isSaved(); }, 60'000);
    }

    /// Ctrl+3, Space, Enter.
    bool makeList()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return session().state() == ReviewSession::State::Ready; }, 60'000))
            return false;
        press(Qt::Key_Space);
        auto *dialog = window.findChild<NewReviewDialog *>();
        if (!dialog)
            return false;
        bringForward(dialog);
        auto *people = dialog->findChild<QListWidget *>(u"reviewPeople"_s);
        auto *make = dialog->findChild<QPushButton *>(u"makeReview"_s);
        if (!QTest::qWaitFor([&] { return people->count() == 6 && make->isEnabled(); }, 60'000))
            return false;
        press(Qt::Key_Return);
        const bool isMade = QTest::qWaitFor([this] { return session().current() == 0; }, 60'000);
        return isMade && bringForward(&window) && isOnCard();
    }
    std::optional<std::chrono::milliseconds> position() { return session().playback()->position(); }
    /// Where the call under review gets its mark.
    std::chrono::seconds momentOfMark() { return 10s + 5s * (session().current() % 3); }
    /// Goes on in the recording, and says something about that second.
    bool mark()
    {
        if (!QTest::qWaitFor([this] { return position() == 0ms; }, 60'000))
            return false;
        press(Qt::Key_F9, Qt::ShiftModifier);
        for (int steps = session().current() % 3; steps > 0; --steps)
            press(Qt::Key_F9);
        if (position() != momentOfMark())
            return false;
        press(Qt::Key_M);
        type(u"remark %1"_s.arg(session().current() + 1));
        press(Qt::Key_Return);
        return true;
    }
    /// Listens to the call under review: a mark with words, the answers, and on.
    bool reviewCall()
    {
        if (!mark())
            return false;
        type(answers);
        press(Qt::Key_Return);
        return true;
    }

    const QString audio;
    FakeClock clock;
    Theme theme;
    QSettings settings;
    FakeAccountService accounts;
    FakeRecordings recordings;
    FakeOutputs outputs;
    std::shared_ptr<NullSink> speaker = std::make_shared<NullSink>(NullSink::Clock::RealTime);
    std::unique_ptr<Store> store;
    MainWindow window;
};

/// The program that is killed. Says what is on disk: at last, how many letters of a comment.
int reviewUntilKilled(const QString &folder)
{
    Supervisor person(folder);
    if (!person.makeList()) {
        const QWidget *focus = QApplication::focusWidget();
        std::printf("no list was made; the keyboard is at %s\n",
                    focus ? qUtf8Printable(focus->objectName()) : "nothing");
        return 1;
    }
    while (person.session().current() < killedAt) {
        if (!person.reviewCall())
            return 1;
    }
    if (!person.mark())
        return 1;
    person.type(u"44"_s);
    person.press(Qt::Key_2); // needs a comment, which takes the keyboard
    for (int letters = 1; letters < 4000; ++letters) {
        person.type(QString(QChar(u'a' + (letters - 1) % 26)));
        if (!person.isSettled())
            return 1;
        std::printf("letters %d\n", letters);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class ReviewJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thirtyCallsByKeyboardKilledAtTheSeventeenth();

private:
    int killInTheMiddle(const QString &folder); ///< Letters that were told to be on disk; 0: it went wrong.
};

int ReviewJourneyTest::killInTheMiddle(const QString &folder)
{
    QProcess supervisor;
    supervisor.setProcessChannelMode(QProcess::SeparateChannels);
    supervisor.start(QCoreApplication::applicationFilePath(), {u"--review"_s, folder});
    QByteArray said;
    while (!said.contains("letters 5\n") && supervisor.waitForReadyRead(300'000))
        said += supervisor.readAllStandardOutput();
    QTest::qWait(QRandomGenerator(17).bounded(20, 200));
    if (supervisor.state() != QProcess::Running) {
        qWarning("the supervisor gave up: %s", said.constData());
        return 0;
    }
    ::kill(pid_t(supervisor.processId()), SIGKILL);
    supervisor.waitForFinished(60'000);
    said += supervisor.readAllStandardOutput();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    return lines.last().mid(int(qstrlen("letters "))).toInt();
}

void ReviewJourneyTest::thirtyCallsByKeyboardKilledAtTheSeventeenth()
{
    QTemporaryDir folder;
    {
        FakeClock clock;
        auto store =
            Store::open({folder.filePath(u"cache.sqlite"_s), folder.filePath(u"desk.sqlite"_s)}, clock)
                .value();
        fill(*store);
    }
    const int letters = killInTheMiddle(folder.path());
    QVERIFY(letters >= 5);

    Supervisor person(folder.path());
    person.press(Qt::Key_3, Qt::ControlModifier);
    ReviewSession &session = person.session();
    QTRY_COMPARE_WITH_TIMEOUT(session.current(), killedAt, 60'000);
    QCOMPARE(session.reviews().size(), 30);
    QCOMPARE(session.finished(), killedAt);
    QCOMPARE(session.question(), 2);
    QVERIFY(person.text("reviewTitle").startsWith(u"Call 17 of 30"_s));
    QVERIFY(person.text("reviewProgress").startsWith(u"16 of 30"_s));
    for (int row = 0; row < killedAt; ++row)
        QCOMPARE(session.reviews()[row].answers.size(), 8);
    const ScoreAnswer cut = session.answerTo(session.questions()[2].id);
    QCOMPARE(cut.value, std::optional(2));
    QVERIFY2(cut.comment.size() >= letters, qPrintable(u"%1 of %2"_s.arg(cut.comment.size()).arg(letters)));
    for (int i = 0; i < cut.comment.size(); ++i)
        QCOMPARE(cut.comment.at(i), QChar(u'a' + i % 26));
    QTRY_COMPARE(session.marks().size(), 1);
    QCOMPARE(session.marks().first().text, u"remark 17"_s);
    QCOMPARE(session.marks().first().at, person.momentOfMark());

    QVERIFY(person.isOnCard());
    QTRY_COMPARE_WITH_TIMEOUT(person.position(), std::optional(0ms), 60'000);
    person.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(person.position() > 100ms, 60'000); // it is heard
    person.press(Qt::Key_Space);
    person.press(Qt::Key_Down); // the comment is there
    person.type(answers.mid(3));
    person.press(Qt::Key_Return);
    QCOMPARE(session.current(), killedAt + 1);
    for (int calls = killedAt + 1; calls < 30; ++calls)
        QVERIFY(person.reviewCall());
    QCOMPARE(session.finished(), 30);
    QVERIFY(person.isSettled());

    QHash<QString, int> perPerson;
    QVERIFY(person.recordings.wanted.contains(PrefetchReason::Review));
    const ReviewResults results = got(readReviewResults(ReviewDesk(*person.store), session.list()->id));
    for (const Review &review : results.reviews) {
        ++perPerson[review.person];
        QVERIFY(review.finishedAt);
        QCOMPARE(review.answers.size(), 8);
        QCOMPARE(results.marks.value(review.call).size(), 1);
        QCOMPARE(results.marks.value(review.call).constFirst().text, u"remark %1"_s.arg(review.place + 1));
        QVERIFY(review.call.providerCallId.startsWith(u"cal_"_s));
    }
    QCOMPARE(perPerson.size(), 6);
    for (const int calls : std::as_const(perPerson))
        QCOMPARE(calls, 5);
    QCOMPARE(results.report.finished, 30);
    const CallFilter reviewed =
        resolved(parseQuery(u"is:reviewed"_s).query, person.clock.now(), QTimeZone("Europe/Paris"));
    QTRY_COMPARE(got(person.store->callIds(reviewed)).size(), size_t(30));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--review")
        return reviewUntilKilled(words.value(2));
    ReviewJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewjourney.moc"
