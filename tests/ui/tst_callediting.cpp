// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do to calls in the window, without a mouse: log, correct, tag, hide, delete, undo, and see who
// did it.
#include "models/store/calldeeds.h"
#include "tests/support/fulldisk.h"
#include "tests/support/readonlyfiles.h"
#include "tests/support/windowfixture.h"
#include "ui/audit/auditdialog.h"
#include "ui/edit/deletedialog.h"
#include "ui/edit/fieldsdialog.h"
#include "ui/edit/logcalldialog.h"
#include "ui/edit/tagsdialog.h"
#include "ui/status/outboxdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void hidingIsUndoneByTheKeyboard();
    void manyCallsAreOneStep();
    void deletionHasToBeTypedAndCanBeUndone();
    void reviewOfASelectionIsUndoneToWhatItWas();
    void tagsOfASelectionAreChangedAndRestored();
    void fieldsThatWereNotTouchedAreNotWritten();
    void fieldsSayWhereTheyGo();
    void aCustomerIsANumberAndIsSentToTheCrm();
    void aCustomerThatNobodyTakesIsKeptAndUndone();
    void aLoggedCallNeedsNumbersForItsLinks();
    void closingWithChangesAsks();
    void aCallIsLoggedByTheKeyboard();
    void numbersAreCheckedWhileTyping();
    void theGuestIsShownBeforeSaving();
    void aDraftOutlivesItsDialog();
    void aFullDiskKeepsTheDialogOpen();
    void onAFullDiskNothingIsDoneAndTheTextStays();
    void inAReadOnlyProfileNothingIsDoneAndTheTextStays();
    void waitingEditsSayWhyAndCanBeSentNow();
    void refusedEditsAreRetriedTogether();
    void theTrailIsFilteredAndExported();

private:
    /// @p refuseWrites: until its answer is let go.
    void nothingIsDoneAndTheTextStays(const std::function<std::shared_ptr<void>()> &refuseWrites);
    void trigger(const char *action) { m_fixture->find<QAction>(action)->trigger(); }
    template<typename Dialog> Dialog *dialog(const char *name)
    {
        Dialog *found = nullptr;
        const bool isThere =
            QTest::qWaitFor([&] { return (found = m_fixture->find<Dialog>(name)) != nullptr; });
        return isThere ? found : nullptr;
    }
    static void setText(QWidget *dialog, const char *name, const QString &text)
    {
        dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
    }
    static QPushButton *button(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QList<OutboxItem> outbox() { return QCoro::waitFor(m_fixture->store->outbox()).value(); }
    Call callOf(const QString &id)
    {
        const CallId call = QCoro::waitFor(m_fixture->store->find({m_account, id})).value();
        return QCoro::waitFor(m_fixture->store->call(call)).value();
    }
    int count(const QString &query)
    {
        const CallFilter filter =
            resolved(parseQuery(query).query, m_fixture->clock.now(), QTimeZone("Europe/Paris"));
        return int(QCoro::waitFor(m_fixture->store->callIds(filter)).value().size());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

void CallEditingTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account = m_fixture->addAccount();
    m_fixture->fill(m_account, 6);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 6);
    QTRY_VERIFY(m_fixture->table()->currentIndex().isValid());
    activate(m_fixture->window.get());
    m_fixture->table()->setFocus();
}

void CallEditingTest::hidingIsUndoneByTheKeyboard()
{
    QTest::keyClick(m_fixture->table(), Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->rows(), 5);
    QCOMPARE(count(u"is:deleted"_s), 1);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    QTest::keyClick(m_fixture->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->rows(), 6);
    QTRY_VERIFY(m_fixture->find<QAction>("redoChange")->isEnabled());
    QTest::keyClick(m_fixture->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_fixture->rows(), 5);
}

void CallEditingTest::manyCallsAreOneStep()
{
    m_fixture->table()->selectAll();
    trigger("hideCalls");
    QTRY_COMPARE(m_fixture->rows(), 0);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_COMPARE(m_fixture->rows(), 6);
    QVERIFY(!m_fixture->find<QAction>("undoChange")->isEnabled());
}

void CallEditingTest::deletionHasToBeTypedAndCanBeUndone()
{
    QTest::keyClick(m_fixture->table(), Qt::Key_Delete);
    auto *asked = dialog<DeleteDialog>("deleteDialog");
    QVERIFY(asked);
    QVERIFY(asked->findChild<QRadioButton *>(u"hideChoice"_s)->isChecked());
    asked->findChild<QRadioButton *>(u"deleteChoice"_s)->setChecked(true);
    QVERIFY(!button(asked, "deleteGo")->isEnabled());
    setText(asked, "deleteWord", u"Delete"_s);
    QVERIFY(button(asked, "deleteGo")->isEnabled());
    button(asked, "deleteGo")->click();
    QTRY_COMPARE(m_fixture->rows(), 5);
    QCOMPARE(outbox().constFirst().kind, OutboxKind::Delete);
    QVERIFY(outbox().constFirst().notBefore >= m_fixture->clock.now() + 10s);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_COMPARE(m_fixture->rows(), 6);
    QVERIFY(outbox().isEmpty());
}

void CallEditingTest::reviewOfASelectionIsUndoneToWhatItWas()
{
    QVERIFY(QCoro::waitFor(m_fixture->store->setReviewed({m_account, u"cal_2"_s}, true)));
    m_fixture->table()->selectAll();
    QTest::keyClick(m_fixture->table(), Qt::Key_R);
    QTRY_COMPARE(count(u"is:reviewed"_s), 6);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_COMPARE(count(u"is:reviewed"_s), 1);
}

void CallEditingTest::tagsOfASelectionAreChangedAndRestored()
{
    m_fixture->table()->selectAll();
    trigger("changeTags");
    auto *tags = dialog<TagsDialog>("tagsDialog");
    QVERIFY(tags);
    setText(tags, "addTags", u"late, VIP guest, late"_s);
    button(tags, "changeTags")->click();
    QTRY_COMPARE(callOf(u"cal_6"_s).tags, QStringList({u"late"_s, u"VIP guest"_s}));
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_VERIFY(callOf(u"cal_6"_s).tags.isEmpty());
    QVERIFY(callOf(u"cal_1"_s).tags.isEmpty());
}

void CallEditingTest::fieldsThatWereNotTouchedAreNotWritten()
{
    const QString awkward = u"two\r\nlines\u2028and a no-break\u00a0space "_s;
    m_fixture->addCalls({RecordBuilder(u"cal_1"_s, m_account)
                             .at("2026-03-16T10:45:00Z")
                             .summary(awkward)
                             .transcript(awkward)});
    QTRY_COMPARE(callOf(u"cal_1"_s).summary, awkward);
    FieldsDialog fields(m_fixture->theme, callOf(u"cal_1"_s));
    QSignalSpy saved(&fields, &FieldsDialog::saveWanted);
    QVERIFY(!button(&fields, "saveFields")->isEnabled());
    auto *summary = fields.findChild<QPlainTextEdit *>(u"field_summary"_s);
    summary->moveCursor(QTextCursor::End);
    summary->insertPlainText(u"!"_s);
    QVERIFY(button(&fields, "saveFields")->isEnabled());
    button(&fields, "saveFields")->click();
    const auto edits = saved.first().first().value<QList<Edit>>();
    QCOMPARE(edits.size(), 1); // not the transcript
    QCOMPARE(edits.first().field, Field::Summary);
    QCOMPARE(edits.first().before, awkward);
}

void CallEditingTest::fieldsSayWhereTheyGo()
{
    const FieldsDialog fields(m_fixture->theme, callOf(u"cal_1"_s));
    const auto hintOf = [&](const QString &name) {
        QStringList texts;
        for (const QLabel *label :
             fields.findChild<QWidget *>(name)->parentWidget()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY(hintOf(u"field_summary"_s).contains(u"Sent to escapelife"_s));
    QVERIFY(hintOf(u"field_ticket"_s).contains(u"Kept here only"_s));
}

void CallEditingTest::aCustomerIsANumberAndIsSentToTheCrm()
{
    Call call;
    call.records << RecordInfo{.ref = {AccountId{9}, u"15"_s}, .provider = Provider::BlueRockTel};
    call.references = {{u"customer_id"_s, u"7"_s}, {u"ticket_id"_s, u"T-1"_s}};
    FieldsDialog fields(m_fixture->theme, call);
    QSignalSpy saved(&fields, &FieldsDialog::saveWanted);
    auto *customer = fields.findChild<QLineEdit *>(u"field_customer"_s);
    QCOMPARE(customer->text(), u"7"_s);
    const auto *problem = customer->parentWidget()->findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isHidden());
    customer->selectAll();
    customer->insert(u"Acme"_s);
    QVERIFY2(problem->text().contains(u"BlueRockTEL needs a number"_s), qPrintable(problem->text()));
    QVERIFY(!problem->isHidden());
    QVERIFY(!button(&fields, "saveFields")->isEnabled());
    customer->selectAll();
    customer->insert(u" 88 "_s);
    QVERIFY(problem->isHidden());
    button(&fields, "saveFields")->click(); // what is odd about the ticket was there before
    const auto edits = saved.first().first().value<QList<Edit>>();
    QCOMPARE(edits, (QList<Edit>{{{AccountId{9}, u"15"_s}, Field::Customer, u"7"_s, u"88"_s}}));
}

void CallEditingTest::aCustomerThatNobodyTakesIsKeptAndUndone()
{
    trigger("changeFields");
    auto *fields = dialog<FieldsDialog>("fieldsDialog");
    QVERIFY(fields);
    fields->findChild<QLineEdit *>(u"field_customer"_s)->insert(u"Acme"_s);
    QVERIFY(button(fields, "saveFields")->isEnabled());
    button(fields, "saveFields")->click();
    QTRY_COMPARE(callOf(u"cal_1"_s).references.value(u"customer_id"_s), u"Acme"_s);
    QVERIFY(callOf(u"cal_1"_s).keptHere.contains(Field::Customer));
    QVERIFY(outbox().isEmpty());
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    QVERIFY(m_fixture->find<QAction>("undoChange")->text().contains(u"Customer"_s));
    trigger("undoChange");
    QTRY_VERIFY(callOf(u"cal_1"_s).references.value(u"customer_id"_s).isEmpty());
}

void CallEditingTest::aLoggedCallNeedsNumbersForItsLinks()
{
    WindowServices services = m_fixture->services();
    LogCallDialog log(services);
    Account crm;
    crm.id = AccountId{9};
    crm.provider = Provider::BlueRockTel;
    crm.name = u"CRM"_s;
    QTRY_COMPARE(log.findChild<QComboBox *>(u"logAccount"_s)->count(), 1);
    log.setAccounts({crm});
    setText(&log, "logLine", u"+13055550100"_s);
    setText(&log, "logRemote", u"+33612345678"_s);
    for (const char *link : {"logCustomer", "logTicket", "logGuest"}) {
        QVERIFY(button(&log, "logSave")->isEnabled());
        setText(&log, link, u"Acme"_s);
        QVERIFY2(!button(&log, "logSave")->isEnabled(), link);
        setText(&log, link, u"12"_s);
    }
    QVERIFY(button(&log, "logSave")->isEnabled());
}

void CallEditingTest::closingWithChangesAsks()
{
    trigger("changeFields");
    auto *fields = dialog<FieldsDialog>("fieldsDialog");
    QVERIFY(fields);
    fields->findChild<QPlainTextEdit *>(u"field_summary"_s)->insertPlainText(u"typed"_s);
    fields->reject();
    auto *question = dialog<QMessageBox>("unsavedQuestion");
    QVERIFY(question && fields->isVisible());
    for (QAbstractButton *answer : question->buttons()) {
        if (question->buttonRole(answer) == QMessageBox::AcceptRole)
            answer->click();
    }
    QTRY_COMPARE(callOf(u"cal_1"_s).summary, u"typed"_s);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_VERIFY(callOf(u"cal_1"_s).summary.isEmpty());
}

void CallEditingTest::aCallIsLoggedByTheKeyboard()
{
    QTest::keyClick(m_fixture->table(), Qt::Key_N, Qt::ControlModifier);
    auto *log = dialog<LogCallDialog>("logCallDialog");
    QVERIFY(log);
    QTRY_COMPARE(log->findChild<QComboBox *>(u"logAccount"_s)->count(), 1);
    activate(log);
    QTest::keyClicks(log->focusWidget(), u"+33 6 12 34 56 78"_s);
    setText(log, "logLine", u"+1 305 555 0100"_s);
    log->findChild<QPlainTextEdit *>(u"logNotes"_s)->setPlainText(u"asked for a crib"_s);
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->rows(), 7);
    const OutboxItem item = outbox().constFirst();
    QCOMPARE(item.kind, OutboxKind::Create);
    QCOMPARE(item.payload.value(u"from_number"_s).toString(), u"+33612345678"_s);
    QCOMPARE(item.payload.value(u"notes"_s).toString(), u"asked for a crib"_s);
    QCOMPARE(item.payload.value(u"started_at"_s).toString(), toIso(m_fixture->clock.now()));
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    trigger("undoChange");
    QTRY_COMPARE(m_fixture->rows(), 6);
    QVERIFY(outbox().isEmpty());
}

void CallEditingTest::numbersAreCheckedWhileTyping()
{
    WindowServices services = m_fixture->services();
    LogCallDialog log(services);
    QTRY_COMPARE(log.findChild<QComboBox *>(u"logAccount"_s)->count(), 1);
    setText(&log, "logLine", u"+13055550100"_s);
    setText(&log, "logRemote", u"reception"_s);
    QVERIFY(!button(&log, "logSave")->isEnabled());
    setText(&log, "logRemote", u"+33612345678"_s);
    QVERIFY(button(&log, "logSave")->isEnabled());
    QStringList texts;
    for (const QLabel *label : log.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(u'|').contains(u"+33 6 12 34 56 78"_s));
}

void CallEditingTest::theGuestIsShownBeforeSaving()
{
    WindowServices services = m_fixture->services();
    LogCallDialog log(services);
    std::function<void(const QString &)> late;
    log.setGuestLookup([&](const QString &number, std::function<void(const QString &)> answer) {
        if (number == u"+33612345678")
            answer(u"Ana Lopez"_s);
        else
            late = answer;
    });
    const auto *name = log.findChild<QLabel *>(u"logGuestName"_s);
    setText(&log, "logRemote", u"+33612345679"_s);
    QVERIFY(name->isHidden());
    setText(&log, "logRemote", u"+33612345678"_s);
    QVERIFY(name->text().contains(u"Ana Lopez"_s));
    late(u"Somebody else"_s); // of the number before
    QVERIFY(name->text().contains(u"Ana Lopez"_s));
}

void CallEditingTest::aDraftOutlivesItsDialog()
{
    WindowServices services = m_fixture->services();
    {
        LogCallDialog log(services);
        setText(&log, "logRemote", u"+336123"_s);
        log.findChild<QPlainTextEdit *>(u"logNotes"_s)->setPlainText(u"half a sent"_s);
        log.reject();
    }
    const QSettings onDisk(m_fixture->settings.fileName(), QSettings::IniFormat);
    QCOMPARE(onDisk.value(u"logCallDraft/logNotes"_s).toString(), u"half a sent"_s);
    {
        LogCallDialog log(services);
        QCOMPARE(log.findChild<QPlainTextEdit *>(u"logNotes"_s)->toPlainText(), u"half a sent"_s);
        log.findChild<QPlainTextEdit *>(u"logNotes"_s)->appendPlainText(u"more"_s);
        // No close: as when the program is killed after a pause.
        QTRY_VERIFY(QSettings(m_fixture->settings.fileName(), QSettings::IniFormat)
                        .value(u"logCallDraft/logNotes"_s)
                        .toString()
                        .contains(u"more"_s));
    }
}

void CallEditingTest::aFullDiskKeepsTheDialogOpen()
{
    WindowServices services = m_fixture->services();
    LogCallDialog log(services);
    log.show();
    QTRY_COMPARE(log.findChild<QComboBox *>(u"logAccount"_s)->count(), 1);
    setText(&log, "logLine", u"+13055550100"_s);
    setText(&log, "logRemote", u"+33612345678"_s);
    QSignalSpy logged(&log, &LogCallDialog::logged);
    auto *notes = log.findChild<QPlainTextEdit *>(u"logNotes"_s);
    notes->setPlainText(u"wants a crib"_s);
    {
        const FullDisk full;
        button(&log, "logSave")->click();
        QTRY_VERIFY(!log.findChild<QWidget *>(u"messageBar"_s)->isHidden());
        QVERIFY(log.isVisible());
        QCOMPARE(logged.size(), 0);
        QCOMPARE(notes->toPlainText(), u"wants a crib"_s);
    }
    button(&log, "logSave")->click(); // there is room again
    QTRY_COMPARE(logged.size(), 1);
    QCOMPARE(outbox().constFirst().payload.value(u"notes"_s).toString(), u"wants a crib"_s);
}

void CallEditingTest::onAFullDiskNothingIsDoneAndTheTextStays()
{
    nothingIsDoneAndTheTextStays([] { return std::make_shared<FullDisk>(); });
}

void CallEditingTest::inAReadOnlyProfileNothingIsDoneAndTheTextStays()
{
    nothingIsDoneAndTheTextStays([this]() -> std::shared_ptr<void> {
        const auto files = std::make_shared<ReadOnlyFiles>(m_fixture->folder.path());
        return files->isEmpty() ? nullptr : files;
    });
}

void CallEditingTest::nothingIsDoneAndTheTextStays(const std::function<std::shared_ptr<void>()> &refuseWrites)
{
    auto *editor = m_fixture->find<QPlainTextEdit>("notesEditor");
    auto *message = m_fixture->find<QWidget>("messageBar");
    QTRY_VERIFY(editor->isVisible() && editor->isEnabled() && !editor->isReadOnly()); // the call is read
    {
        const std::shared_ptr<void> refused = refuseWrites();
        QVERIFY(refused);
        QTest::keyClick(m_fixture->table(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->findChild<QLabel *>(u"messageText"_s)->text().contains(u"on this disk"_s));
        QCOMPARE(m_fixture->rows(), 6);
        QVERIFY(!m_fixture->find<QAction>("undoChange")->isEnabled());
        editor->setFocus();
        QTest::keyClicks(editor, u"Taxi at six"_s);
        QTest::qWait(600); // the pause, and a try to save
        QCOMPARE(editor->toPlainText(), u"Taxi at six"_s);
        QVERIFY(callOf(u"cal_1"_s).notes.isEmpty());
    }
    // It can be written again: it is saved by itself.
    QTRY_COMPARE_WITH_TIMEOUT(callOf(u"cal_1"_s).notes, u"Taxi at six"_s, 30'000);
}

void CallEditingTest::waitingEditsSayWhyAndCanBeSentNow()
{
    const TimePoint later = m_fixture->clock.now() + 1h;
    const Edit edit{{m_account, u"cal_2"_s}, Field::Notes, {}, u"late check-out"_s};
    QVERIFY(QCoro::waitFor(m_fixture->store->saveEdit(edit, later)));
    trigger("showOutbox");
    auto *panel = dialog<OutboxDialog>("outboxDialog");
    QVERIFY(panel);
    auto *list = panel->findChild<QTreeView *>(u"outboxList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < list->model()->columnCount(); ++column)
        cells << list->model()->index(0, column).data().toString();
    const QString row = cells.join(u'|');
    for (const QString &part : {u"Guest 2"_s, u"Hotel"_s, u"Notes"_s, u"Waiting"_s, u"14:00"_s})
        QVERIFY2(row.contains(part), qPrintable(row));
    QVERIFY(panel->findChild<QLabel *>(u"outboxText"_s)->text().contains(u"late check-out"_s));
    button(panel, "outboxSendNow")->click();
    QTRY_VERIFY(!outbox().constFirst().notBefore);
}

void CallEditingTest::refusedEditsAreRetriedTogether()
{
    for (const QString &id : {u"cal_1"_s, u"cal_2"_s})
        QVERIFY(m_fixture->store->saveEditNow({{m_account, id}, Field::Notes, {}, u"words"_s}));
    for (OutboxItem item : outbox()) {
        item.state = OutboxState::Rejected;
        item.problem = u"notes: too long by 12"_s;
        QVERIFY(QCoro::waitFor(m_fixture->store->outboxUpdate(item)));
    }
    trigger("showOutbox");
    auto *panel = dialog<OutboxDialog>("outboxDialog");
    QVERIFY(panel);
    QTRY_VERIFY(panel->findChild<QLabel *>(u"outboxProblem"_s)->text().contains(u"too long by 12"_s));
    QVERIFY(button(panel, "outboxRetryAll")->isEnabled());
    button(panel, "outboxRetryAll")->click();
    QTRY_COMPARE(outbox().constFirst().state, OutboxState::Queued);
    QTRY_COMPARE(outbox().constLast().state, OutboxState::Queued);
    panel->findChild<QTreeView *>(u"outboxList"_s)->selectAll();
    QTest::keyClick(panel->findChild<QTreeView *>(u"outboxList"_s), Qt::Key_Delete);
    auto *question = dialog<QMessageBox>("discardQuestion");
    QVERIFY(question);
    for (QAbstractButton *answer : question->buttons()) {
        if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
            answer->click();
    }
    QTRY_VERIFY(outbox().isEmpty());
}

void CallEditingTest::theTrailIsFilteredAndExported()
{
    trigger("hideCalls");
    QTRY_COMPARE(m_fixture->rows(), 5);
    trigger("showAudit");
    auto *trail = dialog<AuditDialog>("auditDialog");
    QVERIFY(trail);
    auto *list = trail->findChild<QTreeView *>(u"auditList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2); // the account, and the hiding
    QCOMPARE(list->model()->index(0, 2).data().toString(), u"Hidden here"_s);
    setText(trail, "auditText", u"cal_1"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    button(trail, "auditExport")->click();
    auto *files = trail->findChild<QFileDialog *>(u"auditFileDialog"_s);
    QVERIFY(files);
    const QString file = m_fixture->folder.filePath(u"trail.csv"_s);
    Q_EMIT files->fileSelected(file);
    QTRY_VERIFY(QFile::exists(file));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray content = csv.readAll();
    QVERIFY(content.startsWith("id,at,who,action,call"));
    QVERIFY(content.contains("hide,1:cal_1"));
    setText(trail, "auditText", {});
    QTRY_COMPARE(list->model()->index(0, 2).data().toString(), u"Exported"_s);
}

QTEST_MAIN(CallEditingTest)
#include "tst_callediting.moc"
