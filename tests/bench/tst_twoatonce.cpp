// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"
#include "tests/bench/fullsync.h"
#include "tests/support/stallwatchdog.h"
#include "tests/support/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace callboard;
using namespace callboard::bench;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// A sync that writes as fast as it can while somebody types, filters and scrolls: in the end the window
/// shows what the store has, no call lost and none twice. How long the event loop was held up is told, not
/// judged: that is the benchmarks' business.
class TwoAtOnceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_account = m_fixture->addAccount();
        m_fixture->fill(m_account, 200);
        m_fixture->openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 200, patience);
    }
    void cleanup() { m_fixture.reset(); }

    void windowAndStoreAgreeAfterwards()
    {
        QAbstractItemModelTester tester(m_fixture->table()->model());
        StallWatchdog watchdog;
        {
            FullSync sync(*m_fixture->store, m_account, 1'000);
            sync.start();
            while (sync.stored() < 3'000) // all are new once and changed twice
                workForAMoment();
        }
        qInfo("the event loop was held up for %.1f ms at most, %.1f ms of it at work",
              double(watchdog.longest().length.count()) / 1000,
              double(watchdog.longest().busy.count()) / 1000);
        m_fixture->window->filter().clear();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), stored(), patience);
        QCOMPARE(m_fixture->rows(), 1'200);
    }

    void filteredListFollowsChanges()
    {
        FullSync sync(*m_fixture->store, m_account, 500);
        sync.start();
        m_fixture->window->filter().setText(u"status:missed shower"_s);
        while (sync.stored() < 2'000)
            QTest::qWait(5);
        sync.stop();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), stored(), patience);
    }

private:
    static constexpr int patience = 60'000; // ms

    void workForAMoment()
    {
        auto *box = m_fixture->find<QLineEdit>("searchBox");
        QTest::keyClicks(box, u"early"_s, Qt::NoModifier, 2);
        m_fixture->window->filter().setValues(QueryField::Status, {u"missed"_s});
        QScrollBar *bar = m_fixture->table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        QTest::qWait(20);
        QTest::keyClick(box, Qt::Key_Escape);
        QTest::qWait(20);
    }

    /// In the window's order.
    std::vector<CallId> shown() const
    {
        const auto *model = qobject_cast<const CallTableModel *>(m_fixture->table()->model());
        std::vector<CallId> ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.push_back(model->idAt(row));
        return ids;
    }
    std::vector<CallId> stored() const
    {
        auto asking = m_fixture->store->callIds(m_fixture->window->filter().filter());
        return QCoro::waitFor(std::move(asking)).value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

QTEST_MAIN(TwoAtOnceTest)
#include "tst_twoatonce.moc"
