// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audiokind.h"
#include "models/media/listening/audioname.h"
#include "models/media/recordings/audioshelf.h"
#include "models/store/audiofiles.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(callboard::AudioKind)

class AudioShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void leftoversOfACrashGo();
    void peaksCountAndGoWithTheirAudio();
    void firstBytesTellTheKind_data();
    void firstBytesTellTheKind();
    void namesAreSafe_data();
    void namesAreSafe();
    void severalRecordingsGetSeveralNames();
    void stemsOfACallBeginAlike();

private:
    void write(const QString &name, qsizetype bytes, int daysOld = 0)
    {
        QDir(m_folder->path()).mkpath(u"1"_s);
        QFile file(m_folder->filePath(u"1/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
        file.flush();
        file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysOld),
                         QFileDevice::FileModificationTime);
    }
    QStringList files() const { return QDir(m_folder->filePath(u"1"_s)).entryList(QDir::Files, QDir::Name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AudioShelfTest::leftoversOfACrashGo()
{
    write(u"a-1.audio"_s, 10);
    write(u"a-1.part"_s, 10);
    write(u"b-1.part"_s, 10); // nobody knows what of
    write(u"c-1.part"_s, 10);
    write(u"c-1.json"_s, 10);
    write(u"d-1.part"_s, 10, 9); // too long ago
    write(u"d-1.json"_s, 10, 9);
    write(u"e-1.peaks"_s, 10);
    AudioShelf shelf(m_folder->path());
    shelf.tidy(SystemClock().now());
    QCOMPARE(files(), (QStringList{u"a-1.audio"_s, u"c-1.json"_s, u"c-1.part"_s}));
}

void AudioShelfTest::peaksCountAndGoWithTheirAudio()
{
    write(u"a-1.audio"_s, 100, 3);
    write(u"a-1.peaks"_s, 50);
    write(u"b-1.audio"_s, 100, 2);
    write(u"c-1.audio"_s, 100, 1);
    AudioShelf shelf(m_folder->path());
    QCOMPARE(shelf.size(), 350);
    shelf.use(u"b-1"_s); // another folder's: nothing happens
    shelf.use(u"1/b-1"_s);
    shelf.shrinkTo(240, {});
    QCOMPARE(files(), (QStringList{u"b-1.audio"_s, u"c-1.audio"_s}));
    shelf.shrinkTo(100, {u"1/c-1"_s});
    QCOMPARE(files(), QStringList{u"c-1.audio"_s});
    shelf.setPinned(u"1/c-1"_s, true);
    shelf.shrinkTo(0, {});
    QVERIFY(shelf.has(u"1/c-1"_s));
    shelf.setPinned(u"1/c-1"_s, false);
    shelf.shrinkTo(0, {});
    QCOMPARE(files(), QStringList());
}

void AudioShelfTest::firstBytesTellTheKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AudioKind>("kind");
    QTest::newRow("wav") << "RIFF....WAVEfmt "_ba << AudioKind::Wav;
    QTest::newRow("mp3 with tags") << "ID3\4"_ba << AudioKind::Mp3;
    QTest::newRow("mp3") << "\xff\xfb\x90\x44"_ba << AudioKind::Mp3;
    QTest::newRow("aac") << "\xff\xf1\x50\x80"_ba << AudioKind::Aac;
    QTest::newRow("ogg") << "OggS\0\2"_ba << AudioKind::Ogg;
    QTest::newRow("m4a") << QByteArray("\0\0\0\x20"
                                       "ftypM4A ",
                                       12)
                         << AudioKind::M4a;
    QTest::newRow("page") << "\xef\xbb\xbf\n <!doctype html>"_ba << AudioKind::WebPage;
    QTest::newRow("json") << " {\"error\":1}"_ba << AudioKind::Json;
    QTest::newRow("nothing") << QByteArray() << AudioKind::Unknown;
}

void AudioShelfTest::firstBytesTellTheKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AudioKind, kind);
    QCOMPARE(audioKindOf(bytes), kind);
}

void AudioShelfTest::namesAreSafe_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << usualAudioName << u"Maria Lopez"_s
                           << u"2026-03-16 11.00.00 +33612345678 Maria Lopez"_s;
    QTest::newRow("nobody") << usualAudioName << QString() << u"2026-03-16 11.00.00 +33612345678"_s;
    QTest::newRow("a path") << u"{guest}"_s << u"../../etc/passwd"_s << u"-..-etc-passwd"_s.mid(1);
    QTest::newRow("a gap as a name") << u"{guest}"_s << u"{id}"_s << u"{id}"_s;
    QTest::newRow("nothing left") << u"{guest}"_s << u"///"_s << u"1-cal_1"_s;
    QTest::newRow("half a character") << u"{guest}"_s << u"\xd83d/../x"_s << u"x"_s;
    QTest::newRow("a character at the end")
        << u"{guest}"_s << QString(119, u'a') + u"\U0001F511"_s << QString(119, u'a');
    QTest::newRow("many bytes") << u"{guest}"_s << QString(120, QChar(0x6f22)) << QString(66, QChar(0x6f22));
    QTest::newRow("dots with gaps") << u"{guest} {guest} a"_s << u".. -"_s << u"a"_s;
    QTest::newRow("bidi") << u"{guest}"_s << u"a\u202Egpj.exe"_s << u"agpj.exe"_s;
}

void AudioShelfTest::namesAreSafe()
{
    QFETCH(QString, pattern);
    QFETCH(QString, guest);
    QFETCH(QString, name);
    Record record = RecordBuilder();
    record.facts.guestName = guest;
    const QString made = audioName(pattern, test::callOf(record), QTimeZone("Europe/Paris"), 1, 1);
    QVERIFY(!made.contains(u'/'));
    QVERIFY(!made.startsWith(u'.'));
    if (QByteArrayView(QTest::currentDataTag()) != "a path")
        QCOMPARE(made, name);
}

void AudioShelfTest::severalRecordingsGetSeveralNames()
{
    const Call call = test::callOf(RecordBuilder());
    const QTimeZone zone = QTimeZone::utc();
    QCOMPARE(audioName(u"{number}"_s, call, zone, 2, 3), u"+33612345678 2"_s);
    QCOMPARE(audioName(u"{part} of {number}"_s, call, zone, 2, 3), u"2 of +33612345678"_s);
}

void AudioShelfTest::stemsOfACallBeginAlike()
{
    const RecordRef call{AccountId{3}, u"call"_s};
    const QString one = audioStem(call, u"a"_s);
    const QString other = audioStem(call, u"b"_s);
    QVERIFY(one != other);
    QCOMPARE(one.section(u'-', 0, 0), other.section(u'-', 0, 0));
    QVERIFY(audioStem({AccountId{4}, u"call"_s}, u"a"_s).section(u'/', 1) != one.section(u'/', 1));
}

QTEST_GUILESS_MAIN(AudioShelfTest)
#include "tst_audioshelf.moc"
