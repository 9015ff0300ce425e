// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpane.h"

#include "models/tables/callsource.h"
#include "tests/support/builders.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakereviewplayback.h"
#include "tests/support/got.h"
#include "tests/support/windowfixture.h"
#include "ui/review/newreviewdialog.h"
#include "ui/review/reviewreport.h"
#include "ui/review/reviewreportdialog.h"
#include "ui/review/reviewwords.h"
#include "ui/review/scorecardsdialog.h"
#include "ui/review/scorecardview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ReviewPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void emptyPageOffersANewReview();
    void digitsAnswerAndGoOn();
    void yesAndNoAreOneAndTwo();
    void impossibleKeysSaySo();
    void missingCommentTakesTheKeyboard();
    void commentIsKeptLetterByLetter();
    void escapeLeavesACommentWithoutLosingIt();
    void backspaceGoesBack();
    void markTakesTheTimeAndItsWords();
    void markWithoutARecordingSaysSo();
    void enterSaysWhatIsOpen();
    void enterFinishesAndGoesOn();
    void failedCallSaysWhy();
    void spacePlays();
    void callUnderReviewIsToldWhileThePageIsShown();
    void lastCallOffersTheReport();
    void anotherCallOfTheSamePersonTakesItsPlace();
    void chipsAnswerToo();

    void dialogDrawsAList();
    void dialogLeavesPeopleOut();
    void dialogSaysWhatIsWrongInTheQuery();
    void cardsAreChangedAndSaved();
    void badCardIsNotSavedAndSaysWhy();
    void cardsAreImportedAndExported();
    void badFileSaysWhere();
    void reportNamesPeopleAndQuestions();
    void reportEscapesWhatPeopleWrote();
    void reportIsSavedAsPdfAndWorkbook();

private:
    void makeList(const QStringList &ids);
    void open();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template<typename T> T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    ReviewSession &session() { return m_pane->session(); }
    bool isOnCard() const { return QApplication::focusWidget() == part<ScorecardView>("scorecardView"); }

    std::unique_ptr<WindowFixture> m_desk;
    std::unique_ptr<StoreCallSource> m_source;
    FakeReviewPlayback m_playback;
    std::unique_ptr<ReviewPane> m_pane;
};

void ReviewPaneTest::init()
{
    m_desk = std::make_unique<WindowFixture>();
    const AccountId account = m_desk->addAccount();
    QList<Record> records;
    for (int i = 1; i <= 8; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i), account);
        call.staff(i <= 5 ? u"st_1"_s : u"st_2"_s, i <= 5 ? u"Ana"_s : u"Bob"_s).recording(u"rec"_s);
        call.with(&CallFacts::duration, Seconds(200));
        records << call;
    }
    m_desk->addCalls(records);
    m_source = std::make_unique<StoreCallSource>(*m_desk->store);
    m_playback = {};
}

void ReviewPaneTest::cleanup()
{
    m_pane.reset();
    m_source.reset();
    m_desk.reset();
}

/// Eight questions: five of 1 to 5, one that fails the call at "no", one of 1 to 5, one of yes and no.
void ReviewPaneTest::makeList(const QStringList &ids)
{
    ReviewList list;
    list.name = u"March"_s;
    list.card = shippedScorecard();
    list.sample.query = u"has:recording"_s;
    QList<SampleCandidate> calls;
    for (const QString &id : ids)
        calls << SampleCandidate{CallId{}, {AccountId{1}, id}, u"Ana"_s, at("2026-03-16T10:00:00Z")};
    got(ReviewDesk(*m_desk->store).createList(list, calls));
}

void ReviewPaneTest::open()
{
    m_pane = std::make_unique<ReviewPane>(m_desk->services(), *m_source);
    m_pane->setPlayback(&m_playback);
    m_pane->resize(800, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    activate(m_pane.get());
    QTRY_COMPARE(session().state(), ReviewSession::State::Ready);
    if (!session().lists().isEmpty())
        QTRY_VERIFY(session().current() >= 0);
    m_pane->focusCard();
}

void ReviewPaneTest::emptyPageOffersANewReview()
{
    open();
    auto *way = part<QWidget>("reviewPlaceholder")->findChild<QPushButton *>();
    QVERIFY(way->isVisible());
    QTRY_VERIFY(way->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY(m_pane->findChild<NewReviewDialog *>());
}

void ReviewPaneTest::digitsAnswerAndGoOn()
{
    makeList({u"cal_1"_s});
    open();
    QVERIFY(isOnCard());
    type(u"453"_s);
    QCOMPARE(session().question(), 3);
    QCOMPARE(session().answerTo(u"greeting"_s).value, std::optional(4));
    QCOMPARE(session().answerTo(u"listening"_s).value, std::optional(5));
    press(Qt::Key_N);
    press(Qt::Key_0);
    QVERIFY(session().answerTo(u"solution"_s).notApplicable);
    QVERIFY(session().answerTo(u"tone"_s).notApplicable);
    QVERIFY(text("reviewScore").contains(u"5"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::KeypadModifier);
    QCOMPARE(session().answerTo(u"privacy"_s).value, std::optional(1));
}

void ReviewPaneTest::yesAndNoAreOneAndTwo()
{
    makeList({u"cal_1"_s});
    open();
    session().chooseQuestion(5);
    press(Qt::Key_1);
    QCOMPARE(answerText(AnswerScale::YesNo, session().answerTo(u"privacy"_s)), u"Yes"_s);
    session().chooseQuestion(5);
    press(Qt::Key_2);
    QCOMPARE(answerText(AnswerScale::YesNo, session().answerTo(u"privacy"_s)), u"No"_s);
}

void ReviewPaneTest::impossibleKeysSaySo()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_7);
    QVERIFY(part<QLabel>("reviewNotice")->isVisible());
    QCOMPARE(session().question(), 0);
    press(Qt::Key_4);
    QVERIFY(!part<QLabel>("reviewNotice")->isVisible());
}

void ReviewPaneTest::missingCommentTakesTheKeyboard()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_2);
    QCOMPARE(session().question(), 0);
    QVERIFY(part<QLineEdit>("commentWords")->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(part<QLineEdit>("commentWords")->hasFocus()); // still missing
    type(u"no name 5"_s); // digits are words here
    press(Qt::Key_Return);
    QVERIFY(isOnCard());
    QCOMPARE(session().question(), 1);
    QCOMPARE(session().answerTo(u"greeting"_s).comment, u"no name 5"_s);
    QCOMPARE(session().answerTo(u"greeting"_s).value, std::optional(2));
}

void ReviewPaneTest::commentIsKeptLetterByLetter()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_C);
    type(u"hm"_s);
    QTRY_VERIFY(session().isSaved());
    const QList<Review> stored = got(ReviewDesk(*m_desk->store).reviews(session().list()->id));
    QCOMPARE(stored.first().answers.value(u"greeting"_s).comment, u"hm"_s);
}

void ReviewPaneTest::escapeLeavesACommentWithoutLosingIt()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_C);
    type(u"hm"_s);
    press(Qt::Key_Escape);
    QVERIFY(isOnCard());
    QCOMPARE(session().question(), 0);
    QCOMPARE(session().answerTo(u"greeting"_s).comment, u"hm"_s);
    press(Qt::Key_C);
    type(u"m"_s);
    QCOMPARE(session().answerTo(u"greeting"_s).comment, u"hmm"_s);
}

void ReviewPaneTest::backspaceGoesBack()
{
    makeList({u"cal_1"_s});
    open();
    type(u"45"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(session().question(), 0);
    press(Qt::Key_3);
    QCOMPARE(session().answerTo(u"greeting"_s).value, std::optional(3));
    QCOMPARE(session().answerTo(u"listening"_s).value, std::optional(5));
}

void ReviewPaneTest::markTakesTheTimeAndItsWords()
{
    makeList({u"cal_1"_s});
    open();
    m_playback.at = 192s;
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>("markWords")->hasFocus());
    type(u"promised refund 1"_s);
    press(Qt::Key_Return);
    QVERIFY(isOnCard());
    QCOMPARE(session().question(), 0);
    QCOMPARE(session().marks().size(), 1);
    QCOMPARE(session().marks().first().at, 192s);
    QCOMPARE(session().marks().first().text, u"promised refund 1"_s);
    QCOMPARE(m_playback.marks.size(), 1);
    m_playback.at = 250s;
    auto *list = part<QListView>("marksList");
    QVERIFY(list->isVisible());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    press(Qt::Key_Return);
    QCOMPARE(m_playback.at, std::optional<std::chrono::milliseconds>(192s));
    press(Qt::Key_Delete);
    QVERIFY(session().marks().isEmpty());
}

void ReviewPaneTest::markWithoutARecordingSaysSo()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_M);
    QVERIFY(part<QLabel>("reviewNotice")->isVisible());
    QVERIFY(isOnCard());
    QVERIFY(session().marks().isEmpty());
}

void ReviewPaneTest::enterSaysWhatIsOpen()
{
    makeList({u"cal_1"_s, u"cal_2"_s});
    open();
    type(u"44"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().current(), 0);
    QCOMPARE(session().question(), 2);
    QVERIFY(text("reviewNotice").contains(u"6"_s));
}

void ReviewPaneTest::enterFinishesAndGoesOn()
{
    makeList({u"cal_1"_s, u"cal_2"_s});
    open();
    QVERIFY(text("reviewTitle").startsWith(u"Call 1 of 2"_s));
    type(u"44444141"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().current(), 1);
    QVERIFY(text("reviewTitle").startsWith(u"Call 2 of 2"_s));
    QVERIFY(text("reviewProgress").startsWith(u"1 of 2"_s));
    QCOMPARE(session().question(), 0);
    QVERIFY(isOnCard());
    QCOMPARE(m_playback.loaded.last().providerCallId, u"cal_2"_s);
    press(Qt::Key_PageUp);
    QCOMPARE(session().current(), 0);
}

void ReviewPaneTest::failedCallSaysWhy()
{
    makeList({u"cal_1"_s});
    open();
    type(u"55555"_s);
    press(Qt::Key_2);
    QVERIFY(text("reviewScore").contains(u"0 %"_s));
    QVERIFY(text("reviewScore").contains(session().questions()[5].text));
}

void ReviewPaneTest::spacePlays()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_Space);
    QCOMPARE(m_playback.presses, 1);
}

void ReviewPaneTest::callUnderReviewIsToldWhileThePageIsShown()
{
    makeList({u"cal_1"_s, u"cal_2"_s});
    open();
    QSignalSpy wanted(m_pane.get(), &ReviewPane::callWanted);
    press(Qt::Key_PageDown);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<std::optional<RecordRef>>()->providerCallId, u"cal_2"_s);
    m_pane->hide();
    session().choose(0);
    QCOMPARE(wanted.size(), 1);
    m_pane->show();
    QCOMPARE(wanted.last().first().value<std::optional<RecordRef>>()->providerCallId, u"cal_1"_s);
}

void ReviewPaneTest::lastCallOffersTheReport()
{
    makeList({u"cal_1"_s});
    open();
    type(u"44444141"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(session().isSaved());
    QCOMPARE(session().finished(), 1);
    auto *report = part<QPushButton>("reviewReport");
    QVERIFY(report->isEnabled());
    report->setFocus();
    press(Qt::Key_Space);
    auto *dialog = m_pane->findChild<ReviewReportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QTextBrowser *>(u"reportText"_s)->toPlainText().contains(u"Ana"_s));
}

void ReviewPaneTest::anotherCallOfTheSamePersonTakesItsPlace()
{
    makeList({u"cal_1"_s, u"cal_2"_s});
    open();
    part<QPushButton>("leaveOut")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(session().reviews()[0].call.providerCallId != u"cal_1");
    const QString other = session().reviews()[0].call.providerCallId;
    QVERIFY(QStringList({u"cal_3"_s, u"cal_4"_s, u"cal_5"_s}).contains(other)); // Ana's, and not in the list
    QCOMPARE(session().reviews().size(), 2);
    QTRY_VERIFY(isOnCard());
}

void ReviewPaneTest::chipsAnswerToo()
{
    makeList({u"cal_1"_s});
    open();
    auto *card = part<ScorecardView>("scorecardView");
    const QRect row = card->visualRect(card->model()->index(1, 0));
    bool answered = false;
    for (int x = row.right(); x > row.left() && !answered; x -= 4) {
        QTest::mouseClick(card->viewport(), Qt::LeftButton, {}, {x, row.top() + row.height() / 2});
        answered = session().answerTo(u"listening"_s).isGiven();
    }
    QVERIFY(session().answerTo(u"listening"_s).notApplicable); // the last one
}

void ReviewPaneTest::dialogDrawsAList()
{
    open();
    NewReviewDialog dialog(m_desk->services(), *m_source);
    dialog.show();
    auto *people = dialog.findChild<QListWidget *>(u"reviewPeople"_s);
    auto *make = dialog.findChild<QPushButton *>(u"makeReview"_s);
    QTRY_COMPARE(people->count(), 2);
    dialog.findChild<QSpinBox *>(u"reviewPerPerson"_s)->setValue(2);
    dialog.findChild<QSpinBox *>(u"reviewSeed"_s)->setValue(42);
    QTRY_VERIFY(make->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"reviewSummary"_s)->text().startsWith(u'4'));
    QSignalSpy created(&dialog, &NewReviewDialog::created);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(created.size(), 1);
    const ReviewList list = got(ReviewDesk(*m_desk->store).lists()).constFirst();
    QCOMPARE(list.calls, 4);
    QCOMPARE(list.sample.seed, 42U);
    QCOMPARE(list.sample.query, usualReviewQuery());
    QVERIFY(list.card.saysTheSame(shippedScorecard()));
}

void ReviewPaneTest::dialogLeavesPeopleOut()
{
    open();
    NewReviewDialog dialog(m_desk->services(), *m_source);
    auto *people = dialog.findChild<QListWidget *>(u"reviewPeople"_s);
    auto *summary = dialog.findChild<QLabel *>(u"reviewSummary"_s);
    QTRY_COMPARE(people->count(), 2);
    QTRY_VERIFY(summary->text().startsWith(u'8')); // five and three
    people->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(summary->text().startsWith(u'5'));
    dialog.findChild<QLineEdit *>(u"reviewQuery"_s)->setText(u"has:recording"_s);
    QTRY_VERIFY(summary->text().startsWith(u'5')); // it stays so
    people->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.findChild<QPushButton *>(u"makeReview"_s)->isEnabled());
}

void ReviewPaneTest::dialogSaysWhatIsWrongInTheQuery()
{
    open();
    NewReviewDialog dialog(m_desk->services(), *m_source);
    dialog.findChild<QLineEdit *>(u"reviewQuery"_s)->setText(u"status:nonsense"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"reviewProblem"_s)->text().contains(u"nonsense"_s));
}

void ReviewPaneTest::cardsAreChangedAndSaved()
{
    ScorecardsDialog dialog(m_desk->services());
    dialog.show();
    auto *questions = dialog.findChild<QListWidget *>(u"scorecardQuestions"_s);
    QTRY_COMPARE(questions->count(), 8); // what the program comes with
    auto *words = dialog.findChild<QLineEdit *>(u"questionText"_s);
    words->selectAll();
    QTest::keyClicks(words, u"Said hello"_s);
    dialog.findChild<QSpinBox *>(u"questionWeight"_s)->setValue(9);
    questions->setCurrentRow(1);
    dialog.findChild<QPushButton *>(u"removeQuestion"_s)->click();
    dialog.findChild<QPushButton *>(u"addQuestion"_s)->click();
    QTest::keyClicks(words, u"Was brief"_s);
    auto *save = dialog.findChild<QPushButton *>(u"saveCards"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(!dialog.isVisible());
    const QList<Scorecard> cards = got(ReviewDesk(*m_desk->store).scorecards());
    QCOMPARE(cards.size(), 1);
    const QList<ScoreQuestion> stored = cards.first().questions();
    QCOMPARE(stored.size(), 8);
    QCOMPARE(stored[0].text, u"Said hello"_s);
    QCOMPARE(stored[0].weight, 9);
    QCOMPARE(stored[0].id, u"greeting"_s); // its answers go on being its
    QCOMPARE(stored.last().text, u"Was brief"_s);
}

void ReviewPaneTest::badCardIsNotSavedAndSaysWhy()
{
    ScorecardsDialog dialog(m_desk->services());
    dialog.show();
    QTRY_COMPARE(dialog.findChild<QListWidget *>(u"scorecardQuestions"_s)->count(), 8);
    auto *words = dialog.findChild<QLineEdit *>(u"questionText"_s);
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveCards"_s)->isEnabled());
    const QString problem = dialog.findChild<QLabel *>(u"scorecardProblem"_s)->text();
    QVERIFY2(problem.contains(u"Section 1, question 1"_s), qPrintable(problem));
}

void ReviewPaneTest::cardsAreImportedAndExported()
{
    const QString file = m_desk->folder.filePath(u"card.json"_s);
    ScorecardsDialog dialog(m_desk->services());
    auto *choice = dialog.findChild<QComboBox *>(u"scorecardChoice"_s);
    QTRY_COMPARE(choice->count(), 1);
    dialog.exportTo(file);
    dialog.importFrom(file);
    QCOMPARE(choice->count(), 2);
    QCOMPARE(dialog.findChild<QListWidget *>(u"scorecardQuestions"_s)->count(), 8);
    QVERIFY(dialog.findChild<QPushButton *>(u"saveCards"_s)->isEnabled());
}

void ReviewPaneTest::badFileSaysWhere()
{
    const QString name = m_desk->folder.filePath(u"card.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "C", "sections": [{"name": "A", "questions": [{"text": "x", "weight": 400}]}]})");
    file.close();
    ScorecardsDialog dialog(m_desk->services());
    auto *problem = dialog.findChild<QLabel *>(u"scorecardProblem"_s);
    QTRY_COMPARE(dialog.findChild<QComboBox *>(u"scorecardChoice"_s)->count(), 1);
    dialog.importFrom(name);
    QVERIFY2(problem->text().contains(u"400"_s) && problem->text().contains(u"question 1"_s),
             qPrintable(problem->text()));
    dialog.importFrom(u"/nowhere/card.json"_s);
    QVERIFY(problem->text().contains(u"/nowhere/card.json"_s));
    QCOMPARE(dialog.findChild<QComboBox *>(u"scorecardChoice"_s)->count(), 1);
}

void ReviewPaneTest::reportNamesPeopleAndQuestions()
{
    makeList({u"cal_1"_s, u"cal_2"_s});
    open();
    m_playback.at = 192s;
    press(Qt::Key_M);
    type(u"promised refund"_s);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    type(u"mumbled"_s);
    press(Qt::Key_Return);
    type(u"4444141"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(session().isSaved());
    const ReviewResults results = got(readReviewResults(ReviewDesk(*m_desk->store), session().list()->id));
    ReviewReportOptions options;
    options.now = m_desk->clock.now();
    const QString html = reviewReportHtml(results, options);
    for (const auto &word : {u"Ana"_s, u"1 of 2"_s, u"mumbled"_s, u"3:12"_s, u"promised refund"_s,
                             results.list.card.questions().at(3).text})
        QVERIFY2(html.contains(word), qPrintable(word));
    QVERIFY(!html.contains(u"+336"_s)); // no guest
    options.comments = false;
    QVERIFY(!reviewReportHtml(results, options).contains(u"mumbled"_s));
    QCOMPARE(answerRows(results, QTimeZone::utc()).size(), 8); // of the finished call
    QCOMPARE(answerRows(results, QTimeZone::utc()).constFirst().size(), answerColumns().size());
    QCOMPARE(toJson(results)[u"finished"_s].toInt(), 1);
}

void ReviewPaneTest::reportEscapesWhatPeopleWrote()
{
    makeList({u"cal_1"_s});
    open();
    press(Qt::Key_C);
    type(u"<img src=x>&"_s);
    press(Qt::Key_Escape);
    type(u"44444141"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(session().isSaved());
    const ReviewResults results = got(readReviewResults(ReviewDesk(*m_desk->store), session().list()->id));
    const QString html = reviewReportHtml(results, {});
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(u"&lt;img src=x&gt;&amp;"_s));
}

void ReviewPaneTest::reportIsSavedAsPdfAndWorkbook()
{
    makeList({u"cal_1"_s});
    open();
    type(u"44444141"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(session().isSaved());
    ReviewReportDialog dialog(m_desk->services(), session().list()->id);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"reportPdf"_s)->isEnabled());
    const auto begins = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && file.read(bytes.size()) == bytes && file.size() > 1000;
    };
    const QString pdf = m_desk->folder.filePath(u"r.pdf"_s);
    const QString workbook = m_desk->folder.filePath(u"r.xlsx"_s);
    dialog.saveAs(pdf);
    dialog.saveAs(workbook);
    QVERIFY(begins(pdf, "%PDF-"));
    QVERIFY(begins(workbook, "PK"));
    dialog.saveAs(u"/nowhere/r.pdf"_s);
    auto *problem = dialog.findChild<QLabel *>(u"reportProblem"_s);
    QVERIFY(problem->text().contains(u"/nowhere/r.pdf"_s));
    dialog.saveAs(u"/nowhere/r.xlsx"_s);
    QVERIFY(problem->text().contains(u"/nowhere/r.xlsx"_s));
}

QTEST_MAIN(ReviewPaneTest)
#include "tst_reviewpane.moc"
