// SPDX-License-Identifier: GPL-3.0-or-later
// A profile as the version before schema 3 of the cache left it: three accounts of the sandbox's world,
// transcripts with and without turns, an edit and a deletion that wait.
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreUpgradeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void everyCallIsStillThere();
    void wordsAreFoundAsBefore_data();
    void wordsAreFoundAsBefore();
    void whatTheDeskHasIsMarked();
    void nothingStaysInTheFullTextOfWhatChangesOrGoes();
    void interruptedRenewalBeginsOrEnds_data();
    void interruptedRenewalBeginsOrEnds();

private:
    static QByteArray unpacked(const QString &name)
    {
        QFile file(QString::fromLatin1(TEST_DATA) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QList<Call> calls() { return got((*m_profile)->calls(m_profile->ids())); }
    /// The words of the full text with how often they occur.
    QStringList vocabulary()
    {
        QStringList words;
        Database cache(m_profile->cacheFile(), {});
        cache.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, call_search, col)");
        SqlQuery row(cache, "SELECT term || ' ' || col || ' ' || doc || ' ' || cnt FROM temp.vocabulary");
        while (row.next())
            words << row.text(0);
        return words;
    }

    std::unique_ptr<Profile> m_profile;
};

void StoreUpgradeTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->removeCache();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(m_profile->deskFile() + QString::fromLatin1(end));
    write(m_profile->cacheFile(), unpacked(u"cache-v2.sqlite.z"_s));
    write(m_profile->deskFile(), unpacked(u"desk-v2.sqlite.z"_s));
    m_profile->reopen();
}

void StoreUpgradeTest::everyCallIsStillThere()
{
    const StoreHealth health = got((*m_profile)->health());
    QCOMPARE(health.cacheSchema, cacheSchema().version());
    QVERIFY(!health.cacheWasRebuilt);
    QCOMPARE(health.calls, 160);
    QCOMPARE(health.records, 179);
    QCOMPARE(got((*m_profile)->accounts()).size(), 3);
    QCOMPARE(m_profile->ids(test::filterOf(u"has:transcript"_s)).size(), size_t(46));
    QVERIFY(QFile::exists(m_profile->cacheFile() + u".v2-backup"_s));
}

void StoreUpgradeTest::wordsAreFoundAsBefore_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"room"_s, u"reservation"_s, u"parking"_s, u"the"_s, u"déjà"_s, u"confirmed"_s,
                             u"\"high chair\""_s, u"riou"_s, u"+33"_s, u"speaker"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void StoreUpgradeTest::wordsAreFoundAsBefore()
{
    QFETCH(QString, text);
    for (const QString &who : {QString(), u" said-by:staff"_s, u" said-by:guest"_s}) {
        const CallFilter filter = test::filterOf(text + who);
        std::vector<CallId> expected;
        for (const Call &call : calls()) {
            if (passes(call, filter))
                expected.push_back(call.id);
        }
        QCOMPARE(m_profile->ids(filter), expected);
    }
}

void StoreUpgradeTest::whatTheDeskHasIsMarked()
{
    QCOMPARE(m_profile->ids(test::filterOf(u"Strandkorb is:edited is:pending"_s)).size(), size_t(1));
    QCOMPARE(m_profile->ids(test::filterOf(u"is:edited"_s)).size(), size_t(1));
    QCOMPARE(m_profile->ids(test::filterOf(u"is:reviewed,conflict"_s)).size(), size_t(0));
    QCOMPARE(got((*m_profile)->outbox()).size(), 2);
}

void StoreUpgradeTest::nothingStaysInTheFullTextOfWhatChangesOrGoes()
{
    for (const Call &call : calls())
        got((*m_profile)->saveEdit({call.ref(), Field::Notes, call.notes, u"replaced"_s}));
    QCOMPARE(m_profile->ids(test::filterOf(u"replaced"_s)).size(), size_t(160));
    QVERIFY(!vocabulary().isEmpty());
    for (const Account &account : got((*m_profile)->accounts()))
        got((*m_profile)->removeAccount(account.id));
    QCOMPARE(m_profile->ids().size(), size_t(0));
    m_profile->close();
    QCOMPARE(vocabulary(), QStringList());
}

void StoreUpgradeTest::interruptedRenewalBeginsOrEnds_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("before the first step") << QByteArray("DELETE FROM meta WHERE key = 'full_text'");
    QTest::newRow("with an older text")
        << QByteArray("UPDATE meta SET value = 2 WHERE key = 'full_text'; UPDATE calls SET tags = 'old'");
    QTest::newRow("before the last step")
        << QByteArray("UPDATE meta SET key = 'full_text_to', value = (SELECT max(id) FROM calls) "
                      "WHERE key = 'full_text'");
}

void StoreUpgradeTest::interruptedRenewalBeginsOrEnds()
{
    QFETCH(QByteArray, sql);
    m_profile->close();
    const QStringList before = vocabulary();
    {
        Database cache(m_profile->cacheFile(), {});
        cache.execute(sql);
    }
    m_profile->reopen();
    m_profile->close();
    QCOMPARE(vocabulary(), before);
}

QTEST_GUILESS_MAIN(StoreUpgradeTest)
#include "tst_storeupgrade.moc"
