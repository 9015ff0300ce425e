// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/calltexts.h"
#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/oggopus.h"
#include "app/sandbox/world/sampleaudio.h"

#include <QTest>

using namespace callboard;
using namespace callboard::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<WorldCall> recordedCalls(int most = 400)
{
    const World world(3000, 7, fromIso(u"2026-11-21T09:30:00Z").value());
    QList<WorldCall> calls = world.calls({}, 0, world.count());
    calls.removeIf([](const WorldCall &call) { return call.recordingUrl.isEmpty(); });
    return calls.mid(0, most);
}

QStringList spokenLines(const WorldCall &call)
{
    QStringList lines;
    for (const SpokenTurn &turn : call.speech.joined())
        lines << turn.text;
    return lines;
}

} // namespace

/// What the demo's recordings say.
class SandboxSpeechTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordingIsSpeech();
    void transcriptsSayWhatRecordingsSay();
    void segmentsHaveTheTimesOfTheSynthesis();
    void recordingsLastAsLongAsTheirCalls();
    void partsOfARecordingFitTogether();
    void conversationsVary();
};

void SandboxSpeechTest::everyRecordingIsSpeech()
{
    const QList<WorldCall> calls = recordedCalls();
    QVERIFY(calls.size() > 100);
    for (const WorldCall &call : calls) {
        QVERIFY(!call.speech.turns.isEmpty());
        QCOMPARE(audioOf(call, 5s).contentType, "audio/ogg"_ba);
    }
}

void SandboxSpeechTest::transcriptsSayWhatRecordingsSay()
{
    int compared = 0;
    for (const WorldCall &call : recordedCalls()) {
        if (call.transcript.isNull())
            continue;
        ++compared;
        QStringList written = call.transcript.split(u'\n');
        if (call.status != CallStatus::Voicemail)
            for (QString &line : written)
                line = line.section(u": "_s, 1);
        QCOMPARE(written, spokenLines(call));
    }
    QVERIFY(compared > 50);
}

void SandboxSpeechTest::segmentsHaveTheTimesOfTheSynthesis()
{
    int compared = 0;
    for (const WorldCall &call : recordedCalls()) {
        const QList<Segment> segments = insightsOf(call).segments;
        const QList<SpokenTurn> turns = call.speech.joined();
        if (segments.isEmpty())
            continue;
        ++compared;
        QCOMPARE(segments.size(), turns.size());
        for (qsizetype i = 0; i < turns.size(); ++i) {
            QCOMPARE(segments[i].speaker, turns[i].byGuest ? u"guest"_s : u"hotel"_s);
            QCOMPARE(*segments[i].start, turns[i].start);
            QCOMPARE(*segments[i].end, turns[i].start + turns[i].length);
            QVERIFY(i == 0 || *segments[i].start >= *segments[i - 1].end);
        }
    }
    QVERIFY(compared > 50);
}

void SandboxSpeechTest::recordingsLastAsLongAsTheirCalls()
{
    for (const WorldCall &call : recordedCalls()) {
        const Seconds length = recordedLength(call);
        QVERIFY2(call.speech.end() <= length, qPrintable(QString::number(call.key)));
        const qsizetype packets = opusPackets(audioOf(call, length).bytes).size();
        QCOMPARE(packets, qsizetype(std::chrono::milliseconds(length) / 60ms));
    }
}

void SandboxSpeechTest::partsOfARecordingFitTogether()
{
    const WorldCall call = recordedCalls(1).constFirst();
    const QList<QByteArray> all = opusPackets(call.speech.audio(0ms, 12s));
    const QList<QByteArray> second = opusPackets(call.speech.audio(6000ms, 6s));
    QCOMPARE(all.size(), 200);
    QCOMPARE(second, all.sliced(100));
}

void SandboxSpeechTest::conversationsVary()
{
    QSet<QStringList> different;
    QSet<int> languages;
    const QList<WorldCall> calls = recordedCalls();
    for (const WorldCall &call : calls) {
        different.insert(spokenLines(call));
        languages.insert(int(call.speech.language));
    }
    QVERIFY2(different.size() > calls.size() / 4, qPrintable(QString::number(different.size())));
    QCOMPARE(languages.size(), qsizetype(languageCount));
}

QTEST_GUILESS_MAIN(SandboxSpeechTest)
#include "tst_sandboxspeech.moc"
