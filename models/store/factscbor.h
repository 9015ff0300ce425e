// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

namespace callboard {

/// Facts as CBOR with numbered keys, so that calls can be merged again without the provider's parser. Absent
/// values take no space; unknown keys are skipped, so fields may be added.
QByteArray encodeFacts(const CallFacts &facts);
CallFacts decodeFacts(const QByteArray &cbor);

/// What a call has besides its columns: lists, references, provenance, pending fields, corrections. Null
/// when it has none.
QByteArray encodeMore(const Call &call);
void decodeMore(const QByteArray &cbor, Call &call);

} // namespace callboard
