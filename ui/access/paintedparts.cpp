// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/paintedparts.h"

#include "ui/access/partsinterface.h"

namespace callboard {

namespace {

/// One part. Belongs to the interface of its widget, through Qt's cache.
class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(const PartsInterface &whole, int index)
        : m_whole(whole)
        , m_index(index)
    {
    }

    bool isValid() const override
    {
        const PaintedParts *all = m_whole.parts();
        return all && m_index < all->partCount();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return const_cast<PartsInterface *>(&m_whole); // Qt's interfaces are never const
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    int index() const { return m_index; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QWindow *window() const override { return m_whole.window(); }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? parts()->part(m_index).name : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = parts()->part(m_index).place;
        return {m_whole.shown()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const PaintedParts::Part part = parts()->part(m_index);
        state.invisible = !m_whole.shown()->isVisible();
        state.disabled = !m_whole.shown()->isEnabled();
        state.focusable = true;
        state.checkable = part.hasBox;
        state.checked = part.isChecked;
        state.selectable = part.canBeChosen && !part.hasBox;
        state.selected = part.isChosen;
        state.focused = m_whole.shown()->hasFocus() && parts()->currentPart() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && parts()->part(m_index).canBeChosen ? QStringList{toggleAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() && isValid() && m_whole.shown()->isEnabled())
            parts()->choosePart(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedParts *parts() const { return m_whole.parts(); }

    const PartsInterface &m_whole; ///< Deletes it.
    const int m_index;
};

} // namespace

PartsInterface::PartsInterface(QWidget *widget, QAccessible::Role role, std::unique_ptr<PaintedParts> parts)
    : QAccessibleWidget(widget, role)
    , m_parts(std::move(parts))
{
}

PartsInterface::~PartsInterface()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

PaintedParts *PartsInterface::parts() const
{
    return m_parts && widget() ? m_parts.get() : dynamic_cast<PaintedParts *>(widget());
}

int PartsInterface::childCount() const
{
    const PaintedParts *all = parts();
    return all ? all->partCount() : 0;
}

/// A part is the object of its place in the row: it goes on when the widget shows something else there.
QAccessibleInterface *PartsInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_ids.size() <= index)
        m_ids << QAccessible::registerAccessibleInterface(new PartInterface(*this, int(m_ids.size())));
    return QAccessible::accessibleInterface(m_ids.at(index));
}

int PartsInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartInterface *>(child);
    return part && part->parent() == this ? part->index() : -1;
}

QAccessibleInterface *PartsInterface::childAt(int x, int y) const
{
    const QPoint position = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (parts()->part(i).place.contains(position))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *PartsInterface::focusChild() const
{
    const PaintedParts *all = parts();
    return all && widget()->hasFocus() ? child(all->currentPart()) : nullptr;
}

void tellCurrentPart(QWidget &widget, int part)
{
    if (!QAccessible::isActive() || part < 0 || !widget.hasFocus())
        return;
    QAccessibleEvent event(&widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace callboard
