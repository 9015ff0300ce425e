// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/call.h"

#include "models/domain/capability.h"

#include <algorithm>

namespace callboard {

bool Call::isDeleted() const
{
    return !records.isEmpty() && std::all_of(records.begin(), records.end(), [](const RecordInfo &record) {
        return record.deletedAt.has_value();
    });
}

std::optional<RecordRef> Call::recordFor(Field field) const
{
    const auto accepts = [field](const RecordInfo &record) {
        return !record.deletedAt && capabilitiesOf(record.provider).writable.contains(field);
    };
    const auto supplier = provenance.constFind(field);
    if (supplier != provenance.constEnd()) {
        const auto isSupplier = [&](const RecordInfo &record) {
            return record.ref == *supplier && accepts(record);
        };
        if (std::any_of(records.begin(), records.end(), isSupplier))
            return *supplier;
    }
    const auto first = std::find_if(records.begin(), records.end(), accepts);
    return first == records.end() ? std::nullopt : std::optional(first->ref);
}

} // namespace callboard
