// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audiokind.h"
#include "models/media/recordings/recordingcache.h"
#include "tests/conformance/stage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RecordingState;

Q_DECLARE_METATYPE(callboard::RecordingState)

namespace {

/// A synced account of one provider with its cache.
struct Stage {
    explicit Stage(Provider provider)
        : host(usualOptions(300))
        , desk(Connection::to(host.sandbox(), provider))
        , cache(folder.filePath(u"recordings"_s), desk.clock(), fetch(), {}, limits())
    {
    }
    RecordingCache::Fetch fetch()
    {
        return [this](AccountId account, AudioRequest wanted) {
            return desk.engine().fetchAudio(account, std::move(wanted));
        };
    }
    static RecordingLimits limits()
    {
        RecordingLimits limits;
        limits.firstBackoff = 1ms;
        return limits;
    }
    /// The newest calls with a recording first.
    QList<Call> recordedCalls()
    {
        const std::vector<CallId> ids = QCoro::waitFor(desk.store().callIds({})).value();
        QList<Call> calls = QCoro::waitFor(desk.store().calls(ids)).value();
        calls.removeIf([](const Call &call) { return call.recordings.isEmpty(); });
        return calls;
    }
    void control(const QJsonObject &order)
    {
        SandboxProbe probe(host);
        probe.control(order);
    }

    SandboxHost host;
    QTemporaryDir folder;
    Desk desk;
    RecordingCache cache;
};

bool isOver(State state)
{
    return state != State::NotFetched && state != State::Fetching;
}

QByteArray bytesOf(const RecordingCache &cache, const RecordingRef &recording)
{
    QFile file(cache.fileOf(recording));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The real adapters and the engine against the sandbox's audio.
class ProvidersAudioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordingsAndVoicemailsAreFetched_data();
    void recordingsAndVoicemailsAreFetched();
    void faultsOfTheAudioAreOvercome_data();
    void faultsOfTheAudioAreOvercome();
    void withoutTheRightItSaysSo();
    void whatIsTooOldIsGone();
};

void ProvidersAudioTest::recordingsAndVoicemailsAreFetched_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<RecordingState>("state");
    for (const Provider provider :
         {Provider::Escapelife, Provider::PhoneInc, Provider::Sunset, Provider::Twilio, Provider::Aircall,
          Provider::RingCentral, Provider::Quo})
        QTest::addRow("%s", qPrintable(keyOf(provider))) << int(provider) << State::Ready;
    for (const Provider provider : {Provider::Skipcall, Provider::BlueRockTel})
        QTest::addRow("%s", qPrintable(keyOf(provider))) << int(provider) << State::Unsupported;
}

void ProvidersAudioTest::recordingsAndVoicemailsAreFetched()
{
    QFETCH(int, provider);
    QFETCH(RecordingState, state);
    Stage stage{Provider(provider)};
    stage.desk.settle();
    const QList<Call> calls = stage.recordedCalls();
    QVERIFY(!calls.isEmpty());
    const auto isOf = [](CallStatus status) {
        return [status](const Call &call) {
            return call.status == status;
        };
    };
    int tried = 0;
    for (const CallStatus status : {CallStatus::Completed, CallStatus::Voicemail}) {
        const auto call = std::find_if(calls.begin(), calls.end(), isOf(status));
        if (call == calls.end())
            continue;
        ++tried;
        const RecordingRef recording = recordingsOf(*call).constFirst();
        stage.cache.open(recording);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(stage.cache.status(recording).state), 60'000);
        const RecordingStatus got = stage.cache.status(recording);
        QVERIFY2(got.state == state,
                 qPrintable(keyOf(got.state) + (got.error ? got.error->detail : QString())));
        if (state != State::Ready)
            continue;
        const QByteArray bytes = bytesOf(stage.cache, recording);
        QCOMPARE(audioKindOf(bytes), AudioKind::Ogg);
        QCOMPARE(bytes.size(), got.bytes);
    }
    QVERIFY(tried > 0);
}

void ProvidersAudioTest::faultsOfTheAudioAreOvercome_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<RecordingState>("state");
    QTest::newRow("cut twice") << u"audio:truncate#2"_s << State::Ready;
    QTest::newRow("torn down") << u"audio:reset#2"_s << State::Ready;
    QTest::newRow("server error") << u"audio:500#2"_s << State::Ready;
    QTest::newRow("slow") << u"audio:delay=300"_s << State::Ready;
    QTest::newRow("a moment of silence") << u"audio:429=1#1"_s << State::Ready;
    QTest::newRow("a login page") << u"audio:html"_s << State::Failed;
    QTest::newRow("empty") << u"audio:empty"_s << State::Failed;
    QTest::newRow("always 429") << u"audio:429=900"_s << State::Failed;
}

void ProvidersAudioTest::faultsOfTheAudioAreOvercome()
{
    QFETCH(QString, faults);
    QFETCH(RecordingState, state);
    Stage stage(Provider::Sunset);
    stage.desk.settle();
    const RecordingRef recording = recordingsOf(stage.recordedCalls().constFirst()).constFirst();
    stage.control({{u"faults"_s, faults}});
    QVERIFY(stage.cache.open(recording));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(stage.cache.status(recording).state), 60'000);
    const RecordingStatus got = stage.cache.status(recording);
    QVERIFY2(got.state == state, qPrintable(keyOf(got.state) + (got.error ? got.error->detail : QString())));
}

void ProvidersAudioTest::withoutTheRightItSaysSo()
{
    Stage stage(Provider::RingCentral);
    stage.desk.settle();
    QList<Call> calls = stage.recordedCalls();
    calls.removeIf([](const Call &call) { return call.status != CallStatus::Completed; });
    const RecordingRef recording = recordingsOf(calls.constFirst()).constFirst();
    stage.control(
        {{u"api"_s, u"ringcentral"_s}, {u"dialect"_s, QJsonObject{{u"recordings"_s, u"denied"_s}}}});
    QVERIFY(stage.cache.open(recording));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(stage.cache.status(recording).state), 60'000);
    QCOMPARE(stage.cache.status(recording).state, State::NoRight);
}

void ProvidersAudioTest::whatIsTooOldIsGone()
{
    Stage stage(Provider::RingCentral);
    stage.desk.settle();
    QList<Call> calls = stage.recordedCalls();
    calls.removeIf([](const Call &call) { return call.status != CallStatus::Completed; });
    const RecordingRef recording = recordingsOf(calls.constFirst()).constFirst();
    stage.control({{u"advance"_s, 100 * 24 * 3600}});
    QVERIFY(stage.cache.open(recording));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(stage.cache.status(recording).state), 60'000);
    QCOMPARE(stage.cache.status(recording).state, State::Expired);
}

QTEST_GUILESS_MAIN(ProvidersAudioTest)
#include "tst_providersaudio.moc"
