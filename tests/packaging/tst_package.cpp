// SPDX-License-Identifier: GPL-3.0-or-later
// The Debian package, made of the program as it was built for the tests.
#include "tests/packaging/tools.h"

#include <QDir>
#include <QTemporaryDir>

using namespace callboard::test;
using namespace Qt::StringLiterals;

class PackageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nameTellsVersionAndArchitecture();
    void dependsOnWhatQtLoadsByName_data();
    void dependsOnWhatQtLoadsByName();
    void dependsOnNoSqlDriver();
    void versionIsThatOfItsChangelog();
    void holdsNoTests();
    void lintianFindsNothing();

private:
    QString field(const QString &name) const
    {
        return QString::fromUtf8(runTool(u"dpkg-deb"_s, {u"-f"_s, m_package, name}).out).trimmed();
    }
    QString contents() const { return QString::fromUtf8(runTool(u"dpkg-deb"_s, {u"-c"_s, m_package}).out); }

    QTemporaryDir m_folder;
    QString m_package;
};

void PackageTest::initTestCase()
{
    NEED_TOOL("dpkg-shlibdeps");
    const ToolRun cpack = runTool(QStringLiteral(CPACK_PROGRAM),
                                  {u"-G"_s, u"DEB"_s, u"-B"_s, m_folder.path(), u"--config"_s,
                                   QStringLiteral(BUILD_FOLDER "/CPackConfig.cmake")});
    QVERIFY2(cpack.code == 0, cpack.all().constData());
    m_package = m_folder.filePath(QDir(m_folder.path()).entryList({u"*.deb"_s}).value(0));
    QVERIFY(m_package.endsWith(u".deb"_s));
}

void PackageTest::nameTellsVersionAndArchitecture()
{
    QVERIFY2(m_package.contains(u"/callboard_" PROJECT_VERSION "-1"_s), qPrintable(m_package));
    QVERIFY(m_package.endsWith(u'_' + field(u"Architecture"_s) + u".deb"_s));
}

void PackageTest::dependsOnWhatQtLoadsByName_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("field");
    QTest::newRow("drawings as icons") << u"qt6-svg-plugins"_s << u"Depends"_s;
    QTest::newRow("certificates") << u"ca-certificates"_s << u"Depends"_s;
    QTest::newRow("time zones") << u"tzdata"_s << u"Depends"_s;
    QTest::newRow("a library") << u"libqt6widgets6"_s << u"Depends"_s;
    QTest::newRow("sound") << u"libqt6multimedia6"_s << u"Depends"_s;
    QTest::newRow("Wayland") << u"qt6-wayland"_s << u"Recommends"_s;
    QTest::newRow("pictures without a display") << u"qt6-qpa-plugins"_s << u"Recommends"_s;
    QTest::newRow("a dictionary") << u"hunspell-en-us"_s << u"Recommends"_s;
}

void PackageTest::dependsOnWhatQtLoadsByName()
{
    QFETCH(QString, package);
    QFETCH(QString, field);
    QVERIFY2(this->field(field).contains(package), qPrintable(this->field(field)));
}

/// SQLite is used through its C interface.
void PackageTest::dependsOnNoSqlDriver()
{
    QVERIFY(!field(u"Depends"_s).contains(u"libqt6sql6"_s));
    QVERIFY(field(u"Depends"_s).contains(u"libsqlite3-0"_s));
}

void PackageTest::versionIsThatOfItsChangelog()
{
    const QString unpacked = m_folder.filePath(u"unpacked"_s);
    QCOMPARE(runTool(u"dpkg-deb"_s, {u"-x"_s, m_package, unpacked}).code, 0);
    const ToolRun log = runTool(u"zcat"_s, {unpacked + u"/usr/share/doc/callboard/changelog.Debian.gz"_s});
    QVERIFY2(log.out.startsWith("callboard (" + field(u"Version"_s).toUtf8() + ") "), log.all().constData());
}

void PackageTest::holdsNoTests()
{
    const QString files = contents();
    QVERIFY(files.contains(u"./usr/bin/callboard\n"_s));
    QVERIFY(files.contains(u"./usr/share/man/man1/callboard.1.gz\n"_s));
    QCOMPARE(files.count(u"./usr/bin/"_s), 2); // the folder and the program
    QVERIFY(!files.contains(u"tst_"_s));
    QVERIFY(!files.contains(u"/usr/local/"_s));
}

void PackageTest::lintianFindsNothing()
{
    NEED_TOOL("lintian");
    const ToolRun lintian =
        runTool(u"lintian"_s, {u"--allow-root"_s, u"--fail-on"_s, u"error,warning"_s, m_package});
    QVERIFY2(lintian.code == 0 && lintian.out.isEmpty(), lintian.all().constData());
}

QTEST_GUILESS_MAIN(PackageTest)
#include "tst_package.moc"
