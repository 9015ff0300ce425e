// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingcache.h"
#include "models/store/audiofiles.h"
#include "tests/providers/httptesting.h"
#include "tests/support/builders.h"
#include "tests/support/fulldisk.h"
#include "tests/support/rawserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Phase = AudioStream::Phase;
using State = RecordingState;
using StreamPtr = std::shared_ptr<AudioStream>;

Q_DECLARE_METATYPE(callboard::RecordingState)

namespace {

constexpr qsizetype audioSize = 50'000;

QByteArray audioOf(char seed, qsizetype size = audioSize)
{
    QByteArray bytes = "OggS";
    for (qsizetype i = bytes.size(); i < size; ++i)
        bytes += char((i * 31 + seed) % 251);
    return bytes;
}

RecordingRef recording(const QString &id = u"r1"_s, const QString &call = u"c1"_s)
{
    return {.call = {AccountId{1}, call}, .id = id};
}

QByteArray answer(int status, const QByteArray &body, const QByteArray &headers)
{
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return RawServer::head(status, headers + length) + body;
}

QByteArray part(const QByteArray &audio, qsizetype from)
{
    return "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(audio.size() - 1)
        + '/' + QByteArray::number(audio.size()) + "\r\n";
}

/// Says that @p audio comes and sends the first @p bytes of it.
QByteArray beginning(const QByteArray &audio, qsizetype bytes)
{
    return RawServer::head(200,
                           "Content-Type: audio/ogg\r\nETag: \"one\"\r\nContent-Length: "
                               + QByteArray::number(audio.size()) + "\r\n")
        + audio.first(bytes);
}

QByteArray whole(const QByteArray &audio, const QByteArray &headers = "ETag: \"one\"\r\n")
{
    return answer(200, audio, "Content-Type: audio/ogg\r\n" + headers);
}

/// A provider whose recordings lie behind links on @p url.
QCoro::Task<Result<HttpReply>> fetchFrom(HttpClient *client, QUrl url, AudioRequest wanted)
{
    auto fetching = audioBehind(*client, url.toString() + u'/' + wanted.recordingId, wanted, true);
    const Result<HttpReply> reply = co_await fetching;
    co_return reply;
}

QCoro::Task<Result<HttpReply>> refuse(Error error)
{
    co_return tl::unexpected(error);
}

RecordingLimits quickLimits()
{
    RecordingLimits limits;
    limits.firstBackoff = 1ms;
    return limits;
}

/// A cache in a folder, and what it needs to reach @p url.
struct Rig {
    explicit Rig(const QUrl &url, const QString &folder, RecordingLimits limits = quickLimits())
        : client(configOf(url))
        , cache(
              folder, clock,
              [this, url](AccountId, AudioRequest wanted) {
                  return fetchFrom(&client, url, std::move(wanted));
              },
              {}, limits)
    {
    }
    static HttpConfig configOf(const QUrl &url)
    {
        HttpConfig config = quickConfig(url);
        config.idleTimeout = 10s;
        return config;
    }
    State state(const RecordingRef &ref = recording()) const { return cache.status(ref).state; }
    QByteArray bytesOf(const RecordingRef &ref = recording()) const
    {
        QFile file(cache.fileOf(ref));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeClock clock;
    HttpClient client;
    RecordingCache cache;
};

/// In a process of its own, to be killed: fetches until the end of its days.
int fetchUntilKilled(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Rig rig(QUrl(QString::fromLocal8Bit(argv[2])), QString::fromLocal8Bit(argv[3]));
    const Result<StreamPtr> stream = rig.cache.open(recording());
    return stream ? QCoreApplication::exec() : 1;
}

} // namespace

class RecordingCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void oneDownloadServesAllWhoAsk();
    void filesAreTheirOwnersAlone();
    void audioIsReadableWhileItComes();
    void aKilledProgramGoesOnFromWhatHadCome();
    void aServerWithoutRangesIsComparedWithWhatIsHere();
    void aChangedRecordingIsNotMixedWithTheOld();
    void rangeBeyondTheEndBeginsAgain();
    void whatIsNoAudioIsRefusedByName_data();
    void whatIsNoAudioIsRefusedByName();
    void lyingLengthsEndInAReason();
    void checksumsAreChecked_data();
    void checksumsAreChecked();
    void anExpiredLinkIsAskedForAnew();
    void refusalsBecomeStates_data();
    void refusalsBecomeStates();
    void whatIsKnownBeforehandIsNotAskedFor_data();
    void whatIsKnownBeforehandIsNotAskedFor();
    void offlineServesWhatIsHere();
    void aFullDiskIsAReasonAndLeavesNothing();
    void theLeastRecentlyUsedGoFirst();
    void prefetchingTakesOneAfterTheOther();
    void prefetchingWaitsWhileTheProviderWantsSilence();
    void prefetchingWaitsOffline();
    void theReasonsHaveAnOrder();
    void audioOfACallThatGoesMeanwhileIsNotKept();
    void audioOfACallThatIsGoneIsNotKept();
    void nothingOfTheLinkIsKept();

private:
    QString folder() const { return m_folder->filePath(u"recordings"_s); }
    QStringList files() const { return QDir(folder() + u"/1"_s).entryList(QDir::Files, QDir::Name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecordingCacheTest::oneDownloadServesAllWhoAsk()
{
    const QByteArray audio = audioOf(1);
    RawServer server;
    server.say(whole(audio));
    Rig rig(server.url(), folder());
    QCOMPARE(rig.state(), State::NotFetched);
    const Result<StreamPtr> first = rig.cache.open(recording());
    const Result<StreamPtr> second = rig.cache.open(recording());
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(rig.state(), State::Fetching);
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(rig.bytesOf(), audio);
    QCOMPARE((*first)->progress().phase, Phase::Finished);
    QCOMPARE(*rig.cache.open(recording()), *first);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(files().size(), 1); // neither part nor note is left
}

void RecordingCacheTest::filesAreTheirOwnersAlone()
{
    RawServer server;
    server.say(whole(audioOf(1)));
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(rig.cache.fileOf(recording())) & others));
    QVERIFY(!(QFile::permissions(folder()) & (others | QFile::ExeGroup | QFile::ExeOther)));
    QVERIFY(!rig.cache.fileOf(recording()).contains(u"c1"));
    QVERIFY(!rig.cache.fileOf(recording()).contains(u"r1"));
}

void RecordingCacheTest::audioIsReadableWhileItComes()
{
    const QByteArray audio = audioOf(2);
    RawServer server;
    server.say(beginning(audio, 20'000));
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording()).value();
    QTRY_COMPARE(stream->progress().bytes, 20'000);
    QCOMPARE(stream->progress().phase, Phase::Running);
    QCOMPARE(stream->progress().total.value_or(0), audio.size());
    QByteArray read(1000, '\0');
    QCOMPARE(stream->read(19'500, read.data(), read.size()), 500);
    QCOMPARE(read.first(500), audio.sliced(19'500, 500));
    QCOMPARE(stream->read(20'000, read.data(), read.size()), 0);
    QCOMPARE(stream->waitFor(19'999, 0ms).bytes, 20'000);

    AudioStream::Progress seen;
    std::thread decoder([&] { seen = stream->waitFor(30'000, 60s); });
    stream->fail({Kind::Cancelled});
    decoder.join();
    QCOMPARE(seen.phase, Phase::Failed);
}

void RecordingCacheTest::aKilledProgramGoesOnFromWhatHadCome()
{
    const QByteArray audio = audioOf(3);
    constexpr qsizetype there = 20'000;
    RawServer server;
    server.say(beginning(audio, there));
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--fetch"_s, server.url().toString(), folder()});
    const QString file = folder() + u'/' + audioStem(recording().call, recording().id) + u".part"_s;
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(file).size(), there, 60'000);
    program.kill();
    QVERIFY(program.waitForFinished());

    server.say(answer(206, audio.sliced(there),
                      "Content-Type: audio/ogg\r\nETag: \"one\"\r\n" + part(audio, there)));
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(rig.bytesOf(), audio);
    QCOMPARE(server.requests().last().headers.value("range"), "bytes=20000-"_ba);
    QCOMPARE(server.requests().last().headers.value("if-range"), "\"one\""_ba);
}

void RecordingCacheTest::aServerWithoutRangesIsComparedWithWhatIsHere()
{
    const QByteArray audio = audioOf(4);
    RawServer server;
    server.say(beginning(audio, 20'000), RawServer::Then::Close);
    server.say(whole(audio, "ETag: \"two\"\r\n"));
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording()).value();
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(stream->progress().phase, Phase::Finished); // who had read the beginning goes on
    QCOMPARE(rig.bytesOf(), audio);
    QCOMPARE(server.requests().size(), 2);
}

void RecordingCacheTest::aChangedRecordingIsNotMixedWithTheOld()
{
    RawServer server;
    server.say(beginning(audioOf(5), 20'000), RawServer::Then::Close);
    const QByteArray other = audioOf(6);
    server.say(whole(other, "ETag: \"two\"\r\n"));
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording()).value();
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(rig.bytesOf(), other);
    QCOMPARE(stream->progress().phase, Phase::Failed);
    QCOMPARE(stream->progress().error->kind, Kind::Conflict);
}

void RecordingCacheTest::rangeBeyondTheEndBeginsAgain()
{
    const QByteArray audio = audioOf(7, 10'000);
    RawServer server;
    server.say(beginning(audioOf(8), 20'000), RawServer::Then::Close);
    server.say(answer(416, {}, "Content-Range: bytes */10000\r\n"));
    server.say(whole(audio));
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(rig.bytesOf(), audio);
    QVERIFY(!server.requests().last().headers.contains("range"));
}

void RecordingCacheTest::whatIsNoAudioIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    QTest::newRow("a web page") << answer(200, "<html></html>", "Content-Type: text/html\r\n")
                                << u"web page"_s;
    QTest::newRow("a web page called audio")
        << answer(200, "  <!DOCTYPE html><html></html>", "Content-Type: audio/mpeg\r\n") << u"web page"_s;
    QTest::newRow("JSON") << answer(200, R"({"error":"no"})", "Content-Type: application/json\r\n")
                          << u"JSON"_s;
    QTest::newRow("JSON called audio")
        << answer(200, R"({"error":"no"})", "Content-Type: audio/mpeg\r\n") << u"JSON"_s;
    QTest::newRow("nothing") << answer(200, {}, "Content-Type: audio/mpeg\r\n") << u"empty"_s;
}

void RecordingCacheTest::whatIsNoAudioIsRefusedByName()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, words);
    RawServer server;
    server.answerWith([=](const RawServer::Request &) { return RawServer::Answer{reply}; });
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording()).value();
    QTRY_COMPARE(rig.state(), State::Failed);
    const RecordingStatus status = rig.cache.status(recording());
    QVERIFY2(status.error->detail.contains(words), qPrintable(status.error->detail));
    QVERIFY(status.retryAt && *status.retryAt > rig.clock.now());
    QCOMPARE(stream->progress().phase, Phase::Failed);
    QCOMPARE(rig.cache.fileOf(recording()), QString());
}

void RecordingCacheTest::lyingLengthsEndInAReason()
{
    const QByteArray audio = audioOf(9, 1000);
    RawServer server;
    server.answerWith([=](const RawServer::Request &) {
        return RawServer::Answer{RawServer::head(200, "Content-Type: audio/ogg\r\nContent-Length: 5000\r\n")
                                     + audio,
                                 RawServer::Then::Close};
    });
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Failed);
    QVERIFY(rig.cache.status(recording()).error.has_value());
    QCOMPARE(files(), QStringList());
}

void RecordingCacheTest::checksumsAreChecked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<RecordingState>("state");
    const QByteArray audio = audioOf(10);
    const QByteArray sha = QCryptographicHash::hash(audio, QCryptographicHash::Sha256).toBase64();
    const QByteArray md5 = QCryptographicHash::hash(audio, QCryptographicHash::Md5).toBase64();
    const QByteArray wrong = QCryptographicHash::hash("other", QCryptographicHash::Md5).toBase64();
    QTest::newRow("right digest") << "Repr-Digest: sha-256=:" + sha + ":\r\n" << State::Ready;
    QTest::newRow("right older digest") << "Digest: SHA-256=" + sha + "\r\n" << State::Ready;
    QTest::newRow("right MD5") << "Content-MD5: " + md5 + "\r\n" << State::Ready;
    QTest::newRow("wrong MD5") << "Content-MD5: " + wrong + "\r\n" << State::Failed;
    QTest::newRow("wrong digest") << "Digest: SHA-256=" + wrong + "\r\n" << State::Failed;
}

void RecordingCacheTest::checksumsAreChecked()
{
    QFETCH(QByteArray, header);
    QFETCH(RecordingState, state);
    RawServer server;
    server.answerWith(
        [=](const RawServer::Request &) { return RawServer::Answer{whole(audioOf(10), header)}; });
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), state);
    QCOMPARE(rig.cache.fileOf(recording()).isNull(), state == State::Failed);
}

void RecordingCacheTest::anExpiredLinkIsAskedForAnew()
{
    RawServer server;
    server.say(answer(403, "<Error><Code>AccessDenied</Code></Error>", "Content-Type: application/xml\r\n"));
    server.say(whole(audioOf(11)));
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
    QCOMPARE(server.requests().size(), 2);
}

void RecordingCacheTest::refusalsBecomeStates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<bool>("isTriedAgain");
    QTest::newRow("not found") << int(Kind::NotFound) << State::Expired << false;
    QTest::newRow("forbidden") << int(Kind::Forbidden) << State::NoRight << false;
    QTest::newRow("not signed in") << int(Kind::Unauthorised) << State::NoRight << false;
    QTest::newRow("no way to it") << int(Kind::NotSupported) << State::Unsupported << false;
    QTest::newRow("being made") << int(Kind::Conflict) << State::Pending << true;
    QTest::newRow("server error") << int(Kind::ServerError) << State::Failed << true;
    QTest::newRow("offline") << int(Kind::Offline) << State::NotFetched << true;
}

void RecordingCacheTest::refusalsBecomeStates()
{
    QFETCH(int, kind);
    QFETCH(RecordingState, state);
    QFETCH(bool, isTriedAgain);
    FakeClock clock;
    const Error error{Error::Kind(kind), u"no"_s};
    RecordingCache cache(
        folder(), clock, [=](AccountId, AudioRequest) { return refuse(error); }, {}, quickLimits());
    QVERIFY(cache.open(recording()));
    QTRY_COMPARE(cache.status(recording()).state, state);
    QCOMPARE(cache.status(recording()).retryAt.has_value(), isTriedAgain);
}

void RecordingCacheTest::whatIsKnownBeforehandIsNotAskedFor_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("isReachable");
    QTest::addColumn<RecordingState>("state");
    QTest::newRow("elsewhere") << int(Recording::State::Elsewhere) << true << State::Elsewhere;
    QTest::newRow("no way") << int(Recording::State::Available) << false << State::Unsupported;
}

void RecordingCacheTest::whatIsKnownBeforehandIsNotAskedFor()
{
    QFETCH(int, known);
    QFETCH(bool, isReachable);
    QFETCH(RecordingState, state);
    RawServer server;
    Rig rig(server.url(), folder());
    RecordingRef ref = recording();
    ref.known = Recording::State(known);
    ref.isReachable = isReachable;
    QCOMPARE(rig.state(ref), state);
    const Result<StreamPtr> stream = rig.cache.open(ref);
    QVERIFY(!stream);
    QCOMPARE(stream.error().kind, Kind::NotSupported);
    QCOMPARE(server.requests().size(), 0);
}

void RecordingCacheTest::offlineServesWhatIsHere()
{
    RawServer server;
    server.say(whole(audioOf(12)));
    Rig rig(server.url(), folder());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
    rig.cache.setOffline(true);
    QVERIFY(rig.cache.open(recording()));
    const Result<StreamPtr> other = rig.cache.open(recording(u"r2"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::Offline);
    QCOMPARE(server.requests().size(), 1);
}

void RecordingCacheTest::aFullDiskIsAReasonAndLeavesNothing()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{whole(audioOf(13))}; });
    Rig rig(server.url(), folder());
    {
        const FullDisk full;
        QVERIFY(rig.cache.open(recording()));
        QTRY_COMPARE(rig.state(), State::Failed);
        QCOMPARE(rig.cache.status(recording()).error->kind, Kind::Storage);
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(rig.cache.open(recording()));
    QTRY_COMPARE(rig.state(), State::Ready);
}

void RecordingCacheTest::theLeastRecentlyUsedGoFirst()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{whole(audioOf(14))}; });
    RecordingLimits limits = quickLimits();
    limits.bytes = audioSize * 3;
    Rig rig(server.url(), folder(), limits);
    StreamPtr played;
    for (int i = 0; i < 4; ++i) {
        const RecordingRef ref = recording(u"r%1"_s.arg(i));
        StreamPtr stream = rig.cache.open(ref).value();
        QTRY_COMPARE(rig.state(ref), State::Ready);
        if (i == 0)
            played = stream; // somebody listens to the oldest
        if (i == 1)
            rig.cache.setPinned(ref, true);
        QTest::qWait(20); // the time of use is the file's
    }
    QCOMPARE(rig.state(recording(u"r0"_s)), State::Ready);
    QCOMPARE(rig.state(recording(u"r1"_s)), State::Ready);
    QCOMPARE(rig.state(recording(u"r2"_s)), State::NotFetched);
    QCOMPARE(rig.state(recording(u"r3"_s)), State::Ready);
    played.reset();
    rig.cache.setLimit(0);
    QCOMPARE(rig.state(recording(u"r0"_s)), State::NotFetched);
    QCOMPARE(rig.state(recording(u"r1"_s)), State::Ready);
}

void RecordingCacheTest::prefetchingTakesOneAfterTheOther()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{whole(audioOf(15))}; });
    Rig rig(server.url(), folder());
    QList<RecordingRef> refs;
    for (int i = 0; i < 3; ++i)
        refs << recording(u"r%1"_s.arg(i));
    int most = 0;
    connect(&rig.cache, &RecordingCache::statusChanged, this, [&] {
        most = std::max<int>(most, int(std::count_if(refs.begin(), refs.end(), [&](const RecordingRef &ref) {
                                 return rig.state(ref) == State::Fetching;
                             })));
    });
    rig.cache.prefetch(PrefetchReason::Queue, refs);
    for (const RecordingRef &ref : refs)
        QTRY_COMPARE(rig.state(ref), State::Ready);
    QCOMPARE(most, 1);
    QCOMPARE(server.lines(), (QList<QByteArray>{"GET /r0", "GET /r1", "GET /r2"}));
}

void RecordingCacheTest::prefetchingWaitsWhileTheProviderWantsSilence()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) {
        return RawServer::Answer{answer(429, "{}", "Content-Type: application/json\r\nRetry-After: 600\r\n")};
    });
    Rig rig(server.url(), folder());
    rig.cache.prefetch(PrefetchReason::Queue, {recording(u"r0"_s), recording(u"r1"_s)});
    QTRY_COMPARE(rig.state(recording(u"r0"_s)), State::Failed);
    QVERIFY(rig.cache.status(recording(u"r0"_s)).retryAt >= rig.clock.now() + 600s);
    QCOMPARE(rig.state(recording(u"r1"_s)), State::NotFetched);
    QCOMPARE(server.requests().size(), 1);
}

void RecordingCacheTest::prefetchingWaitsOffline()
{
    RawServer server;
    server.say(whole(audioOf(16)));
    Rig rig(server.url(), folder());
    rig.cache.setOffline(true);
    rig.cache.prefetch(PrefetchReason::Selected, {recording()});
    QCOMPARE(rig.state(), State::NotFetched);
    QCOMPARE(server.requests().size(), 0);
    rig.cache.setOffline(false);
    QTRY_COMPARE(rig.state(), State::Ready);
}

void RecordingCacheTest::theReasonsHaveAnOrder()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{whole(audioOf(17))}; });
    Rig rig(server.url(), folder());
    rig.cache.setOffline(true);
    rig.cache.prefetch(PrefetchReason::Rescue, {recording(u"rescue"_s)});
    rig.cache.prefetch(PrefetchReason::Queue, {recording(u"queue"_s)});
    rig.cache.prefetch(PrefetchReason::Selected, {recording(u"old"_s)});
    rig.cache.prefetch(PrefetchReason::Selected, {recording(u"selected"_s)});
    rig.cache.setOffline(false);
    QTRY_COMPARE(rig.state(recording(u"rescue"_s)), State::Ready);
    QCOMPARE(server.lines(), (QList<QByteArray>{"GET /selected", "GET /queue", "GET /rescue"}));
}

void RecordingCacheTest::audioOfACallThatGoesMeanwhileIsNotKept()
{
    const QByteArray audio = audioOf(18);
    RawServer server;
    server.say(beginning(audio, 20'000), RawServer::Then::Close);
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording()).value();
    connect(&rig.cache, &RecordingCache::statusChanged, this, [] {});
    while (stream->progress().bytes == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    removeAudioOf(folder(), recording().call);
    QTRY_COMPARE(stream->progress().phase, Phase::Failed);
    QCOMPARE(rig.state(), State::NotFetched);
    QCOMPARE(files(), QStringList());
}

void RecordingCacheTest::audioOfACallThatIsGoneIsNotKept()
{
    RawServer server;
    server.say(whole(audioOf(19)));
    FakeClock clock;
    HttpClient client(Rig::configOf(server.url()));
    const auto fetch = [&](AccountId, AudioRequest wanted) {
        return fetchFrom(&client, server.url(), std::move(wanted));
    };
    const auto isThere = [](RecordRef) -> QCoro::Task<Result<void>> {
        co_return failure(Kind::NotFound);
    };
    RecordingCache cache(folder(), clock, fetch, isThere, quickLimits());
    const StreamPtr stream = cache.open(recording()).value();
    QTRY_COMPARE(stream->progress().phase, Phase::Failed);
    QCOMPARE(cache.status(recording()).state, State::NotFetched);
    QCOMPARE(files(), QStringList());
}

void RecordingCacheTest::nothingOfTheLinkIsKept()
{
    RawServer server;
    server.say(beginning(audioOf(20), 20'000));
    Rig rig(server.url(), folder());
    const StreamPtr stream = rig.cache.open(recording(u"secret-signature"_s)).value();
    QTRY_COMPARE(stream->progress().bytes, 20'000);
    const QDir here(folder() + u"/1"_s);
    for (const QString &name : files()) {
        QFile file(here.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-signature"));
        QVERIFY(!name.contains(u"secret"));
    }
}

int main(int argc, char *argv[])
{
    if (argc == 4 && QByteArrayView(argv[1]) == "--fetch")
        return fetchUntilKilled(argc, argv);
    QCoreApplication application(argc, argv);
    RecordingCacheTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordingcache.moc"
