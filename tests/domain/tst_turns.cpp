// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/turns.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class TurnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speakersAreKnown_data();
    void speakersAreKnown();
    void secondOfTwoIsTheOtherSide();
    void turnsAreSorted();
    void linesAreTurnsToo();
    void editedTranscriptCounts();
    void everyWordIsInOneOfThem();
};

namespace {

Call callWith(const QStringList &speakers)
{
    Call call;
    call.direction = Direction::Inbound;
    call.fromNumber = u"+33612345678"_s;
    call.toNumber = u"+13055550100"_s;
    call.staffId = u"stf_1"_s;
    call.staffName = u"Zoé  Martin"_s;
    call.guestName = u"Robin Guest"_s;
    call.references[u"line_name"_s] = u"Main line"_s;
    call.legs = {Leg{.staffName = u"Alex"_s}};
    for (const QString &speaker : speakers)
        call.segments << Segment{speaker, u"words"_s, {}, {}};
    return call;
}

QString sideOf(const QString &speaker)
{
    const auto side = speakersOf(callWith({speaker, u"nobody"_s, u"someone"_s})).constFirst();
    return side ? keyOf(*side) : QString();
}

} // namespace

void TurnsTest::speakersAreKnown_data()
{
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("side");
    for (const auto &staff : {u"Agent"_s, u"AGENT 2"_s, u"ai_voice_agent"_s, u"zoe martin"_s, u"stf_1"_s,
                              u"Main line"_s, u"+13055550100"_s, u"Alex"_s, u"internal"_s})
        QTest::newRow(qPrintable(staff)) << staff << u"staff"_s;
    for (const auto &guest :
         {u"Caller"_s, u"customer"_s, u"Customer 1"_s, u"Robin Guest"_s, u"+33612345678"_s})
        QTest::newRow(qPrintable(guest)) << guest << u"guest"_s;
    for (const auto &unknown : {u"Speaker 1"_s, u""_s, u"1"_s, u"Robin"_s, u"S2"_s, u"agency"_s})
        QTest::newRow(qPrintable(u"not "_s + unknown)) << unknown << QString();
}

void TurnsTest::speakersAreKnown()
{
    QFETCH(QString, speaker);
    QFETCH(QString, side);
    QCOMPARE(sideOf(speaker), side);
}

void TurnsTest::secondOfTwoIsTheOtherSide()
{
    using Sides = QList<std::optional<Speaker>>;
    QCOMPARE(speakersOf(callWith({u"Alex"_s, u"S2"_s, QString(), u"Alex"_s})),
             (Sides{Speaker::Staff, Speaker::Guest, {}, Speaker::Staff}));
    QCOMPARE(speakersOf(callWith({u"0"_s, u"Robin Guest"_s})), (Sides{Speaker::Staff, Speaker::Guest}));
    QCOMPARE(speakersOf(callWith({u"Speaker 1"_s, u"Speaker 2"_s})), (Sides{{}, {}}));
    QCOMPARE(speakersOf(callWith({u"Agent"_s, u"S2"_s, u"S3"_s})), (Sides{Speaker::Staff, {}, {}}));
    Call same = callWith({u"Kim"_s, u"Agent"_s});
    same.staffName = same.guestName = u"Kim"_s; // one name for both tells nothing, the other speaker does
    QCOMPARE(speakersOf(same), (Sides{Speaker::Guest, Speaker::Staff}));
}

void TurnsTest::turnsAreSorted()
{
    Call call = callWith({});
    call.segments = {{u"Agent"_s, u"Front desk."_s, {}, {}},
                     {u"Caller"_s, u"Parking?"_s, {}, {}},
                     {u"Agent"_s, u"Included."_s, {}, {}},
                     {{}, u"(noise)"_s, {}, {}}};
    QCOMPARE(spokenText(call), (SpokenText{u"Front desk.\nIncluded."_s, u"Parking?"_s, u"(noise)"_s}));
    call.transcript = u"Agent: Front desk.\nCaller: Parking?\nAgent: Included.\n(noise)"_s;
    QCOMPARE(spokenText(call),
             (SpokenText{u"Front desk.\nIncluded."_s, u"Parking?"_s, u"(noise)\nAgent:\nCaller:"_s}));
    QCOMPARE(spokenText(Call()), SpokenText());
}

void TurnsTest::linesAreTurnsToo()
{
    Call call = callWith({});
    call.transcript =
        u"Recorded on Monday\nAgent: Front desk.\nHow can I help?\n[00:12] Robin Guest: Parking: free?\n"
        u"Speaker 3: bye"_s;
    QCOMPARE(spokenText(call),
             (SpokenText{u"Front desk.\nHow can I help?"_s, u"Parking: free?"_s,
                         u"Recorded on Monday\nAgent\nRobin Guest\nSpeaker 3: bye"_s}));
}

void TurnsTest::editedTranscriptCounts()
{
    Call call = callWith({});
    call.segments = {{u"Agent"_s, u"Frond disk."_s, {}, {}}};
    call.transcript = u"Agent: Front desk."_s;
    QCOMPARE(spokenText(call), (SpokenText{u"Front desk."_s, {}, u"Agent"_s}));
}

void TurnsTest::everyWordIsInOneOfThem()
{
    for (const QString &text :
         {u"a: b\nc"_s, u"\n\nAgent: \nx"_s, u"Agent:x"_s, u": y"_s, u"Caller: a: b: c"_s}) {
        Call call = callWith({});
        call.transcript = text;
        const SpokenText spoken = spokenText(call);
        const QString all = spoken.staff + u'\n' + spoken.guest + u'\n' + spoken.other;
        for (const QChar c : text)
            QVERIFY2(!c.isLetter() || all.contains(c), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"
