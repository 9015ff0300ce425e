// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/capability.h"

namespace callboard {

Capabilities capabilitiesOf(Provider provider)
{
    switch (provider) {
    case Provider::Escapelife: // escapelife.md section 3
        return {.writable = {Field::Notes, Field::Summary, Field::Transcript, Field::RecordingUrl,
                             Field::Guest, Field::Staff},
                .canCreate = true,
                .canDelete = true,
                .hasSummary = true};
    case Provider::BlueRockTel: // bluerocktel.md; the parts of the others are in providers/README section 3
        return {.writable = {Field::Notes, Field::Summary, Field::Transcript, Field::Guest, Field::Status,
                             Field::Ticket},
                .canCreate = true,
                .canDelete = true};
    case Provider::Twilio:
    case Provider::RingCentral:
        return {.canDelete = true};
    case Provider::Aircall:
        return {.writable = {Field::Notes, Field::Tags}};
    case Provider::PhoneInc:
    case Provider::Skipcall:
    case Provider::Sunset:
    case Provider::Quo:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard
