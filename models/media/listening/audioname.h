// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QTimeZone>

namespace callboard {

inline const QString usualAudioName = QStringLiteral("{date} {time} {number} {guest}");

/// The name of a file with the audio of @p call, without its ending. @p pattern holds {date} {time}
/// {direction} {number} {guest} {staff} {line} {id} {part}; what nobody supplied leaves no gap. {part} is the
/// number of the recording where a call has several (else nothing), and is added when the pattern forgets it.
/// Whatever a name may not hold becomes
/// "-"; never empty, never a folder, at most 120 characters. Pure.
QString audioName(const QString &pattern, const Call &call, const QTimeZone &zone, int part, int parts);

} // namespace callboard
