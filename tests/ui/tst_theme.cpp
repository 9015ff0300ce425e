// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/restingcaret.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWindow>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

/// WCAG 2: relative luminance.
double luminance(const QColor &colour)
{
    const Linear c = linear(colour);
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schemeSetsThePalette();
    void systemFollowsTheDesktop();
    void systemFollowsTheDesktopsWishForContrast();
    void motionIsReducedByTheUserOrTheDesktop();
    void busyBarStandsStill();
    void caretRestsUntilSomebodyTypes();
    void everyIconDraws();
    void everyStatusAndDirectionHasAnIcon();
    void iconFollowsThePalette();
    void iconIsSharpAtAnyScale();
    void forwardArrowIsMirrored();

private:
    Theme *theme();
};

// A theme belongs to the application: made once, so that tests see what the window sees.
Theme *ThemeTest::theme()
{
    static Theme theme(*qApp);
    return &theme;
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

void ThemeTest::systemFollowsTheDesktopsWishForContrast()
{
    theme()->setScheme(Theme::Scheme::System);
    QSignalSpy changed(theme(), &Theme::changed);
    theme()->setDesktop({.highContrast = true});
    QVERIFY(theme()->isHighContrast());
    QVERIFY(!theme()->isDark());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::black));
    theme()->setScheme(Theme::Scheme::Light); // chosen by the user
    QVERIFY(!theme()->isHighContrast());
    theme()->setScheme(Theme::Scheme::System);
    theme()->setDesktop({});
    QVERIFY(!theme()->isHighContrast());
}

void ThemeTest::motionIsReducedByTheUserOrTheDesktop()
{
    const auto moves = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    };
    QVERIFY(moves());
    const int flash = QApplication::cursorFlashTime();
    QVERIFY(flash > 0);
    for (const bool isUsers : {true, false}) {
        QApplication::setEffectEnabled(Qt::UI_AnimateMenu, true);
        isUsers ? theme()->setMotionReduced(true) : theme()->setDesktop({.reducedMotion = true});
        QVERIFY(theme()->reducesMotion());
        QCOMPARE(theme()->desktopReducesMotion(), !isUsers);
        QVERIFY(!moves());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        theme()->setMotionReduced(false);
        theme()->setDesktop({});
        QVERIFY(!theme()->reducesMotion());
        QVERIFY(moves());
        QCOMPARE(QApplication::cursorFlashTime(), flash);
    }
}

void ThemeTest::caretRestsUntilSomebodyTypes()
{
    const int flash = QApplication::cursorFlashTime();
    QVERIFY(flash > 0);
    QLineEdit line;
    {
        const RestingCaret caret(*qApp, *theme(), 5ms);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), flash);

    const RestingCaret caret(*qApp, *theme(), 5ms);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    int whileTyping = 0;
    connect(&line, &QLineEdit::textEdited, &line, [&] { whileTyping = QApplication::cursorFlashTime(); });
    QTest::keyClicks(&line, u"a"_s);
    QCOMPARE(whileTyping, flash);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);

    theme()->setMotionReduced(true); // who wants it still gets it still
    QTest::keyClicks(&line, u"b"_s);
    QCOMPARE(whileTyping, 0);
    theme()->setMotionReduced(false);
}

void ThemeTest::busyBarStandsStill()
{
    theme()->setMotionReduced(true);
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 20);
    bar.setAttribute(Qt::WA_DontShowOnScreen);
    bar.show();
    const QImage first = bar.grab().toImage();
    int paints = 0;
    class Counter final : public QObject {
    public:
        explicit Counter(int &count)
            : m_count(count)
        {
        }
        bool eventFilter(QObject *, QEvent *event) override
        {
            m_count += event->type() == QEvent::StyleAnimationUpdate;
            return false;
        }

    private:
        int &m_count;
    } counter(paints);
    bar.installEventFilter(&counter);
    QTest::qWait(200); // time for some frames of an animation
    QCOMPARE(paints, 0);
    QCOMPARE(bar.grab().toImage(), first);
    bar.setRange(0, 10); // something can be seen in it, which nothing done has not
    QVERIFY(bar.grab().toImage() != first);
    theme()->setMotionReduced(false);
    bar.setRange(0, 0);
    QTRY_VERIFY((bar.grab(), paints > 0)); // the same bar, when it may
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
