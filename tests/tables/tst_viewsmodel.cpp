// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/viewsmodel.h"

#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using Problem = ViewsModel::NameProblem;

class ViewsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open(
            {m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"desk.sqlite"_s)}, m_clock);
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_source = std::make_unique<FakeCallSource>();
        m_source->fill(10);
        m_source->stored[3].status = CallStatus::Voicemail;
        m_filter = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
        open();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_filter.reset();
        m_source.reset();
        m_store.reset();
    }

    void theShippedViewsAreThereAtFirst()
    {
        QCOMPARE(names(),
                 (QStringList{u"Word today"_s, u"Word missed"_s, u"Word voicemails"_s, u"Word review"_s,
                              u"Word edited"_s}));
        QCOMPARE(m_model->current(), -1);
    }

    void choosingAppliesQueryAndOrder()
    {
        m_filter->setText(u"anna sort:talk"_s);
        QSignalSpy chosen(m_model.get(), &ViewsModel::chosen);
        QSignalSpy changed(m_filter.get(), &FilterState::changed);
        m_model->choose(2);
        QCOMPARE(m_filter->text(), u"status:voicemail"_s);
        QCOMPARE(m_filter->sort(), Sort{});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_model->current(), 2);
        QVERIFY(!m_model->isChanged());
    }

    void aQueryThatMovedAwayLeavesTheViewInForceButChanged()
    {
        m_model->choose(2);
        m_filter->setText(u"status:voicemail anna"_s);
        QCOMPARE(m_model->current(), 2);
        QVERIFY(m_model->index(2).data(ViewsModel::ChangedRole).toBool());
        m_filter->setText(u"status:voicemail"_s);
        QVERIFY(!m_model->isChanged());
        m_filter->setSort({SortColumn::Talk, true});
        QVERIFY(m_model->isChanged());
        m_filter->clear();
        m_filter->setSort({});
        QCOMPARE(m_model->current(), -1);
    }

    void aTypedQueryPutsItsViewInForce()
    {
        m_filter->setText(u"  status:voicemail"_s);
        QCOMPARE(m_model->current(), 2);
        m_filter->setText(u"on:today"_s);
        QCOMPARE(m_model->current(), 0);
    }

    void countsAreOneQuestionAndOnlyWhileSeen()
    {
        m_source->isSlow = true;
        m_source->announce({1});
        QTest::qWait(250);
        QCOMPARE(m_source->waiting(), 0);
        m_model->setLive(true);
        QTRY_COMPARE(m_source->waiting(), 1);
        QVERIFY(!m_model->index(2).data(ViewsModel::CountRole).isValid());
        m_source->answerAll();
        QTRY_COMPARE(m_model->index(2).data(ViewsModel::CountRole), QVariant(1));
    }

    void theQueryOfTheWindowDoesNotChangeTheCounts()
    {
        m_model->setLive(true);
        QTRY_COMPARE(m_model->index(2).data(ViewsModel::CountRole), QVariant(1));
        m_source->isSlow = true;
        m_filter->setText(u"anna"_s);
        QTest::qWait(250);
        QCOMPARE(m_source->waiting(), 0);
    }

    void whatIsSavedIsThereNextTime()
    {
        m_filter->setText(u"anna status:missed"_s);
        m_filter->setSort({SortColumn::Talk, true});
        const int row = m_model->add(u"  Anna’s   missed "_s, u"status caller"_s);
        QCOMPARE(row, 5);
        QCOMPARE(m_model->current(), 5);
        open();
        QCOMPARE(
            m_model->views().last(),
            (SavedView{{}, u"Anna’s missed"_s, u"anna status:missed sort:talk:desc"_s, u"status caller"_s}));
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<Problem>>("problem");
        QTest::newRow("empty") << QString() << std::optional(Problem::Empty);
        QTest::newRow("blanks") << u" \t"_s << std::optional(Problem::Empty);
        QTest::newRow("a shipped view's, otherwise written")
            << u" word  TODAY"_s << std::optional(Problem::Taken);
        QTest::newRow("too long") << QString(81, u'x') << std::optional(Problem::TooLong);
        QTest::newRow("good") << u"Night"_s << std::optional<Problem>();
    }

    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<Problem>, problem);
        QCOMPARE(m_model->problemWith(name), problem);
        m_filter->setText(u"anna"_s);
        QCOMPARE(m_model->add(name, {}) >= 0, !problem);
    }

    void aViewMayKeepItsOwnName()
    {
        QVERIFY(!m_model->problemWith(u"WORD TODAY"_s, 0));
        m_model->rename(0, u"WORD TODAY"_s);
        QCOMPARE(m_model->nameAt(0), u"WORD TODAY"_s);
    }

    void removingCanBeUndone()
    {
        m_model->choose(2);
        const QList<SavedView> before = m_model->views();
        m_model->remove(2);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->current(), -1);
        m_model->undo();
        QCOMPARE(m_model->views(), before);
        QVERIFY(!m_model->canUndo());
        open();
        QCOMPARE(m_model->views(), before);
    }

    void updatingTakesThePresentQuery()
    {
        m_model->choose(0);
        m_filter->setText(u"on:today anna"_s);
        m_model->update(0, {});
        QVERIFY(!m_model->isChanged());
        QCOMPARE(m_model->views().first().query, u"on:today anna"_s);
        QVERIFY(!m_model->isAsShipped(0));
        m_model->reset(0);
        QVERIFY(m_model->isAsShipped(0));
    }

    void orderIsChangedByHandAndByDragging()
    {
        m_model->choose(0);
        m_model->move(0, 2);
        QCOMPARE(names().mid(0, 3), (QStringList{u"Word missed"_s, u"Word voicemails"_s, u"Word today"_s}));
        QCOMPARE(m_model->current(), 2);
        m_model->move(2, 5); // there is no such place
        QCOMPARE(m_model->current(), 2);
        const std::unique_ptr<QMimeData> drag(m_model->mimeData({m_model->index(2)}));
        m_model->dropMimeData(drag.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(names().constFirst(), u"Word today"_s);
        open();
        QCOMPARE(names().constFirst(), u"Word today"_s);
    }

    void restoringBringsBackWhatIsMissingOrChanged()
    {
        m_model->remove(1);
        m_model->rename(0, u"Mine"_s);
        m_filter->setText(u"anna"_s);
        m_model->add(u"Own"_s, {});
        m_model->restoreShipped();
        QCOMPARE(names(),
                 (QStringList{u"Word today"_s, u"Word voicemails"_s, u"Word review"_s, u"Word edited"_s,
                              u"Own"_s, u"Word missed"_s}));
    }

    void restoringLeavesANameThatTheUserGave()
    {
        m_model->remove(1);
        m_filter->setText(u"anna"_s);
        m_model->add(u"word MISSED"_s, {});
        m_model->restoreShipped();
        QCOMPARE(m_model->rowOf(u"Word missed"_s), 4);
        QCOMPARE(m_model->views().at(4).query, u"anna"_s);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void viewsAreFoundByNameAndByKey()
    {
        QCOMPARE(m_model->rowOf(u"WORD  voicemails"_s), 2);
        QCOMPARE(m_model->rowOf(u"voicemails"_s), 2);
        QCOMPARE(m_model->rowOf(u"nothing"_s), -1);
        QCOMPARE(m_model->rowOf({}), -1);
    }

    void importsReplaceByNameAndAddTheRest()
    {
        m_model->merge({{u"today"_s, u"Heute"_s, u"on:yesterday"_s, {}}, {{}, u"New"_s, u"anna"_s, {}}});
        QCOMPARE(names().constFirst(), u"Heute"_s);
        QCOMPARE(m_model->views().first().query, u"on:yesterday"_s);
        QCOMPARE(names().constLast(), u"New"_s);
        QCOMPARE(m_model->views().at(2).name, QString()); // still in the user's language
    }

    void aNewDayCountsAgain()
    {
        m_model->setLive(true);
        QTRY_VERIFY(m_model->index(0).data(ViewsModel::CountRole).isValid());
        m_source->isSlow = true;
        Q_EMIT m_filter->dayChanged();
        QTRY_COMPARE(m_source->waiting(), 1);
    }

private:
    void open()
    {
        m_tester.reset();
        m_model = std::make_unique<ViewsModel>(*m_store, *m_source, *m_filter,
                                               [](const QString &key) { return u"Word "_s + key; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        QSignalSpy loaded(m_model.get(), &ViewsModel::loaded);
        m_model->load();
        QTRY_COMPARE(loaded.size(), 1);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << m_model->index(row).data().toString();
        return names;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<ViewsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ViewsModelTest)
#include "tst_viewsmodel.moc"
