// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

struct Linear {
    double r, g, b;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const Linear c = linear(colour);
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Deuteranopia after Machado, Oliveira and Fernandes (2009).
Linear deuteranopic(const Linear &c)
{
    const auto within = [](double v) {
        return std::clamp(v, 0.0, 1.0);
    };
    return {within(0.367322 * c.r + 0.860646 * c.g - 0.227968 * c.b),
            within(0.280085 * c.r + 0.672501 * c.g + 0.047413 * c.b),
            within(-0.011820 * c.r + 0.042940 * c.g + 0.968881 * c.b)};
}

/// Distance in OKLab.
double distance(const Linear &a, const Linear &b)
{
    const auto lab = [](const Linear &c) {
        const double l = std::cbrt(0.4122214708 * c.r + 0.5363325363 * c.g + 0.0514459929 * c.b);
        const double m = std::cbrt(0.2119034982 * c.r + 0.6806995451 * c.g + 0.1073969566 * c.b);
        const double s = std::cbrt(0.0883024619 * c.r + 0.2817188376 * c.g + 0.6299787005 * c.b);
        return Linear{0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
                      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
                      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s};
    };
    const Linear p = lab(a), q = lab(b);
    return std::hypot(p.r - q.r, p.g - q.g, p.b - q.b);
}

QByteArray describe(const char *what, const QColor &colour, double value)
{
    return QByteArray(what) + ' ' + colour.name().toLatin1() + ' ' + QByteArray::number(value);
}

void verifyText(const char *what, const QColor &text, const QList<QColor> &backgrounds)
{
    for (const QColor &background : backgrounds) {
        const double value = contrast(text, background);
        QVERIFY2(value >= 4.5,
                 (describe(what, text, value) + " on " + background.name().toLatin1()).constData());
    }
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data() { schemes(); }
    void textIsReadable();
    void statusesAreReadable_data() { schemes(); }
    void statusesAreReadable();
    void statusesStayApartForColourBlindEyes_data() { schemes(); }
    void statusesStayApartForColourBlindEyes();
    void schemeSetsThePalette();
    void systemFollowsTheDesktop();
    void everyIconDraws();
    void everyStatusAndDirectionHasAnIcon();
    void iconFollowsThePalette();
    void iconIsSharpAtAnyScale();
    void forwardArrowIsMirrored();

private:
    static void schemes();
    Theme *theme();
};

// A theme belongs to the application: made once, so that tests see what the window sees.
Theme *ThemeTest::theme()
{
    static Theme theme(*qApp);
    return &theme;
}

void ThemeTest::schemes()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void ThemeTest::textIsReadable()
{
    QFETCH(Theme::Scheme, scheme);
    theme()->setScheme(scheme);
    const QPalette palette = QApplication::palette();
    const QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                                palette.color(QPalette::AlternateBase), theme()->raised()};
    verifyText("text", palette.color(QPalette::Text), grounds);
    verifyText("window text", palette.color(QPalette::WindowText), grounds);
    verifyText("button text", palette.color(QPalette::ButtonText), {palette.color(QPalette::Button)});
    verifyText("selected", palette.color(QPalette::HighlightedText), {palette.color(QPalette::Highlight)});
    verifyText("tool tip", palette.color(QPalette::ToolTipText), {palette.color(QPalette::ToolTipBase)});
    verifyText("placeholder", palette.color(QPalette::PlaceholderText), {palette.color(QPalette::Base)});
    verifyText("link", palette.color(QPalette::Link), grounds);
    verifyText("muted", theme()->muted(), grounds);
    verifyText("accent", theme()->accent(), grounds);
    verifyText("warning", theme()->warning(), grounds);
    verifyText("error", theme()->error(), grounds);
    verifyText("success", theme()->success(), grounds);
    verifyText("found", palette.color(QPalette::Text), {theme()->hit(), theme()->currentHit()});
    QVERIFY(contrast(theme()->hit(), theme()->currentHit()) > 1.2); // and underlined, both
}

void ThemeTest::statusesAreReadable()
{
    QFETCH(Theme::Scheme, scheme);
    theme()->setScheme(scheme);
    const QPalette palette = QApplication::palette();
    for (const CallStatus status : allCallStatuses()) {
        const QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                                    palette.color(QPalette::AlternateBase), theme()->raised(),
                                    theme()->statusTint(status)};
        verifyText("status", theme()->statusColour(status), grounds);
        const double fill = contrast(theme()->statusFill(status), palette.color(QPalette::Base));
        QVERIFY2(fill >= 3, describe("fill", theme()->statusFill(status), fill).constData());
    }
}

void ThemeTest::statusesStayApartForColourBlindEyes()
{
    QFETCH(Theme::Scheme, scheme);
    theme()->setScheme(scheme);
    const QList<CallStatus> statuses = allCallStatuses();
    for (const CallStatus a : statuses) {
        for (const CallStatus b : statuses) {
            if (a >= b)
                continue;
            const Linear one = linear(theme()->statusFill(a)), other = linear(theme()->statusFill(b));
            const double normal = distance(one, other);
            const double blind = distance(deuteranopic(one), deuteranopic(other));
            QVERIFY2(normal > 0.1 && blind > 0.1, QByteArray::number(std::min(normal, blind)).constData());
        }
    }
}

void ThemeTest::schemeSetsThePalette()
{
    theme()->setScheme(Theme::Scheme::Light);
    QVERIFY(!theme()->isDark());
    QSignalSpy changed(theme(), &Theme::changed);
    theme()->setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme()->isDark());
    QVERIFY(luminance(QApplication::palette().color(QPalette::Window)) < 0.05);
    theme()->setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void ThemeTest::systemFollowsTheDesktop()
{
    theme()->setScheme(Theme::Scheme::System);
    QVERIFY(!theme()->isDark()); // the offscreen desktop is light
    QWindow window;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
    QVERIFY(!theme()->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Link),
             theme()->accent()); // ours again, not the desktop's
}

void ThemeTest::everyIconDraws()
{
    int icons = 0;
    for (QDirIterator files(u":/callboard/icons"_s); files.hasNext(); ++icons) {
        files.next();
        const QImage image = theme()->icon(files.fileInfo().baseName(), Qt::red).pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 200;
        }
        QVERIFY2(painted > 6, qUtf8Printable(files.fileName()));
    }
    QVERIFY(icons > 30);
    QVERIFY(!Theme::applicationIcon().pixmap(64, 64).isNull());
}

void ThemeTest::everyStatusAndDirectionHasAnIcon()
{
    for (const CallStatus status : allCallStatuses())
        QVERIFY(!theme()->icon(Theme::iconName(status)).isNull());
    for (const Direction direction : allDirections())
        QVERIFY(!theme()->icon(Theme::iconName(direction)).isNull());
    QVERIFY(!theme()->icon(u"edit-find"_s).isNull());
    QTest::ignoreMessage(QtWarningMsg, "No bundled icon named no-such-thing");
    QVERIFY(theme()->icon(u"no-such-thing"_s).pixmap(16, 16).isNull());
}

void ThemeTest::iconFollowsThePalette()
{
    const QIcon icon = theme()->icon(u"menu"_s);
    const auto strokeOf = [&] {
        return icon.pixmap(24, 24).toImage().pixelColor(12, 12).lightness();
    };
    theme()->setScheme(Theme::Scheme::Light);
    QVERIFY(strokeOf() < 100);
    theme()->setScheme(Theme::Scheme::Dark);
    QVERIFY(strokeOf() > 150);
}

void ThemeTest::iconIsSharpAtAnyScale()
{
    const QPixmap pixmap = theme()->icon(u"menu"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::forwardArrowIsMirrored()
{
    const auto drawn = [&] {
        return theme()->icon(u"chevron-forward"_s, Qt::black).pixmap(24, 24).toImage();
    };
    const QImage leftToRight = drawn();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(leftToRight != rightToLeft);
}

} // namespace callboard

QTEST_MAIN(callboard::ThemeTest)
#include "tst_theme.moc"
