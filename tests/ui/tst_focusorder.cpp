// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through every page and dialog as eyes do, leaves nothing out, and stops at nothing without a name.
#include "tests/support/windowtour.h"
#include "ui/access/access.h"
#include "ui/access/taborder.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus
        && !widget.focusProxy();
}

/// What Tab comes to in @p window, from its first to its last.
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *one = window.nextInFocusChain(); one != &window; one = one->nextInFocusChain()) {
        QWidget *const stop =
            one->focusProxy() && one->isAncestorOf(one->focusProxy()) ? one->focusProxy() : one;
        const bool isNew = stops.isEmpty() || stops.last() != stop;
        if (one->isVisible() && isStop(*stop) && isNew && stop->window() == &window)
            stops << stop;
    }
    return stops;
}

QString named(const QWidget &widget)
{
    const QString name = widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className())
        + (name.isEmpty() ? QString() : u" "_s + name);
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(&widget);
    if (!told)
        return {};
    const QString name = told->text(QAccessible::Name);
    if (!name.isEmpty())
        return name;
    const auto labels = told->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QWidget *areaOf(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<QScrollArea *>(around))
            return around;
    }
    return nullptr;
}

/// Above what it comes from, or before it in the same line. What lies in an area that scrolls is where the
/// area is.
bool isBack(QWidget &fromWidget, QWidget &toWidget)
{
    QWidget *const fromArea = areaOf(fromWidget), *const toArea = areaOf(toWidget);
    const bool isInside = fromArea == toArea;
    const QRect from = placeOf(!isInside && fromArea ? *fromArea : fromWidget);
    const QRect to = placeOf(!isInside && toArea ? *toArea : toWidget);
    const bool sharesColumn = to.left() <= from.right() && from.left() <= to.right();
    const bool sharesRow = to.top() <= from.bottom() && from.top() <= to.bottom();
    return (sharesColumn && !sharesRow && to.bottom() < from.top())
        || (sharesRow && !sharesColumn && to.right() < from.left());
}

} // namespace

class FocusOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void disorderIsSeen();
    void tabPutsThingsInOrder();
    void everythingIsReachedInOrder();

private:
    void judge(QWidget &window);
    void find(const QString &problem)
    {
        if (!m_problems.contains(problem))
            m_problems << problem;
    }

    QStringList m_problems;
    int m_stops = 0;
};

void FocusOrderTest::judge(QWidget &window)
{
    const QList<QWidget *> stops = stopsOf(window);
    m_stops += int(stops.size());
    for (qsizetype i = 0; i < stops.size(); ++i) {
        QWidget &stop = *stops.at(i);
        if (stops.indexOf(&stop) < i)
            find(u"%1: Tab comes to %2 twice"_s.arg(named(window), named(stop)));
        const QString name = spokenName(stop);
        if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            find(u"%1: %2 has no name"_s.arg(named(window), named(stop)));
        if (i > 0 && isBack(*stops.at(i - 1), stop))
            find(u"%1: Tab goes back from %2 to %3"_s.arg(named(window), named(*stops.at(i - 1)),
                                                          named(stop)));
    }
}

void FocusOrderTest::disorderIsSeen()
{
    QWidget window;
    auto *lower = new QLineEdit(&window);
    auto *upper = new QLineEdit(&window);
    lower->setGeometry(0, 50, 100, 20);
    upper->setGeometry(0, 0, 100, 20);
    upper->setAccessibleName(u"Upper"_s);
    window.show();
    judge(window);
    QCOMPARE(m_stops, 2);
    QCOMPARE(m_problems.size(), 2);
    m_problems.clear();
}

void FocusOrderTest::tabPutsThingsInOrder()
{
    installAccess();
    QWidget window;
    auto *third = new QLineEdit(&window);
    auto *grid = new QGridLayout;
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    grid->addWidget(second, 0, 1);
    grid->addWidget(first, 0, 0);
    auto *folded = new QWidget(&window);
    folded->setGeometry(0, 0, 100, 0); // has no place of its own
    auto *column = new QVBoxLayout(&window);
    column->addLayout(grid);
    column->addWidget(third);
    window.show();
    activate(&window);
    first->setFocus();
    for (QWidget *next : QWidgetList{second, third, first}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    QTest::keyClick(first, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), third);
}

void FocusOrderTest::everythingIsReachedInOrder()
{
    WindowFixture fixture;
    fillWindow(fixture);
    fixture.openWindow();
    QTRY_COMPARE(fixture.rows(), 40);
    fixture.table()->selectRow(0);
    m_stops = 0;
    WindowTour tour(fixture, [this](QWidget &shown) {
        orderTabs(shown);
        judge(shown);
    });
    tour.seePages();
    tour.seeDialogs();
    tour.seeSettings();
    for (const QString &problem : std::as_const(m_problems))
        qWarning("%s", qUtf8Printable(problem));
    QVERIFY2(m_stops > 300, QByteArray::number(m_stops).constData());
    QCOMPARE(m_problems.size(), 0);
}

QTEST_MAIN(FocusOrderTest)
#include "tst_focusorder.moc"
