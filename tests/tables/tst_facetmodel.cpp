// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"

#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

QStringList valuesIn(const FacetModel &model)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values << model.index(row).data(FacetModel::ValueRole).toString();
    return values;
}

} // namespace

class FacetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeCallSource>();
        m_source->facetValues[QueryField::Staff] = {
            {u"usr_1"_s, {}, 2}, {u"usr_2"_s, u"Anna"_s, 9}, {QString(), {}, 5}, {u"usr_3"_s, {}, 2}};
        m_filter = std::make_unique<FilterState>(QTimeZone::utc(), m_clock);
        m_model = std::make_unique<FacetModel>(*m_source, *m_filter, QueryField::Staff);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void oftenUsedValuesComeFirst()
    {
        read();
        QCOMPARE(valuesIn(*m_model), (QStringList{u"usr_2"_s, u"usr_1"_s, u"usr_3"_s}));
        QCOMPARE(m_model->index(0).data(FacetModel::CountRole).toInt(), 9);
        QCOMPARE(m_model->index(0).data().toString(), u"Anna"_s);
        QCOMPARE(m_model->labelOf(u"usr_2"_s), u"Anna"_s);
        QVERIFY(m_model->labelOf(u"usr_1"_s).isNull());
    }

    void fixedValuesKeepTheirPlace()
    {
        m_model->setFixedValues({u"usr_9"_s, u"usr_3"_s});
        QCOMPARE(valuesIn(*m_model), (QStringList{u"usr_9"_s, u"usr_3"_s}));
        read();
        QCOMPARE(valuesIn(*m_model), (QStringList{u"usr_9"_s, u"usr_3"_s, u"usr_2"_s, u"usr_1"_s}));
        QCOMPARE(m_model->index(1).data(FacetModel::CountRole).toInt(), 2);
    }

    void checkedValuesStayEvenWithoutCalls()
    {
        m_model->setChecked({u"gone"_s});
        read();
        QCOMPARE(valuesIn(*m_model).last(), u"gone"_s);
        QCOMPARE(m_model->index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void checkingByHandSaysSo()
    {
        read();
        QSignalSpy checked(m_model.get(), &FacetModel::checkedByUser);
        QVERIFY(m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(checked.last().first().toStringList(), QStringList{u"usr_2"_s});
        QVERIFY(m_model->setData(m_model->index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(checked.last().first().toStringList().isEmpty());
        m_model->setChecked({u"usr_1"_s});
        QCOMPARE(checked.size(), 2);
    }

    void anOldAnswerDoesNotOverwriteANewerOne()
    {
        m_source->isSlow = true;
        m_model->refresh();
        m_source->facetValues[QueryField::Staff] = {{u"usr_7"_s, {}, 1}};
        m_model->refresh();
        m_source->answer(1);
        QTRY_VERIFY(m_model->isRead());
        m_source->answer(0);
        QTest::qWait(20);
        QCOMPARE(valuesIn(*m_model), QStringList{u"usr_7"_s});
    }

    void aFailureLeavesWhatIsShown()
    {
        read();
        m_source->failure = Error{Error::Kind::Storage};
        m_model->refresh();
        QTRY_COMPARE(m_source->waiting(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 3);
    }

    void newLabelsAreRead()
    {
        read();
        m_source->facetValues[QueryField::Staff][0].label = u"Berta"_s;
        Q_EMIT m_source->labelsChanged();
        QTRY_COMPARE(m_model->labelOf(u"usr_1"_s), u"Berta"_s);
    }

    void countsAreUnknownUntilRead()
    {
        m_model->setFixedValues({u"usr_9"_s});
        QVERIFY(!m_model->index(0).data(FacetModel::CountRole).isValid());
        read();
        QCOMPARE(m_model->index(0).data(FacetModel::CountRole).toInt(), 0);
        QVERIFY(m_model->index(0).data(FacetModel::CountRole).isValid());
    }

    void countsAreOfTheQuery()
    {
        m_filter->setText(u"status:missed"_s);
        read();
        QCOMPARE(m_source->lastFacetFilter, m_filter->filter());
    }

    void aLiveListFollowsTheQueryAndTheCalls()
    {
        read();
        m_model->setLive(true);
        m_source->facetValues[QueryField::Staff] = {{u"usr_1"_s, {}, 4}};
        m_filter->setText(u"status:missed"_s);
        QTRY_COMPARE(valuesIn(*m_model), QStringList{u"usr_1"_s});
        QCOMPARE(m_source->lastFacetFilter, m_filter->filter());
        m_source->facetValues[QueryField::Staff] = {{u"usr_1"_s, {}, 5}};
        m_source->announce({1});
        QTRY_COMPARE(m_model->index(0).data(FacetModel::CountRole).toInt(), 5);
        m_model->setLive(false);
        m_source->facetValues[QueryField::Staff] = {{u"usr_1"_s, {}, 6}};
        m_source->announce({1});
        QTest::qWait(20);
        QCOMPARE(m_model->index(0).data(FacetModel::CountRole).toInt(), 5);
    }

    void aLiveListKeepsItsOrderUntilOpenedAgain()
    {
        read();
        m_model->setLive(true);
        QTRY_COMPARE(m_source->waiting(), 0);
        QCoreApplication::processEvents();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_source->facetValues[QueryField::Staff] = {
            {u"usr_3"_s, {}, 20}, {u"usr_2"_s, u"Anna"_s, 9}, {u"usr_1"_s, {}, 2}};
        m_source->announce({1});
        QTRY_COMPARE(m_model->index(2).data(FacetModel::CountRole).toInt(), 20);
        QCOMPARE(valuesIn(*m_model), (QStringList{u"usr_2"_s, u"usr_1"_s, u"usr_3"_s}));
        QCOMPARE(resets.size(), 0);
        m_model->setLive(false);
        m_model->setLive(true);
        QTRY_COMPARE(valuesIn(*m_model).first(), u"usr_3"_s);
    }

    void aNameIsRememberedWhenNoCallHasItAnyMore()
    {
        read();
        m_source->facetValues[QueryField::Staff] = {};
        m_model->setChecked({u"usr_2"_s});
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->labelOf(u"usr_2"_s), u"Anna"_s);
    }

private:
    void read()
    {
        m_model->refresh();
        QTRY_VERIFY(m_model->isRead());
    }

    std::unique_ptr<FakeCallSource> m_source;
    FakeClock m_clock;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(FacetModelTest)
#include "tst_facetmodel.moc"
