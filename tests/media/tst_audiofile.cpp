// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/audiofile.h"
#include "tests/support/growingaudio.h"
#include "tests/support/sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace callboard;
using namespace callboard::sounds;
using namespace Qt::StringLiterals;
using Kind = AudioError::Kind;

class AudioFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormatDecodes_data();
    void everyFormatDecodes();
    void seekIsExact_data() { everyFormatDecodes_data(); }
    void seekIsExact();
    void growingFileDecodesAsItComes_data() { everyFormatDecodes_data(); }
    void growingFileDecodesAsItComes();
    void whatIsNoAudioIsNamed_data();
    void whatIsNoAudioIsNamed();
    void cutFilePlaysUpToThere_data();
    void cutFilePlaysUpToThere();
    void headerMayPromiseTooMuch_data();
    void headerMayPromiseTooMuch();
    void impossibleHeaderIsRefused_data();
    void impossibleHeaderIsRefused();
    void videoAndPlaylistsAreNotOpened();
    void missingFileIsUnreadable();
    void holeBecomesSilence();
    void tagBeforeTheSoundIsSkipped();
    void waitingEndsWhenInterrupted();
    void failedDownloadPlaysWhatCame();
    void manyReadersShareASource();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString makeFile(const QString &name, const Sound &sound, const QByteArray &encoder);
    QTemporaryDir m_folder;
};

namespace {

struct Format {
    const char *name;
    const char *encoder; ///< "wav" and its coding, or an encoder and its container.
    int rate;
    int channels;
};
constexpr std::array formats{
    Format{"WAV, 16 bit, 8 kHz", "wav:1", 8000, 1},
    Format{"WAV, 16 bit, 44.1 kHz stereo", "wav:1", 44100, 2},
    Format{"WAV, 8 bit, 11.025 kHz", "wav:0", 11025, 1},
    Format{"WAV, 24 bit, 48 kHz stereo", "wav:2", 48000, 2},
    Format{"WAV, float, 16 kHz", "wav:3", 16000, 1},
    Format{"WAV, µ-law, 8 kHz", "wav:4", 8000, 1},
    Format{"WAV, µ-law, 8 kHz stereo", "wav:4", 8000, 2},
    Format{"WAV, A-law, 8 kHz stereo", "wav:5", 8000, 2},
    Format{"MP3, 8 kHz", "mp3:libmp3lame:16000", 8000, 1},
    Format{"MP3, 16 kHz stereo", "mp3:libmp3lame:32000", 16000, 2},
    Format{"MP3, 44.1 kHz stereo", "mp3:libmp3lame:96000", 44100, 2},
    Format{"MP3, variable, 22.05 kHz", "mp3:libmp3lame:0", 22050, 1},
    Format{"MP3 without a length, 24 kHz", "mp3:libmp3lame:32000:write_xing=0", 24000, 1},
    Format{"MP3, variable, without a length", "mp3:libmp3lame:0:write_xing=0", 48000, 2},
    Format{"Opus, from 8 kHz", "ogg:libopus:24000", 8000, 1},
    Format{"Opus, 48 kHz stereo", "ogg:libopus:64000", 48000, 2},
    Format{"Vorbis, 16 kHz", "ogg:libvorbis:0", 16000, 1},
    Format{"Vorbis, 44.1 kHz stereo", "ogg:libvorbis:0", 44100, 2},
    Format{"M4A, 16 kHz", "ipod:aac:32000", 16000, 1},
    Format{"M4A, 44.1 kHz stereo", "ipod:aac:96000", 44100, 2},
    Format{"M4A, index first, 8 kHz", "ipod:aac:16000:movflags=+faststart", 8000, 1},
    Format{"AAC, 24 kHz", "adts:aac:48000", 24000, 1},
    Format{"FLAC, 32 kHz stereo", "flac:flac:0", 32000, 2},
};

std::shared_ptr<AudioSource> whole(const QString &path)
{
    return std::make_shared<AudioFileSource>(path);
}

/// Everything from where @p file stands.
Sound rest(AudioFile &file, qint64 atMost = 1LL << 40)
{
    Sound sound{file.info().rate, file.info().channels, {}};
    while (sound.frames() < atMost) {
        const auto block = file.read();
        if (!block || block->isEmpty())
            break;
        sound.samples.insert(sound.samples.end(), block->samples.begin(), block->samples.end());
    }
    return sound;
}

/// How much later than it should the sound at @p from seconds is heard, in seconds.
double lateness(const Sound &heard, qint64 heardFrom, qint64 from)
{
    const Sound original = sweep(heard.rate, heard.channels, 12);
    const int reach = heard.rate / 25;
    const auto piece = heard.channel(0, heardFrom, heard.rate / 4);
    return double(lagOf(piece, original.channel(0, from - reach, heard.rate / 4 + 2 * reach), reach))
        / heard.rate;
}

AudioError openingError(const QString &path)
{
    const auto opened = AudioFile::open(whole(path));
    return opened ? AudioError{Kind::Interrupted, u"opened"_s} : opened.error();
}

} // namespace

QString AudioFileTest::makeFile(const QString &name, const Sound &sound, const QByteArray &encoder)
{
    const QString file = path(name);
    const QList<QByteArray> parts = encoder.split(':');
    if (parts.first() == "wav")
        return write(file, wav(sound, WavCoding(parts[1].toInt()))) ? file : QString();
    const Encoding encoding{parts[0].constData(), parts[1].constData(), parts[2].toInt(),
                            parts.size() > 3 ? parts[3].constData() : nullptr};
    return encode(file, sound, encoding) ? file : QString();
}

void AudioFileTest::everyFormatDecodes_data()
{
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    for (const Format &format : formats)
        QTest::newRow(format.name) << QByteArray(format.encoder) << format.rate << format.channels;
}

void AudioFileTest::everyFormatDecodes()
{
    QFETCH(QByteArray, encoder);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const QString file = makeFile(u"a"_s, sweep(rate, channels, 6.5), encoder);
    QVERIFY(!file.isEmpty());
    const auto opened = AudioFile::open(whole(file));
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    AudioFile &audio = **opened;
    QCOMPARE(audio.info().channels, channels);
    QCOMPARE(audio.info().rate, encoder.contains("opus") ? 48000 : rate);
    const bool saysItsLength = !encoder.contains("write_xing") && !encoder.contains("adts");
    if (saysItsLength && rate > 8000) // the header with the length does not fit into a frame of 8 kHz
        QVERIFY2(qAbs(double(*audio.info().frames) / audio.info().rate - 6.5) < 0.15,
                 qPrintable(QString::number(*audio.info().frames)));
    const Sound sound = rest(audio);
    QVERIFY(audio.info().isExact);
    QCOMPARE(*audio.info().frames, sound.frames());
    QVERIFY2(qAbs(sound.seconds() - 6.5) < (saysItsLength ? 0.08 : 0.2),
             qPrintable(QString::number(sound.seconds())));
    QCOMPARE(audio.ending(), std::optional<AudioError>());
    const bool tellsItsDelay = saysItsLength; // where it does not, the encoder's own delay is heard
    for (const double at : {0.5, 3.0, 6.0})
        QVERIFY(qAbs(lateness(sound, qint64(at * sound.rate), qint64(at * sound.rate)))
                < (tellsItsDelay ? 0.001 : 0.1));
    if (channels == 2) {
        const auto left = sound.channel(0, sound.rate, sound.rate);
        const auto right = sound.channel(1, sound.rate, sound.rate);
        const auto energy = [](const auto &samples) {
            double sum = 0;
            for (const float sample : samples)
                sum += double(sample) * double(sample);
            return sum;
        };
        QVERIFY(energy(left) > 3 * energy(right)); // the second channel is half as loud
    }
}

void AudioFileTest::seekIsExact()
{
    QFETCH(QByteArray, encoder);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const QString file = makeFile(u"s"_s, sweep(rate, channels, 9, 0.9), encoder);
    const auto linear = AudioFile::open(whole(file));
    QVERIFY(linear.has_value());
    const Sound all = rest(**linear);
    const auto opened = AudioFile::open(whole(file));
    AudioFile &audio = **opened;
    for (const double seconds : {4.0, 8.2, 0.0, 2.34567, 7.0, 0.1, 0.9, 8.0, 3.0}) {
        const auto frame = qint64(seconds * all.rate);
        QVERIFY(audio.seek(frame).has_value());
        const auto first = audio.read();
        QVERIFY(first.has_value());
        QCOMPARE(first->first, frame);
        Sound heard = rest(audio, all.rate / 3);
        heard.samples.insert(heard.samples.begin(), first->samples.begin(), first->samples.end());
        const int reach = all.rate / 40;
        const auto expected = all.channel(0, frame + reach, all.rate / 5);
        const auto piece = heard.channel(0, 2 * reach, all.rate / 10);
        const int allowed = encoder.contains("vorbis") ? all.rate / 80 : 0;
        const int lag = lagOf(piece, expected, reach);
        QVERIFY2(qAbs(lag) <= allowed, qPrintable(u"%1 s: %2 frames"_s.arg(seconds).arg(lag)));
    }
    QVERIFY(audio.seek(all.frames() + 100000).has_value());
    QVERIFY(audio.read()->isEmpty());
    QVERIFY(audio.seek(all.rate).has_value());
    QCOMPARE(audio.read()->first, qint64(all.rate));
}

void AudioFileTest::growingFileDecodesAsItComes()
{
    QFETCH(QByteArray, encoder);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const QString file = makeFile(u"g"_s, sweep(rate, channels, 6.5), encoder);
    const auto complete = AudioFile::open(whole(file));
    const Sound all = rest(**complete);
    const qint64 size = QFile(file).size();
    const auto source = std::make_shared<test::GrowingAudio>(file, size);
    std::thread writer([&] {
        for (int part = 1; part <= 20; ++part) {
            source->setWritten(size * part / 20);
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        source->setComplete();
    });
    const auto opened = AudioFile::open(source);
    const bool moved = opened && (*opened)->seek(all.rate * 2).has_value() && (*opened)->read().has_value()
        && (*opened)->seek(all.rate).has_value(); // back, while it still grows
    const Sound heard = opened ? rest(**opened) : Sound{};
    writer.join();
    QVERIFY(moved);
    QCOMPARE((*opened)->ending(), std::optional<AudioError>());
    QVERIFY2(qAbs(heard.frames() - (all.frames() - all.rate)) <= all.rate / 10,
             qPrintable(u"%1 of %2"_s.arg(heard.frames()).arg(all.frames() - all.rate)));
    const int span = rate * 3 / 8; // so long that no whole wave more or less fits as well
    QCOMPARE(lagOf(heard.channel(0, 2000, span), all.channel(0, all.rate + 2000 - 300, span + 600), 300), 0);
}

void AudioFileTest::whatIsNoAudioIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AudioError>("error");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, const QString &detail = {}) {
        QTest::newRow(name) << bytes << AudioError{kind, detail};
    };
    row("0 bytes", "", Kind::Empty);
    row("HTML", "<!DOCTYPE html><html><body>Please sign in</body></html>", Kind::NotAudio, u"HTML"_s);
    row("HTML after blank lines", "\xef\xbb\xbf\n\n  <html>", Kind::NotAudio, u"HTML"_s);
    row("JSON", R"({"error": "not found"})", Kind::NotAudio, u"JSON"_s);
    row("XML", R"(<?xml version="1.0"?><Error/>)", Kind::NotAudio, u"XML"_s);
    row("text", "Recording is not available any more.\r\n", Kind::NotAudio, u"text"_s);
    row("playlist", "#EXTM3U\nhttp://127.0.0.1/a.mp3\n", Kind::NotAudio, u"playlist"_s);
    row("list of files", "ffconcat version 1.0\nfile /etc/passwd\n", Kind::NotAudio, u"playlist"_s);
    row("session description", "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n", Kind::NotAudio, u"playlist"_s);
    row("PDF", "%PDF-1.7\n\x01\x02", Kind::NotAudio, u"PDF"_s);
    row("ZIP", QByteArray("PK\3\4\0\0\0\0\x10\x11", 10), Kind::NotAudio, u"ZIP"_s);
    row("zeros", QByteArray(100000, '\0'), Kind::NotAudio);
    row("HTML behind an ID3 tag", QByteArray("ID3\4\0\0\0\0\0\x05zzzzz<html></html>", 28), Kind::NotAudio,
        u"HTML"_s);
}

void AudioFileTest::whatIsNoAudioIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AudioError, error);
    QVERIFY(write(path(u"n.mp3"_s), bytes));
    const AudioError found = openingError(path(u"n.mp3"_s));
    QCOMPARE(found.kind, error.kind);
    QCOMPARE(found.detail, error.detail);
}

void AudioFileTest::cutFilePlaysUpToThere_data()
{
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<int>("rate");
    QTest::newRow("WAV") << QByteArray("wav:1") << 8000;
    QTest::newRow("WAV, µ-law") << QByteArray("wav:4") << 8000;
    QTest::newRow("MP3") << QByteArray("mp3:libmp3lame:32000") << 16000;
    QTest::newRow("Opus") << QByteArray("ogg:libopus:24000") << 48000;
    QTest::newRow("Vorbis") << QByteArray("ogg:libvorbis:0") << 16000;
    QTest::newRow("M4A, index first") << QByteArray("ipod:aac:16000:movflags=+faststart") << 16000;
    QTest::newRow("FLAC") << QByteArray("flac:flac:0") << 16000;
}

void AudioFileTest::cutFilePlaysUpToThere()
{
    QFETCH(QByteArray, encoder);
    QFETCH(int, rate);
    const QString file = makeFile(u"c"_s, sweep(rate, 1, 9), encoder);
    QFile opened(file);
    QVERIFY(opened.resize(opened.size() * 6 / 10));
    const auto audio = AudioFile::open(whole(file));
    QVERIFY(audio.has_value());
    const Sound heard = rest(**audio);
    QVERIFY2(heard.seconds() > 2.5 && heard.seconds() < 7.5, qPrintable(QString::number(heard.seconds())));
    QVERIFY((*audio)->ending().has_value());
    QCOMPARE((*audio)->ending()->kind, Kind::Truncated);
    QVERIFY(qAbs(lateness(heard, 2 * heard.rate, 2 * heard.rate)) < 0.001);
    QVERIFY((*audio)->seek(heard.rate).has_value());
    QCOMPARE((*audio)->read()->first, qint64(heard.rate));
}

void AudioFileTest::headerMayPromiseTooMuch_data()
{
    QTest::addColumn<qint64>("promised");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("ten times as much") << qint64(160000 * 10) << true;
    QTest::newRow("2 GB") << qint64(0x7ffffffe) << true;
    QTest::newRow("4 GB: not known when it began") << qint64(0xffffffff) << false;
    QTest::newRow("nothing: never written back") << qint64(0) << false;
}

void AudioFileTest::headerMayPromiseTooMuch()
{
    QFETCH(qint64, promised);
    QFETCH(bool, isCut);
    QVERIFY(write(path(u"h.wav"_s), wav(sweep(16000, 1, 5), WavCoding::Pcm16, promised)));
    const auto audio = AudioFile::open(whole(path(u"h.wav"_s)));
    QVERIFY(audio.has_value());
    if (const auto frames = (*audio)->info().frames)
        QVERIFY2(qAbs(*frames - 80000) < 1600, qPrintable(QString::number(*frames)));
    QCOMPARE(rest(**audio).frames(), 80000);
    QCOMPARE((*audio)->ending().has_value(), isCut);
    QCOMPARE(*(*audio)->info().frames, 80000);
}

void AudioFileTest::impossibleHeaderIsRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("no channels") << 22 << QByteArray("\0\0", 2) << int(Kind::Damaged);
    QTest::newRow("65,535 channels") << 22 << QByteArray("\xff\xff", 2) << int(Kind::Damaged);
    QTest::newRow("0 Hz") << 24 << QByteArray(4, '\0') << int(Kind::Damaged);
    QTest::newRow("2 GHz") << 24 << QByteArray("\xff\xff\xff\x7f", 4) << int(Kind::Damaged);
    QTest::newRow("a codec that nobody knows") << 20 << QByteArray("\x77\x77", 2) << int(Kind::Unsupported);
    QTest::newRow("a codec that we do not play") << 20 << QByteArray("\x22\0", 2) << int(Kind::Unsupported);
}

void AudioFileTest::impossibleHeaderIsRefused()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QByteArray file = wav(tone(440, 8000, 1, 1));
    QVERIFY(write(path(u"i.wav"_s), file.replace(at, bytes.size(), bytes)));
    const AudioError error = openingError(path(u"i.wav"_s));
    QVERIFY2(int(error.kind) == kind, qPrintable(u"%1 %2"_s.arg(int(error.kind)).arg(error.detail)));
}

void AudioFileTest::videoAndPlaylistsAreNotOpened()
{
    // AVI is RIFF too, and a playlist may hide behind zeros.
    QVERIFY(
        write(path(u"v.wav"_s), QByteArray("RIFF\x10\0\0\0AVI LIST\0\0\0\0", 20) + QByteArray(5000, '\1')));
    QCOMPARE(openingError(path(u"v.wav"_s)).kind, Kind::Damaged);
    QVERIFY(write(path(u"m.m4a"_s),
                  QByteArray("\0\0\0\x14"
                             "ftypM4A \0\0\0\0M4A ",
                             20)));
    QVERIFY(openingError(path(u"m.m4a"_s)).kind == Kind::Damaged
            || openingError(path(u"m.m4a"_s)).kind == Kind::NoSound);
}

void AudioFileTest::missingFileIsUnreadable()
{
    QCOMPARE(openingError(path(u"nowhere.mp3"_s)).kind, Kind::Unreadable);
}

void AudioFileTest::holeBecomesSilence()
{
    const QString file = makeFile(u"hole.mp3"_s, sweep(16000, 1, 9), "mp3:libmp3lame:32000");
    QFile mp3(file);
    QVERIFY(mp3.open(QIODevice::ReadWrite));
    mp3.seek(mp3.size() / 2);
    mp3.write(QByteArray(3000, '\0')); // 0.75 s
    mp3.close();
    const auto audio = AudioFile::open(whole(file));
    QVERIFY(audio.has_value());
    const Sound heard = rest(**audio);
    QVERIFY2(heard.seconds() > 7.5, qPrintable(QString::number(heard.seconds())));
}

void AudioFileTest::tagBeforeTheSoundIsSkipped()
{
    const QString file = makeFile(u"tag.aac"_s, sweep(16000, 1, 3), "adts:aac:32000");
    QFile aac(file);
    QVERIFY(aac.open(QIODevice::ReadOnly));
    const QByteArray tag = QByteArray("ID3\4\0\0\0\0\x40\0", 10) + QByteArray(64 * 128, '\0');
    QVERIFY(write(path(u"tagged.mp3"_s), tag + aac.readAll()));
    const auto audio = AudioFile::open(whole(path(u"tagged.mp3"_s)));
    QVERIFY(audio.has_value());
    QCOMPARE((*audio)->info().codec, u"aac"_s);
}

void AudioFileTest::waitingEndsWhenInterrupted()
{
    QVERIFY(write(path(u"w.wav"_s), wav(sweep(8000, 1, 10))));
    const auto source = std::make_shared<test::GrowingAudio>(path(u"w.wav"_s), 160044);
    source->setWritten(120000);
    std::atomic<bool> stop = false;
    const auto audio = AudioFile::open(source, [&] { return stop.load(); });
    QVERIFY(audio.has_value());
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop = true;
    });
    auto block = (*audio)->read();
    while (block && !block->isEmpty())
        block = (*audio)->read();
    stopper.join();
    QVERIFY(!block);
    QCOMPARE(block.error().kind, Kind::Interrupted);
    stop = false;
    source->setWritten(160044);
    source->setComplete();
    QVERIFY((*audio)->seek(70000).has_value()); // goes on as if nothing had been
    QCOMPARE(rest(**audio).frames(), 10000);
}

void AudioFileTest::failedDownloadPlaysWhatCame()
{
    QVERIFY(write(path(u"f.wav"_s), wav(sweep(8000, 1, 5))));
    const auto source = std::make_shared<test::GrowingAudio>(path(u"f.wav"_s), 80044);
    source->setWritten(40044);
    source->setFailed();
    const auto audio = AudioFile::open(source);
    QVERIFY(audio.has_value());
    QCOMPARE(rest(**audio).frames(), 20000);
    QCOMPARE((*audio)->ending(), AudioError{Kind::SourceFailed});
}

void AudioFileTest::manyReadersShareASource()
{
    const QString file = makeFile(u"many.mp3"_s, sweep(16000, 2, 6), "mp3:libmp3lame:48000");
    const auto source = whole(file);
    std::array<qint64, 4> lengths{};
    std::vector<std::thread> readers;
    readers.reserve(lengths.size());
    for (qint64 &length : lengths)
        readers.emplace_back([&length, source] { length = rest(**AudioFile::open(source)).frames(); });
    for (std::thread &reader : readers)
        reader.join();
    QVERIFY(lengths[0] > 90000);
    for (const qint64 length : lengths)
        QCOMPARE(length, lengths[0]);
}

QTEST_GUILESS_MAIN(AudioFileTest)
#include "tst_audiofile.moc"
