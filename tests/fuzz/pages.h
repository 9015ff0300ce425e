// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"
#include "tests/fuzz/require.h"

#include <functional>

/// What holds for whatever a provider's parser makes of whatever bytes.
namespace callboard::fuzz {

/// The account that all targets read for.
inline const Reading &reading()
{
    static const Reading reading{AccountId{7}, QStringLiteral("FR")};
    return reading;
}

/// Texts, lengths and times keep to what record.h says, and survive being stored.
void requireFacts(const CallFacts &facts);
/// How one item of a list is read again, as after an update of the program.
using Reread = std::function<Result<Record>(const QByteArray &raw)>;
/// Nothing is lost without a word: each item is a record or set aside with a reason. @p reread gives what the
/// page gave.
void requirePage(const Result<RecordPage> &page, const Reread &reread);
void requireRecord(const Result<Record> &record);
void requireGuests(const QList<ProviderGuest> &guests);
void requireFailure(const Error &error);

/// A refusal says why.
template<typename T> void requireAnswer(const Result<T> &result)
{
    if (!result)
        requireFailure(result.error());
}

} // namespace callboard::fuzz
