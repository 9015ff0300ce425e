// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "tests/app/program.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Exit codes, files and streams of the program.
class UsageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongUseEndsWithTwoAndOneSentence_data();
    void wrongUseEndsWithTwoAndOneSentence();
    void helpAndVersionGoToStandardOutput();
    void windowWithoutDisplaySaysWhatIsMissing();
    void windowOnADeadDisplaySaysSo();
    void lastWordsOfLibrariesAreLogged();
    void profileIsForItsOwnerOnly();
    void secondWriterIsTurnedAway();
    void whateverAKillLeftLocksNobodyOut();
    void xdgFoldersAreTheDefault();
    void accountsComeAndGo();
    void keyCanBePipedInButNeedsAKeyring();
    void formatsAgree();
    void formulasInNotesStayText();
    void sortLimitAndOffsetCutTheList();
    void outputFileIsReplacedOnlyWhenAllWentWell();
    void readerThatLeavesEarlyIsNoError();
    void fullDiskIsAnError();
    void doctorKnowsAHealthyProfile();
    void sandboxEndsWithItsSignal();
    void localeWithoutUtf8IsNoReasonToTalk();

private:
    Outcome filled(const Program &program, const SandboxProcess &sandbox) const
    {
        const Outcome connected = program.connect(sandbox.baseUrl(), sandbox.secret());
        return connected.code == 0 ? program.run({u"sync"_s}) : connected;
    }
};

void UsageTest::wrongUseEndsWithTwoAndOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown sub-command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("unknown format") << QStringList{u"calls"_s, u"--format"_s, u"xlsx"_s};
    QTest::newRow("unknown operator") << QStringList{u"calls"_s, u"--query"_s, u"colour:red"_s};
    QTest::newRow("unknown sort") << QStringList{u"calls"_s, u"--sort"_s, u"colour"_s};
    QTest::newRow("not an id") << QStringList{u"show"_s, u"cal"_s};
    QTest::newRow("unknown provider") << QStringList{u"accounts"_s, u"add"_s, u"acme"_s, u"--name"_s, u"A"_s};
    QTest::newRow("no name") << QStringList{u"accounts"_s, u"add"_s, u"escapelife"_s};
    QTest::newRow("plain http") << QStringList{
        u"accounts"_s, u"add"_s,        u"escapelife"_s,        u"--name"_s,
        u"A"_s,        u"--base-url"_s, u"http://example.org"_s};
    QTest::newRow("secret on the command line") << QStringList{
        u"accounts"_s, u"add"_s, u"escapelife"_s, u"--name"_s, u"A"_s, u"--secret"_s, u"sk_live_abc"_s};
    QTest::newRow("log without numbers") << QStringList{u"log"_s, u"--direction"_s, u"inbound"_s};
    QTest::newRow("two sources of notes") << QStringList{u"note"_s, u"1:a"_s, u"--text"_s, u"x"_s, u"-"_s};
    QTest::newRow("removal without yes") << QStringList{u"accounts"_s, u"remove"_s, u"A"_s};
    QTest::newRow("bad faults") << QStringList{u"sandbox"_s, u"--faults"_s, u"gremlins"_s};
    QTest::newRow("demo options alone") << QStringList{u"--calls"_s, u"5"_s};
    QTest::newRow("strange link") << QStringList{u"callboard://guest/5"_s};
    QTest::newRow("link to no number") << QStringList{u"tel:"_s};
    QTest::newRow("link to half a number") << QStringList{u"tel:+3;ext=123"_s};
    QTest::newRow("number and query") << QStringList{u"tel:+33612345678"_s, u"--query"_s, u"x"_s};
    QTest::newRow("offline sync") << QStringList{u"sync"_s, u"--offline"_s};
}

void UsageTest::wrongUseEndsWithTwoAndOneSentence()
{
    QFETCH(QStringList, words);
    const Outcome outcome = Program().run(words);
    QVERIFY2(outcome.code == 2, outcome.err.constData());
    QVERIFY2(outcome.sentences() == 1, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void UsageTest::helpAndVersionGoToStandardOutput()
{
    const Outcome help = Program().run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("accounts add"));
    QVERIFY(help.err.isEmpty());
    const Outcome calls = Program().run({u"calls"_s, u"--help"_s});
    QCOMPARE(calls.code, 0);
    QVERIFY(calls.out.contains("--format"));
    QVERIFY(Program().run({u"--version"_s}).out.startsWith("callboard "));
}

void UsageTest::windowWithoutDisplaySaysWhatIsMissing()
{
    const Outcome outcome = Program().run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("DISPLAY"));
    QCOMPARE(outcome.sentences(), 1);
}

void UsageTest::windowOnADeadDisplaySaysSo()
{
    Program program;
    program.setVariable(u"DISPLAY"_s, u":987"_s);
    const Outcome outcome = program.run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.sentences() == 1, outcome.err.constData());
}

/// Qt goes on logging while the process ends, and is heard by a log that still redacts.
void UsageTest::lastWordsOfLibrariesAreLogged()
{
    Program program;
    program.setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    const Outcome outcome = program.run({u"--screenshot"_s, program.path(u"window.png"_s)});
    QVERIFY2(outcome.code == 0, outcome.err.right(2000).constData());
    QVERIFY2(!outcome.err.contains("invalid QRegularExpression"), outcome.err.right(2000).constData());
}

void UsageTest::profileIsForItsOwnerOnly()
{
    const Program program;
    QCOMPARE(program.run({u"accounts"_s, u"list"_s}).code, 0);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QStringList found;
    QDirIterator entries(program.profile(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        found << entry.fileName();
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.filePath()));
    }
    QVERIFY(found.contains(u"desk.sqlite"_s));
    QVERIFY(found.contains(u"cache.sqlite"_s));
}

void UsageTest::secondWriterIsTurnedAway()
{
    const SandboxProcess sandbox({u"--calls"_s, u"400"_s, u"--faults"_s, u"delay=60000#1"_s});
    const Program program;
    program.connect(sandbox.baseUrl(), sandbox.secret(), {u"--offline"_s});
    const QString lock = Profile::under(program.profile()).lockFile();
    QVERIFY(QFile::remove(lock)); // so that one appears when it is taken again
    const std::unique_ptr<QProcess> busy = program.start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lock), 60'000);
    const Outcome second = program.run({u"sync"_s});
    QCOMPARE(second.code, 1);
    QCOMPARE(second.sentences(), 1);
    busy->terminate();
    QVERIFY(busy->waitForFinished(60'000));
    QCOMPARE(busy->exitStatus(), QProcess::NormalExit);
    QCOMPARE(busy->exitCode(), 1);
}

/// The file that a lock is in may be left at any instant of its making: empty, half, with an old owner's
/// number.
void UsageTest::whateverAKillLeftLocksNobodyOut()
{
    const Program program;
    const Profile profile = Profile::under(program.profile());
    QVERIFY(profile.make());
    for (const QByteArray &left :
         {QByteArray(), QByteArray("1\ncallb"), QByteArray("1\ncallboard\nhost\n\n\n")}) {
        QFile file(profile.lockFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(left);
        file.close();
        const Outcome listed = program.run({u"calls"_s});
        QVERIFY2(listed.code == 0, listed.err.constData());
    }
}

void UsageTest::xdgFoldersAreTheDefault()
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DATA", "CACHE", "STATE", "CONFIG"})
        environment.remove(u"XDG_%1_HOME"_s.arg(QLatin1StringView(variable)));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"elsewhere"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CALLBOARD_BINARY), {u"accounts"_s, u"list"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(QFileInfo::exists(home.filePath(u"elsewhere/callboard/desk.sqlite"_s)));
    QVERIFY(QFileInfo(home.filePath(u".local/state/callboard"_s)).isDir());
    QVERIFY(QFileInfo(home.filePath(u".cache/callboard"_s)).isDir());
    QVERIFY(QFileInfo(home.filePath(u".config/callboard"_s)).isDir());
}

void UsageTest::accountsComeAndGo()
{
    const SandboxProcess sandbox({u"--calls"_s, u"60"_s});
    const Program program;
    const Outcome added =
        program.connect(sandbox.baseUrl(), sandbox.secret(), {u"--json"_s, u"--option"_s, u"country=FR"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(added.json()[u"options"_s][u"country"_s].toString(), u"FR"_s);
    QVERIFY(!added.json()[u"options"_s][u"timezone"_s].toString().isEmpty());
    QCOMPARE(program.connect(sandbox.baseUrl(), sandbox.secret()).code, 1); // the name is taken
    QCOMPARE(program.run({u"accounts"_s, u"test"_s, u"hotel"_s}).code, 0);
    QCOMPARE(program.run({u"accounts"_s, u"test"_s, u"1"_s}).code, 0);
    QCOMPARE(program.run({u"accounts"_s, u"test"_s, u"Motel"_s}).code, 1);
    QCOMPARE(program.run({u"sync"_s, u"--account"_s, u"Motel"_s}).code, 1);
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    QCOMPARE(program.run({u"accounts"_s, u"remove"_s, u"Hotel"_s, u"--yes"_s}).code, 0);
    QCOMPARE(program.calls().size(), 0);
    const Outcome list = program.run({u"accounts"_s, u"list"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(list.out).array(), QJsonArray());
}

void UsageTest::keyCanBePipedInButNeedsAKeyring()
{
    const SandboxProcess sandbox({u"--calls"_s, u"10"_s});
    const Program program;
    const QStringList add{u"accounts"_s, u"add"_s,        u"escapelife"_s,  u"--name"_s,
                          u"Hotel"_s,    u"--base-url"_s, sandbox.baseUrl()};
    QCOMPARE(program.run(add).code, 1); // nothing on standard input
    const Outcome added = program.run(add, sandbox.secret().toUtf8() + '\n');
    QCOMPARE(added.code, 1); // tests have no keyring; the account must not stay behind without its key
    QVERIFY2(added.sentences() == 1, added.err.constData());
    const Outcome list = program.run({u"accounts"_s, u"list"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(list.out).array(), QJsonArray());
}

void UsageTest::formatsAgree()
{
    const SandboxProcess sandbox({u"--calls"_s, u"700"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    const QList<QJsonObject> lines = program.run({u"calls"_s, u"--format"_s, u"jsonl"_s}).jsonLines();
    const QJsonArray array =
        QJsonDocument::fromJson(program.run({u"calls"_s, u"--format"_s, u"json"_s}).out).array();
    QCOMPARE(array.size(), lines.size());
    QCOMPARE(array.first().toObject(), lines.first());
    QCOMPARE(array.last().toObject(), lines.last());
    const QByteArray csv =
        program.run({u"calls"_s, u"--format"_s, u"csv"_s, u"--query"_s, u"status:missed"_s}).out;
    QVERIFY(csv.startsWith("id,"));
    QVERIFY(csv.count("\r\n") > 1);
    const QByteArray table = program.run({u"calls"_s}).out;
    QCOMPARE(table.count('\n'), lines.size() + 1);
    const QString id = lines.first().value(u"id"_s).toString();
    const QJsonObject shown = program.run({u"show"_s, id, u"--json"_s}).json();
    QCOMPARE(shown.value(u"started_at"_s), lines.first().value(u"started_at"_s));
    QVERIFY(!shown[u"records"_s][0][u"raw"_s].toObject().isEmpty());
    QVERIFY(program.run({u"show"_s, id}).out.contains(id.toUtf8()));
    QCOMPARE(program.run({u"show"_s, u"1:cal_nowhere"_s}).code, 1);
}

void UsageTest::formulasInNotesStayText()
{
    const SandboxProcess sandbox({u"--calls"_s, u"20"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    const QString id = program.calls().cbegin()->value(u"id"_s).toString();
    program.run(
        {u"--offline"_s, u"note"_s, id, u"--text"_s, u"=HYPERLINK(\"http://evil\",\"x\")\nsecond line"_s});
    const QByteArray csv = program.run({u"calls"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\nsecond line\""));
    QVERIFY(!csv.contains(",=HYPERLINK"));
    QVERIFY(csv.contains(",+33"));
}

void UsageTest::sortLimitAndOffsetCutTheList()
{
    const SandboxProcess sandbox({u"--calls"_s, u"100"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    const auto ids = [&](const QStringList &more) {
        QStringList result;
        const QStringList words = QStringList{u"calls"_s, u"--format"_s, u"jsonl"_s} + more;
        for (const QJsonObject &call : program.run(words).jsonLines())
            result << call.value(u"id"_s).toString();
        return result;
    };
    const QStringList all = ids({});
    QCOMPARE(ids({u"--limit"_s, u"10"_s}), all.first(10));
    QCOMPARE(ids({u"--limit"_s, u"10"_s, u"--offset"_s, u"95"_s}), all.sliced(95));
    QCOMPARE(ids({u"--offset"_s, u"1000"_s}), QStringList());
    QCOMPARE(ids({u"--limit"_s, u"0"_s}), QStringList());
    const QStringList oldestFirst = ids({u"--sort"_s, u"started"_s});
    QCOMPARE(oldestFirst.first(), all.last());
}

void UsageTest::outputFileIsReplacedOnlyWhenAllWentWell()
{
    const SandboxProcess sandbox({u"--calls"_s, u"30"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    const QString file = program.path(u"calls.jsonl"_s);
    QCOMPARE(program.run({u"calls"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, file}).code, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 30);
    QCOMPARE(program.run({u"calls"_s, u"--query"_s, u"nonsense:1"_s, u"--output"_s, file}).code, 2);
    QCOMPARE(QFileInfo(file).size(), written.size());
    const Outcome nowhere = program.run({u"calls"_s, u"--output"_s, program.path(u"no/such/folder/f"_s)});
    QCOMPARE(nowhere.code, 1);
    QCOMPARE(nowhere.sentences(), 1);
}

void UsageTest::readerThatLeavesEarlyIsNoError()
{
    const SandboxProcess sandbox({u"--calls"_s, u"2000"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    QProcess shell;
    const QString line = u"'%1' --profile '%2' calls --format jsonl | head -n 1; echo ${PIPESTATUS[0]}"_s;
    shell.start(u"bash"_s, {u"-c"_s, line.arg(QStringLiteral(CALLBOARD_BINARY), program.profile())});
    QVERIFY(shell.waitForFinished(60'000));
    QVERIFY(shell.readAllStandardOutput().endsWith("\n0\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void UsageTest::fullDiskIsAnError()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QProcess shell;
    shell.start(u"bash"_s,
                {u"-c"_s, u"'%1' --help > /dev/full; echo $?"_s.arg(QStringLiteral(CALLBOARD_BINARY))});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("1\n"));
    QCOMPARE(shell.readAllStandardError().count('\n'), 1);
}

void UsageTest::doctorKnowsAHealthyProfile()
{
    const SandboxProcess sandbox({u"--calls"_s, u"50"_s});
    const Program program;
    QCOMPARE(filled(program, sandbox).code, 0);
    const Outcome well = program.run({u"doctor"_s, u"--json"_s});
    QVERIFY2(well.code == 0, well.out.constData());
    QVERIFY(well.json().value(u"ok"_s).toBool());
    QFile::remove(program.path(u"secret.txt"_s));
    const Outcome ill = program.run({u"doctor"_s}); // the key cannot be read any more
    QCOMPARE(ill.code, 1);
    QVERIFY2(ill.out.contains(".to_do") && ill.out.contains("Put the key into that file"),
             ill.out.constData());
}

void UsageTest::sandboxEndsWithItsSignal()
{
    const Program program;
    const std::unique_ptr<QProcess> sandbox = program.start({u"sandbox"_s, u"--calls"_s, u"10"_s});
    QVERIFY(sandbox->waitForReadyRead(60'000));
    const QByteArray line = sandbox->readLine();
    QVERIFY2(line.startsWith("escapelife http://127.0.0.1:") && line.contains(" secret=sk_test_"),
             line.constData());
    sandbox->terminate();
    QVERIFY(sandbox->waitForFinished(60'000));
    QCOMPARE(sandbox->exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox->exitCode(), 0);
}

void UsageTest::localeWithoutUtf8IsNoReasonToTalk()
{
    Program program;
    program.setVariable(u"LC_ALL"_s, u"C"_s);
    const Outcome outcome = program.run({u"calls"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
}

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
