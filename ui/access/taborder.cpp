// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/taborder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <tuple>

namespace callboard {

namespace {

constexpr auto partProperty = "callboardFocusedPart";

/// What Qt builds of parts, which are one for Tab.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QScrollArea *>(&widget));
}

class Stops {
public:
    QWidgetList found;

    void add(QWidget *widget)
    {
        if (!widget || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            found << widget;
        if (!isWhole(*widget))
            addPartsOf(*widget);
    }

private:
    void addPartsOf(QWidget &widget)
    {
        if (const auto *area = qobject_cast<QScrollArea *>(&widget)) {
            add(area->widget());
        } else if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (const auto *main = qobject_cast<QMainWindow *>(&widget)) {
            add(main->centralWidget());
        } else if (widget.layout()) {
            add(*widget.layout());
        }
        for (QWidget *child : byPlace(widget)) // what no layout has
            add(child);
    }

    /// Line by line, each from its leading edge.
    static QWidgetList byPlace(const QWidget &widget)
    {
        QWidgetList children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        children.removeIf([](const QWidget *child) { return child->isWindow(); });
        const auto middle = [](const QWidget *child) {
            return child->geometry().center().y();
        };
        std::stable_sort(children.begin(), children.end(),
                         [&](const QWidget *a, const QWidget *b) { return middle(a) < middle(b); });
        const bool isMirrored = widget.isRightToLeft();
        for (auto line = children.begin(); line != children.end();) {
            const int end = (*line)->geometry().bottom();
            const auto next = std::find_if(std::next(line), children.end(),
                                           [&](auto *child) { return middle(child) > end; });
            std::stable_sort(line, next, [&](const QWidget *a, const QWidget *b) {
                return isMirrored ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
            });
            line = next;
        }
        return children;
    }

    void add(const QLayout &layout)
    {
        for (QLayoutItem *item : inOrder(layout)) {
            if (item->layout())
                add(*item->layout());
            else
                add(item->widget());
        }
    }

    /// Row by row, whenever they were put in.
    static QList<QLayoutItem *> inOrder(const QLayout &layout)
    {
        QList<std::tuple<int, int, QLayoutItem *>> items;
        for (int i = 0; i < layout.count(); ++i) {
            int row = 0, column = i, rows = 0, columns = 0;
            if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            } else if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
                QFormLayout::ItemRole role = QFormLayout::LabelRole;
                form->getItemPosition(i, &row, &role);
                column = role;
            }
            items.append({row, column, layout.itemAt(i)});
        }
        std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
            return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
        });
        QList<QLayoutItem *> sorted;
        for (const auto &item : std::as_const(items))
            sorted << std::get<2>(item);
        return sorted;
    }

    QSet<const QWidget *> m_seen;
};

/// Gives the focus to a part as soon as the whole gets it.
class HandsOn final : public QObject {
public:
    HandsOn(QWidget &whole, QWidget &part)
        : QObject(&whole)
        , m_part(&part)
    {
        whole.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_part)
            m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    const QPointer<QWidget> m_part;
};

} // namespace

void handFocusOn(QWidget &whole, QWidget &part)
{
    new HandsOn(whole, part); // the whole's
    whole.setProperty(partProperty, QVariant::fromValue(&part));
}

QWidget &focusedPartOf(QWidget &whole)
{
    auto *part = whole.property(partProperty).value<QWidget *>();
    return part ? *part : whole;
}

void orderTabs(QWidget &window)
{
    const QList<QDialogButtonBox *> boxes = window.findChildren<QDialogButtonBox *>();
    for (QDialogButtonBox *box : boxes)
        box->setFocusProxy(nullptr); // see handFocusOn()
    Stops stops;
    stops.add(&window);
    for (qsizetype i = 1; i < stops.found.size(); ++i)
        QWidget::setTabOrder(stops.found.at(i - 1), stops.found.at(i));
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && (key == Qt::Key_Tab || key == Qt::Key_Backtab))
            orderTabs(*widget->window());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace callboard
