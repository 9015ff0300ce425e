// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QByteArrayView>

/// The JSON columns of a call, whose inner shape the vendor does not document (bluerocktel.md section 2).
/// Lists, objects, bare texts, and JSON that comes wrapped in a text are understood; what is not, is left to
/// the raw record. Pure.
namespace callboard::bluerocktel {

QList<QByteArrayView> topicKeys();
QList<QByteArrayView> sentimentKeys();

/// The words in a column: of a list of texts, or of objects that have one under one of @p keys; of an object
/// that gives each word a score, the words from the highest on; of any other object the texts in it.
QStringList wordsOf(QByteArrayView column, const QList<QByteArrayView> &keys);

/// The turns in a column: objects with a text, and perhaps a speaker, a start and an end in seconds.
QList<Segment> segmentsOf(QByteArrayView column);
/// The turns in a text of lines "Speaker: words"; none when no line has a speaker.
QList<Segment> segmentsOf(const QString &lines);

} // namespace callboard::bluerocktel
