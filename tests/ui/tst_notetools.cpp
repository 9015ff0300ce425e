// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calllink.h"
#include "models/store/notehistory.h"
#include "tests/support/windowfixture.h"
#include "ui/detail/noteseditor.h"
#include "ui/notes/historydialog.h"
#include "ui/notes/markdownview.h"
#include "ui/notes/mergeview.h"
#include "ui/notes/spelling.h"
#include "ui/notes/templatesdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Record aircallRecord(AccountId account, int comments)
{
    QJsonArray entries;
    QStringList texts;
    for (int i = 1; i <= comments; ++i) {
        texts << u"comment %1"_s.arg(i);
        entries.append(QJsonObject{{u"content"_s, texts.last()}});
    }
    RecordBuilder call(u"cal_1"_s, account);
    call.notes(texts.join(u"\n\n"_s)).at("2026-03-16T11:30:00Z");
    return call.raw(QJsonDocument(QJsonObject{{u"comments"_s, entries}}).toJson());
}

} // namespace

/// What helps with notes, by keyboard alone, in the whole window.
class NoteToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void aTemplateIsTakenAndFilledInByKeys();
    void aSpaceBehindAWholeNameExpandsIt();
    void aStrokeInsideAWordOffersNothing();
    void escapeLeavesTheStrokeAlone();
    void anExpansionIsTakenBackAtOnce();
    void templatesAreEditedByKeys();
    void aMisspeltWordIsPutRightByKeys();
    void aWordIsAddedToTheDictionaryByKeys();
    void theWordBeingTypedIsNotWrongYet();
    void anEarlierVersionIsRestoredByKeysAndUndone();
    void aCollisionIsMergedByKeys();
    void aNewerVersionIsShownBeforeItIsOverwritten();
    void commentsCanOnlyBeAdded();
    void moreCommentsThanFitCannotBeTyped();
    void thePreviewLoadsAndRunsNothing_data();
    void thePreviewLoadsAndRunsNothing();
    void thePreviewShowsWhatIsMeant();
    void aLinkToAMomentIsPutIntoTheNote();
    void aFullNoteTakesNoMore();

private:
    void openNote();
    NotesEditor *editor() const { return m_desk->find<NotesEditor>("notesEditor"); }
    Spelling *spelling() const { return m_desk->window->findChild<Spelling *>(); }
    QList<OutboxItem> outbox() const
    {
        auto items = m_desk->store->outbox();
        return QCoro::waitFor(std::move(items)).value();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(editor(), text); }
    void collide(const QString &theirs);
    QMenu *openMenu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    QTemporaryDir m_data;
    AccountId m_account{};
    std::unique_ptr<WindowFixture> m_desk;
};

void NoteToolsTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    const QString folder = dictionaryFolder();
    QVERIFY2(folder.startsWith(m_data.path()), qPrintable(folder));
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/en_ZW.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzABCDEFGHIJKLMNOPQRSTUVWXYZ\n");
    writeFile(folder + u"/en_ZW.dic"_s, "5\nguest\nbreakfast\nwants\nlate\nthe\n");
}

void NoteToolsTest::init()
{
    m_desk = std::make_unique<WindowFixture>();
    m_desk->settings.setValue(u"notes/languages"_s, QStringList{u"en_ZW"_s});
    m_account = m_desk->addAccount();
    m_desk->fill(m_account, 4);
}

/// From the table into the note of the newest call.
void NoteToolsTest::openNote()
{
    m_desk->openWindow();
    activate(m_desk->window.get());
    QTRY_COMPARE(m_desk->rows() > 0, true);
    QTRY_VERIFY(editor()->isVisible() && !editor()->isReadOnly());
    m_desk->table()->setFocus();
    QTRY_VERIFY(m_desk->table()->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(editor()->hasFocus());
}

void NoteToolsTest::aTemplateIsTakenAndFilledInByKeys()
{
    openNote();
    type(u"/la"_s);
    QTRY_VERIFY(m_desk->find<QWidget>("templatePopup")->isVisible());
    key(Qt::Key_Tab);
    QCOMPARE(editor()->toPlainText(), u"Guest 1, room room: late check-out until until. Confirmed by who."_s);
    QCOMPARE(editor()->textCursor().selectedText(), u"room"_s);
    type(u"12"_s);
    key(Qt::Key_Tab);
    type(u"noon"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), u"12"_s);
    type(u"14"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"me"_s);
    key(Qt::Key_Tab); // behind it all
    type(u" Done."_s);
    const QString wanted = u"Guest 1, room 14: late check-out until noon. Confirmed by me. Done."_s;
    QCOMPARE(editor()->toPlainText(), wanted);
    QTRY_COMPARE(outbox().value(0).after, wanted);
    key(Qt::Key_Tab); // and now Tab leaves the note
    QVERIFY(!editor()->hasFocus());
}

void NoteToolsTest::aSpaceBehindAWholeNameExpandsIt()
{
    openNote();
    type(u"so /late "_s);
    QVERIFY2(editor()->toPlainText().startsWith(u"so Guest 1, room"_s), qPrintable(editor()->toPlainText()));
}

void NoteToolsTest::aStrokeInsideAWordOffersNothing()
{
    openNote();
    type(u"3/la"_s);
    QVERIFY(!m_desk->find<QWidget>("templatePopup")->isVisible());
    type(u" /nothing"_s);
    QVERIFY(!m_desk->find<QWidget>("templatePopup")->isVisible());
    QCOMPARE(editor()->toPlainText(), u"3/la /nothing"_s);
}

void NoteToolsTest::escapeLeavesTheStrokeAlone()
{
    openNote();
    type(u"/"_s);
    QTRY_VERIFY(m_desk->find<QWidget>("templatePopup")->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!m_desk->find<QWidget>("templatePopup")->isVisible());
    QVERIFY(editor()->hasFocus());
    QCOMPARE(editor()->toPlainText(), u"/"_s);
}

void NoteToolsTest::anExpansionIsTakenBackAtOnce()
{
    openNote();
    type(u"/late"_s);
    key(Qt::Key_Tab);
    QVERIFY(editor()->toPlainText().size() > 20);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->toPlainText(), u"/late"_s);
}

void NoteToolsTest::templatesAreEditedByKeys()
{
    openNote();
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(openMenu());
    QTest::keyClick(openMenu(), Qt::Key_E);
    QTRY_VERIFY(m_desk->window->findChild<TemplatesDialog *>());
    auto *dialog = m_desk->window->findChild<TemplatesDialog *>();
    activate(dialog);
    QTest::keyClick(dialog, Qt::Key_A, Qt::AltModifier);
    auto *name = dialog->findChild<QLineEdit *>(u"templateName"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"taxi"_s);
    key(Qt::Key_Tab);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"templateText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Taxi at {hour}"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"templatesProblem"_s)->text(), QString());
    QSignalSpy saved(dialog, &TemplatesDialog::saved);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!m_desk->window->findChild<TemplatesDialog *>());
    activate(m_desk->window.get());
    editor()->setFocus();
    QTRY_VERIFY(editor()->hasFocus());
    type(u"/taxi "_s);
    QCOMPARE(editor()->toPlainText(), u"Taxi at hour"_s);
    auto stored = m_desk->store->noteHistory().templates();
    const auto templates = QCoro::waitFor(std::move(stored)).value();
    QCOMPARE(templates->last(), (NoteTemplate{u"taxi"_s, u"Taxi at {hour}"_s}));
    QCOMPARE(templates->size(), shippedTemplates().size() + 1);
}

void NoteToolsTest::aMisspeltWordIsPutRightByKeys()
{
    openNote();
    type(u"the guest wants brekfast late "_s);
    QTRY_COMPARE(spelling()->wrongWords(), QStringList{u"brekfast"_s});
    editor()->moveCursor(QTextCursor::Start);
    key(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(openMenu());
    QTRY_VERIFY(openMenu()->activeAction());
    QCOMPARE(openMenu()->activeAction()->text(), u"breakfast"_s);
    QTest::keyClick(openMenu(), Qt::Key_Return);
    QTRY_COMPARE(editor()->toPlainText(), u"the guest wants breakfast late "_s);
    QTRY_VERIFY(spelling()->wrongWords().isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->toPlainText(), u"the guest wants brekfast late "_s);
}

void NoteToolsTest::aWordIsAddedToTheDictionaryByKeys()
{
    openNote();
    type(u"Miramarr guest "_s);
    QTRY_COMPARE(spelling()->wrongWords(), QStringList{u"Miramarr"_s});
    key(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(openMenu());
    QTest::keyClick(openMenu(), Qt::Key_A);
    QTRY_VERIFY(spelling()->wrongWords().isEmpty());
    const auto words = [this] {
        auto own = m_desk->store->noteHistory().ownWords();
        return QCoro::waitFor(std::move(own)).value();
    };
    QTRY_COMPARE(words(), QStringList{u"Miramarr"_s});
    QCOMPARE(editor()->toPlainText(), u"Miramarr guest "_s);
}

void NoteToolsTest::theWordBeingTypedIsNotWrongYet()
{
    openNote();
    type(u"wrongg brekf"_s);
    QTRY_COMPARE(spelling()->wrongWords(), QStringList{u"wrongg"_s}); // not "brekf"
    type(u" "_s);
    QTRY_COMPARE(spelling()->wrongWords(), (QStringList{u"wrongg"_s, u"brekf"_s}));
}

void NoteToolsTest::anEarlierVersionIsRestoredByKeysAndUndone()
{
    openNote();
    type(u"first"_s);
    QTRY_COMPARE(outbox().value(0).after, u"first"_s);
    m_desk->store->noteHistory().close();
    type(u" and second"_s);
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->window->findChild<HistoryDialog *>());
    auto *dialog = m_desk->window->findChild<HistoryDialog *>();
    activate(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"historyList"_s);
    QTRY_COMPARE(list->count(), 2);
    QVERIFY2(list->item(1)->text().endsWith(u"\nfirst"_s), qPrintable(list->item(1)->text()));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(editor()->toPlainText(), u"first"_s);
    QTRY_COMPARE(outbox().value(0).after, u"first"_s);
    activate(m_desk->window.get()); // as a desktop does when the dialog is gone
    QTRY_VERIFY(editor()->hasFocus());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->toPlainText(), u"first and second"_s);
    QTRY_COMPARE(outbox().value(0).after, u"first and second"_s);
}

/// The outbox has compared what waits with the provider's text.
void NoteToolsTest::collide(const QString &theirs)
{
    QTRY_COMPARE(outbox().size(), 1);
    OutboxItem item = outbox().constFirst();
    item.state = OutboxState::Conflict;
    item.theirs = theirs;
    auto updated = m_desk->store->outboxUpdate(item);
    QVERIFY(QCoro::waitFor(std::move(updated)));
}

void NoteToolsTest::aCollisionIsMergedByKeys()
{
    openNote();
    type(u"mine"_s);
    collide(u"theirs"_s);
    auto *merge = m_desk->find<QPushButton>("notesMerge");
    QTRY_VERIFY(merge->isVisible());
    key(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(m_desk->window->findChild<MergeDialog *>());
    auto *dialog = m_desk->window->findChild<MergeDialog *>();
    activate(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"mergeText"_s);
    QCOMPARE(text->toPlainText(), u"mine\ntheirs"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"; and "_s); // at the end
    QSignalSpy settled(dialog, &MergeDialog::settled);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().after, u"mine\ntheirs; and "_s);
    QCOMPARE(outbox().constFirst().before, u"theirs"_s);
    QCOMPARE(outbox().constFirst().state, OutboxState::Queued);
    QTRY_COMPARE(editor()->toPlainText(), u"mine\ntheirs; and "_s);
    QTRY_VERIFY(!merge->isVisible());
}

void NoteToolsTest::aNewerVersionIsShownBeforeItIsOverwritten()
{
    openNote();
    type(u"mine"_s);
    collide(u"theirs"_s);
    QTRY_VERIFY(m_desk->find<QPushButton>("notesMerge")->isVisible());
    key(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(m_desk->window->findChild<MergeDialog *>());
    auto *dialog = m_desk->window->findChild<MergeDialog *>();
    activate(dialog);
    collide(u"newest"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"mergeText"_s);
    QTest::keyClicks(text, u"!"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto *theirs = dialog->findChild<QPlainTextEdit *>(u"mergeTheirs"_s);
    QTRY_VERIFY(theirs->toPlainText().contains(u"newest"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->toPlainText(), u"mine\ntheirs!"_s); // what was typed stays
    QCOMPARE(outbox().constFirst().state, OutboxState::Conflict);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // seen now
    QTRY_COMPARE(outbox().constFirst().state, OutboxState::Queued);
    QCOMPARE(outbox().constFirst().before, u"newest"_s);
}

void NoteToolsTest::commentsCanOnlyBeAdded()
{
    auto added = m_desk->store->addAccount(account(u"Aircall"_s, Provider::Aircall));
    const AccountId aircall = QCoro::waitFor(std::move(added))->id;
    m_desk->addCalls({aircallRecord(aircall, 2)});
    openNote();
    auto *comments = m_desk->find<QWidget>("notesComments");
    QTRY_VERIFY(comments->isVisible());
    QCOMPARE(comments->findChild<QPlainTextEdit *>()->toPlainText(), u"comment 1\n\ncomment 2"_s);
    QVERIFY(editor()->toPlainText().isEmpty());
    type(u"and a third"_s);
    QTRY_COMPARE(outbox().value(0).after, u"comment 1\n\ncomment 2\n\nand a third"_s);
    QCOMPARE(outbox().constFirst().before, u"comment 1\n\ncomment 2"_s);
    QCOMPARE(editor()->toPlainText(), u"and a third"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QTRY_VERIFY(outbox().isEmpty()); // nothing to add, nothing to send
}

void NoteToolsTest::moreCommentsThanFitCannotBeTyped()
{
    auto added = m_desk->store->addAccount(account(u"Aircall"_s, Provider::Aircall));
    const AccountId aircall = QCoro::waitFor(std::move(added))->id;
    m_desk->addCalls({aircallRecord(aircall, 5)});
    m_desk->openWindow();
    QTRY_VERIFY(m_desk->find<QWidget>("notesComments")->isVisible());
    QVERIFY(editor()->isReadOnly());
    type(u"a sixth"_s);
    QVERIFY(outbox().isEmpty());
}

void NoteToolsTest::thePreviewLoadsAndRunsNothing_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("picture") << u"![map](https://tracker.example/p.png)"_s;
    QTest::newRow("picture by reference") << u"![map][1]\n\n[1]: https://tracker.example/p.png"_s;
    QTest::newRow("local picture") << u"![x](file:///etc/passwd)"_s;
    QTest::newRow("html") << u"<img src=\"https://tracker.example/p.png\"><script>x</script>"_s;
    QTest::newRow("script link") << u"[click](javascript:alert(1))"_s;
    QTest::newRow("file link") << u"[click](file:///etc/passwd)"_s;
    QTest::newRow("data link") << u"[click](data:text/html,x)"_s;
    QTest::newRow("deep quotes") << QString(50'000, u'>');
    QTest::newRow("deep lists") << QString(u"- "_s).repeated(5'000);
    QTest::newRow("open brackets") << QString(20'000, u'[');
    QTest::newRow("bidi") << u"\u202egnp.exe\u202c **bold**"_s;
}

void NoteToolsTest::thePreviewLoadsAndRunsNothing()
{
    QFETCH(QString, note);
    MarkdownView view;
    view.showNote(note);
    const QString html = view.toHtml();
    QVERIFY2(!html.contains(u"<img"_s), qPrintable(html));
    for (const QString &scheme : {u"javascript:"_s, u"file:"_s, u"data:"_s})
        QVERIFY(!html.contains(u"href=\""_s + scheme));
    QVERIFY(!view.toPlainText().contains(u'\u202e'));
}

void NoteToolsTest::thePreviewShowsWhatIsMeant()
{
    openNote();
    type(u"# Late"_s);
    key(Qt::Key_Return);
    type(u"**bold** and"_s);
    key(Qt::Key_Return);
    type(u"[page](https://example.com/a)"_s);
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *view = m_desk->find<MarkdownView>("notesPreview");
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->toPlainText().simplified(), u"Late bold and page"_s);
    QVERIFY(view->toPlainText().contains(u"bold and\n"_s)
            || view->toPlainText().contains(u"bold and\u2028"_s));
    QVERIFY(view->hasFocus());
    QVERIFY(m_desk->openedUrls.isEmpty());
    key(Qt::Key_Tab); // to the link
    key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->openedUrls, QList<QUrl>{QUrl(u"https://example.com/a"_s)});
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(editor()->toPlainText().startsWith(u"# Late"_s));
}

void NoteToolsTest::aLinkToAMomentIsPutIntoTheNote()
{
    openNote();
    type(u"see"_s);
    editor()->insertLink({m_account, u"cal_1"_s}, std::chrono::milliseconds(192'000));
    QCOMPARE(editor()->toPlainText(),
             u"see [3:12](callboard://call/%1:cal_1?t=192) "_s.arg(qint64(m_account)));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->toPlainText(), u"see"_s);
}

void NoteToolsTest::aFullNoteTakesNoMore()
{
    openNote();
    const QString full = u"word "_s.repeated(NotesEditor::longestText / 5);
    editor()->replaceText(full);
    type(u"x"_s);
    QCOMPARE(editor()->toPlainText().size(), full.size());
    QVERIFY(!editor()->isReadOnly());
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    type(u"xy"_s);
    QCOMPARE(editor()->toPlainText(), full.chopped(1) + u'x');
}

QTEST_MAIN(NoteToolsTest)
#include "tst_notetools.moc"
