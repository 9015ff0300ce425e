// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterstate.h"
#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"
#include "ui/filter/searchbox.h"
#include "ui/filter/searchcompleter.h"
#include "ui/filter/suggestionpopup.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class SearchBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"callboard.ini"_s), QSettings::IniFormat);
        m_source = std::make_unique<FakeCallSource>();
        m_source->facetValues[QueryField::Status] = {{u"missed"_s, {}, 12}, {u"completed"_s, {}, 30}};
        m_source->facetValues[QueryField::Line] = {{u"+13055550100"_s, u"Reception"_s, 3},
                                                   {u"+33142272000"_s, {}, 1}};
        m_source->facetValues[QueryField::Account] = {{u"Front desk"_s, {}, 7}};
        m_filter = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
        m_window = std::make_unique<QWidget>();
        m_box = new SearchBox(*m_theme, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_box);
        column->addStretch();
        QObject::connect(m_box, &SearchBox::settled, m_filter.get(), &FilterState::setText);
        QObject::connect(m_filter.get(), &FilterState::textChanged, m_box, &SearchBox::showText);
        new SearchCompleter(*m_box, *m_theme, *m_source, *m_filter, *m_settings);
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_box->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_filter.reset();
        m_source.reset();
    }

    void aKeyIsAnsweredAtOnce()
    {
        QSignalSpy settled(m_box, &SearchBox::settled);
        QTest::keyClicks(m_box, u"taxi"_s);
        QTRY_VERIFY(!settled.isEmpty());
        QTRY_COMPARE(m_filter->text(), u"taxi"_s);
    }

    void ordinaryWordsOfferNothing()
    {
        for (const QString &text : {u"taxi"_s, u"0612"_s, u"\"sta"_s, u"s"_s}) {
            m_box->clear();
            QTest::keyClicks(m_box, text);
            QVERIFY2(!popup()->isVisible(), qPrintable(text));
        }
    }

    void operatorsAreExplained()
    {
        QTest::keyClicks(m_box, u"cot sta"_s);
        QVERIFY(popup()->isVisible());
        QCOMPARE(lines(), (QStringList{u"status:"_s, u"staff:"_s}));
        QVERIFY(!popup()->at(0).detail.isEmpty());
        QVERIFY(!popup()->chosen());
    }

    void everyOperatorHasAnExplanation()
    {
        QTest::keyClick(m_box, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(popup()->count() > 20);
        for (int row = 0; row < popup()->count(); ++row)
            QVERIFY2(!popup()->at(row).detail.isEmpty(), qPrintable(popup()->at(row).title));
    }

    void enterSearchesWhenNothingIsChosen()
    {
        QSignalSpy left(m_box, &SearchBox::left);
        QTest::keyClicks(m_box, u"staff"_s);
        QVERIFY(popup()->isVisible());
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_filter->text(), u"staff"_s);
    }

    void downChoosesAndEnterTakes()
    {
        QSignalSpy left(m_box, &SearchBox::left);
        QTest::keyClicks(m_box, u"cot -sta"_s);
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_box->text(), u"cot -status:"_s);
        QCOMPARE(left.size(), 0);
        QVERIFY(popup()->isVisible()); // with the values now
        QTest::keyClick(m_box, Qt::Key_Up); // from the end
        QTest::keyClick(m_box, Qt::Key_Up);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"cot -status:failed "_s);
        QCOMPARE(m_box->cursorPosition(), int(m_box->text().size()));
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_filter->text(), m_box->text());
    }

    void tabTakesTheFirst()
    {
        QTest::keyClicks(m_box, u"sta"_s);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"status:"_s);
        QVERIFY(m_box->hasFocus());
    }

    void escapeClosesBeforeItClears()
    {
        QTest::keyClicks(m_box, u"sta"_s);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_box->text(), u"sta"_s);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(m_box->text().isEmpty());
    }

    void valuesComeWithTheirCounts()
    {
        QTest::keyClicks(m_box, u"status:"_s);
        QCOMPARE(popup()->count(), int(allCallStatuses().size()));
        QVERIFY(!popup()->at(0).calls);
        QTest::keyClick(m_box, Qt::Key_Down);
        QTRY_VERIFY(popup()->at(0).calls.has_value());
        QVERIFY(popup()->chosen()); // still
        QCOMPARE(lineOf(u"missed"_s).calls, 12);
        QCOMPARE(lineOf(u"failed"_s).calls, 0);
    }

    void namesStandForNumbers()
    {
        QTest::keyClicks(m_box, u"line:rec"_s);
        QTRY_COMPARE(popup()->count(), 1);
        QCOMPARE(plain(popup()->at(0).title), u"Reception"_s);
        QCOMPARE(popup()->at(0).calls, 3);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"line:+13055550100 "_s);
    }

    void valuesWithBlanksAreQuoted()
    {
        QTest::keyClicks(m_box, u"account:fr"_s);
        QTRY_COMPARE(popup()->count(), 1);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"account:\"Front desk\" "_s);
        QVERIFY(m_filter->problems().isEmpty());
    }

    void daysSayWhichTheyAre()
    {
        QTest::keyClicks(m_box, u"on:y"_s);
        QCOMPARE(lines(), QStringList{u"yesterday"_s});
        QVERIFY(popup()->at(0).detail.contains(u"15"_s)); // of March
        m_box->clear();
        QTest::keyClicks(m_box, u"after:-"_s);
        QCOMPARE(lines(), (QStringList{u"-7d"_s, u"-30d"_s}));
    }

    void whatIsOfferedIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"on:", "after:", "duration:", "talk:", "at:", "weekday:", "sort:", "has:",
                                 "is:", "callback:", "direction:"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsOfferedIsUnderstood()
    {
        QFETCH(QString, text);
        QTest::keyClicks(m_box, text);
        QVERIFY(popup()->count() > 1);
        QStringList inserts;
        for (int row = 0; row < popup()->count(); ++row)
            inserts << popup()->at(row).insert;
        for (const QString &insert : std::as_const(inserts))
            QVERIFY2(parseQuery(text + insert).problems.isEmpty(), qPrintable(text + insert));
    }

    void usedQueriesAreListedOnce()
    {
        use(u"cot"_s);
        use(u"taxi"_s);
        use(u"cot"_s);
        m_box->clear();
        QTest::keyClick(m_box, Qt::Key_Up);
        QCOMPARE(lines().mid(0, 2), (QStringList{u"cot"_s, u"taxi"_s}));
        QCOMPARE(popup()->count(), 3); // and the line that clears them
        QVERIFY(popup()->chosen());
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_box->text(), u"taxi"_s);
        QCOMPARE(m_filter->text(), u"taxi"_s);
    }

    void typingAloneIsNoUse()
    {
        QTest::keyClicks(m_box, u"tax"_s);
        QTRY_COMPARE(m_filter->text(), u"tax"_s);
        QVERIFY(SearchHistory(*m_settings).queries().isEmpty());
        m_box->clearFocus(); // to the list that it found
        QCOMPARE(SearchHistory(*m_settings).queries(), QStringList{u"tax"_s});
    }

    void theHistoryIsBoundedAndCanBeCleared()
    {
        SearchHistory history(*m_settings);
        for (int i = 0; i < 80; ++i)
            history.add(u"word%1"_s.arg(i));
        history.add(QString(1000, u'x'));
        history.add(u"  "_s);
        QCOMPARE(history.queries().size(), 50);
        QCOMPARE(history.queries().constFirst(), u"word79"_s);
        QTest::keyClick(m_box, Qt::Key_Up);
        QTest::keyClick(m_box, Qt::Key_Up); // none
        QTest::keyClick(m_box, Qt::Key_Up); // the last line
        QTest::keyClick(m_box, Qt::Key_Return);
        QVERIFY(history.queries().isEmpty());
        QVERIFY(m_box->text().isEmpty());
    }

    void pastedTextIsOneCleanLine_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lines") << u"cot\r\ntaxi\n"_s << u"cot  taxi "_s;
        QTest::newRow("NUL") << u"co"_s + QChar::Null + u"t"_s << u"co t"_s;
        QTest::newRow("override") << u"\u202ecot\u2069"_s << u"cot"_s;
        QTest::newRow("Arabic") << u"تاكسي غدا"_s << u"تاكسي غدا"_s;
        QTest::newRow("quotes") << u"\"cot* NEAR OR )"_s << u"\"cot* NEAR OR )"_s;
    }
    void pastedTextIsOneCleanLine()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        QGuiApplication::clipboard()->setText(pasted);
        m_box->paste();
        QCOMPARE(m_box->text(), expected);
        QTRY_COMPARE(m_filter->text(), expected);
    }

    void aPastedPageIsCutAndSaysSo()
    {
        QGuiApplication::clipboard()->setText(QString(50'000, u'x') + u"\n taxi"_s + QString(50'000, u'y'));
        m_box->paste();
        QCOMPARE(m_box->text().size(), SearchBox::longest);
        QTRY_VERIFY(popup()->isVisible());
        QVERIFY(popup()->findChild<QLabel *>(u"searchNote"_s)->text().contains(u"2"_s));
        QTRY_COMPARE(m_filter->text().size(), SearchBox::longest);
        QTest::keyClick(m_box, Qt::Key_Backspace);
        QVERIFY(!popup()->isVisible());
    }

    void marksStayWhileCompleting()
    {
        QTest::keyClicks(m_box, u"colour:red sta"_s);
        QTRY_VERIFY(!m_filter->problems().isEmpty());
        m_box->setProblems(m_filter->problems());
        QVERIFY(popup()->isVisible());
        QCOMPARE(m_box->text(), u"colour:red sta"_s);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"colour:red status:"_s);
    }

    void theListGoesWithTheBox()
    {
        QTest::keyClicks(m_box, u"sta"_s);
        m_window->resize(700, 500); // as when a button appears beside it
        QTRY_VERIFY(m_box->width() < 700);
        QVERIFY(popup()->isVisible());
        QVERIFY(popup()->geometry().right() <= m_window->rect().right());
    }

    void linesAreSpokenWhole()
    {
        QTest::keyClicks(m_box, u"status:mis"_s);
        QTRY_VERIFY(popup()->at(0).calls.has_value());
        auto *list = popup()->findChild<QListView *>();
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Missed"_s) && spoken.contains(u"12"_s));
        QVERIFY(!list->accessibleName().isEmpty());
    }

private:
    SuggestionPopup *popup() const { return m_window->findChild<SuggestionPopup *>(); }
    static QString plain(QString text)
    {
        return text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    }
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < popup()->count(); ++row)
            lines << popup()->at(row).title;
        return lines;
    }
    Suggestion lineOf(const QString &insert) const
    {
        for (int row = 0; row < popup()->count(); ++row) {
            if (popup()->at(row).insert == insert)
                return popup()->at(row);
        }
        return {};
    }
    void use(const QString &query)
    {
        m_box->clear();
        QTest::keyClicks(m_box, query);
        QTest::keyClick(m_box, Qt::Key_Return);
    }

    std::unique_ptr<Theme> m_theme;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
};

QTEST_MAIN(SearchBoxTest)
#include "tst_searchbox.moc"
