// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as a file of the user's: whole or not at all.
#include "models/media/listening/audiocopy.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;

class AudioCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsUntilTheDownloadIsWhole();
    void brokenDownloadIsNotSaved();
    void folderThatIsNotThereIsSaid();
    void isLeftInTheMiddle();
    void whatIsHereAlreadyIsToldToWhoeverConnectsNext();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray content(const QString &file)
    {
        QFile reader(file);
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }
    std::shared_ptr<AudioStream> growing() { return *AudioStream::forWriting(path(u"a.part"_s)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_audio = "RIFF....WAVEfmt " + QByteArray(700'000, 'x');
};

void AudioCopyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AudioCopyTest::waitsUntilTheDownloadIsWhole()
{
    const auto stream = growing();
    QVERIFY(stream->write(0, QByteArrayView(m_audio).first(1000)));
    AudioCopy copy(stream);
    QSignalSpy whole(&copy, &AudioCopy::whole);
    QSignalSpy copied(&copy, &AudioCopy::copied);
    QTest::qWait(300);
    QCOMPARE(whole.count(), 0);
    QVERIFY(stream->write(1000, QByteArrayView(m_audio).sliced(1000)));
    stream->finish();
    QTRY_COMPARE(whole.count(), 1);
    QCOMPARE(whole.first().first().toString(), u"wav"_s);
    copy.writeTo(path(u"mine.wav"_s));
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(content(path(u"mine.wav"_s)), m_audio);
}

void AudioCopyTest::brokenDownloadIsNotSaved()
{
    const auto stream = growing();
    AudioCopy copy(stream);
    QSignalSpy failed(&copy, &AudioCopy::failed);
    stream->fail(Error{Error::Kind::Offline});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Offline);
}

void AudioCopyTest::folderThatIsNotThereIsSaid()
{
    const auto stream = growing();
    QVERIFY(stream->write(0, m_audio));
    stream->finish();
    AudioCopy copy(stream);
    QSignalSpy whole(&copy, &AudioCopy::whole);
    QSignalSpy failed(&copy, &AudioCopy::failed);
    QTRY_COMPARE(whole.count(), 1);
    copy.writeTo(path(u"nowhere/mine.wav"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
}

/// Its end waits for nothing that may never come.
void AudioCopyTest::isLeftInTheMiddle()
{
    const auto stream = growing();
    QSignalSpy *spy = nullptr;
    {
        AudioCopy copy(stream);
        spy = new QSignalSpy(&copy, &AudioCopy::whole);
    }
    stream->finish();
    QTest::qWait(50);
    QCOMPARE(spy->count(), 0);
    delete spy;
}

void AudioCopyTest::whatIsHereAlreadyIsToldToWhoeverConnectsNext()
{
    const auto stream = growing();
    QVERIFY(stream->write(0, m_audio));
    stream->finish();
    AudioCopy copy(stream);
    QThread::msleep(100); // its thread is done by now
    QSignalSpy whole(&copy, &AudioCopy::whole);
    QTRY_COMPARE(whole.count(), 1);
}

QTEST_GUILESS_MAIN(AudioCopyTest)
#include "tst_audiocopy.moc"
