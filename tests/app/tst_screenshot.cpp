// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

class ScreenshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void demoWindowIsPaintedWithoutADisplay_data();
    void demoWindowIsPaintedWithoutADisplay();
    void emptyProfileIsPaintedToo();
    void pictureThatCannotBeWrittenIsAnError();
};

namespace {

int differentColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

bool isDark(const QImage &image)
{
    return qGray(image.pixel(image.width() / 2, image.height() / 2)) < 128;
}

} // namespace

void ScreenshotTest::demoWindowIsPaintedWithoutADisplay_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("scale");
    QTest::newRow("light") << u"light"_s << u"1"_s;
    QTest::newRow("dark, twice the pixels") << u"dark"_s << u"2"_s;
}

void ScreenshotTest::demoWindowIsPaintedWithoutADisplay()
{
    QFETCH(QString, scheme);
    QFETCH(QString, scale);
    Program program;
    program.setVariable(u"QT_SCALE_FACTOR"_s, scale);
    const QString file = program.path(u"window.png"_s);
    const Outcome outcome = program.run({u"--demo"_s, u"--calls"_s, u"800"_s, u"--screenshot"_s, file,
                                         u"--size"_s, u"1280x800"_s, u"--scheme"_s, scheme});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1280, 800) * scale.toInt());
    QVERIFY(differentColours(image) > 200); // a blank or half-painted window has a handful
    QCOMPARE(isDark(image), scheme == u"dark");
}

void ScreenshotTest::emptyProfileIsPaintedToo()
{
    const Program program;
    const QString file = program.path(u"window.png"_s);
    const Outcome outcome = program.run({u"--screenshot"_s, file, u"--scheme"_s, u"light"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(differentColours(QImage(file)) > 20);
}

void ScreenshotTest::pictureThatCannotBeWrittenIsAnError()
{
    const Program program;
    const Outcome outcome = program.run({u"--screenshot"_s, program.path(u"no/such/folder/window.png"_s)});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.sentences(), 1);
}

QTEST_GUILESS_MAIN(ScreenshotTest)
#include "tst_screenshot.moc"
