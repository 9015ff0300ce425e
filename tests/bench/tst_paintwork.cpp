// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintlog.h"
#include "tests/support/windowfixture.h"

#include <QAbstractScrollArea>
#include <QTimer>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// How much of the window is painted for one deed. Counted, so that no machine is too slow for it.
class PaintWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QApplication::setCursorFlashTime(0);
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->fill(m_fixture->addAccount(), 800);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 800);
        // A list that is shown before its rows is painted twice: on a busy machine, too, they are waited for.
        auto *patience = m_fixture->table()->model()->findChild<QTimer *>(u"patienceForRows"_s);
        QVERIFY(patience);
        patience->setInterval(std::chrono::minutes(1));
        letSettle();
        m_log->clear();
    }
    void cleanup() { m_fixture.reset(); }

    void tableIsPaintedOnceForAnotherFilter()
    {
        const QWidget *rows = m_fixture->table()->viewport();
        // The line of chips is there already, and the same call stays chosen.
        QVERIFY(canDo([&] { return m_log->of(rows).times == 1; }, {u"missed"_s}, {u"completed"_s}));
    }

    void detailsOfACallThatStaysAreNotPainted()
    {
        const QWidget *rows = m_fixture->table()->viewport();
        const QWidget *details = m_fixture->find<QWidget>("detailPane");
        // The current call is in both lists, and the line of chips is there already.
        QVERIFY(canDo([&] { return m_log->of(rows).times <= 1 && m_log->pixelsIn(details) == 0; },
                      {u"completed"_s}, {u"completed"_s, u"failed"_s}));
    }

    void otherDetailsComeWithoutAMessageBetween()
    {
        m_fixture->window->filter().setValues(QueryField::Status, {u"missed"_s});
        letSettle();
        QVERIFY(m_log->pixelsIn(m_fixture->find<QWidget>("detailPane")) > 0);
        QCOMPARE(m_log->of(m_fixture->find<QWidget>("detailMessage")).times, 0);
    }

    void chartIsPaintedOnceForAnotherFilter()
    {
        const QWidget *bars = m_fixture->find<QAbstractScrollArea>("dayBars")->viewport();
        QVERIFY(canDo([&] { return m_log->of(bars).times == 1; }, {u"missed"_s}, {u"completed"_s}));
    }

    void nothingHappensNothingIsPainted()
    {
        letSettle();
        QCOMPARE(m_log->pixelsIn(m_fixture->window.get()), 0);
    }

private:
    /// Whether turning from one filter to the other can do with that little, in the best of some tries: what
    /// a busy machine still owes to an earlier deed must not be counted for this one.
    bool canDo(const std::function<bool()> &isLittle, const QStringList &from, const QStringList &to)
    {
        for (int tries = 0; tries < 6; ++tries) {
            m_fixture->window->filter().setValues(QueryField::Status, from);
            letSettle();
            m_log->clear();
            m_fixture->window->filter().setValues(QueryField::Status, to);
            letSettle();
            if (isLittle())
                return true;
        }
        return false;
    }
    /// Until nothing was painted for a while: on a busy machine what belongs to an earlier deed comes late.
    void letSettle()
    {
        qint64 before = -1;
        for (int waits = 0; waits < 50 && m_log->pixelsIn(m_fixture->window.get()) != before; ++waits) {
            before = m_log->pixelsIn(m_fixture->window.get());
            QTest::qWait(400);
        }
    }
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<PaintLog> m_log = std::make_unique<PaintLog>();
};

QTEST_MAIN(PaintWorkTest)
#include "tst_paintwork.moc"
