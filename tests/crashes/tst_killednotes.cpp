// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notehistory.h"
#include "models/tables/calldetail.h"
#include "tests/support/builders.h"
#include "tests/support/figures.h"
#include "ui/detail/detailpane.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

StorePaths pathsIn(const QString &folder)
{
    return {folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s};
}

CallId callIn(Store &store)
{
    auto found = store.find({AccountId{1}, u"cal_1"_s});
    return QCoro::waitFor(std::move(found)).value();
}

/// The program that is killed: types into a note like a person, letter by letter with pauses, and says on
/// standard output how much the window has called saved.
class Typist : public QObject {
public:
    Typist(const QString &folder, quint32 seed)
        : m_random(seed)
        , m_theme(*qApp)
        , m_store(Store::open(pathsIn(folder), m_clock).value())
        , m_detail(*m_store, m_clock)
        , m_pane(m_detail, m_theme, m_clock)
    {
        m_pane.show();
        m_detail.show(callIn(*m_store));
        connect(&m_detail, &CallDetail::notesStateChanged, this, [this] { onState(); });
        connect(&m_keys, &QTimer::timeout, this, [this] { press(); });
        m_keys.setSingleShot(true);
        m_keys.start(200);
    }

private:
    QPlainTextEdit *editor() { return m_pane.findChild<QPlainTextEdit *>(u"notesEditor"_s); }
    void onState()
    {
        if (m_detail.notesState() != CallDetail::NotesState::Waiting)
            return;
        std::printf("saved %d\n", int(m_detail.notes().size()));
        std::fflush(stdout);
    }
    void press()
    {
        if (m_detail.phase() == CallDetail::Phase::Shown) {
            editor()->moveCursor(QTextCursor::End);
            const int at = int(editor()->toPlainText().size());
            QTest::keyClicks(editor(), QString(QChar(u'a' + at % 26)));
        }
        const bool rests = m_random.bounded(8) == 0;
        m_keys.start(rests ? 400 : int(m_random.bounded(5, 40)));
    }

    SystemClock m_clock;
    QRandomGenerator m_random;
    Theme m_theme;
    std::unique_ptr<Store> m_store;
    CallDetail m_detail;
    DetailPane m_pane;
    QTimer m_keys;
};

} // namespace

/// The program is killed while somebody types into a note.
class KilledNotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsThereWhateverTheMoment_data();
    void whatWasSavedIsThereWhateverTheMoment();
};

void KilledNotesTest::whatWasSavedIsThereWhateverTheMoment_data()
{
    QTest::addColumn<int>("ms");
    QRandomGenerator random(20261121);
    for (int round = 1; round <= 12; ++round)
        QTest::addRow("kill %d", round) << 600 + int(random.bounded(2400));
}

void KilledNotesTest::whatWasSavedIsThereWhateverTheMoment()
{
    QFETCH(int, ms);
    QTemporaryDir folder;
    SystemClock clock;
    {
        auto store = Store::open(pathsIn(folder.path()), clock).value();
        auto added = store->addAccount(account(u"Hotel"_s));
        QVERIFY(QCoro::waitFor(std::move(added)));
        auto applied = store->applyPage(writeOf({RecordBuilder()}));
        QVERIFY(QCoro::waitFor(std::move(applied)));
    }
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder.path(), QString::number(ms)});
    QVERIFY(typist.waitForStarted());
    QByteArray said;
    while (!said.contains("saved") && typist.waitForReadyRead(30'000))
        said += typist.readAllStandardOutput();
    QTest::qWait(ms);
    ::kill(pid_t(typist.processId()), SIGKILL);
    recordFigure("kills", 1);
    QVERIFY(typist.waitForFinished());
    said += typist.readAllStandardOutput();
    const QList<QByteArray> lines = said.trimmed().split('\n');
    const int saved = lines.last().mid(6).toInt();
    QVERIFY2(saved > 0, said.constData());

    auto store = Store::open(pathsIn(folder.path()), clock).value();
    auto read = store->call(callIn(*store));
    const QString note = QCoro::waitFor(std::move(read)).value().notes;
    QVERIFY2(note.size() >= saved, qPrintable(u"%1 of %2"_s.arg(note.size()).arg(saved)));
    for (int i = 0; i < note.size(); ++i)
        QCOMPARE(note.at(i), QChar(u'a' + i % 26));
    auto waiting = store->outbox();
    const QList<OutboxItem> items = QCoro::waitFor(std::move(waiting)).value();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().after, note);
    auto history = store->noteHistory().versions({{AccountId{1}, u"cal_1"_s}});
    QCOMPARE(QCoro::waitFor(std::move(history)).value().first().text, note);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--type") {
        Typist typist(words.value(2), words.value(3).toUInt());
        return QCoreApplication::exec();
    }
    KilledNotesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killednotes.moc"
