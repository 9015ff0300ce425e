// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"
#include "tests/support/windowfixture.h"
#include "ui/table/calldelegate.h"
#include "ui/table/callview.h"
#include "ui/table/callwords.h"
#include "ui/table/newrowschip.h"
#include "ui/table/viewkeeper.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A million calls that are made when they are asked for.
class EndlessSource final : public CallSource {
public:
    static constexpr int calls = 1'000'000;
    qint64 rowsRead = 0;

    QCoro::Task<Result<CallIds>> callIds(CallFilter filter) override
    {
        std::vector<CallId> ids(calls);
        for (int i = 0; i < calls; ++i)
            ids[size_t(i)] = CallId(filter.sort.descending ? calls - i : i + 1);
        co_return ids;
    }
    QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter, int) override
    {
        co_return failure(Error::Kind::Cancelled);
    }
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) override
    {
        QList<CallRow> rows;
        for (const CallId id : ids) {
            ++rowsRead;
            CallRow row;
            row.id = id;
            row.status = CallStatus::Completed;
            row.remoteNumber = u"+33%1"_s.arg(qint64(id), 9, 10, QChar(u'0'));
            rows << row;
        }
        co_return rows;
    }
    QCoro::Task<Result<QList<CallHit>>> hits(std::vector<CallId>, QList<CallFilter::Words>) override
    {
        co_return QList<CallHit>();
    }
    QCoro::Task<Result<std::vector<CallId>>> callIdsStartingWith(QString) override
    {
        co_return std::vector<CallId>();
    }
    QCoro::Task<Result<QList<FacetValue>>> facet(QueryField, CallFilter) override
    {
        co_return QList<FacetValue>();
    }
    QCoro::Task<Result<FacetTable>> facets(CallFilter, int) override { co_return FacetTable(); }
    QCoro::Task<Result<Totals>> totals(CallFilter) override { co_return Totals(); }
    QCoro::Task<Result<QList<int>>> counts(QList<CallFilter>) override { co_return QList<int>(); }
    QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter, QTimeZone) override
    {
        co_return QList<DayCount>();
    }
};

} // namespace

class CallTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aMillionRowsAreSelectedWithoutBeingRead()
    {
        EndlessSource source;
        CallTableModel model(source);
        const CallWords words(m_fixture->clock, QTimeZone::utc());
        CallDelegate delegate(m_fixture->theme, words);
        CallView view(m_fixture->theme, delegate);
        NewRowsChip chip(m_fixture->theme, *view.viewport());
        view.setModel(&model);
        const ViewKeeper keeper(view, model, chip);
        view.resize(900, 600);
        view.show();
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), EndlessSource::calls);
        view.setCurrentIndex(model.index(5, 0));
        view.selectAll();
        QCOMPARE(view.selectedCount(), EndlessSource::calls);
        QCOMPARE(view.selectedRanges(), (QList<RowRange>{{0, EndlessSource::calls - 1}}));
        view.selectionModel()->select(model.index(7, 0),
                                      QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(view.selectedCount(), EndlessSource::calls - 1);
        view.scrollToBottom();
        QTRY_VERIFY(source.rowsRead > 0);
        QVERIFY(source.rowsRead < 1000);

        CallFilter oldestFirst; // the same calls, in another order
        oldestFirst.sort.descending = false;
        const CallId left = model.idAt(7);
        model.setFilter(oldestFirst);
        QTRY_COMPARE(model.idAt(0), CallId(1));
        QCOMPARE(view.selectedCount(), EndlessSource::calls - 1);
        QVERIFY(!view.selectionModel()->isSelected(model.index(model.rowOf(left), 0)));
        QVERIFY(source.rowsRead < 2000);
    }

    void theSentenceThatWasHitStandsInItsRow()
    {
        open();
        search(u"taxi"_s);
        QTRY_COMPARE(m_fixture->rows(), 2);
        QTRY_COMPARE(hitText(0), u"Taxi at two."_s);
        QTRY_COMPARE(hitText(1), u"No taxi needed"_s);
        const int before = m_fixture->table()->rowHeight(0);
        search(u"guest"_s); // every name
        QTRY_COMPARE(m_fixture->rows(), 6);
        QTRY_VERIFY(m_fixture->table()->model()->index(0, 0).data(CallTableModel::HitRole).isValid());
        QVERIFY(hitText(0).isEmpty());
        QCOMPARE(m_fixture->table()->rowHeight(0), before);
        search({});
        QTRY_VERIFY(!m_fixture->table()->model()->index(0, 0).data(CallTableModel::HitRole).isValid());
        QCOMPARE(m_fixture->table()->rowHeight(0), before); // two lines either way: nothing jumps
    }

    void compactRowsMakeRoomForTheSentence()
    {
        open();
        m_fixture->find<QAction>("compactRows")->trigger();
        const int before = m_fixture->table()->rowHeight(0);
        search(u"taxi"_s);
        QTRY_VERIFY(m_fixture->table()->rowHeight(0) > before);
        search({});
        QTRY_COMPARE(m_fixture->table()->rowHeight(0), before);
    }

    void theStatusLineCountsWhatIsSelected()
    {
        open();
        auto *count = m_fixture->find<QLabel>("callCount");
        QTRY_COMPARE(count->text(), u"6 call(s)"_s);
        m_fixture->table()->selectAll();
        QCOMPARE(count->text(), u"6 selected · 6 call(s)"_s);
        m_fixture->table()->selectRow(1);
        QCOMPARE(count->text(), u"6 call(s)"_s);
    }

    void typingGoesToTheNextNameThatBeginsSo()
    {
        open();
        auto *table = m_fixture->table();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClicks(table, u"anna"_s);
        QTRY_COMPARE(shownCaller(), u"Anna Weber"_s);
        QTest::qWait(1100); // the name is over
        QTest::keyClicks(table, u"an"_s); // the call one is at begins so, too
        QTest::qWait(50);
        QCOMPARE(shownCaller(), u"Anna Weber"_s);
        QTest::qWait(1100);
        QTest::keyClicks(table, u"zz"_s);
        QTRY_VERIFY(m_fixture->window->statusBar()->currentMessage().contains(u"zz"_s));
        QCOMPARE(shownCaller(), u"Anna Weber"_s);
    }

    void spaceIsNoBeginningOfAName()
    {
        open();
        QSignalSpy typed(qobject_cast<CallView *>(m_fixture->table()), &CallView::startTyped);
        QTest::keyClick(m_fixture->table(), Qt::Key_Space);
        QVERIFY(typed.isEmpty());
    }

    void copiedRowsHaveTitlesAndKeepTheirOrder()
    {
        open();
        m_fixture->table()->selectAll();
        QTest::keySequence(m_fixture->table(), QKeySequence::Copy);
        QTRY_VERIFY(lines().size() == 7);
        const QStringList titles = lines().constFirst().split(u'\t');
        QVERIFY(titles.contains(u"Status"_s));
        for (const QString &line : lines())
            QCOMPARE(line.split(u'\t').size(), titles.size());
        QVERIFY(lines().at(1).contains(u"Guest 1"_s));
        QVERIFY(lines().at(6).contains(u"Anna Weber"_s));
    }

    void copiedCellsCannotHarmASpreadsheet()
    {
        const AccountId account = m_fixture->addAccount();
        RecordBuilder call(u"evil"_s, account);
        call.guest(u"g"_s, u"=HYPERLINK(\"x\")\tB\nC"_s).from(u"+33612345678"_s);
        m_fixture->addCalls({call});
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 1);
        m_fixture->table()->selectAll();
        QTest::keySequence(m_fixture->table(), QKeySequence::Copy);
        QTRY_COMPARE(lines().size(), 2);
        const QStringList cells = lines().at(1).split(u'\t');
        QVERIFY(
            std::none_of(cells.begin(), cells.end(), [](const QString &c) { return c.startsWith(u'='); }));
        QVERIFY(lines().at(1).contains(u"'=HYPERLINK"_s));
        QVERIFY(lines().at(1).contains(u"+33"_s));
        QCOMPARE(cells.size(), lines().constFirst().split(u'\t').size());
    }

    void placeAndChoiceStayWhenCallsArrive()
    {
        const AccountId account = m_fixture->addAccount();
        m_fixture->fill(account, 200);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 200);
        auto *view = qobject_cast<CallView *>(m_fixture->table());
        view->scrollRowToTop(100);
        view->selectionModel()->setCurrentIndex(
            view->model()->index(102, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const CallId top = idAt(view->topRow());
        const CallId chosen = idAt(102);
        QList<Record> news;
        for (int i = 0; i < 3; ++i) {
            RecordBuilder call(u"new_%1"_s.arg(i), account);
            call.at(at("2026-03-16T11:30:00Z") + std::chrono::minutes(i));
            news << call;
        }
        m_fixture->addCalls(news);
        QTRY_COMPARE(m_fixture->rows(), 203);
        QTRY_COMPARE(idAt(view->topRow()), top);
        QCOMPARE(view->selectedRanges(), (QList<RowRange>{{105, 105}}));
        QCOMPARE(idAt(105), chosen);
        auto *chip = view->findChild<NewRowsChip *>();
        QTRY_COMPARE(chip->count(), 3);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        QVERIFY(!chip->isVisible());
    }

private:
    void open()
    {
        const AccountId account = m_fixture->addAccount();
        QList<Record> calls;
        for (int i = 1; i <= 5; ++i) {
            Record call = WindowFixture::numbered(account, i);
            if (i == 2)
                call.facts.summary = u"Wants a cot. Taxi at two."_s;
            if (i == 4)
                call.facts.notes = u"No taxi needed"_s;
            calls << call;
        }
        RecordBuilder anna(u"anna"_s, account);
        anna.guest(u"g"_s, u"Anna Weber"_s).summary(u"A guest of ours"_s).at("2026-03-10T08:00:00Z");
        calls << anna;
        m_fixture->addCalls(calls);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 6);
        const QModelIndex last = m_fixture->table()->model()->index(5, 0);
        (void)last.data(); // it may stand below what is painted
        QTRY_VERIFY(last.data(CallTableModel::LoadedRole).toBool());
    }
    void search(const QString &text) { m_fixture->window->filter().setText(text); }
    QString hitText(int row) const
    {
        return m_fixture->table()->model()->index(row, 0).data(CallTableModel::HitRole).value<Hit>().text;
    }
    QString shownCaller() const
    {
        const QModelIndex current = m_fixture->table()->currentIndex();
        return current.data(CallTableModel::RowRole).value<CallRow>().guestName;
    }
    CallId idAt(int row) const
    {
        return m_fixture->table()->model()->index(row, 0).data(CallTableModel::CallIdRole).value<CallId>();
    }
    static QStringList lines()
    {
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(CallTableTest)
#include "tst_calltable.moc"
