// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/regrouping.h"

#include "tests/support/fakecalldetailsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using Pairs = QList<std::pair<RecordRef, RecordRef>>;

namespace {

RecordRef ref(int account, const QString &id)
{
    return {AccountId(account), id};
}

Call callOf(int id, const QList<RecordRef> &refs)
{
    Call call;
    call.id = CallId(id);
    for (const RecordRef &record : refs)
        call.records.append(RecordInfo{.ref = record});
    return call;
}

} // namespace

class RegroupingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeCallDetailSource>();
        m_source->add(callOf(1, {ref(1, u"a"_s), ref(2, u"b"_s)}));
        m_source->add(callOf(2, {ref(3, u"c"_s), ref(4, u"d"_s)}));
        m_regrouping = std::make_unique<Regrouping>(*m_source);
    }

    void joinIsOneDecisionAndItsUndoGivesBothCallsBack()
    {
        join();
        const Pairs once{{ref(1, u"a"_s), ref(3, u"c"_s)}};
        QCOMPARE(m_source->joins, once);
        QVERIFY(m_source->splits.isEmpty());
        undo();
        const QList<RecordRef> second{ref(3, u"c"_s), ref(4, u"d"_s)};
        QCOMPARE(m_source->splits, second);
        const Pairs again{{ref(3, u"c"_s), ref(4, u"d"_s)}};
        QCOMPARE(m_source->joins.mid(1), again);
    }

    void separatedRecordComesBackToItsCall()
    {
        QSignalSpy done(m_regrouping.get(), &Regrouping::done);
        m_regrouping->separate(ref(2, u"b"_s));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_source->splits, QList<RecordRef>{ref(2, u"b"_s)});
        undo();
        const Pairs back{{ref(1, u"a"_s), ref(2, u"b"_s)}};
        QCOMPARE(m_source->joins, back);
    }

    void wayThereIsTheSameAgain()
    {
        join();
        undo();
        m_source->joins.clear();
        QVERIFY(QCoro::waitFor(Regrouping::walk(m_source.get(), m_regrouping->wayThere())).has_value());
        const Pairs once{{ref(1, u"a"_s), ref(3, u"c"_s)}};
        QCOMPARE(m_source->joins, once);
    }

    void failureIsToldAndLeavesNothingToUndo()
    {
        m_source->writeFailure = Error{Error::Kind::Storage};
        QSignalSpy failed(m_regrouping.get(), &Regrouping::failed);
        m_regrouping->join(ref(1, u"a"_s), ref(3, u"c"_s));
        QTRY_COMPARE(failed.size(), 1);
        m_source->writeFailure.reset();
        QVERIFY(m_regrouping->wayBack().empty());
        QVERIFY(m_source->joins.isEmpty() && m_source->splits.isEmpty());
        join();
    }

    void unknownRecordFails()
    {
        QSignalSpy failed(m_regrouping.get(), &Regrouping::failed);
        m_regrouping->separate(ref(9, u"x"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_source->splits.isEmpty());
    }

private:
    void join()
    {
        QSignalSpy done(m_regrouping.get(), &Regrouping::done);
        m_regrouping->join(ref(1, u"a"_s), ref(3, u"c"_s));
        QTRY_COMPARE(done.size(), 1);
    }
    void undo()
    {
        QVERIFY(QCoro::waitFor(Regrouping::walk(m_source.get(), m_regrouping->wayBack())).has_value());
    }

    std::unique_ptr<FakeCallDetailSource> m_source;
    std::unique_ptr<Regrouping> m_regrouping;
};

QTEST_GUILESS_MAIN(RegroupingTest)
#include "tst_regrouping.moc"
