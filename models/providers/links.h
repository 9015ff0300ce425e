// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace callboard {

/// @p json with the text under each of @p keys, at any depth, replaced by a mark. For signed links: who holds
/// one needs no key, and being new in every reply it would make each look like a change. What is null stays
/// null. Any thread.
QByteArray withoutLinks(QByteArrayView json, const QList<QByteArrayView> &keys);

} // namespace callboard
