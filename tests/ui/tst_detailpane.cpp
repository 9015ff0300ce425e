// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "models/tables/calldetail.h"
#include "tests/support/fakecalldetailsource.h"
#include "ui/detail/callheader.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/section.h"
#include "ui/detail/statusbadge.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/textview.h"
#include "ui/emptystate.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

class FixedClock final : public Clock {
public:
    TimePoint now() const override { return *fromIso(u"2026-03-18T12:00:00Z"); }
};

Call fullCall(CallId id)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), u"cal_%1"_s.arg(qint64(id))};
    call.records = {record};
    call.direction = Direction::Inbound;
    call.status = CallStatus::Missed;
    call.provider = u"twilio"_s;
    call.fromNumber = u"+33142685300"_s;
    call.toNumber = u"+13055550100"_s;
    call.guestName = u"Ann Lee"_s;
    call.startedAt = fromIso(u"2026-03-18T08:14:00Z");
    call.startDerived = true;
    call.talk = Seconds(187);
    call.references = {{u"reservation_id"_s, u"R-7"_s}};
    call.recordings = {{u"r"_s, Recording::State::Pending, {}}};
    call.summary = u"Wants a cot."_s;
    call.segments = {{u"Guest"_s, u"Hello?"_s, std::chrono::milliseconds(4000), {}}};
    call.notes = u"old note"_s;
    return call;
}

/// Known to a Twilio account, which supplied the times, and to an escapelife account.
Call mergedCall(CallId id)
{
    Call call = fullCall(id);
    RecordInfo twilio;
    twilio.ref = {AccountId(2), u"CA1"_s};
    twilio.provider = Provider::Twilio;
    call.records.append(twilio);
    call.provenance = {{Field::Times, twilio.ref}, {Field::Summary, call.records.first().ref}};
    return call;
}

} // namespace

class DetailPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void saysThatNothingIsSelected();
    void showsTheFacts();
    void showsOnlyWhatIsKnown();
    void withheldNumberHasNothingToCopy();
    void copiesNumberAndLink();
    void linkEscapesWhatIsOdd();
    void typedNoteIsSavedAndSaysSo();
    void reloadKeepsCursorSelectionAndUndo();
    void unrelatedReloadKeepsASelection();
    void foreignNoteReplacesAnUntouchedOne();
    void oddNoteIsNotEditedByBeingShown();
    void longTypedLineStaysOneLine();
    void endlessNoteIsNotEditable();
    void pastedTextIsPlain();
    void conflictOffersBothTexts();
    void longTranscriptShowsTheRestOnDemand();
    void sectionsFold();
    void copiedDataIsFreeOfMarks();
    void focusGoesToTheNotes();
    void survivesAChangeOfTheme();
    void mergedCallSaysWhereItsFactsComeFrom();
    void singleRecordNeedsNoSource();
    void growingListOfSystemsIsNeverCut();
    void wrappedFactsAreNeverCut();
    void recordCanBeSeparated();
    void suggestionCanBeJoined();
    void wayOfTheCallNamesWhoWasRung();
    void reachIsSaidBeforeTyping_data();
    void reachIsSaidBeforeTyping();
    void keptNoteSaysSo();

private:
    bool show(const Call &call);
    QString textOf(const QString &name) const { return m_pane->findChild<TextLabel *>(name)->data(); }
    QStringList labels() const;
    QPlainTextEdit *editor() const { return m_pane->findChild<QPlainTextEdit *>(u"notesEditor"_s); }
    QString stateText() const { return textOf(u"notesState"_s); }

    std::unique_ptr<Theme> m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeCallDetailSource> m_source;
    std::unique_ptr<CallDetail> m_detail;
    std::unique_ptr<DetailPane> m_pane;
};

void DetailPaneTest::init()
{
    m_source = std::make_unique<FakeCallDetailSource>();
    Account account;
    account.id = AccountId(1);
    account.name = u"Hotel Miramar"_s;
    Account second;
    second.id = AccountId(2);
    second.name = u"Front desk"_s;
    second.provider = Provider::Twilio;
    m_source->storedAccounts = {account, second};
    m_detail = std::make_unique<CallDetail>(*m_source, m_clock);
    m_pane = std::make_unique<DetailPane>(*m_detail, *m_theme, m_clock);
    m_pane->setTimeZone(QTimeZone("America/New_York"));
    m_pane->resize(400, 700);
    m_pane->show();
}

void DetailPaneTest::cleanup()
{
    m_pane.reset();
    m_detail.reset();
    m_source.reset();
}

bool DetailPaneTest::show(const Call &call)
{
    m_source->add(call);
    m_detail->show(call.id);
    return QTest::qWaitFor([&] { return m_detail->phase() == CallDetail::Phase::Shown; });
}

QStringList DetailPaneTest::labels() const
{
    QStringList texts;
    const auto found = m_pane->findChildren<TextLabel *>();
    for (const TextLabel *label : found) {
        if (label->isVisibleTo(m_pane.get()))
            texts += label->data();
    }
    return texts;
}

void DetailPaneTest::saysThatNothingIsSelected()
{
    auto *message = m_pane->findChild<EmptyState *>(u"detailMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->accessibleName(), u"No call selected"_s);
    QVERIFY(show(fullCall(CallId(1))));
    QVERIFY(!message->isVisible());
    m_detail->show(CallId(99));
    QTRY_COMPARE(message->accessibleName(), u"This call is gone"_s);
    m_source->readFailure = Error{Error::Kind::Storage};
    m_detail->show(CallId(1));
    QTRY_COMPARE(message->accessibleName(), u"This call cannot be shown"_s);
}

void DetailPaneTest::showsTheFacts()
{
    QVERIFY(show(fullCall(CallId(1))));
    QCOMPARE(textOf(u"callWho"_s), u"\u2068Ann Lee\u2069"_s);
    QVERIFY(textOf(u"callNumber"_s).contains("France"_L1));
    QCOMPARE(textOf(u"callWhen"_s), u"Today 04:14"_s); // in the property's zone
    QCOMPARE(m_pane->findChild<StatusBadge *>()->accessibleName(), u"Missed"_s);
    const QString all = labels().join(u'\n');
    for (const QString &expected : {u"Reservation"_s, u"R-7"_s, u"3:07"_s, u"(derived)"_s, u"Twilio"_s,
                                    u"Hotel Miramar"_s, u"Being prepared"_s, u"+1 305-555-0100"_s})
        QVERIFY2(all.contains(expected), qUtf8Printable(expected + u" in "_s + all));
    QCOMPARE(m_pane->findChild<TextView *>(u"summaryView"_s)->shownText(), u"Wants a cot."_s);
    QCOMPARE(m_pane->findChild<TextView *>(u"transcriptView"_s)->shownText(), u"Guest · 0:04\nHello?"_s);
    QCOMPARE(editor()->toPlainText(), u"old note"_s);
}

void DetailPaneTest::showsOnlyWhatIsKnown()
{
    Call call;
    call.id = CallId(2);
    RecordInfo record;
    record.ref = {AccountId(1), u"x"_s};
    call.records = {record};
    QVERIFY(show(fullCall(CallId(1))));
    QVERIFY(show(call));
    QVERIFY(!m_pane->findChild<TextView *>(u"summaryView"_s)->isVisible());
    QVERIFY(!m_pane->findChild<TextView *>(u"transcriptView"_s)->isVisible());
    QVERIFY(!m_pane->findChild<StatusBadge *>()->isVisible());
    QVERIFY(!labels().join(u'\n').contains("R-7"_L1));
    QVERIFY(editor()->toPlainText().isEmpty());
}

void DetailPaneTest::withheldNumberHasNothingToCopy()
{
    Call call = fullCall(CallId(1));
    call.fromNumber = withheldNumber.toString();
    call.guestName.clear();
    QVERIFY(show(call));
    QCOMPARE(textOf(u"callWho"_s), u"Number withheld"_s);
    QVERIFY(!m_pane->findChild<QToolButton *>(u"copyNumber"_s)->isVisible());
}

void DetailPaneTest::copiesNumberAndLink()
{
    QVERIFY(show(fullCall(CallId(1))));
    m_pane->findChild<QToolButton *>(u"copyNumber"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+33142685300"_s);
    m_pane->findChild<QToolButton *>(u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"callboard://call/1:cal_1"_s);
}

void DetailPaneTest::linkEscapesWhatIsOdd()
{
    QCOMPARE(linkTo({AccountId(2), u"a b/ü?#"_s}), u"callboard://call/2:a%20b%2F%C3%BC%3F%23"_s);
}

void DetailPaneTest::typedNoteIsSavedAndSaysSo()
{
    QVERIFY(show(fullCall(CallId(1))));
    QVERIFY(stateText().isEmpty());
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), u"!"_s);
    QCOMPARE(stateText(), u"Saving…"_s);
    QTRY_COMPARE(stateText(), u"Saved here · waiting to send"_s);
    QCOMPARE(m_source->written.value(0).after, u"old note!"_s);
    m_source->confirm(CallId(1));
    QTRY_COMPARE(stateText(), u"Sent · Today 08:00"_s);
}

void DetailPaneTest::reloadKeepsCursorSelectionAndUndo()
{
    QVERIFY(show(fullCall(CallId(1))));
    QTest::keyClicks(editor(), u"abc"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(1);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    QTRY_COMPARE(stateText(), u"Saved here · waiting to send"_s);
    m_source->confirm(CallId(1));
    QTRY_VERIFY(stateText().startsWith("Sent"_L1));
    QCOMPARE(editor()->textCursor().selectedText(), u"bc"_s);
    QVERIFY(editor()->document()->isUndoAvailable());
}

void DetailPaneTest::unrelatedReloadKeepsASelection()
{
    QVERIFY(show(fullCall(CallId(1))));
    auto *who = m_pane->findChild<TextLabel *>(u"callWho"_s);
    who->setSelection(1, 4);
    const QString selected = who->selectedText();
    QTest::keyClicks(editor(), u"abc"_s);
    QTRY_COMPARE(stateText(), u"Saved here · waiting to send"_s);
    QCOMPARE(who->selectedText(), selected);
    QVERIFY(!selected.isEmpty());
}

void DetailPaneTest::foreignNoteReplacesAnUntouchedOne()
{
    QVERIFY(show(fullCall(CallId(1))));
    m_source->changeUpstream(CallId(1), u"new note"_s);
    QTRY_COMPARE(editor()->toPlainText(), u"new note"_s);
    QVERIFY(m_source->written.isEmpty());
}

void DetailPaneTest::oddNoteIsNotEditedByBeingShown()
{
    Call call = fullCall(CallId(1));
    call.notes = u"a\u202Eb\r\n\u0007c"_s;
    QVERIFY(show(call));
    QCOMPARE(editor()->toPlainText(), u"ab\nc"_s);
    editor()->insertPlainText(u"x"_s);
    editor()->undo();
    m_detail->flush();
    QVERIFY(show(fullCall(CallId(2))));
    QVERIFY(m_source->written.isEmpty());
}

void DetailPaneTest::longTypedLineStaysOneLine()
{
    QVERIFY(show(fullCall(CallId(1))));
    const QString line = u"word "_s.repeated(600);
    editor()->setPlainText(line);
    QTRY_COMPARE(m_source->written.size(), 1);
    QCOMPARE(m_source->written.first().after, line);
    m_source->confirm(CallId(1));
    QTRY_VERIFY(stateText().startsWith("Sent"_L1));
    QVERIFY(show(fullCall(CallId(2))));
    m_detail->show(CallId(1));
    QTRY_COMPARE(editor()->toPlainText(), line);
}

void DetailPaneTest::endlessNoteIsNotEditable()
{
    Call call = fullCall(CallId(1));
    call.notes = QString(300'000, u'x');
    QVERIFY(show(call));
    QVERIFY(editor()->isReadOnly());
    QVERIFY(!stateText().isEmpty());
    QVERIFY(show(fullCall(CallId(2))));
    QVERIFY(!editor()->isReadOnly());
}

void DetailPaneTest::pastedTextIsPlain()
{
    QVERIFY(show(fullCall(CallId(1))));
    editor()->clear();
    auto *pasted = new QMimeData; // the clipboard takes it
    pasted->setHtml(u"<img src=file:///etc/hostname><b>bold\u202E</b>"_s);
    pasted->setText(u"<b>bold\u202E\u0000</b>"_s);
    QGuiApplication::clipboard()->setMimeData(pasted);
    editor()->paste();
    QCOMPARE(editor()->toPlainText(), u"<b>bold</b>"_s);
}

void DetailPaneTest::conflictOffersBothTexts()
{
    QVERIFY(show(fullCall(CallId(1))));
    auto *keep = m_pane->findChild<QPushButton *>(u"notesKeepMine"_s);
    auto *take = m_pane->findChild<QPushButton *>(u"notesTakeTheirs"_s);
    QVERIFY(!keep->isVisible());
    editor()->setPlainText(u"mine"_s);
    m_source->changeUpstream(CallId(1), u"theirs"_s);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    take->click();
    QTRY_COMPARE(editor()->toPlainText(), u"theirs"_s);
    QTRY_VERIFY(!take->isVisible());
}

void DetailPaneTest::longTranscriptShowsTheRestOnDemand()
{
    Call call = fullCall(CallId(1));
    call.segments.clear();
    call.transcript = u"one line\n"_s.repeated(20'000);
    QVERIFY(show(call));
    auto *view = m_pane->findChild<TextView *>(u"transcriptView"_s);
    QCOMPARE(view->shownText().size(), TextView::shownAtFirst + 1);
    view->findChild<QPushButton *>()->click();
    QCOMPARE(view->shownText().size(), call.transcript.size());
}

void DetailPaneTest::sectionsFold()
{
    QVERIFY(show(fullCall(CallId(1))));
    auto *view = m_pane->findChild<TextView *>(u"summaryView"_s);
    auto *section = qobject_cast<Section *>(view->parentWidget()->parentWidget());
    QVERIFY(section && section->isOpen());
    section->findChild<QToolButton *>()->click();
    QVERIFY(!view->isVisible());
    QVERIFY(show(fullCall(CallId(2))));
    QVERIFY(!view->isVisible()); // stays as the user left it
}

void DetailPaneTest::copiedDataIsFreeOfMarks()
{
    Call call = fullCall(CallId(1));
    call.guestName = QString(60, u'W');
    QVERIFY(show(call));
    auto *who = m_pane->findChild<TextLabel *>(u"callWho"_s);
    QVERIFY(who->text() != call.guestName); // breakable and isolated
    who->setSelection(0, int(who->text().size()));
    QTest::keySequence(who, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), call.guestName);
}

void DetailPaneTest::focusGoesToTheNotes()
{
    m_pane->focusNotes();
    QVERIFY(!editor()->hasFocus());
    QVERIFY(show(fullCall(CallId(1))));
    m_pane->activateWindow();
    m_pane->focusNotes();
    QTRY_VERIFY(editor()->hasFocus());
}

void DetailPaneTest::survivesAChangeOfTheme()
{
    QVERIFY(show(fullCall(CallId(1))));
    m_theme->setScheme(Theme::Scheme::Dark);
    const QColor dark =
        m_pane->findChild<TextLabel *>(u"callNumber"_s)->palette().color(QPalette::WindowText);
    QCOMPARE(dark, m_theme->muted());
    QVERIFY(!m_pane->grab().isNull());
    m_theme->setScheme(Theme::Scheme::Light);
}

void DetailPaneTest::mergedCallSaysWhereItsFactsComeFrom()
{
    QVERIFY(show(mergedCall(CallId(1))));
    const auto *when = m_pane->findChild<TextLabel *>(u"callWhen"_s);
    QVERIFY2(when->toolTip().contains(u"From Twilio"_s), qPrintable(when->toolTip()));
    QVERIFY(when->accessibleDescription().contains(u"Front desk"_s));
    QTRY_VERIFY(labels().join(u'\n').contains(u"From escapelife"_s)); // beside the summary's title
}

void DetailPaneTest::growingListOfSystemsIsNeverCut()
{
    const auto isWhole = [&] {
        const auto found = m_pane->findChildren<TextLabel *>();
        return std::all_of(found.begin(), found.end(), [](const TextLabel *label) {
            return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
        });
    };
    m_pane->resize(470, 700);
    Call call = mergedCall(CallId(1));
    QVERIFY(show(call));
    QTRY_VERIFY(isWhole());
    for (int account = 3; account < 6; ++account) {
        RecordInfo record;
        record.ref = {AccountId(account), u"r%1"_s.arg(account)};
        record.provider = Provider(account);
        call.records.append(record);
        m_source->stored.insert(call.id, call);
        Q_EMIT m_source->callsChanged({call.id});
        QTRY_VERIFY(labels().join(u'\n').contains(displayNameOf(record.provider)));
        QTRY_VERIFY(isWhole());
    }
}

/// Of two calls with facts of the same height, of which others are wrapped.
void DetailPaneTest::wrappedFactsAreNeverCut()
{
    Call one = fullCall(CallId(1));
    one.startDerived = false;
    one.staffId = u"Maria Magdalena Konstantinopoulou of the reception"_s;
    Call other = fullCall(CallId(2));
    other.staffId = u"Ann"_s;
    for (int width = 260; width < 520; width += 20) {
        m_pane->resize(width, 900);
        for (const Call &call : {one, other, one}) {
            QVERIFY(show(call));
            const auto isWhole = [](const TextLabel *label) {
                return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
            };
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const TextLabel *label : m_pane->findChildren<TextLabel *>())
                QTRY_VERIFY2(isWhole(label), qPrintable(label->data()));
        }
    }
}

void DetailPaneTest::singleRecordNeedsNoSource()
{
    Call call = fullCall(CallId(1));
    call.provenance = {{Field::Times, call.ref()}};
    QVERIFY(show(call));
    QVERIFY(!m_pane->findChild<TextLabel *>(u"callWhen"_s)->toolTip().contains(u"From"_s));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"separateRecord"_s));
}

void DetailPaneTest::recordCanBeSeparated()
{
    QVERIFY(show(mergedCall(CallId(1))));
    QSignalSpy wanted(m_pane.get(), &DetailPane::separateWanted);
    const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>(u"separateRecord"_s);
    QCOMPARE(buttons.size(), 2);
    buttons.last()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), (RecordRef{AccountId(2), u"CA1"_s}));
}

void DetailPaneTest::suggestionCanBeJoined()
{
    const RecordRef mine{AccountId(1), u"cal_1"_s};
    const RecordRef other{AccountId(2), u"CA9"_s};
    m_source->suggested.insert(
        CallId(1),
        {JoinSuggestion{mine, other, CallId(9), JoinDoubt::StartsApart, std::chrono::seconds(20)}});
    CallRow row;
    row.id = CallId(9);
    row.guestName = u"Ann Lee"_s;
    m_source->storedRows.insert(CallId(9), row);
    QVERIFY(show(fullCall(CallId(1))));
    QPushButton *join = nullptr;
    QTRY_VERIFY((join = m_pane->findChild<QPushButton *>(u"joinSuggestion"_s)));
    QVERIFY(join->isVisibleTo(m_pane.get())); // in a section that is folded otherwise
    QVERIFY(labels().join(u'\n').contains(u"20 second"_s));
    QSignalSpy wanted(m_pane.get(), &DetailPane::joinWanted);
    join->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), mine);
    QCOMPARE(wanted.first().last().value<RecordRef>(), other);
}

void DetailPaneTest::wayOfTheCallNamesWhoWasRung()
{
    Call call = fullCall(CallId(1));
    Leg answered;
    answered.staffName = u"Marie"_s;
    answered.toNumber = u"client:marie"_s;
    answered.status = CallStatus::Completed;
    answered.startedAt = fromIso(u"2026-03-18T08:14:05Z");
    answered.answeredAt = fromIso(u"2026-03-18T08:14:09Z");
    Leg rungFirst;
    rungFirst.staffName = u"Jo"_s;
    rungFirst.startedAt = fromIso(u"2026-03-18T08:14:00Z");
    call.legs = {answered, rungFirst};
    QVERIFY(show(call));
    const QString text = labels().join(u'\n');
    QVERIFY2(text.contains(u"answered 04:14:09"_s), qPrintable(text)); // the property's time
    QVERIFY(text.indexOf(u"Jo"_s) < text.indexOf(u"Marie"_s));
    QVERIFY(m_pane->findChild<Section *>(u"legsSection"_s)->isVisibleTo(m_pane.get()));
    QVERIFY(show(fullCall(CallId(2))));
    QVERIFY(!m_pane->findChild<Section *>(u"legsSection"_s)->isVisibleTo(m_pane.get()));
}

void DetailPaneTest::reachIsSaidBeforeTyping_data()
{
    QTest::addColumn<QList<int>>("providers");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QList<Provider> &providers, const QString &said) {
        QList<int> numbers;
        for (const Provider provider : providers)
            numbers << int(provider);
        QTest::newRow(name) << numbers << said;
    };
    row("taken by the only one", {Provider::Escapelife}, {});
    row("taken by one of two", {Provider::Quo, Provider::Escapelife}, u"Changes go to escapelife"_s);
    row("taken by nobody", {Provider::PhoneInc}, u"Kept here only: Phone.inc"_s);
    row("taken by none of two", {Provider::PhoneInc, Provider::Quo}, u"none of Phone.inc, Quo"_s);
    row("as a comment", {Provider::Aircall}, u"Sent to Aircall as a comment"_s);
}

void DetailPaneTest::reachIsSaidBeforeTyping()
{
    QFETCH(QList<int>, providers);
    QFETCH(QString, said);
    Call call = fullCall(CallId(1));
    call.records.clear();
    for (const int provider : providers) {
        RecordInfo record;
        record.ref = {AccountId(1), u"r%1"_s.arg(provider)};
        record.provider = Provider(provider);
        call.records.append(record);
    }
    QVERIFY(show(call));
    QVERIFY2(stateText().contains(said), qPrintable(stateText()));
    QCOMPARE(stateText().isEmpty(), said.isEmpty());
}

void DetailPaneTest::keptNoteSaysSo()
{
    Call call = fullCall(CallId(1));
    call.records.first().provider = Provider::Quo;
    call.keptHere = {Field::Notes};
    QVERIFY(show(call));
    QTRY_VERIFY2(stateText().contains(u"kept here only"_s), qPrintable(stateText()));
}

} // namespace callboard

QTEST_MAIN(callboard::DetailPaneTest)
#include "tst_detailpane.moc"
