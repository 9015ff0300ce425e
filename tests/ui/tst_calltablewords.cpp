// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/status/accountwords.h"
#include "ui/table/callwords.h"
#include "ui/table/listplaceholder.h"
#include "ui/tooltip.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using Column = CallTableModel::Column;
using Action = ListPlaceholder::Action;
using Phase = SyncProgress::Phase;

class CallTableWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCallerIsTheNameElseTheNumber()
    {
        CallRow row;
        row.remoteNumber = u"+33612345678"_s;
        QVERIFY(m_words.caller(row).contains(u"+33 6 12 34 56 78"_s));
        QCOMPARE(m_words.callerDetails(row), u"France"_s);
        row.guestName = u"Anna Keller"_s;
        QVERIFY(m_words.caller(row).contains(u"Anna Keller"_s));
        QVERIFY(m_words.callerDetails(row).contains(u"+33 6 12 34 56 78"_s));
        row.deleted = true;
        QVERIFY(m_words.callerDetails(row).startsWith(u"Deleted"_s));
    }

    void aCallWithoutNumberStillHasACaller()
    {
        QVERIFY(!m_words.caller(CallRow{}).isEmpty());
        CallRow withheld;
        withheld.remoteNumber = u"withheld"_s;
        QCOMPARE(m_words.caller(withheld), u"Number withheld"_s);
    }

    void startIsToldInThePropertysZoneAndInUtc()
    {
        CallRow row;
        row.startedAt = at("2026-03-16T09:00:00Z");
        QVERIFY(m_words.cell(row, Column::Started).contains(u"10:00"_s));
        const QString tip = m_words.toolTip(row, Column::Started);
        QVERIFY(tip.contains(u"10:00"_s) && tip.contains(u"09:00"_s) && tip.contains(u"UTC"_s));
    }

    void aSentenceTellsTheRow()
    {
        CallRow row;
        row.status = CallStatus::Missed;
        row.direction = Direction::Inbound;
        row.guestName = u"Anna"_s;
        row.staffName = u"Tom"_s;
        row.startedAt = at("2026-03-16T09:00:00Z");
        row.hasNotes = row.deleted = true;
        const QString sentence = m_words.sentence(row);
        for (const auto &part :
             {u"Missed"_s, u"Inbound"_s, u"Anna"_s, u"Tom"_s, u"10:00"_s, u"Note"_s, u"Deleted"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void copiedTextIsBareAndHarmless_data()
    {
        QTest::addColumn<QString>("guest");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("command") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab and line break") << u"An\tna\nB"_s << u"An na B"_s;
        QTest::newRow("override") << u"An\u202Ena"_s << u"Anna"_s;
    }
    void copiedTextIsBareAndHarmless()
    {
        QFETCH(QString, guest);
        CallRow row;
        row.guestName = guest;
        row.remoteNumber = u"+33612345678"_s;
        const QString line = m_words.tabSeparated(row, {Column::Caller, Column::Number});
        QCOMPARE(line.count(u'\t'), 1);
        QFETCH(QString, copied);
        QCOMPARE(line.section(u'\t', 0, 0), copied + u" +33 6 12 34 56 78"_s);
        QCOMPARE(line.section(u'\t', 1, 1), u"+33612345678"_s);
    }

    void toolTipsAreNeverRichText()
    {
        QVERIFY(!plainToolTip(u"<img src=x>"_s).contains(u"<img"_s));
        QVERIFY(plainToolTip(QString()).isEmpty());
    }

    void anEmptyListExplainsItself_data()
    {
        QTest::addColumn<ListSituation>("situation");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("action");
        ListSituation fine;
        fine.list = CallTableModel::State::Ready;
        fine.knowsAccounts = true;
        fine.accounts = 1;
        const auto row = [](const char *name, const ListSituation &situation, const QString &word,
                            Action action) {
            QTest::newRow(name) << situation << word << int(action);
        };
        row("first moments", ListSituation{}, u"Reading"_s, Action::None);
        row("no calls", fine, u"No calls yet"_s, Action::Sync);
        ListSituation now = fine;
        now.accounts = 0;
        row("no account", now, u"Welcome"_s, Action::Connect);
        now = fine;
        now.isFiltered = true;
        row("filtered", now, u"match"_s, Action::ClearFilters);
        now = fine;
        now.isReading = true;
        row("reading", now, u"Reading"_s, Action::None);
        now = fine;
        now.isOffline = true;
        row("offline", now, u"offline"_s, Action::Sync);
        now = fine;
        now.accountError = Error{Error::Kind::Unauthorised};
        now.accountName = u"Hotel"_s;
        row("refused", now, u"could be read"_s, Action::Sync);
        now = fine;
        now.list = CallTableModel::State::Failed;
        now.listError = Error{Error::Kind::Storage};
        row("unreadable", now, u"could not be read"_s, Action::Retry);
    }
    void anEmptyListExplainsItself()
    {
        QFETCH(ListSituation, situation);
        QFETCH(QString, word);
        QFETCH(int, action);
        const ListPlaceholder shown = placeholderFor(situation);
        QVERIFY2(shown.title.contains(word), qPrintable(shown.title));
        QVERIFY(!shown.sentence.isEmpty());
        QCOMPARE(shown.action, Action(action));
        QCOMPARE(shown.button.isEmpty(), shown.action == Action::None);
    }

    void theStatusBarTellsWhereAnAccountStands_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("words");
        QTest::newRow("idle") << int(Phase::Idle) << u"up to 09:14"_s;
        QTest::newRow("newest") << int(Phase::Newest) << u"reading newest calls …"_s;
        QTest::newRow("back-fill") << int(Phase::Backfill) << u"reading back to 12 Mar … 3400"_s;
        QTest::newRow("offline") << int(Phase::Offline) << u"offline"_s;
        QTest::newRow("refused") << int(Phase::Failed) << u"sign in again"_s;
    }
    void theStatusBarTellsWhereAnAccountStands()
    {
        QFETCH(int, phase);
        SyncProgress progress;
        progress.phase = Phase(phase);
        progress.fetched = 3400;
        progress.reachedBack = at("2026-03-12T10:00:00Z");
        progress.lastSuccessAt = at("2026-03-16T08:14:00Z");
        progress.error = Error{Error::Kind::Unauthorised};
        QTEST(syncWords(progress, m_clock.now(), m_zone), "words");
        QVERIFY(!syncIconName(progress).isEmpty());
    }

    void anAccountThatWasNeverReadSaysSo()
    {
        QCOMPARE(syncWords(SyncProgress{}, m_clock.now(), m_zone), u"not read yet"_s);
    }

    void manyAccountsAreSummedUpByWhatMattersMost_data()
    {
        QTest::addColumn<QList<int>>("phases");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QList<Phase> &phases, const QString &words) {
            QList<int> numbers;
            for (const Phase phase : phases)
                numbers << int(phase);
            QTest::newRow(name) << numbers << words;
        };
        row("all quiet", {Phase::Idle, Phase::Idle}, u"up to 08:00"_s); // the older one
        row("one is read", {Phase::Idle, Phase::Backfill, Phase::Idle}, u"reading 1 of them"_s);
        row("one needs the user", {Phase::Failed, Phase::Backfill, Phase::Offline}, u"1 need"_s);
        row("none is reached", {Phase::Offline, Phase::Offline}, u"2 offline"_s);
    }
    void manyAccountsAreSummedUpByWhatMattersMost()
    {
        QFETCH(QList<int>, phases);
        QFETCH(QString, words);
        QList<SyncProgress> all;
        for (const int phase : phases) {
            SyncProgress progress;
            progress.phase = Phase(phase);
            progress.lastSuccessAt = at("2026-03-16T07:00:00Z") + std::chrono::minutes(10 * all.size());
            all << progress;
        }
        const QString summary = summaryWords(all, m_clock.now(), m_zone);
        QVERIFY2(summary.contains(words), qPrintable(summary));
        QVERIFY2(summary.contains(QString::number(phases.size())), qPrintable(summary));
    }

private:
    FakeClock m_clock;
    QTimeZone m_zone{"Europe/Paris"};
    CallWords m_words{m_clock, m_zone};
};

QTEST_GUILESS_MAIN(CallTableWordsTest)
#include "tst_calltablewords.moc"
