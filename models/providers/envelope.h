// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace callboard::json {

/// The reply @p text without the @p items that listItems() found in it: what stands around a list can be read
/// however broken an item is.
inline QByteArray envelopeOf(QByteArrayView text, const QList<QByteArrayView> &items)
{
    if (items.isEmpty())
        return text.toByteArray();
    const char *const past = items.last().data() + items.last().size();
    QByteArray around = text.first(items.first().data() - text.data()).toByteArray();
    around.append(past, text.data() + text.size() - past);
    return around;
}

} // namespace callboard::json
