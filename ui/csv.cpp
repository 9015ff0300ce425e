// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

#include "models/domain/csvcell.h"

namespace callboard {

using namespace Qt::StringLiterals;

QByteArray csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(cell);
    return safe.join(u',').toUtf8() + "\r\n";
}

QString csvText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? value.toVariant().toString() : QString();
}

} // namespace callboard
