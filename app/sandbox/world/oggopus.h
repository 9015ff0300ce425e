// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace callboard::sandbox {

/// The audio packets of an Ogg Opus file (RFC 7845) with one channel; none when it is not one.
QList<QByteArray> opusPackets(const QByteArray &file);

/// An Ogg Opus file of two channels, each coded on its own: so packets of one-channel recordings are used as
/// they are, and what is said left is never heard right. All packets hold one frame of 60 ms of narrow-band
/// speech; both lists are of one length.
QByteArray oggOfTwo(const QList<QByteArray> &left, const QList<QByteArray> &right);

} // namespace callboard::sandbox
