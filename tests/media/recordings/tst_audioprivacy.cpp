// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingprefetch.h"
#include "models/store/audiofiles.h"
#include "models/store/privacy.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString caller = u"+34600000001"_s;

} // namespace

/// Whoever takes a call away takes its audio along.
class AudioPrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void erasingAPersonRemovesTheirAudio();
    void deletedCallsLoseTheirAudio();
    void forgettingAnAccountRemovesItsAudio();
    void audioIsKeptAsLongAsTheRetentionSays();
    void audioThatLeavesSoonIsFoundAndFetched();

private:
    static RecordRef ref(const QString &id, int account = 1) { return {AccountId(account), id}; }
    /// The files that a cache would have made of its recording.
    void download(const RecordRef &call)
    {
        for (const QString &ending : {u".audio"_s, u".peaks"_s, u".pin"_s}) {
            const QString name = m_audio + u'/' + audioStem(call, u"r"_s) + ending;
            QDir().mkpath(QFileInfo(name).path());
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("OggS");
        }
    }
    bool isHere(const RecordRef &call) const
    {
        const QFileInfo audio(m_audio + u'/' + audioStem(call, u"r"_s));
        return !audio.dir().entryList({audio.fileName() + u'*'}, QDir::Files).isEmpty();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_audio;
    std::unique_ptr<Store> m_store;
};

void AudioPrivacyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_audio = m_folder->filePath(u"recordings"_s);
    m_store = std::move(*Store::open(
        {m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"desk.sqlite"_s), m_audio}, m_clock));
    got(m_store->addAccount(account()));
    got(m_store->addAccount(account(u"Office"_s, Provider::RingCentral)));
    got(m_store->applyPage(writeOf(
        {RecordBuilder(u"a"_s).from(caller).recording(u"r"_s), RecordBuilder(u"b"_s).recording(u"r"_s)})));
    download(ref(u"a"_s));
    download(ref(u"b"_s));
}

void AudioPrivacyTest::erasingAPersonRemovesTheirAudio()
{
    const ErasurePlan plan = got(m_store->privacy().plan({.numbers = {caller}}));
    got(m_store->privacy().erase(plan, {}, u"me"_s));
    QVERIFY(!isHere(ref(u"a"_s)));
    QVERIFY(isHere(ref(u"b"_s)));
    const RecordingCache::IsThere isThere = callsIn(*m_store);
    QCOMPARE(QCoro::waitFor(isThere(ref(u"a"_s))).error().kind, Error::Kind::NotFound);
    QVERIFY(QCoro::waitFor(isThere(ref(u"b"_s))));
}

void AudioPrivacyTest::deletedCallsLoseTheirAudio()
{
    got(m_store->markDeletedUpstream({ref(u"b"_s)}, m_clock.now()));
    QVERIFY(!isHere(ref(u"b"_s)));
    QVERIFY(isHere(ref(u"a"_s)));
}

void AudioPrivacyTest::forgettingAnAccountRemovesItsAudio()
{
    download(ref(u"x"_s, 2));
    got(m_store->removeAccount(AccountId{1}));
    QVERIFY(!isHere(ref(u"a"_s)));
    QVERIFY(!isHere(ref(u"b"_s)));
    QVERIFY(isHere(ref(u"x"_s, 2)));
}

void AudioPrivacyTest::audioIsKeptAsLongAsTheRetentionSays()
{
    got(m_store->privacy().setRetention({.days = {{KeptKind::Audio, 30}}}));
    got(m_store->privacy().keepWithin());
    QVERIFY(isHere(ref(u"a"_s)));
    m_clock.advance(std::chrono::days(40));
    got(m_store->privacy().keepWithin());
    QVERIFY(!isHere(ref(u"a"_s)));
    QVERIFY(!isHere(ref(u"b"_s)));
}

void AudioPrivacyTest::audioThatLeavesSoonIsFoundAndFetched()
{
    const TimePoint now = m_clock.now();
    const auto began = [&](const QString &id, int daysAgo) {
        return RecordBuilder(id, AccountId{2})
            .at(now - std::chrono::days(daysAgo))
            .recording(u"r-"_s + id)
            .build();
    };
    got(m_store->applyPage(writeOf({began(u"old"_s, 95), began(u"leaves"_s, 88), began(u"later"_s, 80)})));
    QStringList asked;
    const auto fetch = [&](AccountId, AudioRequest wanted) -> QCoro::Task<Result<HttpReply>> {
        asked << wanted.recordingId;
        return [](int) -> QCoro::Task<Result<HttpReply>> {
            co_return failure(Error::Kind::Forbidden);
        }(0);
    };
    RecordingCache cache(m_audio, m_clock, fetch);
    RecordingPrefetch prefetch(*m_store, m_clock, cache);
    QList<CallId> found;
    bool isTold = false;
    connect(&prefetch, &RecordingPrefetch::leaving, this, [&](const QList<CallId> &calls) {
        isTold = true;
        found = calls;
    });
    prefetch.watchLeaving(false);
    QTRY_VERIFY(isTold);
    QCOMPARE(found, QList{got(m_store->find(ref(u"leaves"_s, 2)))});
    QCOMPARE(asked, QStringList());
    prefetch.watchLeaving(true);
    QTRY_COMPARE(asked, QStringList{u"r-leaves"_s});

    prefetch.want(PrefetchReason::Selected, {got(m_store->find(ref(u"later"_s, 2)))});
    QTRY_COMPARE(asked.last(), u"r-later"_s);
}

QTEST_GUILESS_MAIN(AudioPrivacyTest)
#include "tst_audioprivacy.moc"
