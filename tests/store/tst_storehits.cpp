// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreHitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_profile->addAccount();
        RecordBuilder anna(u"anna"_s);
        anna.from(u"+33142685300"_s).guest(u"g1"_s, u"Anna Weber"_s);
        Record annas = anna;
        annas.facts.summary = u"Wants a cot. Taxi at two."_s;
        annas.facts.segments = {
            {u"Guest"_s, u"A taxi and a cot, please"_s, std::chrono::milliseconds(5000), {}}};
        RecordBuilder weber(u"weber"_s);
        weber.from(u"+4930123456"_s).guest(u"g2"_s, u"Weber Ännchen"_s);
        Record webers = weber;
        webers.facts.notes = u"No taxi needed"_s;
        got((*m_profile)->applyPage(writeOf({annas, webers})));
    }
    void cleanup() { m_profile.reset(); }

    void theSentenceThatWasHitComesWithItsSource()
    {
        const QList<CallHit> hits = hitsOf(u"cot taxi"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].hit.text, u"A taxi and a cot, please"_s);
        QCOMPARE(hits[0].hit.speaker, u"Guest"_s);
        QCOMPARE(hits[1].id, idOf(u"weber"_s));
        QCOMPARE(hits[1].hit.source, Field::Notes);
    }

    void aNoteTypedHereIsFound()
    {
        got((*m_profile)->saveEdit(noteEdit(u"anna"_s, u"Umbrella left behind"_s)));
        const QList<CallHit> hits = hitsOf(u"umbrella"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].hit.text, u"Umbrella left behind"_s);
    }

    void whatSomebodySaidIsFoundInTheirTurns()
    {
        QCOMPARE(hitsOf(u"taxi said-by:guest"_s).size(), 1);
        QVERIFY(hitsOf(u"taxi said-by:staff"_s).isEmpty());
    }

    void callsWithoutAHitAreLeftOut()
    {
        QVERIFY(hitsOf(u"anna"_s).isEmpty()); // the name is no sentence
        QVERIFY(hitsOf(u"status:missed"_s).isEmpty());
    }

    void namesAreFoundByTheirBeginning_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("letter") << u"w"_s << QStringList{u"weber"_s};
        QTest::newRow("beginning") << u"AN"_s << QStringList{u"anna"_s};
        QTest::newRow("first and second name") << u"anna we"_s << QStringList{u"anna"_s};
        QTest::newRow("accents") << u"weber an"_s << QStringList{u"weber"_s};
        QTest::newRow("digits") << u"331"_s << QStringList{u"anna"_s};
        QTest::newRow("number") << u"+49 30"_s << QStringList{u"weber"_s};
        QTest::newRow("inside of a number") << u"42"_s << QStringList();
        QTest::newRow("FTS syntax") << u"an\" OR w"_s << QStringList();
        QTest::newRow("nothing") << u"*"_s << QStringList();
    }
    void namesAreFoundByTheirBeginning()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, calls);
        std::vector<CallId> expected;
        for (const QString &call : std::as_const(calls))
            expected.push_back(idOf(call));
        QCOMPARE(got((*m_profile)->callIdsStartingWith(typed)), expected);
    }

private:
    CallId idOf(const QString &call) { return got((*m_profile)->find({AccountId{1}, call})); }
    QList<CallHit> hitsOf(const QString &query)
    {
        return got((*m_profile)->hits({idOf(u"anna"_s), idOf(u"weber"_s)}, filterOf(query).words));
    }

    std::unique_ptr<Profile> m_profile;
};

QTEST_GUILESS_MAIN(StoreHitsTest)
#include "tst_storehits.moc"
