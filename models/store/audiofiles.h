// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

/// What the files of downloaded recordings are called, so that whoever takes a call away takes its audio
/// along. In
/// @c folder there is a folder for each account; in it, all files of a call begin alike: audio, unfinished
/// downloads, peaks. Names tell nobody anything. Any thread.
namespace callboard {

/// "3/8d969eef6ecad3c2-9f86d081884c7d65", to which an ending is added: "….audio".
QString audioStem(const RecordRef &call, const QString &recordingId);
/// Removes every file of this call. An empty @p folder: there are none.
void removeAudioOf(const QString &folder, const RecordRef &call);
void removeAudioOf(const QString &folder, AccountId account);

} // namespace callboard
