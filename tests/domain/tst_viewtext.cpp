// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/viewtext.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

using Reason = ViewText::Rejected::Reason;

class ViewTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenReadsBack()
    {
        const QList<SavedView> views{{{},
                                      u"Night: \"shift\" # ünïcode 夜"_s,
                                      u"at:22-6 -status:completed sort:talk:desc"_s,
                                      u"status:90 caller"_s},
                                     {u"today"_s, u"Heute"_s, u"on:today"_s, {}},
                                     {{}, u"Everything"_s, {}, {}}};
        const ViewText read = viewsFromText(viewsToText(views));
        QCOMPARE(read.rejected, QList<ViewText::Rejected>());
        QCOMPARE(read.views.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(read.views.at(i).view, views.at(i));
    }

    void aLineBreakInANameIsNoNewLine()
    {
        const QString text = viewsToText({{{}, u"a\nquery: evil"_s, u"on:today"_s, {}}});
        const ViewText read = viewsFromText(text);
        QCOMPARE(read.views.size(), 1);
        QCOMPARE(read.views.first().view.query, u"on:today"_s);
    }

    void otherLineEndsCommentsAndCaseDoNotMatter()
    {
        const ViewText read =
            viewsFromText(u"\uFEFF# mine\r\n\r\n  VIEW :  Two   words \r\n# note\r\nQuery: on:today\r\n"_s);
        QCOMPARE(read.rejected, QList<ViewText::Rejected>());
        QCOMPARE(read.views, (QList<ViewText::View>{{{{}, u"Two words"_s, u"on:today"_s, {}}, 3}}));
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &text, Reason reason, int line,
                            const QString &what) {
            QTest::newRow(name) << text << int(reason) << line << what;
        };
        row("before the first view", u"hello\nview: a\nquery: x"_s, Reason::StrayLine, 1, u"hello"_s);
        row("inside a view", u"view: b\nquery: x\ncolour: red"_s, Reason::StrayLine, 3, u"colour: red"_s);
        row("no name", u"\nview:\nquery: x"_s, Reason::NoName, 2, QString());
        row("long name", u"view: "_s + QString(81, u'n') + u"\nquery: x"_s, Reason::LongName, 1,
            QString(80, u'n'));
        row("name twice", u"view: a\nquery: x\nview: A\nquery: y"_s, Reason::NameTwice, 3, u"A"_s);
        row("no query", u"view: a\ncolumns: status"_s, Reason::NoQuery, 1, u"a"_s);
        row("bad query", u"view: a\nquery: statuss:missed"_s, Reason::BadQuery, 2, u"statuss"_s);
        row("query twice", u"view: a\nquery: x\nquery: y"_s, Reason::KeyTwice, 3, u"query"_s);
    }

    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(int, reason);
        QFETCH(int, line);
        QFETCH(QString, what);
        const ViewText read = viewsFromText(text);
        QCOMPARE(read.rejected.size(), 1);
        QCOMPARE(int(read.rejected.first().reason), reason);
        QCOMPARE(read.rejected.first().line, line);
        QCOMPARE(read.rejected.first().what, what);
    }

    void aMistakeCostsOnlyItsOwnView()
    {
        const ViewText read =
            viewsFromText(u"view: a\nquery: x\nview: b\nquery: nope:1\nview: c\nquery: y"_s);
        QCOMPARE(read.views.size(), 2);
        QCOMPARE(read.views.last().view.name, u"c"_s);
        QCOMPARE(read.rejected.first().name, u"b"_s);
    }

    void onlyOneIsAShippedView()
    {
        const ViewText read = viewsFromText(u"view: a\nquery: nope:1\nshipped: missed\n"
                                            "view: b\nquery: x\nshipped: missed\n"
                                            "view: c\nquery: y\nshipped: missed"_s);
        QCOMPARE(read.views.size(), 2);
        QCOMPARE(read.views.first().view, (SavedView{u"missed"_s, u"b"_s, u"x"_s, {}}));
        QCOMPARE(read.views.last().view, (SavedView{{}, u"c"_s, u"y"_s, {}}));
    }

    void hostileTextsEndInAnAnswer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NULs") << QString(1000, QChar::Null);
        QTest::newRow("colons") << QString(50'000, u':');
        QTest::newRow("one long line") << u"view: "_s + QString(500'000, u'x');
        QTest::newRow("many views") << QString(u"view:\n"_s).repeated(20'000);
        QTest::newRow("quotes") << u"view: a\nquery: \"\"\"\" NEAR(* OR"_s;
    }

    void hostileTextsEndInAnAnswer()
    {
        QFETCH(QString, text);
        const ViewText read = viewsFromText(text);
        for (const ViewText::View &view : read.views)
            QVERIFY(!view.view.name.isEmpty());
        for (const ViewText::Rejected &rejected : read.rejected)
            QVERIFY(rejected.what.size() <= 80);
    }

    void importsAreComparedWithWhatIsThere()
    {
        const QList<SavedView> known{{u"today"_s, u"Heute"_s, u"on:today"_s, {}},
                                     {{}, u"Night"_s, u"at:22-6"_s, {}},
                                     {{}, u"Mine"_s, u"anna"_s, {}}};
        const ViewText text =
            viewsFromText(u"view: Today\nquery: on:today\nshipped: today\nview: NIGHT\nquery:   at:22-6 "
                          u"sort:started:desc\nview: Mine\nquery: berta\nview: Other\nquery: x"_s);
        QList<ViewImport::Kind> kinds;
        for (const ViewImport &import : comparedWith(known, text))
            kinds << import.kind;
        using Kind = ViewImport::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Same, Kind::Same, Kind::Changed, Kind::New}));
    }
};

QTEST_GUILESS_MAIN(ViewTextTest)
#include "tst_viewtext.moc"
