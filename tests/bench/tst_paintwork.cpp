// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintlog.h"
#include "tests/support/windowfixture.h"

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
        letSettle();
    }
    void cleanup() { m_fixture.reset(); }

    void tableIsPaintedOnceForAnotherFilter()
    {
        // The line of chips is there already, and the same call stays chosen.
        m_fixture->window->filter().setValues(QueryField::Status, {u"missed"_s});
        letSettle();
        m_log->clear();
        m_fixture->window->filter().setValues(QueryField::Status, {u"completed"_s});
        letSettle();
        tell();
        QCOMPARE(m_log->of(m_fixture->table()->viewport()).times, 1);
    }

    void firstFilterPaints()
    {
        m_log->clear();
        m_fixture->window->filter().setValues(QueryField::Status, {u"missed"_s});
        letSettle();
        tell();
    }

    void nothingHappensNothingIsPainted()
    {
        m_log->clear();
        letSettle();
        tell();
        QCOMPARE(m_log->pixelsIn(m_fixture->window.get()), 0);
    }

private:
    void letSettle() { QTest::qWait(400); }
    void tell()
    {
        const QStringList lines = m_log->lines();
        for (const QString &line : lines)
            qInfo("%s", qUtf8Printable(line));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<PaintLog> m_log = std::make_unique<PaintLog>();
};

QTEST_MAIN(PaintWorkTest)
#include "tst_paintwork.moc"
