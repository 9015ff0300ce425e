// SPDX-License-Identifier: GPL-3.0-or-later
// What every scheme promises: words can be read, marks can be seen, and colours that mean something stay
// apart for every kind of eye. Contrast as WCAG 2 counts it.
#include "ui/charts/marksview.h"
#include "ui/rowmarks.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTest>

#include <array>
#include <cmath>
#include <functional>

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

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Linear c = linear(colour);
        return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// What one who sees no red, green or blue light sees: Machado, Oliveira and Fernandes (2009), severity 1.
struct Sight {
    const char *name;
    std::array<double, 9> matrix;
};
constexpr std::array sights{
    Sight{"normal", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
    Sight{"protanopic",
          {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    Sight{"deuteranopic",
          {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    Sight{"tritanopic",
          {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
};

Linear seen(const Linear &c, const Sight &sight)
{
    const auto &m = sight.matrix;
    const auto within = [](double v) {
        return std::clamp(v, 0.0, 1.0);
    };
    return {within(m[0] * c.r + m[1] * c.g + m[2] * c.b), within(m[3] * c.r + m[4] * c.g + m[5] * c.b),
            within(m[6] * c.r + m[7] * c.g + m[8] * c.b)};
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

struct Ground {
    QString name;
    QColor colour;
};

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void textIsReadable_data() { schemes(); }
    void textIsReadable();
    void textIsReadableOnWashes_data() { schemes(); }
    void textIsReadableOnWashes();
    void chosenRowsAreReadable_data() { schemes(); }
    void chosenRowsAreReadable();
    void statusesAreReadable_data() { schemes(); }
    void statusesAreReadable();
    void chosenAndFoundIsReadable_data() { schemes(); }
    void chosenAndFoundIsReadable();
    void chartsStandOut_data() { schemes(); }
    void chartsStandOut();
    void figuresOfTheHeatMapAreReadable_data() { schemes(); }
    void figuresOfTheHeatMapAreReadable();
    void heatRises_data() { schemes(); }
    void heatRises();
    void coloursStayApartForEveryEye_data() { schemes(); }
    void coloursStayApartForEveryEye();
    void fieldsHaveEdges_data() { schemes(); }
    void fieldsHaveEdges();
    void everythingHasEdgesInHighContrast_data();
    void everythingHasEdgesInHighContrast();
    void focusIsThickInHighContrast_data() { everythingHasEdgesInHighContrast_data(); }
    void focusIsThickInHighContrast();
    void chosenIsMarkedByMoreThanAWash();
    void contrastIsCountedAsHere();

private:
    static void schemes();
    static Theme *theme();
    static QPalette palette() { return QApplication::palette(); }
    static double leastText() { return theme()->isHighContrast() ? 7 : 4.5; }
    static double leastMark() { return theme()->isHighContrast() ? 4.5 : 3; }
    static QList<Ground> grounds();
    static Ground washed(const Ground &ground, const QColor &colour, double share);
    static void verify(const QString &what, const QColor &colour, const QList<Ground> &grounds, double least);
    static void verifyText(const QString &what, const QColor &colour, const QList<Ground> &grounds)
    {
        verify(what, colour, grounds, leastText());
    }
    static QImage drawn(const std::function<void(QPainter &, const QRect &)> &draw);
    static double edgeContrast(const QImage &image);
};

// A theme belongs to the application: made once, so that tests see what the window sees.
Theme *ContrastTest::theme()
{
    static Theme theme(*qApp);
    return &theme;
}

void ContrastTest::schemes()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast, light") << Theme::Scheme::HighContrastLight;
    QTest::newRow("high contrast, dark") << Theme::Scheme::HighContrastDark;
}

void ContrastTest::init()
{
    if (QTest::currentDataTag()) {
        QFETCH(Theme::Scheme, scheme);
        theme()->setScheme(scheme);
    }
}

QList<Ground> ContrastTest::grounds()
{
    return {{u"window"_s, palette().color(QPalette::Window)},
            {u"base"_s, palette().color(QPalette::Base)},
            {u"alternate base"_s, palette().color(QPalette::AlternateBase)},
            {u"raised"_s, theme()->raised()}};
}

Ground ContrastTest::washed(const Ground &ground, const QColor &colour, double share)
{
    return {u"%1 washed %2"_s.arg(ground.name).arg(share), Theme::mixed(colour, ground.colour, share)};
}

void ContrastTest::verify(const QString &what, const QColor &colour, const QList<Ground> &grounds,
                          double least)
{
    for (const Ground &ground : grounds) {
        const double value = contrast(colour, ground.colour);
        if (value < least)
            QTest::qFail(qUtf8Printable(u"%1 %2 on %3 %4: %5, not %6"_s
                                            .arg(what, colour.name(), ground.name, ground.colour.name())
                                            .arg(value)
                                            .arg(least)),
                         __FILE__, __LINE__);
    }
}

void ContrastTest::textIsReadable()
{
    const QList<Ground> button{{u"button"_s, palette().color(QPalette::Button)},
                               {u"lit button"_s, palette().color(QPalette::Midlight)}};
    verifyText(u"text"_s, palette().color(QPalette::Text), grounds());
    verifyText(u"window text"_s, palette().color(QPalette::WindowText), grounds());
    verifyText(u"button text"_s, palette().color(QPalette::ButtonText), button);
    verifyText(u"tool tip"_s, palette().color(QPalette::ToolTipText),
               {{u"tool tip"_s, palette().color(QPalette::ToolTipBase)}});
    verifyText(u"placeholder"_s, palette().color(QPalette::PlaceholderText), grounds());
    verifyText(u"link"_s, palette().color(QPalette::Link), grounds());
    verifyText(u"visited link"_s, palette().color(QPalette::LinkVisited), grounds());
    verifyText(u"muted"_s, theme()->muted(), grounds() + button);
    verifyText(u"accent"_s, theme()->accent(), grounds());
    verifyText(u"warning"_s, theme()->warning(), grounds());
    verifyText(u"error"_s, theme()->error(), grounds());
    verifyText(u"success"_s, theme()->success(), grounds());
}

/// Behind what is chosen, chips, bars in lists, badges, and lines of a note that differ.
void ContrastTest::textIsReadableOnWashes()
{
    for (const Ground &ground : grounds()) {
        const auto accented = [&](double share) {
            return washed(ground, theme()->accent(), share);
        };
        const Ground lit = accented(0.24), bar = accented(0.16), page = accented(0.12);
        verifyText(u"text"_s, palette().color(QPalette::Text), {lit, bar, page});
        verifyText(u"muted"_s, theme()->muted(), {bar, page});
        for (const QColor &line : {theme()->success(), theme()->error()})
            verifyText(u"changed line"_s, palette().color(QPalette::Text), {washed(ground, line, 0.16)});
    }
    const Ground window = grounds().at(0), base = grounds().at(1);
    for (const Ground &ground : {window, base})
        verifyText(u"count"_s, theme()->accent(), {washed(ground, theme()->accent(), 0.12)});
    verifyText(u"failed review"_s, theme()->error(), {washed(base, theme()->accent(), 0.12)});
    for (const QColor &badge : {theme()->success(), theme()->accent()})
        verifyText(u"badge"_s, badge, {washed(base, badge, 0.14)});
}

void ContrastTest::chosenRowsAreReadable()
{
    for (const auto state : {QStyle::State_Active, QStyle::State_None}) {
        QStyleOptionViewItem option;
        option.palette = palette();
        option.state = state | QStyle::State_Selected;
        const QList<Ground> row{{u"chosen row"_s, chosenGround(option, *theme())}};
        for (const CallStatus status : allCallStatuses())
            verifyText(u"status "_s + keyOf(status), theme()->statusColour(status), row);
        verifyText(u"text"_s, palette().color(QPalette::Text), row);
        for (const QColor &colour :
             {theme()->muted(), theme()->accent(), theme()->warning(), theme()->success()})
            verifyText(u"words"_s, colour, row);
    }
}

void ContrastTest::statusesAreReadable()
{
    for (const CallStatus status : allCallStatuses()) {
        const Ground tint{u"its tint"_s, theme()->statusTint(status)};
        verifyText(u"status "_s + keyOf(status), theme()->statusColour(status), grounds() + QList{tint});
        verifyText(u"text"_s, palette().color(QPalette::WindowText), {tint});
    }
}

void ContrastTest::chosenAndFoundIsReadable()
{
    const QColor highlight = palette().color(QPalette::Highlight);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        verifyText(u"chosen"_s, palette().color(group, QPalette::HighlightedText),
                   {{u"highlight"_s, palette().color(group, QPalette::Highlight)},
                    {u"pressed"_s, highlight.darker(112)}});
    verifyText(u"chosen answer"_s, palette().color(QPalette::Base), {{u"accent"_s, theme()->accent()}});
    verifyText(u"found"_s, palette().color(QPalette::Text),
               {{u"hit"_s, theme()->hit()}, {u"current hit"_s, theme()->currentHit()}});
    QVERIFY(contrast(theme()->hit(), theme()->currentHit()) > 1.2); // and underlined, both
}

void ContrastTest::chartsStandOut()
{
    const QList<Ground> behind{grounds().at(0), grounds().at(1)};
    for (const CallStatus status : allCallStatuses())
        verify(u"bar of "_s + keyOf(status), theme()->statusFill(status), behind, leastMark());
    verify(u"mark"_s, theme()->accent(), grounds(), leastMark());
    const ChartColours screen = ChartColours::ofWindow(*theme(), palette());
    for (const ChartColours &colours : {screen, ChartColours::ofPaper()}) {
        const QList<Ground> ground{{u"chart"_s, colours.ground}};
        verify(u"chart mark"_s, colours.mark, ground, leastMark());
        verify(u"chart missed"_s, colours.missed, ground, leastMark());
        verify(u"chart text"_s, colours.text, ground, leastText());
        verify(u"chart label"_s, colours.quiet, ground, colours.ground == Qt::white ? 4.5 : leastText());
    }
    verify(u"chart label"_s, screen.quiet, {{u"chart"_s, screen.ground}}, leastText());
    if (theme()->isHighContrast()) {
        verify(u"hairline"_s, theme()->border(), grounds(), 4.5);
        verify(u"line between rows"_s, theme()->rowLine(), grounds(), 4.5);
    }
}

namespace {

constexpr int steps = 60;

QImage heatMap(const Theme &theme, bool isAboutMissed)
{
    HeatGridView view(theme);
    QStringList columns;
    QList<ChartMark> marks;
    for (int i = 0; i < steps; ++i) {
        columns << QString();
        ChartMark mark;
        mark.value = i + 1;
        marks << mark;
    }
    view.setAxes({QString()}, columns);
    view.setAboutMissed(isAboutMissed);
    view.setMarks(marks);
    QImage image(steps * 20, 60, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    view.paintInto(painter, image.rect(), ChartColours::ofWindow(theme, QApplication::palette()));
    return image;
}

QColor cellOf(const QImage &map, int step)
{
    const double names = Theme::space;
    return map.pixelColor(int(names + (step + 0.5) * (map.width() - names) / steps), 10);
}

} // namespace

void ContrastTest::figuresOfTheHeatMapAreReadable()
{
    for (const bool isAboutMissed : {false, true}) {
        const QImage map = heatMap(*theme(), isAboutMissed);
        for (int step = 0; step < steps; ++step) {
            const QColor cell = cellOf(map, step);
            const double best = std::max(contrast(cell, Qt::black), contrast(cell, Qt::white));
            QVERIFY2(best >= leastText(), qPrintable(u"%1: %2 %3"_s.arg(step).arg(cell.name()).arg(best)));
        }
    }
}

void ContrastTest::heatRises()
{
    const QColor ground = palette().color(QPalette::Base);
    for (const bool isAboutMissed : {false, true}) {
        const QImage map = heatMap(*theme(), isAboutMissed);
        for (int step = 1; step < steps; ++step)
            QVERIFY(contrast(cellOf(map, step), ground) >= contrast(cellOf(map, step - 1), ground) - 0.001);
        QVERIFY(contrast(cellOf(map, steps - 1), ground) > 1.5 * contrast(cellOf(map, steps / 3), ground));
    }
}

void ContrastTest::coloursStayApartForEveryEye()
{
    const QList<CallStatus> statuses = allCallStatuses();
    const auto verifyApart = [](const QColor &one, const QColor &other) {
        for (const Sight &sight : sights) {
            const double apart = distance(seen(linear(one), sight), seen(linear(other), sight));
            if (apart <= 0.1)
                QTest::qFail(
                    qUtf8Printable(u"%1 and %2 in %3 sight: %4"_s
                                       .arg(one.name(), other.name(), QString::fromLatin1(sight.name))
                                       .arg(apart)),
                    __FILE__, __LINE__);
        }
    };
    for (const CallStatus a : statuses) {
        for (const CallStatus b : statuses) {
            if (a < b)
                verifyApart(theme()->statusFill(a), theme()->statusFill(b));
        }
    }
    const ChartColours colours = ChartColours::ofWindow(*theme(), palette());
    verifyApart(colours.mark, colours.missed);
    verifyApart(ChartColours::ofPaper().mark, ChartColours::ofPaper().missed);
}

QImage ContrastTest::drawn(const std::function<void(QPainter &, const QRect &)> &draw)
{
    QImage image(120, 40, QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Window));
    QPainter painter(&image);
    draw(painter, QRect(10, 5, 100, 30));
    painter.end();
    return image;
}

/// Of the most visible pixel at the left edge, half way down, to the window around it.
double ContrastTest::edgeContrast(const QImage &image)
{
    double most = 1;
    for (int x = 9; x < 15; ++x)
        most = std::max(most, contrast(image.pixelColor(x, 20), palette().color(QPalette::Window)));
    return most;
}

namespace {

template<typename Option> Option optionIn(const QRect &rect, QStyle::State state)
{
    Option option;
    option.rect = rect;
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled | QStyle::State_Active | state;
    option.fontMetrics = QFontMetrics(QApplication::font());
    return option;
}

void drawPart(QPainter &painter, const QRect &rect, const QString &part, QStyle::State state)
{
    const QStyle &style = *QApplication::style();
    if (part == "combo box"_L1) {
        const auto option = optionIn<QStyleOptionComboBox>(rect, state);
        style.drawComplexControl(QStyle::CC_ComboBox, &option, &painter);
    } else if (part == "button"_L1) {
        const auto option = optionIn<QStyleOptionButton>(rect, state | QStyle::State_Raised);
        style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter);
    } else {
        auto option = optionIn<QStyleOptionFrame>(rect, state);
        option.lineWidth = 1;
        style.drawPrimitive(QStyle::PE_FrameLineEdit, &option, &painter);
    }
}

} // namespace

void ContrastTest::fieldsHaveEdges()
{
    const QImage image = drawn([](QPainter &painter, const QRect &rect) {
        painter.fillRect(rect, QApplication::palette().color(QPalette::Base));
        drawPart(painter, rect, u"field"_s, {});
    });
    QVERIFY2(edgeContrast(image) >= leastMark(), QByteArray::number(edgeContrast(image)).constData());
}

void ContrastTest::everythingHasEdgesInHighContrast_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QString>("part");
    for (const auto &part : {u"field"_s, u"button"_s, u"combo box"_s}) {
        QTest::addRow("%s, light", qPrintable(part)) << Theme::Scheme::HighContrastLight << part;
        QTest::addRow("%s, dark", qPrintable(part)) << Theme::Scheme::HighContrastDark << part;
    }
}

void ContrastTest::everythingHasEdgesInHighContrast()
{
    QFETCH(QString, part);
    const QImage image = drawn(
        [&](QPainter &painter, const QRect &rect) { drawPart(painter, rect, part, QStyle::State_None); });
    QVERIFY2(edgeContrast(image) >= 4.5, QByteArray::number(edgeContrast(image)).constData());
}

void ContrastTest::focusIsThickInHighContrast()
{
    QFETCH(QString, part);
    const QImage image = drawn([&](QPainter &painter, const QRect &rect) {
        drawPart(painter, rect, part, QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
    });
    int thick = 0;
    for (int x = 8; x < 20; ++x)
        thick += contrast(image.pixelColor(x, 20), palette().color(QPalette::Window)) >= 4.5;
    QVERIFY2(thick >= 3, QByteArray::number(thick).constData());
    QCOMPARE(theme()->focusPen().width(), 3);
    verify(u"focus"_s, theme()->focusPen().color(), grounds(), 4.5);
}

void ContrastTest::chosenIsMarkedByMoreThanAWash()
{
    for (const auto scheme : {Theme::Scheme::HighContrastLight, Theme::Scheme::HighContrastDark}) {
        theme()->setScheme(scheme);
        QVERIFY(theme()->edgePen(theme()->accent()).style() != Qt::NoPen);
    }
    theme()->setScheme(Theme::Scheme::Light);
    QCOMPARE(theme()->edgePen(theme()->accent()).style(), Qt::NoPen);
}

void ContrastTest::contrastIsCountedAsHere()
{
    QCOMPARE(Theme::contrast(Qt::white, Qt::black), 21.0);
    const QColor one(0x1f5fc4), other(0xf3f5f8);
    QVERIFY(std::abs(Theme::contrast(one, other) - contrast(one, other)) < 1e-9);
}

} // namespace callboard

QTEST_MAIN(callboard::ContrastTest)
#include "tst_contrast.moc"
