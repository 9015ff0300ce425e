// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// callboard recording
class RecordingCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void audioIsFetchedAndThenWorksOffline();
    void aFolderGetsANamedFile();
    void callsWithoutOneSaySo();
    void whatWasNeverFetchedIsNotThereOffline();
    void removingAnAccountRemovesItsAudio();

private:
    Outcome recording(const QStringList &how) const
    {
        return m_program->run(QStringList{u"recording"_s} + how);
    }
    QString callWith(bool hasRecording) const
    {
        const auto calls = m_program->calls();
        for (const QJsonObject &call : calls) {
            if (call[u"recordings"_s].toArray().isEmpty() != hasRecording)
                return call[u"id"_s].toString();
        }
        return {};
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
};

void RecordingCommandTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"80"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
}

void RecordingCommandTest::audioIsFetchedAndThenWorksOffline()
{
    const QString id = callWith(true);
    const QString file = m_program->path(u"call.ogg"_s);
    const Outcome fetched = recording({id, u"--output"_s, file, u"--json"_s});
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    const QJsonObject one = fetched.json()[u"recordings"_s][0].toObject();
    QCOMPARE(one[u"state"_s].toString(), u"ready"_s);
    QCOMPARE(one[u"file"_s].toString(), file);
    QVERIFY(one[u"reason"_s].isNull());
    const QByteArray audio = contentOf(file);
    QVERIFY(audio.startsWith("OggS"));
    QCOMPARE(audio.size(), qsizetype(one[u"bytes"_s].toInteger()));

    m_sandbox.reset(); // nobody answers any more
    const QString again = m_program->path(u"again.ogg"_s);
    const Outcome cached = recording({id, u"--output"_s, again, u"--offline"_s});
    QVERIFY2(cached.code == 0, cached.err.constData());
    QCOMPARE(contentOf(again), audio);
    QCOMPARE(filesContaining(m_program->profile(), "/recordings/"), QStringList()); // no link is kept
}

void RecordingCommandTest::aFolderGetsANamedFile()
{
    const QString folder = m_program->path(u"calls"_s);
    const Outcome fetched =
        recording({callWith(true), u"--output"_s, folder + u'/', u"--name"_s, u"call {date}"_s});
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY2(QRegularExpression(u"^call \\d{4}-\\d\\d-\\d\\d\\.ogg$"_s).match(files.first()).hasMatch(),
             qPrintable(files.first()));
    QCOMPARE(QString::fromUtf8(fetched.out).trimmed(), folder + u'/' + files.first());
}

void RecordingCommandTest::callsWithoutOneSaySo()
{
    const Outcome none = recording({callWith(false)});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.sentences(), 1);
    QVERIFY2(none.err.contains("no recording"), none.err.constData());
    QCOMPARE(recording({u"nonsense"_s}).code, 2);
    QCOMPARE(recording({}).code, 2);
}

void RecordingCommandTest::whatWasNeverFetchedIsNotThereOffline()
{
    const Outcome offline = recording({callWith(true), u"--offline"_s, u"--json"_s});
    QCOMPARE(offline.code, 1);
    const QJsonObject one = offline.json()[u"recordings"_s][0].toObject();
    QCOMPARE(one[u"state"_s].toString(), u"not_fetched"_s);
    QVERIFY(one[u"reason"_s].toString().contains(u"offline"));
}

void RecordingCommandTest::removingAnAccountRemovesItsAudio()
{
    const QString id = callWith(true);
    QCOMPARE(recording({id}).code, 0);
    const QDir cache(m_program->profile() + u"/cache/recordings/1"_s);
    QCOMPARE(cache.entryList({u"*.audio"_s}, QDir::Files).size(), 1);
    QCOMPARE(m_program->run({u"accounts"_s, u"remove"_s, u"Hotel"_s, u"--yes"_s}).code, 0);
    QCOMPARE(cache.entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(RecordingCommandTest)
#include "tst_recordingcommand.moc"
