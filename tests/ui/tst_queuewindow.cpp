// SPDX-License-Identifier: GPL-3.0-or-later
// The queue in the whole window, over a real store.
#include "models/store/guestbook.h"
#include "models/tables/queuemodel.h"
#include "tests/support/windowfixture.h"
#include "ui/queue/queuelistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class QueueWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void callsAreShownAtFirstAndTheQueueByAKey()
    {
        open(8); // two of them missed
        QVERIFY(m_fixture->table()->isVisible());
        QVERIFY(!list()->isVisible());
        key(Qt::Key_1);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(list()->hasFocus());
        QVERIFY(!m_fixture->table()->isVisible());
        QVERIFY(!m_fixture->find<QWidget>("searchBox")->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        key(Qt::Key_2);
        QTRY_VERIFY(m_fixture->table()->isVisible());
        QVERIFY(m_fixture->table()->hasFocus());
    }

    void theSideBarCountsWhoWaits()
    {
        open(8);
        auto *entry = m_fixture->find<QAbstractButton>("showQueueButton");
        QTRY_VERIFY(entry->accessibleName().contains(u'2'));
        entry->click();
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(entry->isChecked());
        QVERIFY(!m_fixture->find<QAbstractButton>("showCallsButton")->isChecked());
        QTest::keyClick(list(), Qt::Key_E);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_VERIFY(entry->accessibleName().contains(u'1'));
    }

    void theDetailsFollowThePage()
    {
        open(8);
        QTRY_VERIFY(caller().contains(u"Guest 1"_s));
        key(Qt::Key_1);
        QTRY_VERIFY(caller().contains(u"Guest 8"_s)); // the longest waiting
        key(Qt::Key_2);
        QTRY_VERIFY(caller().contains(u"Guest 1"_s));
    }

    void theCallsOwnMenuAndKeysRestMeanwhile()
    {
        open(8);
        QTRY_VERIFY(m_fixture->find<QAction>("changeFields")->isEnabled());
        key(Qt::Key_1);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(!menu("callMenuBar")->menuAction()->isVisible());
        QVERIFY(menu("queueMenu")->menuAction()->isVisible());
        for (const char *name : {"changeFields", "changeTags", "hideCalls", "deleteCalls"})
            QVERIFY2(!m_fixture->find<QAction>(name)->isEnabled(), name);
        QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_fixture->openedUrls.isEmpty()); // that would be somebody else
        key(Qt::Key_2);
        QTRY_VERIFY(menu("callMenuBar")->menuAction()->isVisible());
        QVERIFY(!menu("queueMenu")->menuAction()->isVisible());
        QTRY_VERIFY(m_fixture->find<QAction>("changeFields")->isEnabled());
    }

    void lookingForCallsLeavesTheQueue_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto &how : {u"search"_s, u"query"_s, u"view"_s})
            QTest::newRow(qUtf8Printable(how)) << how;
    }
    void lookingForCallsLeavesTheQueue()
    {
        QFETCH(QString, how);
        open(8);
        key(Qt::Key_1);
        QTRY_VERIFY(list()->isVisible());
        if (how == u"search")
            m_fixture->find<QAction>("find")->trigger();
        else if (how == u"query")
            m_fixture->window->filter().setText(u"status:missed"_s);
        else
            QTRY_VERIFY(m_fixture->find<QAction>("chooseView1"));
        if (how == u"view")
            m_fixture->find<QAction>("chooseView1")->trigger();
        QTRY_VERIFY(!list()->isVisible());
        QVERIFY(m_fixture->find<QWidget>("searchBox")->isVisible());
    }

    void thePageIsRemembered()
    {
        open(8);
        key(Qt::Key_1);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(m_fixture->window->close());
        m_fixture->openWindow();
        QTRY_VERIFY(list()->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        activate(m_fixture->window.get());
        QTRY_VERIFY(list()->hasFocus());
        QTRY_VERIFY(caller().contains(u"Guest 8"_s));
    }

    void theQueueCanBeAskedForByName()
    {
        m_fixture->fill(m_fixture->addAccount(), 8);
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->services());
        m_fixture->window->chooseView(u"queue"_s);
        m_fixture->window->show();
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(!m_fixture->find<QWidget>("messageBar")->isVisible());
    }

    void aNoteOfTheQueueIsTheLastCallsNote()
    {
        open(8);
        key(Qt::Key_1);
        QTRY_VERIFY(caller().contains(u"Guest 8"_s));
        QTest::keyClick(list(), Qt::Key_N);
        auto *note = m_fixture->find<QPlainTextEdit>("notesEditor");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Towels"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
        QTRY_COMPARE(storedNote(u"cal_8"_s), u"Towels"_s);
    }

    void aGuestIsChosenForTheTaskUnderTheCursor()
    {
        open(8);
        Guest guest;
        guest.name = u"Maria Lopez"_s;
        guest.numbers = {u"+493023125001"_s};
        QVERIFY(QCoro::waitFor(m_fixture->store->guestBook().save(guest)));
        key(Qt::Key_1);
        QTRY_VERIFY(caller().contains(u"Guest 8"_s));
        QTest::keyClick(list(), Qt::Key_G);
        QTRY_VERIFY(m_fixture->find<QListWidget>("guestList"));
        auto *search = m_fixture->find<QLineEdit>("guestSearch");
        QTest::keyClicks(search, u"Lopez"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(guestOf(u"cal_8"_s), u"Maria Lopez"_s);
        QCOMPARE(guestOf(u"cal_1"_s), u"Guest 1"_s); // the table's row
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"Maria Lopez"_s);
    }

    void decisionsSurviveTheWindow()
    {
        open(8);
        key(Qt::Key_1);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_S);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(model().queue().snoozed.size(), 1);
        QVERIFY(m_fixture->window->close());
        m_fixture->openStore();
        m_fixture->openWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(model().queue().snoozed.size(), 1);
    }

    void f6GoesRoundTheQueueToo()
    {
        open(8);
        key(Qt::Key_1);
        QTRY_VERIFY(list()->hasFocus());
        QTRY_VERIFY(m_fixture->find<QWidget>("notesEditor")->isVisible());
        m_fixture->find<QAction>("nextPane")->trigger();
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"notesEditor"_s);
        m_fixture->find<QAction>("previousPane")->trigger();
        QTRY_VERIFY(list()->hasFocus());
    }

    void theSideBarIsOpenedFromTheQueue()
    {
        open(8);
        key(Qt::Key_1);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(m_fixture->find<QWidget>("sideBar")->isVisible());
        m_fixture->find<QAbstractButton>("showSideBarButton")->click();
        QVERIFY(!m_fixture->find<QWidget>("sideBar")->isVisible());
    }

private:
    void open(int calls)
    {
        m_fixture->fill(m_fixture->addAccount(), calls);
        m_fixture->openWindow();
        activate(m_fixture->window.get());
        QTRY_COMPARE(m_fixture->rows(), calls);
    }
    void key(Qt::Key key) const { QTest::keyClick(m_fixture->window.get(), key, Qt::ControlModifier); }
    QueueListView *list() const { return m_fixture->find<QueueListView>("queueList"); }
    const QueueModel &model() const { return *qobject_cast<QueueModel *>(list()->model()); }
    QMenu *menu(const char *name) const { return m_fixture->find<QMenu>(name); }
    QString caller() const { return m_fixture->find<QLabel>("callWho")->text(); }
    Call stored(const QString &id) const
    {
        const Result<CallId> call = QCoro::waitFor(m_fixture->store->find({AccountId{1}, id}));
        return call ? *QCoro::waitFor(m_fixture->store->call(*call)) : Call();
    }
    QString storedNote(const QString &id) const { return stored(id).notes; }
    QString guestOf(const QString &id) const { return stored(id).guestName; }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(QueueWindowTest)
#include "tst_queuewindow.moc"
