// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetboard.h"
#include "models/tables/hourwords.h"

#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using Mark = FacetModel::Mark;

class FacetBoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeCallSource>();
        m_source->facetValues[QueryField::Staff] = {{u"usr_1"_s, {}, 2}, {u"usr_2"_s, u"Anna"_s, 9}};
        m_source->facetValues[QueryField::Status] = {{u"missed"_s, {}, 4}};
        m_filter = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
        m_board = std::make_unique<FacetBoard>(*m_source, *m_filter);
    }
    void cleanup()
    {
        m_board.reset();
        m_filter.reset();
        m_source.reset();
    }

    void oneQuestionCountsEverything()
    {
        m_source->isSlow = true;
        m_board->setLive(true);
        QTRY_COMPARE(m_source->waiting(), 1);
        m_source->answerAll();
        QTRY_COMPARE(count(QueryField::Staff, u"usr_2"_s), 9);
        QCOMPARE(count(QueryField::Status, u"missed"_s), 4);
        QCOMPARE(m_source->waiting(), 0);
    }

    void severalChangesMakeOneQuestion()
    {
        goLive();
        m_source->isSlow = true;
        m_filter->setText(u"status:missed"_s);
        m_filter->setText(u"status:failed"_s);
        m_source->announce({1});
        QTRY_COMPARE(m_source->waiting(), 1);
        QCOMPARE(m_source->lastFacetFilter, m_filter->filter());
    }

    void anOldAnswerDoesNotOverwriteANewerOne()
    {
        m_source->isSlow = true;
        m_board->setLive(true);
        QTRY_COMPARE(m_source->waiting(), 1);
        m_source->facetValues[QueryField::Staff] = {{u"usr_1"_s, {}, 5}};
        m_source->announce({1});
        QTRY_COMPARE(m_source->waiting(), 2);
        m_source->answer(1);
        QTRY_COMPARE(count(QueryField::Staff, u"usr_1"_s), 5);
        m_source->answer(0);
        QTest::qWait(20);
        QCOMPARE(count(QueryField::Staff, u"usr_1"_s), 5);
    }

    void aFailureLeavesWhatIsShown()
    {
        goLive();
        m_source->failure = Error{Error::Kind::Storage};
        m_filter->setText(u"anna"_s);
        QTRY_COMPARE(m_source->lastFacetFilter, m_filter->filter());
        QTRY_COMPARE(m_source->waiting(), 0);
        QCOMPARE(count(QueryField::Staff, u"usr_2"_s), 9);
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        m_source->isSlow = true;
        m_filter->setText(u"anna"_s);
        m_source->announce({1});
        QTest::qWait(20);
        QCOMPARE(m_source->waiting(), 0);
    }

    void marksAreWrittenIntoTheQuery()
    {
        goLive();
        FacetModel &staff = m_board->facet(QueryField::Staff);
        staff.setData(staff.index(0), int(Mark::Chosen), FacetModel::MarkRole);
        QCOMPARE(m_filter->text(), u"staff:usr_2"_s);
        staff.setData(staff.index(1), int(Mark::Excluded), FacetModel::MarkRole);
        QCOMPARE(m_filter->text(), u"staff:usr_2 -staff:usr_1"_s);
        staff.setData(staff.index(0), int(Mark::Excluded), FacetModel::MarkRole);
        QCOMPARE(m_filter->text(), u"-staff:usr_1,usr_2"_s);
        staff.setData(staff.index(0), int(Mark::None), FacetModel::MarkRole);
        QCOMPARE(m_filter->text(), u"-staff:usr_1"_s);
    }

    void whatIsTypedIsMarked()
    {
        m_filter->setText(u"status:missed,failed -status:active weekday:mon-wed at:22-1"_s);
        QCOMPARE(m_board->facet(QueryField::Status).marked(Mark::Chosen),
                 (QStringList{u"missed"_s, u"failed"_s}));
        QCOMPARE(m_board->facet(QueryField::Status).marked(Mark::Excluded), QStringList{u"active"_s});
        QCOMPARE(m_board->facet(QueryField::Weekday).marked(Mark::Chosen),
                 (QStringList{u"mon"_s, u"tue"_s, u"wed"_s}));
        QCOMPARE(m_board->facet(QueryField::At).marked(Mark::Chosen),
                 (QStringList{u"0"_s, u"22"_s, u"23"_s}));
    }

    void aClickInAFacetDoesNotMoveItsValues()
    {
        goLive();
        m_board->setHeld(true);
        FacetModel &staff = m_board->facet(QueryField::Staff);
        staff.setData(staff.index(1), int(Mark::Chosen), FacetModel::MarkRole);
        QTRY_COMPARE(m_source->lastFacetFilter, m_filter->filter());
        QTRY_COMPARE(m_source->waiting(), 0);
        QCOMPARE(staff.index(1).data(FacetModel::ValueRole).toString(), u"usr_1"_s);
        m_filter->setText(m_filter->text() + u" anna"_s); // another question: the chosen one comes first
        QTRY_COMPARE(staff.index(0).data(FacetModel::ValueRole).toString(), u"usr_1"_s);
    }

    void hoursMakeTheFewestRanges_data()
    {
        QTest::addColumn<QStringList>("hours");
        QTest::addColumn<QStringList>("ranges");
        QTest::newRow("one") << QStringList{u"9"_s} << QStringList{u"9"_s};
        QTest::newRow("over midnight") << QStringList{u"23"_s, u"0"_s, u"22"_s} << QStringList{u"22-1"_s};
        QTest::newRow("two ranges") << QStringList{u"8"_s, u"9"_s, u"14"_s, u"15"_s}
                                    << QStringList{u"8-10"_s, u"14-16"_s};
        QTest::newRow("until midnight") << QStringList{u"22"_s, u"23"_s} << QStringList{u"22-0"_s};
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("nonsense") << QStringList{u"24"_s, u"x"_s} << QStringList();
    }

    void hoursMakeTheFewestRanges()
    {
        QFETCH(QStringList, hours);
        QFETCH(QStringList, ranges);
        QCOMPARE(hourRanges(hours), ranges);
        const QStringList back = hourKeys(ranges);
        for (const QString &hour : hours) {
            if (!ranges.isEmpty())
                QVERIFY2(back.contains(hour), qPrintable(hour));
        }
        QVERIFY(ranges.isEmpty() || back.size() == hours.size());
    }

    void everySetOfHoursReadsBack()
    {
        for (int first = 0; first < 24; ++first) {
            for (int length = 1; length <= 24; ++length) {
                QStringList hours;
                for (int hour = 0; hour < 24; ++hour) {
                    if ((hour - first + 24) % 24 < length)
                        hours << QString::number(hour);
                }
                QCOMPARE(hourKeys(hourRanges(hours)), hours);
            }
        }
    }

private:
    void goLive()
    {
        QSignalSpy refreshed(m_board.get(), &FacetBoard::refreshed);
        m_board->setLive(true);
        QTRY_COMPARE(refreshed.size(), 1);
    }
    int count(QueryField field, const QString &value) const { return m_board->facet(field).countOf(value); }

    FakeClock m_clock;
    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<FacetBoard> m_board;
};

QTEST_GUILESS_MAIN(FacetBoardTest)
#include "tst_facetboard.moc"
