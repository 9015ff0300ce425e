// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/stage.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(callboard::Field)

/// What is written into BlueRockTEL's calls, from the outbox to the rows of the CRM.
class CrmWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsReachTheCrm_data();
    void editsReachTheCrm();
    void anotherCustomerThereIsAConflict();
    void aLoggedCallAppearsOnce_data();
    void aLoggedCallAppearsOnce();
    void aDeletedCallIsGone();
};

namespace {

struct Scene {
    SandboxHost host{usualOptions(400)};
    std::unique_ptr<Desk> desk;

    Scene()
    {
        settleWorld(host);
        desk = std::make_unique<Desk>(Connection::to(host.sandbox(), Provider::BlueRockTel));
        desk->settle();
    }
    QHash<QString, QJsonObject> truth() const { return truthOf(host, Provider::BlueRockTel); }
    QString difference() const { return test::difference(desk->calls(), truth()); }
    qsizetype unsent() { return QCoro::waitFor(desk->store().outbox()).value().size(); }
    /// A call with a note, which goes by its id.
    QString someCall() const
    {
        const auto calls = desk->calls();
        QStringList ids;
        for (auto call = calls.begin(); call != calls.end(); ++call)
            if (!call->value(u"notes"_s).toString().isEmpty())
                ids << call.key();
        ids.sort();
        return ids.value(0);
    }
    void sync(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            desk->sync();
            desk->clock().advance(1h);
        }
    }
};

} // namespace

void CrmWritesTest::editsReachTheCrm_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("notes") << Field::Notes << u"notes"_s << u"Bay 4,\nnear the lift – „Süd“"_s;
    QTest::newRow("no notes") << Field::Notes << u"notes"_s << QString();
    QTest::newRow("summary") << Field::Summary << u"summary"_s << u"Short."_s;
    QTest::newRow("detailed summary") << Field::SummaryDetailed << u"summary_detailed"_s << u"Long."_s;
    QTest::newRow("transcript") << Field::Transcript << u"transcript"_s << u"A: Hello."_s;
    QTest::newRow("ticket") << Field::Ticket << u"ticket_id"_s << u"77"_s;
    QTest::newRow("customer") << Field::Customer << u"customer_id"_s << u"88"_s;
    QTest::newRow("no customer") << Field::Customer << u"customer_id"_s << QString();
    QTest::newRow("guest") << Field::Guest << u"guest_id"_s << u"1003"_s;
    QTest::newRow("missed") << Field::Status << u"status"_s << u"missed"_s;
    QTest::newRow("completed") << Field::Status << u"status"_s << u"completed"_s;
}

void CrmWritesTest::editsReachTheCrm()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QString, value);
    Scene scene;
    const QString id = scene.someCall();
    const Edit edit{
        {scene.desk->account().id, id}, field, scene.desk->calls().value(id).value(key).toString(), value};
    QVERIFY(QCoro::waitFor(scene.desk->store().saveEdit(edit)));
    scene.sync(2);
    QCOMPARE(scene.unsent(), 0);
    QCOMPARE(scene.truth().value(id).value(key).toString(), value);
    QCOMPARE(scene.difference(), QString());
}

/// Nobody's change is lost, and none wins in silence.
void CrmWritesTest::anotherCustomerThereIsAConflict()
{
    Scene scene;
    const QString id = scene.someCall();
    const RecordRef call{scene.desk->account().id, id};
    const QString before = scene.desk->calls().value(id).value(u"customer_id"_s).toString();
    QVERIFY(QCoro::waitFor(scene.desk->store().saveEdit({call, Field::Customer, u"4711"_s, u"88"_s})));
    scene.sync(2);
    const auto items = QCoro::waitFor(scene.desk->store().outbox()).value();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().state, OutboxState::Conflict);
    QCOMPARE(items.first().theirs, before);
    QCOMPARE(scene.truth().value(id).value(u"customer_id"_s).toString(), before);
}

void CrmWritesTest::aLoggedCallAppearsOnce_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("made");
    QTest::newRow("all well") << QString() << 1;
    QTest::newRow("done, but without an answer") << u"drop#1"_s << 1;
    // Nobody can know that it never arrived: it waits for the user, rather than being made twice.
    QTest::newRow("never arrived") << u"reset#1"_s << 0;
}

void CrmWritesTest::aLoggedCallAppearsOnce()
{
    QFETCH(QString, faults);
    QFETCH(int, made);
    Scene scene;
    const auto before = scene.truth();
    NewCall call{.account = scene.desk->account().id};
    call.facts.direction = Direction::Outbound;
    call.facts.status = CallStatus::Completed;
    call.facts.fromNumber = u"+33261911010"_s;
    call.facts.toNumber = u"+33612345678"_s;
    call.facts.startedAt = fromIso(u"2026-11-21T09:00:00Z");
    call.facts.duration = 71s;
    call.facts.notes = u"By hand"_s;
    QVERIFY(QCoro::waitFor(scene.desk->store().queueCreate(call)));
    SandboxProbe(scene.host).control({{u"faults"_s, faults}});
    scene.sync(6);
    const auto after = scene.truth();
    QCOMPARE(after.size(), before.size() + made);
    QCOMPARE(scene.unsent(), 1 - made);
    if (made)
        QCOMPARE(scene.difference(), QString());
}

void CrmWritesTest::aDeletedCallIsGone()
{
    Scene scene;
    const QString id = scene.someCall();
    QVERIFY(QCoro::waitFor(scene.desk->store().queueDelete({scene.desk->account().id, id})));
    scene.sync(3);
    QVERIFY(!scene.truth().contains(id));
    QVERIFY(!scene.desk->calls().contains(id));
    QCOMPARE(scene.difference(), QString());
}

QTEST_GUILESS_MAIN(CrmWritesTest)
#include "tst_crmwrites.moc"
