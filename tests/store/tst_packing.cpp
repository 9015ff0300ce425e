// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"

#include "models/store/database.h"
#include "models/store/packingwords.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace callboard;

class PackingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWentIn_data();
    void givesBackWhatWentIn();
    void isSmallForATypicalAnswer();
    void saysWhenItIsDamaged_data();
    void saysWhenItIsDamaged();
    void anyDamageIsFoundOrHarmless();
    void dictionaryNeverChanges();
};

void PackingTest::givesBackWhatWentIn_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("only facts") << QByteArray("\xbf\xff") << QByteArray();
    QTest::newRow("only raw") << QByteArray() << QByteArray("{\"id\":\"cal_1\"}");
    QTest::newRow("NUL bytes") << QByteArray("\0a\0", 3) << QByteArray("\0\0", 2);
    QTest::newRow("large") << QByteArray(70'000, 'f') << QByteArray(3'000'000, 'r');
    QByteArray noise(100'000, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &c : noise)
        c = char(random.generate());
    QTest::newRow("noise") << noise << noise.mid(5);
}

void PackingTest::givesBackWhatWentIn()
{
    QFETCH(const QByteArray, facts);
    QFETCH(const QByteArray, raw);
    const RecordBody body{facts, raw};
    QCOMPARE(unpacked(packed(body)).facts, facts);
    QCOMPARE(unpacked(packed(body)).raw, raw);
}

void PackingTest::isSmallForATypicalAnswer()
{
    const QByteArray raw =
        R"({"answered_at":null,"created_at":"2026-03-16T08:12:05Z","direction":"inbound","duration_seconds":31,)"
        R"("ended_at":"2026-03-16T08:12:36Z","from_number":"+4930123456","guest_id":null,"id":"cal_x81hgw2p",)"
        R"("notes":null,"property_id":"pty_1","provider":"twilio","provider_call_sid":"CA77","recording_url":null,)"
        R"("reservation_id":null,"staff_id":null,"status":"missed","summary":null,"to_number":"+33145678900",)"
        R"("transcript":null})";
    QVERIFY(packed({{}, raw}).size() * 2 < raw.size());
}

void PackingTest::saysWhenItIsDamaged_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = packed({"facts", "raw"});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only the number") << whole.first(1);
    QTest::newRow("another dictionary") << '\x02' + whole.mid(1);
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("no frame") << QByteArray("\x01{\"id\":1}");
}

void PackingTest::saysWhenItIsDamaged()
{
    QFETCH(const QByteArray, body);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, (void)unpacked(body));
}

void PackingTest::anyDamageIsFoundOrHarmless()
{
    const QByteArray whole = packed({QByteArray(300, 'f'), "{\"status\":\"completed\",\"notes\":\"…\"}"});
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = whole;
        for (quint32 hits = 1 + random.bounded(3u); hits > 0; --hits)
            damaged[qsizetype(random.bounded(quint32(damaged.size())))] = char(random.generate());
        try {
            (void)unpacked(damaged);
        } catch (const DatabaseError &error) {
            QVERIFY(error.isDamage());
        }
    }
}

/// A changed dictionary would make every body that was ever packed unreadable.
void PackingTest::dictionaryNeverChanges()
{
    const QByteArray words(packingWords1.data(), qsizetype(packingWords1.size()));
    QCOMPARE(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex(),
             QByteArray("97074c0b6f2cb7a53c42116768d83607518e8f3b981d73a0a6cfc2814ecbb412"));
}

QTEST_APPLESS_MAIN(PackingTest)
#include "tst_packing.moc"
