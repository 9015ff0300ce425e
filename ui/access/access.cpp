// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access.h"

#include "ui/access/facetrows.h"
#include "ui/access/partsinterface.h"
#include "ui/access/rowfollower.h"
#include "ui/access/taborder.h"
#include "ui/filter/facetdelegate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace callboard {

namespace {

constexpr char roleProperty[] = "callboardRole";
constexpr char openProperty[] = "callboardOpen";

/// A widget with another role than Qt would give it.
class RoleInterface : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
};

/// A button that is a page tab, or that folds something.
class ButtonInterface final : public RoleInterface {
public:
    using RoleInterface::RoleInterface;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *button = static_cast<QAbstractButton *>(widget());
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button->isChecked();
        }
        const QVariant isOpen = button->property(openProperty);
        if (isOpen.isValid()) {
            state.expandable = true;
            state.expanded = isOpen.toBool();
            state.collapsed = !isOpen.toBool();
        }
        return state;
    }
    QString text(QAccessible::Text text) const override
    {
        const QString told = QAccessibleWidget::text(text);
        return told.isEmpty() && text == QAccessible::Name
            ? static_cast<QAbstractButton *>(widget())->text().remove(u'&')
            : told;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && widget()->isEnabled())
            static_cast<QAbstractButton *>(widget())->animateClick();
        else
            QAccessibleWidget::doAction(name);
    }
};

bool hasLabel(const QComboBox &box)
{
    const QList<QLabel *> labels =
        box.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(labels.begin(), labels.end(),
                       [&box](const QLabel *label) { return label->buddy() == &box; });
}

/// Qt gives what a list that opens shows as its name, and its name only as that of a label beside it.
void labelCombo(QComboBox &box)
{
    const QString name = box.accessibleName();
    if (name.isEmpty() || !box.parentWidget())
        return;
    if (box.lineEdit() && box.lineEdit()->accessibleName().isEmpty())
        box.lineEdit()->setAccessibleName(name);
    if (hasLabel(box))
        return;
    auto *label = new QLabel(name, box.parentWidget());
    label->hide();
    label->setBuddy(&box);
}

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (dynamic_cast<PaintedParts *>(widget))
        return new PartsInterface(widget, QAccessible::Chart);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        if (qobject_cast<FacetDelegate *>(view->itemDelegate()))
            return new PartsInterface(widget, QAccessible::List, std::make_unique<FacetRows>(*view));
        RowFollower::follow(*view);
    }
    if (auto *box = qobject_cast<QComboBox *>(widget))
        QTimer::singleShot(0, box, [box] { labelCombo(*box); }); // when it has found its place
    const QVariant role = widget->property(roleProperty);
    if (!role.isValid() && !widget->property(openProperty).isValid())
        return nullptr;
    const auto wanted = role.isValid() ? QAccessible::Role(role.toInt()) : QAccessible::PushButton;
    if (qobject_cast<QAbstractButton *>(widget))
        return new ButtonInterface(widget, wanted);
    return new RoleInterface(widget, wanted);
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(interfaceOf); // does so once, however often it is asked to
    QCoreApplication *const program = QCoreApplication::instance();
    if (!program->findChild<TabOrder *>(QString(), Qt::FindDirectChildrenOnly))
        program->installEventFilter(new TabOrder(program));
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, int(role));
}

void tellFold(QAbstractButton &button, bool isOpen)
{
    if (button.property(openProperty) == QVariant(isOpen))
        return;
    button.setProperty(openProperty, isOpen);
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(&button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace callboard
