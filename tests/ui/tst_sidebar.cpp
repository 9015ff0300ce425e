// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"
#include "models/tables/viewsmodel.h"
#include "tests/support/windowfixture.h"
#include "ui/sidebar/facetgroup.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/grouphead.h"
#include "ui/sidebar/hourstrip.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The side bar in a window over a real store, used by mouse and by keyboard.
class SideBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_account = m_fixture->addAccount();
        m_fixture->fill(m_account, 20); // every fourth missed
        open();
    }
    void cleanup() { m_fixture.reset(); }

    void aClickChoosesAndAnotherOneLetsGo()
    {
        click(values("status"), rowOf(values("status"), u"missed"_s));
        QCOMPARE(query(), u"status:missed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 5, patience);
        click(values("status"), rowOf(values("status"), u"failed"_s));
        QCOMPARE(query(), u"status:missed,failed"_s);
        click(values("status"), rowOf(values("status"), u"missed"_s));
        click(values("status"), rowOf(values("status"), u"failed"_s));
        QVERIFY(query().isEmpty());
    }

    void withControlAClickLeavesOut()
    {
        click(values("status"), rowOf(values("status"), u"missed"_s), Qt::ControlModifier);
        QCOMPARE(query(), u"-status:missed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 15, patience);
        const QModelIndex index = indexOf(values("status"), u"missed"_s);
        QCOMPARE(index.data(FacetModel::MarkRole).toInt(), int(FacetModel::Mark::Excluded));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"left out"_s));
        click(values("status"), index.row());
        QVERIFY(query().isEmpty());
    }

    void keysDoTheSame()
    {
        QListView *list = values("direction");
        list->setFocus();
        list->setCurrentIndex(indexOf(list, u"inbound"_s));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(query(), u"direction:inbound"_s);
        QTest::keyClick(list, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(query(), u"-direction:inbound"_s);
        QTest::keyClick(list, Qt::Key_Minus);
        QVERIFY(query().isEmpty());
    }

    void arrowKeysWalkThroughAllOfIt()
    {
        viewsList()->setFocus();
        viewsList()->setCurrentIndex(viewsList()->model()->index(4, 0));
        QTest::keyClick(viewsList(), Qt::Key_Down);
        QVERIFY(head("callback")->hasFocus());
        QTest::keyClick(head("callback"), Qt::Key_Down);
        QVERIFY(values("callback")->hasFocus());
        QCOMPARE(values("callback")->currentIndex().row(), 0);
        QTest::keyClick(values("callback"), Qt::Key_Up);
        QVERIFY(head("callback")->hasFocus());
        QTest::keyClick(head("callback"), Qt::Key_Up);
        QVERIFY(viewsList()->hasFocus());
        QCOMPARE(viewsList()->currentIndex().row(), 4);
    }

    void aGroupFoldsByKeyAndStillShowsWhatIsMarked()
    {
        click(values("status"), rowOf(values("status"), u"failed"_s));
        head("status")->setFocus();
        QTest::keyClick(head("status"), Qt::Key_Left);
        QCOMPARE(values("status")->model()->rowCount(), 1);
        QCOMPARE(values("status")->model()->index(0, 0).data(FacetModel::ValueRole).toString(), u"failed"_s);
        QVERIFY(head("status")->accessibleDescription().contains(u'1'));
        QTest::keyClick(head("status"), Qt::Key_Space);
        QCOMPARE(values("status")->model()->rowCount(), 6);
    }

    void whatIsFoldedAndHowWideItIsAreRemembered()
    {
        head("line")->click();
        m_fixture->find<QAction>("showSideBar")->trigger();
        m_fixture->window->close();
        m_fixture->openWindow();
        QVERIFY(!m_fixture->find<SideBar>("sideBar")->isVisible());
        QVERIFY(!m_fixture->find<QAction>("showSideBar")->isChecked());
        QVERIFY(m_fixture->find<SideBar>("sideBar")->foldedGroups().contains(u"line"_s));
        m_fixture->find<QAbstractButton>("sideBarButton")->click();
        QVERIFY(m_fixture->find<SideBar>("sideBar")->isVisible());
        QVERIFY(m_fixture->find<QAction>("showSideBar")->isChecked());
    }

    void longListsOpenAndCanBeSearched()
    {
        auto *more = group("guest")->findChild<QAbstractButton *>(u"more"_s);
        head("guest")->click();
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible(), patience);
        QVERIFY(more->text().contains(u"14"_s)); // of 20
        more->click();
        auto *find = more->findChild<QLineEdit *>();
        auto *list = more->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 20);
        QTest::keyClicks(find, u"guest 17"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(query(), u"guest:gst_17"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QTRY_COMPARE(values("guest")->model()->index(0, 0).data(FacetModel::ValueRole).toString(),
                     u"gst_17"_s);
    }

    void hoursAreChosenByDraggingAndByKey()
    {
        auto *strip = group("at")->findChild<HourStrip *>();
        const auto placeOf = [&](double hour) {
            return QPoint(int(8 + (strip->width() - 16) * (hour + 0.5) / 24), 20);
        };
        QTest::mousePress(strip, Qt::LeftButton, {}, placeOf(9));
        QTest::mouseMove(strip, placeOf(11));
        drag(strip, placeOf(11));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, placeOf(11));
        QCOMPARE(query(), u"at:9-12"_s);
        QTest::mouseClick(strip, Qt::LeftButton, {}, placeOf(10));
        QCOMPARE(query(), u"at:9,11"_s);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_End);
        QTest::keyClick(strip, Qt::Key_Space);
        QCOMPARE(query(), u"at:9,11,23"_s);
        QVERIFY(strip->accessibleDescription().contains(u"23:00"_s));
        QTest::keyClick(strip, Qt::Key_Home);
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(query(), u"at:0-3"_s);
    }

    void aClickOnAViewShowsItsCallsAndTheViewIsMarked()
    {
        click(viewsList(), 2);
        QCOMPARE(query(), u"status:voicemail"_s);
        QVERIFY(viewsList()->model()->index(2, 0).data(ViewsModel::CurrentRole).toBool());
        QVERIFY(viewsList()
                    ->model()
                    ->index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"in force"_s));
        m_fixture->window->filter().setText(u"status:voicemail anna"_s);
        QVERIFY(
            viewsList()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));
    }

    void viewsCountLive()
    {
        QTRY_COMPARE_WITH_TIMEOUT(viewsList()->model()->index(0, 0).data(ViewsModel::CountRole), QVariant(20),
                                  patience); // all of today
        m_fixture->addCalls({WindowFixture::numbered(m_account, 21)});
        QTRY_COMPARE_WITH_TIMEOUT(viewsList()->model()->index(0, 0).data(ViewsModel::CountRole), QVariant(21),
                                  patience);
    }

    void keysChooseViews()
    {
        QCOMPARE(m_fixture->find<QAction>("chooseView3")->shortcut(), QKeySequence(Qt::ALT | Qt::Key_3));
        m_fixture->find<QAction>("chooseView3")->trigger();
        QCOMPARE(query(), u"status:voicemail"_s);
        QTest::keyClick(viewsList(), Qt::Key_Home);
        QTest::keyClick(viewsList(), Qt::Key_Return);
        QCOMPARE(query(), u"on:today"_s);
        QTest::keyClick(viewsList(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(nameAt(1), u"Today"_s);
        QTRY_COMPARE(m_fixture->find<QAction>("chooseView2")->text(), u"Today"_s);
    }

    void thePresentQueryIsSavedUnderACheckedName()
    {
        m_fixture->window->filter().setText(u"direction:inbound"_s);
        listAction("saveView")->trigger();
        auto *dialog = m_fixture->find<QDialog>("viewNameDialog");
        auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        name->setText(u" today "_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"viewNameProblem"_s)->text().isEmpty());
        name->setText(u"Reception"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(nameAt(5), u"Reception"_s);
        m_fixture->window->filter().clear();
        m_fixture->window->close();
        open();
        click(viewsList(), 5);
        QCOMPARE(query(), u"direction:inbound"_s);
    }

    void aViewWithColumnsShowsThemAndOnlyItself()
    {
        const QString before = shownColumns();
        m_fixture->window->filter().setText(u"direction:inbound"_s);
        auto *header = m_fixture->table()->horizontalHeader();
        header->setSectionHidden(0, true);
        listAction("saveView")->trigger();
        auto *dialog = m_fixture->find<QDialog>("viewNameDialog");
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Bare"_s);
        dialog->findChild<QAbstractButton *>(u"viewColumns"_s)->setChecked(true);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        header->setSectionHidden(0, false);
        QCOMPARE(shownColumns(), before);
        click(viewsList(), 5);
        QVERIFY(header->isSectionHidden(0));
        click(viewsList(), 0);
        QCOMPARE(shownColumns(), before);
    }

    void aRemovedViewComesBack()
    {
        viewsList()->setFocus();
        viewsList()->setCurrentIndex(viewsList()->model()->index(1, 0));
        QTest::keyClick(viewsList(), Qt::Key_Delete);
        QCOMPARE(viewsList()->model()->rowCount(), 4);
        auto *undo = m_fixture->find<QPushButton>("messageAction");
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(viewsList()->model()->rowCount(), 5);
        QCOMPARE(nameAt(1), u"Missed, not returned"_s);
    }

    void theViewInForceIsSoNextTime()
    {
        click(viewsList(), 2);
        m_fixture->window->filter().setText(u"status:voicemail anna"_s);
        m_fixture->window->close();
        open();
        QTRY_VERIFY(viewsList()->model()->index(2, 0).data(ViewsModel::ChangedRole).toBool());
    }

    void importsAreShownBeforeTheyHappen()
    {
        importText("view: Today\nquery: on:yesterday\n"
                   "view: Night\nquery: at:22-6\n"
                   "view: Voicemails\nquery: status:voicemail\n"
                   "view: Bad\nquery: statuss:x\n");
        auto *dialog = m_fixture->find<QDialog>("viewImportDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"importList"_s);
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked); // changed: only when the user says so
        QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Checked); // new
        QVERIFY(!(list->topLevelItem(2)->flags() & Qt::ItemIsEnabled)); // the same
        const QString mistakes = dialog->findChild<QPlainTextEdit *>(u"importMistakes"_s)->toPlainText();
        QVERIFY(mistakes.contains(u'8') && mistakes.contains(u"statuss"_s) && mistakes.contains(u"Bad"_s));
        QCOMPARE(viewsList()->model()->rowCount(), 5);
        dialog->findChild<QPushButton *>(u"importChosen"_s)->click();
        QCOMPARE(viewsList()->model()->rowCount(), 6);
        QCOMPARE(nameAt(5), u"Night"_s);
        click(viewsList(), 0);
        QCOMPARE(query(), u"on:today"_s);
    }

    void everyKeyOfAMenuIsUnique()
    {
        QMenu menu;
        m_fixture->window->findChild<ViewActions *>()->fillViewMenu(menu, 1);
        QStringList seen;
        for (const QAction *action : menu.actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (action->isSeparator() || mark < 0)
                continue;
            const QString key = action->text().mid(mark + 1, 1).toLower();
            QVERIFY2(!seen.contains(key), qPrintable(action->text()));
            seen << key;
        }
        QVERIFY(seen.size() >= 8);
    }

private:
    static constexpr int patience = 30'000; // ms

    void open()
    {
        m_fixture->openWindow();
        QTRY_VERIFY_WITH_TIMEOUT(viewsList()->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(indexOf(values("status"), u"missed"_s).data(FacetModel::CountRole).isValid(),
                                 patience);
    }
    QString query() const { return m_fixture->window->filter().text(); }
    FacetGroup *group(const char *name) const
    {
        return m_fixture->window->findChild<FacetGroup *>(QString::fromLatin1(name) + u"Group"_s);
    }
    QListView *values(const char *name) const { return group(name)->findChild<QListView *>(u"values"_s); }
    GroupHead *head(const char *name) const { return group(name)->findChild<GroupHead *>(); }
    QListView *viewsList() const { return m_fixture->find<QListView>("viewsList"); }
    QString nameAt(int row) const { return viewsList()->model()->index(row, 0).data().toString(); }
    static QModelIndex indexOf(const QListView *list, const QString &value)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(FacetModel::ValueRole) == value)
                return list->model()->index(row, 0);
        }
        return {};
    }
    static int rowOf(const QListView *list, const QString &value) { return indexOf(list, value).row(); }
    static void click(QListView *list, int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    /// QTest's moves say nothing about buttons.
    static void drag(QWidget *widget, const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &event);
    }
    QAction *listAction(const char *name) const
    {
        auto *menu = new QMenu(m_fixture->window.get());
        m_fixture->window->findChild<ViewActions *>()->fillListMenu(*menu);
        return menu->findChild<QAction *>(QString::fromLatin1(name));
    }
    QString shownColumns() const
    {
        QStringList shown;
        const auto *header = m_fixture->table()->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                shown << QString::number(header->logicalIndex(visual));
        }
        return shown.join(u' ');
    }
    void importText(const QByteArray &text)
    {
        const QString name = m_fixture->folder.filePath(u"views.txt"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        listAction("importViews")->trigger();
        auto *dialog = m_fixture->find<QFileDialog>("viewsFileDialog");
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

QTEST_MAIN(SideBarTest)
#include "tst_sidebar.moc"
