// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

using Mark = FacetModel::Mark;

class FacetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FacetModel>(QueryField::Staff);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_counts = {{u"usr_1"_s, {}, 2}, {u"usr_2"_s, u"Anna"_s, 9}, {QString(), {}, 5}, {u"usr_3"_s, {}, 2}};
    }

    void oftenUsedValuesComeFirst()
    {
        m_model->setCounts(m_counts, 0, false);
        QCOMPARE(values(), (QStringList{u"usr_2"_s, u"usr_1"_s, u"usr_3"_s}));
        QCOMPARE(m_model->index(0).data(FacetModel::CountRole).toInt(), 9);
        QCOMPARE(m_model->index(0).data().toString(), u"Anna"_s);
        QVERIFY(m_model->labelOf(u"usr_1"_s).isNull());
    }

    void naturalOrderDoesNotFollowTheCounts()
    {
        m_model->setFixedValues({u"mon"_s, u"tue"_s}, FacetModel::Order::Natural);
        m_model->setCounts({{u"tue"_s, {}, 9}, {u"mon"_s, {}, 1}}, 0, false);
        m_model->setMarks({u"tue"_s}, {});
        m_model->arrange();
        QCOMPARE(values(), (QStringList{u"mon"_s, u"tue"_s}));
    }

    void aValueWithoutCallsStays()
    {
        m_model->setCounts(m_counts, 0, false);
        m_model->setCounts({{u"usr_1"_s, {}, 1}}, 0, false);
        QCOMPARE(values(), (QStringList{u"usr_1"_s, u"usr_2"_s, u"usr_3"_s}));
        QCOMPARE(m_model->index(1).data(FacetModel::CountRole), QVariant(0));
        QCOMPARE(m_model->labelOf(u"usr_2"_s), u"Anna"_s);
    }

    void whatIsTypedIsMarkedOnTopWithoutAClaimedCount()
    {
        m_model->setCounts(m_counts, 0, false);
        m_model->setMarks({u"an"_s}, {});
        QCOMPARE(values().constFirst(), u"an"_s);
        QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!m_model->index(0).data(FacetModel::CountRole).isValid());
    }

    void whatIsInSightDoesNotMoveWhenItIsMarked()
    {
        m_model->setCounts(m_counts, 0, false);
        m_model->setMarks({u"usr_3"_s}, {u"usr_1"_s});
        QCOMPARE(values(), (QStringList{u"usr_2"_s, u"usr_1"_s, u"usr_3"_s}));
        QCOMPARE(m_model->index(1).data(FacetModel::MarkRole).toInt(), int(Mark::Excluded));
        m_model->setCounts(m_counts, 0, true);
        QCOMPARE(values().constFirst(), u"usr_2"_s);
        m_model->setCounts(m_counts, 0, false); // another question: marked first
        QCOMPARE(values(), (QStringList{u"usr_1"_s, u"usr_3"_s, u"usr_2"_s}));
    }

    void markedFromTheLongListComesIntoSight()
    {
        QList<FacetValue> many;
        for (int i = 1; i <= 30; ++i)
            many << FacetValue{u"usr_%1"_s.arg(i), {}, 100 - i};
        m_model->setCounts(many, 12, false);
        QCOMPARE(m_model->headRows(), FacetModel::usualHead);
        m_model->setMarks({u"usr_30"_s}, {});
        QCOMPARE(values().constFirst(), u"usr_30"_s);
        QStringList eight;
        for (int i = 11; i <= 18; ++i)
            eight << u"usr_%1"_s.arg(i);
        m_model->setMarks(eight, {});
        QCOMPARE(m_model->headRows(), 8);
        for (const QString &value : eight)
            QVERIFY(values().mid(0, 8).contains(value));
    }

    void ofVeryManyOnlyThoseWithCallsStay()
    {
        QList<FacetValue> many;
        for (int i = 0; i < 2000; ++i)
            many << FacetValue{u"usr_%1"_s.arg(i), {}, 1};
        m_model->setCounts(many, 0, false);
        QCOMPARE(m_model->rowCount(), 2000);
        m_model->setMarks({u"usr_7"_s}, {});
        m_model->setCounts({{u"usr_3"_s, {}, 1}}, 0, false);
        QCOMPARE(values(), (QStringList{u"usr_7"_s, u"usr_3"_s}));
    }

    void oneMoreIsNotWorthAButton()
    {
        QList<FacetValue> values;
        for (int i = 1; i <= FacetModel::longestHead; ++i)
            values << FacetValue{u"usr_%1"_s.arg(i), {}, i};
        m_model->setCounts(values, 0, false);
        QCOMPARE(m_model->headRows(), FacetModel::longestHead);
        m_model->setCounts(values, 1, false);
        QCOMPARE(m_model->headRows(), FacetModel::usualHead);
    }

    void theSameQuestionMovesNothing()
    {
        m_model->setCounts(m_counts, 0, false);
        const QPersistentModelIndex anna = m_model->index(0);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setCounts({{u"usr_3"_s, {}, 20}, {u"usr_2"_s, u"Anna"_s, 9}}, 0, true);
        QCOMPARE(values(), (QStringList{u"usr_2"_s, u"usr_1"_s, u"usr_3"_s}));
        m_model->arrange();
        QCOMPARE(values().constFirst(), u"usr_3"_s);
        QCOMPARE(anna.row(), 1); // a view's current row moves along
        QCOMPARE(resets.size(), 0);
    }

    void countsAreUnknownUntilRead()
    {
        m_model->setFixedValues({u"usr_9"_s});
        QVERIFY(!m_model->index(0).data(FacetModel::CountRole).isValid());
        m_model->setCounts({}, 0, false);
        QCOMPARE(m_model->index(0).data(FacetModel::CountRole), QVariant(0));
    }

    void markingByHandSaysSoAndWaitsForTheQuery()
    {
        m_model->setCounts(m_counts, 0, false);
        QSignalSpy marked(m_model.get(), &FacetModel::markedByUser);
        QVERIFY(m_model->setData(m_model->index(0), int(Mark::Excluded), FacetModel::MarkRole));
        QCOMPARE(marked.last().at(0).toString(), u"usr_2"_s);
        QCOMPARE(marked.last().at(1).value<Mark>(), Mark::Excluded);
        QCOMPARE(m_model->index(0).data(FacetModel::MarkRole).toInt(), int(Mark::None));
        QVERIFY(m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(marked.last().at(1).value<Mark>(), Mark::Chosen);
    }

    void wordsAreForReadersToo()
    {
        m_model->setWords(
            [](const QString &value, const QString &label) { return label + u'/' + value; },
            [](const QString &name, const QVariant &count, Mark) { return name + u'=' + count.toString(); });
        m_model->setCounts(m_counts, 0, false);
        QCOMPARE(m_model->index(0).data().toString(), u"Anna/usr_2"_s);
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"Anna/usr_2=9"_s);
    }

private:
    QStringList values() const
    {
        QStringList values;
        for (int row = 0; row < m_model->rowCount(); ++row)
            values << m_model->index(row).data(FacetModel::ValueRole).toString();
        return values;
    }

    QList<FacetValue> m_counts;
    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(FacetModelTest)
#include "tst_facetmodel.moc"
