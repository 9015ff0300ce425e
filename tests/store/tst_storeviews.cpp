// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include "models/store/migrations.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshProfileHasTheShippedViews()
    {
        Profile profile;
        QCOMPARE(got(profile->views()), shippedViews());
        for (const SavedView &view : shippedViews())
            QVERIFY2(parseQuery(view.query).problems.isEmpty(), qPrintable(view.query));
    }

    void viewsAreKeptInTheirOrder()
    {
        const QList<SavedView> views{{{}, u"Night 夜"_s, u"at:22-6 sort:talk:desc"_s, u"status:90 caller"_s},
                                     {u"today"_s, {}, u"on:today"_s, {}},
                                     {u"missed"_s, u"Call these"_s, u"is:owed"_s, {}}};
        Profile profile;
        got(profile->saveViews(views));
        profile.reopen();
        QCOMPARE(got(profile->views()), views);
    }

    void noViewsIsAChoiceToo()
    {
        Profile profile;
        got(profile->saveViews({}));
        profile.reopen();
        QVERIFY(got(profile->views()).isEmpty());
    }

    void badListsAreRefusedWhole_data()
    {
        QTest::addColumn<QList<SavedView>>("views");
        QTest::addColumn<Error::Kind>("kind");
        const SavedView good{{}, u"Night"_s, u"at:22-6"_s, {}};
        QTest::newRow("no name") << QList<SavedView>{good, {{}, u"  "_s, u"x"_s, {}}} << Error::Kind::Invalid;
        QTest::newRow("unknown shipped view")
            << QList<SavedView>{good, {u"nope"_s, {}, u"x"_s, {}}} << Error::Kind::Invalid;
        QTest::newRow("a name twice")
            << QList<SavedView>{good, {{}, u" NIGHT "_s, u"x"_s, {}}} << Error::Kind::Conflict;
    }

    void badListsAreRefusedWhole()
    {
        QFETCH(QList<SavedView>, views);
        QFETCH(Error::Kind, kind);
        Profile profile;
        const QList<SavedView> before{{{}, u"Mine"_s, u"anna"_s, {}}};
        got(profile->saveViews(before));
        auto saved = profile->saveViews(views);
        const Result<void> refused = QCoro::waitFor(std::move(saved));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(got(profile->views()), before);
    }

    void aDeskOfTheVersionBeforeKeepsEverythingAndGetsTheShippedViews()
    {
        Profile profile;
        profile.removeCache();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(profile.deskFile() + QString::fromLatin1(end));
        {
            Database desk(profile.deskFile(), {});
            migrate(desk, {deskSchema().applicationId, deskSchema().migrations.first(2)});
            desk.execute(
                "INSERT INTO accounts (uuid, provider, name, folded_name, base_url, options, secret, "
                "colour) VALUES ('u', 1, 'Hotel', 'hotel', '', '{}', 'session', '')");
        }
        profile.reopen();
        QCOMPARE(got(profile->accounts()).size(), 1);
        QCOMPARE(got(profile->views()), shippedViews());
        QCOMPARE(got(profile->health()).deskSchema, deskSchema().version());
    }

    void hostileWordsAreOnlyWords()
    {
        const SavedView view{{}, u"'); DROP TABLE views; --"_s, u"\"a' OR 1=1 --\""_s, u"%s\u202E"_s};
        Profile profile;
        got(profile->saveViews({view}));
        profile.reopen();
        QCOMPARE(got(profile->views()), QList<SavedView>{view});
    }
};

QTEST_GUILESS_MAIN(StoreViewsTest)
#include "tst_storeviews.moc"
