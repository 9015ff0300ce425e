// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does when an operation on its files fails, the disk is full, the process is killed or the
// power fails: at random operations of opening, syncing, editing, pushing, importing, erasing, migrating and
// closing. What was acknowledged stays, what was not leaves no half, the files are sound, and none is taken
// for damaged.
//
// CRASH_ROUNDS is how often for each kind of work and fault, CRASH_SEED the seed.
#include "models/store/guestbook.h"
#include "models/store/migrations.h"
#include "models/store/privacy.h"
#include "tests/crashes/faultyfiles.h"
#include "tests/store/storefixture.h"
#include "tests/support/figures.h"

#include <QProcess>

#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyFiles::Fault;

constexpr int pageSize = 20;
constexpr int edits = 8;
constexpr int pages = 4;
constexpr int imported = 120;
const auto erased = u"+33699988877"_s;
const QByteArray erasedWord = "zanzibarsecret";

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

StorePaths pathsIn(const QString &folder)
{
    return {folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the child says was done. With the kernel as soon as it is said, so that no kill takes it back.
class Ledger {
public:
    explicit Ledger(const QString &folder)
        : m_file(folder + u"/ledger"_s)
    {
        m_file.open(QIODevice::Append | QIODevice::Unbuffered);
    }
    template<typename T> bool add(const Result<T> &result, const QString &line)
    {
        if (result)
            m_file.write(line.toUtf8() + '\n');
        return result.has_value();
    }
    static QStringList read(const QString &folder)
    {
        return QString::fromUtf8(contentOf(folder + u"/ledger"_s)).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QFile m_file;
};

QString callId(int number)
{
    return u"cal_%1"_s.arg(number);
}

PageWrite numberedPage(int page)
{
    QList<Record> records;
    for (int i = 0; i < pageSize; ++i)
        records << RecordBuilder(callId(page * pageSize + i)).notes(u"note %1"_s.arg(page));
    return writeOf(records, {{u"page"_s, page + 1}});
}

/// One kind of work: what is there before, what the child does, and what must be so in the end. Answers of
/// verify(): what is wrong; null when nothing is.
struct Work {
    const char *name;
    void (*prepare)(const QString &folder);
    void (*run)(Store &store, Ledger &ledger);
    QString (*verify)(Store &store, const QStringList &done, const QString &folder);
};

void prepareCalls(const QString &folder)
{
    const FakeClock clock;
    auto store = got(Store::open(pathsIn(folder), clock));
    got(store->addAccount(test::account()));
    got(store->applyPage(numberedPage(0)));
}

// Edits

QString typed(int number)
{
    return u"typed %1"_s.arg(number);
}

void edit(Store &store, Ledger &ledger)
{
    for (int i = 0; i < edits; ++i)
        ledger.add(await(store.saveEdit(noteEdit(callId(i), typed(i), u"note 0"_s))), callId(i));
}

QString notesOf(Store &store, const QString &id)
{
    return got(store.call(got(store.find({AccountId{1}, id})))).notes;
}

QString editsThatDiffer(Store &store, const QStringList &done, const QString &)
{
    QHash<QString, QString> waiting;
    for (const OutboxItem &item : got(store.outbox()))
        waiting.insert(item.call.providerCallId, item.after);
    for (int i = 0; i < edits; ++i) {
        const bool waits = waiting.contains(callId(i));
        if (done.contains(callId(i)) && !waits)
            return callId(i) + u" was acknowledged and is lost"_s;
        if (notesOf(store, callId(i)) != (waits ? typed(i) : u"note 0"_s))
            return callId(i) + u" shows other notes than wait"_s;
    }
    return {};
}

// Pages of a sync

void sync(Store &store, Ledger &ledger)
{
    for (int page = 1; page <= pages; ++page) {
        const int before =
            await(store.syncState(AccountId{1})).value_or(SyncState()).cursor.value(u"page"_s).toInt();
        if (before == page)
            ledger.add(await(store.applyPage(numberedPage(page))), QString::number(page));
    }
}

QString pagesThatDiffer(Store &store, const QStringList &done, const QString &)
{
    const int read = got(store.syncState(AccountId{1})).cursor.value(u"page"_s).toInt();
    if (!done.isEmpty() && read <= done.last().toInt())
        return u"page %1 was acknowledged and is lost"_s.arg(done.last());
    const size_t calls = got(store.callIds({})).size();
    const size_t found = got(store.callIds(filterOf(u"has:notes"_s))).size();
    const size_t wanted = size_t(read) * size_t(pageSize);
    return calls == wanted && found == wanted
        ? QString()
        : u"%1 calls, %2 with notes, instead of %3"_s.arg(calls).arg(found).arg(wanted);
}

// Sending

void prepareEdits(const QString &folder)
{
    prepareCalls(folder);
    const FakeClock clock;
    auto store = got(Store::open(pathsIn(folder), clock));
    for (int i = 0; i < edits; ++i)
        got(store->saveEdit(noteEdit(callId(i), typed(i), u"note 0"_s)));
}

void push(Store &store, Ledger &ledger)
{
    const QList<OutboxItem> items = await(store.outbox()).value_or(QList<OutboxItem>());
    for (OutboxItem item : items) {
        item.state = OutboxState::Sending;
        const QString id = item.call.providerCallId;
        if (!ledger.add(await(store.outboxUpdate(item)), u"sending "_s + id))
            continue;
        const Record record = RecordBuilder(id).notes(item.after);
        ledger.add(await(store.outboxConfirm(item.id, record)), u"confirmed "_s + id);
    }
}

QString sendingsThatDiffer(Store &store, const QStringList &done, const QString &)
{
    QHash<QString, OutboxState> waiting;
    for (const OutboxItem &item : got(store.outbox()))
        waiting.insert(item.call.providerCallId, item.state);
    for (int i = 0; i < edits; ++i) {
        const QString id = callId(i);
        if (notesOf(store, id) != typed(i))
            return id + u" lost its notes"_s;
        if (done.contains(u"confirmed "_s + id) && waiting.contains(id))
            return id + u" would be sent twice"_s;
        if (done.contains(u"sending "_s + id)
            && waiting.value(id, OutboxState::Sending) == OutboxState::Queued)
            return id + u" is sent again without a look"_s;
    }
    return {};
}

// Guests of a file

void import(Store &store, Ledger &ledger)
{
    QList<GuestToImport> guests;
    for (int i = 0; i < imported; ++i) {
        Guest guest;
        guest.name = u"Guest %1"_s.arg(i);
        guest.numbers = {u"+4934155%1"_s.arg(10'000 + i)};
        guests << GuestToImport{i + 1, guest};
    }
    ledger.add(await(store.guestBook().import(guests, u"guests.csv"_s, {})), u"imported"_s);
}

QString importThatDiffers(Store &store, const QStringList &done, const QString &)
{
    const size_t count = got(store.guestBook().ids()).size();
    if (!done.isEmpty() && count != imported)
        return u"%1 guests of an import that was acknowledged"_s.arg(count);
    if (count == 0)
        return {};
    const auto imports = got(store.guestBook().imports());
    if (imports.size() != 1)
        return u"a part of an import that cannot be taken back"_s;
    if (done.isEmpty() && count < imported && !imports.first().wasInterrupted)
        return u"a part of an import that is called whole"_s;
    got(store.guestBook().undoImport(imports.first().id));
    return got(store.guestBook().ids()).empty() ? QString() : u"guests that stay"_s;
}

// Erasing

void prepareErasure(const QString &folder)
{
    prepareCalls(folder);
    const FakeClock clock;
    auto store = got(Store::open(pathsIn(folder), clock));
    const QString word = QString::fromLatin1(erasedWord);
    got(store->applyPage(writeOf({RecordBuilder(u"erased_1"_s).from(erased).transcript(word).notes(word),
                                  RecordBuilder(u"erased_2"_s).from(erased).notes(word)})));
    got(store->saveEdit(noteEdit(u"erased_2"_s, word + u" again"_s, word)));
    Guest guest;
    guest.name = word;
    guest.numbers = {erased};
    got(store->guestBook().save(guest));
}

void erase(Store &store, Ledger &ledger)
{
    const Result<ErasurePlan> plan = await(store.privacy().plan({.numbers = {erased}}));
    if (plan)
        ledger.add(await(store.privacy().erase(*plan, u"letter"_s, u"ana"_s)), u"erased"_s);
}

QString whatWasNotErased(Store &store, const QStringList &done, const QString &)
{
    const ErasurePlan plan = got(store.privacy().plan({.numbers = {erased}}));
    if (!done.isEmpty() && !plan.isEmpty())
        return u"what was erased is here again"_s;
    if (!plan.isEmpty())
        got(store.privacy().erase(plan, u"letter"_s, u"ana"_s));
    if (got(store.privacy().receipts()).isEmpty())
        return u"no receipt"_s;
    return got(store.callIds({})).size() == pageSize ? QString()
                                                     : u"other calls than the person's are gone"_s;
}

// Forgetting an account

void prepareTwoAccounts(const QString &folder)
{
    prepareCalls(folder);
    const FakeClock clock;
    auto store = got(Store::open(pathsIn(folder), clock));
    const Account other = got(store->addAccount(test::account(u"Other"_s)));
    const QString word = QString::fromLatin1(erasedWord);
    QList<Record> records;
    for (int i = 0; i < pageSize; ++i)
        records << RecordBuilder(u"other_%1"_s.arg(i), other.id).notes(word).transcript(word);
    got(store->applyPage(writeOf(records)));
    got(store->saveEdit(
        {.call = records.first().ref, .field = Field::Notes, .before = word, .after = word + u'!'}));
}

void forget(Store &store, Ledger &ledger)
{
    ledger.add(await(store.removeAccount(AccountId{2})), u"forgotten"_s);
}

QString whatWasNotForgotten(Store &store, const QStringList &done, const QString &)
{
    const bool isThere = got(store.accounts()).size() == 2;
    if (isThere && !done.isEmpty())
        return u"the account is here again"_s;
    if (isThere)
        got(store.removeAccount(AccountId{2}));
    return got(store.callIds({})).size() == pageSize ? QString() : u"calls of another account"_s;
}

// A profile of an earlier version

void prepareOldProfile(const QString &folder)
{
    for (const QString &name : {u"cache"_s, u"desk"_s}) {
        QFile file(folder + u'/' + name + u".sqlite"_s);
        file.open(QIODevice::WriteOnly);
        file.write(qUncompress(contentOf(QStringLiteral(TEST_DATA "/%1-v2.sqlite.z").arg(name))));
    }
}

void nothing(Store &, Ledger &ledger)
{
    ledger.add(Result<void>(), u"opened"_s);
}

QString migrationThatDiffers(Store &store, const QStringList &, const QString &folder)
{
    const StoreHealth health = got(store.health());
    if (health.calls != 160 || health.records != 179 || got(store.accounts()).size() != 3
        || got(store.outbox()).size() != 2)
        return u"something is lost"_s;
    for (const QString &name : {u"cache"_s, u"desk"_s}) {
        const QString backup = folder + u'/' + name + u".sqlite.v2-backup"_s;
        Database copy(backup, {.access = Access::Read});
        if (schemaVersion(copy) != 2)
            return u"no copy of the old "_s + name;
    }
    return health.cacheSchema == cacheSchema().version() && health.deskSchema == deskSchema().version()
        ? QString()
        : u"half migrated"_s;
}

// A desk with a damaged page in the middle

constexpr int deskEdits = 400;

void prepareDamagedDesk(const QString &folder)
{
    prepareCalls(folder);
    const QString path = folder + u"/desk.sqlite"_s;
    {
        Database desk(path, {});
        Transaction transaction(desk);
        for (int i = 0; i < deskEdits; ++i)
            execute(desk,
                    "INSERT INTO outbox (account_id, provider_call_id, kind, field, after, state, attempts, "
                    "created_at, "
                    "changed_at) VALUES (1, ?, 1, 1, ?, 1, 0, 0, 0)",
                    u"x_%1"_s.arg(i), QString(200, u'n'));
        transaction.commit();
        desk.checkpointBeforeClosing();
    }
    QByteArray bytes = contentOf(path);
    const qsizetype inside = bytes.indexOf(QByteArray(200, 'n'), bytes.size() / 2);
    bytes.replace(inside / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
}

/// Whoever salvaged it, in one start or in several.
QString whatWasNotSalvaged(Store &store, const QStringList &, const QString &folder)
{
    const qsizetype saved = got(store.outbox()).size();
    const QStringList copies = QDir(folder).entryList({u"desk.sqlite.damaged-*"_s}, QDir::Files);
    if (copies.isEmpty())
        return u"the damaged file was not kept"_s;
    return saved >= deskEdits - 60 && saved < deskEdits ? QString() : u"%1 edits were saved"_s.arg(saved);
}

const QList<Work> &works()
{
    static const QList<Work> all{{"edit", prepareCalls, edit, editsThatDiffer},
                                 {"sync", prepareCalls, sync, pagesThatDiffer},
                                 {"push", prepareEdits, push, sendingsThatDiffer},
                                 {"import", prepareCalls, import, importThatDiffers},
                                 {"erase", prepareErasure, erase, whatWasNotErased},
                                 {"forget", prepareTwoAccounts, forget, whatWasNotForgotten},
                                 {"migration", prepareOldProfile, nothing, migrationThatDiffers},
                                 {"salvage", prepareDamagedDesk, nothing, whatWasNotSalvaged}};
    return all;
}

const Work &workNamed(const QString &name)
{
    const auto isIt = [&](const Work &work) {
        return QString::fromLatin1(work.name) == name;
    };
    return *std::find_if(works().begin(), works().end(), isIt);
}

/// The child: FOLDER WORK OPERATION FAULT SEED. Operation 0: none fails.
int work(const QStringList &arguments)
{
    const QString &folder = arguments.at(0);
    FaultyFiles::install();
    if (const int operation = arguments.at(2).toInt(); operation > 0)
        FaultyFiles::failAt(operation, Fault(arguments.at(3).toInt()), arguments.at(4).toUInt());
    const SystemClock clock;
    {
        auto store = Store::open(pathsIn(folder), clock);
        if (!store) {
            std::printf("%d %s\n", int(store.error().kind), qUtf8Printable(store.error().detail));
            return 4;
        }
        Ledger ledger(folder);
        workNamed(arguments.at(1)).run(**store, ledger);
    }
    std::printf("%d\n", FaultyFiles::operations());
    return 0;
}

} // namespace

class FailingFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void cleanupTestCase();

private:
    struct Run {
        int code = 0;
        bool wasKilled = false;
        QByteArray said;
    };
    static Run start(const QString &folder, const QString &work, int operation, Fault fault, quint32 seed);
    QString complaint(const QString &folder, const Work &work, const Run &run, Fault fault);

    const int m_seed = numberFrom("CRASH_SEED", 1);
    int m_cases = 0;
    int m_kills = 0;
    int m_refused = 0;
};

void FailingFilesTest::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    const std::pair<const char *, Fault> faults[] = {{"an error", Fault::Error},
                                                     {"errors", Fault::Errors},
                                                     {"full disk", Fault::Full},
                                                     {"kill", Fault::Kill},
                                                     {"power cut", Fault::PowerCut}};
    for (const Work &work : works())
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", work.name, name) << QString::fromLatin1(work.name) << int(fault);
}

FailingFilesTest::Run FailingFilesTest::start(const QString &folder, const QString &work, int operation,
                                              Fault fault, quint32 seed)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--work"_s, folder, work, QString::number(operation), QString::number(int(fault)),
                 QString::number(seed)});
    child.waitForFinished(300'000);
    return {child.exitCode(), child.exitStatus() == QProcess::CrashExit, child.readAllStandardOutput()};
}

/// Empty when all is well.
QString FailingFilesTest::complaint(const QString &folder, const Work &work, const Run &run, Fault fault)
{
    const bool mayDie = fault == Fault::Kill || fault == Fault::PowerCut;
    if (run.wasKilled && !mayDie)
        return u"the process ended"_s;
    if (run.code == 4 && !run.said.startsWith(QByteArray::number(int(Error::Kind::Storage)) + ' '))
        return u"refused for another reason: "_s + QString::fromUtf8(run.said);
    m_kills += run.wasKilled;
    m_refused += run.code == 4;
    const FakeClock clock;
    auto store = Store::open(pathsIn(folder), clock);
    if (!store)
        return u"not opened afterwards: "_s + store.error().detail;
    if (work.verify != whatWasNotSalvaged && !(*store)->privacy().recovery().isNeedless())
        return u"a sound file was taken for a damaged one"_s;
    if (const QString integrity = got((*store)->health()).integrity; integrity != u"ok")
        return integrity;
    if (const QString wrong = work.verify(**store, Ledger::read(folder), folder); !wrong.isNull())
        return wrong;
    store->reset();
    if (work.verify == whatWasNotErased || work.verify == whatWasNotForgotten) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            if (contentOf(file.filePath()).contains(erasedWord))
                return u"the word is still in "_s + file.fileName();
    }
    return {};
}

void FailingFilesTest::nothingAcknowledgedIsLost()
{
    QFETCH(QString, name);
    QFETCH(int, fault);
    const Work &work = workNamed(name);
    QTemporaryDir first;
    work.prepare(first.path());
    const Run whole = start(first.path(), name, 0, {}, 0);
    QCOMPARE(whole.code, 0);
    const int operations = whole.said.trimmed().toInt();
    QVERIFY(operations > 10);
    std::mt19937 random(quint32(m_seed * 1000 + fault));
    for (int round = 0; round < numberFrom("CRASH_ROUNDS", 3); ++round) {
        const int operation = 1 + int(random() % quint32(operations));
        QTemporaryDir folder;
        work.prepare(folder.path());
        const Run run = start(folder.path(), name, operation, Fault(fault), random());
        ++m_cases;
        const QString wrong = complaint(folder.path(), work, run, Fault(fault));
        QVERIFY2(wrong.isNull(),
                 qPrintable(u"operation %1 of %2: %3"_s.arg(operation).arg(operations).arg(wrong)));
    }
}

void FailingFilesTest::cleanupTestCase()
{
    qInfo("%d cases, %d kills and power cuts, %d starts that were refused", m_cases, m_kills, m_refused);
    recordFigure("cases", m_cases);
    recordFigure("kills", m_kills);
    setFigure("seed", m_seed);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--work")
        return work(app.arguments().sliced(2));
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    FailingFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failingfiles.moc"
