// SPDX-License-Identifier: GPL-3.0-or-later
// What the user hears when a file of the profile was damaged: on the command line and in the window.
#include "app/desktop.h"
#include "tests/app/program.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray foreign = QByteArray("Shopping list: milk, bread, a telephone.\n").repeated(50);

} // namespace

class DamageToldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCommandLineTellsOnce_data() { files(); }
    void theCommandLineTellsOnce();
    void theWindowTells_data() { files(); }
    void theWindowTells();
    void newerFilesAreNamed_data();
    void newerFilesAreNamed();

private:
    void files();
    QString dataFile(const QString &name) const { return m_program->profile() + u"/data/"_s + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dataFile(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The file that was put aside; null when there is none.
    QString copyOf(const QString &name) const
    {
        const QStringList copies = QDir(dataFile({})).entryList({name + u".damaged-*"_s});
        return copies.isEmpty() ? QString() : dataFile(copies.first());
    }

    std::unique_ptr<Program> m_program;
};

void DamageToldTest::init()
{
    m_program = std::make_unique<Program>();
    const Outcome added = m_program->run(
        {u"guests"_s, u"add"_s, u"--name"_s, u"Anna Keller"_s, u"--number"_s, u"+493415551234"_s});
    QVERIFY2(added.code == 0, added.err.constData());
}

void DamageToldTest::files()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<QString>("said");
    QTest::newRow("desk, foreign") << u"desk.sqlite"_s << false << u"your own data"_s;
    QTest::newRow("desk, empty") << u"desk.sqlite"_s << true << u"Put a backup in its place"_s;
    QTest::newRow("cache, foreign") << u"cache.sqlite"_s << false << u"list of calls was damaged"_s;
    QTest::newRow("cache, empty") << u"cache.sqlite"_s << true << u"list of calls had nothing in it"_s;
}

void DamageToldTest::theCommandLineTellsOnce()
{
    QFETCH(QString, name);
    QFETCH(bool, isEmpty);
    QFETCH(QString, said);
    write(name, isEmpty ? QByteArray() : foreign);
    const Outcome first = m_program->run({u"guests"_s, u"list"_s});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.sentences(), 1);
    if (!isEmpty) {
        QVERIFY(!copyOf(name).isNull());
        QVERIFY2(first.err.contains(copyOf(name).toUtf8()), first.err.constData());
    }
    QVERIFY2(QString::fromUtf8(first.err).contains(said, Qt::CaseInsensitive), first.err.constData());
    QCOMPARE(first.out.contains("Anna Keller"), name == u"cache.sqlite");
    const Outcome second = m_program->run({u"guests"_s, u"list"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.err, QByteArray());
}

void DamageToldTest::theWindowTells()
{
    QFETCH(QString, name);
    QFETCH(bool, isEmpty);
    QFETCH(QString, said);
    write(name, isEmpty ? QByteArray() : foreign);
    DesktopOptions options;
    options.profile = m_program->profile();
    options.notifies = false;
    options.offline = true;
    Desktop desktop(*qApp, options);
    QSignalSpy opened(&desktop, &Desktop::opened);
    desktop.open();
    QTRY_COMPARE(opened.size(), 1);
    auto *const bar = desktop.window().findChild<MessageBar *>();
    QCOMPARE(bar->shownKey(), u"recovery"_s);
    QVERIFY(bar->isVisible());
    QString shown;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        shown += label->text() + label->accessibleName();
    QVERIFY2(shown.contains(said, Qt::CaseInsensitive), qPrintable(shown));
    if (!isEmpty)
        QVERIFY(shown.contains(copyOf(name)));
}

void DamageToldTest::newerFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("desk") << u"desk.sqlite"_s;
    QTest::newRow("cache") << u"cache.sqlite"_s;
}

void DamageToldTest::newerFilesAreNamed()
{
    QFETCH(QString, name);
    QFile file(dataFile(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    file.write("\0\0\x03\xe7", 4);
    file.close();
    const Outcome refused = m_program->run({u"guests"_s, u"list"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.sentences(), 1);
    QVERIFY2(refused.err.contains("newer version of Callboard"), refused.err.constData());
}

QTEST_MAIN(DamageToldTest)
#include "tst_damagetold.moc"
