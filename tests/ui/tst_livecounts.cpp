// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"
#include "tests/support/windowfixture.h"
#include "ui/sidebar/facetgroup.h"

#include <QAction>
#include <QListView>
#include <QScrollArea>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The facets of the side bar in a window over a real store: what the query leaves, value by value.
class LiveCountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_account = m_fixture->addAccount();
        m_fixture->fill(m_account, 40); // every fourth missed
        m_fixture->openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 40, patience);
    }
    void cleanup() { m_fixture.reset(); }

    void facetsCountWhatTheQueryLeaves()
    {
        m_fixture->window->filter().setText(u"status:missed guest:\"Guest 4\""_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 2, patience); // 4 and 40
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"missed"_s), QVariant(2), patience);
        QTRY_COMPARE_WITH_TIMEOUT(countOf("has", u"guest"_s), QVariant(2), patience); // the last of them
        QCOMPARE(countOf("status", u"completed"_s), QVariant(0)); // what it would add
        QCOMPARE(countOf("direction", u"inbound"_s), QVariant(2));
    }

    void theyFollowNewCalls()
    {
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"missed"_s), QVariant(10), patience);
        m_fixture->addCalls({WindowFixture::numbered(m_account, 44), WindowFixture::numbered(m_account, 45)});
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"missed"_s), QVariant(11), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 42, patience);
    }

    void countsAgreeWithTheTable()
    {
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"completed"_s), QVariant(30), patience);
        m_fixture->window->filter().setText(u"status:completed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 30, patience);
        QCOMPARE(countOf("status", u"missed"_s), QVariant(10));
    }

    void accountsAreOfferedToThoseWhoHaveSeveral()
    {
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"completed"_s), QVariant(30), patience);
        QVERIFY(!group("account")->isVisible());
        const AccountId second = m_fixture->addAccount(u"Annexe"_s);
        m_fixture->addCalls({WindowFixture::numbered(second, 99)});
        QTRY_VERIFY_WITH_TIMEOUT(group("account")->isVisible(), patience);
        m_fixture->window->filter().setValues(QueryField::Account, {u"2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("chip")->accessibleName().contains(u"Annexe"_s),
                                 patience);
    }

    void nothingIsCountedWhileTheSideBarIsClosed()
    {
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"missed"_s), QVariant(10), patience);
        m_fixture->find<QAction>("showSideBar")->trigger();
        m_fixture->window->filter().setText(u"guest:\"Guest 4\""_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 2, patience);
        QCOMPARE(countOf("status", u"missed"_s), QVariant(10));
        m_fixture->find<QAction>("showSideBar")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(countOf("status", u"missed"_s), QVariant(2), patience);
    }

private:
    static constexpr int patience = 30'000; // ms

    FacetGroup *group(const char *name) const
    {
        return m_fixture->window->findChild<FacetGroup *>(QString::fromLatin1(name) + u"Group"_s);
    }
    QVariant countOf(const char *name, const QString &value) const
    {
        const QAbstractItemModel *model = group(name)->findChild<QListView *>(u"values"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(FacetModel::ValueRole) == value)
                return index.data(FacetModel::CountRole);
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

QTEST_MAIN(LiveCountsTest)
#include "tst_livecounts.moc"
