// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/actionitems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callboard {

QString ticksText(const QList<ActionItem> &ticked)
{
    QJsonArray array;
    for (const ActionItem &item : ticked)
        array.append(QJsonArray{item.text, item.done});
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ActionItem> ticksIn(const QString &text)
{
    QList<ActionItem> ticks;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray tick = value.toArray();
        if (tick.size() == 2 && tick.at(0).isString() && tick.at(1).isBool())
            ticks.append({tick.at(0).toString(), tick.at(1).toBool()});
    }
    return ticks;
}

QString joinedTicks(const QString &earlier, const QString &later)
{
    QList<ActionItem> ticks = ticksIn(earlier);
    const QList<ActionItem> newer = ticksIn(later);
    for (const ActionItem &tick : newer) {
        ticks.removeIf([&tick](const ActionItem &old) { return old.text == tick.text; });
        ticks.append(tick);
    }
    return ticksText(ticks);
}

void applyTicks(QList<ActionItem> &items, const QString &ticks)
{
    const QList<ActionItem> ticked = ticksIn(ticks);
    for (const ActionItem &tick : ticked) {
        for (ActionItem &item : items) {
            if (item.text == tick.text)
                item.done = tick.done;
        }
    }
}

} // namespace callboard
