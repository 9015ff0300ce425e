// SPDX-License-Identifier: GPL-3.0-or-later
// Compact and comfortable rows: in every list, at once, each row as high as the others.
#include "tests/support/windowfixture.h"
#include "ui/windowstate.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QListView>
#include <QPushButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class DensityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyListFollowsAtOnce_data();
    void everyListFollowsAtOnce();
    void rowsOfAListAreOfOneHeight();
    void settingIsThatOfTheMenuAndIsKept();
    void queueIsPaintedInEitherWay();

private:
    void setCompact(bool compact)
    {
        if (m_fixture->find<QAction>("compactRows")->isChecked() != compact)
            m_fixture->find<QAction>("compactRows")->trigger();
    }
    int heightIn(const QString &list) const
    {
        if (list == u"callTable")
            return m_fixture->table()->rowHeight(0);
        return this->list(qPrintable(list))->sizeHintForRow(0);
    }
    /// By its own name, or the only one of a part with that name.
    QListView *list(const char *name) const
    {
        auto *part = m_fixture->find<QWidget>(name);
        auto *view = qobject_cast<QListView *>(part);
        return view || !part ? view : part->findChild<QListView *>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void DensityTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->fill(m_fixture->addAccount(), 40);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 40);
    QTRY_COMPARE(list("queueList")->model()->rowCount(), 10);
    QTRY_VERIFY(list("viewsList")->model()->rowCount() > 1);
    QTRY_VERIFY(list("statusGroup")->model()->rowCount() > 1);
}

void DensityTest::everyListFollowsAtOnce_data()
{
    QTest::addColumn<bool>("isHalf");
    QTest::newRow("callTable") << true;
    QTest::newRow("queueList") << true;
    QTest::newRow("viewsList") << false;
    QTest::newRow("statusGroup") << false;
}

void DensityTest::everyListFollowsAtOnce()
{
    QFETCH(bool, isHalf);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const int comfortable = heightIn(name);
    setCompact(true);
    const int compact = heightIn(name);
    QVERIFY2(compact < comfortable, qPrintable(u"%1, %2"_s.arg(compact).arg(comfortable)));
    QVERIFY(!isHalf || compact * 3 < comfortable * 2); // one line instead of two
    QVERIFY(compact >= m_fixture->window->fontMetrics().height());
    setCompact(false);
    QCOMPARE(heightIn(name), comfortable);
}

void DensityTest::rowsOfAListAreOfOneHeight()
{
    m_fixture->find<QAction>("showQueue")->trigger();
    for (const bool compact : {true, false}) {
        setCompact(compact);
        for (const char *name : {"queueList", "viewsList", "statusGroup"}) {
            for (int row = 0; row < list(name)->model()->rowCount(); ++row)
                QCOMPARE(list(name)->visualRect(list(name)->model()->index(row, 0)).height(),
                         list(name)->sizeHintForRow(0));
        }
    }
}

void DensityTest::settingIsThatOfTheMenuAndIsKept()
{
    const int comfortable = heightIn(u"queueList"_s);
    m_fixture->window->showSettings(u"appearance"_s);
    m_fixture->find<QCheckBox>("settingsCompactRows")->setChecked(true);
    QCOMPARE(heightIn(u"queueList"_s), comfortable); // not before "Apply"
    const QPointer<QDialog> dialog = m_fixture->find<QDialog>("settingsDialog");
    m_fixture->find<QPushButton>("applySettings")->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_fixture->find<QAction>("compactRows")->isChecked());
    const int compact = heightIn(u"queueList"_s);
    QVERIFY(compact < comfortable);
    QVERIFY(m_fixture->window->close());
    QVERIFY(WindowState::read(m_fixture->settings).compactRows);
    m_fixture->openWindow();
    QTRY_COMPARE(list("queueList")->model()->rowCount(), 10);
    QCOMPARE(heightIn(u"queueList"_s), compact);
}

/// Nothing of a row is outside of it, and nothing of it is missing: the rows look different from each other.
void DensityTest::queueIsPaintedInEitherWay()
{
    m_fixture->find<QAction>("showQueue")->trigger();
    QTRY_VERIFY(list("queueList")->isVisible());
    for (const bool compact : {true, false}) {
        setCompact(compact);
        const QImage all = list("queueList")->viewport()->grab().toImage();
        const auto picture = [&](int row) {
            const QRect place = list("queueList")->visualRect(list("queueList")->model()->index(row, 0));
            return all.copy(
                QRect(place.topLeft() * all.devicePixelRatio(), place.size() * all.devicePixelRatio()));
        };
        QCOMPARE(picture(2).size(), picture(3).size());
        QVERIFY(picture(2) != picture(3));
    }
}

QTEST_MAIN(DensityTest)
#include "tst_density.moc"
