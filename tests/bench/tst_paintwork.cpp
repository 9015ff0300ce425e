// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintlog.h"
#include "tests/support/windowfixture.h"

#include <QAbstractScrollArea>

#include <functional>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// How much of the window is painted for one deed: counted, not timed.
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
        letSettle();
        m_log->clear();
    }
    void cleanup() { m_fixture.reset(); }

    void tableIsPaintedOnceForAnotherFilter()
    {
        QVERIFY(inOneOfSomeTries([this] {
            // The line of chips is there already, and the same call stays chosen.
            filterTo({u"missed"_s});
            m_log->clear();
            filterTo({u"completed"_s});
            return m_log->of(m_fixture->table()->viewport()).times == 1;
        }));
    }

    void detailsOfACallThatStaysAreNotPainted()
    {
        QVERIFY(inOneOfSomeTries([this] {
            // The current call is in both lists, and the line of chips is there already.
            filterTo({u"completed"_s});
            m_log->clear();
            filterTo({u"completed"_s, u"failed"_s});
            return m_log->of(m_fixture->table()->viewport()).times <= 1
                && m_log->pixelsIn(m_fixture->find<QWidget>("detailPane")) == 0;
        }));
    }

    void otherDetailsComeWithoutAMessageBetween()
    {
        QVERIFY(inOneOfSomeTries([this] {
            filterTo({u"completed"_s});
            m_log->clear();
            filterTo({u"missed"_s});
            return m_log->pixelsIn(m_fixture->find<QWidget>("detailPane")) > 0
                && m_log->of(m_fixture->find<QWidget>("detailMessage")).times == 0;
        }));
    }

    void chartIsPaintedOnceForAnotherFilter()
    {
        const auto *bars = m_fixture->find<QAbstractScrollArea>("dayBars");
        QVERIFY(inOneOfSomeTries([this, bars] {
            filterTo({u"missed"_s});
            m_log->clear();
            filterTo({u"completed"_s});
            return m_log->of(bars->viewport()).times == 1;
        }));
    }

    void nothingHappensNothingIsPainted()
    {
        letSettle();
        QCOMPARE(m_log->pixelsIn(m_fixture->window.get()), 0);
    }

private:
    void letSettle() { QTest::qWait(400); }
    void filterTo(const QStringList &statuses)
    {
        m_fixture->window->filter().setValues(QueryField::Status, statuses);
        letSettle();
    }
    /// Rows, details and bars are waited for only for a moment: on a busy machine they can come after it, and
    /// what is there without them is painted first.
    static bool inOneOfSomeTries(const std::function<bool()> &isRight)
    {
        for (int tries = 0; tries < 8; ++tries) {
            if (isRight())
                return true;
        }
        return false;
    }
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<PaintLog> m_log = std::make_unique<PaintLog>();
};

QTEST_MAIN(PaintWorkTest)
#include "tst_paintwork.moc"
