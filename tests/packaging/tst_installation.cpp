// SPDX-License-Identifier: GPL-3.0-or-later
// What `cmake --install` puts where.
#include "app/applicationid.h"
#include "tests/packaging/tools.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class InstallationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsInItsPlace_data();
    void everythingIsInItsPlace();
    void iconsHaveTheirSizes();
    void smallIconsAreNotEmpty();
    void desktopFileIsValid();
    void desktopFileOpensLinksToCalls();
    void metainfoIsValid();
    void metainfoTellsTheVersion();
    void busStartsTheInstalledProgram();
    void installedProgramRuns();

private:
    QString path(const QString &file) const
    {
        return m_folder.path() + u'/' + QString(file).replace(u"ID"_s, applicationId);
    }
    QByteArray contents(const QString &file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void InstallationTest::initTestCase()
{
    const ToolRun install =
        runTool(QStringLiteral(CMAKE_PROGRAM),
                {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, m_folder.path()});
    QVERIFY2(install.code == 0, install.all().constData());
}

void InstallationTest::everythingIsInItsPlace_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &file :
         {u"bin/callboard"_s, u"share/applications/ID.desktop"_s, u"share/metainfo/ID.metainfo.xml"_s,
          u"share/dbus-1/services/ID.service"_s, u"share/icons/hicolor/scalable/apps/ID.svg"_s,
          u"share/icons/hicolor/symbolic/apps/ID-symbolic.svg"_s, u"share/man/man1/callboard.1"_s,
          u"share/bash-completion/completions/callboard"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void InstallationTest::everythingIsInItsPlace()
{
    QFETCH(QString, file);
    QVERIFY(QFileInfo(path(file)).size() > 0);
    QVERIFY(QFileInfo(path(file)).permission(QFile::ReadOther));
}

void InstallationTest::iconsHaveTheirSizes()
{
    QDirIterator icons(path(u"share/icons/hicolor"_s), {applicationId + u".png"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QSet<int> sizes;
    while (icons.hasNext()) {
        const QImage image(icons.next());
        QVERIFY2(icons.filePath().contains(u"/%1x%1/apps/"_s.arg(image.width())),
                 qPrintable(icons.filePath()));
        QCOMPARE(image.height(), image.width());
        sizes << image.width();
    }
    const QSet<int> wanted{16, 22, 24, 32, 48, 64, 96, 128, 256, 512};
    QCOMPARE(sizes, wanted);
}

/// The receiver is white, and the corners are not painted.
void InstallationTest::smallIconsAreNotEmpty()
{
    const QImage image(path(u"share/icons/hicolor/16x16/apps/ID.png"_s));
    int white = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            white += qGray(image.pixel(x, y)) > 240 && qAlpha(image.pixel(x, y)) > 240 ? 1 : 0;
    }
    QVERIFY(white >= 8);
    QVERIFY(qAlpha(image.pixel(0, 0)) < 128);
}

void InstallationTest::desktopFileIsValid()
{
    NEED_TOOL("desktop-file-validate");
    const ToolRun check = runTool(u"desktop-file-validate"_s, {path(u"share/applications/ID.desktop"_s)});
    QCOMPARE(check.all(), QByteArray());
    QCOMPARE(check.code, 0);
}

/// And does not offer to dial, which it cannot do.
void InstallationTest::desktopFileOpensLinksToCalls()
{
    QSettings file(path(u"share/applications/ID.desktop"_s), QSettings::IniFormat);
    file.beginGroup(u"Desktop Entry"_s);
    const QByteArray text = contents(u"share/applications/ID.desktop"_s);
    QCOMPARE(file.value(u"Icon"_s).toString(), QString(applicationId));
    QCOMPARE(file.value(u"Exec"_s).toString(), u"callboard %u"_s);
    QVERIFY(text.contains("\nMimeType=x-scheme-handler/callboard;\n"));
}

void InstallationTest::metainfoIsValid()
{
    NEED_TOOL("appstreamcli");
    const ToolRun check = runTool(u"appstreamcli"_s,
                                  {u"validate"_s, u"--no-net"_s, u"--strict"_s, u"--pedantic"_s,
                                   u"--override=unknown-tag=pedantic"_s, // <developer>, for Debian 12's
                                   path(u"share/metainfo/ID.metainfo.xml"_s)});
    QVERIFY2(check.code == 0, check.all().constData());
}

void InstallationTest::metainfoTellsTheVersion()
{
    const QByteArray text = contents(u"share/metainfo/ID.metainfo.xml"_s);
    const qsizetype newest = text.indexOf("<release ");
    QCOMPARE(text.indexOf("<release version=\"" PROJECT_VERSION "\""), newest);
    QVERIFY(newest > 0);
    QVERIFY(text.contains("<id>" + QByteArray(applicationId.data(), applicationId.size()) + "</id>"));
}

void InstallationTest::busStartsTheInstalledProgram()
{
    const QByteArray service = contents(u"share/dbus-1/services/ID.service"_s);
    QVERIFY(service.contains("\nExec=" + path(u"bin/callboard"_s).toUtf8() + '\n'));
    QVERIFY(service.contains("\nName=" + QByteArray(applicationId.data(), applicationId.size()) + '\n'));
}

void InstallationTest::installedProgramRuns()
{
    const ToolRun run = runTool(path(u"bin/callboard"_s), {u"--version"_s});
    QCOMPARE(run.out, QByteArray("callboard " PROJECT_VERSION "\n"));
}

QTEST_GUILESS_MAIN(InstallationTest)
#include "tst_installation.moc"
