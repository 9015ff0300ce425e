// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/outboxmodel.h"

#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class OutboxModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsUnsentEditsAndForgetsDiscardedOnes()
    {
        QTemporaryDir folder;
        FakeClock clock;
        auto store = Store::open({folder.filePath(u"c.sqlite"_s), folder.filePath(u"d.sqlite"_s)}, clock);
        QVERIFY(store.has_value());
        auto added = (*store)->addAccount(account());
        const AccountId id = QCoro::waitFor(std::move(added))->id;
        auto write = (*store)->applyPage(writeOf({RecordBuilder(u"a"_s, id)}));
        QVERIFY(QCoro::waitFor(std::move(write)).has_value());

        OutboxModel model(**store);
        QAbstractItemModelTester tester(&model);
        model.setWords([](const OutboxLine &line, OutboxModel::Column) { return line.item.after; }, {});
        QTRY_VERIFY(model.isRead());
        QCOMPARE(model.rowCount(), 0);

        QVERIFY((*store)->saveEditNow({{id, u"a"_s}, Field::Notes, {}, u"late"_s}).has_value());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"late"_s);
        const auto line = model.index(0, 0).data(OutboxModel::LineRole).value<OutboxLine>();
        QVERIFY(line.call.has_value());
        QCOMPARE(line.account.id, id);
        const OutboxItem item = line.item;
        QCOMPARE(item.call, (RecordRef{id, u"a"_s}));

        auto discarded = (*store)->outboxDiscard(item.id);
        QVERIFY(QCoro::waitFor(std::move(discarded)).has_value());
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void someStatesWaitForTheUser_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("needsUser");
        QTest::newRow("queued") << int(OutboxState::Queued) << false;
        QTest::newRow("sending") << int(OutboxState::Sending) << false;
        QTest::newRow("unknown") << int(OutboxState::Unknown) << true;
        QTest::newRow("acknowledged") << int(OutboxState::Acknowledged) << false;
        QTest::newRow("rejected") << int(OutboxState::Rejected) << true;
        QTest::newRow("conflict") << int(OutboxState::Conflict) << true;
    }
    void someStatesWaitForTheUser()
    {
        QFETCH(int, state);
        QTEST(OutboxModel::needsUser(OutboxState(state)), "needsUser");
    }
};

QTEST_GUILESS_MAIN(OutboxModelTest)
#include "tst_outboxmodel.moc"
