// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: what it says leads somewhere, and F1 opens it where one is.
#include "tests/support/windowfixture.h"
#include "ui/help/help.h"
#include "ui/help/manual.h"
#include "ui/help/manualdialog.h"
#include "ui/help/manualview.h"
#include "ui/keyboardsheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QWindow>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

using Formats = QList<std::pair<QTextCharFormat, QString>>;

/// The runs of a chapter with their format, and their text.
Formats runsOf(const ManualChapter &chapter)
{
    Formats runs;
    QTextDocument document;
    document.setMarkdown(chapter.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            runs << std::pair(it.fragment().charFormat(), it.fragment().text());
    }
    return runs;
}

QStringList anchorsOf(const ManualChapter &chapter)
{
    QStringList anchors;
    QTextDocument document;
    document.setMarkdown(chapter.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors << manualAnchor(block.text());
    }
    return anchors;
}

/// "settings" or "settings#recordings"
bool leadsSomewhere(const QString &place)
{
    const int chapter = manualChapterNamed(place.section(u'#', 0, 0));
    const QString anchor = place.section(u'#', 1);
    return chapter >= 0 && (anchor.isEmpty() || anchorsOf(manualChapters().at(chapter)).contains(anchor));
}

ManualDialog *manual()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<ManualDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString withoutLetter(const QString &menuText)
{
    return QString(menuText).remove(u'&').section(u'\t', 0, 0);
}

} // namespace

class ManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void everyFileIsAChapter();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThereAndShown();
    void everyKeyIsOne();
    void everyMenuEntryIsThere();
    void everyDialogHasItsPlace();
    void opensAtThePage_data();
    void opensAtThePage();
    void opensFromASettingsDialogThatStaysOpen();
    void accountsHaveAHelpButton();
    void keyboardSheetHasAKeyOfItsOwn();
    void searchGoesThroughAllChaptersAndAround();
    void nothingFoundIsSaid();
    void backAndForward();
    void linksBetweenChaptersAndOut();
    void headingComesToTheTop();
    void otherLanguagesAreToldThatItIsEnglish();
    void sizeIsRemembered();
    void endsWithItsWindow();

private:
    void openByKey()
    {
        activate(m_fixture->window.get());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F1);
        QTRY_VERIFY(manual());
    }
    template<typename Widget> Widget *part(const char *name) const
    {
        return manual()->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ManualTest::everyFileIsAChapter()
{
    QStringList files = QDir(u":/callboard/manual"_s).entryList({u"*.md"_s});
    QStringList names;
    for (const ManualChapter &chapter : manualChapters()) {
        names << chapter.name + u".md"_s;
        QVERIFY2(chapter.markdown.startsWith(u"# "_s + chapter.title + u'\n'), qPrintable(chapter.name));
    }
    names.sort();
    files.sort();
    QCOMPARE(names, files);
}

void ManualTest::everyLinkLeadsSomewhere()
{
    int links = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &[format, text] : runsOf(chapter)) {
            const QString link = format.anchorHref();
            if (link.isEmpty() || link.startsWith(u"http"))
                continue;
            ++links;
            QVERIFY2(link.contains(u".md"), qPrintable(chapter.name + u": "_s + link));
            QVERIFY2(leadsSomewhere(QString(link).remove(u".md"_s)),
                     qPrintable(chapter.name + u": "_s + link));
        }
    }
    QVERIFY(links > 20);
}

void ManualTest::everyPictureIsThereAndShown()
{
    QSet<QString> shown;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &[format, text] : runsOf(chapter)) {
            if (!format.isImageFormat())
                continue;
            const QString name = format.toImageFormat().name();
            shown << name.section(u'/', -1);
            QVERIFY2(!QImage(manualPicture(name)).isNull(), qPrintable(chapter.name + u": "_s + name));
        }
    }
    const QStringList files = QDir(manualPicture(u"pictures"_s)).entryList({u"*.png"_s});
    QCOMPARE(shown, QSet<QString>(files.begin(), files.end()));
    QVERIFY(!shown.isEmpty());
}

/// What stands as a key in a chapter is one of an action, of a button, or of the keyboard sheet.
void ManualTest::everyKeyIsOne()
{
    m_fixture->openWindow();
    QSet<QString> known{u"Alt+9"_s, u"Alt+Down"_s}; // ends of a range, and the way back
    const auto actions = m_fixture->window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys)
            known << key.toString();
    }
    const auto buttons = m_fixture->window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        known << button->shortcut().toString();
    m_fixture->window->findChild<QAction *>(u"showKeyboard"_s)->trigger();
    const auto *sheet = m_fixture->window->findChild<KeyboardSheet *>();
    QVERIFY(sheet);
    const auto labels = sheet->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        known << label->text();
    static const QRegularExpression key(
        u"^(((Ctrl|Alt|Shift)\\+)+([A-Z0-9.,/]|F[0-9]+|[A-Z][a-z]+)|F[0-9]+)$"_s);
    int keys = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &[format, text] : runsOf(chapter)) {
            if (!format.fontFixedPitch() || !key.match(text).hasMatch())
                continue;
            ++keys;
            QVERIFY2(known.contains(text), qPrintable(chapter.name + u": "_s + text));
        }
    }
    QVERIFY(keys > 40);
}

/// *Menu › Entry* is an entry of that menu; those that only the whole program adds are left out.
void ManualTest::everyMenuEntryIsThere()
{
    m_fixture->openWindow();
    QSet<QString> known{u"Callboard › Back up…"_s, u"Callboard › Restore…"_s, u"Callboard › Events…"_s,
                        u"Callboard › Notifications…"_s};
    const auto menus = m_fixture->window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto entries = menu->actions();
        for (const QAction *entry : entries)
            known << withoutLetter(menu->title()) + u" › "_s + withoutLetter(entry->text());
    }
    const auto others = m_fixture->window->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (const QMenu *menu : others) {
        const auto entries = menu->actions();
        for (const QAction *entry : entries)
            known << withoutLetter(menu->title()) + u" › "_s + withoutLetter(entry->text());
    }
    int entries = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &[format, text] : runsOf(chapter)) {
            if (!format.fontItalic() || !text.contains(u" › ") || text.startsWith(u'⋯'))
                continue;
            ++entries;
            QVERIFY2(known.contains(text), qPrintable(chapter.name + u": "_s + text));
        }
    }
    QVERIFY(entries > 8);
}

void ManualTest::everyDialogHasItsPlace()
{
    for (const auto name :
         {"accountsDialog",        "accountEditor",    "auditDialog",      "deleteDialog",
          "emptyRecordingsDialog", "erasureDialog",    "eventsDialog",     "fieldsDialog",
          "guestChooser",          "guestDirectory",   "guestEditor",      "guestImport",
          "guestImports",          "historyDialog",    "logCallDialog",    "mergeDialog",
          "newReviewDialog",       "noticesDialog",    "outboxDialog",     "retentionDialog",
          "reviewReportDialog",    "scorecardsDialog", "settingsDialog",   "tagsDialog",
          "taskListDialog",        "templatesDialog",  "viewImportDialog", "viewNameDialog"})
        QVERIFY2(leadsSomewhere(Help::chapterFor(QString::fromLatin1(name))), name);
    QVERIFY(Help::chapterFor(u"manualDialog"_s).isNull());
}

void ManualTest::opensAtThePage_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("queue") << Qt::Key_1 << u"callback-queue"_s;
    QTest::newRow("calls") << Qt::Key_2 << u"calls-and-search"_s;
    QTest::newRow("review") << Qt::Key_3 << u"review"_s;
    QTest::newRow("summary") << Qt::Key_4 << u"summary"_s;
}

void ManualTest::opensAtThePage()
{
    QFETCH(Qt::Key, page);
    m_fixture->openWindow();
    activate(m_fixture->window.get());
    QTest::keyClick(m_fixture->window.get(), page, Qt::ControlModifier);
    openByKey();
    QTEST(manual()->chapter(), "chapter");
    QCOMPARE(part<QListWidget>("manualChapters")->currentItem()->text(),
             manualChapters().at(manualChapterNamed(manual()->chapter())).title);
    QVERIFY(part<ManualView>("manualText")->document()->begin().text().size() > 3);
}

void ManualTest::opensFromASettingsDialogThatStaysOpen()
{
    m_fixture->openWindow();
    m_fixture->window->showSettings();
    auto *dialog = m_fixture->find<QDialog>("settingsDialog");
    activate(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(manual());
    QCOMPARE(manual()->chapter(), u"settings"_s);
    QVERIFY(dialog->isVisible());

    // The dialog holds up its window, but not the manual.
    auto *list = part<QListWidget>("manualChapters");
    const QPoint place = list->visualItemRect(list->item(0)).center();
    QTest::mouseClick(manual()->windowHandle(), Qt::LeftButton, {}, list->viewport()->mapTo(manual(), place));
    QTRY_COMPARE(manual()->chapter(), u"start"_s);
}

void ManualTest::accountsHaveAHelpButton()
{
    m_fixture->openWindow();
    m_fixture->window->showAccounts();
    auto *dialog = m_fixture->find<QDialog>("accountsDialog");
    dialog->findChild<QAbstractButton *>(u"accountsHelp"_s)->click();
    QTRY_VERIFY(manual());
    QCOMPARE(manual()->chapter(), u"start"_s);
    QVERIFY(part<ManualView>("manualText")->verticalScrollBar()->value() > 0);
}

void ManualTest::keyboardSheetHasAKeyOfItsOwn()
{
    m_fixture->openWindow();
    activate(m_fixture->window.get());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->find<QDialog>("keyboardSheet"));
    QVERIFY(!manual());
}

void ManualTest::searchGoesThroughAllChaptersAndAround()
{
    m_fixture->openWindow();
    openByKey();
    activate(manual());
    const int matches = int(findInManual(u"receipt"_s).size());
    QVERIFY(matches > 0);
    auto *box = part<QLineEdit>("manualSearch");
    box->setFocus();
    QTest::keyClicks(box, u"Receipt"_s);
    QCOMPARE(manual()->chapter(), u"privacy"_s);
    QCOMPARE(part<QLabel>("manualFound")->text(), u"1 of %1"_s.arg(matches));
    QCOMPARE(part<ManualView>("manualText")->extraSelections().first().cursor.selectedText().toLower(),
             u"receipt"_s);
    box->setText(u"F8"_s);
    QSet<QString> chapters;
    const int all = int(findInManual(u"F8"_s).size());
    const int start = part<ManualView>("manualText")->textCursor().position();
    const QString begin = manual()->chapter();
    for (int i = 0; i < all; ++i) {
        chapters << manual()->chapter();
        QTest::keyClick(box, Qt::Key_Return);
        if (i + 1 < all)
            QVERIFY(manual()->chapter() != begin
                    || part<ManualView>("manualText")->textCursor().position() != start);
    }
    QCOMPARE(manual()->chapter(), begin);
    QCOMPARE(part<ManualView>("manualText")->textCursor().position(), start);
    QVERIFY(chapters.size() > 1);
    QTest::keyClick(box, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(part<ManualView>("manualText")->textCursor().position(), start);
}

void ManualTest::nothingFoundIsSaid()
{
    m_fixture->openWindow();
    openByKey();
    const QString chapter = manual()->chapter();
    part<QLineEdit>("manualSearch")->setText(u"xylophone"_s);
    QCOMPARE(part<QLabel>("manualFound")->text(), u"Not found"_s);
    QCOMPARE(manual()->chapter(), chapter);
    part<QLineEdit>("manualSearch")->clear();
    QCOMPARE(part<QLabel>("manualFound")->text(), QString());
    QVERIFY(part<ManualView>("manualText")->extraSelections().isEmpty());
}

void ManualTest::backAndForward()
{
    m_fixture->openWindow();
    openByKey();
    const QString first = manual()->chapter();
    auto *back = part<QToolButton>("manualBack");
    auto *forward = part<QToolButton>("manualForward");
    QVERIFY(!forward->isEnabled());
    manual()->showChapter(u"privacy"_s);
    manual()->showChapter(u"review"_s);
    back->click();
    QCOMPARE(manual()->chapter(), u"privacy"_s);
    back->click();
    QCOMPARE(manual()->chapter(), first);
    forward->click();
    QCOMPARE(manual()->chapter(), u"privacy"_s);
    manual()->showChapter(u"guests"_s); // another way from here
    QVERIFY(!forward->isEnabled());
}

void ManualTest::linksBetweenChaptersAndOut()
{
    m_fixture->openWindow();
    openByKey();
    auto *view = part<ManualView>("manualText");
    Q_EMIT view->anchorClicked(QUrl(u"guests.md#take-an-import-back"_s));
    QCOMPARE(manual()->chapter(), u"guests"_s);
    Q_EMIT view->anchorClicked(QUrl(u"https://example.com/"_s));
    Q_EMIT view->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    Q_EMIT view->anchorClicked(QUrl(u"nowhere.md"_s));
    QCOMPARE(m_fixture->openedUrls, QList<QUrl>{QUrl(u"https://example.com/"_s)});
    QCOMPARE(manual()->chapter(), u"guests"_s);
}

void ManualTest::headingComesToTheTop()
{
    m_fixture->openWindow();
    openByKey();
    manual()->showChapter(u"notes-and-edits#templates"_s);
    auto *view = part<ManualView>("manualText");
    const QTextCursor top = view->cursorForPosition({view->viewport()->width() / 2, 20});
    QCOMPARE(top.block().text(), u"Templates"_s);
}

void ManualTest::otherLanguagesAreToldThatItIsEnglish()
{
    const auto nothing = [](const QUrl &) {
    };
    ManualDialog english(m_fixture->theme, m_fixture->settings, nothing);
    QVERIFY(!english.findChild<QLabel *>(u"manualLanguage"_s));
    QLocale::setDefault(QLocale(QLocale::German));
    ManualDialog german(m_fixture->theme, m_fixture->settings, nothing);
    QVERIFY(german.findChild<QLabel *>(u"manualLanguage"_s));
}

void ManualTest::sizeIsRemembered()
{
    m_fixture->openWindow();
    openByKey();
    manual()->resize(700, 500);
    manual()->close();
    m_fixture->openWindow();
    openByKey();
    QCOMPARE(manual()->size(), QSize(700, 500));
}

void ManualTest::endsWithItsWindow()
{
    m_fixture->openWindow();
    openByKey();
    QVERIFY(!manual()->testAttribute(Qt::WA_QuitOnClose));
    m_fixture->window.reset();
    QVERIFY(!manual());
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
