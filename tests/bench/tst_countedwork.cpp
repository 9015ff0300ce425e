// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"
#include "tests/support/fakecallsource.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace callboard;
using namespace callboard::test;

/// What the table asks for depends on what it shows, not on how long the list is. Counted, so that no machine
/// is too slow for it.
class CountedWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jumpsReadAsMuchInALongList()
    {
        const qsizetype inShort = rowsReadByJumps(shortList);
        QVERIFY(inShort > 0);
        QVERIFY(inShort <= jumps * CallTableModel::rowsPerPage);
        QCOMPARE(rowsReadByJumps(longList), inShort);
    }

    void scrollingOnReadsAsMuchInALongList()
    {
        const qsizetype inShort = rowsReadByScrolling(shortList);
        QVERIFY(inShort > 0);
        QCOMPARE(rowsReadByScrolling(longList), inShort);
    }

    void listIsAskedForOnceForAFilter()
    {
        Stage stage(shortList);
        const int before = stage.source.lists;
        stage.filterByMissed();
        QTRY_COMPARE(stage.model.state(), CallTableModel::State::Ready);
        QCOMPARE(stage.source.lists, before + 1);
    }

private:
    static constexpr int shortList = 40 * CallTableModel::rowsPerPage;
    static constexpr int longList = 16 * shortList;
    static constexpr int jumps = 20;

    struct Stage {
        explicit Stage(int calls)
        {
            source.fill(calls);
            view.setModel(&model);
            view.verticalHeader()->setDefaultSectionSize(24);
            view.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
            view.resize(800, 600);
            view.show();
            model.setFilter({});
            [this] {
                QTRY_COMPARE(model.state(), CallTableModel::State::Ready);
                QTRY_VERIFY(view.verticalScrollBar()->maximum()
                            > model.rowCount() / 2); // the list is laid out
            }();
            showRow(0);
            source.rowRequests.clear();
        }

        /// Brings it to the top and waits until every row on screen is painted and read: how often an event
        /// loop paints meanwhile is a matter of the machine.
        void showRow(int row)
        {
            view.verticalScrollBar()->setValue(row);
            view.viewport()->repaint();
            QTRY_VERIFY(model.row(row).has_value() && model.row(lastRowOnScreen()).has_value());
        }
        int lastRowOnScreen() const
        {
            const int row = view.rowAt(view.viewport()->height() - 1);
            return row >= 0 ? row : model.rowCount() - 1;
        }
        void filterByMissed()
        {
            CallFilter filter;
            filter.anyOf << CallFilter::AnyOf{QueryField::Status, {QStringLiteral("missed")}};
            model.setFilter(filter);
        }
        qsizetype rowsRead() const
        {
            qsizetype rows = 0;
            for (const std::vector<CallId> &request : source.rowRequests)
                rows += qsizetype(request.size());
            return rows;
        }

        FakeCallSource source;
        CallTableModel model{source};
        QTableView view;
    };

    static qsizetype rowsReadByJumps(int calls)
    {
        Stage stage(calls);
        const int apart = calls / (jumps + 1) / CallTableModel::rowsPerPage * CallTableModel::rowsPerPage;
        for (int jump = 1; jump <= jumps; ++jump)
            stage.showRow(jump * apart);
        return stage.rowsRead();
    }

    static qsizetype rowsReadByScrolling(int calls)
    {
        Stage stage(calls);
        for (int row = 0; row < 10 * CallTableModel::rowsPerPage; row += 3)
            stage.showRow(row);
        return stage.rowsRead();
    }
};

QTEST_MAIN(CountedWorkTest)
#include "tst_countedwork.moc"
