// SPDX-License-Identifier: GPL-3.0-or-later
// The man page and the completion for bash, as they are built.
#include "app/cli/options.h"
#include "tests/packaging/tools.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const auto manFile = QStringLiteral(BUILD_FOLDER) + u"/app/pages/callboard.1"_s;
const auto completionFile = QStringLiteral(BUILD_FOLDER) + u"/app/pages/callboard.bash"_s;

/// As a reader sees it: one blank between words.
QString manText()
{
    const ToolRun man =
        runTool(u"env"_s, {u"MANWIDTH=120"_s, u"LC_ALL=C.UTF-8"_s, u"man"_s, u"-l"_s, manFile});
    return QString::fromUtf8(man.out).simplified();
}

/// What Tab offers after these words, the last of which is being typed.
QStringList completions(const QStringList &words)
{
    const QString script = u"source \"$0\"; COMP_WORDS=(callboard \"$@\"); COMP_CWORD=$#; _callboard; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const ToolRun bash = runTool(u"bash"_s, QStringList{u"-uc"_s, script, completionFile} + words);
    if (bash.code != 0 || !bash.err.isEmpty())
        return {u"bash failed: "_s + QString::fromUtf8(bash.err)};
    QStringList offered = QString::fromUtf8(bash.out).split(u'\n', Qt::SkipEmptyParts);
    offered.sort();
    return offered;
}

QStringList wordsOf(const CommandSpec &spec)
{
    return QString::fromLatin1(spec.name).split(u' ', Qt::SkipEmptyParts);
}

QString typed(const Option &option)
{
    return u"--"_s + QLatin1StringView(option.name);
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manPageNamesEveryCommandAndOption();
    void manPageShowsTextsAsTheyAre();
    void manPageHasNoWarnings();
    void mandocHasNoWarnings();
    void completionKnowsEveryCommand();
    void completionKnowsEveryOption();
    void completionKnowsEveryChoice();
    void tabOffersWhatFits_data();
    void tabOffersWhatFits();
    void tabOffersFiles();
};

void PagesTest::manPageNamesEveryCommandAndOption()
{
    NEED_TOOL("man");
    const QString text = manText();
    for (const Option &option : commonOptions())
        QVERIFY2(text.contains(typed(option)), option.name);
    for (const Option &option : windowSpec().options)
        QVERIFY2(text.contains(typed(option)), option.name);
    qsizetype from = text.indexOf(u"SUB-COMMANDS"_s);
    for (const CommandSpec &spec : commandSpecs()) {
        const QString head = u"%1 %2"_s.arg(QLatin1StringView(spec.name), QString::fromUtf8(spec.arguments));
        const QString brief = QString::fromUtf8(spec.brief).mid(1);
        from = text.indexOf(u' ' + head.trimmed() + u' ' + QString::fromUtf8(spec.brief).at(0).toUpper()
                                + brief.left(12),
                            from);
        QVERIFY2(from > 0, spec.name);
        for (const Option &option : spec.options)
            QVERIFY2(text.indexOf(typed(option), from) > 0, option.name);
    }
}

void PagesTest::manPageShowsTextsAsTheyAre()
{
    NEED_TOOL("man");
    const QString text = manText();
    QVERIFY(text.contains(u"callboard calls --query 'status:missed on:yesterday' --format csv"_s));
    QVERIFY(text.contains(u"queue done KEY…"_s));
    QVERIFY(text.contains(u"~/.local/share."_s));
    QVERIFY(text.contains(u"Callboard "_s + QStringLiteral(PROJECT_VERSION)));
}

/// As lintian asks.
void PagesTest::manPageHasNoWarnings()
{
    NEED_TOOL("man");
    const ToolRun man =
        runTool(u"env"_s,
                {u"LC_ALL=C.UTF-8"_s, u"MANROFFSEQ="_s, u"MANWIDTH=80"_s, u"man"_s, u"--warnings"_s, u"-E"_s,
                 u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, manFile});
    QCOMPARE(man.err, QByteArray());
    QCOMPARE(man.code, 0);
}

void PagesTest::mandocHasNoWarnings()
{
    NEED_TOOL("mandoc");
    const ToolRun mandoc = runTool(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, manFile});
    QCOMPARE(mandoc.all(), QByteArray());
}

void PagesTest::completionKnowsEveryCommand()
{
    const QStringList first = completions({QString()});
    for (const CommandSpec &spec : commandSpecs()) {
        const QStringList words = wordsOf(spec);
        QVERIFY2(first.contains(words.first()), spec.name);
        if (words.size() == 2)
            QVERIFY2(completions({words.first(), QString()}).contains(words.last()), spec.name);
    }
}

void PagesTest::completionKnowsEveryOption()
{
    std::vector<const CommandSpec *> specs{&windowSpec()};
    for (const CommandSpec &spec : commandSpecs())
        specs.push_back(&spec);
    for (const CommandSpec *spec : specs) {
        QStringList expected;
        for (const Option &option : spec->options)
            expected << typed(option);
        for (const Option &option : commonOptions())
            expected << typed(option);
        expected.sort();
        QCOMPARE(completions(wordsOf(*spec) << u"--"_s), expected);
    }
}

void PagesTest::completionKnowsEveryChoice()
{
    for (const CommandSpec &spec : commandSpecs()) {
        for (const Option &option : spec.options) {
            if (option.kind != Option::Kind::Choice)
                continue;
            QStringList expected = QString::fromLatin1(option.value).split(u'|');
            expected.sort();
            QCOMPARE(completions(wordsOf(spec) << typed(option) << QString()), expected);
        }
    }
}

void PagesTest::tabOffersWhatFits_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, const QStringList &words, const QStringList &offered) {
        QTest::newRow(name) << words << offered;
    };
    row("beginning of a command", {u"acc"_s}, {u"accounts"_s});
    row("second word", {u"accounts"_s, u"te"_s}, {u"test"_s});
    row("second word of what is a command too", {u"queue"_s, u"sn"_s}, {u"snooze"_s});
    row("behind common options", {u"--offline"_s, u"--profile"_s, u"/tmp"_s, u"queue"_s, u"ta"_s},
        {u"take"_s});
    row("profile with an equals sign", {u"--profile"_s, u"="_s, u"/tmp"_s, u"queue"_s, u"ta"_s}, {u"take"_s});
    row("option", {u"calls"_s, u"--for"_s}, {u"--format"_s});
    row("value", {u"calls"_s, u"--format"_s, u"js"_s}, {u"json"_s, u"jsonl"_s});
    row("value of another command", {u"guests"_s, u"export"_s, u"--format"_s, u"v"_s}, {u"vcard"_s});
    row("behind an equals sign", {u"calls"_s, u"--format"_s, u"="_s},
        {u"csv"_s, u"json"_s, u"jsonl"_s, u"table"_s, u"xlsx"_s});
    row("value behind an equals sign", {u"calls"_s, u"--format"_s, u"="_s, u"x"_s}, {u"xlsx"_s});
    row("value of the window", {u"--demo"_s, u"--scheme"_s, u"d"_s}, {u"dark"_s});
    row("where a key is kept", {u"accounts"_s, u"add"_s, u"twilio"_s, u"--secret"_s, QString()},
        {u"env:"_s, u"file:"_s, u"keyring"_s});
    row("provider", {u"accounts"_s, u"add"_s, u"ri"_s}, {u"ringcentral"_s});
    row("nothing that can be known", {u"show"_s, QString()}, {});
    row("no command", {u"frobnicate"_s, QString()}, {});
    row("part of a link", {u"callboard"_s, u":"_s, u"//call/"_s}, {});
}

void PagesTest::tabOffersWhatFits()
{
    QFETCH(QStringList, words);
    QTEST(completions(words), "offered");
}

void PagesTest::tabOffersFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"views.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString begun = path.chopped(5);
    QCOMPARE(completions({u"views"_s, u"import"_s, begun}), QStringList{path});
    QCOMPARE(completions({u"views"_s, u"export"_s, u"--output"_s, begun}), QStringList{path});
    QCOMPARE(completions({u"accounts"_s, u"add"_s, u"quo"_s, u"--secret"_s, u"file"_s, u":"_s, begun}),
             QStringList{path});
    QCOMPARE(completions({u"--profile"_s, folder.path().chopped(1)}), QStringList{folder.path()});
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
