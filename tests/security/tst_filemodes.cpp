// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody else on this computer reads what the program writes, at any moment, even for somebody whose files
// are everybody's (umask 000); and no memory is written to disk when it dies.
#include "tests/app/program.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
namespace fs = std::filesystem;

/// Looks at everything under a folder again and again, and keeps the first that others can touch.
class ModeWatch {
public:
    explicit ModeWatch(const QString &folder)
        : m_folder(folder.toStdString())
        , m_thread([this] {
            while (!m_over)
                look();
            look();
        })
    {
    }
    ~ModeWatch() { stop(); }
    Q_DISABLE_COPY_MOVE(ModeWatch)
    /// Empty: nothing was open to others.
    QString end()
    {
        stop();
        return QString::fromStdString(m_found);
    }
    int seen() const { return m_seen; }

private:
    void stop()
    {
        m_over = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    void look()
    {
        std::error_code error;
        int seen = 0;
        for (fs::recursive_directory_iterator it(m_folder, error), last; it != last && !error;
             it.increment(error)) {
            struct stat entry = {};
            if (::lstat(it->path().c_str(), &entry) != 0 || S_ISLNK(entry.st_mode))
                continue; // it has gone meanwhile
            ++seen;
            if ((entry.st_mode & 077) != 0 && m_found.empty())
                m_found = it->path().string();
        }
        m_seen = std::max(m_seen, seen);
    }

    std::string m_folder;
    std::string m_found;
    int m_seen = 0;
    std::atomic<bool> m_over = false;
    std::thread m_thread; ///< Last: it uses the others.
};

QByteArray limitsOf(qint64 processId)
{
    QFile file(u"/proc/%1/limits"_s.arg(processId));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In bytes; -1: there is none, or the process is gone.
qint64 coreLimitOf(qint64 processId)
{
    for (const QByteArray &line : limitsOf(processId).split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.mid(qstrlen("Max core file size")).simplified().split(' ').first() == "unlimited"
                ? -1
                : line.mid(qstrlen("Max core file size")).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

class FileModesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsItsOwnersAtEveryMoment();
    void profilesThatWereOpenAreClosed();
    void noCoreIsWritten_data();
    void noCoreIsWritten();
};

void FileModesTest::everythingIsItsOwnersAtEveryMoment()
{
    const SandboxProcess sandbox(
        {u"--calls"_s, u"400"_s}); // so that there are some to review, whatever day it is
    QVERIFY(sandbox.isReady());
    sandbox.settle();
    Program program;
    program.setInherited([] { ::umask(0); });
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QString place = program.path(u"place"_s);
    QVERIFY(QDir().mkpath(place));
    const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(place, ours));
    QVERIFY(QFileInfo(program.profile()).path() != place);
    const QString secret = program.secretFile(sandbox.secret());
    const auto inPlace = [&](const QString &name) {
        return place + u'/' + name;
    };
    ModeWatch watch(QFileInfo(program.profile()).path());
    QCOMPARE(program.connect(sandbox.baseUrl(), sandbox.secret()).code, 0);
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    const QString call = program
                             .run({u"calls"_s, u"--query"_s, u"has:recording"_s, u"--format"_s, u"jsonl"_s,
                                   u"--limit"_s, u"1"_s})
                             .jsonLines()
                             .value(0)[u"id"_s]
                             .toString();
    QVERIFY(!call.isEmpty());
    const QList<QStringList> uses{
        {u"recording"_s, call, u"--output"_s, inPlace(u"call.audio"_s)},
        {u"note"_s, call, u"--text"_s, u"Rang back"_s},
        {u"calls"_s, u"--format"_s, u"csv"_s, u"--output"_s, inPlace(u"calls.csv"_s)},
        {u"calls"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, inPlace(u"calls.xlsx"_s)},
        {u"views"_s, u"export"_s, u"--output"_s, inPlace(u"views.txt"_s)},
        {u"guests"_s, u"add"_s, u"--name"_s, u"Maria"_s, u"--number"_s, u"+33612345678"_s},
        {u"guests"_s, u"export"_s, u"--output"_s, inPlace(u"guests.csv"_s)},
        {u"retention"_s, u"--set"_s, u"transcript=365"_s, u"--yes"_s},
        {u"review"_s, u"sample"_s, u"--query"_s, u"has:recording"_s, u"--save"_s, u"March"_s},
        {u"--dialog"_s, u"accounts"_s, u"--screenshot"_s, inPlace(u"window.png"_s)}};
    for (const QStringList &words : uses) {
        const Outcome outcome = program.run(words);
        QVERIFY2(outcome.code == 0, qPrintable(words.join(u' ') + u": "_s + QString::fromUtf8(outcome.err)));
    }
    const QString found = watch.end();
    QVERIFY2(found.isEmpty(), qPrintable(found));
    for (const QString &name :
         {u"call.audio"_s, u"calls.csv"_s, u"calls.xlsx"_s, u"views.txt"_s, u"guests.csv"_s, u"window.png"_s})
        QVERIFY2(QFile::exists(inPlace(name)), qPrintable(name));
    QVERIFY(QFile::exists(secret));
    QVERIFY2(watch.seen() > 20, qPrintable(QString::number(watch.seen())));
}

/// As an older program, or a copy from elsewhere, may have left them.
void FileModesTest::profilesThatWereOpenAreClosed()
{
    const Program program;
    QCOMPARE(program.run({u"accounts"_s, u"list"_s}).code, 0);
    QStringList all;
    QDirIterator entries(program.profile(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        all << entries.next();
    for (const QString &path : std::as_const(all))
        QCOMPARE(::chmod(qPrintable(path), QFileInfo(path).isDir() ? 0777 : 0666), 0);
    QCOMPARE(program.run({u"doctor"_s}).code, 0);
    for (const QString &folder : {u"data"_s, u"cache"_s, u"state"_s, u"config"_s}) {
        struct stat entry = {};
        QCOMPARE(::stat(qPrintable(program.profile() + u'/' + folder), &entry), 0);
        QCOMPARE(int(entry.st_mode & 0777), 0700); // nobody gets past these to the files in them
    }
}

void FileModesTest::noCoreIsWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("window") << QStringList{};
    QTest::newRow("sub-command") << QStringList{u"sandbox"_s, u"--calls"_s, u"20"_s};
}

void FileModesTest::noCoreIsWritten()
{
    QFETCH(QStringList, words);
    Program program;
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QByteArray folder = program.path(QString()).toLocal8Bit();
    program.setInherited([folder] {
        const rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
        if (::chdir(folder.constData()) != 0)
            ::_exit(1);
    });
    const std::unique_ptr<QProcess> process = program.start(words);
    QVERIFY(process->waitForStarted(patience));
    QTRY_VERIFY_WITH_TIMEOUT(coreLimitOf(process->processId()) >= 0, patience);
    QVERIFY2(coreLimitOf(process->processId()) <= 1, limitsOf(process->processId()).constData());
    ::kill(pid_t(process->processId()), SIGSEGV);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(QString::fromLocal8Bit(folder)).entryList({u"core*"_s}, QDir::AllEntries), QStringList());
}

QTEST_GUILESS_MAIN(FileModesTest)
#include "tst_filemodes.moc"
