// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/density.h"

#include <QAbstractItemView>
#include <QStyleOptionViewItem>

namespace callboard {

namespace {

constexpr auto compactRows = "compactRows";

} // namespace

void setCompactRows(QWidget &part, bool compact)
{
    const QList<QAbstractItemView *> lists = part.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->property(compactRows).toBool() == compact)
            continue;
        list->setProperty(compactRows, compact);
        list->doItemsLayout();
        list->updateGeometry(); // some are as high as their rows
    }
}

bool isCompact(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->property(compactRows).toBool();
}

} // namespace callboard
