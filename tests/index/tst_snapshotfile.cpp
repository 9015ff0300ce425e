// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callorder.h"
#include "models/index/facetcounts.h"
#include "models/index/snapshotfile.h"
#include "models/index/snapshotwriter.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

using namespace callboard;
using namespace callboard::test;

/// A copy of the calls in a file is believed only while it is whole and of these very calls.
class SnapshotFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSameAsBefore();
    void isReadableByItsOwnerOnly();
    void catchesUpWithWhatChanged();
    void goesOnAfterwards();
    void isNotBelievedWhenTooMuchChanged();
    void isNotBelievedOfAnotherProfile();
    void isNotBelievedWhenDamaged_data();
    void isNotBelievedWhenDamaged();
    void keepsTheOldOneWhereNothingCanBeWritten();
    void keepsTheOldOneOnAFullDisk();
    void goesWithARemovedAccount();

private:
    struct Stage {
        explicit Stage(int calls = 200, int seed = 3)
        {
            QRandomGenerator random(seed);
            QList<Record> records;
            for (int i = 0; i < calls; ++i)
                records << randomRecord(i, random);
            profile.addAccount();
            got(profile->applyPage(writeOf(records)));
        }
        QString file() { return snapshotFileOf(profile->paths().cacheFile); }
        SnapshotPtr built()
        {
            SnapshotWriter writer;
            return writer.build(reader(), never);
        }
        SnapshotPtr kept() { return readSnapshot(file(), reader().stamp().identity); }
        IndexReader &reader()
        {
            if (!m_reader)
                m_reader = std::make_unique<IndexReader>(profile->paths());
            return *m_reader;
        }
        Profile profile;

    private:
        std::unique_ptr<IndexReader> m_reader;
    };
    struct Told {
        std::vector<CallId> ids;
        QList<FacetTable::Facet> facets;
        bool operator==(const Told &) const = default;
    };

    static bool never() { return false; }
    static Told toldBy(const Snapshot &snapshot)
    {
        const FailMask mask(snapshot, {}, {});
        return {passingIds(snapshot, newestFirst(snapshot), mask),
                facetsOf(snapshot, mask, LocalMinutes(), facetFields(), allValues)};
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static void overwrite(const QString &file, const QByteArray &bytes)
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }
};

void SnapshotFileTest::tellsTheSameAsBefore()
{
    Stage stage;
    const SnapshotPtr before = stage.built();
    QVERIFY(writeSnapshot(*before, stage.file()));
    const SnapshotPtr after = SnapshotWriter().resume(stage.reader(), stage.kept());
    QVERIFY(after);
    QCOMPARE(after->rows(), before->rows());
    QVERIFY(toldBy(*after) == toldBy(*before));
    QVERIFY(after->guestNames.folded(1) == before->guestNames.folded(1));
}

void SnapshotFileTest::isReadableByItsOwnerOnly()
{
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFileInfo(stage.file()).permissions() & others) == 0);
}

void SnapshotFileTest::catchesUpWithWhatChanged()
{
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    QRandomGenerator random(5);
    got(stage.profile->applyPage(writeOf({randomRecord(7, random), randomRecord(500, random)})));
    got(stage.profile->queueDelete({AccountId{1}, u"cal_11"_s}));
    const SnapshotPtr now = SnapshotWriter().resume(stage.reader(), stage.kept());
    QVERIFY(now);
    QVERIFY(toldBy(*now) == toldBy(*stage.built()));
    QCOMPARE(now->stamp, stage.reader().stamp());
}

void SnapshotFileTest::goesOnAfterwards()
{
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    SnapshotWriter writer;
    SnapshotPtr now = writer.resume(stage.reader(), stage.kept());
    QRandomGenerator random(6);
    for (int round = 0; round < 20; ++round) {
        got(stage.profile->applyPage(
            writeOf({randomRecord(random.bounded(250), random), randomRecord(200 + round, random)})));
        now = writer.update(stage.reader(), {}, never); // it learns itself what changed
        QVERIFY(toldBy(*now) == toldBy(*stage.built()));
    }
}

void SnapshotFileTest::isNotBelievedWhenTooMuchChanged()
{
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    QRandomGenerator random(5);
    got(stage.profile->applyPage(writeOf({randomRecord(7, random), randomRecord(8, random)})));
    Database db(stage.profile->paths().cacheFile, {});
    execute(db, "DELETE FROM changes WHERE id < (SELECT max(id) FROM changes)");
    QVERIFY(stage.kept());
    QVERIFY(!SnapshotWriter().resume(stage.reader(), stage.kept()));
}

void SnapshotFileTest::isNotBelievedOfAnotherProfile()
{
    Stage stage;
    Stage other(200, 3); // the same calls
    QVERIFY(writeSnapshot(*other.built(), stage.file()));
    QVERIFY(!stage.kept());
    QVERIFY(!readSnapshot(stage.file(), 0));
}

void SnapshotFileTest::isNotBelievedWhenDamaged_data()
{
    QTest::addColumn<double>("place"); // part of the file
    QTest::addColumn<bool>("cut");
    for (const double place : {0.0, 0.0005, 0.002, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9999}) {
        QTest::addRow("a bit flipped at %g", place) << place << false;
        QTest::addRow("cut at %g", place) << place << true;
    }
}

void SnapshotFileTest::isNotBelievedWhenDamaged()
{
    QFETCH(double, place);
    QFETCH(bool, cut);
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    QVERIFY(stage.kept());
    QByteArray bytes = bytesOf(stage.file());
    const auto at = qsizetype(double(bytes.size()) * place);
    if (cut)
        bytes.truncate(at);
    else
        bytes[at] = char(bytes.at(at) ^ 0x10);
    overwrite(stage.file(), bytes);
    QVERIFY(!stage.kept());
    overwrite(stage.file(), bytes + QByteArray(1000, 'x'));
    QVERIFY(!stage.kept());
}

void SnapshotFileTest::keepsTheOldOneWhereNothingCanBeWritten()
{
    Stage stage;
    const SnapshotPtr snapshot = stage.built();
    QVERIFY(!writeSnapshot(*snapshot, u"/proc/nowhere/calls-index"_s));
    QTemporaryDir folder;
    QVERIFY(!writeSnapshot(*snapshot, folder.path())); // a folder stands in its place
    QVERIFY(!readSnapshot(folder.path(), snapshot->stamp.identity));
}

void SnapshotFileTest::keepsTheOldOneOnAFullDisk()
{
    Stage stage;
    const SnapshotPtr snapshot = stage.built();
    QVERIFY(writeSnapshot(*snapshot, stage.file()));
    const QByteArray before = bytesOf(stage.file());
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit less{rlim_t(before.size() / 2), limit.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &less); // a write beyond fails, as on a full disk
    const bool written = writeSnapshot(*snapshot, stage.file());
    setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(!written);
    QVERIFY(bytesOf(stage.file()) == before);
    QCOMPARE(QFileInfo(stage.file()).dir().entryList({u"*-index.*"_s}), QStringList());
}

void SnapshotFileTest::goesWithARemovedAccount()
{
    Stage stage;
    QVERIFY(writeSnapshot(*stage.built(), stage.file()));
    got(stage.profile->removeAccount(AccountId{1}));
    QTRY_VERIFY(!QFile::exists(stage.file()));
}

QTEST_GUILESS_MAIN(SnapshotFileTest)
#include "tst_snapshotfile.moc"
