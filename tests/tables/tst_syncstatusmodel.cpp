// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/syncstatusmodel.h"

#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using Phase = SyncProgress::Phase;

class SyncStatusModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store =
            Store::open({m_folder->filePath(u"c.sqlite"_s), m_folder->filePath(u"d.sqlite"_s)}, m_clock);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void knowsWhetherAccountsWereRead()
    {
        make();
        QTRY_VERIFY(m_model->isRead());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->allOffline());
    }

    void startsFromWhatTheStoreRemembers()
    {
        const AccountId good = add(u"Hotel"_s);
        const AccountId bad = add(u"Bar"_s);
        SyncState state;
        state.complete = true;
        state.lastSuccessAt = at("2026-03-16T08:14:00Z");
        save(good, state);
        state.lastError = Error{Error::Kind::Unauthorised};
        save(bad, state);
        make();
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0).data().toString(), u"Hotel"_s);
        QTRY_COMPARE(progress(0).lastSuccessAt, state.lastSuccessAt);
        QCOMPARE(progress(0).phase, Phase::Idle);
        QTRY_COMPARE(progress(1).phase, Phase::Failed);
        QCOMPARE(progress(1).error->kind, Error::Kind::Unauthorised);
        QVERIFY(m_model->index(0).data(SyncStatusModel::CompleteRole).toBool());
    }

    void followsTheEngine()
    {
        const AccountId id = add(u"Hotel"_s);
        make();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->onProgress(running(id, Phase::Backfill, 3400));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(progress(0).fetched, 3400);
        QVERIFY(m_model->isReading());
        m_model->onProgress(running(id, Phase::Offline));
        QVERIFY(!m_model->isReading());
        QVERIFY(m_model->allOffline());
    }

    void theEngineIsNewerThanTheStore()
    {
        const AccountId id = add(u"Hotel"_s);
        make();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->onProgress(running(id, Phase::Newest, 7)); // before the accounts were read
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(progress(0).phase, Phase::Newest);
        QTRY_VERIFY(!changed.isEmpty()); // the stored state arrived
        QCOMPARE(progress(0).phase, Phase::Newest);
    }

    void anEarlierSuccessIsNotForgotten()
    {
        const AccountId id = add(u"Hotel"_s);
        SyncState state;
        state.lastSuccessAt = at("2026-03-16T08:14:00Z");
        save(id, state);
        make();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(progress(0).lastSuccessAt, state.lastSuccessAt);
        m_model->onProgress(running(id, Phase::Idle));
        QCOMPARE(progress(0).lastSuccessAt, state.lastSuccessAt);
    }

    void countsUnsentEdits()
    {
        const AccountId id = add(u"Hotel"_s);
        auto write = m_store->applyPage(writeOf({RecordBuilder(u"a"_s, id), RecordBuilder(u"b"_s, id)}));
        QVERIFY(QCoro::waitFor(std::move(write)).has_value());
        make();
        QSignalSpy counted(m_model.get(), &SyncStatusModel::outboxCountsChanged);
        QVERIFY(m_store->saveEditNow({{id, u"a"_s}, Field::Notes, {}, u"late"_s}).has_value());
        QVERIFY(m_store->saveEditNow({{id, u"b"_s}, Field::Notes, {}, u"taxi"_s}).has_value());
        QTRY_COMPARE(m_model->outbox(), (OutboxCounts{2, 0}));
        auto items = m_store->outbox();
        OutboxItem refused = QCoro::waitFor(std::move(items))->first();
        refused.state = OutboxState::Rejected;
        auto update = m_store->outboxUpdate(refused);
        QVERIFY(QCoro::waitFor(std::move(update)).has_value());
        QTRY_COMPARE(m_model->outbox(), (OutboxCounts{1, 1}));
        QVERIFY(counted.size() >= 2);
    }

    void newAccountsAppear()
    {
        make();
        QTRY_VERIFY(m_model->isRead());
        add(u"Hotel"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

private:
    void make()
    {
        m_model = std::make_unique<SyncStatusModel>(*m_store);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    AccountId add(const QString &name)
    {
        auto added = m_store->addAccount(account(name));
        return QCoro::waitFor(std::move(added))->id;
    }
    void save(AccountId id, const SyncState &state)
    {
        auto saved = m_store->saveSyncState(id, state);
        QVERIFY(QCoro::waitFor(std::move(saved)).has_value());
    }
    SyncProgress progress(int row) const
    {
        return m_model->index(row).data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    }
    static SyncProgress running(AccountId id, Phase phase, int fetched = 0)
    {
        SyncProgress progress;
        progress.account = id;
        progress.phase = phase;
        progress.fetched = fetched;
        return progress;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncStatusModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SyncStatusModelTest)
#include "tst_syncstatusmodel.moc"
