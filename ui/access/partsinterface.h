// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/paintedparts.h"

#include <QAccessibleWidget>

#include <memory>

namespace callboard {

/// A widget whose children for assistive technology are its painted parts.
class PartsInterface final : public QAccessibleWidget {
public:
    /// @p parts: of a widget that is no PaintedParts itself.
    PartsInterface(QWidget *widget, QAccessible::Role role, std::unique_ptr<PaintedParts> parts = nullptr);
    ~PartsInterface() override;
    PaintedParts *parts() const; ///< Null while the widget is being taken down.
    QWidget *shown() const { return widget(); }

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    const std::unique_ptr<PaintedParts> m_parts;
    mutable QList<QAccessible::Id> m_ids; ///< Of the parts that somebody asked for.
};

} // namespace callboard
