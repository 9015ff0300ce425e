// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/listplace.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard::quo {

namespace {

QString textOrNull(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

QJsonValue valueOf(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString tokenOf(const ListPlace &place)
{
    const QJsonArray parts{keyOf(place.surface), valueOf(place.calls), valueOf(place.conversations),
                           place.pair};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

std::optional<ListPlace> placeOf(const QString &token, Surface surface)
{
    if (token.isNull())
        return ListPlace{.surface = surface};
    const QJsonArray parts = QJsonDocument::fromJson(token.toUtf8()).array();
    if (parts.size() != 4 || parts[0] != QJsonValue(keyOf(surface)) || parts[3].toInt(-1) < 0)
        return {};
    return ListPlace{surface, textOrNull(parts[2]), parts[3].toInt(), textOrNull(parts[1])};
}

} // namespace callboard::quo
