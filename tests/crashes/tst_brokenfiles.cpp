// SPDX-License-Identifier: GPL-3.0-or-later
// A profile whose files somebody or something has damaged: bits, pages, ends, other files in their place. The
// program starts all the same, keeps the damaged file, says so, and goes on; only what a newer version wrote
// stays untouched.
//
// CRASH_ROUNDS is how many different damages of each kind, CRASH_SEED the seed.
#include "models/store/guestbook.h"
#include "models/store/migrations.h"
#include "models/store/privacy.h"
#include "tests/store/storefixture.h"
#include "tests/support/figures.h"

#include <QTest>

#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 300;
constexpr int edits = 60;
constexpr int guests = 20;
constexpr int pageBytes = 4096;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

using Damage = QByteArray (*)(QByteArray, std::mt19937 &);

QByteArray withFlippedBits(QByteArray bytes, std::mt19937 &random)
{
    for (int flips = 1 + int(random() % 20); flips > 0; --flips)
        bytes[qsizetype(random() % quint64(bytes.size()))] ^= char(1 << (random() % 8));
    return bytes;
}

QByteArray withPage(QByteArray bytes, std::mt19937 &random, const QByteArray &page)
{
    const qsizetype at = qsizetype(random() % quint64(bytes.size() / pageBytes)) * pageBytes;
    return bytes.replace(at, pageBytes, page);
}

QByteArray withZeroedPage(QByteArray bytes, std::mt19937 &random)
{
    return withPage(std::move(bytes), random, QByteArray(pageBytes, '\0'));
}

QByteArray withRandomPage(QByteArray bytes, std::mt19937 &random)
{
    QByteArray page(pageBytes, '\0');
    for (char &byte : page)
        byte = char(random());
    return withPage(std::move(bytes), random, page);
}

QByteArray cutOff(QByteArray bytes, std::mt19937 &random)
{
    return bytes.first(1 + qsizetype(random() % quint64(bytes.size() - 1)));
}

QByteArray text(QByteArray, std::mt19937 &)
{
    return QByteArray("Shopping list: milk, bread, a telephone.\n").repeated(100);
}

QByteArray picture(QByteArray, std::mt19937 &random)
{
    QByteArray bytes("\xff\xd8\xff\xe0\0\x10JFIF\0\1", 12);
    for (int i = 0; i < 20'000; ++i)
        bytes += char(random());
    return bytes;
}

QByteArray otherPrograms(QByteArray, std::mt19937 &)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.db"_s);
    {
        Database other(path, {});
        other.execute("PRAGMA application_id = 252006675; PRAGMA user_version = 3;"
                      "CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, password TEXT);"
                      "INSERT INTO accounts VALUES (1, 'Somebody', 'else'); CREATE TABLE notes (note TEXT)");
        other.checkpointBeforeClosing();
    }
    return contentOf(path);
}

struct DamageForm {
    const char *name;
    Damage damage;
};
constexpr DamageForm forms[] = {{"flipped bits", withFlippedBits},
                                {"zeroed page", withZeroedPage},
                                {"random page", withRandomPage},
                                {"cut off", cutOff},
                                {"text", text},
                                {"picture", picture},
                                {"database of another program", otherPrograms}};

} // namespace

class BrokenFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void damagedFilesAreReplacedAndKept_data();
    void damagedFilesAreReplacedAndKept();
    void filesInEachOthersPlace();
    void emptyFilesAreTold_data();
    void emptyFilesAreTold();
    void aLogWithoutItsFileIsKept();
    void aNewProfileIsNoDamage();
    void newerFilesStayUntouched_data();
    void newerFilesStayUntouched();
    void cleanupTestCase();

private:
    struct Place {
        QTemporaryDir folder;
        FakeClock clock;
        QString cache() const { return folder.filePath(u"cache.sqlite"_s); }
        QString desk() const { return folder.filePath(u"desk.sqlite"_s); }
        Result<std::unique_ptr<Store>> open() { return Store::open({cache(), desk()}, clock); }
    };
    std::unique_ptr<Place> place() const
    {
        auto place = std::make_unique<Place>();
        write(place->cache(), m_cache);
        write(place->desk(), m_desk);
        return place;
    }
    /// Whatever there is to read, and `callboard doctor`. False: there is damage that nobody had seen.
    static bool readEverything(Store &store);
    static QString uselessness(Store &store);

    QByteArray m_cache;
    QByteArray m_desk;
    int m_cases = 0;
    int m_recovered = 0;
    int m_savedEdits = 0;
    int m_editsAtRisk = 0;
};

void BrokenFilesTest::initTestCase()
{
    Place place;
    auto store = got(place.open());
    got(store->addAccount(test::account()));
    QList<Record> records;
    for (int i = 0; i < calls; ++i)
        records
            << RecordBuilder(u"cal_%1"_s.arg(i)).notes(u"note %1"_s.arg(i)).transcript(u"hello %1"_s.arg(i));
    got(store->applyPage(writeOf(records)));
    for (int i = 0; i < edits; ++i)
        got(store->saveEdit(noteEdit(u"cal_%1"_s.arg(i), QString(300, u't'), u"note %1"_s.arg(i))));
    for (int i = 0; i < guests; ++i) {
        Guest guest;
        guest.name = u"Guest %1"_s.arg(i);
        guest.numbers = {u"+4934155%1"_s.arg(10'000 + i)};
        got(store->guestBook().save(guest));
    }
    store.reset();
    m_cache = contentOf(place.cache());
    m_desk = contentOf(place.desk());
    QVERIFY(m_cache.size() > 20 * pageBytes && m_desk.size() > 20 * pageBytes);
}

bool BrokenFilesTest::readEverything(Store &store)
{
    const auto ids = await(store.callIds({}));
    bool all = ids.has_value();
    if (ids) {
        const auto rows = await(store.rows(*ids));
        const auto whole = await(store.calls(*ids));
        all = all && rows && whole;
    }
    all = await(store.callIds(filterOf(u"hello"_s))).has_value() && all;
    all = await(store.facet(QueryField::Status)).has_value() && all;
    all = await(store.totals({})).has_value() && all;
    all = await(store.accounts()).has_value() && all;
    all = await(store.outbox()).has_value() && all;
    all = await(store.views()).has_value() && all;
    const auto people = await(store.guestBook().ids());
    all = people && await(store.guestBook().entries(*people)) && all;
    all = await(store.syncState(AccountId{1})).has_value() && all;
    const auto health = await(store.health());
    return health && health->integrity == u"ok" && all;
}

/// What a user would do next; null when it works.
QString BrokenFilesTest::uselessness(Store &store)
{
    if (const QString integrity = got(store.health()).integrity; integrity != u"ok")
        return integrity;
    Result<Account> account = await(store.addAccount(test::account(u"Another"_s)));
    if (!account)
        return u"no account can be added: "_s + account.error().detail;
    const Record record = RecordBuilder(u"new"_s, account->id).notes(u"fresh"_s);
    if (const auto page = await(store.applyPage(writeOf({record}))); !page)
        return u"nothing can be synced: "_s + page.error().detail;
    const Edit edit{.call = record.ref, .field = Field::Notes, .before = u"fresh"_s, .after = u"typed"_s};
    if (const auto saved = await(store.saveEdit(edit)); !saved)
        return u"nothing can be edited: "_s + saved.error().detail;
    const Result<CallId> id = await(store.find(record.ref));
    return id && got(store.call(*id)).notes == u"typed" ? QString() : u"the edit does not show"_s;
}

void BrokenFilesTest::damagedFilesAreReplacedAndKept_data()
{
    QTest::addColumn<bool>("isDesk");
    QTest::addColumn<int>("form");
    for (const bool isDesk : {false, true})
        for (int form = 0; form < int(std::size(forms)); ++form)
            QTest::addRow("%s, %s", isDesk ? "desk" : "cache", forms[form].name) << isDesk << form;
}

void BrokenFilesTest::damagedFilesAreReplacedAndKept()
{
    QFETCH(bool, isDesk);
    QFETCH(int, form);
    const int first = numberFrom("CRASH_SEED", 1);
    for (int round = 0; round < numberFrom("CRASH_ROUNDS", 8); ++round) {
        std::mt19937 random(quint32((first + round) * 100 + form));
        const auto here = place();
        const QByteArray damaged = forms[form].damage(isDesk ? m_desk : m_cache, random);
        write(isDesk ? here->desk() : here->cache(), damaged);
        const QByteArray which = QByteArray("round ") + QByteArray::number(round);
        auto store = here->open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        // What nobody notices at the start is noticed by who reads it, and repaired at the next start.
        if (!readEverything(**store)) {
            store->reset();
            store = here->open();
            QVERIFY2(store, which.constData());
            QVERIFY2(!(*store)->privacy().recovery().isNeedless(), which.constData());
            QVERIFY2(readEverything(**store), which.constData());
        }
        const Recovery recovery = (*store)->privacy().recovery();
        ++m_cases;
        m_recovered += !recovery.isNeedless();
        QCOMPARE(isDesk ? recovery.cache : recovery.desk,
                 Recovery::State::Sound); // the other one is left alone
        if (forms[form].damage == text || forms[form].damage == picture
            || forms[form].damage == otherPrograms)
            QVERIFY2(!recovery.isNeedless(), which.constData());
        const QString copy = isDesk ? recovery.deskCopy : recovery.cacheCopy;
        QCOMPARE(copy.isEmpty(), recovery.isNeedless());
        if (!copy.isEmpty())
            QCOMPARE(contentOf(copy).size(), damaged.size());
        const qsizetype saved = got((*store)->outbox()).size();
        if (!isDesk)
            QCOMPARE(saved, qsizetype(edits));
        if (isDesk && forms[form].damage != cutOff && recovery.savedRows > 0) {
            m_savedEdits += int(saved);
            m_editsAtRisk += edits;
        }
        QVERIFY2(saved == edits || !recovery.isNeedless(), which.constData()); // never silently
        const QString useless = uselessness(**store);
        QVERIFY2(useless.isNull(), (which + ": " + useless.toUtf8()).constData());
        store->reset();
        store = here->open();
        QVERIFY2(store && (*store)->privacy().recovery().isNeedless(), which.constData());
    }
}

void BrokenFilesTest::filesInEachOthersPlace()
{
    const auto here = place();
    write(here->desk(), m_cache);
    write(here->cache(), m_desk);
    auto store = got(here->open());
    QCOMPARE(store->privacy().recovery().desk, Recovery::State::Damaged);
    QCOMPARE(store->privacy().recovery().cache, Recovery::State::Damaged);
    QCOMPARE(contentOf(store->privacy().recovery().cacheCopy), m_desk);
    QCOMPARE(uselessness(*store), QString());
}

void BrokenFilesTest::emptyFilesAreTold_data()
{
    QTest::addColumn<bool>("isDesk");
    QTest::newRow("cache") << false;
    QTest::newRow("desk") << true;
}

void BrokenFilesTest::emptyFilesAreTold()
{
    QFETCH(bool, isDesk);
    const auto here = place();
    write(isDesk ? here->desk() : here->cache(), {});
    auto store = got(here->open());
    QCOMPARE(isDesk ? store->privacy().recovery().desk : store->privacy().recovery().cache,
             Recovery::State::Empty);
    QCOMPARE(isDesk ? store->privacy().recovery().cache : store->privacy().recovery().desk,
             Recovery::State::Sound);
    QCOMPARE(got(store->outbox()).size(), isDesk ? 0 : edits);
    QCOMPARE(uselessness(*store), QString());
    store.reset();
    QVERIFY(got(here->open())->privacy().recovery().isNeedless());
}

/// SQLite would delete it.
void BrokenFilesTest::aLogWithoutItsFileIsKept()
{
    const auto here = place();
    write(here->desk(), {});
    write(here->desk() + u"-wal"_s, "somebody's words");
    auto store = got(here->open());
    QCOMPARE(store->privacy().recovery().desk, Recovery::State::Damaged);
    QCOMPARE(contentOf(store->privacy().recovery().deskCopy + u"-wal"_s), QByteArray("somebody's words"));
    QCOMPARE(uselessness(*store), QString());
}

void BrokenFilesTest::aNewProfileIsNoDamage()
{
    Place here;
    QVERIFY(got(here.open())->privacy().recovery().isNeedless());
    QVERIFY(got(here.open())->privacy().recovery().isNeedless());
}

void BrokenFilesTest::newerFilesStayUntouched_data()
{
    emptyFilesAreTold_data();
}

void BrokenFilesTest::newerFilesStayUntouched()
{
    QFETCH(bool, isDesk);
    const auto here = place();
    const QString file = isDesk ? here->desk() : here->cache();
    QByteArray newer = isDesk ? m_desk : m_cache;
    newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    write(file, newer);
    const auto store = here->open();
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::NewerFile);
    QVERIFY(store.error().detail.contains(file));
    QCOMPARE(contentOf(file), newer);
    QCOMPARE(QDir(here->folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"damaged"_s),
             QStringList());
}

void BrokenFilesTest::cleanupTestCase()
{
    qInfo("%d damages, %d noticed, %d of %d edits saved from a damaged desk", m_cases, m_recovered,
          m_savedEdits, m_editsAtRisk);
    QVERIFY(m_editsAtRisk == 0 || m_savedEdits * 10 >= m_editsAtRisk * 7);
    recordFigure("cases", m_cases);
    recordFigure("recovered", m_recovered);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many rounds take their time
    BrokenFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_brokenfiles.moc"
