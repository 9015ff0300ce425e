// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/totalscheck.h"
#include "ui/csv.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

using Kind = Invocation::Kind;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsDecideWhatIsRun_data();
    void wordsDecideWhatIsRun();
    void commonOptionsMayStandBeforeTheSubCommand();
    void valuesArriveInOrder();
    void valuesThatDoNotFitAreRefused_data();
    void valuesThatDoNotFitAreRefused();
    void everySubCommandHasAHelpPageWithItsOptions();
    void cellsNeverBecomeFormulas_data();
    void cellsNeverBecomeFormulas();
    void rowsFollowRfc4180();
    void terminalGetsNoControlCharacters();
    void cellsHaveTheirWidthInEveryScript();
    void totalsThatDifferAreNamed();
};

void CommandLineTest::wordsDecideWhatIsRun_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("command");

    QTest::newRow("nothing") << QStringList{} << int(Kind::Window) << u""_s;
    QTest::newRow("window options") << QStringList{u"--demo"_s, u"--size"_s, u"1280x800"_s}
                                    << int(Kind::Window) << u""_s;
    QTest::newRow("link") << QStringList{u"callboard://call/1:cal_1"_s} << int(Kind::Window) << u""_s;
    QTest::newRow("link to a moment")
        << QStringList{u"callboard://call/1:cal_1?t=83"_s} << int(Kind::Window) << u""_s;
    QTest::newRow("telephone number") << QStringList{u"tel:+33612345678"_s} << int(Kind::Window) << u""_s;
    QTest::newRow("one word") << QStringList{u"sync"_s} << int(Kind::Command) << u"sync"_s;
    QTest::newRow("two words") << QStringList{u"accounts"_s, u"list"_s} << int(Kind::Command)
                               << u"accounts list"_s;
    QTest::newRow("standard input") << QStringList{u"note"_s, u"1:a"_s, u"-"_s} << int(Kind::Command)
                                    << u"note"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << int(Kind::Help) << u""_s;
    QTest::newRow("help of one") << QStringList{u"calls"_s, u"--help"_s} << int(Kind::Help) << u"calls"_s;
    QTest::newRow("help without arguments")
        << QStringList{u"note"_s, u"-h"_s} << int(Kind::Help) << u"note"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << int(Kind::Version) << u""_s;
    QTest::newRow("unknown word") << QStringList{u"frobnicate"_s} << int(Kind::Problem) << QString();
    QTest::newRow("half a command") << QStringList{u"accounts"_s} << int(Kind::Problem) << QString();
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s} << int(Kind::Problem) << u"sync"_s;
    QTest::newRow("missing value") << QStringList{u"calls"_s, u"--limit"_s} << int(Kind::Problem)
                                   << u"calls"_s;
    QTest::newRow("too few words") << QStringList{u"show"_s} << int(Kind::Problem) << u"show"_s;
    QTest::newRow("too many words") << QStringList{u"sync"_s, u"now"_s} << int(Kind::Problem) << u"sync"_s;
    QTest::newRow("window option before a command")
        << QStringList{u"--demo"_s, u"sync"_s} << int(Kind::Problem) << u"sync"_s;
}

void CommandLineTest::wordsDecideWhatIsRun()
{
    QFETCH(QStringList, words);
    QFETCH(int, kind);
    QFETCH(QString, command);
    const Invocation invocation = parseCommandLine(words);
    QCOMPARE(int(invocation.kind), kind);
    QCOMPARE(invocation.spec ? QString::fromLatin1(invocation.spec->name) : QString(), command);
    QCOMPARE(invocation.text.isEmpty(), kind != int(Kind::Help) && kind != int(Kind::Problem));
}

void CommandLineTest::commonOptionsMayStandBeforeTheSubCommand()
{
    const Invocation invocation =
        parseCommandLine({u"--offline"_s, u"--profile"_s, u"/p"_s, u"sync"_s, u"--json"_s});
    QVERIFY(invocation.arguments.has("offline"_L1));
    QVERIFY(invocation.arguments.has("json"_L1));
    QCOMPARE(invocation.arguments.value("profile"_L1), u"/p"_s);
}

void CommandLineTest::valuesArriveInOrder()
{
    const Invocation invocation = parseCommandLine(
        {u"accounts"_s, u"add"_s, u"--option"_s, u"a=1"_s, u"escapelife"_s, u"--option=b=2=3"_s});
    const QStringList both{u"a=1"_s, u"b=2=3"_s};
    QCOMPARE(invocation.arguments.values("option"_L1), both);
    QCOMPARE(invocation.arguments.positional(), QStringList{u"escapelife"_s});
}

void CommandLineTest::valuesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("not a number") << QStringList{u"calls"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("negative") << QStringList{u"calls"_s, u"--limit"_s, u"-1"_s};
    QTest::newRow("number too large") << QStringList{u"calls"_s, u"--limit"_s, u"99999999999"_s};
    QTest::newRow("not a choice") << QStringList{u"calls"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("not a time") << QStringList{u"sandbox"_s, u"--now"_s, u"yesterday"_s};
    QTest::newRow("not a size") << QStringList{u"--size"_s, u"wide"_s};
    QTest::newRow("not a pair") << QStringList{u"accounts"_s, u"add"_s, u"escapelife"_s, u"--option"_s,
                                               u"zone"_s};
    QTest::newRow("twice") << QStringList{u"calls"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s};
    QTest::newRow("value for a switch") << QStringList{u"sync"_s, u"--full=yes"_s};
}

void CommandLineTest::valuesThatDoNotFitAreRefused()
{
    QFETCH(QStringList, words);
    QCOMPARE(parseCommandLine(words).kind, Kind::Problem);
}

void CommandLineTest::everySubCommandHasAHelpPageWithItsOptions()
{
    const QString all = helpPage();
    for (const CommandSpec &spec : commandSpecs()) {
        QVERIFY2(all.contains(QLatin1StringView(spec.name)), spec.name);
        for (const Option &option : spec.options)
            QVERIFY2(helpPage(spec).contains(u"--"_s + QLatin1StringView(option.name)), option.name);
    }
}

void CommandLineTest::cellsNeverBecomeFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << u"+cmd"_s << QByteArray("\"'+cmd\"");
    QTest::newRow("minus") << u"-2+3"_s << QByteArray("\"'-2+3\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab first") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("line break first") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("blank first") << u" =1"_s << QByteArray("\"' =1\"");
    QTest::newRow("full-width") << u"＝1+1"_s << QByteArray("\"'＝1+1\"");
    QTest::newRow("link") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                          << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    QTest::newRow("phone number") << u"+13055551234"_s << QByteArray("+13055551234");
    QTest::newRow("negative number") << u"-5"_s << QByteArray("-5");
    QTest::newRow("words") << u"late check-in"_s << QByteArray("late check-in");
}

void CommandLineTest::cellsNeverBecomeFormulas()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvRow({text}), cell + "\r\n");
}

void CommandLineTest::rowsFollowRfc4180()
{
    QCOMPARE(csvRow({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, QString()}),
             QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n"));
    QCOMPARE(csvText(QJsonValue(12)), u"12"_s);
    QCOMPARE(csvText(QJsonValue(true)), u"true"_s);
    QCOMPARE(csvText(QJsonValue()), u""_s);
}

void CommandLineTest::terminalGetsNoControlCharacters()
{
    QCOMPARE(printable(u"a\x1b[31mb\x9b"
                       u"c\u202Ed\ne"_s),
             u"a[31mbcd e"_s);
    QCOMPARE(printableLines(u"a\nb\x07"_s), u"a\nb"_s);
}

void CommandLineTest::cellsHaveTheirWidthInEveryScript()
{
    QCOMPARE(cell(u"abc"_s, 5), u"abc  "_s);
    QCOMPARE(cell(u"abcdef"_s, 5), u"abcd…"_s);
    QCOMPARE(cellWidth(cell(u"日本語日本語"_s, 7)), 7);
    QCOMPARE(cell(u"e\u0301"_s, 2), u"e\u0301 "_s);
}

void CommandLineTest::totalsThatDifferAreNamed()
{
    const Totals ours{3, {{u"inbound"_s, 2}, {u"outbound"_s, 1}}, {{u"missed"_s, 3}}, {}};
    const QJsonObject same{{u"total"_s, 3},
                           {u"by_direction"_s, QJsonObject{{u"inbound"_s, 2}, {u"outbound"_s, 1}}},
                           {u"by_status"_s, QJsonObject{{u"missed"_s, 3}, {u"failed"_s, 0}}},
                           {u"average_seconds"_s, 91}};
    QCOMPARE(totalsDifferences(ours, same), QStringList());
    const QJsonObject other{{u"by_status"_s, QJsonObject{{u"missed"_s, 2}, {u"failed"_s, 1}}}};
    QCOMPARE(totalsDifferences(ours, other).size(), 2);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
