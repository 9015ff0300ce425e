// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"

#include "tests/support/fakecallsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using State = CallTableModel::State;

namespace {

CallFilter searching(const QString &query)
{
    return resolved(parseQuery(query).query, TimePoint(), QTimeZone::utc());
}

} // namespace

/// What the table shows of a search, and the questions it asks for it.
class CallHitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeCallSource>();
        m_source->fill(200);
        for (int id = 1; id <= 200; ++id)
            m_source->summaries[CallId(id)] = u"Wants a taxi and cot %1."_s.arg(id);
        m_model = std::make_unique<CallTableModel>(*m_source);
    }
    void cleanup()
    {
        m_model.reset();
        m_source.reset();
    }

    void isNotSearchingWithoutWords()
    {
        show(u"status:completed -cot"_s);
        QVERIFY(!m_model->isSearching());
        QVERIFY(!hit(0).isValid());
        QCoreApplication::processEvents();
        QVERIFY(m_source->hitRequests.isEmpty());
    }

    void onlyWhatIsPaintedIsRead()
    {
        show(u"taxi"_s);
        QVERIFY(m_model->isSearching());
        QVERIFY(!hit(3).isValid()); // nothing stands there until it is read
        QVERIFY(!hit(5).isValid());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(text(3), u"Wants a taxi and cot 4."_s);
        QCOMPARE(m_source->hitRequests.size(), 1);
        QCOMPARE(m_source->hitRequests.first(), (std::vector<CallId>{CallId(4), CallId(6)}));
        QVERIFY(!changed.isEmpty());
    }

    void whatIsOnItsWayIsNotAskedForAgain()
    {
        show(u"taxi"_s);
        hit(3);
        QTRY_COMPARE(m_source->hitRequests.size(), 1);
        hit(3); // painted again before the answer
        QTRY_COMPARE(text(3), u"Wants a taxi and cot 4."_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_source->hitRequests.size(), 1);
    }

    void manyRowsAreReadSomeAtATime()
    {
        show(u"taxi"_s);
        for (int row = 0; row < 40; ++row)
            hit(row);
        QTRY_VERIFY(hit(39).isValid());
        for (const std::vector<CallId> &request : std::as_const(m_source->hitRequests))
            QVERIFY(request.size() <= 16);
        QCOMPARE(m_source->hitRequests.size(), 3);
    }

    void whatWasScrolledPastIsNotRead()
    {
        m_source->fill(5000);
        show(u"taxi"_s);
        for (int row = 0; row < 5000; ++row)
            hit(row);
        size_t read = 0;
        QTRY_VERIFY(hit(4999).isValid());
        for (const std::vector<CallId> &request : std::as_const(m_source->hitRequests))
            read += request.size();
        QVERIFY(read < 200);
    }

    void noHitIsKnownToo()
    {
        m_source->summaries.remove(CallId(1));
        show(u"taxi"_s);
        hit(0);
        QTRY_VERIFY(hit(0).isValid());
        QVERIFY(text(0).isEmpty());
    }

    void theOldSentenceStandsInUntilTheNewOneIsHere()
    {
        show(u"tax"_s);
        hit(0);
        QTRY_VERIFY(hit(0).isValid());
        m_source->isSlow = true;
        m_model->setFilter(searching(u"tax cot"_s));
        m_source->answerAll();
        QTRY_COMPARE(m_model->matcher(), WordMatcher(searching(u"tax cot"_s).words));
        QVERIFY(hit(0).isValid());
        QCOMPARE(hit(0).value<Hit>().matches.size(), 1); // "tax" is a whole word now; "cot" is there
        m_source->answerAll();
    }

    void aChangedCallIsLookedAtAgain()
    {
        show(u"taxi"_s);
        hit(0);
        QTRY_VERIFY(hit(0).isValid());
        m_source->summaries[CallId(1)] = u"The taxi is paid."_s;
        m_source->announce({1});
        QVERIFY(hit(0).isValid());
        QTRY_COMPARE(text(0), u"The taxi is paid."_s);
    }

    void anAnswerThatIsOlderThanAChangeIsAskedForAgain()
    {
        show(u"taxi"_s);
        m_source->isSlow = true;
        hit(0);
        QTRY_COMPARE(m_source->hitRequests.size(), 1);
        m_source->summaries[CallId(1)] = u"The taxi is paid."_s;
        m_source->announce({1});
        m_source->isSlow = false;
        m_source->answerAll();
        QTRY_COMPARE(text(0), u"The taxi is paid."_s);
    }

    void failureLeavesAPlaceholderAndIsTriedAgain()
    {
        show(u"taxi"_s);
        m_source->failure = Error{Error::Kind::Storage};
        hit(0);
        QTRY_COMPARE(m_source->hitRequests.size(), 1);
        QCoreApplication::processEvents();
        m_source->failure.reset();
        QTRY_COMPARE(text(0), u"Wants a taxi and cot 1."_s);
    }

    void theFirstRowsShowBeforeTheList()
    {
        m_source->givesFirst = true;
        m_source->isSlow = true;
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setFilter({});
        QTRY_COMPARE(m_source->waiting(), 2);
        m_source->answer(0);
        QTRY_COMPARE(m_model->rowCount(), CallTableModel::firstRows);
        QCOMPARE(m_model->state(), State::Reading);
        m_source->answerAll();
        QTRY_COMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(resets.size(), 1); // the rest was added below
    }

    void firstRowsThatComeLateAreDropped()
    {
        m_source->givesFirst = true;
        m_source->isSlow = true;
        m_model->setFilter({});
        QTRY_COMPARE(m_source->waiting(), 2);
        m_source->answer(1);
        QTRY_COMPARE(m_model->rowCount(), 200);
        m_source->answerAll();
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 200);
    }

    void callsAreFoundAgainByTheirIds()
    {
        show({});
        IdSet calls;
        m_model->collect(calls, {10, 19});
        m_model->collect(calls, {50, 50});
        QCOMPARE(m_model->rangesOf(calls, 2), (QList<RowRange>{{10, 19}, {50, 50}}));
        QVERIFY(!m_model->rangesOf(calls, 1));
        QCOMPARE(m_model->nextRow(calls, 10), 11);
        QCOMPARE(m_model->nextRow(calls, 19), 50);
        QCOMPARE(m_model->nextRow(calls, 50), 10); // from the top again
        QCOMPARE(m_model->nextRow(calls, -1), 10);
        QCOMPARE(m_model->nextRow({}, 3), -1);
        QCOMPARE(m_model->idsOf({{198, 205}}), (std::vector<CallId>{CallId(199), CallId(200)}));
    }

private:
    void show(const QString &query)
    {
        m_model->setFilter(searching(query));
        QTRY_COMPARE(m_model->state(), State::Ready);
    }
    QVariant hit(int row) const { return m_model->index(row, 0).data(CallTableModel::HitRole); }
    QString text(int row) const { return hit(row).value<Hit>().text; }

    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<CallTableModel> m_model;
};

QTEST_GUILESS_MAIN(CallHitsTest)
#include "tst_callhits.moc"
