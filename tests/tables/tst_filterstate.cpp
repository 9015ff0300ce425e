// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterstate.h"

#include "tests/support/builders.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class FilterStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(at("2026-03-16T23:30:00Z")); // already the 17th in Paris
        m_state = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
    }

    void typedTextStaysAsTyped()
    {
        QSignalSpy changed(m_state.get(), &FilterState::changed);
        m_state->setText(u"  anna   status:missed,voicemail "_s);
        QCOMPARE(m_state->text(), u"  anna   status:missed,voicemail "_s);
        QCOMPARE(m_state->values(QueryField::Status), (QStringList{u"missed"_s, u"voicemail"_s}));
        QCOMPARE(changed.size(), 1);
    }

    void anotherSpellingOfTheSameQueryIsNoChange()
    {
        m_state->setText(u"anna"_s);
        QSignalSpy changed(m_state.get(), &FilterState::changed);
        m_state->setText(u"anna "_s);
        QCOMPARE(changed.size(), 0);
    }

    void controlsWriteTheText()
    {
        m_state->setText(u"anna"_s);
        QSignalSpy text(m_state.get(), &FilterState::textChanged);
        QSignalSpy changed(m_state.get(), &FilterState::changed);
        m_state->setValues(QueryField::Status, {u"missed"_s, u"failed"_s});
        QCOMPARE(m_state->text(), u"anna status:missed,failed"_s);
        QCOMPARE(text.last().first().toString(), m_state->text());
        QCOMPARE(changed.size(), 1);
        m_state->addValue(QueryField::Status, u"failed"_s);
        QCOMPARE(changed.size(), 1);
        m_state->setValues(QueryField::Status, {});
        QCOMPARE(m_state->text(), u"anna"_s);
    }

    void mistakesAreToldAndTheRestApplies()
    {
        QSignalSpy problems(m_state.get(), &FilterState::problemsChanged);
        m_state->setText(u"statu:missed direction:inbound"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(m_state->problems().size(), 1);
        QCOMPARE(m_state->values(QueryField::Direction), QStringList{u"inbound"_s});
        m_state->setText(u"direction:inbound"_s);
        QCOMPARE(problems.size(), 2);
        QVERIFY(m_state->problems().isEmpty());
    }

    void callbackStatesTypedWithIsAreTheCallbackFacets()
    {
        m_state->setText(u"is:owed,tried -is:returned is:reviewed"_s);
        QCOMPARE(m_state->chosen(QueryField::Callback), QStringList({u"owed"_s, u"tried"_s}));
        QCOMPARE(m_state->excluded(QueryField::Callback), QStringList(u"returned"_s));
        QCOMPARE(m_state->chosen(QueryField::Is), QStringList(u"reviewed"_s));
        m_state->setChoice(QueryField::Callback, {u"owed"_s}, {});
        QCOMPARE(m_state->text(), u"is:reviewed callback:owed"_s);
    }
    void otherStatesTypedWithIsAreNot()
    {
        m_state->setText(u"is:owed,reviewed"_s);
        QVERIFY(m_state->chosen(QueryField::Callback).isEmpty());
        QCOMPARE(m_state->chosen(QueryField::Is), QStringList({u"owed"_s, u"reviewed"_s}));
        m_state->setText(
            u"is:withheld"_s); // of any call; callback:withheld only of those that nobody answered
        QVERIFY(m_state->chosen(QueryField::Callback).isEmpty());
    }
    void sortIsKeptApartFromTheText()
    {
        m_state->setText(u"anna"_s);
        QSignalSpy changed(m_state.get(), &FilterState::changed);
        m_state->setSort({SortColumn::Talk, true});
        QCOMPARE(m_state->text(), u"anna"_s);
        QCOMPARE(changed.size(), 1);
        m_state->setText(u"berta"_s);
        QCOMPARE(m_state->sort(), (Sort{SortColumn::Talk, true}));
        QCOMPARE(m_state->filter().sort, (Sort{SortColumn::Talk, true}));
    }

    void aTypedSortGivesWayToAChosenOne()
    {
        m_state->setText(u"anna sort:talk:desc"_s);
        QCOMPARE(m_state->sort(), (Sort{SortColumn::Talk, true}));
        m_state->setSort({SortColumn::Line, false});
        QCOMPARE(m_state->text(), u"anna"_s);
        QCOMPARE(m_state->sort(), (Sort{SortColumn::Line, false}));
    }

    void clearLeavesTheSort()
    {
        m_state->setSort({SortColumn::Talk, true});
        m_state->setText(u"anna status:missed"_s);
        QVERIFY(m_state->isActive());
        m_state->clear();
        QVERIFY(!m_state->isActive());
        QVERIFY(m_state->text().isEmpty());
        QCOMPARE(m_state->sort(), (Sort{SortColumn::Talk, true}));
    }

    void clearRemovesTextThatIsNothingButAMistake()
    {
        m_state->setText(u"statu:missed"_s);
        QVERIFY(m_state->isActive());
        m_state->clear();
        QVERIFY(m_state->text().isEmpty());
        QVERIFY(m_state->problems().isEmpty());
    }

    void presetsMeanTimesAtTheProperty_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *name, DatePreset preset, const char *from, const char *until) {
            QTest::newRow(name) << int(preset) << QString::fromLatin1(from) << QString::fromLatin1(until);
        };
        row("today", DatePreset::Today, "2026-03-16T23:00:00Z", "2026-03-17T23:00:00Z");
        row("yesterday", DatePreset::Yesterday, "2026-03-15T23:00:00Z", "2026-03-16T23:00:00Z");
        row("last night", DatePreset::LastNight, "2026-03-16T21:00:00Z", "2026-03-17T06:00:00Z");
        row("last 7 days", DatePreset::Last7Days, "2026-03-10T23:00:00Z", "");
        row("this month", DatePreset::ThisMonth, "2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z");
    }
    void presetsMeanTimesAtTheProperty()
    {
        QFETCH(int, preset);
        QFETCH(QString, from);
        QFETCH(QString, until);
        m_state->setDatePreset(DatePreset(preset));
        QCOMPARE(m_state->datePreset(), DatePreset(preset));
        std::optional<TimePoint> first;
        std::optional<TimePoint> end;
        for (const CallFilter::Times &times : m_state->filter().times) {
            first = times.ranges.first().from ? times.ranges.first().from : first;
            end = times.ranges.first().until ? times.ranges.first().until : end;
        }
        QCOMPARE(first ? toIso(*first) : QString(), from);
        QCOMPARE(end ? toIso(*end) : QString(), until);
    }

    void daysByHandIncludeBothEnds_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("both") << QDate(2026, 3, 1) << QDate(2026, 3, 5)
                              << u"after:2026-03-01 before:2026-03-06"_s;
        QTest::newRow("one day") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << u"on:2026-03-01"_s;
        QTest::newRow("open end") << QDate(2026, 3, 1) << QDate() << u"after:2026-03-01"_s;
        QTest::newRow("open beginning") << QDate() << QDate(2026, 3, 5) << u"before:2026-03-06"_s;
    }
    void daysByHandIncludeBothEnds()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        m_state->setDayRange({from, to});
        QTEST(m_state->text(), "text");
        QCOMPARE(m_state->datePreset(), DatePreset::Custom);
        QCOMPARE(m_state->dayRange(), (DayRange{from, to}));
    }

    void daysInTheWrongOrderAreTurnedRound()
    {
        m_state->setDayRange({QDate(2026, 3, 5), QDate(2026, 3, 1)});
        QCOMPARE(m_state->dayRange(), (DayRange{QDate(2026, 3, 1), QDate(2026, 3, 5)}));
    }

    void choosingCustomStartsFromWhatIsSet()
    {
        m_state->setDatePreset(DatePreset::Yesterday);
        m_state->setDatePreset(DatePreset::Custom);
        QCOMPARE(m_state->text(), u"on:2026-03-16"_s);
    }

    void datesReplaceDatesOnly()
    {
        m_state->setText(u"anna on:2026-01-01 -on:2026-01-02 status:missed"_s);
        m_state->setDatePreset(DatePreset::Today);
        QCOMPARE(m_state->text(), u"anna -on:2026-01-02 status:missed on:today"_s);
        m_state->setDatePreset(DatePreset::AnyTime);
        QCOMPARE(m_state->text(), u"anna -on:2026-01-02 status:missed"_s);
    }

private:
    FakeClock m_clock;
    std::unique_ptr<FilterState> m_state;
};

QTEST_GUILESS_MAIN(FilterStateTest)
#include "tst_filterstate.moc"
