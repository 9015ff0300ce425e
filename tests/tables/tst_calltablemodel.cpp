// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"

#include "tests/support/fakecallsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using Column = CallTableModel::Column;
using State = CallTableModel::State;

namespace {

CallFilter only(CallStatus status)
{
    CallFilter filter;
    filter.anyOf = {{QueryField::Status, {keyOf(status)}, false}};
    return filter;
}

QVariant shown(const CallTableModel &model, int row, Column column = Column::Number)
{
    return model.index(row, int(column)).data(CallTableModel::ValueRole);
}

/// What a view does when it paints a row.
void paint(const CallTableModel &model, int row)
{
    model.index(row, 0).data(Qt::DisplayRole);
}

} // namespace

class CallTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeCallSource>();
        m_model = std::make_unique<CallTableModel>(*m_source);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_source.reset();
    }

    void whatIsWantedOfTheFirstRowsComesThoughTheWholeListIsThere_data()
    {
        QTest::addColumn<int>("calls");
        QTest::newRow("nothing more") << 20;
        QTest::newRow("more below") << 1000;
    }
    void whatIsWantedOfTheFirstRowsComesThoughTheWholeListIsThere()
    {
        QFETCH(const int, calls);
        m_source->fill(calls);
        m_source->isSlow = true;
        m_source->givesFirst = true;
        m_model->setFilter({});
        m_source->answer(0);
        QTRY_VERIFY(m_model->rowCount() > 0);
        QCOMPARE(m_model->state(), State::Reading);
        paint(*m_model, 3);
        m_source->isSlow = false;
        m_source->answerAll();
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), calls);
        QTRY_VERIFY(m_model->index(3, 0).data(CallTableModel::LoadedRole).toBool());
    }
    void isIdleWithoutFilter()
    {
        m_source->fill(3);
        QCOMPARE(m_model->state(), State::Idle);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_source->lists, 0);
    }

    void showsPlaceholdersAtOnceAndRowsLater()
    {
        m_tester.reset(); // reads the first row by itself
        show(200);
        QCOMPARE(m_model->index(150, 0).data(CallTableModel::LoadedRole).toBool(), false);
        QVERIFY(!m_model->index(150, 0).data(Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!m_model->row(150).has_value());
        QTRY_VERIFY(m_model->row(150).has_value());
        QCOMPARE(*m_model->row(150), m_source->stored[150]);
        QCOMPARE(shown(*m_model, 152), m_source->stored[152].remoteNumber);
    }

    void anotherListComesWithItsFirstRows()
    {
        m_tester.reset();
        m_source->fill(200);
        m_source->givesFirst = true;
        bool wasLoaded = false;
        const QObject here;
        connect(m_model.get(), &QAbstractItemModel::modelReset, &here, [this, it = &wasLoaded] {
            *it = m_model->index(0, 0).data(CallTableModel::LoadedRole).toBool();
        });
        m_model->setFilter({});
        QTRY_COMPARE(m_model->state(), State::Ready);
        QVERIFY(wasLoaded);
    }

    void slowRowsDoNotHoldUpTheList()
    {
        m_tester.reset();
        m_source->fill(3);
        m_source->isSlow = true;
        m_model->setFilter({});
        m_source->answer(0); // the list
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(!m_model->row(0).has_value());
        m_source->isSlow = false;
        m_source->answerAll();
        QTRY_VERIFY(m_model->row(0).has_value());
    }

    void onlyDisplayRolesReadRows()
    {
        show(3);
        m_tester.reset(); // asks for every role
        QTRY_VERIFY(m_model->row(0).has_value());
        m_source->rowRequests.clear();
        m_source->fill(400);
        m_source->announce({300});
        QTRY_COMPARE(m_model->rowCount(), 400);
        for (const int role : {int(Qt::SizeHintRole), int(Qt::ToolTipRole), int(CallTableModel::LoadedRole),
                               int(CallTableModel::ValueRole), int(CallTableModel::CallIdRole)})
            m_model->index(350, 0).data(role);
        QTest::qWait(20);
        QVERIFY(m_source->rowRequests.isEmpty());
        paint(*m_model, 350);
        QTRY_COMPARE(m_source->rowRequests.size(), 1);
    }

    void everythingJustPaintedIsOneRequestOfWholePages()
    {
        show(400);
        QTRY_VERIFY(m_model->row(0).has_value());
        m_source->rowRequests.clear();
        for (int row = 120; row < 140; ++row) // the second and the third page
            paint(*m_model, row);
        QTRY_COMPARE(m_source->rowRequests.size(), 1);
        QCOMPARE(m_source->rowRequests[0].size(), size_t(2 * CallTableModel::rowsPerPage));
        QTRY_VERIFY(m_model->row(130).has_value());
        QVERIFY(m_model->row(191).has_value());
        QVERIFY(!m_model->row(192).has_value());
        for (int row = 120; row < 140; ++row)
            paint(*m_model, row);
        QTest::qWait(20);
        QCOMPARE(m_source->rowRequests.size(), 1);
    }

    void listForAnOldFilterIsDropped()
    {
        m_source->isSlow = true;
        m_source->stored = {FakeCallSource::row(1, CallStatus::Missed),
                            FakeCallSource::row(2, CallStatus::Failed),
                            FakeCallSource::row(3, CallStatus::Failed)};
        m_model->setFilter(only(CallStatus::Failed));
        m_model->setFilter(only(CallStatus::Missed));
        m_source->answer(1); // the newer question first
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 1);
        m_source->answer(0);
        QTest::qWait(20);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), CallId(1));
    }

    void oldRowsStayWhileANewListIsRead()
    {
        show(3);
        m_source->isSlow = true;
        m_model->setFilter(only(CallStatus::Missed));
        QCOMPARE(m_model->state(), State::Reading);
        QCOMPARE(m_model->rowCount(), 3);
        m_source->answerAll();
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void theSameFilterIsNotReadAgain()
    {
        show(3);
        const int lists = m_source->lists;
        m_model->setFilter({});
        QCOMPARE(m_source->lists, lists);
        QCOMPARE(m_model->state(), State::Ready);
    }

    void newCallsAreInsertedAndKnownOnesStayLoaded()
    {
        show(5);
        QTRY_VERIFY(m_model->row(4).has_value());
        const QPersistentModelIndex third = m_model->index(2, 0);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_source->stored.prepend(FakeCallSource::row(101));
        m_source->stored.prepend(FakeCallSource::row(102));
        m_source->announce({101, 102});
        QTRY_COMPARE(m_model->rowCount(), 7);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(third.row(), 4);
        QCOMPARE(m_model->idAt(4), CallId(3));
        QVERIFY(m_model->row(4).has_value());
    }

    void removedCallsLeave()
    {
        show(5);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_source->stored.removeAt(1);
        m_source->announce({2});
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
    }

    void aChangedCallShowsItsOldRowUntilTheNewOneIsHere()
    {
        show(3);
        QTRY_VERIFY(m_model->row(1).has_value());
        m_source->stored[1].guestName = QStringLiteral("Anna");
        m_source->isSlow = true;
        m_source->announce({2});
        QTRY_VERIFY(m_source->waiting() > 0);
        QVERIFY(m_model->row(1).has_value());
        QVERIFY(m_model->row(1)->guestName.isNull());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_source->isSlow = false;
        m_source->answerAll();
        QTRY_COMPARE(m_model->row(1)->guestName, QStringLiteral("Anna"));
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    }

    void aRowThatChangedWhileItWasReadIsReadAgain()
    {
        m_tester.reset(); // reads the first row by itself
        m_source->fill(200);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->state(), State::Ready);
        m_source->isSlow = true;
        paint(*m_model, 150);
        QTRY_COMPARE(m_source->waiting(), 1); // has the old row in hand
        m_source->stored[150].guestName = QStringLiteral("Anna");
        m_source->announce({151});
        m_source->isSlow = false;
        m_source->answerAll();
        QTRY_COMPARE(shown(*m_model, 150, Column::Caller).toString(), QStringLiteral("Anna"));
    }

    void anEmptyAnnouncementMeansEverything()
    {
        show(3);
        QTRY_VERIFY(m_model->row(2).has_value());
        for (CallRow &row : m_source->stored)
            row.lineName = QStringLiteral("Reception");
        m_source->announce({});
        QTRY_COMPARE(shown(*m_model, 2, Column::Line).toString(), QStringLiteral("Reception"));
        QTRY_COMPARE(shown(*m_model, 0, Column::Line).toString(), QStringLiteral("Reception"));
    }

    void labelsAreReadAgainWhenTheyChange()
    {
        show(1);
        QTRY_VERIFY(m_model->row(0).has_value());
        m_source->stored[0].lineName = QStringLiteral("Bar");
        Q_EMIT m_source->labelsChanged();
        QTRY_COMPARE(shown(*m_model, 0, Column::Line).toString(), QStringLiteral("Bar"));
    }

    void aRowThatIsGoneIsNotAskedForForEver()
    {
        m_source->fill(3);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->state(), State::Ready);
        QTRY_VERIFY(m_model->row(0).has_value());
        m_source->fill(200);
        m_source->announce({200});
        QTRY_COMPARE(m_model->rowCount(), 200);
        m_source->stored.removeAt(150); // between list and rows
        m_source->rowRequests.clear();
        paint(*m_model, 150);
        QTRY_VERIFY(m_model->row(151).has_value());
        QVERIFY(!m_model->row(150).has_value());
        paint(*m_model, 150);
        QTest::qWait(20);
        QCOMPARE(m_source->rowRequests.size(), 1);
    }

    void aFailedListSaysSoAndCanBeReadAgain()
    {
        m_source->fill(2);
        m_source->failure = Error{Error::Kind::Storage};
        m_model->setFilter({});
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->error()->kind, Error::Kind::Storage);
        m_source->failure.reset();
        m_model->reload();
        QTRY_COMPARE(m_model->state(), State::Ready);
        QVERIFY(!m_model->error());
        QCOMPARE(m_model->rowCount(), 2);
    }

    void failedRowsAreAskedForAgainWhenPainted()
    {
        m_source->fill(100);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 100);
        QTRY_VERIFY(m_model->row(0).has_value());
        QSignalSpy failed(m_model.get(), &CallTableModel::rowsFailed);
        m_source->failure = Error{Error::Kind::Storage};
        paint(*m_model, 90);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_model->row(90).has_value());
        m_source->failure.reset();
        paint(*m_model, 90);
        QTRY_VERIFY(m_model->row(90).has_value());
    }

    void canBeDestroyedWhileReading()
    {
        m_source->fill(100);
        m_source->isSlow = true;
        m_model->setFilter({});
        m_tester.reset();
        m_model.reset();
        m_source->answerAll();
        QCoreApplication::processEvents();
    }

    void valuesAreRaw()
    {
        CallRow row = FakeCallSource::row(1, CallStatus::Voicemail);
        row.talk = Seconds(75);
        row.hasNotes = row.pending = row.reviewed = true;
        m_source->stored = {row};
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 1);
        paint(*m_model, 0);
        QTRY_VERIFY(m_model->row(0).has_value());
        QCOMPARE(shown(*m_model, 0, Column::Status).value<CallStatus>(), CallStatus::Voicemail);
        QCOMPARE(shown(*m_model, 0, Column::Talk).toInt(), 75);
        QVERIFY(!shown(*m_model, 0, Column::Ring).isValid());
        QVERIFY(!shown(*m_model, 0, Column::Staff).isValid());
        QCOMPARE(shown(*m_model, 0, Column::Marks).toInt(),
                 int(CallTableModel::NoteMark | CallTableModel::PendingMark | CallTableModel::ReviewedMark));
        QCOMPARE(shown(*m_model, 0, Column::Started).toDateTime().toMSecsSinceEpoch(), toMs(*row.startedAt));
    }

    void aSentenceIsSaidForEveryCell()
    {
        m_model->setSentence([](const CallRow &row, const Hit *) { return row.ref.toString(); });
        show(1);
        QTRY_VERIFY(m_model->row(0).has_value());
        QCOMPARE(m_model->index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("1:cal_1"));
    }

    void sortColumnsAndColumnsBelongTogether()
    {
        for (int i = 0; i < CallTableModel::columns; ++i) {
            const auto sort = CallTableModel::sortColumnOf(Column(i));
            QVERIFY(Column(i) == Column::Marks ? !sort : CallTableModel::columnOf(*sort) == Column(i));
        }
    }

private:
    void show(int calls)
    {
        m_source->fill(calls);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), calls);
        if (calls > 0)
            paint(*m_model, 0);
    }

    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<CallTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(CallTableModelTest)
#include "tst_calltablemodel.moc"
